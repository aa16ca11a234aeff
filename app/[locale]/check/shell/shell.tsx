import { addressOf } from '@/app/layout/address.ts';
import { Phrase } from '@/app/text/phrase.tsx';
import { type Locale, otherLocale } from '@/lib/i18n/locales.ts';
import { useTranslator } from './words-context.tsx';

/** What the exported page shows until it has woken up: no question, because it cannot know which. */
export function Shell({ locale }: { locale: Locale }) {
  const t = useTranslator();
  return (
    <>
      <header className="site-header">
        <a className="name" href={addressOf(locale)}>
          <Phrase text={t('Service.name')} />
        </a>
      </header>
      <main>
        <p className="loading">{t('Screens.Check.loading')}</p>
        <p className="late">{t('Screens.Check.late')}</p>
        <noscript>
          <p>{t('Screens.Check.noscript')}</p>
          <ul>
            <li>
              <a className="standalone" href={addressOf(locale, 'rules/')}>
                {t('Frame.rules')}
              </a>
            </li>
            <li>
              <a className="standalone" href={addressOf(otherLocale(locale), 'check/')} lang={otherLocale(locale)}>
                {t('Frame.other-language')}
              </a>
            </li>
          </ul>
        </noscript>
      </main>
    </>
  );
}

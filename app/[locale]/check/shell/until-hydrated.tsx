import { addressOf } from '@/app/layout/address.ts';
import { type Locale, otherLocale } from '@/lib/i18n/locales.ts';
import { useTranslator } from './words-context.tsx';

/** What the exported page says beside its question: that it is opening a kept visit, or what is missing. */
export function UntilHydrated({ locale }: { locale: Locale }) {
  const t = useTranslator();
  const instead = (
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
  );
  return (
    <>
      <p className="loading">{t('Screens.Check.loading')}</p>
      <p className="late">{t('Screens.Check.late')}</p>
      <noscript>
        <p>{t('Screens.Check.noscript')}</p>
        {instead}
      </noscript>
      <div className="unsupported">
        <p>{t('Frame.unsupported')}</p>
        {instead}
      </div>
    </>
  );
}

import type { ReactNode } from 'react';
import { version } from '@/lib/catalogue/questionnaire.ts';
import { otherLocale } from '@/lib/i18n/locales.ts';
import { EraseHere } from '../erase/erase-control.tsx';
import { eraseWords } from '../erase/erase-words.ts';
import { Island } from '../islands/island.tsx';
import { Phrase } from '../text/phrase.tsx';
import { addressOf } from './address.ts';
import { LanguageName } from './language-name.tsx';
import { pageWords } from './page-words.ts';
import { SiteFooter } from './site-footer.tsx';
import { TextSize } from './text-size.tsx';

interface PageLayoutProps {
  /** What the page is called in its hooks, and but for the start in its address. */
  screen: 'start' | 'about' | 'rules' | 'read';
  children: ReactNode;
}

/** Header, main and footer of every page but the check; its language switch is a plain link to the same page. */
export async function PageLayout({ screen, children }: PageLayoutProps) {
  const { locale, t } = await pageWords();
  const other = otherLocale(locale);
  const path = screen === 'start' ? '' : `${screen}/`;
  const size = { label: t('Frame.large-text'), short: t('Frame.large-text-short') };
  const erase = { words: eraseWords(t), startAddress: addressOf(locale) };
  return (
    <>
      <a className="skip" href="#main">
        {t('Frame.skip')}
      </a>
      <header className="site-header">
        <a className="name" href={addressOf(locale)}>
          <Phrase text={t('Service.name')} />
        </a>
        <Island name="TextSize" component={TextSize} props={size} />
        <a className="locale" data-action="locale" href={addressOf(other, path)} lang={other} hrefLang={other}>
          <LanguageName short={t('Frame.other-language-short')} name={t('Frame.other-language')} />
        </a>
      </header>
      <main id="main" data-screen={screen} data-questionnaire-version={version} className="stack reading">
        {children}
      </main>
      <SiteFooter locale={locale} t={t}>
        <Island as="li" name="EraseHere" component={EraseHere} props={erase} />
      </SiteFooter>
    </>
  );
}

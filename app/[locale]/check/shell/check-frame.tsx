import { memo, type ReactNode } from 'react';
import { EraseControl } from '@/app/erase/erase-control.tsx';
import { eraseWords } from '@/app/erase/erase-words.ts';
import { firstClick } from '@/app/erase/first-click.ts';
import { addressOf } from '@/app/layout/address.ts';
import { SiteFooter } from '@/app/layout/site-footer.tsx';
import { TextSize } from '@/app/layout/text-size.tsx';
import { Phrase } from '@/app/text/phrase.tsx';
import { version } from '@/lib/catalogue/questionnaire.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import { stripBreaks } from '@/lib/i18n/phrase.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { Notices } from './notices.tsx';
import type { Language } from './use-language.ts';
import { useSecondClick } from './use-second-click.ts';
import type { RunningVisit } from './use-visit.ts';
import { useTranslator } from './words-context.tsx';

/** Header with the language switch, Back, the screen itself, and the footer with help and erase: alike on each step. */
export function CheckFrame(props: { running: RunningVisit; language: Language; children: ReactNode }) {
  const { running, language, children } = props;
  const { position } = running.visit;
  const ignoreSecondClick = useSecondClick(position);
  if (position.screen === 'show') {
    return (
      <main id="main" data-screen="show" data-questionnaire-version={version} onClickCapture={ignoreSecondClick}>
        <ShowBar language={language} close={running.back} />
        {children}
      </main>
    );
  }
  return (
    <>
      <Head locale={language.locale} toggleLanguage={language.toggle} back={running.back} />
      <main
        id="main"
        tabIndex={-1}
        data-screen={position.screen}
        data-questionnaire-version={version}
        onClickCapture={ignoreSecondClick}
      >
        <Notices running={running} language={language} />
        {children}
      </main>
      <Foot locale={language.locale} erase={running.erase} />
    </>
  );
}

/** Of the frame, the shown sheet has one way back and the other language, before its own words have arrived as well. */
function ShowBar({ language, close }: { language: Language; close: () => void }) {
  const t = useTranslator('Screens');
  return (
    <>
      <div className="show-bar screen-only">
        <h1 tabIndex={-1} className="visually-hidden">
          {stripBreaks(t('Show.title'))}
        </h1>
        <button type="button" className="link-button" data-action="close" onClick={firstClick(close)}>
          {t('Show.close')}
        </button>
        <LanguageSwitch locale={language.locale} toggle={language.toggle} />
      </div>
      <div role="status" className="screen-only">
        {language.isUnavailable && <p className="notice">{t('Check.language-unavailable')}</p>}
      </div>
    </>
  );
}

interface HeadProps {
  locale: Locale;
  toggleLanguage: () => void;
  back: () => void;
}

// Head and foot are the same on every step, and are not drawn again for one.
const Head = memo(function Head({ locale, toggleLanguage, back }: HeadProps) {
  const t = useTranslator();
  return (
    <>
      {/* Not a link: an address with #main would be an entry of the history that is no place in the visit. */}
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('Frame.skip')}
      </button>
      <header className="site-header">
        <a className="name" href={addressOf(locale)}>
          <Phrase text={t('Service.name')} />
        </a>
        <TextSize label={t('Frame.large-text')} />
        <LanguageSwitch locale={locale} toggle={toggleLanguage} />
      </header>
      <nav className="back" aria-label={t('Screens.Check.back')}>
        <button type="button" className="link-button" data-action="back" onClick={firstClick(back)}>
          {t('Screens.Check.back')}
        </button>
      </nav>
    </>
  );
});

const Foot = memo(function Foot({ locale, erase }: { locale: Locale; erase: () => void }) {
  const t = useTranslator();
  return (
    <SiteFooter locale={locale} t={t} isVisit>
      <li>
        <EraseControl words={eraseWords(t)} erase={erase} />
      </li>
    </SiteFooter>
  );
});

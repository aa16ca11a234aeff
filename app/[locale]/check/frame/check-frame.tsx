import type { ReactNode } from 'react';
import { addressOf } from '@/app/frame/address.ts';
import { EraseControl } from '@/app/frame/erase-control.tsx';
import { eraseWords } from '@/app/frame/erase-words.ts';
import { Phrase } from '@/app/frame/phrase.tsx';
import { SiteFooter } from '@/app/frame/site-footer.tsx';
import { TextSize } from '@/app/frame/text-size.tsx';
import { version } from '@/lib/catalogue/questionnaire.ts';
import { otherLocale } from '@/lib/i18n/locales.ts';
import type { Language } from '../use-language.ts';
import type { RunningVisit } from '../use-visit.ts';
import { useTranslations } from '../words.tsx';
import { Notices } from './notices.tsx';

/** Header with the language switch, Back, the screen itself, and the footer with help and erase: alike on each step. */
export function CheckFrame(props: { running: RunningVisit; language: Language; children: ReactNode }) {
  const { running, language, children } = props;
  const { position } = running.visit;
  const t = useTranslations();
  const other = otherLocale(language.locale);
  if (position.screen === 'show') {
    return (
      <main id="main" data-screen="show" data-questionnaire-version={version}>
        {children}
      </main>
    );
  }
  return (
    <>
      {/* Not a link: an address with #main would be an entry of the history that is no place in the visit. */}
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('Frame.skip')}
      </button>
      <header className="site-header">
        <a className="name" href={addressOf(language.locale)}>
          <Phrase text={t('Service.name')} />
        </a>
        <TextSize label={t('Frame.large-text')} />
        <button
          type="button"
          className="link-button locale"
          data-action="locale"
          lang={other}
          onClick={language.toggle}
        >
          {t('Frame.other-language')}
        </button>
      </header>
      <nav className="back" aria-label={t('Screens.Check.back')}>
        <button type="button" className="link-button" data-action="back" onClick={running.back}>
          {t('Screens.Check.back')}
        </button>
      </nav>
      <main id="main" tabIndex={-1} data-screen={position.screen} data-questionnaire-version={version}>
        <Notices running={running} language={language} />
        {children}
      </main>
      <SiteFooter locale={language.locale} t={t} isVisit>
        <li>
          <EraseControl words={eraseWords(t)} erase={running.erase} />
        </li>
      </SiteFooter>
    </>
  );
}

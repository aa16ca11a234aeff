import { memo, type ReactNode } from 'react';
import { useSavedVisit } from '@/app/keep/use-saved-visit.ts';
import { SiteFooter } from '@/app/layout/site-footer.tsx';
import { useIgnoreDoubleClick } from '@/app/layout/use-ignore-double-click.ts';
import { version } from '@/lib/catalogue/questionnaire.ts';
import { kioskMinutes } from '@/lib/clinic/pack-in-use.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import { stripBreaks } from '@/lib/i18n/phrase.ts';
import { CheckBar } from './check-bar.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Notices } from './notices.tsx';
import type { Language } from './use-language.ts';
import type { VisitControls } from './use-visit.ts';
import { useTranslator } from './words-context.tsx';

/** The bar, the screen itself, and on review and sheet the footer with help. */
export function CheckFrame(props: { running: VisitControls; language: Language; children: ReactNode }) {
  const { running, language, children } = props;
  const { position } = running.visit;
  useIgnoreDoubleClick(position);
  if (position.screen === 'show') {
    return (
      <main id="main" data-screen="show" data-questionnaire-version={version}>
        <ShowBar language={language} close={running.back} />
        {children}
      </main>
    );
  }
  return (
    <>
      <CheckBar running={running} language={language} />
      <main id="main" tabIndex={-1} data-screen={position.screen} data-questionnaire-version={version}>
        <Notices notice={running.notice} language={language} />
        {children}
      </main>
      {position.screen !== 'question' && <Foot locale={language.locale} />}
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
        <button type="button" className="link-button" data-action="close" onClick={close}>
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

const Foot = memo(function Foot({ locale }: { locale: Locale }) {
  const t = useTranslator();
  const isKept = useSavedVisit().place !== 'memory';
  return <SiteFooter locale={locale} t={t} links={kioskMinutes() ? 'none' : isKept ? undefined : 'beside'} />;
});

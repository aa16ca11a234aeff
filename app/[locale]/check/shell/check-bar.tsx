import { useSavedVisit } from '@/app/keep/use-saved-visit.ts';
import { TextSize } from '@/app/layout/text-size.tsx';
import { items } from '@/lib/catalogue/questionnaire.ts';
import { itemOf } from '@/lib/flow/enabled.ts';
import type { VisitState } from '@/lib/flow/machine.ts';
import { progressAt } from '@/lib/flow/progress.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { Menu } from './menu.tsx';
import { Segments } from './segments.tsx';
import type { Language } from './use-language.ts';
import type { VisitControls } from './use-visit.ts';
import { useTranslator } from './words-context.tsx';

/** The one bar on every screen of the check: back, how far the person has come, text size, language, and the menu. */
export function CheckBar({ running, language }: { running: VisitControls; language: Language }) {
  const t = useTranslator();
  const isInPage = useSavedVisit().place === 'memory';
  const { position, answers } = running.visit;
  const isFirst = position.screen === 'question' && position.linkId === items[0]?.linkId && !position.isChange;
  // Back to the start would end a visit that is in this page alone, and not ask.
  const isEnd = isFirst && isInPage && Object.keys(answers).length > 0;
  return (
    <>
      {/* Not a link: an address with #main would be an entry of the history that is no place in the visit. */}
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('Frame.skip')}
      </button>
      <header className="site-header">
        {!isEnd && (
          <button type="button" className="back" data-action="back" onClick={running.back}>
            {t('Screens.Check.back')}
          </button>
        )}
        <ProgressText visit={running.visit} />
        <TextSize label={t('Frame.large-text')} short={t('Frame.large-text-short')} />
        <LanguageSwitch locale={language.locale} toggle={language.toggle} />
        <Menu locale={language.locale} leave={running.toStart} />
      </header>
    </>
  );
}

function ProgressText({ visit: { position, answers } }: { visit: VisitState }) {
  const t = useTranslator();
  if (position.screen !== 'question') return <span className="progress" />;
  const progress = progressAt(position.linkId, answers);
  const name = t(`Sections.${itemOf(position.linkId).section}`);
  const { section: number, sections: total } = progress;
  return (
    <>
      <p className="progress">
        <span className="visually-hidden">{t('Screens.Check.section', { number, total, name })}</span>
        <span aria-hidden="true">{t('Screens.Check.section-short', { number, total, name })}</span>
      </p>
      <Segments {...progress} />
    </>
  );
}

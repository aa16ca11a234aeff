import { KeepControl } from '@/app/keep/keep-control.tsx';
import { keepWords } from '@/app/keep/keep-words.ts';
import { Phrase } from '@/app/text/phrase.tsx';
import type { Language } from '../shell/use-language.ts';
import type { VisitControls } from '../shell/use-visit.ts';
import { useTranslator } from '../shell/words-context.tsx';
import { WordsMissing } from '../shell/words-missing.tsx';
import { NextSteps } from './next-steps.tsx';
import { Sheet } from './paper/sheet.tsx';
import { canPrint } from './printing.ts';
import { SheetActions } from './sheet-actions.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import { useSheet } from './use-sheet.ts';

/** What the person chose for the sheet: held by the visit, for the sheet is left and come back to. */
export interface SheetChoices {
  readonly isEnglishAdded: boolean;
  readonly isLarge: boolean;
}

interface SheetScreenProps {
  running: VisitControls;
  language: Language;
  choices: SheetChoices;
  onChoice: (choices: SheetChoices) => void;
}

/** The doctor's sheet as it prints, the ways to hand it over, and what the person does next. */
export function SheetScreen({ running, language, choices, onChoice }: SheetScreenProps) {
  const t = useTranslator();
  const { isEnglishAdded, isLarge } = choices;
  const { key, sheet, summary, clinic, print, ...missing } = useSheet(running, language, isEnglishAdded);
  const isPrintable = canPrint(navigator, window.print);
  const toggle = (choice: keyof SheetChoices, hook: string) => (
    <label>
      <input
        type="checkbox"
        data-action={hook}
        checked={choices[choice]}
        onChange={({ target }) => onChoice({ ...choices, [choice]: target.checked })}
      />
      <span>
        <Phrase text={t(`Screens.Sheet.${hook}`)} />
      </span>
    </label>
  );
  return (
    <div className="sheet-screen">
      <div className="screen-only sheet-title">
        <h1 tabIndex={-1}>
          <Phrase text={t('Screens.Sheet.screen-title')} />
        </h1>
        <p>{t('Screens.Sheet.lead')}</p>
      </div>
      {sheet ? (
        <SheetPreview>
          <Sheet key={`${key} ${isLarge}`} {...sheet} isLarge={isLarge} />
        </SheetPreview>
      ) : (
        <WordsMissing hasFailed={missing.hasFailed} retry={() => language.load('ja')} />
      )}
      <div className="screen-only sheet-beside stack">
        {sheet && (
          <SheetActions
            visit={running.visit}
            edition={sheet}
            own={{
              text: clinic?.sheetText(sheet.words),
              chart: clinic?.chartLine(sheet.words.ja),
              answers: clinic?.answers,
              declared: clinic?.declared,
            }}
            locale={language.locale}
            show={() => running.send({ type: 'show' })}
            print={isPrintable ? print : undefined}
          />
        )}
        <fieldset className="sheet-options">
          <legend className="visually-hidden">{t('Screens.Sheet.options')}</legend>
          {isPrintable && toggle('isLarge', 'large-print')}
          {language.locale === 'ja' && toggle('isEnglishAdded', 'add-english')}
        </fieldset>
        <p role="status">{isEnglishAdded && missing.isEnglishMissing && t('Screens.Check.language-unavailable')}</p>
      </div>
      <div className="screen-only sheet-below stack">
        <NextSteps summary={summary} />
        {clinic?.after}
        <KeepControl words={keepWords(t)} />
      </div>
    </div>
  );
}

import { Phrase } from '@/app/text/phrase.tsx';
import { liveAnswers } from '@/lib/flow/enabled.ts';
import { summaryOf } from '@/lib/summary/summary.ts';
import type { Language } from '../shell/use-language.ts';
import type { RunningVisit } from '../shell/use-visit.ts';
import { useTranslator } from '../shell/words-context.tsx';
import { WordsMissing } from '../shell/words-missing.tsx';
import { answeredOn } from './answered-on.ts';
import { HandOver } from './hand-over.tsx';
import { KeepControl } from './keep-control.tsx';
import { NextSteps } from './next-steps.tsx';
import { canPrint } from './printing.ts';
import { Sheet } from './sheet.tsx';
import { useSheetWords } from './tongues.ts';

/** What the person chose for the sheet: held by the visit, for the sheet is left and come back to. */
export interface SheetChoices {
  readonly isEnglishAdded: boolean;
  readonly isLarge: boolean;
}

interface SheetScreenProps {
  running: RunningVisit;
  language: Language;
  choices: SheetChoices;
  onChoice: (choices: SheetChoices) => void;
}

/** The doctor's sheet with the ways to hand it over, and beneath it what the person does next. */
export function SheetScreen({ running, language, choices, onChoice }: SheetScreenProps) {
  const t = useTranslator('Screens.Sheet');
  const ofCheck = useTranslator('Screens.Check');
  const { isEnglishAdded, isLarge } = choices;
  const { words, hasFailed, isEnglishMissing } = useSheetWords(language, isEnglishAdded);
  const { answers, answeredAt } = running.visit;
  const summary = summaryOf(liveAnswers(answers));
  const isPrintable = canPrint(navigator.userAgent, window.print);
  const day = answeredOn(answeredAt);
  return (
    <div className="stack">
      <div className="stack screen-only">
        <h1 tabIndex={-1}>
          <Phrase text={t('screen-title')} />
        </h1>
        <p>
          <Phrase text={t('lead')} />
        </p>
        {words && (
          <HandOver
            summary={summary}
            edition={{ words, answeredOn: day }}
            answeredAt={answeredAt}
            isPrintable={isPrintable}
            locale={language.locale}
            show={() => running.send({ type: 'show' })}
          >
            {isPrintable && (
              <Toggle
                label={t('large-print')}
                isOn={isLarge}
                onChange={(isOn) => onChoice({ ...choices, isLarge: isOn })}
              />
            )}
            {language.locale === 'ja' && (
              <Toggle
                label={t('add-english')}
                isOn={isEnglishAdded}
                onChange={(isOn) => onChoice({ ...choices, isEnglishAdded: isOn })}
              />
            )}
            <p role="status">{isEnglishAdded && isEnglishMissing && ofCheck('language-unavailable')}</p>
          </HandOver>
        )}
      </div>
      {words ? (
        <Sheet summary={summary} words={words} answeredOn={day} isLarge={isLarge} />
      ) : (
        <WordsMissing hasFailed={hasFailed} retry={() => language.load('ja')} />
      )}
      <div className="stack screen-only">
        <NextSteps summary={summary} />
        <KeepControl answers={answers} answeredAt={answeredAt} />
      </div>
    </div>
  );
}

function Toggle(props: { label: string; isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <label className="option">
      <input type="checkbox" checked={props.isOn} onChange={(event) => props.onChange(event.target.checked)} />
      <span>
        <Phrase text={props.label} />
      </span>
    </label>
  );
}

import { useClinic } from '@/app/clinic/use-clinic.tsx';
import { receptionDigits } from '@/app/handover/visit-code.ts';
import { KeepControl } from '@/app/keep/keep-control.tsx';
import { keepWords } from '@/app/keep/keep-words.ts';
import { Phrase } from '@/app/text/phrase.tsx';
import { liveAnswers } from '@/lib/flow/enabled.ts';
import { summaryOf } from '@/lib/summary/summary.ts';
import type { Language } from '../shell/use-language.ts';
import type { VisitControls } from '../shell/use-visit.ts';
import { useTranslator } from '../shell/words-context.tsx';
import { WordsMissing } from '../shell/words-missing.tsx';
import { answeredOn } from './answered-on.ts';
import { fileName } from './file-name.ts';
import { NextSteps } from './next-steps.tsx';
import { Sheet } from './paper/sheet.tsx';
import { canPrint, usePrinting } from './printing.ts';
import { SheetActions } from './sheet-actions.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import { useSheetWords } from './sheet-words.ts';

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
  const everyWord = useTranslator();
  const t = useTranslator('Screens.Sheet');
  const ofCheck = useTranslator('Screens.Check');
  const { isEnglishAdded, isLarge } = choices;
  const { words, hasFailed, isEnglishMissing } = useSheetWords(language, isEnglishAdded);
  const { answers, answeredAt } = running.visit;
  const print = usePrinting(fileName(answeredAt));
  const summary = summaryOf(liveAnswers(answers));
  const isPrintable = canPrint(navigator.userAgent, window.print);
  const day = answeredOn(answeredAt);
  const clinic = useClinic(answers, language.locale);
  return (
    <div className="sheet-screen">
      <div className="screen-only sheet-title">
        <h1 tabIndex={-1}>
          <Phrase text={t('screen-title')} />
        </h1>
        <p>{t('lead')}</p>
      </div>
      {words ? (
        <SheetPreview>
          <Sheet
            key={`${answeredAt} ${language.locale} ${words.en && 'en'} ${isLarge}`}
            summary={summary}
            words={words}
            answeredOn={day}
            code={receptionDigits(answers, answeredAt, language.locale, clinic?.answers)}
            isLarge={isLarge}
            clinic={clinic?.paper}
          />
        </SheetPreview>
      ) : (
        <WordsMissing hasFailed={hasFailed} retry={() => language.load('ja')} />
      )}
      <div className="screen-only sheet-beside stack">
        {words && (
          <SheetActions
            visit={running.visit}
            summary={summary}
            edition={{ words, answeredOn: day }}
            ownText={clinic?.sheetText(words)}
            ownChart={clinic?.chartLine(words.ja)}
            own={clinic?.answers}
            locale={language.locale}
            show={() => running.send({ type: 'show' })}
            print={isPrintable ? print : undefined}
          />
        )}
        <fieldset className="sheet-options">
          <legend className="visually-hidden">{t('options')}</legend>
          {isPrintable && (
            <Toggle
              hook="large-print"
              label={t('large-print')}
              isOn={isLarge}
              onChange={(isOn) => onChoice({ ...choices, isLarge: isOn })}
            />
          )}
          {language.locale === 'ja' && (
            <Toggle
              hook="add-english"
              label={t('add-english')}
              isOn={isEnglishAdded}
              onChange={(isOn) => onChoice({ ...choices, isEnglishAdded: isOn })}
            />
          )}
        </fieldset>
        <p role="status">{isEnglishAdded && isEnglishMissing && ofCheck('language-unavailable')}</p>
      </div>
      <div className="screen-only sheet-below stack">
        <NextSteps summary={summary} />
        {clinic?.after}
        <KeepControl words={keepWords(everyWord)} />
      </div>
    </div>
  );
}

interface ToggleProps {
  hook: string;
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

function Toggle({ hook, label, isOn, onChange }: ToggleProps) {
  return (
    <label>
      <input type="checkbox" data-action={hook} checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      <span>
        <Phrase text={label} />
      </span>
    </label>
  );
}

import { useClinic } from '@/app/clinic/use-clinic.tsx';
import { receptionDigits } from '@/app/handover/visit-code.ts';
import { liveAnswers } from '@/lib/flow/enabled.ts';
import { answeredOn } from '@/lib/i18n/day.ts';
import { summaryOf } from '@/lib/summary/summary.ts';
import type { Language } from '../shell/use-language.ts';
import type { VisitControls } from '../shell/use-visit.ts';
import { fileName } from './file-name.ts';
import { usePrinting } from './printing.ts';
import { useSheetWords } from './sheet-words.ts';

/** The sheet of a visit, on its own screen and shown to staff: `sheet` once its words are here, and how to print it. */
export function useSheet({ visit }: VisitControls, language: Language, isEnglishAdded: boolean) {
  const { answers, answeredAt } = visit;
  const { words, ...missing } = useSheetWords(language, isEnglishAdded);
  const clinic = useClinic(answers, language.locale);
  const print = usePrinting(fileName(answeredAt));
  const summary = summaryOf(liveAnswers(answers));
  const sheet = words && {
    summary,
    words,
    answeredOn: answeredOn(answeredAt),
    code: receptionDigits(answers, answeredAt, language.locale, clinic?.answers),
    clinic: clinic?.paper,
  };
  // Another sheet for other answers or words: what was measured of the one before does not hold for it.
  const key = `${answeredAt} ${language.locale} ${words?.en && 'en'}`;
  return { key, sheet, summary, clinic, print, ...missing };
}

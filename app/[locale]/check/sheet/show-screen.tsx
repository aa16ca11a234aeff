import { useEffect } from 'react';
import { useClinic } from '@/app/clinic/use-clinic.tsx';
import { receptionDigits } from '@/app/handover/visit-code.ts';
import { liveAnswers } from '@/lib/flow/enabled.ts';
import { summaryOf } from '@/lib/summary/summary.ts';
import type { Language } from '../shell/use-language.ts';
import type { VisitControls } from '../shell/use-visit.ts';
import { WordsMissing } from '../shell/words-missing.tsx';
import { answeredOn } from './answered-on.ts';
import { fileName } from './file-name.ts';
import { Sheet } from './paper/sheet.tsx';
import { ShownSheet } from './paper/shown-sheet.tsx';
import { useIsPrinting, usePrinting } from './printing.ts';
import { useSheetWords } from './sheet-words.ts';

interface ShowScreenProps {
  running: VisitControls;
  language: Language;
  /** English behind the Japanese, as the person chose for the sheet. */
  isEnglishAdded: boolean;
}

/** What the doctor reads from the phone at arm's length. The browser's own print command still prints the sheet. */
export function ShowScreen({ running, language, isEnglishAdded }: ShowScreenProps) {
  const { words, hasFailed } = useSheetWords(language, isEnglishAdded);
  const { answers, answeredAt } = running.visit;
  const isPrinting = useIsPrinting();
  usePrinting(fileName(answeredAt));
  useWakeLock();
  const clinic = useClinic(answers, language.locale);
  if (!words) return <WordsMissing hasFailed={hasFailed} retry={() => language.load('ja')} />;
  const sheet = {
    summary: summaryOf(liveAnswers(answers)),
    words,
    answeredOn: answeredOn(answeredAt),
    clinic: clinic?.paper,
    code: receptionDigits(answers, answeredAt, language.locale, clinic?.answers),
  };
  const key = `${answeredAt} ${language.locale} ${words.en && 'en'}`;
  return isPrinting ? <Sheet key={key} {...sheet} /> : <ShownSheet key={key} {...sheet} />;
}

/** Keeps the screen on while the doctor reads, where the browser can; a refusal changes nothing. */
function useWakeLock() {
  useEffect(() => {
    let lock: Promise<WakeLockSentinel | undefined> | undefined;
    const hold = () => {
      if (document.visibilityState === 'visible') lock = navigator.wakeLock?.request('screen').catch(() => undefined);
    };
    hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      document.removeEventListener('visibilitychange', hold);
      void lock?.then((held) => held?.release()).catch(() => undefined);
    };
  }, []);
}

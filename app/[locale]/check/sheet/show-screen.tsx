import { useEffect } from 'react';
import { liveAnswers } from '@/lib/flow/enabled.ts';
import { summaryOf } from '@/lib/summary/summary.ts';
import type { Language } from '../shell/use-language.ts';
import type { RunningVisit } from '../shell/use-visit.ts';
import { WordsMissing } from '../shell/words-missing.tsx';
import { answeredOn } from './answered-on.ts';
import { fileName } from './file-name.ts';
import { usePrinting } from './printing.ts';
import { Sheet } from './sheet.tsx';
import { useSheetWords } from './tongues.ts';

interface ShowScreenProps {
  running: RunningVisit;
  language: Language;
  /** English beside the Japanese, as the person chose for the sheet. */
  isEnglishAdded: boolean;
}

/** The sheet alone, large and light, for the doctor to read from the phone. */
export function ShowScreen({ running, language, isEnglishAdded }: ShowScreenProps) {
  const { words, hasFailed } = useSheetWords(language, isEnglishAdded);
  const { answers, answeredAt } = running.visit;
  usePrinting(fileName(answeredAt));
  useWakeLock();
  return words ? (
    <Sheet summary={summaryOf(liveAnswers(answers))} words={words} answeredOn={answeredOn(answeredAt)} />
  ) : (
    <WordsMissing hasFailed={hasFailed} retry={() => language.load('ja')} />
  );
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

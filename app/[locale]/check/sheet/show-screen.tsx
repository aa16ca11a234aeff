import { useEffect } from 'react';
import type { Language } from '../shell/use-language.ts';
import type { VisitControls } from '../shell/use-visit.ts';
import { WordsMissing } from '../shell/words-missing.tsx';
import { Sheet } from './paper/sheet.tsx';
import { ShownSheet } from './paper/shown-sheet.tsx';
import { useIsPrinting } from './printing.ts';
import type { SheetChoices } from './sheet-screen.tsx';
import { useSheet } from './use-sheet.ts';

interface ShowScreenProps {
  running: VisitControls;
  language: Language;
  choices: SheetChoices;
}

/** What the doctor reads from the phone at arm's length. The browser's own print command still prints the sheet. */
export function ShowScreen({ running, language, choices }: ShowScreenProps) {
  const { key, sheet, hasFailed } = useSheet(running, language, choices.isEnglishAdded);
  const isPrinting = useIsPrinting();
  useWakeLock();
  if (!sheet) return <WordsMissing hasFailed={hasFailed} retry={() => language.load('ja')} />;
  return isPrinting ? <Sheet key={key} {...sheet} isLarge={choices.isLarge} /> : <ShownSheet key={key} {...sheet} />;
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

import { useEffect } from 'react';
import { liveAnswers } from '@/lib/flow/enabled.ts';
import { plain } from '@/lib/i18n/phrase.ts';
import { summaryOf } from '@/lib/summary/summary.ts';
import { LanguageSwitch } from '../frame/language-switch.tsx';
import { WordsMissing } from '../frame/words-missing.tsx';
import type { Language } from '../use-language.ts';
import type { RunningVisit } from '../use-visit.ts';
import { useTranslations } from '../words.tsx';
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

/** The sheet alone, large and light, for the doctor to read from the phone; one way back, and the other language. */
export function ShowScreen({ running, language, isEnglishAdded }: ShowScreenProps) {
  const t = useTranslations('Screens');
  const { words, hasFailed } = useSheetWords(language, isEnglishAdded);
  const { answers, answeredAt } = running.visit;
  usePrinting(fileName(answeredAt));
  useWakeLock();
  return (
    <>
      <div className="show-bar screen-only">
        <h1 tabIndex={-1} className="visually-hidden">
          {plain(t('Show.title'))}
        </h1>
        <button type="button" className="link-button" data-action="close" onClick={running.back}>
          {t('Show.close')}
        </button>
        <LanguageSwitch locale={language.locale} toggle={language.toggle} />
      </div>
      <div role="status" className="screen-only">
        {language.isUnavailable && <p className="notice">{t('Check.language-unavailable')}</p>}
      </div>
      {words ? (
        <Sheet summary={summaryOf(liveAnswers(answers))} words={words} answeredOn={answeredOn(answeredAt)} />
      ) : (
        <WordsMissing hasFailed={hasFailed} retry={() => language.load('ja')} />
      )}
    </>
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

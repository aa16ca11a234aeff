import { useState } from 'react';
import { Phrase } from '@/app/frame/phrase.tsx';
import { isKeptOnPhone, keepOnPhone } from '@/lib/device/kept-visit.ts';
import type { Answers } from '@/lib/flow/answers.ts';
import { isPastItsTime } from '@/lib/flow/expiry.ts';
import { useTranslations } from '../words.tsx';

/** Keeps a copy on this phone for 7 days, only because the person asks for it. */
export function KeepControl({ answers, answeredAt }: { answers: Answers; answeredAt: number }) {
  const t = useTranslations('Screens.Keep');
  const [isKept, setIsKept] = useState(isKeptOnPhone);
  // The tab alone does not hold answers this old: to end the copy would be to erase them, and only Erase does that.
  const [isCopyTheOnly] = useState(() => isKept && isPastItsTime(answeredAt, Date.now(), 'tab'));
  const [hasFailed, setHasFailed] = useState(false);
  const toggle = () => {
    const isDone = keepOnPhone(!isKept, answers, answeredAt);
    setHasFailed(isDone === isKept);
    setIsKept(isDone);
  };
  return (
    <section className="stack">
      {!isCopyTheOnly && (
        <button type="button" className="button" data-action="keep" onClick={toggle}>
          <Phrase text={t(isKept ? 'stop' : 'keep')} />
        </button>
      )}
      <p className="soft">{t('note')}</p>
      <p role="status">{hasFailed ? t('failed') : isKept && t('kept')}</p>
    </section>
  );
}

'use client';
import { useState } from 'react';
import { isKeptOnPhone, keepOnPhone } from '@/lib/device/kept-visit.ts';
import type { Answers } from '@/lib/flow/answers.ts';
import { isPastItsTime } from '@/lib/flow/expiry.ts';
import { Phrase } from '../../frame/phrase.tsx';
import type { ResumeWords } from './words.ts';

interface KeepProps {
  words: ResumeWords;
  answers: Answers;
  answeredAt: number;
  /** Called when what is kept may have changed. */
  changed: () => void;
}

/** Starts or ends the copy kept on this phone for 7 days. Used after hydration only. */
export function Keep({ words, answers, answeredAt, changed }: KeepProps) {
  const [isKept, setIsKept] = useState(isKeptOnPhone);
  // The tab alone does not hold answers this old: to end the copy would be to erase them, and only Erase does that.
  const [isCopyTheOnly] = useState(() => isKept && isPastItsTime(answeredAt, Date.now(), 'tab'));
  const [hasFailed, setHasFailed] = useState(false);
  const toggle = () => {
    const isWanted = !isKept;
    const isNow = keepOnPhone(isWanted, answers, answeredAt);
    setIsKept(isNow);
    setHasFailed(isNow !== isWanted);
    changed();
  };
  return (
    <div>
      {!isCopyTheOnly && (
        <button type="button" className="link-button" data-action="keep" onClick={toggle}>
          <Phrase text={isKept ? words.stop : words.keep} />
        </button>
      )}
      <p className="soft" role="status">
        {hasFailed ? words.failed : isKept && words.kept}
      </p>
      <p className="soft">{words.note}</p>
    </div>
  );
}

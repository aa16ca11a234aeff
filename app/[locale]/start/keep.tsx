'use client';
import type { Answers } from '@/lib/flow/answers.ts';
import { Phrase } from '../../text/phrase.tsx';
import { useCopyOnPhone } from '../check/shell/use-copy-on-phone.ts';
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
  const { isKept, isTheOnly, hasFailed, toggle, status } = useCopyOnPhone(answers, answeredAt);
  const toggleAndTell = () => {
    toggle();
    changed();
  };
  return (
    <div>
      {!isTheOnly && (
        <button type="button" className="link-button" data-action="keep" onClick={toggleAndTell}>
          <Phrase text={isKept ? words.stop : words.keep} />
        </button>
      )}
      <div className="soft" role="status" ref={status} tabIndex={-1}>
        {(hasFailed || isKept) && <p>{hasFailed ? words.failed : words.kept}</p>}
        {isTheOnly && <p>{words.only}</p>}
      </div>
      <p className="soft">{words.note}</p>
    </div>
  );
}

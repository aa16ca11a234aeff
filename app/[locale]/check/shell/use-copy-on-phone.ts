import { useEffect, useRef, useState } from 'react';
import type { Answers } from '@/lib/flow/answers.ts';
import { isPastItsTime } from '@/lib/record/expiry.ts';
import { isKeptOnPhone, keepOnPhone, onCopyChanged } from '@/lib/record/kept-visit.ts';

/**
 * The copy of these answers kept on this phone for 7 days, only because the person asks for it: whether there is one, and
 * how to start or end it; `status` is where its state is said. Used after hydration only. `answeredAt` in milliseconds
 * since 1970.
 */
export function useCopyOnPhone(answers: Answers, answeredAt: number) {
  const [isKept, setIsKept] = useState(isKeptOnPhone);
  // The tab alone does not hold answers this old: to end the copy would be to erase them, and only Erase does that.
  const isOld = () => isPastItsTime(answeredAt, Date.now(), 'tab');
  // A page may stay open for days: it is looked at again when the copy is to be ended.
  const [wasOld, setWasOld] = useState(isOld);
  const status = useRef<HTMLDivElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  // Other answers may have come from another tab, with the copy that is theirs.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers are not read here; that they are others counts.
  useEffect(() => {
    const look = () => setIsKept(isKeptOnPhone());
    look();
    return onCopyChanged(look);
  }, [answers]);
  const toggle = () => {
    if (isKept && isOld()) {
      setWasOld(true);
      // The button goes, and its place says why.
      status.current?.focus();
      return;
    }
    const isNow = keepOnPhone(!isKept, answers, answeredAt);
    setHasFailed(isNow === isKept);
    setIsKept(isNow);
  };
  return { isKept, isTheOnly: isKept && wasOld && isOld(), hasFailed, toggle, status };
}

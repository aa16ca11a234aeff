import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type CodeFault, type Decoded, decode } from '@/lib/export/code.ts';
import { foldDigits } from '@/lib/export/digits.ts';
import { every } from './every.ts';

/** How long a visit stays on the screen after it was read, and digits in the field after they were typed. */
export const shownMs = 5 * 60 * 1000;

export type Received = Exclude<Decoded, { fault: CodeFault }> & { readonly digits: string };

/** What is wrong with what was given to read, or why nothing is shown any more. */
export type Problem = CodeFault | 'camera-failed' | 'photo-none' | 'emptied';

interface Shown {
  readonly received?: Received;
  readonly problem?: Problem;
  /** Rises with every reading, so that the same code read again is a new one. */
  readonly reading: number;
}

/**
 * The visit that was read last, in the memory of this page alone. It goes when the next code is read, whatever that is,
 * when the page is left, also for one that the browser keeps alive, and after five minutes.
 */
export function useReceived() {
  const [shown, setShown] = useState<Shown>({ reading: 0 });
  const { received, reading } = shown;
  const last = useRef(0);
  /** Shows this in the place of everything before. Returns whether nothing else has been read since. */
  const show = useCallback((next: Omit<Shown, 'reading'>) => {
    last.current += 1;
    const own = last.current;
    setShown({ ...next, reading: own });
    return () => last.current === own;
  }, []);
  const receive = useCallback(
    (text: string) => {
      const decoded = decode(text);
      show(decoded.visit ? { received: { ...decoded, digits: foldDigits(text) } } : { problem: decoded.fault });
    },
    [show],
  );
  const empty = useCallback((problem?: Problem) => show(problem ? { problem } : {}), [show]);
  useEffect(() => {
    const leave = () => flushSync(() => empty());
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [empty]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each reading has its five minutes
  useEffect(() => (received ? every(shownMs, () => empty('emptied')) : undefined), [received, reading, empty]);
  return { ...shown, receive, empty };
}

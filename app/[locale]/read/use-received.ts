import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type CodeFault, type Decoded, decode } from '@/lib/export/code.ts';
import { foldDigits } from '@/lib/export/digits.ts';

/** How long a visit stays on the screen after it was read. */
const shownMs = 5 * 60 * 1000;

export type Received = Exclude<Decoded, { fault: CodeFault }> & { readonly digits: string };

interface Shown {
  readonly received?: Received;
  readonly problem?: CodeFault | 'emptied';
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
  const receive = useCallback((text: string) => {
    const decoded = decode(text);
    setShown(({ reading: last }) => ({
      reading: last + 1,
      ...(decoded.visit ? { received: { ...decoded, digits: foldDigits(text) } } : { problem: decoded.fault }),
    }));
  }, []);
  const empty = useCallback(
    (problem?: 'emptied') => setShown(({ reading: last }) => ({ reading: last + 1, ...(problem ? { problem } : {}) })),
    [],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: each reading has its five minutes
  useEffect(() => {
    if (!received) return;
    const timer = setTimeout(() => empty('emptied'), shownMs);
    const leave = () => flushSync(() => empty());
    addEventListener('pagehide', leave);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', leave);
    };
  }, [received, reading, empty]);
  return { ...shown, receive, empty };
}

import { useEffect, useState } from 'react';
import { isAnythingKept, keptVisit } from '@/lib/device/kept-visit.ts';
import type { Restored } from '@/lib/flow/restore.ts';

/** The answers kept from before, undefined while they are read; at once where nothing is kept. After hydration only. */
export function useKept(): Restored | undefined {
  const [kept, setKept] = useState<Restored | undefined>(() => (isAnythingKept() ? undefined : { status: 'absent' }));
  useEffect(() => {
    if (kept) return;
    keptVisit(Date.now()).then(setKept, (error: unknown) =>
      // What cannot be read must not be overwritten: the error screen offers to open the page again.
      setKept(() => {
        throw error;
      }),
    );
  }, [kept]);
  return kept;
}

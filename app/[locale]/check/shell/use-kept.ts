import { useEffect, useState } from 'react';
import { isAnythingKept, type Kept, keptVisit } from '@/lib/record/kept-visit.ts';

/** The answers kept from before, undefined while they are read; at once where nothing is kept. After hydration only. */
export function useKept(): Kept | undefined {
  const [kept, setKept] = useState<Kept | undefined>(() => (isAnythingKept() ? undefined : { status: 'absent' }));
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

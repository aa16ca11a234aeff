import { followElsewhere, type Kept, keptVisit } from '@/lib/record/kept-visit.ts';

/** All that the exported page, and the page while it wakes up, know of. */
export const nothing: Kept = { status: 'absent' };

// Read once for the whole page, outside React: reading discards what is broken or expired, and a second reading, as by
// a render that React throws away, would no longer know that there was anything.
let found: Kept | undefined;
const readers = new Set<() => void>();

/** What was found when it was last read; nothing until then. */
export const keptHere = (): Kept => found ?? nothing;

function tell(now: Kept) {
  found = now;
  for (const reader of readers) reader();
}

/** Reads again, after something was done to what is kept. What cannot be read now stays for the next time. */
export const readAgain = () => void keptVisit(Date.now()).then(tell, () => {});

/** Calls back when what is kept has changed behind the page's back. Returns how to stop. */
export function watchKept(changed: () => void): () => void {
  readers.add(changed);
  if (!found) readAgain();
  // A start page that the browser kept alive knows nothing of what was answered, or erased, since.
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) readAgain();
  };
  addEventListener('pageshow', shown);
  const leave = followElsewhere({ erased: () => tell({ status: 'erased-elsewhere' }), answered: readAgain });
  return () => {
    readers.delete(changed);
    removeEventListener('pageshow', shown);
    leave();
  };
}

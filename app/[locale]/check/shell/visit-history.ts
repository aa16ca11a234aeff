import type { Position } from '@/lib/flow/position.ts';

// Nothing here adds to the address: the place in the visit is known to this browser's history alone.

/**
 * What an entry of the history holds: the position, how many entries of the visit came before it, and whether the clinic's
 * own questions stand open again in the place of the review.
 */
type Entry = Position & { readonly depth: number; readonly isOwnChange?: true };

/** Longer than any browser takes to go back within a page. */
const popstateMs = 500;

const entry = () => history.state as Partial<Record<'screen' | 'linkId' | 'depth' | 'isOwnChange', unknown>> | null;

/** How many entries of the visit the browser's history has before this one, as far as we counted. */
export function entriesBefore(): number {
  const depth = entry()?.depth;
  return typeof depth === 'number' && depth > 0 ? depth : 0;
}

/** Whether this entry names a place in the visit already. */
export const isPlaceNamed = (): boolean => entry()?.screen !== undefined;

/** Whether this entry names the sheet, or the sheet as it is shown to staff. */
export const isSheetNamed = (): boolean => entry()?.screen === 'sheet' || entry()?.screen === 'show';

/** Whether this entry is that of the clinic's own questions opened again from the review. */
export const isOwnChange = (): boolean => entry()?.screen === 'review' && entry()?.isOwnChange === true;

/** Whether this entry names that position: not so where the browser refused an entry for it. */
export function isEntryOf(position: Position): boolean {
  const linkId = position.screen === 'question' ? position.linkId : undefined;
  return entry()?.screen === position.screen && entry()?.linkId === linkId;
}

/** Writes the position into the history. A browser may refuse (Safari after a hundred in half a minute): nothing depends on it. */
export function writePosition(
  how: 'pushState' | 'replaceState',
  position: Position,
  depth: number,
  isOwnChange = false,
): void {
  // What a link put behind the address is ignored, and goes with the first step.
  const isBare = location.search === '' && location.hash === '';
  const named: Entry = { ...position, depth, ...(isOwnChange && { isOwnChange }) };
  try {
    history[how](named, '', isBare ? undefined : location.pathname);
  } catch {
    // The visit goes on without an entry for this step.
  }
}

let isGoingBack = false;

/**
 * Goes back in the browser's history. Browsers keep at most 50 entries, fewer after a restart: if there was none to go to,
 * `otherwise` is called. Until the browser has answered, nothing goes back another step: the second tap of a double tap
 * would skip a question unread.
 */
export function goBack(otherwise: () => void): void {
  if (isGoingBack) return;
  isGoingBack = true;
  const settled = new AbortController();
  const settle = () => {
    isGoingBack = false;
    settled.abort();
    clearTimeout(timer);
  };
  const timer = setTimeout(() => {
    settle();
    otherwise();
  }, popstateMs);
  for (const moved of ['popstate', 'pagehide']) addEventListener(moved, settle, { signal: settled.signal });
  history.back();
}

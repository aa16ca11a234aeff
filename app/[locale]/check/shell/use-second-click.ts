import { type MouseEvent, useCallback, useLayoutEffect, useRef } from 'react';
import type { Position } from '@/lib/flow/position.ts';

/** In milliseconds: longer than systems take two clicks for a double one. */
const doubleMs = 600;

/**
 * What to do with every click on a screen of the visit before anything else sees it: the second of a double click is
 * dropped where the first brought this screen up. It was meant for what stood there before, and would answer, refuse or
 * pass a question that nobody has read yet.
 */
export function useSecondClick(position: Position): (event: MouseEvent) => void {
  const shownAt = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is not read; that it is another one counts.
  useLayoutEffect(() => {
    shownAt.current = performance.now();
  }, [position]);
  return useCallback((event) => {
    if (event.detail < 2 || event.timeStamp - shownAt.current > doubleMs) return;
    event.preventDefault();
    event.stopPropagation();
  }, []);
}

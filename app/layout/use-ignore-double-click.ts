import { useLayoutEffect, useRef } from 'react';

/** In milliseconds: longer than the time between the two taps of a double tap, shorter than reading anything takes. */
const doubleClickMs = 400;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Ignores the pointer anywhere in the document for a moment, after something else has appeared under it. By time, because
 * Safari on an iPhone does not count clicks: `event.detail` is 1 for both taps of a double tap. Keyboards and assistive
 * technology do not point, and are not slowed.
 */
export function ignoreDoubleClick(): void {
  const { dataset } = document.documentElement;
  dataset.ignoresClicks = '';
  clearTimeout(timer);
  timer = setTimeout(() => delete dataset.ignoresClicks, doubleClickMs);
}

/** Whether the pointer is ignored just now: what listens to the whole document, and not to an element, has to ask. */
export const isIgnoringClicks = (): boolean => document.documentElement.dataset.ignoresClicks !== undefined;

/**
 * Ignores the second tap of a double tap whenever something else is shown: a screen, a dialog, a menu. What the exported
 * page shows has been there before it was hydrated.
 */
export function useIgnoreDoubleClick(shown: unknown): void {
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current !== shown) ignoreDoubleClick();
    before.current = shown;
  }, [shown]);
}

import { useEffect, useRef } from 'react';

/** A scanner types a code within a second; a longer pause means that something else was typed before. */
const longestPauseMs = 1000;
/** More than any code that is printed. */
const longestScan = 500;

const digitOf = (code: string) => /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];

/**
 * Hears a scanner that works as a keyboard, while no field has the focus: digits by the place of their keys, which no
 * Japanese input method composes and no keyboard layout changes, up to Enter or Tab.
 */
export function useScanner(scanned: (digits: string) => void): void {
  const latest = useRef(scanned);
  useEffect(() => {
    latest.current = scanned;
  });
  useEffect(() => {
    let digits = '';
    let lastAt = 0;
    const listen = (event: KeyboardEvent) => {
      const { target, code, timeStamp } = event;
      const isField = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
      if (isField || event.ctrlKey || event.altKey || event.metaKey) return;
      if (timeStamp - lastAt > longestPauseMs) digits = '';
      lastAt = timeStamp;
      const digit = digitOf(code);
      if (digit !== undefined) {
        digits = (digits + digit).slice(0, longestScan);
        // Firefox would search in the page.
        event.preventDefault();
      } else if (digits !== '' && (code === 'Enter' || code === 'NumpadEnter' || code === 'Tab')) {
        // A button that still has the focus must not be pressed by the end of a scan.
        event.preventDefault();
        latest.current(digits);
        digits = '';
      }
    };
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

'use client';
import { useLayoutEffect, useState } from 'react';
import { chooseLargeText, isTextLarge } from '@/lib/record/kept-visit.ts';
import { Phrase } from '../text/phrase.tsx';

/** Larger text on every page of this tab, beside what the browser's own zoom does. */
export function TextSize({ label }: { label: string }) {
  const [isLarge, setIsLarge] = useState(false);
  useLayoutEffect(() => {
    // Also a page that the browser kept alive: the choice may have changed on another one. Where nothing can be kept, the
    // page itself remembers it, while a screen without this button is shown.
    const look = () => setIsLarge(isTextLarge() ?? document.documentElement.dataset.text === 'large');
    look();
    addEventListener('pageshow', look);
    return () => removeEventListener('pageshow', look);
  }, []);
  useLayoutEffect(() => {
    document.documentElement.dataset.text = isLarge ? 'large' : 'usual';
  }, [isLarge]);
  const toggle = () => {
    chooseLargeText(!isLarge);
    setIsLarge(!isLarge);
  };
  return (
    <button type="button" className="text-size" data-action="text-size" aria-pressed={isLarge} onClick={toggle}>
      <Phrase text={label} />
    </button>
  );
}

'use client';
import { useLayoutEffect, useState } from 'react';
import { onChange } from '@/lib/record/on-change.ts';
import { chooseLargeText, isTextLarge } from '@/lib/record/preferences.ts';

/** Larger text on every page of this tab, beside what the browser's own zoom does. `label` begins with `short`, which is seen. */
export function TextSize({ label, short }: { label: string; short: string }) {
  const [isLarge, setIsLarge] = useState(false);
  useLayoutEffect(() => {
    // Also a page that the browser kept alive: the choice may have changed on another one. Where nothing can be kept, the
    // page itself remembers it, while a screen without this button is shown.
    const look = () => setIsLarge(isTextLarge() ?? document.documentElement.dataset.text === 'large');
    look();
    return onChange(look);
  }, []);
  useLayoutEffect(() => {
    document.documentElement.dataset.text = isLarge ? 'large' : 'usual';
  }, [isLarge]);
  const toggle = () => {
    chooseLargeText(!isLarge);
    setIsLarge(!isLarge);
  };
  return (
    <button type="button" data-action="text-size" aria-pressed={isLarge} onClick={toggle}>
      <span>
        <span>{short}</span>
        <span className="visually-hidden">{label.slice(short.length)}</span>
      </span>
    </button>
  );
}

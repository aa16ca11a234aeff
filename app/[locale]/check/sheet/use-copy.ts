import { useRef, useState } from 'react';

/** Copies a text; `last` is the one copied last, or refused by the browser and to be copied by hand. */
export function useCopy() {
  const [last, setLast] = useState<{ readonly text: string; readonly isCopied: boolean }>();
  const latest = useRef(0);
  const copy = async (text: string) => {
    latest.current += 1;
    const current = latest.current;
    // Taken away first: the same words would not be announced a second time.
    setLast(undefined);
    // A view inside an app may have no clipboard at all.
    const isCopied = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => true,
        () => false,
      );
    if (current === latest.current) setLast({ text, isCopied });
  };
  return { last, copy };
}

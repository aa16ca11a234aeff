import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Screens inside other apps (LINE, Instagram, Facebook …) show pages in a view that prints nothing and says nothing. */
const inApp =
  /\bLine\/|Instagram|FBAN|FBAV|FB_IAB|Twitter|KAKAOTALK|MicroMessenger|YJApp|BytedanceWebview|musical_ly|; wv\)/;
/** On iPhone every real browser calls itself Safari too; a view inside an app does not. */
const appleView = /\((?:iPhone|iPad|iPod)(?!.*Safari\/)/;

/** Whether a tap on "print" would do anything, from what the browser calls itself and whether it offers printing. */
export function canPrint(userAgent: string, print: unknown): boolean {
  return typeof print === 'function' && !inApp.test(userAgent) && !appleView.test(userAgent);
}

/**
 * Gives the document its neutral name whenever it is printed, by the browser's own command too, and takes it back
 * afterwards. Returns how to print.
 */
export function usePrinting(name: string): () => void {
  const title = useRef<string>(undefined);
  const rename = useCallback(() => {
    title.current ??= document.title;
    document.title = name;
  }, [name]);

  useEffect(() => {
    const restore = () => {
      if (title.current !== undefined) document.title = title.current;
      title.current = undefined;
    };
    // A phone returns from window.print() before its dialog has read the title, and may never say that it is done.
    addEventListener('beforeprint', rename);
    addEventListener('afterprint', restore);
    addEventListener('pointerdown', restore);
    addEventListener('keydown', restore);
    return () => {
      restore();
      removeEventListener('beforeprint', rename);
      removeEventListener('afterprint', restore);
      removeEventListener('pointerdown', restore);
      removeEventListener('keydown', restore);
    };
  }, [rename]);

  return () => {
    rename();
    window.print();
  };
}

/** Whether the page is being printed: for a screen that prints something else than it shows. */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    // The browser prints what is laid out when the event ends.
    const begin = () => flushSync(() => setIsPrinting(true));
    const end = () => setIsPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}

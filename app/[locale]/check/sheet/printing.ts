import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Screens inside other apps (LINE, Instagram, Facebook …) show pages in a view that prints nothing and says nothing. */
const inApp =
  /\bLine\/|Instagram|FBAN|FBAV|FB_IAB|Twitter|KAKAOTALK|MicroMessenger|YJApp|BytedanceWebview|musical_ly|; wv\)/;

type Browser = Pick<Navigator, 'userAgent' | 'maxTouchPoints'>;

/** Whether this is an iPhone or an iPad. An iPad calls itself a Macintosh, and those have no touch screen. */
export const isIPhoneOrIPad = ({ userAgent, maxTouchPoints }: Browser): boolean =>
  /\((?:iPhone|iPad|iPod)/.test(userAgent) || (userAgent.includes('(Macintosh') && maxTouchPoints > 1);

/** Whether a tap on "print" would do anything, from what the browser says of itself and whether it offers printing. */
export function canPrint(browser: Browser, print: unknown): boolean {
  const { userAgent } = browser;
  // There every real browser calls itself Safari too; a view inside an app does not.
  const isAppleView = isIPhoneOrIPad(browser) && !userAgent.includes('Safari/');
  return typeof print === 'function' && !inApp.test(userAgent) && !isAppleView;
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

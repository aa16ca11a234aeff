import { useEffect } from 'react';

/** The title begins with the word for error while the summary stands, also when it is written again in between. */
export function useErrorInTitle(isFaulty: boolean, prefix: string) {
  useEffect(() => {
    if (!isFaulty) return;
    const mark = () => {
      if (!document.title.startsWith(prefix)) document.title = prefix + document.title;
    };
    mark();
    const observer = new MutationObserver(mark);
    const element = document.querySelector('title');
    if (element) observer.observe(element, { childList: true, characterData: true, subtree: true });
    return () => {
      observer.disconnect();
      document.title = document.title.replace(prefix, '');
    };
  }, [isFaulty, prefix]);
}

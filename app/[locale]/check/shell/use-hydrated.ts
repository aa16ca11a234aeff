import { useEffect, useSyncExternalStore } from 'react';

const never = () => () => {};

// A page left before it woke up may come back from WebKit's cache of pages and never wake: it is opened anew.
let isAwake = false;
if (typeof window !== 'undefined') {
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && !isAwake) location.reload();
  });
}

/**
 * False in the exported page and while it wakes up, true afterwards. What depends on this browser (kept answers, the
 * place in its history) is shown only then, so that nobody sees, or types into, a wrong question.
 */
export function useHydrated(): boolean {
  const isHydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  useEffect(() => {
    isAwake ||= isHydrated;
  }, [isHydrated]);
  return isHydrated;
}

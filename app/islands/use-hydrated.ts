import { useEffect, useSyncExternalStore } from 'react';

const never = () => () => {};

// WebKit may keep a page alive that was left before its scripts ran, and never runs them: such a page is loaded again.
let hasHydrated = false;
if (typeof window !== 'undefined') {
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && !hasHydrated) location.reload();
  });
}

/**
 * False in the exported page and while it hydrates, true afterwards. What depends on this browser (a kept visit, the
 * place in its history) is rendered only then, because the exported page cannot know it.
 */
export function useHydrated(): boolean {
  const isHydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  useEffect(() => {
    hasHydrated ||= isHydrated;
  }, [isHydrated]);
  return isHydrated;
}

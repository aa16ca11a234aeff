/**
 * Calls back whenever another tab may have changed what is saved: when it says so, and when this page is shown again,
 * because a page that was asleep is not told. Returns how to stop.
 */
export function onChange(changed: (event: Event) => void): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  window.addEventListener('storage', changed, { signal });
  window.addEventListener('pageshow', changed, { signal });
  const shown = (event: Event) => {
    // A page that is being left must not read, and remove, what the next one is to speak of.
    if (document.visibilityState === 'visible') changed(event);
  };
  document.addEventListener('visibilitychange', shown, { signal });
  return () => stopped.abort();
}

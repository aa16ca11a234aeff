/**
 * Calls back once: when the browser first has nothing to do, or at the person's first touch or key press. Safari has no
 * `requestIdleCallback`. Returns how to call it off.
 */
export function whenIdle(callBack: () => void): () => void {
  const controller = new AbortController();
  const run = () => {
    if (controller.signal.aborted) return;
    controller.abort();
    callBack();
  };
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, run, { signal: controller.signal });
  window.requestIdleCallback?.(run);
  return () => controller.abort();
}

import { startTransition } from 'react';

/**
 * Changes what is shown once the present screen stands painted, and lets whatever the person does meanwhile go first.
 * Gives back how to call it off.
 */
export function afterPaint(change: () => void): () => void {
  // Two frames: before the second begins, the first has been painted. A deferred value is often drawn before it.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => startTransition(change));
  });
  return () => cancelAnimationFrame(frame);
}

import { type RefObject, useLayoutEffect } from 'react';
import { endEarlyInput } from '@/app/islands/early-input.ts';

/** Reads the form of the exported page, by `follow`, once it has been hydrated: it may hold ticks, and be on its way. */
export function useEarlyInput(form: RefObject<HTMLFormElement | null>, follow: (form: HTMLFormElement) => void) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is read once, by the question of the exported page.
  useLayoutEffect(() => {
    const early = endEarlyInput();
    const { current } = form;
    if (!early || !current) return;
    follow(current);
    // React reports no change for a click that arrives while it hydrates: it first sees the box already ticked.
    current.addEventListener('input', () => follow(current), { once: true });
    // Not at once: the visit around this question has yet to open.
    if (early.isSubmitted) setTimeout(() => current.querySelector<HTMLElement>('[type=submit]')?.click());
  }, []);
}

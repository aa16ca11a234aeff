/** What the person did in the exported page before it was hydrated. */
interface EarlyInput {
  /** The boxes that they ticked or unticked. */
  readonly targets: Set<EventTarget | null>;
  /** Whether they pressed Continue, and changed nothing after that. */
  isSubmitted: boolean;
  readonly stop: () => void;
}

declare global {
  interface Window {
    earlyInput?: EarlyInput;
  }
}

/**
 * Records what the person ticks, and that they press Continue, until the page is hydrated. Only an input event counts as
 * a tick: a browser that restores the ticks of an earlier visit to the page sends none.
 */
export function recordEarlyInput(): void {
  const controller = new AbortController();
  const early: EarlyInput = { targets: new Set(), isSubmitted: false, stop: () => controller.abort() };
  // In the capture phase: until it has hydrated, React stops the events that reach its root.
  const options = { capture: true, signal: controller.signal };
  const input = ({ target }: Event) => {
    early.targets.add(target);
    early.isSubmitted = false;
  };
  const submit = (event: Event) => {
    event.preventDefault();
    early.isSubmitted = true;
  };
  addEventListener('input', input, options);
  addEventListener('submit', submit, options);
  window.earlyInput = early;
}

/**
 * Unticks, right before hydration, whatever the browser restored: the visit in which it was ticked may have been erased.
 */
export function untickRestored(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input:checked')) {
    input.checked = window.earlyInput?.targets.has(input) ?? false;
  }
}

let hasEnded = false;

/** Ends recording. Returns what was recorded, at the first call alone; what was ticked is to be read from the form. */
export function endEarlyInput(): { readonly isSubmitted: boolean } | undefined {
  if (hasEnded) return;
  hasEnded = true;
  const { isSubmitted = false, stop } = window.earlyInput ?? {};
  stop?.();
  delete window.earlyInput;
  return { isSubmitted };
}

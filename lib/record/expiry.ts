const dayMs = 24 * 60 * 60 * 1000;
/** Kept answers count until 24 hours after the last one; a copy the person asked for counts for 7 days. */
export const expiryMs = { tab: dayMs, phone: 7 * dayMs } as const;
export type Store = keyof typeof expiryMs;

/** A phone that sets its clock by the network may find itself some seconds earlier than at the last answer. */
export const clockSlackMs = 60_000;

/**
 * Whether answers last given at `answeredAt` no longer count where they are kept. Those from the future do not either: a
 * clock was moved, and their age cannot be told. Both in milliseconds since 1970.
 */
export const isPastItsTime = (answeredAt: number, now: number, store: Store): boolean =>
  answeredAt - now > clockSlackMs || now - answeredAt > expiryMs[store];

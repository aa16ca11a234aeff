const dayMs = 24 * 60 * 60 * 1000;

/** A visit in the tab counts until 24 hours after its last answer; one that the person keeps on the phone for 7 days. */
export const expiryMs = { tab: dayMs, phone: 7 * dayMs } as const;
export type Place = keyof typeof expiryMs;

/**
 * Whether answers last given at `answeredAt` no longer count. A clock put back by less than a day ends nothing: the age is
 * zero then. One put back further makes the age unknown. Both times in milliseconds since 1970.
 */
export const isExpired = (answeredAt: number, now: number, place: Place): boolean =>
  answeredAt - now >= dayMs || now - answeredAt > expiryMs[place];

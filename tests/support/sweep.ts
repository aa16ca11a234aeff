import { type Locale, locales } from '../../lib/i18n/locales.ts';

/** Whether every combination is gone through, as before a release, or a bounded part of them, as on every change. */
export const isFullSweep = process.env.SWEEP === 'full';

/** The languages in which something is tried that does not depend on the wording: one on every change, both before a release. */
export const localesFrom = (one: Locale): readonly Locale[] => (isFullSweep ? locales : [one]);

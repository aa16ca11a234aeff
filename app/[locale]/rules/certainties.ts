import type { Certainty } from '@/lib/rules/flags.ts';

/** In the order in which one outranks the next. */
export const certainties: readonly Certainty[] = ['reported', 'declined', 'unsure'];

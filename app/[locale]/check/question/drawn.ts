import type { Code, Item } from '@/lib/catalogue/questionnaire.ts';

/** Whether the option has a drawing of its own. */
export const isPictured = (item: Item, code: Code): boolean => item.pictured?.includes(code) ?? false;

/** Whether the option is a place on the map of the face: those raise nothing, unlike how far the scars spread. */
export const isPlace = (item: Item, code: Code): boolean =>
  item.shows === 'face-map' && (item.raisesNothing?.includes(code) ?? false);

import type { MouseEvent } from 'react';

/**
 * Acts on a click, and not on the second of a double one: where the first asks before something that cannot be undone, or
 * goes back by the browser's history, which answers later, the second would do what nobody meant.
 */
export const firstClick =
  (act: () => void) =>
  ({ detail }: MouseEvent): void => {
    if (detail < 2) act();
  };

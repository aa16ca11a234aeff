/** Opens the folds around the place that the address names. Chromium does so itself, other browsers do not yet. */
export function openAddressed(): void {
  const place = document.getElementById(location.hash.slice(1));
  let fold = place?.closest('details');
  if (!place || !fold) return;
  for (; fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  place.scrollIntoView();
}

/**
 * Calls back when a link leads to a place of this page, also to the one where the address already is: that changes nothing
 * of the address. Returns how to stop.
 */
export function onAddressed(addressed: () => void): () => void {
  const again = ({ target }: Event) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (link && link.hash === location.hash) addressed();
  };
  addEventListener('hashchange', addressed);
  addEventListener('click', again);
  return () => {
    removeEventListener('hashchange', addressed);
    removeEventListener('click', again);
  };
}

/** Has links lead into closed folds, and paper show all of them, also in browsers that do neither by themselves. */
export function openFolds(): void {
  openAddressed();
  onAddressed(openAddressed);
  let closed: HTMLDetailsElement[] = [];
  const setOpen = (isOpen: boolean) => {
    for (const fold of closed) fold.open = isOpen;
  };
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    setOpen(true);
  });
  addEventListener('afterprint', () => setOpen(false));
}

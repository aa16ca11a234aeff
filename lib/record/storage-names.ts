const base = process.env.BASE_PATH ?? '';

/** The names under which anything is stored. They hold the site's path, so that two sites on one host stay separate. */
export const storageNames = {
  visit: `${base}/self-check.visit`,
  language: `${base}/self-check.language`,
  /** Written by the start page when it took over a copied visit, and removed by the check, which says so. */
  copied: `${base}/self-check.copied`,
  textSize: `${base}/self-check.text-size`,
  /** Written and removed again, to see whether anything can be stored. */
  probe: `${base}/self-check.probe`,
} as const;

/** Whether this tab or this phone holds a visit, readable or not. Small enough for a script that runs before first paint. */
export function isAnythingKept(): boolean {
  try {
    return sessionStorage.getItem(storageNames.visit) !== null || localStorage.getItem(storageNames.visit) !== null;
  } catch {
    return false;
  }
}

/**
 * The doctor's sheet, on its own screen and shown to staff alike.
 * @param {import('./browser.mjs').Browser} browser
 */
export function sheetPage(browser) {
  return {
    /** The flags of the sheet as `id certainty`, in order. */
    flags: () =>
      browser.evaluate(() =>
        [...document.querySelectorAll('[data-flag-id]')].map((flag) => {
          const { flagId, certainty } = /** @type {HTMLElement} */ (flag).dataset;
          return `${flagId} ${certainty}`;
        }),
      ),
    /** The state rows of the sheet that are something else than no. */
    rows: () =>
      browser.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll('[data-row]')]
            .map((row) => /** @type {HTMLElement} */ (row).dataset)
            .filter(({ state }) => state !== 'no')
            .map(({ row, state }) => [row, state]),
        ),
      ),
    /** Whether the page says how copying went, and the text where it could not be copied. */
    copying: () =>
      browser.evaluate(() => ({
        isSaid: [...document.querySelectorAll('main [role=status]')].some((status) => status.textContent),
        text: /** @type {HTMLTextAreaElement | null} */ (document.querySelector('textarea[readonly]'))?.value ?? null,
      })),
  };
}

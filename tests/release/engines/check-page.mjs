import { until } from './browser.mjs';

/**
 * What somebody says to a question: codes, and the follow-up in their own words.
 * @typedef {{ codes: readonly string[], detail?: string }} Said
 */

/** Answers of somebody who denies what is asked. Where a question has neither, the code that raises nothing. */
const denials = ['none', 'no', 'limited', '20-or-over'];

/**
 * The check as a person meets it: by the stable hooks of the page and by nothing else.
 * @param {import('./browser.mjs').Browser} browser
 */
export function checkPage(browser) {
  const place = () =>
    browser.evaluate(() => {
      // Until the saved visit has been opened, the exported page has its first question, hidden.
      if (document.documentElement.dataset.opening !== undefined) return {};
      const screen = document.querySelector('main')?.dataset.screen;
      const form = /** @type {HTMLElement | null} */ (document.querySelector('form[data-link-id]'));
      return { screen, linkId: form?.dataset.linkId };
    });
  const ticks = () =>
    browser.evaluate(() =>
      [...document.querySelectorAll('form[data-link-id] input:checked')].map(
        (input) => /** @type {HTMLInputElement} */ (input).value,
      ),
    );
  /** @param {string} name */
  const screen = (name) => until(`the ${name} screen stands`, place, (found) => found.screen === name);
  /** @param {string} linkId */
  const asking = (linkId) => until(`${linkId} is asked`, place, (found) => found.linkId === linkId);
  /** @param {readonly string[]} codes */
  const ticked = (codes) =>
    until(
      `ticked: ${codes.join(' ') || 'nothing'}`,
      ticks,
      (found) => String(found.sort()) === String([...codes].sort()),
    );
  // Parts fetched after the question is shown move what stands below them, and a click then meets something else.
  const isComplete = () =>
    browser.evaluate(() => {
      const form = /** @type {HTMLElement | null} */ (document.querySelector('form[data-link-id]'));
      const drawings = [...(form?.querySelectorAll('.picture, figure') ?? [])];
      const isWithSearch = /thinners|medicines/.test(form?.dataset.linkId ?? '');
      const isSearchHere = document.querySelector('form[data-link-id] [data-medicines]') !== null;
      return drawings.every((each) => each.querySelector('svg')) && (isSearchHere || !isWithSearch);
    });
  /** @param {string} code */
  const choose = async (code) => {
    await until('the question is complete', isComplete, Boolean);
    await browser.click(`form[data-link-id] input[value="${code}"]`);
    await until(`${code} is ticked`, ticks, (found) => found.includes(code));
  };
  /** @param {string} action */
  const act = (action) => browser.click(`[data-action="${action}"]`);

  /**
   * Adds these ticks and words to what stands there, or denies, and goes on.
   * @param {Said} [said]
   */
  const answer = async (said) => {
    const { linkId } = await place();
    const before = await ticks();
    const offered = await browser.evaluate(() =>
      [...document.querySelectorAll('form[data-link-id] fieldset :is([type=radio], [type=checkbox])')].map(
        (input) => /** @type {HTMLInputElement} */ (input).value,
      ),
    );
    const wanted = said?.codes ?? denials.filter((code) => offered.includes(code));
    for (const code of wanted) if (!before.includes(code)) await choose(code);
    await ticked([...new Set([...before, ...wanted])]);
    if (said?.detail) await browser.type(`[name="${linkId}.detail"]`, said.detail);
    await browser.click('form button[type=submit]');
    await until(`${linkId} is answered`, place, (found) => Boolean(found.screen) && found.linkId !== linkId);
  };

  return {
    screen,
    asking,
    ticked,
    choose,
    act,
    answer,
    /** @param {string} linkId */
    change: (linkId) => browser.click(`main [data-link-id="${linkId}"] [data-action="change"]`),
    /**
     * Answers until no question stands. The questions asked, in order.
     * @param {Readonly<Record<string, Said>>} given
     */
    answerAll: async (given = {}) => {
      /** @type {string[]} */
      const asked = [];
      for (let { linkId } = await place(); linkId; { linkId } = await place()) {
        if (asked.includes(linkId)) throw new Error(`${linkId} is asked a second time`);
        asked.push(linkId);
        await answer(given[linkId]);
      }
      return asked;
    },
    /** The questions of the review, in order. */
    reviewed: () =>
      browser.evaluate(() =>
        [...document.querySelectorAll('main [data-link-id]')].map(
          (row) => /** @type {HTMLElement} */ (row).dataset.linkId,
        ),
      ),
    /** What a switch of language must leave, and what it must change. */
    language: () =>
      browser.evaluate(() => ({
        lang: document.documentElement.lang,
        heading: document.querySelector('h1')?.textContent,
        address: location.href,
        entries: history.length,
      })),
    /** Whether the heading has the focus and stands within the window. */
    isHeadingInView: () =>
      browser.evaluate(() => {
        const heading = document.querySelector('h1');
        const top = heading?.getBoundingClientRect().top ?? -1;
        return document.activeElement === heading && top >= 0 && top < innerHeight;
      }),
    /** Whether the start page has found kept answers. */
    offersToGoOn: () => browser.evaluate(() => document.querySelector('[data-action="continue-saved"]') !== null),
    /** How much this site keeps in the browser. */
    kept: () => browser.evaluate(() => sessionStorage.length + localStorage.length),
    /** What the page says went wrong, or was lost. */
    complaint: () =>
      browser.evaluate(
        () => document.querySelector('[data-error-summary], [data-notice], [data-screen="error"]')?.textContent ?? '',
      ),
  };
}

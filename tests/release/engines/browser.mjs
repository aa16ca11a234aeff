/**
 * What the journey needs of an engine, whatever the protocol behind it. Clicks and keys are those of a person: an entry
 * of the history made by a scripted click counts for less, and some engines skip it on Back.
 * @typedef {object} Browser
 * @property {string} version
 * @property {(address: string) => Promise<unknown>} open
 * @property {(selector: string) => Promise<unknown>} click
 * @property {(selector: string, text: string) => Promise<unknown>} type Adds the text to a field.
 * @property {<R>(work: (...given: any[]) => R, ...given: unknown[]) => Promise<Awaited<R>>} evaluate Runs a function that
 *   refers to nothing outside itself within the page.
 * @property {() => Promise<unknown>} back The browser's own Back.
 * @property {() => Promise<unknown>} forward
 * @property {() => Promise<unknown>} reload
 * @property {(file: string) => Promise<unknown>} screenshot
 * @property {() => Promise<string[]>} faults Errors that pages threw since the last call.
 * @property {() => Promise<unknown>} close
 */

/** In milliseconds: a busy machine is not a fault of the site. */
export const patience = 60_000;

/**
 * A page that is about to go may never answer.
 * @template T
 * @param {Promise<T>} look
 * @returns {Promise<T>}
 */
const answerOf = (look) =>
  Promise.race([look, new Promise((_, failed) => setTimeout(failed, 5000, new Error('the page does not answer')))]);

/**
 * Looks again and again until the value is the one expected. Throws with what was seen last.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} look
 * @param {(value: T) => boolean} isExpected
 * @returns {Promise<T>}
 */
export async function until(what, look, isExpected) {
  const end = Date.now() + patience;
  /** @type {unknown} */
  let seen;
  while (Date.now() < end) {
    try {
      const value = await answerOf(look());
      if (isExpected(value)) return value;
      seen = value;
    } catch (fault) {
      // Between two pages there is none to look at.
      seen = fault;
    }
    await new Promise((done) => setTimeout(done, 30));
  }
  throw new Error(`${what}; seen: ${seen instanceof Error ? seen.message : JSON.stringify(seen)}`);
}

/**
 * Waits until the page takes a click on this, and brings it into the middle of the window: before the page is hydrated a
 * click does nothing, for a moment after a screen has appeared the pointer is ignored, and what is at an edge may be beneath
 * a bar.
 * @param {Browser['evaluate']} evaluate
 * @param {string} selector
 */
export const untilClickable = (evaluate, selector) =>
  until(
    `${selector} takes a click`,
    () =>
      evaluate((wanted) => {
        const { text, opening, ignoresClicks } = document.documentElement.dataset;
        const element = document.querySelector(wanted);
        const isHydrated = text !== undefined;
        if (!element || !isHydrated || opening !== undefined || ignoresClicks !== undefined) return false;
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        return true;
      }, selector),
    Boolean,
  );

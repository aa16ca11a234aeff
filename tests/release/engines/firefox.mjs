import puppeteer from 'puppeteer-core';
import { patience, until, untilClickable } from './browser.mjs';

/**
 * Starts Firefox, driven over WebDriver BiDi.
 * @param {string} executablePath
 * @returns {Promise<import('./browser.mjs').Browser>}
 */
export async function startFirefox(executablePath) {
  const firefox = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = (await firefox.pages())[0] ?? (await firefox.newPage());
  await page.setViewport({ width: 390, height: 844 });
  page.setDefaultTimeout(patience);
  /** @type {string[]} */
  let faults = [];
  page.on('pageerror', (fault) => faults.push(String(fault)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return {
    version: await firefox.version(),
    open: (address) => open(page, address),
    click: async (selector) => {
      await untilClickable((work, ...given) => page.evaluate(work, ...given), selector);
      await page.locator(selector).click();
    },
    type: async (selector, text) => {
      await page.locator(selector).wait();
      await page.type(selector, text);
    },
    evaluate: (work, ...given) => page.evaluate(work, ...given),
    back: async () => unawaited(page.goBack()),
    forward: async () => unawaited(page.goForward()),
    reload: () => reload(page),
    screenshot: (file) => page.screenshot({ path: /** @type {`${string}.png`} */ (file) }),
    faults: async () => {
      const found = faults;
      faults = [];
      return found;
    },
    close: () => firefox.close(),
  };
}

/** @typedef {import('puppeteer-core').Page} Page */

/** @param {Page} page @param {string} address */
export const open = (page, address) => load(page, () => page.goto(address), new URL(address).origin);

/** @param {Page} page */
export const reload = (page) => load(page, () => page.reload(), new URL(page.url()).origin);

/** @param {Page} page @param {() => Promise<unknown>} navigate @param {string} expectedOrigin */
async function load(page, navigate, expectedOrigin) {
  const since = () => page.evaluate(() => performance.timeOrigin);
  const before = await until('the page before answers', since, Boolean);
  unawaited(navigate());
  await until(
    `a page of ${expectedOrigin} is loaded`,
    () =>
      page.evaluate(() => ({
        since: performance.timeOrigin,
        // Before the page come an empty document, also in every new tab, and one without a body: both complete.
        isWhole: document.readyState === 'complete' && document.body !== null,
        origin: location.origin,
      })),
    ({ since, isWhole, origin }) => since !== before && isWhole && origin === expectedOrigin,
  );
}

/**
 * Puppeteer waits in vain for the end of a load where there is none, since Firefox kept the page alive, and now and then
 * where it has been told of it, shortly after such a Back.
 * @param {Promise<unknown>} navigation
 */
function unawaited(navigation) {
  navigation.catch(() => {});
}

import { createServer } from 'node:http';
import { createHandler } from '../../../tools/server/handler.mjs';
import { until } from './browser.mjs';

/**
 * A connection that is lost while the words of the other language are asked for, and comes back: what could not be had
 * then can be had now, without opening the page again.
 * @param {import('./browser.mjs').Browser} browser
 */
export async function lostConnection(browser) {
  let isLost = false;
  const { site, handler } = createHandler();
  const server = createServer((request, response) =>
    isLost ? request.socket.destroy() : handler(request, response),
  ).listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const language = () => browser.evaluate(() => document.documentElement.lang);
  const notice = () => browser.evaluate(() => document.querySelector('[data-notice]') !== null);
  try {
    await browser.open(`http://localhost:${port}${site.base}/ja/check/`);
    const isHydrated = () => browser.evaluate(() => document.documentElement.dataset.text !== undefined);
    await until('the page is hydrated', isHydrated, Boolean);
    isLost = true;
    server.closeIdleConnections();
    await browser.click('[data-action=locale]');
    await until('the other language is said to be missing', notice, Boolean);
    if ((await language()) !== 'ja') throw new Error('The language has changed without its words.');
    isLost = false;
    await browser.click('[data-action=locale]');
    await until('the other language is here', language, (found) => found === 'en');
    await until('nothing is said to be missing', notice, (found) => !found);
  } finally {
    // What the browser complained of was the lost connection.
    await browser.faults();
    server.closeAllConnections();
    server.close();
  }
}

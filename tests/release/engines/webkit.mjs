import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { patience, until, untilClickable } from './browser.mjs';
import { startScreen } from './screen.mjs';

/**
 * Starts WebKitGTK's MiniBrowser, driven by plain W3C WebDriver, on a screen that exists in memory only.
 * @param {{ driver: string, screen: string }} paths WebKitWebDriver and Xvfb
 * @returns {Promise<import('./browser.mjs').Browser>}
 */
export async function startWebKit(paths) {
  const screen = await startScreen(paths.screen);
  const { driver, driverAt } = await startDriver(paths.driver, screen.display);
  const stop = () => {
    driver.kill();
    screen.stop();
  };
  process.once('exit', stop);

  const { sessionId, capabilities } = await call('POST', `${driverAt}/session`, {
    // What is clicked may be there only once the page is hydrated.
    capabilities: { alwaysMatch: { timeouts: { implicit: patience } } },
  });
  const session = `${driverAt}/session/${sessionId}`;
  /** @type {(path: string, body?: object) => Promise<any>} */
  const post = (path, body = {}) => call('POST', `${session}${path}`, body);
  await post('/window/rect', { width: 390, height: 844 });

  /** @param {string} selector */
  const find = async (selector) => {
    const element = await post('/element', { using: 'css selector', value: selector });
    return `/element/${Object.values(element)[0]}`;
  };
  /** @type {import('./browser.mjs').Browser['evaluate']} */
  const evaluate = async (work, ...given) => {
    const script = `(${listenForFaults})(); return (${work}).apply(null, arguments);`;
    return post('/execute/sync', { script, args: given });
  };
  return {
    version: `${capabilities.browserName}/${capabilities.browserVersion}`,
    open: (address) => post('/url', { url: address }),
    click: async (selector) => {
      await untilClickable(evaluate, selector);
      await post(`${await find(selector)}/click`);
    },
    type: async (selector, text) => post(`${await find(selector)}/value`, { text }),
    evaluate,
    back: () => post('/back'),
    forward: () => post('/forward'),
    reload: () => post('/refresh'),
    screenshot: async (file) => writeFileSync(file, Buffer.from(await call('GET', `${session}/screenshot`), 'base64')),
    faults: () => evaluate(() => /** @type {any} */ (window).faults.splice(0)),
    close: async () => {
      await call('DELETE', session).catch(() => {});
      stop();
      process.off('exit', stop);
    },
  };
}

/**
 * The port was free a moment before: where another program has taken it, another is tried.
 * @param {string} path
 * @param {string} display
 */
async function startDriver(path, display) {
  for (let tries = 1; ; tries += 1) {
    const port = await freePort();
    const driverAt = `http://127.0.0.1:${port}`;
    const driver = spawn(path, [`--port=${port}`], {
      stdio: 'ignore',
      // Containers have no sandbox to give; nothing but this project's own pages is opened.
      env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    });
    const hasEnded = () => driver.exitCode !== null;
    const isSettled = async () => hasEnded() || (await fetch(`${driverAt}/status`)).ok;
    await until('WebKitWebDriver answers', isSettled, Boolean);
    if (!hasEnded()) return { driver, driverAt };
    if (tries === 3) throw new Error(`WebKitWebDriver ended with ${driver.exitCode}`);
  }
}

/** The protocol tells nothing of a page's errors, so each page is listened to from the first time it is looked at. */
function listenForFaults() {
  const page = /** @type {any} */ (window);
  if (page.faults) return;
  page.faults = [];
  addEventListener('error', ({ message }) => page.faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => page.faults.push(String(reason)));
}

/**
 * One WebDriver command. Throws the driver's own words when it refuses.
 * @param {string} method
 * @param {string} address
 * @param {object} [body]
 * @returns {Promise<any>}
 */
async function call(method, address, body) {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = /** @type {{ value: any }} */ (await response.json());
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

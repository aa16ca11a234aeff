import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { createViteServer } from 'vitest/node';
import { patience } from './browser.mjs';
import { open, reload } from './firefox.mjs';
import { startScreen } from './screen.mjs';

/**
 * A page to print, and the file to print it to.
 * @typedef {{ address: string, key: string, record: string, ready: string, file: string }} Job
 * @typedef {import('./prints.ts').Print} Print
 */

/**
 * Prints the sheets of some visits, and tells of each what is wrong with it.
 * @param {object} options
 * @param {'webkit' | 'firefox'} options.engine
 * @param {string} options.site address of the site, without the last slash
 * @param {(jobs: readonly Job[]) => Promise<void>} options.print
 * @param {(where: string, step: string, fault?: unknown) => void} options.tell
 */
export async function printSheets({ engine, site, print, tell }) {
  const folder = resolve('reports', 'engines');
  mkdirSync(folder, { recursive: true });
  // Node 20 reads no TypeScript by itself.
  const reader = await createViteServer({
    configFile: 'vitest.config.ts',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    const { prints } = /** @type {typeof import('./prints.ts')} */ (
      await reader.ssrLoadModule('/tests/release/engines/prints.ts')
    );
    const jobs = prints.map(({ path, key, record, ready, locale, name }) => ({
      address: site + path,
      key,
      record,
      ready,
      file: join(folder, `${engine}-${locale}-${name.replaceAll(' ', '-')}.pdf`),
    }));
    for (const { file } of jobs) rmSync(file, { force: true });
    await print(jobs);
    for (const [index, { name, locale, faultsIn }] of prints.entries()) {
      const faults = faultsIn(jobs[index]?.file ?? '');
      tell(`${engine} ${locale}`, `prints ${name}`, faults.length > 0 ? new Error(faults.join('\n')) : undefined);
    }
  } finally {
    await reader.close();
  }
}

/**
 * With WebKitGTK, by way of Python: neither its driver nor its browser prints without a dialog.
 * @param {{ python: string, screen: string }} paths a Python that has WebKitGTK, and Xvfb
 * @returns {(jobs: readonly Job[]) => Promise<void>}
 */
export const printInWebKit = (paths) => async (jobs) => {
  const screen = await startScreen(paths.screen);
  try {
    const printer = spawn(paths.python, [join('tests', 'release', 'engines', 'print-webkit.py')], {
      stdio: ['pipe', 'pipe', 'ignore'],
      // An operation may never say that it has finished.
      timeout: 300_000,
      // Containers have no sandbox to give; nothing but this project's own pages is opened.
      env: { ...process.env, DISPLAY: screen.display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    });
    let said = '';
    printer.stdout.on('data', (part) => {
      said += part;
    });
    printer.stdin.end(JSON.stringify(jobs));
    const [code] = await once(printer, 'close');
    if (code !== 0) throw new Error(`WebKit printed ${said.split('\n').length - 1} of ${jobs.length}: ${said}`);
  } finally {
    screen.stop();
  }
};

/**
 * With Firefox, over WebDriver BiDi.
 * @param {string} executablePath
 * @returns {(jobs: readonly Job[]) => Promise<void>}
 */
export const printInFirefox = (executablePath) => async (jobs) => {
  const firefox = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  try {
    for (const { address, key, record, ready, file } of jobs) {
      const page = await firefox.newPage();
      page.setDefaultTimeout(patience);
      await open(page, address);
      await page.waitForSelector('main[data-screen]');
      await page.evaluate(
        (name, kept) => {
          sessionStorage.setItem(name, kept);
          history.replaceState({ ...history.state, screen: 'sheet', depth: 0 }, '');
        },
        key,
        record,
      );
      await reload(page);
      await page.waitForSelector(ready);
      writeFileSync(file, await page.pdf({ format: 'A4' }));
      await page.close();
    }
  } finally {
    await firefox.close();
  }
};

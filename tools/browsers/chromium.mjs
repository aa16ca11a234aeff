import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The browser people have: the one named by CHROMIUM, else one installed on this machine, else Playwright's own.
 * Undefined when there is none.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return named;
  const application = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const installed = installedOf(names) ?? [application].find(isExecutable);
  if (installed) return installed;
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/** @param {readonly string[]} programs */
function installedOf(programs) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'].filter(Boolean);
  return programs.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Keeps the browser's own talk to its maker out of the tests; `--no-sandbox` because containers have no sandbox. */
const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How to launch the browser people have. */
export const wholeBrowser = () => launch(findChromium());

/**
 * How to launch the same engine without the rest of the browser, where it is installed: it draws, runs and prints the same
 * in little more than half the time, but keeps no page alive for Back. Else how to launch the whole browser.
 */
export const headlessShell = () =>
  launch((process.env.CHROMIUM ? undefined : installedOf(['chromium-headless-shell'])) ?? findChromium());

/** @param {string | undefined} executablePath */
const launch = (executablePath) => ({ args: chromiumArguments, ...(executablePath ? { executablePath } : {}) });

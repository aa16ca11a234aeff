import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { wholeBrowser } from '../browsers/chromium.mjs';
import { build, isBuildNeeded } from '../build/build.mjs';
import { serve } from '../server/serve.mjs';
import { buildEmptyPage, withoutPolicy } from './empty-page.mjs';
import { firstLoad, watchEmptyPage, watchProduct } from './first-load.mjs';
import { keystrokes } from './keystrokes.mjs';
import { report } from './report.mjs';
import { manners, walk } from './steps.mjs';

// Everything in one run and on one machine, because only the comparison travels.

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
if (isBuildNeeded()) build();

const workshop = 'reports/bench';
const firstLoads = Number(process.env.BENCH_LOADS ?? 9);
const stepsOfEmptyPage = 30;
const say = (/** @type {string} */ line) => process.stderr.write(`… ${line}\n`);

say('building the empty page');
const emptyRoot = buildEmptyPage(join(workshop, 'empty'));

const servers = [await serve({ port: 0 }), await serve({ port: 0, root: emptyRoot, change: withoutPolicy })];
const [product, empty] = servers.map(({ origin }) => origin);
const browser = await chromium.launch(wholeBrowser());
try {
  const sides = {
    product: { address: `${product}/ja/check/`, watch: watchProduct, steps: Infinity, loads: [], walks: [] },
    empty: { address: `${empty}/`, watch: watchEmptyPage, steps: stepsOfEmptyPage, loads: [], walks: [] },
  };
  // The first load of a browser pays for the browser's own start.
  for (const { address, watch } of Object.values(sides)) await firstLoad(browser, address, watch);
  for (let turn = 1; turn <= firstLoads; turn += 1) {
    say(`first load ${turn} of ${firstLoads}`);
    for (const { address, watch, loads } of Object.values(sides)) loads.push(await firstLoad(browser, address, watch));
  }
  for (const [name, manner] of Object.entries(manners)) {
    say(`a whole visit, answers: ${name}`);
    for (const { address, steps, walks } of Object.values(sides)) {
      walks.push(await walk(browser, address, manner, steps));
    }
  }
  say('typing into the medicine search');
  const typing = await keystrokes(browser, sides.product.address);
  const machine = {
    chromium: browser.version(),
    processor: `${cpus()[0]?.model.trim()}, ${cpus().length} cores`,
    // A run keeps about one core busy by itself; more means that others took part of the machine.
    load: loadavg()[1] ?? 0,
  };
  process.stdout.write(`${report({ ...sides, typing, machine }).join('\n')}\n`);
} finally {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
}

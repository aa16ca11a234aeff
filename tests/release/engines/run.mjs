import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, isBuildNeeded } from '../../../tools/build/build.mjs';
import { serve } from '../../../tools/server/serve.mjs';
import { until } from './browser.mjs';
import { checkPage } from './check-page.mjs';
import { startFirefox } from './firefox.mjs';
import { lostConnection } from './lost-connection.mjs';
import { printInFirefox, printInWebKit, printSheets } from './printing.mjs';
import { programsFor } from './programs.mjs';
import { collectReports } from './reports.mjs';
import { visit } from './visit.mjs';
import { startWebKit } from './webkit.mjs';

// A whole visit, and the sheet on paper, in the engines that the other browser tests do not run in. Names of engines as
// arguments run only those.

const engines = {
  webkit: () => startWebKit(programsFor(['driver', 'screen'])),
  firefox: () => startFirefox(programsFor(['firefox']).firefox),
};
const printers = {
  webkit: () => printInWebKit(programsFor(['python', 'screen'])),
  firefox: () => printInFirefox(programsFor(['firefox']).firefox),
};
/** @typedef {keyof typeof engines} Engine */
const names = /** @type {Engine[]} */ (Object.keys(engines));
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !names.includes(/** @type {Engine} */ (name)));
if (unknown.length > 0) throw new Error(`No such engine: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);

if (isBuildNeeded()) build();
const pictures = join('reports', 'engines');
mkdirSync(pictures, { recursive: true });

const reports = await collectReports();
/** @type {string[]} */
let oddRequests = [];
const server = await serve({
  port: 0,
  log: ({ method, url, status, bodyBytes }) => {
    // Firefox asks for this by itself when it shows a page again.
    if (url === '/favicon.ico') return;
    const isPlain = method === 'GET' && bodyBytes === 0 && !/[?#]/.test(url) && [200, 206, 304].includes(status);
    if (!isPlain) oddRequests.push(`${method} ${url} answered ${status}`);
  },
  change: (headers) => {
    const { 'Content-Security-Policy': policy, ...others } = headers;
    return policy ? { ...others, 'Content-Security-Policy': `${policy}; report-uri ${reports.address}` } : others;
  },
});
const site = server.origin + JSON.parse(readFileSync(join('out', 'site.json'), 'utf8')).base;

const count = { passed: 0, failed: 0 };
for (const engine of names) {
  if (chosen.length > 0 && !chosen.includes(engine)) continue;
  await runIn(engine).catch((fault) => tell(engine, 'starts', fault));
  await printSheets({ engine, site, print: (jobs) => printers[engine]()(jobs), tell }).catch((fault) =>
    tell(engine, 'prints', fault),
  );
}
reports.close();
await server.close();
process.stdout.write(`${count.passed} passed, ${count.failed} failed\n`);
process.exit(count.failed > 0 || count.passed === 0 ? 1 : 0);

/** @param {Engine} engine */
async function runIn(engine) {
  for (const locale of /** @type {const} */ (['ja', 'en'])) {
    const browser = await engines[engine]();
    const where = `${engine} ${locale}`;
    const picture = (/** @type {string} */ name) =>
      browser.screenshot(join(pictures, `${engine}-${locale}-${name}.png`));
    process.stdout.write(`${where}: ${browser.version}\n`);
    try {
      await runSteps(where, browser, visit(browser, { locale, site, picture }));
      await provokeReport(browser).then(
        () => tell(where, 'reports what the policy refuses'),
        (fault) => tell(where, 'reports what the policy refuses', fault),
      );
      if (locale === 'ja') {
        await lostConnection(browser).then(
          () => tell(where, 'gets later what it could not get at first'),
          (fault) => tell(where, 'gets later what it could not get at first', fault),
        );
      }
    } finally {
      await browser.close();
    }
  }
}

/**
 * Each step also fails by an error of the page, a refusal by its policy, a request that carries anything, and a complaint
 * on the screen. After a failure the rest has no ground to stand on, and fails as well.
 * @param {string} where
 * @param {import('./browser.mjs').Browser} browser
 * @param {Record<string, () => Promise<void>>} steps
 */
async function runSteps(where, browser, steps) {
  let hasFailed = false;
  for (const [name, run] of Object.entries(steps)) {
    if (hasFailed) {
      tell(where, name, new Error('not reached'));
      continue;
    }
    try {
      await run();
      const faults = [...(await browser.faults()), ...reports.take(), ...oddRequests];
      const complaint = await checkPage(browser).complaint();
      if (complaint) faults.push(`on the screen: ${complaint}`);
      if (faults.length > 0) throw new Error(faults.join('\n'));
      tell(where, name);
    } catch (fault) {
      hasFailed = true;
      tell(where, name, fault);
      await browser.screenshot(join(pictures, `${where.replace(' ', '-')}-failed.png`)).catch(() => {});
    }
    oddRequests = [];
  }
}

/**
 * @param {string} where
 * @param {string} step
 * @param {unknown} [fault]
 */
function tell(where, step, fault) {
  count[fault ? 'failed' : 'passed'] += 1;
  const reason = fault instanceof Error ? `: ${fault.message}` : '';
  process.stdout.write(`${fault ? 'FAIL' : 'ok  '} ${where}: ${step}${reason}\n`);
}

/**
 * Proves that silence means no violation: a picture from elsewhere is refused, and the refusal arrives here.
 * @param {import('./browser.mjs').Browser} browser
 */
async function provokeReport(browser) {
  await browser.open(`${site}/ja/`);
  await browser.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/elsewhere.png' }));
  });
  await until(
    'a refused picture is reported',
    async () => reports.take(),
    (found) => String(found).includes('img-src'),
  );
}

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { wholeBrowser } from '../../tools/browsers/chromium.mjs';
import { folderWithBadDependency } from '../support/bad-dependency.ts';
import { listener, packetListener } from '../support/listener.ts';
import { expect, ownSite, type ServeOptions, test } from '../support/own-site.ts';
import { badDependency, isLeaving, type OwnFiles, tryWays } from '../support/ways-out.ts';

// About a hundred ways out of the check, tried by a dependency gone bad, under four protections. Only the logs of the servers
// are believed: that of another site, and the site's own.

test.use({ launchOptions: wholeBrowser() });

const { assets } = JSON.parse(readFileSync('out/site.json', 'utf8')) as { assets: string[] };
const asset = (ending: string) => assets.find((file) => file.endsWith(ending)) ?? '';
const files: OwnFiles = {
  script: asset('.js'),
  style: asset('.css'),
  worker: '/sw.js',
  'data file': '/site.json',
  page: '/en/rules/',
  'missing page': '/nowhere',
};

const columns: Record<string, { hasPolicy: boolean; options: ServeOptions }> = {
  'no protection': { hasPolicy: false, options: { change: () => ({}) } },
  'policy alone': { hasPolicy: true, options: { change: () => ({}) } },
  'all headers': { hasPolicy: true, options: {} },
  'fixed address': { hasPolicy: true, options: { isHeldToListed: true } },
};
const call = 'call between browsers';

/** Tries all ways, each to an address of its own, `to` being what they have in common. */
async function tryAll(page: Page, address: string, ways: readonly string[], to: (index: number) => string) {
  // Windows and frames opened by one way may disturb another: a few at a time.
  const groupOf = (way: string) => {
    if (isLeaving(way)) return way;
    return way.startsWith('own ') ? way.replace(/:.*/, '') : `${Math.floor(ways.indexOf(way) / 20)}`;
  };
  for (const name of new Set(ways.map(groupOf))) {
    const group = ways.filter((way) => groupOf(way) === name);
    // A navigation of the group before may still be under way.
    await page.goto('about:blank').catch(() => page.goto('about:blank'));
    await page.goto(address);
    await expect(page.locator('main[data-screen]')).toBeVisible();
    const targets = Object.fromEntries(group.map((way) => [way, to(ways.indexOf(way))]));
    await page.evaluate(tryWays, { files, targets }).catch(() => {});
    await page.waitForTimeout(500);
    for (const other of page.context().pages()) if (other !== page) await other.close();
  }
}

/** Counts the packets of a call between browsers, which first asks a server for the own address. */
async function packetsOfCall(page: Page, address: string) {
  const outside = await packetListener();
  await page.goto(address);
  await page
    .evaluate(async (port) => {
      const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
      connection.createDataChannel('x');
      await connection.setLocalDescription(await connection.createOffer());
      await new Promise((done) => setTimeout(done, 1500));
    }, outside.port)
    .catch(() => {});
  outside.stop();
  return outside.packets();
}

test('no way leads out of the check with all headers, and with a fixed address a download alone to the own log', async ({
  browser,
}) => {
  test.setTimeout(1_200_000);
  const found: Record<string, Record<string, string>> = {};
  for (const [column, { hasPolicy, options }] of Object.entries(columns)) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    page.on('dialog', (dialog) => dialog.dismiss());
    const outside = await listener();
    const { folder, remove } = folderWithBadDependency(`(${badDependency})();`, { hasPolicy });
    const site = await ownSite({ root: folder, ...options });
    const address = `${site.origin}/ja/check/`;
    await page.goto(address);
    const ways = await page.evaluate(tryWays, { files });
    await tryAll(page, address, ways, (index) => `${outside.origin}/${index}-`);
    await tryAll(page, address, ways, (index) => `${site.origin}/_next/static/leak-${index}-.js`);
    const isHeard = (index: number) => outside.heard.some((url) => url.startsWith(`/${index}-`));
    const isLogged = (index: number) => site.log.some(({ url }) => url.includes(`leak-${index}-`));
    for (const [index, way] of ways.entries())
      found[way] = { ...found[way], [column]: isHeard(index) ? 'LEAVES' : isLogged(index) ? 'own log' : '·' };
    found[call] = { ...found[call], [column]: (await packetsOfCall(page, address)) > 0 ? 'LEAVES' : '·' };
    await site.stop();
    outside.stop();
    remove();
    await context.close();
  }

  const names = Object.keys(columns);
  const line = (first: string, cells: readonly string[]) =>
    `${first.padEnd(44)}${cells.map((cell) => cell.padEnd(15)).join('')}`.trimEnd();
  const rows = Object.entries(found).map(([way, cells]) =>
    line(
      way,
      names.map((name) => cells[name] ?? ''),
    ),
  );
  const count = (name: string, cell: string) => Object.values(found).filter((cells) => cells[name] === cell).length;
  process.stdout.write(
    `${[
      line(`${rows.length} ways out of the check`, names),
      ...rows,
      line(
        'to another site',
        names.map((name) => `${count(name, 'LEAVES')}`),
      ),
      line(
        'to the own log alone',
        names.map((name) => `${count(name, 'own log')}`),
      ),
    ].join('\n')}\n`,
  );

  const waysWith = (name: string, cell: string) =>
    Object.entries(found)
      .filter(([, cells]) => cells[name] === cell)
      .map(([way]) => way);
  expect(waysWith('all headers', 'LEAVES')).toEqual([]);
  expect(waysWith('fixed address', 'LEAVES')).toEqual([]);
  // Chromium 156 lets a page download from its own host whatever the list says. Forbidding it (`sandbox` without
  // `allow-downloads`) would also forbid the page's own files.
  expect(waysWith('fixed address', 'own log')).toEqual(['link, download']);
  // The servers hear what nothing forbids, or their silence would prove nothing.
  expect(count('no protection', 'LEAVES')).toBeGreaterThan(80);
});

import type { Page } from '@playwright/test';
import { wholeBrowser } from '../../tools/browsers/chromium.mjs';
import { folderWithBadDependency } from '../support/bad-dependency.ts';
import { listener, packetListener } from '../support/listener.ts';
import { expect, ownSite, type ServeOptions, test } from '../support/own-site.ts';
import { badDependency, ownFiles, tryAll, tryWays } from '../support/ways-out.ts';

// About a hundred ways out of the check, tried by a dependency gone bad, under four protections. Only the logs of the servers
// are believed: that of another site, and the site's own.

test.use({ launchOptions: wholeBrowser() });

const files = ownFiles();

const columns: Record<string, { hasPolicy: boolean; options: ServeOptions }> = {
  'no protection': { hasPolicy: false, options: { change: () => ({}) } },
  'policy alone': { hasPolicy: true, options: { change: () => ({}) } },
  'all headers': { hasPolicy: true, options: {} },
  'fixed address': { hasPolicy: true, options: { isHeldToListed: true } },
};
const call = 'call between browsers';

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
    const context = await browser.newContext({ serviceWorkers: 'allow' });
    const page = await context.newPage();
    page.on('dialog', (dialog) => dialog.dismiss());
    const outside = await listener();
    const { folder, remove } = folderWithBadDependency(`(${badDependency})();`, { hasPolicy });
    const site = await ownSite({ root: folder, ...options });
    const address = `${site.origin}/ja/check/`;
    await page.goto(address);
    const ways = await page.evaluate(tryWays, { files });
    await tryAll(page, address, ways, (index) => `${outside.origin}/${index}-`, files);
    await tryAll(page, address, ways, (index) => `${site.origin}/_next/static/leak-${index}-.js`, files);
    const isReceived = (index: number) => outside.received.some((url) => url.startsWith(`/${index}-`));
    const isLogged = (index: number) => site.log.some(({ url }) => url.includes(`leak-${index}-`));
    for (const [index, way] of ways.entries())
      found[way] = { ...found[way], [column]: isReceived(index) ? 'LEAVES' : isLogged(index) ? 'own log' : '·' };
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

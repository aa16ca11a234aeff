import type { Page } from '@playwright/test';
import { wholeBrowser } from '../../tools/browsers/chromium.mjs';
import { folderWithBadDependency } from '../support/bad-dependency.ts';
import { listener, packetListener } from '../support/listener.ts';
import { expect, ownSite, type ServeOptions, test } from '../support/own-site.ts';
import { badDependency, ownFiles, tryAll, tryWays } from '../support/ways-out.ts';

// A script that got into the page tries every way out, in the browser people have: it knows more ways than its engine
// alone. Only the log of the server that listens outside is believed.
test.use({ launchOptions: wholeBrowser() });

/** One way of each kind; all of them are tried before a release. */
const ways = [
  ...[
    'fetch',
    'xhr',
    'beacon',
    'web socket',
    'event source',
    'img',
    'style sheet',
    'script',
    'import',
    'link, prefetch',
  ],
  ...['frame', 'object', 'worker from a blob', 'eval', 'script in text', 'new window', 'leave: form'],
  'leave: location.assign',
];

/** Which ways out worked, from the page at `address`. */
async function waysOut(page: Page, address: string, outside: Awaited<ReturnType<typeof listener>>) {
  await tryAll(page, address, ways, (index) => `${outside.origin}/${index}-`);
  return ways.filter((_, index) => outside.received.some((url) => url.startsWith(`/${index}-`)));
}

/** Asks for a call between browsers, which first asks a server for the own address. */
const call = (page: Page, port: number) =>
  page
    .evaluate(async (stun) => {
      const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${stun}` }] });
      connection.createDataChannel('x');
      await connection.setLocalDescription(await connection.createOffer());
      await new Promise((done) => setTimeout(done, 1500));
    }, port)
    .catch(() => {});

test('no way leads from the check to another origin', async ({ page, site }) => {
  test.setTimeout(120_000);
  const outside = await listener();
  expect(await waysOut(page, `${site.origin}/ja/check/`, outside)).toEqual([]);
  outside.stop();
});

const files = { ...ownFiles(), redirect: '/ja/about', 'long address': `/${'a'.repeat(20_000)}` };

/** Which ways out a dependency gone bad finds from the check by opening these own files as windows, frames and workers of every kind. */
async function waysThroughOwnFiles(page: Page, isTried: (way: string) => boolean, options: ServeOptions = {}) {
  const outside = await listener();
  const { folder, remove } = folderWithBadDependency(`(${badDependency})();`);
  const site = await ownSite({ root: folder, ...options });
  const address = `${site.origin}/ja/check/`;
  await page.goto(address);
  const tried = (await page.evaluate(tryWays, { files })).filter((way) => way.startsWith('own ') && isTried(way));
  expect(tried.length).toBeGreaterThan(3);
  await tryAll(page, address, tried, (index) => `${outside.origin}/${index}-`, files);
  await site.stop();
  outside.stop();
  remove();
  return tried.filter((_, index) => outside.received.some((url) => url.startsWith(`/${index}-`)));
}

test('no own file, opened as a window, a frame or a worker of any kind, is a place from which answers leave', async ({
  page,
}) => {
  test.setTimeout(240_000);
  expect(await waysThroughOwnFiles(page, () => true)).toEqual([]);
});

test('own files without the policy are such places, so the listener works', async ({ page }) => {
  test.setTimeout(120_000);
  const places = ['window: fetch', 'window: link', 'worker: fetch', 'shared worker: fetch', 'service worker: fetch'];
  const tried = places.map((place) => `own script as a ${place}`);
  const received = await waysThroughOwnFiles(page, (way) => tried.includes(way), {
    change: ({ 'Content-Security-Policy': policy, 'Connection-Allowlist': list, ...others }, path) =>
      path.startsWith('/_next/static/')
        ? others
        : { ...others, 'Content-Security-Policy': policy ?? '', 'Connection-Allowlist': list ?? '' },
  });
  expect(received).toEqual(tried);
});

test('every way leads out of a page without protections, so the listener works', async ({ page }) => {
  test.setTimeout(120_000);
  const [open, outside] = [await listener(), await listener()];
  expect(await waysOut(page, open.origin, outside)).toEqual(ways);
  open.stop();
  outside.stop();
});

test('the policy inside the page holds on a host that sends no headers', async ({ page }) => {
  test.setTimeout(120_000);
  const outside = await listener();
  const bare = await ownSite({ change: () => ({}) });
  // Leaving the page altogether is beyond what a policy inside it can refuse.
  expect(await waysOut(page, `${bare.origin}/ja/check/`, outside)).toEqual(['new window', 'leave: location.assign']);
  outside.stop();
  await bare.stop();
});

test('nothing is smuggled to the own server where connections are held to the listed addresses', async ({ page }) => {
  test.setTimeout(120_000);
  const held = await ownSite({ isHeldToListed: true });
  await tryAll(page, `${held.origin}/ja/check/`, ways, (index) => `${held.origin}/ja/check/?leak=${index}`);
  expect(held.log.filter(({ url }) => url.includes('leak')).map(({ url }) => url)).toEqual([]);
  await held.stop();
});

test('a call between browsers sends no packet', async ({ page, site }) => {
  const [outside, open] = [await packetListener(), await listener()];
  await page.goto(`${site.origin}/ja/check/`);
  await call(page, outside.port);
  expect(outside.packets()).toBe(0);
  await page.goto(open.origin);
  await call(page, outside.port);
  expect(outside.packets(), 'packets of a page without protections').toBeGreaterThan(0);
  outside.stop();
  open.stop();
});

test('a text is never taken for code or markup', async ({ page, site }) => {
  await page.goto(`${site.origin}/ja/check/`);
  await expect(page.locator('main[data-screen]')).toBeVisible();
  const refused = await page.evaluate(() => {
    const attempts: Record<string, () => unknown> = {
      markup: () => {
        document.body.innerHTML = '<img src=x onerror="document.title=1">';
      },
      'script address': () => {
        document.createElement('script').src = '/ja/check/';
      },
      'script address with a query': () => {
        document.createElement('script').src = '/_next/static/chunks/a.js?leak';
      },
      // biome-ignore lint/security/noGlobalEval: this is what must not work.
      code: () => globalThis.eval('1'),
      'function from a text': () => new Function('return 1')(),
      'another policy': () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }
        ).trustedTypes.createPolicy('default', { createHTML: (text: string) => text }),
    };
    const isRefused = (attempt: () => unknown) => {
      try {
        attempt();
        return false;
      } catch {
        return true;
      }
    };
    const named = () => Object.keys(attempts).filter((name) => isRefused(attempts[name] ?? (() => {})));
    // What a debugger calls may do more than the page itself may; a timer of the page may not.
    return new Promise<string[]>((done) => setTimeout(() => done(named())));
  });
  expect(refused).toEqual([
    'markup',
    'script address',
    'script address with a query',
    'code',
    'function from a text',
    'another policy',
  ]);
});

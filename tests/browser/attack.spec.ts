import type { BrowserContext, Page } from '@playwright/test';
import { wholeBrowser } from '../../tools/browsers/chromium.mjs';
import { folderWithBadDependency } from '../support/bad-dependency.ts';
import { listener } from '../support/listener.ts';
import { expect, ownSite, type ServeOptions, test } from '../support/own-site.ts';
import { badDependency, ownFiles, packetsOfCall, tryAll, tryWays } from '../support/ways-out.ts';

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

/** Which ways out worked, from the page at `address`; those that must are waited for. */
async function waysOut(context: BrowserContext, address: string, leading: readonly string[] = []) {
  const outside = await listener();
  const received = await tryAll(context, {
    address,
    ways,
    to: (index) => `${outside.origin}/${index}-`,
    isReceived: (index) => outside.received.some((url) => url.startsWith(`/${index}-`)),
    leading,
  });
  outside.stop();
  return received;
}

test('no way leads from the check to another origin', async ({ context, site }) => {
  expect(await waysOut(context, `${site.origin}/ja/check/`)).toEqual([]);
});

const files = ownFiles();

/** Which ways out a dependency gone bad finds from the check by opening these own files as windows, frames and workers of every kind. */
async function waysThroughOwnFiles(
  page: Page,
  isTried: (way: string) => boolean,
  { leading = [], ...options }: ServeOptions & { leading?: readonly string[] } = {},
) {
  const outside = await listener();
  const { folder, remove } = folderWithBadDependency(`(${badDependency})();`);
  const site = await ownSite({ root: folder, ...options });
  const address = `${site.origin}/ja/check/`;
  await page.goto(address);
  const { ways: all } = await page.evaluate(tryWays, { files });
  const tried = all.filter((way) => way.startsWith('own ') && isTried(way));
  expect(tried.length).toBeGreaterThan(3);
  const received = await tryAll(page.context(), {
    address,
    ways: tried,
    to: (index) => `${outside.origin}/${index}-`,
    isReceived: (index) => outside.received.some((url) => url.startsWith(`/${index}-`)),
    leading,
    files,
  });
  await site.stop();
  outside.stop();
  remove();
  return received;
}

test('no own file, opened as a window, a frame or a worker of any kind, is a place from which answers leave', async ({
  page,
}) => {
  expect(await waysThroughOwnFiles(page, () => true)).toEqual([]);
});

test('own files without the policy are such places, so the listener works', async ({ page }) => {
  const places = ['window: fetch', 'window: link', 'worker: fetch', 'shared worker: fetch', 'service worker: fetch'];
  const tried = places.map((place) => `own script as a ${place}`);
  const received = await waysThroughOwnFiles(page, (way) => tried.includes(way), {
    change: ({ 'Content-Security-Policy': policy, 'Connection-Allowlist': list, ...others }, path) =>
      path.startsWith('/_next/static/')
        ? others
        : { ...others, 'Content-Security-Policy': policy ?? '', 'Connection-Allowlist': list ?? '' },
    leading: tried,
  });
  expect(received).toEqual(tried);
});

test('every way leads out of a page without protections, so the listener works', async ({ context }) => {
  const open = await listener();
  expect(await waysOut(context, open.origin, ways)).toEqual(ways);
  open.stop();
});

test('the policy inside the page holds on a host that sends no headers', async ({ context }) => {
  const bare = await ownSite({ change: () => ({}) });
  // Leaving the page altogether is beyond what a policy inside it can refuse.
  const leading = ['new window', 'leave: location.assign'];
  expect(await waysOut(context, `${bare.origin}/ja/check/`, leading)).toEqual(leading);
  await bare.stop();
});

test('nothing is smuggled to the own server where connections are held to the listed addresses', async ({
  context,
}) => {
  const held = await ownSite({ isHeldToListed: true });
  const address = `${held.origin}/ja/check/`;
  const smuggled = await tryAll(context, {
    address,
    ways,
    to: (index) => `${address}?leak=${index}-`,
    isReceived: (index) => held.log.some(({ url }) => url.includes(`leak=${index}-`)),
  });
  expect(smuggled).toEqual([]);
  await held.stop();
});

test('a call between browsers sends no packet', async ({ page, site }) => {
  expect(await packetsOfCall(page, `${site.origin}/ja/check/`, false)).toBe(0);
  const open = await listener();
  expect(await packetsOfCall(page, open.origin, true), 'packets of a page without protections').toBeGreaterThan(0);
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

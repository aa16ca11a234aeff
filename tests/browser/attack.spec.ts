import type { BrowserContext } from '@playwright/test';
import { wholeBrowser } from '../../tools/browsers/chromium.mjs';
import { listener } from '../support/listener.ts';
import { expect, ownSite, test } from '../support/own-site.ts';
import { packetsOfCall, tryAll } from '../support/ways-out.ts';

// A script that got into the page tries every way out, in the browser people have: it knows more ways than its engine
// alone. Only the log of the server that listens outside is believed.
test.use({ launchOptions: wholeBrowser() });

/** One way of each kind; all of them, and those through own files, are tried by `tests/release/matrix.spec.ts`. */
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

test('every way leads out of a page without protections, so the listener works', async ({ context }) => {
  const open = await listener();
  expect(await waysOut(context, open.origin, ways)).toEqual(ways);
  open.stop();
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

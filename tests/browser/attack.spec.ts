import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { wholeBrowser } from '../../tools/browsers/chromium.mjs';
import { attack, channels } from '../support/attack.ts';
import { folderWithBadDependency, openOwnFiles } from '../support/bad-dependency.ts';
import { listener, packetListener } from '../support/listener.ts';
import { expect, ownSite, test } from '../support/own-site.ts';

// A script that got into the page tries every way out, in the browser people have: it knows more ways than its engine
// alone. Only the log of the server that listens outside is believed.
test.use({ launchOptions: wholeBrowser() });

/** Which ways out worked, from the page at `address`. */
async function waysOut(page: Page, address: string, outside: Awaited<ReturnType<typeof listener>>) {
  await attack(page, address, (channel) => `${outside.origin}/${channel}`);
  const heard = new Set(outside.heard);
  return new Set(channels.filter((channel) => heard.has(`/${channel}`)));
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
  expect([...(await waysOut(page, `${site.origin}/ja/check/`, outside))]).toEqual([]);
  outside.stop();
});

const { assets } = JSON.parse(readFileSync('out/site.json', 'utf8')) as { assets: string[] };
/** Every kind of own file, an address that redirects, and two that nobody knows. */
const ownFiles = [
  ...['.css', '.js'].map((kind) => assets.find((file) => file.endsWith(kind)) ?? ''),
  ...[
    '/sw.js',
    '/sw-off.js',
    '/site.json',
    '/sbom.cdx.json',
    '/SHA256SUMS',
    '/404.html',
    '/en/rules/',
    '/ja/index.html',
  ],
  ...['/ja/about', '/_next/static/chunks/gone.js', '/nowhere', `/${'a'.repeat(20_000)}`],
];

/** Which ways out a dependency gone bad finds from the check by opening own files, as `/<place>/<way>`. */
async function waysThroughOwnFiles(page: Page, options: Parameters<typeof ownSite>[0] = {}) {
  const outside = await listener();
  const { folder, remove } = folderWithBadDependency(
    `(${openOwnFiles})(${JSON.stringify(outside.origin)}, ${JSON.stringify(ownFiles)});`,
  );
  const site = await ownSite({ root: folder, ...options });
  await page.goto(`${site.origin}/ja/check/`);
  await expect(page).toHaveTitle('attacked', { timeout: 200_000 });
  await page.waitForTimeout(500);
  await site.stop();
  outside.stop();
  remove();
  return [...new Set(outside.heard)].sort();
}

test('no own file, opened as a window, worker or frame, is a place from which answers leave', async ({ page }) => {
  test.setTimeout(240_000);
  expect(await waysThroughOwnFiles(page)).toEqual([]);
});

test('own files without the policy are such places, so the listener would have heard', async ({ page }) => {
  test.setTimeout(240_000);
  const heard = await waysThroughOwnFiles(page, {
    change: ({ 'Content-Security-Policy': policy, 'Connection-Allowlist': list, ...others }, path) =>
      path.startsWith('/_next/static/')
        ? others
        : { ...others, 'Content-Security-Policy': policy ?? '', 'Connection-Allowlist': list ?? '' },
  });
  expect(heard).toEqual(
    expect.arrayContaining(['/window/fetch', '/window/navigation', '/worker/fetch', '/shared-worker/fetch']),
  );
});

test('every way leads out of a page without protections, so the listener would have heard', async ({ page }) => {
  test.setTimeout(120_000);
  const [open, outside] = [await listener(), await listener()];
  const found = await waysOut(page, open.origin, outside);
  expect(channels.filter((channel) => !found.has(channel))).toEqual([]);
  open.stop();
  outside.stop();
});

test('the policy inside the page holds on a host that sends no headers', async ({ page }) => {
  test.setTimeout(120_000);
  const outside = await listener();
  const bare = await ownSite({ change: () => ({}) });
  // Leaving the page altogether is beyond what a policy inside it can refuse.
  expect([...(await waysOut(page, `${bare.origin}/ja/check/`, outside))].sort()).toEqual(['navigation', 'popup']);
  outside.stop();
  await bare.stop();
});

test('nothing is smuggled to the own server where connections are held to the listed addresses', async ({ page }) => {
  test.setTimeout(120_000);
  const held = await ownSite({ isHeldToListed: true });
  await attack(page, `${held.origin}/ja/check/`, (channel) => `${held.origin}/ja/check/?leak=${channel}`);
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

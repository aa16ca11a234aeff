import type { Page } from '@playwright/test';
import { wholeBrowser } from '../../tools/chromium.mjs';
import { attack, channels } from '../support/attack.ts';
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

import { deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { items, type LinkId } from '../../lib/catalogue/questionnaire.ts';
import { addressesIn } from '../../tools/build/addresses.mjs';
import type { Request } from '../../tools/server/handler.mjs';
import { expect, keptForOffline, ownSite, test } from '../support/own-site.ts';
import { openVisit, type Place, VisitPage } from '../support/visit-page.ts';
import { typical } from '../support/visits.ts';
import { wholeVisit } from '../support/whole-visit.ts';

// What a person writes is a text found nowhere else, so that a single trace of it betrays a leak.
const canary = 'kanaria-4711-カナリア';
const bytes = Buffer.from(canary);
const disguises = [
  canary,
  encodeURIComponent(canary),
  bytes.toString('base64').replace(/=+$/, ''),
  bytes.toString('base64url'),
  bytes.toString('hex'),
  deflateSync(bytes).toString('base64').replace(/=+$/, ''),
];
const traces = (text: string) => disguises.filter((each) => text.includes(each));
const listed = addressesIn('out');

/** What is wrong with requests of which none may carry anything: each is a GET of a listed file, and says no more. */
function betrayals(log: readonly Request[], known: ReadonlySet<string>): string[] {
  return log.flatMap(({ method, url, headers, bodyBytes }) => {
    const faults = [
      method !== 'GET' && 'not a GET',
      !known.has(url) && 'not a listed file',
      bodyBytes > 0 && 'has a body',
      headers.cookie !== undefined && 'has a cookie',
      // A browser that looks for a new worker names the worker itself, and no page.
      headers.referer !== undefined &&
        !(url === '/sw.js' && headers.referer.endsWith('/sw.js')) &&
        `tells where it comes from: ${headers.referer}`,
      traces(`${url} ${JSON.stringify(headers)}`).length > 0 && 'carries what was written',
    ];
    return faults.filter(Boolean).map((fault) => `${method} ${url} ${fault}`);
  });
}

/** Every place where a page could leave something behind, except the storage that keeps a visit. */
async function tracesLeft(page: Page): Promise<string[]> {
  const places = await page.evaluate(async () => ({
    address: location.href,
    title: document.title,
    history: JSON.stringify(history.state),
    localStorage: JSON.stringify({ ...localStorage }),
    cookies: document.cookie,
    databases: JSON.stringify(await indexedDB.databases()),
    requests: JSON.stringify(performance.getEntries().map(({ name }) => name)),
  }));
  return Object.entries(places).flatMap(([place, text]) => traces(text).map((trace) => `${place}: ${trace}`));
}

/** The addresses and texts of everything the service worker keeps. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const key of await cache.keys()) texts.push(key.url + (await (await cache.match(key))?.text()));
    }
    return texts.join('');
  });

for (const [locale, option] of [
  ['ja', 'first'],
  ['en', 'last'],
] as const)
  test(`a visit in ${locale}, ${option} options: the server learns nothing, and nobody else is asked`, async ({
    page,
    context,
    site,
    violations,
  }) => {
    test.slow();
    const origins = new Set<string>();
    const others: string[] = [];
    const logged: string[] = [];
    context.on('console', (message) => logged.push(message.text()));
    context.on('request', (request) => origins.add(new URL(request.url()).origin));
    page.on('websocket', (socket) => others.push(socket.url()));
    page.on('popup', (popup) => others.push(popup.url()));
    page.on('download', (download) => others.push(download.url()));
    page.on('worker', (worker) => others.push(worker.url()));
    const seen = new Set<string>();
    await page.goto(`${site.origin}/${locale}/`);
    await page.locator('[data-action=start]').click();
    await expect(page.locator('form[data-link-id]')).toBeVisible();
    const address = page.url();
    await wholeVisit(page, { option, text: canary }, async () => {
      expect(await tracesLeft(page)).toEqual([]);
      expect(page.url()).toBe(address);
      seen.add(await page.title());
    });
    await page.locator('[data-action=locale]').first().click();
    await expect(page.locator('html')).not.toHaveAttribute('lang', locale);
    await page.reload();
    await expect(page.locator('main')).toHaveAttribute('data-screen', 'sheet');
    await page.pdf();
    await keptForOffline(page);
    expect(await tracesLeft(page)).toEqual([]);
    expect(traces(await keptFiles(page))).toEqual([]);
    expect(betrayals(site.log, listed)).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    // No title names a question: a section has one title, whatever is asked in it.
    expect(seen.size).toBeLessThanOrEqual(new Set(items.map(({ section }) => section)).size + 2);
    const visit = new VisitPage(page);
    await visit.askToErase();
    await visit.act('erase-confirm');
    await expect(page.locator('main')).toHaveAttribute('data-screen', 'start');
    expect(await page.evaluate(() => document.referrer)).toBe('');
    expect(await page.evaluate(() => ({ ...sessionStorage, ...localStorage }))).toEqual({});
    expect(betrayals(site.log, listed)).toEqual([]);
    expect([...origins]).toEqual([site.origin]);
    expect(others).toEqual([]);
    expect(logged, 'what the page writes into the console').toEqual([]);
    expect(context.serviceWorkers().map((worker) => worker.url())).toEqual([`${site.origin}/sw.js`]);
    expect(violations).toEqual([]);
  });

test('every part of a visit arrives where connections are held to the listed addresses', async ({
  page,
  violations,
}) => {
  test.slow();
  const site = await ownSite({ isHeldToListed: true });
  const open = (place: Place) => openVisit(page, 'ja', typical, place, site.origin);
  const ask = (linkId: LinkId) => open({ screen: 'question', linkId, isChange: false });
  await ask('blood-thinners');
  await expect(page.locator('[data-medicines]')).toBeVisible();
  await ask('scar-types');
  await expect(page.locator('form .scar-picture').first()).toBeVisible();
  await ask('scar-areas');
  await expect(page.locator('form .face-map')).toBeVisible();
  await open('show');
  await open('review');
  await new VisitPage(page).act('finish');
  await expect(page.locator('article.sheet')).toBeVisible();
  await page.locator('[data-action=locale]').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await keptForOffline(page);
  expect(betrayals(site.log, listed)).toEqual([]);
  expect(violations).toEqual([]);
  await site.stop();
});

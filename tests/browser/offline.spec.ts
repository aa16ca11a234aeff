import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { LinkId } from '../../lib/catalogue/questionnaire.ts';
import { locales } from '../../lib/i18n/locales.ts';
import { changingSite, expect, keptAtOnce, keptForOffline, ownSite, test } from '../support/own-site.ts';
import { openVisit, VisitPage } from '../support/visit-page.ts';
import { typical } from '../support/visits.ts';

/** The finished folder, to be changed as a host's owner changes it. */
const folderOfItsOwn = () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync('out', folder, { recursive: true });
  return {
    folder,
    /** Another version: the same files with another word in the start page. All of it, or one half of an upload. */
    publish: (version: string, half?: 'pages' | 'worker') => {
      const write = (file: string, text: string) => {
        for (const packed of ['.br', '.gz']) rmSync(join(folder, `${file}${packed}`), { force: true });
        writeFileSync(join(folder, file), text);
      };
      const page = readFileSync('out/ja/index.html', 'utf8').replace('<main ', `<main data-test="${version}" `);
      const sum = createHash('sha256').update(page).digest('base64');
      const worker = readFileSync('out/sw.js', 'utf8')
        .replace(/version = "[^"]+"/, `version = "${version}"`)
        .replace(/(?<="\/ja\/":")[^"]+/, `sha256-${sum}`);
      if (half !== 'worker') write('ja/index.html', page);
      if (half !== 'pages') write('sw.js', worker);
    },
    withdraw: () => {
      for (const packed of ['.br', '.gz']) rmSync(join(folder, `sw.js${packed}`), { force: true });
      cpSync(join(folder, 'sw-off.js'), join(folder, 'sw.js'));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** Whether a version has been fetched whole and waits for its turn. Asks for it each time: an update under way may fail. */
const isOneWaiting = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => {});
    return !registration.installing && registration.waiting !== null;
  });

test('after one visit the site opens, and a visit can be answered to its sheet, without a network', async ({
  page,
  site,
  violations,
}) => {
  await page.goto(`${site.origin}/ja/`);
  await keptAtOnce(page);
  await site.stop();
  for (const locale of locales) {
    for (const path of ['', 'about/', 'rules/', 'check/']) {
      await page.goto(`${site.origin}/${locale}/${path}`);
      await expect(page.locator('main[data-screen]')).toBeVisible();
    }
  }
  const visit = new VisitPage(page);
  const asking = (linkId: LinkId) =>
    openVisit(page, 'ja', typical, { screen: 'question', linkId, isChange: false }, site.origin);
  // What is fetched after the question: its pictures, and the search for medicines.
  await asking('scar-types');
  await expect(visit.form.locator('.picture svg').first()).toBeVisible();
  await asking('scar-areas');
  await expect(visit.form.locator('svg').first()).toBeVisible();
  await asking('blood-thinners');
  await expect(visit.form.locator('[data-medicines]')).toBeVisible();
  await visit.continue();
  await visit.expectQuestion('immune-medicines');
  await openVisit(page, 'ja', typical, 'review', site.origin);
  await visit.act('finish');
  await expect(page.locator('article.sheet')).toContainText('ディフェリンゲル、昨日まで');
  await page.locator('[data-action=locale]').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.locator('main')).toHaveAttribute('data-screen', 'sheet');
  expect(violations.filter((text) => !text.includes('ERR_CONNECTION_REFUSED') && !text.includes('Failed to'))).toEqual(
    [],
  );
});

for (const isHeldToListed of [false, true])
  test(`without a network the site opens by an address with anything added to it, or without its slash, ${isHeldToListed ? 'held to the listed addresses' : 'not held'}`, async ({
    page,
  }) => {
    const site = await ownSite({ isHeldToListed });
    await page.goto(`${site.origin}/ja/`);
    await keptAtOnce(page);
    await site.stop();
    for (const [address, screen, path] of [
      ['/ja', 'start', '/ja/'],
      ['/ja/check', 'question', '/ja/check/'],
      ['/ja/index.html', 'start', '/ja/'],
      ['/en/about/index.html?x=1', 'about', '/en/about/'],
      ['/ja/?utm_source=line&utm_medium=social', 'start', '/ja/'],
      ['/ja/check/?fbclid=IwAR0', 'question', '/ja/check/'],
      ['/ja/check/?openExternalBrowser=1', 'question', '/ja/check/'],
      ['/en/rules?gclid=1#sources', 'rules', '/en/rules/'],
    ] as const) {
      await page.goto(`${site.origin}${address}`);
      await expect(page.locator('main'), address).toHaveAttribute('data-screen', screen);
      expect(new URL(page.url()).pathname).toBe(path);
    }
    await expect(page.goto(`${site.origin}/nowhere/`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });

test('an address that nobody knows is asked of the host', async ({ page, site }) => {
  await page.goto(`${site.origin}/ja/`);
  await keptAtOnce(page);
  for (const address of ['/nowhere/', '/ja/nowhere?x=1']) {
    await page.goto(`${site.origin}${address}`);
    await expect(page.locator('main'), address).toHaveAttribute('data-screen', 'not-found');
    await expect.poll(() => site.log.map(({ url }) => url)).toContain(address);
  }
});

test('files that the browser threw away are kept again after the next visit', async ({ page, site }) => {
  const count = () =>
    page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      return (await (await caches.open(name)).keys()).filter(({ url }) => !url.includes('?')).length;
    });
  await page.goto(`${site.origin}/ja/`);
  await keptAtOnce(page);
  const whole = await count();
  expect(whole).toBeGreaterThan(10);
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await page.goto(`${site.origin}/ja/about/`);
  await expect.poll(count).toBe(whole);
  await site.stop();
  await page.goto(`${site.origin}/en/check/`);
  await expect(page.locator('form[data-link-id]')).toBeVisible();
});

test('a new version is offered on the start page, never during a visit, and shown by each tab that offered it', async ({
  page,
  context,
}) => {
  const own = folderOfItsOwn();
  const site = await changingSite(own.folder);
  await page.goto(`${site.origin}/ja/`);
  await keptForOffline(page);
  await expect(page.locator('[data-action=update]')).toHaveCount(0);

  own.publish('second');
  site.renew();
  await page.goto(`${site.origin}/ja/check/`);
  await expect.poll(() => isOneWaiting(page)).toBe(true);
  await expect(page.locator('form[data-link-id]')).toBeVisible();
  await expect(page.locator('[data-action=update]')).toHaveCount(0);

  const tabs = [page, await context.newPage()];
  await Promise.all(tabs.map((tab) => tab.goto(`${site.origin}/ja/`)));
  for (const tab of tabs) {
    await expect(tab.locator('[data-action=update]')).toBeVisible();
    await expect(tab.locator('main')).not.toHaveAttribute('data-test');
  }
  for (const tab of tabs) {
    await tab.locator('[data-action=update]').click();
    await expect(tab.locator('main')).toHaveAttribute('data-test', 'second');
    await expect(tab.locator('[data-action=update]')).toHaveCount(0);
  }
  await site.stop();
  own.remove();
});

test('a version whose pages have not arrived yet does not mix them with those of another, and comes once they have', async ({
  page,
}) => {
  const own = folderOfItsOwn();
  const site = await changingSite(own.folder);
  await page.goto(`${site.origin}/ja/`);
  await keptAtOnce(page);
  const isSettled = () =>
    page.evaluate(async () => {
      const { installing, waiting } = await navigator.serviceWorker.ready;
      return !installing && !waiting;
    });
  own.publish('second', 'worker');
  site.renew();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => {}));
  await expect.poll(() => site.log.some(({ url }) => url === '/ja/')).toBe(true);
  await expect.poll(isSettled).toBe(true);
  own.publish('second', 'pages');
  site.renew();
  await expect.poll(() => isOneWaiting(page)).toBe(true);
  await page.reload();
  await page.locator('[data-action=update]').click();
  await expect(page.locator('main')).toHaveAttribute('data-test', 'second');
  await site.stop();
  own.remove();
});

test('of two versions published while a page stays open, the one that only waited is forgotten, not that page’s', async ({
  page,
  context,
}) => {
  const own = folderOfItsOwn();
  const site = await changingSite(own.folder);
  await page.goto(`${site.origin}/ja/check/`);
  await keptAtOnce(page);
  const ofVersion = () =>
    page.evaluate(async () => (await caches.keys()).map((name) => name.slice(name.lastIndexOf(' ') + 1)));
  const [first] = await ofVersion();
  for (const [version, kept] of [
    ['second', [first, 'second']],
    ['third', [first, 'second', 'third']],
  ] as const) {
    own.publish(version);
    site.renew();
    await expect.poll(() => isOneWaiting(page)).toBe(true);
    expect(await ofVersion()).toEqual(kept);
  }
  const another = await context.newPage();
  await another.goto(`${site.origin}/ja/`);
  await another.locator('[data-action=update]').click();
  await expect(another.locator('main')).toHaveAttribute('data-test', 'third');
  await expect.poll(ofVersion).toEqual([first, 'third']);
  await site.stop();
  own.remove();
});

test('the kill switch removes the worker and all it kept, and leaves answers alone', async ({ page }) => {
  const own = folderOfItsOwn();
  const site = await changingSite(own.folder);
  await page.goto(`${site.origin}/ja/check/`);
  await keptAtOnce(page);
  await page.locator('form[data-link-id] input').first().check();
  await page.locator('form[data-link-id] button[type=submit]').click();
  await expect(page.locator('form[data-link-id=routes]')).toHaveCount(0);
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);

  own.withdraw();
  site.renew();
  await page.reload();
  const keptAfterUpdate = () =>
    page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update().catch(() => {});
      return caches.keys();
    });
  await expect.poll(keptAfterUpdate).toEqual([]);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.reload();
  await expect(page.locator('form[data-link-id]')).toBeVisible();
  await expect(page.locator('form[data-link-id=routes]')).toHaveCount(0);
  await expect.poll(() => site.log.map(({ url }) => url)).toContain('/ja/check/');
  await site.stop();
  own.remove();
});

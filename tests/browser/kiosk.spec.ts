import { type Browser, chromium, type Page } from '@playwright/test';
import { storageNames } from '../../lib/record/storage-names.ts';
import { wholeBrowser } from '../../tools/browsers/chromium.mjs';
import { test as base, expect, ownSite } from '../support/own-site.ts';
import { packedFolder } from '../support/packed-site.ts';
import { samplePack } from '../support/packs.ts';
import { recordOf } from '../support/record.ts';
import { expectHydrated, goBack, VisitPage } from '../support/visit-page.ts';
import { aVisit } from '../support/visits.ts';
import { wholeVisit } from '../support/whole-visit.ts';

// A tablet at the counter: one person after another, in the same browser, without anybody clearing it in between.

const minutes = 2;
const secret = '抗凝固薬のことは家族に内緒';
const secretOfSecond = '会社には知らせないこと';

const test = base.extend<{ page: Page }, { kioskSite: { readonly origin: string }; realBrowser: Browser }>({
  kioskSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const { folder, remove } = packedFolder({
        ...samplePack(),
        questions: [],
        kiosk: { eraseAfterMinutes: minutes },
      });
      const site = await ownSite({ root: folder });
      await use(site);
      await site.stop();
      remove();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ kioskSite }, use) => use(kioskSite.origin),
  // Pages may be kept alive here, as a real browser does; Playwright forbids it elsewhere.
  realBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const browser = await chromium.launch({ ...wholeBrowser(), ignoreDefaultArgs: ['--disable-back-forward-cache'] });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ realBrowser, baseURL }, use) => {
    const context = await realBrowser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'allow' });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await use(page);
    await context.close();
    expect(errors).toEqual([]);
  },
});

/** Answers the first questions with what nobody else is to see, and stops at a question. */
async function answerSome(page: Page) {
  const visit = new VisitPage(page);
  await page.goto('/ja/');
  await visit.act('start');
  await visit.answer('routes', { codes: ['potenza'] });
  await visit.answer('age-group', { codes: ['20-or-over'] });
  await visit.answer('pregnancy', { codes: ['yes'], detail: secret });
  await visit.expectQuestion('breastfeeding');
  return visit;
}

/** Prints. The page leaves as soon as the browser says that the print is over, which may be before the PDF is here. */
const print = (page: Page) => page.pdf().catch(() => undefined);

/** Everything of the person before that the next one could come upon: by what is shown, by Back, by storage. */
async function expectNothingLeft(page: Page, words: string | RegExp = secret) {
  await expect(page).toHaveURL(/\/ja\/$/);
  await expect(page.locator('main[data-screen=start]')).toBeVisible();
  await expectHydrated(page);
  await expect(page.locator('[data-action=continue-saved]')).toHaveCount(0);
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([0, 0, '']);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  for (let step = 0; step < 6; step += 1) {
    await goBack(page);
    if (!page.url().startsWith('http')) break;
    await page.waitForLoadState();
    await expect(page.locator('html')).not.toHaveAttribute('hidden');
    await expect(page.locator('main')).toBeVisible();
    await expect(page.getByText(words)).toHaveCount(0);
    await expect(page.locator('input:checked')).toHaveCount(0);
    expect(
      await page
        .locator('textarea, input[type=text]')
        .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value).join('')),
    ).toBe('');
    if (page.url().includes('/check/')) await expect(page.locator('form[data-link-id=routes]')).toBeVisible();
  }
}

test.describe('On a kiosk', () => {
  test('nothing is stored while a person answers', async ({ page }) => {
    await answerSome(page);
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
    await expect(page.locator('[data-notice]')).toHaveCount(0);
  });

  test('the next person finds nothing after the first has finished, and is asked in Japanese', async ({ page }) => {
    const visit = await answerSome(page);
    await visit.act('locale');
    await visit.act('menu');
    // There is nothing to come back to, so nobody stops for now: they finish, and are asked.
    await expect(page.locator('[data-action=stop]')).toHaveCount(0);
    await expect(page.locator('[data-action=erase]')).toHaveText('Finish and erase my answers');
    await visit.act('erase');
    await visit.act('erase-confirm');
    await expectNothingLeft(page);
  });

  test('the next person finds nothing after the first has simply gone', async ({ page }) => {
    await page.clock.install();
    await answerSome(page);
    await page.clock.fastForward(minutes * 60_000 + 2000);
    await page.clock.runFor(2000);
    await page.clock.resume();
    await expectNothingLeft(page);
  });

  test('the next person finds nothing after a print', async ({ page }) => {
    await answerSome(page);
    await print(page);
    await expectNothingLeft(page);
  });

  test('a device that slept shows nothing, before any timer has run', async ({ page }) => {
    await page.clock.install();
    await answerSome(page);
    await page.clock.pauseAt(Date.now() + 5000);
    await page.clock.setSystemTime(Date.now() + minutes * 60_000 + 10_000);
    expect(
      await page.evaluate(() => {
        document.dispatchEvent(new Event('visibilitychange'));
        return document.documentElement.hidden;
      }),
    ).toBe(true);
    await page.clock.resume();
    await expectNothingLeft(page);
  });

  test('a page that comes back alive is hidden until it has been loaded again', async ({ page }) => {
    const shown: string[] = [];
    await page.exposeFunction('cameBack', (text: string) => shown.push(text));
    await answerSome(page);
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => {
        const report = (globalThis as unknown as { cameBack: (text: string) => void }).cameBack;
        if (persisted) report(document.documentElement.hidden ? 'hidden' : 'in sight');
      }),
    );
    await page.goto('/ja/about/');
    await goBack(page);
    await expect(page.locator('form[data-link-id=routes]')).toBeVisible();
    await expect.poll(() => shown).toEqual(['hidden']);
  });

  test('each person’s sheet is theirs alone, until it is handed over', async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto('/ja/check/');
    await wholeVisit(page, { option: 'first', text: secret }, async () => {});
    await expect(page.locator('article.sheet')).toContainText(secret);
    // Neither the clipboard nor a file is left for the next person.
    for (const action of ['copy', 'copy-chart', 'fhir', 'keep'])
      await expect(page.locator(`[data-action=${action}]`)).toHaveCount(0);
    const visit = new VisitPage(page);
    await visit.act('hand-over');
    await expect(page).toHaveURL(/\/ja\/$/);
    await visit.act('start');
    await wholeVisit(page, { option: 'last', text: secretOfSecond }, async () => {});
    await expect(page.locator('article.sheet [data-certainty=declined]').first()).toBeVisible();
    await expect(page.locator('article.sheet [data-certainty=reported]')).toHaveCount(0);
    await expect(page.locator('article.sheet')).not.toContainText(secret);
    await visit.act('hand-over');
    await expectNothingLeft(page, new RegExp(`${secret}|${secretOfSecond}`));
  });

  test('nothing leads out of a visit, which would be lost, but to finish it', async ({ page }) => {
    const visit = await answerSome(page);
    for (const linkId of ['pregnancy', 'age-group', 'routes'] as const) {
      await visit.act('back');
      await visit.expectQuestion(linkId);
    }
    await expect(page.locator('[data-action=back]')).toHaveCount(0);
    await visit.act('menu');
    await expect(page.locator('[data-action=erase]')).toBeVisible();
    await expect(page.locator('a[href^="/"]')).toHaveCount(0);
    await visit.act('menu');
    await visit.answerAll(aVisit({}));
    await visit.act('finish');
    await expect(page.locator('article.sheet')).toBeVisible();
    await expect(page.locator('footer.site-footer')).toContainText('診断ではありません');
    await expect(page.locator('a[href^="/"]')).toHaveCount(0);
  });

  test('a page that was left does not come back with its answers', async ({ page }) => {
    await answerSome(page);
    await page.goto('/ja/about/');
    await goBack(page);
    await expect(page.locator('form[data-link-id=routes]')).toBeVisible();
    await expect(page.getByText(secret)).toHaveCount(0);
  });

  test('the second person is asked in Japanese from the first question on', async ({ page }) => {
    const visit = new VisitPage(page);
    await page.goto('/en/');
    await visit.act('start');
    await visit.expectQuestion('routes');
    for (const lang of ['ja', 'en']) {
      await visit.act('locale');
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
    }
    await print(page);
    await expect(page).toHaveURL(/\/ja\/$/);
    await visit.act('start');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(page.locator('form[data-link-id=routes]')).toBeVisible();
  });

  test('the last minute is announced, and a person who is still there goes on', async ({ page }) => {
    await page.clock.install();
    await answerSome(page);
    // Paused, so that the test may take its time.
    await page.clock.pauseAt(Date.now() + (minutes - 1) * 60_000 + 2000);
    const warning = page.locator('[data-kiosk-warning]');
    await expect(warning).toContainText('あと');
    await expect(page.locator('[data-action=kiosk-stay]')).toBeFocused();
    await expect(warning).toHaveAccessibleDescription(/回答を消し/);
    await page.keyboard.press('Enter');
    await expect(warning).toHaveCount(0);
    await page.clock.fastForward((minutes - 1) * 60_000 - 5000);
    await page.clock.runFor(1000);
    await expect(page.locator('form[data-link-id=breastfeeding]')).toBeVisible();
    await expect(warning).toHaveCount(0);
  });

  test('a touch beside the warning does not answer it', async ({ page }) => {
    await page.clock.install();
    await answerSome(page);
    await page.clock.fastForward((minutes - 1) * 60_000 + 1000);
    await page.clock.runFor(1500);
    await expect(page.locator('[data-kiosk-warning]')).toBeVisible();
    await page.mouse.click(2, 2);
    await page.clock.fastForward(61_000);
    await page.clock.runFor(2000);
    await expect(page).toHaveURL(/\/ja\/$/);
  });

  test('the warning erases nothing by a tap that was on its way', async ({ page }) => {
    await page.clock.install();
    await answerSome(page);
    // Paused, so that the moment in which the pointer is ignored is as long as the test needs it.
    await page.clock.pauseAt(Date.now() + (minutes - 1) * 60_000 + 2000);
    const warning = page.locator('[data-kiosk-warning]');
    await expect(warning).toBeVisible();
    const { x, y } = (await page.locator('[data-action=kiosk-erase]').boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.click(x + 10, y + 10);
    await expect(page).toHaveURL(/\/check\/$/);
    await expect(warning).toBeVisible();
    await page.clock.runFor(1000);
    await page.mouse.click(x + 10, y + 10);
    await expect(page).toHaveURL(/\/ja\/$/);
  });

  test('the start page is left alone until somebody touches it', async ({ page }) => {
    await page.clock.install();
    await page.goto('/ja/');
    await expectHydrated(page);
    const warning = page.locator('[data-kiosk-warning]');
    for (let round = 0; round < 3; round += 1) {
      await page.clock.fastForward((minutes - 1) * 60_000 + 1000);
      await page.clock.runFor(1500);
      await expect(warning).toHaveCount(0);
    }
    await page.mouse.click(2, 2);
    await page.clock.fastForward((minutes - 1) * 60_000 + 1000);
    await page.clock.runFor(1500);
    await expect(warning).toBeVisible();
  });

  test('the page is left once, also where the network takes its time', async ({ page }) => {
    await page.clock.install();
    await answerSome(page);
    let asked = 0;
    await page.route(/\/ja\/$/, async (route) => {
      asked += 1;
      await new Promise((later) => setTimeout(later, 1500));
      await route.continue();
    });
    await page.clock.fastForward(minutes * 60_000 + 2000);
    await page.clock.runFor(5000);
    await expect(page).toHaveURL(/\/ja\/$/);
    await expect(page.locator('main[data-screen=start]')).toBeVisible();
    expect(asked).toBe(1);
  });

  test('no page has a service worker', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () => {
        document.documentElement.dataset.registered = '';
        return Promise.reject(new Error('not here'));
      };
    });
    await page.clock.install();
    for (const address of ['/ja/', '/ja/check/']) {
      await page.goto(address);
      await expectHydrated(page);
      await page.clock.runFor(10_000);
      await expect(page.locator('html')).not.toHaveAttribute('data-registered');
    }
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });

  test('nothing copied can be pasted, for nothing could go on with it', async ({ page }) => {
    await page.goto('/ja/');
    await expectHydrated(page);
    await expect(page.locator('[data-action=paste]')).toHaveCount(0);
  });

  test('no page has a link that leaves the site', async ({ page }) => {
    for (const address of ['/ja/', '/en/', '/ja/about/', '/en/about/', '/ja/rules/', '/ja/check/']) {
      await page.goto(address);
      const outward = await page
        .locator('a[href]')
        .evaluateAll((all) =>
          all.map((each) => (each as HTMLAnchorElement).href).filter((href) => !href.startsWith(location.origin)),
        );
      // A tablet has no telephone: such a link does nothing there.
      expect(
        outward.filter((href) => !href.startsWith('tel:')),
        address,
      ).toEqual([]);
    }
  });

  test('what the device had stored before is gone', async ({ page }) => {
    await page.goto('/ja/');
    await page.evaluate(
      ([name, record]) => {
        localStorage.setItem(name, record);
        sessionStorage.setItem(name, record);
      },
      [storageNames.visit, recordOf(aVisit({ pregnancy: 'yes' }))] as const,
    );
    await page.goto('/ja/check/');
    await expect(page.locator('form[data-link-id=routes]')).toBeVisible();
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  });
});

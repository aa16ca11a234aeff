import { chromium, type Page } from '@playwright/test';
import { wholeBrowser } from '../../tools/browsers/chromium.mjs';
import { test as base, expect, ownSite } from '../support/own-site.ts';
import { packedFolder } from '../support/packed-site.ts';
import { samplePack } from '../support/packs.ts';
import { wholeVisit } from '../support/whole-visit.ts';

// A tablet at the counter: one person after another, in the same browser, without anybody clearing it in between.

const minutes = 2;
const secret = '抗凝固薬のことは家族に内緒';

const test = base.extend<{ page: Page }, { kioskSite: { readonly origin: string } }>({
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
  page: async ({ baseURL }, use) => {
    const browser = await chromium.launch({ ...wholeBrowser(), ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'allow' });
    await use(await context.newPage());
    await browser.close();
  },
});

/** Answers the first questions with what nobody else is to see, and stops at a question. */
async function answerSome(page: Page) {
  await page.goto('/ja/');
  await page.locator('[data-action=start]').click();
  for (const [linkId, code] of [
    ['routes', 'potenza'],
    ['age-group', '20-or-over'],
    ['pregnancy', 'yes'],
  ] as const) {
    const form = page.locator(`form[data-link-id=${linkId}]`);
    await form.locator(`input[value="${code}"]`).check();
    const detail = form.locator(`[name="${linkId}.detail"]`);
    if (linkId === 'pregnancy') await detail.fill(secret);
    await form.locator('button[type=submit]').click();
  }
  await expect(page.locator('form[data-link-id=breastfeeding]')).toBeVisible();
}

/** Everything of the person before that the next one could come upon: by what is shown, by Back, by storage. */
async function expectNothingLeft(page: Page) {
  await expect(page).toHaveURL(/\/ja\/$/);
  await expect(page.locator('main[data-screen=start]')).toBeVisible();
  await expect(page.locator('[data-action=continue-saved]')).toHaveCount(0);
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([0, 0, '']);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  for (let step = 0; step < 6; step += 1) {
    await page.goBack({ waitUntil: 'commit' }).catch(() => undefined);
    if (!page.url().startsWith('http')) break;
    await page.waitForLoadState();
    await expect(page.locator('html')).not.toHaveAttribute('hidden');
    await expect(page.locator('main')).toBeVisible();
    await expect(page.getByText(secret)).toHaveCount(0);
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

  test('the next person finds nothing after the first has finished', async ({ page }) => {
    await answerSome(page);
    await page.locator('[data-action=menu]').click();
    await page.locator('[data-action=erase]').click();
    await page.locator('[data-action=erase-confirm]').click();
    await expectNothingLeft(page);
  });

  test('the next person finds nothing after the first has handed the sheet over', async ({ page }) => {
    await page.goto('/ja/check/');
    await wholeVisit(page, { option: 'first', text: secret }, async () => {});
    await expect(page.locator('article.sheet')).toContainText(secret);
    // Neither the clipboard nor a file is left for the next person.
    for (const action of ['copy', 'copy-chart', 'fhir', 'keep'])
      await expect(page.locator(`[data-action=${action}]`)).toHaveCount(0);
    await page.locator('[data-action=hand-over]').click();
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
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
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
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('form[data-link-id=routes]')).toBeVisible();
    expect(shown).toEqual(['hidden']);
  });

  test('a second person’s sheet has nothing of the first one’s', async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto('/ja/check/');
    await wholeVisit(page, { option: 'first', text: secret }, async () => {});
    await expect(page.locator('article.sheet')).toContainText(secret);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page).toHaveURL(/\/ja\/$/);
    await page.locator('[data-action=start]').click();
    await wholeVisit(page, { option: 'last', text: 'second' }, async () => {});
    await expect(page.locator('article.sheet [data-certainty=declined]').first()).toBeVisible();
    await expect(page.locator('article.sheet [data-certainty=reported]')).toHaveCount(0);
    await expect(page.locator('article.sheet')).not.toContainText(secret);
    await page.locator('[data-action=hand-over]').click();
    await expectNothingLeft(page);
  });

  test('a page left by a link does not come back with its answers', async ({ page }) => {
    await answerSome(page);
    await page.locator('[data-action=menu]').click();
    await page.locator('#menu a[href$="about/"]').click();
    await expect(page.locator('main[data-screen=about]')).toBeVisible();
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('form[data-link-id=routes]')).toBeVisible();
    await expect(page.getByText(secret)).toHaveCount(0);
  });

  test('the second person is asked in Japanese from the first question on', async ({ page }) => {
    await page.goto('/en/');
    await page.locator('[data-action=start]').click();
    await page.locator('[data-action=locale]').click();
    await page.locator('[data-action=locale]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page).toHaveURL(/\/ja\/$/);
    await page.locator('[data-action=start]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(page.locator('form[data-link-id=routes]')).toBeVisible();
  });

  test('the last minute is announced, and a person who is still there goes on', async ({ page }) => {
    await page.clock.install();
    await answerSome(page);
    await page.clock.fastForward((minutes - 1) * 60_000 + 1000);
    await page.clock.runFor(1500);
    const warning = page.locator('[data-kiosk-warning]');
    await expect(warning).toContainText('あと');
    await expect(page.locator('[data-action=kiosk-stay]')).toBeFocused();
    await page.locator('[data-action=kiosk-stay]').click();
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

  test('no page has a service worker', async ({ page }) => {
    await page.clock.install();
    await page.goto('/ja/');
    await page.clock.runFor(10_000);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
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

  test('what the device had stored before is gone', async ({ page, kioskSite }) => {
    await page.goto('/ja/');
    await page.evaluate(() => localStorage.setItem('/self-check.visit', 'left here'));
    await page.evaluate(() => localStorage.setItem('self-check.visit', 'left here'));
    await page.goto(`${kioskSite.origin}/ja/check/`);
    await expect(page.locator('form[data-link-id=routes]')).toBeVisible();
    await page.goto('/ja/');
    await expect(page.locator('[data-action=continue-saved]')).toHaveCount(0);
  });
});

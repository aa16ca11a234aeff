import { expect, test } from '@playwright/test';
import { storageNames } from '../../lib/record/storage-names.ts';
import { sheetWordsFile } from '../support/chunks.ts';
import { contrastFaults } from '../support/contrast-faults.ts';
import { installLook } from '../support/look.ts';
import { recordOf } from '../support/record.ts';
import { openVisit, VisitPage } from '../support/visit-page.ts';
import { aVisit, typical } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

// A private window, or a browser without service workers, keeps no files.
test.use({ serviceWorkers: 'block' });

const say = wordsOf('ja').t;
test('a check whose scripts do not come shows its question, and says after a while what to do', async ({ page }) => {
  await page.route('**/_next/static/**/*.js', (route) => route.abort());
  await page.goto('/ja/check/');
  const late = page.getByText(say('Screens.Check.late'));
  await expect(page.locator('h1')).toBeVisible();
  await expect(late).toBeHidden();
  await page.evaluate(() => {
    for (const each of document.getAnimations()) each.finish();
  });
  await expect(late).toBeVisible();
});

test('a kept visit whose scripts do not come says so in place of the first question', async ({ page }) => {
  await page.addInitScript(([key, record]) => sessionStorage.setItem(key, record), [
    storageNames.visit,
    recordOf(typical),
  ] as const);
  await page.route(/\/chunks\/(?!first-paint)[^/]+\.js$/, (route) => route.abort());
  await page.goto('/ja/check/');
  await expect(page.getByText(say('Screens.Check.loading'))).toBeVisible();
  await expect(page.locator('h1')).toBeHidden();
  await page.evaluate(() => {
    for (const each of document.getAnimations()) each.finish();
  });
  await expect(page.getByText(say('Screens.Check.late'))).toBeInViewport();
});

const paired = '.sheet .bilingual > [lang="ja"] + [lang="en"]';

test('a question can be answered although its late parts cannot be fetched, and shows them once they can', async ({
  page,
}) => {
  const broken: string[] = [];
  page.on('pageerror', ({ message }) => broken.push(message));
  const aborted: string[] = [];
  await page.route(/\/chunks\/(medicine-search|late-chunk)-/, (route) => {
    aborted.push(route.request().url());
    return route.abort();
  });
  const asking = (linkId: string) => expect(page.locator('form[data-link-id]')).toHaveAttribute('data-link-id', linkId);
  const choose = (code: string) => page.locator(`form[data-link-id] input[value="${code}"]`).check();
  const { 'blood-thinners': _, ...before } = aVisit({});
  await openVisit(page, 'ja', before, { screen: 'question', linkId: 'blood-thinners', isChange: false });
  await expect.poll(() => aborted.length).toBeGreaterThan(1);
  await choose('unsure');
  await page.locator('form[data-link-id] button[type=submit]').click();
  await asking('immune-medicines');
  await expect(page.locator('[data-medicines]')).toHaveCount(0);
  await page.unroute(/\/chunks\/(medicine-search|late-chunk)-/);
  await choose('unsure');
  await page.locator('form[data-link-id] button[type=submit]').click();
  await asking('acne-medicines');
  await expect(page.locator('form[data-link-id] [data-medicines]')).toBeVisible();
  expect(broken).toEqual([]);
});

test('a sheet whose code is slow or cannot be fetched says so, loses no answer, and comes once there is a connection', async ({
  page,
}) => {
  // A browser that stores nothing: the page alone has the answers.
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
  });
  const late = /\/chunks\/late-chunk-/;
  let giveUp = () => {};
  const isSlow = new Promise<void>((resolve) => {
    giveUp = resolve;
  });
  await page.route(late, async (route) => {
    await isSlow;
    return route.abort();
  });
  await page.goto('/ja/check/');
  const visit = new VisitPage(page);
  await visit.answerAll(typical);
  await visit.act('finish');
  await expect(page.getByText(say('Screens.Check.loading'))).toBeVisible();
  await expect(page.locator('h1')).toHaveText(say('Service.sheet'));
  giveUp();
  await expect(page.getByText(say('Screens.Check.sheet-unavailable'))).toBeVisible();
  await page.unroute(late);
  await page.getByRole('button', { name: say('Screens.Check.retry') }).click();
  await expect(page.locator('article.sheet')).toContainText('ディフェリンゲル、昨日まで');
  await visit.act('show');
  await expect(page.locator('article.shown')).toBeVisible();
});

test('a notice says that Japanese could not be fetched, until it comes for the sheet', async ({ page }) => {
  const english = wordsOf('en').t;
  const japanese = /\/chunks\/ja-/;
  await page.route(japanese, (route) => route.abort());
  await openVisit(page, 'en', typical, 'review');
  await page.locator('[data-action=locale]').click();
  const missing = page.getByText(english('Screens.Check.language-unavailable'));
  await expect(missing).toBeVisible();
  await page.unroute(japanese);
  await page.locator('[data-action=finish]').click();
  await expect(page.locator(paired).first()).toBeVisible();
  await expect(missing).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a notice says that English could not be fetched, and it comes when there is a connection', async ({
  page,
  context,
}) => {
  await openVisit(page, 'ja', typical, 'sheet');
  await context.setOffline(true);
  const box = page.getByLabel(say('Screens.Sheet.add-english'));
  await box.check();
  await expect(page.getByText(say('Screens.Check.language-unavailable'))).toBeVisible();
  await expect(page.locator(paired)).toHaveCount(0);
  await context.setOffline(false);
  await box.uncheck();
  await expect(page.getByText(say('Screens.Check.language-unavailable'))).toHaveCount(0);
  await box.check();
  await expect(page.locator(paired).first()).toBeVisible();
});

test('the shown sheet can be left before its words have come, and what is in their place can be read in the dark', async ({
  page,
}) => {
  await installLook(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await openVisit(page, 'ja', typical, 'show');
  let isGone = true;
  await page.route(`**/${sheetWordsFile('ja')}`, (route) => (isGone ? route.abort() : route.continue()));
  await page.reload();
  await expect(page.getByText(say('Screens.Check.sheet-unavailable'))).toBeVisible();
  await expect(page.locator('.sheet')).toHaveCount(0);
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('[data-action=locale]')).toBeVisible();
  const retry = page.getByRole('button', { name: say('Screens.Check.retry') });
  const contrast = await retry.evaluate((button) => look.contrast(getComputedStyle(button).color, look.ground(button)));
  expect(contrast).toBeGreaterThan(4.5);
  expect(await page.evaluate(contrastFaults)).toEqual([]);
  isGone = false;
  await retry.click();
  await expect(page.locator('.sheet')).toBeVisible();
  isGone = true;
  await page.reload();
  await page.locator('[data-action=close]').click();
  await expect(page.locator('main[data-screen=sheet]')).toBeVisible();
});

test('the shown sheet says when the other language cannot be fetched, stays, and takes it once there is a connection', async ({
  page,
  context,
}) => {
  await openVisit(page, 'ja', typical, 'show');
  await context.setOffline(true);
  const count = await page.locator('[data-flag-id]').count();
  expect(count).toBeGreaterThan(0);
  await page.locator('[data-action=locale]').click();
  await expect(page.getByText(say('Screens.Check.language-unavailable'))).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.locator('[data-flag-id]')).toHaveCount(count);
  await context.setOffline(false);
  await page.locator('[data-action=locale]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText(say('Screens.Check.language-unavailable'))).toHaveCount(0);
  await expect(page.locator(paired).first()).toBeVisible();
});

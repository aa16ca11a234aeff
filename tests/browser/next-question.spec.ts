import { expect, type Page, test } from '@playwright/test';
import { stripBreaks } from '../../lib/i18n/phrase.ts';
import { openVisit } from '../support/visit-page.ts';
import { aVisit } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

const form = (page: Page) => page.locator('form[data-link-id]');
const asking = (page: Page, linkId: string) => expect(form(page)).toHaveAttribute('data-link-id', linkId);
const choose = (page: Page, code: string) => form(page).locator(`input[value="${code}"]`).check();
const next = (page: Page) => page.locator('button[type=submit]').click();

test('the document holds one question at a time, also once something is chosen', async ({ page }) => {
  await page.goto('/ja/check/');
  await asking(page, 'routes');
  await choose(page, 'dermapen');
  await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 1000 })));
  await expect(page.locator('form')).toHaveCount(1);
});

test('the first entry of the history learns its question with the first answer', async ({ page }) => {
  const entry = () => page.evaluate(() => ({ state: history.state, length: history.length }));
  await page.goto('/ja/check/');
  await asking(page, 'routes');
  const { state, length } = await entry();
  expect(state).toBeNull();
  await choose(page, 'dermapen');
  await next(page);
  await asking(page, 'age-group');
  expect(await entry()).toMatchObject({ state: { linkId: 'age-group', depth: 1 }, length: length + 1 });
  await page.goBack();
  await asking(page, 'routes');
  expect(await entry()).toMatchObject({ state: { linkId: 'routes', depth: 0 }, length: length + 1 });
  await expect(page.locator('input:checked')).toHaveAttribute('value', 'dermapen');
});

test('a question that was refused an answer, and left by Back, leaves nothing of that behind', async ({ page }) => {
  await page.goto('/ja/check/');
  await choose(page, 'dermapen');
  await next(page);
  await asking(page, 'age-group');
  await next(page);
  await expect(page.locator('[data-error-summary]')).toBeFocused();
  await page.goBack();
  await asking(page, 'routes');
  await expect(page.locator('[data-error-summary]')).toHaveCount(0);
  await expect(page).not.toHaveTitle(/^エラー：/);
  await next(page);
  await asking(page, 'age-group');
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('[data-error-summary]')).toHaveCount(0);
});

test('an earlier answer is shown at its question, also after a switch of language before it', async ({ page }) => {
  const place = { screen: 'question', linkId: 'keloid-tendency', isChange: false } as const;
  await openVisit(page, 'ja', aVisit({ 'skin-conditions': ['rosacea'] }), place);
  await choose(page, 'unsure');
  await page.locator('[data-action=locale]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(form(page).locator('input[value=unsure]')).toBeChecked();
  await next(page);
  await asking(page, 'skin-conditions');
  await expect(page.locator('h1')).toHaveText(stripBreaks(wordsOf('en').question('skin-conditions', 'question')));
  await expect(page.locator('input:checked')).toHaveAttribute('value', 'rosacea');
});

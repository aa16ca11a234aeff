import { expect, type Page, test } from '@playwright/test';
import { type Locale, locales } from '../../lib/i18n/locales.ts';
import { plain } from '../../lib/i18n/phrase.ts';
import { spokenOn } from '../support/spoken.ts';
import { openVisit } from '../support/visit-page.ts';
import { visitWith } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

// The question that Continue would lead to stands ready behind the one on the screen, and is nobody's until its turn.

const form = (page: Page) => page.locator('form[data-link-id]');
const asking = (page: Page, linkId: string) => expect(form(page)).toHaveAttribute('data-link-id', linkId);
const choose = (page: Page, code: string) => form(page).locator(`input[value="${code}"]`).check();
const next = (page: Page) => page.locator('button[type=submit]').click();
/** The question that waits; it has a name no sooner than its turn, but its controls have. */
const ready = (page: Page) => page.locator('[hidden] form');
const standsReady = async (page: Page, linkId: string) => {
  await expect(ready(page).locator(`[name="${linkId}"]`)).not.toHaveCount(0);
  await expect(ready(page)).toHaveCount(1);
};
const question = (linkId: 'age-group' | 'keloid-tendency') =>
  ({ screen: 'question', linkId, isChange: false }) as const;

test('no question waits before something is chosen, nor where the review comes next', async ({ page }) => {
  await page.goto('/ja/check/');
  await asking(page, 'routes');
  await idle(page);
  await expect(page.locator('form')).toHaveCount(1);
  await openVisit(page, 'ja', visitWith({}), { screen: 'question', linkId: 'keloid-tendency', isChange: true });
  await choose(page, 'yes');
  await idle(page);
  await expect(page.locator('form')).toHaveCount(1);
});

for (const locale of locales) {
  test(`what waits is unseen, unheard and out of reach in ${locale}`, async ({ page }) => {
    await openVisit(page, locale, visitWith({}), question('age-group'));
    const extent = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = { extent: await extent(), spoken: await spokenOn(page), reached: await reached(page) };
    await choose(page, 'under-18');
    await standsReady(page, 'pregnancy');
    expect(await extent()).toBe(before.extent);
    expect(await spokenOn(page)).toEqual(before.spoken);
    expect(await reached(page)).toEqual(before.reached);
    await expect(ready(page)).toBeHidden();
    await expect(page.locator('form[data-link-id]')).toHaveCount(1);
    await expect(page.locator('button[type=submit]')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading(locale, 'age-group'));
    // Already as wide as it will be: nothing of it is laid out again when its turn comes.
    const widths = await page.locator('.turn').evaluateAll((all) => all.map((each) => each.clientWidth));
    expect(new Set(widths).size, widths.join()).toBe(1);
  });
}

test('the first entry of the history knows its question once something is chosen there, and not on arrival', async ({
  page,
}) => {
  const entry = () => page.evaluate(() => ({ state: history.state, length: history.length }));
  await page.goto('/ja/check/');
  await asking(page, 'routes');
  await idle(page);
  const { state, length } = await entry();
  expect(state).toBeNull();
  await choose(page, 'dermapen');
  await standsReady(page, 'age-group');
  expect(await entry()).toEqual({ state: { screen: 'question', linkId: 'routes', isChange: false, depth: 0 }, length });
  await next(page);
  await asking(page, 'age-group');
  expect(await entry()).toMatchObject({ state: { linkId: 'age-group', depth: 1 }, length: length + 1 });
  await page.goBack();
  await asking(page, 'routes');
  await expect(page.locator('input:checked')).toHaveAttribute('value', 'dermapen');
});

test('Continue shows the very question that waited, as one that was opened for the first time', async ({ page }) => {
  await page.goto('/ja/check/');
  await choose(page, 'dermapen');
  await standsReady(page, 'age-group');
  await ready(page).evaluate((waiting) => {
    (waiting as HTMLElement).dataset.waited = 'yes';
  });
  await next(page);
  await asking(page, 'age-group');
  await expect(form(page)).toHaveAttribute('data-waited', 'yes');
  await expect(form(page)).toBeVisible();
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('input:checked, [data-error-summary]')).toHaveCount(0);
  await next(page);
  await expect(page.locator('[data-error-summary]')).toBeFocused();
  await choose(page, 'under-18');
  await next(page);
  await asking(page, 'pregnancy');
  await page.goBack();
  await asking(page, 'age-group');
  await expect(page.locator('input:checked')).toHaveAttribute('value', 'under-18');
});

test('a question that was refused an answer, and left by Back, leaves nothing of that behind', async ({ page }) => {
  await page.goto('/ja/check/');
  await choose(page, 'dermapen');
  await standsReady(page, 'age-group');
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

test('another choice makes another question ready, and none where nothing is opened', async ({ page }) => {
  const place = { screen: 'question', linkId: 'routes', isChange: true } as const;
  await openVisit(page, 'ja', visitWith({ routes: ['dermapen'] }), place);
  await choose(page, 'potenza');
  await standsReady(page, 'metal-or-threads');
  await form(page).locator('input[value=potenza]').uncheck();
  await expect(ready(page)).toHaveCount(0);
  await choose(page, 'electroporation');
  await standsReady(page, 'metal-or-threads');
  await next(page);
  await asking(page, 'metal-or-threads');
});

test('what was answered before waits with its answer, written anew in the other language too', async ({ page }) => {
  await openVisit(page, 'ja', visitWith({ 'skin-conditions': ['rosacea'] }), question('keloid-tendency'));
  await choose(page, 'unsure');
  await standsReady(page, 'skin-conditions');
  await page.locator('[data-action=locale]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(form(page).locator('h1')).toHaveText(heading('en', 'keloid-tendency'));
  await expect(form(page).locator('input[value=unsure]')).toBeChecked();
  await standsReady(page, 'skin-conditions');
  await next(page);
  await asking(page, 'skin-conditions');
  await expect(page.locator('h1')).toHaveText(heading('en', 'skin-conditions'));
  await expect(page.locator('input:checked')).toHaveAttribute('value', 'rosacea');
});

const heading = (locale: Locale, linkId: 'age-group' | 'keloid-tendency' | 'skin-conditions') =>
  plain(wordsOf(locale).question(linkId, 'question'));

/** Until the page has painted, and has done what it left for later. */
const idle = (page: Page) =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 4; frames += 1) await new Promise(requestAnimationFrame);
    await new Promise((done) => requestIdleCallback(done));
  });

/** What the Tab key reaches, in order, from the first control of the page to its end. */
async function reached(page: Page): Promise<string[]> {
  await page.locator('.skip').focus();
  const names: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return;
      return `${activeElement.tagName} ${activeElement.getAttribute('name') ?? activeElement.textContent}`;
    });
    if (!name || names.length > 60) return names;
    names.push(name);
  }
}

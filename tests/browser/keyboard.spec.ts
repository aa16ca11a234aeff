import { expect, type Page, test } from '@playwright/test';
import { enabledItems } from '../../lib/flow/enabled.ts';
import { focusFaults } from '../support/focus-faults.ts';
import { installLook } from '../support/look.ts';
import { localesFrom } from '../support/sweep.ts';
import { expectHydrated, openVisit } from '../support/visit-page.ts';
import { aVisit } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

const heading = (page: Page) => page.locator('h1').filter({ visible: true });
const asking = (page: Page, linkId: string) =>
  expect(page.locator('form[data-link-id]')).toHaveAttribute('data-link-id', linkId);

/** Presses Tab until the focus is there, and looks at how it is shown on every stop. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    expect.soft(await page.evaluate(focusFaults), `focus on the way to ${selector}`).toEqual([]);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

test.beforeEach(({ page }) => installLook(page));

for (const locale of localesFrom('ja')) {
  test(`a whole visit by keyboard alone in ${locale}`, async ({ page }) => {
    test.setTimeout(240_000);
    const words = wordsOf(locale);
    await page.goto(`/${locale}/`);
    await tabTo(page, '[data-action=start]');
    await page.keyboard.press('Enter');
    await asking(page, 'routes');
    await expectHydrated(page);
    const visit = aVisit({ routes: ['undecided'], pregnancy: ['unsure'], 'scar-areas': ['nose', 'back'] });
    for (const [index, item] of enabledItems(visit).entries()) {
      await asking(page, item.linkId);
      if (index > 0) await expect(heading(page), `the heading of ${item.linkId} has the focus`).toBeFocused();
      await expect(heading(page)).toHaveText(words.question(item.linkId, 'question'));
      await expect(page).toHaveTitle(`${words.section(item.section)} – ${words.t('Service.name')}`);
      await tabTo(page, `[name="${item.linkId}"]`);
      const codes = visit[item.linkId]?.codes ?? [];
      if (item.repeats) for (const code of codes) await tick(page, item.linkId, code);
      else await pick(page, item.linkId, codes[0] ?? '');
      await asking(page, item.linkId);
      // Enter submits a form from its radio buttons and checkboxes as well.
      if (index % 2 === 1) await tabTo(page, 'button[type=submit]');
      await page.keyboard.press('Enter');
    }
    await expect(page.locator('main')).toHaveAttribute('data-screen', 'review');
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveTitle(`${words.t('Screens.Review.title')} – ${words.t('Service.name')}`);
    await tabTo(page, '[data-denied] summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '[data-link-id="breastfeeding"] [data-action=change]');
    await page.keyboard.press('Enter');
    await asking(page, 'breastfeeding');
    await expect(heading(page)).toBeFocused();
    for (const control of ['menu', 'locale', 'text-size', 'back']) {
      await page.keyboard.press('Shift+Tab');
      await expect(page.locator(`[data-action=${control}]`)).toBeFocused();
    }
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toHaveAttribute('data-screen', 'review');
    await expect(heading(page)).toBeFocused();
    await tabTo(page, '[data-action=finish]');
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toHaveAttribute('data-screen', 'sheet');
    await expect(heading(page)).toBeFocused();
    await tabTo(page, '[data-action=show]');
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toHaveAttribute('data-screen', 'show');
    await expect(heading(page)).toBeFocused();
    await tabTo(page, '[data-action=close]');
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toHaveAttribute('data-screen', 'sheet');
    await page.locator('h1').focus();
    await page.keyboard.press('Shift+Tab');
    await expect(page.locator('[data-action=menu]')).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(page, '[data-action=erase]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-action=erase]')).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(page, '[data-action=erase-confirm]');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
  });
}

/** From the first box of the list: Tab to the one wanted, Space. */
async function tick(page: Page, linkId: string, code: string): Promise<void> {
  const wanted = `[name="${linkId}"][value="${code}"]`;
  if (!(await page.locator(wanted).evaluate((box) => box === document.activeElement))) await tabTo(page, wanted);
  await page.keyboard.press('Space');
  await expect(page.locator(wanted)).toBeChecked();
}

/** Arrows move through radios and choose; they lead nowhere else. */
async function pick(page: Page, linkId: string, code: string): Promise<void> {
  await page.keyboard.press('Space');
  for (let step = 0; step < 10; step += 1) {
    if (await page.locator(`[name="${linkId}"][value="${code}"]`).isChecked()) return;
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(`form[data-link-id="${linkId}"]`)).toBeVisible();
  }
  throw new Error(`Arrows do not reach ${linkId} ${code}`);
}

test('no key on its own does anything', async ({ page }) => {
  await openVisit(page, 'ja', aVisit({}), { screen: 'question', linkId: 'metal-allergy', isChange: false });
  const before = await page.locator('main').textContent();
  for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789?/') await page.keyboard.press(key);
  expect(await page.locator('main').textContent()).toBe(before);
  await expect(page.locator('input:checked')).toHaveAttribute('value', 'no');
});

test('an open question waits as long as it takes', async ({ page }) => {
  await page.clock.install();
  await page.goto('/ja/check/');
  await expectHydrated(page);
  await page.locator('[value="dermapen"]').press('Space');
  await page.clock.fastForward('48:00:00');
  await expect(page.locator('[value="dermapen"]')).toBeChecked();
  await expect(page.locator('[data-notice]')).toHaveCount(0);
  await page.locator('button[type=submit]').press('Enter');
  await asking(page, 'age-group');
});

test('larger text is a switch that says whether it is on, for every page of the tab', async ({ page }) => {
  await page.goto('/ja/');
  await expectHydrated(page);
  const button = page.locator('[data-action=text-size]');
  const size = () => page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).fontSize);
  const usual = Number.parseFloat(await size());
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(Number.parseFloat(await size()) / usual).toBeCloseTo(1.25);
  for (const path of ['/ja/check/', '/en/about/', '/en/rules/']) {
    await page.goto(path);
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('html')).toHaveCSS('font-size', '20px');
  }
  await button.click();
  await page.goBack();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('html')).toHaveCSS('font-size', '16px');
});

test('the controls of the bar have the same order on every screen, with help last', async ({ page }) => {
  const order = (place: string) =>
    page.evaluate(
      (within) =>
        [...document.querySelectorAll<HTMLElement>(`${within} :is(a, button)`)]
          .filter((control) => look.isVisible(control))
          .map((control) => control.dataset.action ?? control.getAttribute('href')),
      place,
    );
  const help = ['/ja/about/#help', '/ja/about/', '/ja/rules/'];
  await page.goto('/ja/check/');
  await expectHydrated(page);
  const bar = await order('header');
  expect(bar).toEqual(['back', 'text-size', 'locale', 'menu']);
  expect(await order('footer'), 'no long footer on a question').toEqual([]);
  for (const place of ['review', 'sheet'] as const) {
    await openVisit(page, 'ja', aVisit({}), place);
    expect(await order('header'), place).toEqual(bar);
    expect(await order('footer'), place).toEqual(help);
    await page.locator('[data-action=menu]').press('Enter');
    expect(await order('.menu ul'), place).toEqual(['stop', 'erase', ...help.slice(0, 2)]);
  }
  for (const path of ['/ja/', '/ja/about/', '/ja/rules/']) {
    await page.goto(path);
    await expectHydrated(page);
    expect(await order('header'), path).toEqual(['/ja/', 'text-size', 'locale']);
    expect(await order('footer'), path).toEqual(['erase', ...help]);
  }
});

test('the way past the header leads to the screen itself', async ({ page }) => {
  for (const path of ['/ja/check/', '/ja/about/']) {
    await page.goto(path);
    await expectHydrated(page);
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null), path).toBe(true);
  }
});

for (const contextOptions of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  test.describe(`with ${Object.values(contextOptions)} colours`, () => {
    test.use({ contextOptions });

    test('the focus is seen wherever it goes', async ({ page }) => {
      await page.goto('/ja/');
      await tabTo(page, '.site-footer li:last-child a');
      await openVisit(page, 'ja', aVisit({}), { screen: 'question', linkId: 'blood-thinners', isChange: false });
      await tabTo(page, 'button[type=submit]');
      await openVisit(page, 'ja', aVisit({}), 'sheet');
      await tabTo(page, '.site-footer li:last-child a');
    });
  });
}

test('a press that moves away before it ends does nothing', async ({ page }) => {
  await page.goto('/ja/check/');
  await expectHydrated(page);
  for (const target of ['[data-code=dermapen]', 'button[type=submit]', '[data-action=locale]', '[data-action=menu]']) {
    const box = await page.locator(target).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
    await page.mouse.down();
    await page.mouse.move(200, 60);
    await page.mouse.up();
  }
  await asking(page, 'routes');
  await expect(page.locator('input:checked, [data-error-summary]')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
});

test('a row is a target up to its far edge', async ({ page }) => {
  for (const linkId of ['metal-allergy', 'blood-thinners'] as const) {
    await openVisit(page, 'ja', aVisit({}), { screen: 'question', linkId, isChange: false });
    const row = page.locator('.option').first();
    const box = await row.boundingBox();
    await row.click({ position: { x: (box?.width ?? 0) - 4, y: (box?.height ?? 0) / 2 } });
    await expect(row.locator('input')).toBeChecked();
  }
});

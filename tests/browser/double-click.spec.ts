import { expect, type Page, test } from '@playwright/test';
import type { Item } from '../../lib/catalogue/questionnaire.ts';
import { enabledItems } from '../../lib/flow/enabled.ts';
import { storageNames } from '../../lib/record/storage-names.ts';
import { isFullSweep } from '../support/sweep.ts';
import { tapTwice, tapTwicePaused } from '../support/tap-twice.ts';
import { openVisit, VisitPage } from '../support/visit-page.ts';
import { aVisit, typical } from '../support/visits.ts';

// Safari on an iPhone does not count clicks: both taps of a double tap have `detail` 1.
test.use({ viewport: { width: 390, height: 664 }, hasTouch: true });

test('on Continue neither answers nor refuses the question that comes up', async ({ page }) => {
  const visit = new VisitPage(page);
  const answers = aVisit({ routes: ['undecided'], pregnancy: ['unsure'] });
  const asked = enabledItems(answers);
  // The last six have every shape of question but the medicines.
  const from = isFullSweep ? 0 : asked.length - 6;
  const before = Object.fromEntries(asked.slice(0, from).map(({ linkId }) => [linkId, answers[linkId]]));
  const { linkId: first } = asked[from] as Item;
  await openVisit(page, 'ja', before, { screen: 'question', linkId: first, isChange: false });
  for (const { linkId } of asked.slice(from)) {
    await visit.expectQuestion(linkId);
    await expect(page.locator('[data-error-summary]'), linkId).toHaveCount(0);
    await expect(visit.form.locator('input:checked'), linkId).toHaveCount(0);
    await visit.choose(...(answers[linkId]?.codes ?? []));
    await tapTwice(visit.form.locator('button[type=submit]'));
  }
  await visit.expectScreen('review');
});

test('on erase does not confirm it unread', async ({ page }) => {
  await openVisit(page, 'ja', typical, 'review');
  await tapTwice(page.locator('[data-action=menu]'));
  await expect(page.locator('[data-action=menu]')).toHaveAttribute('aria-expanded', 'true');
  await tapTwice(page.locator('[data-action=erase]'));
  await expect(page.locator('dialog[open]')).toBeVisible();
  // What is confirmed is erased at once; the page is left some time later.
  expect(await page.evaluate((key) => sessionStorage.getItem(key), storageNames.visit)).not.toBeNull();
});

/** Notes what is pressed from now on. */
const notePressed = (page: Page) =>
  page.evaluate(() => {
    addEventListener('click', ({ target }) => {
      const control = (target as Element).closest<HTMLElement>('a, button, summary, label, article');
      if (control) document.documentElement.dataset.pressed += ` ${control.dataset.action ?? control.tagName}`;
    });
    document.documentElement.dataset.pressed = '';
  });

test('on the way to the sheet presses nothing on the sheet', async ({ page }) => {
  await openVisit(page, 'ja', typical, 'review');
  await notePressed(page);
  await tapTwice(page.locator('[data-action=finish]'));
  await new VisitPage(page).expectScreen('sheet');
  await expect(page.locator('html')).toHaveAttribute('data-pressed', ' finish');
});

test('on keeping the visit does not end the keeping', async ({ page }) => {
  await openVisit(page, 'ja', typical, 'sheet');
  await tapTwice(page.locator('[data-action=keep]'));
  await expect(page.locator('[data-action=stop-keeping]')).toBeVisible();
});

test('on Close stays on the sheet', async ({ page }) => {
  await openVisit(page, 'ja', typical, 'show');
  await notePressed(page);
  await tapTwice(page.locator('[data-action=close]'));
  await new VisitPage(page).expectScreen('sheet');
  await expect(page.locator('html')).toHaveAttribute('data-pressed', ' close');
});

for (const [name, delay] of [
  ['at once', 0],
  ['after the second tap', 300],
] as const)
  test(`on Back goes one question back where the browser answers ${name}`, async ({ page }) => {
    const visit = new VisitPage(page);
    await page.goto('/ja/check/');
    for (const [linkId, code] of [
      ['routes', 'dermapen'],
      ['age-group', '20-or-over'],
      ['pregnancy', 'no'],
    ] as const)
      await visit.answer(linkId, { codes: [code] });
    await visit.expectQuestion('breastfeeding');
    await page.evaluate((ms) => {
      const back = history.back.bind(history);
      history.back = () => void setTimeout(back, ms);
    }, delay);
    await tapTwicePaused(page.locator('[data-action=back]'));
    await page.clock.runFor(delay);
    await visit.expectQuestion('pregnancy');
    await page.clock.runFor(700);
    await visit.expectQuestion('pregnancy');
  });

test('slows down nobody at a keyboard', async ({ page }) => {
  await page.goto('/ja/check/');
  const visit = new VisitPage(page);
  await visit.expectQuestion('routes');
  const isAnswered = await visit.form.evaluate((form) => {
    document.documentElement.dataset.ignoresClicks = '';
    const box = form.querySelector<HTMLInputElement>('input');
    // As assistive technology and the space bar do it.
    box?.click();
    return box?.checked;
  });
  expect(isAnswered).toBe(true);
});

test('takes the tap that comes after a person has looked', async ({ page }) => {
  await page.clock.install();
  await page.goto('/ja/check/');
  const visit = new VisitPage(page);
  await visit.choose('dermapen');
  await page.clock.pauseAt(Date.now() + 1000);
  await visit.continue();
  await visit.expectQuestion('age-group');
  await page.clock.runFor(500);
  const box = await visit.option('20-or-over').boundingBox();
  await page.touchscreen.tap((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
  await expect(visit.option('20-or-over')).toBeChecked();
});

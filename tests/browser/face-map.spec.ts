import { expect, type Page, test } from '@playwright/test';
import { items } from '../../lib/catalogue/questionnaire.ts';
import { locales } from '../../lib/i18n/locales.ts';
import { localesFrom } from '../support/sweep.ts';
import { openVisit } from '../support/visit-page.ts';
import { aVisit } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

const places = items.find(({ shows }) => shows === 'face-map')?.raisesNothing ?? [];

const box = (page: Page, code: string) => page.locator(`input[name="scar-areas"][value="${code}"]`);
const drawn = (page: Page, code: string) => page.locator(`.face-map [data-area="${code}"]`);

/** Touches a place where its own shape is on top, as a finger would. */
async function touch(page: Page, code: string): Promise<void> {
  const spot = await drawn(page, code).evaluate((area) => {
    area.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = area.getBoundingClientRect();
    for (let row = 1; row < 20; row += 1)
      for (let column = 1; column < 20; column += 1) {
        const [x, y] = [left + (width * column) / 20, top + (height * row) / 20];
        const around = [-6, 0, 6].flatMap((dx) => [-6, 0, 6].map((dy) => document.elementFromPoint(x + dx, y + dy)));
        if (around.every((element) => area.contains(element))) return { x, y };
      }
    return null;
  });
  if (!spot) throw new Error(`A finger does not find ${code}`);
  await page.mouse.click(spot.x, spot.y);
}

test.use({ viewport: { width: 320, height: 640 } });

for (const locale of localesFrom('ja')) {
  test(`the list and the drawing of the face follow each other in ${locale}, at 320 px`, async ({ page }) => {
    const visit = aVisit({ 'scar-areas': ['none'] });
    await openVisit(page, locale, visit, { screen: 'question', linkId: 'scar-areas', isChange: false });
    await expect(page.locator('.face-map')).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-ignores-clicks');
    await box(page, 'none').press('Space');
    for (const code of places) {
      await touch(page, code);
      await expect(box(page, code), `${code}, touched`).toBeChecked();
      await expect(drawn(page, code)).toHaveClass(/selected/);
      await box(page, code).press('Space');
      await expect(drawn(page, code), `${code}, cleared in the list`).not.toHaveClass(/selected/);
      await box(page, code).press('Space');
      await touch(page, code);
      await expect(box(page, code), `${code}, touched again`).not.toBeChecked();
    }
    await expect(box(page, 'chest')).toHaveAccessibleName(wordsOf(locale).label('scar-areas', 'chest'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

for (const locale of locales)
  test(`the face and all its places are seen together, above Continue, in ${locale}`, async ({ page }) => {
    // What Safari on an iPhone leaves of its window.
    await page.setViewportSize({ width: 390, height: 664 });
    await openVisit(page, locale, aVisit({}), { screen: 'question', linkId: 'scar-areas', isChange: false });
    await expect(page.locator('.face-map')).toBeVisible();
    const foot = await page.locator('.foot').boundingBox();
    for (const part of [page.locator('.face-map'), ...(await page.locator('.chip').all())]) {
      const { y = 0, height = 0 } = (await part.boundingBox()) ?? {};
      expect(y).toBeGreaterThan(0);
      expect(y + height).toBeLessThanOrEqual(foot?.y ?? 0);
    }
    await expect(page.locator('.chip')).toHaveCount(places.length);
  });

test('the same place is on the right as in a mirror, and on the left where the face looks at the reader', async ({
  page,
}) => {
  const visit = aVisit({ 'scar-areas': ['cheek-right'] });
  const middles = async (map: string) => {
    const svg = page.locator(map);
    const [whole, cheek] = [
      await svg.locator('.face-figure').boundingBox(),
      await svg.locator('.selected').boundingBox(),
    ];
    const head = await svg.locator('[data-area=nose]').boundingBox();
    expect(whole && cheek && head).toBeTruthy();
    return (cheek?.x ?? 0) + (cheek?.width ?? 0) / 2 - ((head?.x ?? 0) + (head?.width ?? 0) / 2);
  };
  await openVisit(page, 'ja', visit, { screen: 'question', linkId: 'scar-areas', isChange: false });
  expect(await middles('.face-map[data-facing=mirror]')).toBeGreaterThan(0);
  await openVisit(page, 'ja', visit, 'sheet');
  expect(await middles('.face-map[data-facing=reader]')).toBeLessThan(0);
});

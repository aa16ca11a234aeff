import { expect, type Page, test } from '@playwright/test';
import { locales } from '../lib/i18n/locales.ts';
import { contrastFaults } from './support/contrast-faults.ts';
import {
  gapFaults,
  languageFaults,
  obscuredFaults,
  overflowFaults,
  targetFaults,
  typeFaults,
} from './support/layout-faults.ts';
import { installLook, overrideStyle } from './support/look.ts';
import { eachLaterState, eachPage, eachQuestion, type State } from './support/states.ts';
import { openVisit, type Place } from './support/visit-page.ts';
import { typical } from './support/visits.ts';

// WCAG 1.4.12: what a reader may set.
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;
const twice = 'html { font-size: 200% !important }';
const larger = 'html { font-size: 125% !important }';

const phone = { width: 390, height: 844 };
/** What is left of a window of 1280 px at 400 %. */
const smallest = { width: 320, height: 256 };

const inspect =
  (page: Page) =>
  async ({ name }: State) => {
    const none = async (what: string, faults: () => string[]) =>
      expect.soft(await page.evaluate(faults), `${name}: ${what}`).toEqual([]);
    await none('targets of at least 44 px', targetFaults);
    await none('room between targets', gapFaults);
    await none('words in the language they say they are', languageFaults);
    await none('type large and airy enough', typeFaults);
    await none('edges and lines that stand out', contrastFaults);
    await page.emulateMedia({ colorScheme: 'dark' });
    await none('edges and lines that stand out in the dark', contrastFaults);
    await page.emulateMedia({ colorScheme: 'light' });
    await overrideStyle(page, twice);
    await none('text twice as large', overflowFaults);
    await page.setViewportSize(smallest);
    await overrideStyle(page, '');
    await none('everything within 320 px', overflowFaults);
    await none('focus in sight', obscuredFaults);
    await overrideStyle(page, larger);
    await none('larger text within 320 px', overflowFaults);
    await overrideStyle(page, spacing);
    await none('text spaced out', overflowFaults);
    await overrideStyle(page, '');
    await page.setViewportSize(phone);
  };

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(({ page }) => installLook(page));

test('held sideways, a question, the review and the sheet need no scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: phone.height, height: phone.width });
  const question: Place = { screen: 'question', linkId: 'serious-illness', isChange: false };
  for (const place of [question, 'review', 'sheet'] as const) {
    await openVisit(page, 'ja', typical, place);
    expect(await page.evaluate(overflowFaults)).toEqual([]);
    expect(await page.evaluate(obscuredFaults)).toEqual([]);
  }
});

for (const locale of locales) {
  test.describe(`the layout holds in ${locale}`, () => {
    test.setTimeout(240_000);

    test('with any question: asked, refused, answered', async ({ page }) => {
      await eachQuestion(page, locale, inspect(page));
    });

    test('with the review, the sheet and what opens on top of them', async ({ page }) => {
      await eachLaterState(page, locale, inspect(page));
    });

    test('with the pages around the check', async ({ page }) => {
      await eachPage(page, locale, inspect(page));
    });
  });
}

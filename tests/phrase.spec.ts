import { expect, type Page, test } from '@playwright/test';
import { installLook, overrideStyle } from './support/look.ts';
import { phrasedPlaces, phraseFaults } from './support/phrase-faults.ts';
import { eachLaterState, eachPage, eachQuestion, type State } from './support/states.ts';

const widths = [320, 360, 375, 390, 412, 430];

/** What a browser does that finds no phrases and evens no lines by itself, as iPhones do. */
const plainBreaks = ':lang(ja) { word-break: normal } * { text-wrap: wrap !important }';

const inspect =
  (page: Page) =>
  async ({ name, question }: State) => {
    // An error changes nothing in how the options break.
    if (question?.stage === 'refused') return;
    await overrideStyle(page, plainBreaks);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      const found = await page.evaluate(phraseFaults, phrasedPlaces);
      expect.soft(found, `${name} at ${width} px`).toEqual([]);
    }
  };

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(({ page }) => installLook(page));

test.describe('Japanese breaks between phrases, and leaves no mark', () => {
  test.setTimeout(240_000);

  test('in any question', async ({ page }) => {
    await eachQuestion(page, 'ja', inspect(page));
  });

  test('in the review, the sheet and what opens on top of them', async ({ page }) => {
    await eachLaterState(page, 'ja', inspect(page));
  });

  test('in the pages around the check', async ({ page }) => {
    await eachPage(page, 'ja', inspect(page));
  });
});

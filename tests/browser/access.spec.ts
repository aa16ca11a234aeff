import { expect, test } from '@playwright/test';
import { locales } from '../../lib/i18n/locales.ts';
import { accessibleNamesOn, namesOfReview } from '../support/accessible-names.ts';
import { contrastFaults } from '../support/contrast-faults.ts';
import { obscuredFaults, overflowFaults } from '../support/layout-faults.ts';
import { installLook } from '../support/look.ts';
import { codesInPicture } from '../support/qr-reader.ts';
import { openVisit, type Place, VisitPage } from '../support/visit-page.ts';
import { aVisit, typical } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

test.describe('looked at from inside', () => {
  test.beforeEach(({ page }) => installLook(page));

  for (const locale of locales) {
    test(`a screen reader is given the review as it is written in ${locale}`, async ({ page }) => {
      await openVisit(page, locale, typical, 'review');
      expect(await accessibleNamesOn(page)).toEqual(namesOfReview(typical, wordsOf(locale)));
    });
  }

  test('held sideways, a question, the review and the sheet need no scrolling sideways', async ({ page }) => {
    await page.setViewportSize({ width: 844, height: 390 });
    const question: Place = { screen: 'question', linkId: 'serious-illness', isChange: false };
    for (const place of [question, 'review', 'sheet'] as const) {
      await openVisit(page, 'ja', typical, place);
      expect(await page.evaluate(overflowFaults)).toEqual([]);
      expect(await page.evaluate(obscuredFaults)).toEqual([]);
    }
  });

  test('nothing moves, whatever was asked of the browser', async ({ page }) => {
    await openVisit(page, 'ja', aVisit({}), 'review');
    await new VisitPage(page).changeFromReview('routes');
    // By its rules and not by looking: what moved may be over before anybody looks.
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration !== '0s';
        })
        .map(look.name),
    );
    expect(moving).toEqual([]);
  });
});

test('no point is set off from another by a colour: reported, not known or left for the doctor', async ({ page }) => {
  const certainties = { 'prior-reaction': 'yes', pregnancy: 'unsure', breastfeeding: 'declined' } as const;
  const rowsOn = { review: '[data-link-id]', sheet: '[data-flag-id]', show: '[data-flag-id]' } as const;
  for (const place of ['review', 'sheet', 'show'] as const) {
    await openVisit(page, 'ja', aVisit(certainties), place);
    const colours = await page
      .locator(`main ${rowsOn[place]}`)
      .filter({ hasNot: page.locator(rowsOn[place]) })
      .evaluateAll((rows, linkIds) => {
        const points = rows.filter(({ dataset }) => linkIds.includes(dataset.linkId ?? dataset.flagId ?? ''));
        return points.map((point) => {
          const used = [point, ...point.querySelectorAll('*')].flatMap((each) => {
            const { color, backgroundColor, borderTopColor, borderTopStyle, outlineColor, fill } =
              getComputedStyle(each);
            return [color, backgroundColor, outlineColor, fill, borderTopStyle === 'none' ? color : borderTopColor];
          });
          return [...new Set(used)].sort().join(' ');
        });
      }, Object.keys(certainties));
    expect(colours, place).toHaveLength(3);
    expect(new Set(colours).size, `${place}: ${colours.join('\n')}`).toBe(1);
  }
});

test.describe('with forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });
  test.beforeEach(({ page }) => installLook(page));

  test('a choice, an error and the drawings remain distinguishable', async ({ page }) => {
    await openVisit(page, 'ja', aVisit({ 'scar-types': ['boxcar'] }), {
      screen: 'question',
      linkId: 'scar-types',
      isChange: false,
    });
    const row = page.locator('[data-code="ice-pick"]');
    await expect(row.locator('svg').first()).toBeVisible();
    const before = await row.screenshot();
    const visit = new VisitPage(page);
    await visit.choose('ice-pick');
    await visit.heading.focus();
    expect(Buffer.compare(before, await row.screenshot()), 'a chosen row looks like any other').not.toBe(0);
    for (const code of ['ice-pick', 'boxcar']) await visit.option(code).press('Space');
    await visit.continue();
    await expect(page.locator('[data-error-summary]')).toBeFocused();
    expect(await page.evaluate(contrastFaults)).toEqual([]);
    await openVisit(page, 'ja', aVisit({ breastfeeding: ['yes'] }), 'sheet');
    expect(await page.evaluate(contrastFaults)).toEqual([]);
    // A no has no frame, as on paper; that distinguishes it from a yes.
    const isFramed = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node) => {
          const { borderTopColor, borderTopStyle } = getComputedStyle(node);
          return borderTopStyle !== 'none' && borderTopColor !== getComputedStyle(document.body).backgroundColor;
        });
    expect(await isFramed('[data-flag-id=breastfeeding] .state')).toBe(true);
    expect(await isFramed('.denied [data-row][data-state=no]')).toBe(false);
  });

  test('the reception code is still read by a scanner', async ({ page }, info) => {
    await openVisit(page, 'ja', typical, 'show');
    await page.emulateMedia({ colorScheme: 'dark' });
    const code = page.locator('[data-reception-code]');
    const file = info.outputPath('code.png');
    await code.screenshot({ path: file });
    expect(codesInPicture(file)).toEqual([await code.getAttribute('data-reception-code')]);
  });
});

import { expect, test } from '@playwright/test';
import { locales } from '../../lib/i18n/locales.ts';
import { contrastFaults } from '../support/contrast-faults.ts';
import { obscuredFaults, overflowFaults } from '../support/layout-faults.ts';
import { installLook } from '../support/look.ts';
import { spokenOfReview, spokenOn } from '../support/spoken.ts';
import { openVisit, type Place, VisitPage } from '../support/visit-page.ts';
import { aVisit, typical } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

test.describe('without motion', () => {
  // Fades would be measured half way.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test.beforeEach(({ page }) => installLook(page));

  for (const locale of locales) {
    test(`the review is heard as it is written in ${locale}`, async ({ page }) => {
      await openVisit(page, locale, typical, 'review');
      expect(await spokenOn(page)).toEqual(spokenOfReview(typical, wordsOf(locale)));
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

  test('nothing moves', async ({ page }) => {
    await openVisit(page, 'ja', aVisit({}), 'review');
    await new VisitPage(page).changeFromReview('routes');
    // By its rules and not by looking: a fade may be over before anybody looks.
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

test('what moves is a short fade', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('animationstart', ({ target, animationName }) => {
      for (const animation of (target as Element).getAnimations()) {
        const { duration = 0 } = animation.effect?.getTiming() ?? {};
        const moved = (animation.effect as KeyframeEffect).getKeyframes().flatMap((frame) => Object.keys(frame));
        const kept = new Set(['offset', 'computedOffset', 'easing', 'composite', 'opacity']);
        const faults = moved.filter((property) => !kept.has(property));
        document.documentElement.dataset.moved = `${animationName} ${Number(duration) <= 200} ${faults.join()}`.trim();
      }
    });
  });
  await page.goto('/ja/check/');
  await expect(page.locator('html')).toHaveAttribute('data-moved', /^\w+ true$/);
});

test.describe('with forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });
  test.beforeEach(({ page }) => installLook(page));

  test('a choice, an error and the drawings can still be told', async ({ page }) => {
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
    // A no has no frame, as on paper; it is what tells it from a yes.
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
});

import { expect, type Page, test } from '@playwright/test';
import { sections } from '../lib/catalogue/questionnaire.ts';
import { sources } from '../lib/catalogue/sources.ts';
import { enabledItems } from '../lib/flow/enabled.ts';
import { locales } from '../lib/i18n/locales.ts';
import { axeFaults } from './support/axe.ts';
import { contrastFaults } from './support/contrast-faults.ts';
import { installLook } from './support/look.ts';
import { spokenOfQuestion, spokenOfReview, spokenOn } from './support/spoken.ts';
import { eachLaterState, eachPage, eachQuestion, type State } from './support/states.ts';
import { structureFaults } from './support/structure-faults.ts';
import { openVisit } from './support/visit-page.ts';
import { everyFlag, visitWith } from './support/visits.ts';
import { wordsOf } from './support/words-of.ts';
import { verdictsIn } from './verdicts.ts';

/** Every line that is read on the screen, the titles of the sources apart. */
const linesOn = async (page: Page) => {
  // biome-ignore lint/performance/useDomNodeTextContent: where a line ends is known to the layout alone.
  const read = await page.locator('body').innerText();
  const said = titles.reduce((text, title) => text.replaceAll(title, '…'), read);
  return said.split('\n').filter(Boolean);
};
const titles = sources.flatMap((source) => ('title' in source ? [source.title] : []));

/** No verdict, in the words as they come together; nothing to fault in light, and nothing in the colours of the dark. */
const inspect =
  (page: Page) =>
  async ({ name }: State) => {
    const lines = (await linesOn(page)).map((line) => [name, line] as const);
    for (const locale of locales) expect.soft(verdictsIn(locale, lines), `${name}, verdicts`).toEqual([]);
    expect.soft(await page.evaluate(structureFaults), `${name}, order and descriptions`).toEqual([]);
    expect.soft(await axeFaults(page), `${name}, light`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await axeFaults(page, { only: 'colours' }), `${name}, dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  };

/** The message of an error, without the word that says what it is. */
const saidOf = (fault: Element) => (fault.textContent ?? '').slice(fault.querySelector('.prefix')?.textContent?.length);

test.describe('without motion', () => {
  // Fades would be measured half way.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test.beforeEach(({ page }) => installLook(page));

  for (const locale of locales) {
    test.describe(`axe finds no fault in ${locale}`, () => {
      test.setTimeout(240_000);

      test('with any question: asked, refused, answered; and each is heard as it is written', async ({ page }) => {
        const words = wordsOf(locale);
        await eachQuestion(page, locale, async (state) => {
          await inspect(page)(state);
          const { item, stage } = state.question ?? {};
          if (!item || stage === 'answered') return;
          const refused = stage === 'refused' ? await page.locator('.fault').evaluate(saidOf) : undefined;
          expect.soft(await spokenOn(page), `${state.name}, heard`).toEqual(spokenOfQuestion(item, words, refused));
          if (refused !== undefined) return;
          await expect.soft(page.locator('form input:checked'), state.name).toHaveCount(0);
          const progress = { number: sections.indexOf(item.section) + 1, total: sections.length };
          const name = words.section(item.section);
          await expect
            .soft(page.locator('.progress'))
            .toHaveText(words.t('Screens.Check.section', { ...progress, name }));
        });
      });

      test('with the review, the sheet and what opens on top of them', async ({ page }) => {
        await eachLaterState(page, locale, inspect(page));
      });

      test('with the pages around the check', async ({ page }) => {
        await eachPage(page, locale, inspect(page));
      });
    });

    test(`the review is heard as it is written in ${locale}`, async ({ page }) => {
      await openVisit(page, locale, everyFlag(), 'review');
      expect(await spokenOn(page)).toEqual(spokenOfReview(enabledItems(everyFlag()), wordsOf(locale)));
    });
  }

  test('nothing moves', async ({ page }) => {
    await openVisit(page, 'ja', visitWith({}), 'review');
    await page.locator('[data-action=change]').first().click();
    await expect(page.locator('form')).toBeVisible();
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
    await openVisit(page, 'ja', visitWith({}), { screen: 'question', linkId: 'scar-dents', isChange: false });
    const row = page.locator('[data-code="ice-pick"]');
    await expect(row.locator('svg').first()).toBeVisible();
    const before = await row.screenshot();
    await row.locator('input').check();
    await page.locator('form[data-link-id] h1').hover();
    expect(Buffer.compare(before, await row.screenshot()), 'a chosen row looks like any other').not.toBe(0);
    await page.locator('form[data-link-id] input[value=none]').check();
    await page.locator('form[data-link-id] input[value=none]').uncheck();
    await page.locator('button[type=submit]').click();
    await expect(page.locator('[data-error-summary]')).toBeFocused();
    expect(await page.evaluate(contrastFaults)).toEqual([]);
    await openVisit(page, 'ja', visitWith({}), 'sheet');
    expect(await page.evaluate(contrastFaults)).toEqual([]);
  });
});

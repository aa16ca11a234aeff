import { expect, type Page, test } from '@playwright/test';
import { items } from '../../lib/catalogue/questionnaire.ts';
import { enabledItems } from '../../lib/flow/enabled.ts';
import { locales, otherLocale } from '../../lib/i18n/locales.ts';
import { storageNames } from '../../lib/record/storage-names.ts';
import { isFullSweep, localesFrom } from '../support/sweep.ts';
import { expectHydrated, openVisit, type Place, VisitPage } from '../support/visit-page.ts';
import { aVisit, everywhere, nothingDeclared } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

const at = (linkId: Extract<Place, object>['linkId']): Place => ({ screen: 'question', linkId, isChange: false });
const chosen = { dermapen: { codes: ['dermapen'] }, no: { codes: ['no'] } } as const;
const ticked = ({ form }: VisitPage) =>
  form.locator('input:checked').evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
const state = (page: Page) => page.evaluate(() => ({ address: location.href, length: history.length }));

test.describe('A visit', () => {
  for (const locale of locales)
    test(`says on the review in ${locale} that nothing declared settles nothing`, async ({ page }) => {
      const settles = page.getByText(wordsOf(locale).t('Screens.Review.all-no'));
      await openVisit(page, locale, nothingDeclared, 'review');
      await expect(settles).toBeVisible();
      for (const code of ['yes', 'unsure', 'declined'] as const) {
        await openVisit(page, locale, aVisit({ 'prior-reaction': [code] }), 'review');
        await expect(settles).toHaveCount(0);
      }
    });

  for (const locale of localesFrom('ja'))
    test(`switches the language of an error, the review, the sheet, and the sheet as it is shown (${locale})`, async ({
      page,
    }) => {
      const visit = new VisitPage(page);
      await page.goto(`/${locale}/check/`);
      await visit.expectQuestion('routes');
      await visit.continue();
      const link = page.locator('[data-error-summary] a');
      const said = (await link.textContent()) ?? '';
      await visit.act('locale');
      await expect(link).not.toHaveText(said);
      await expect(page).toHaveTitle(otherLocale(locale) === 'ja' ? /^エラー：/ : /^Error: /);
      for (const place of ['review', 'sheet', 'show'] as const) {
        await openVisit(page, locale, aVisit({ pregnancy: ['yes'] }), place);
        const before = await page.title();
        await visit.act('locale');
        await visit.expectScreen(place);
        await expect(page).not.toHaveTitle(before);
        await expect(page.locator('[data-action="locale"]')).toBeFocused();
        await visit.act('locale');
      }
    });

  for (const locale of localesFrom('en'))
    test(`switches the language in place: question, ticks, focus, address and history stay (${locale})`, async ({
      page,
    }) => {
      const visit = new VisitPage(page);
      await page.goto(`/${locale}/check/`);
      await visit.answer('routes', chosen.dermapen);
      await visit.choose('under-18');
      const before = await state(page);
      const heading = (await visit.heading.textContent()) ?? '';
      await visit.act('locale');
      await expect(page.locator('html')).toHaveAttribute('lang', otherLocale(locale));
      await expect(visit.heading).not.toHaveText(heading);
      await visit.expectQuestion('age-group');
      await expect(visit.option('under-18')).toBeChecked();
      await expect(page.locator('[data-action="locale"]')).toBeFocused();
      expect(await state(page)).toEqual(before);
      await page.reload();
      await visit.expectQuestion('age-group');
      await expect(page.locator('html')).toHaveAttribute('lang', otherLocale(locale));
    });

  // How one moves about does not depend on the wording: once, in the one language or the other.

  test('goes back question by question, through a reload, and forward again, each time at its heading', async ({
    page,
  }) => {
    const visit = new VisitPage(page);
    const answers = aVisit({ routes: ['undecided'], pregnancy: ['unsure'] });
    const asked = enabledItems(answers)
      .map(({ linkId }) => linkId)
      .slice(0, isFullSweep ? undefined : 7);
    await page.goto('/en/check/');
    await expectHydrated(page);
    await visit.expectQuestion('routes');
    expect(await page.evaluate(() => document.activeElement === document.body), 'focus on arrival').toBe(true);
    for (const linkId of asked) await visit.answer(linkId, answers[linkId] ?? { codes: [] });
    for (const linkId of asked.toReversed()) {
      await page.goBack();
      await visit.expectQuestion(linkId);
      expect(await ticked(visit), linkId).toEqual(answers[linkId]?.codes);
      await expect(visit.heading).toBeFocused();
      await expect(visit.heading).toBeInViewport();
    }
    await page.reload();
    await visit.expectQuestion('routes');
    await expect(visit.option('undecided')).toBeChecked();
    for (const linkId of asked.slice(1)) {
      await page.goForward();
      await visit.expectQuestion(linkId);
    }
    await page.goForward();
    await expect(visit.heading).toBeFocused();
    await visit.act('back');
    await visit.expectQuestion(asked.at(-1) ?? '');
  });

  test('can be stopped from the menu, and gone on with', async ({ page }) => {
    const visit = new VisitPage(page);
    await page.goto('/ja/check/');
    await visit.answer('routes', chosen.dermapen);
    await visit.expectQuestion('age-group');
    await visit.act('menu');
    await visit.act('stop');
    await visit.expectScreen('start');
    for (const offer of ['continue-saved', 'start-afresh', 'keep']) {
      await expect(page.locator(`[data-action="${offer}"]`)).toBeVisible();
    }
    await visit.act('continue-saved');
    await visit.expectQuestion('age-group');
  });

  test('closes the menu on Escape and by going elsewhere, with the focus where it was', async ({ page }) => {
    const visit = new VisitPage(page);
    const menu = page.locator('[data-action=menu]');
    await openVisit(page, 'ja', nothingDeclared, 'review');
    await visit.act('menu');
    await page.keyboard.press('Tab');
    await expect(page.locator('[data-action=stop]')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu).toBeFocused();
    await expect(menu).toHaveAttribute('aria-expanded', 'false');
    await visit.act('menu');
    await expect(page.locator('html')).not.toHaveAttribute('data-ignores-clicks');
    await page.mouse.click(20, 500);
    await expect(menu).toHaveAttribute('aria-expanded', 'false');
  });

  test('shows the preceding question when the browser has no earlier entry', async ({ page }) => {
    const visit = new VisitPage(page);
    await openVisit(page, 'en', nothingDeclared, at('breastfeeding'));
    await visit.act('back');
    await visit.expectQuestion('pregnancy');
  });

  test('asks what a change opens, then returns to the review', async ({ page }) => {
    const visit = new VisitPage(page);
    await openVisit(page, 'ja', aVisit({ routes: ['iv-drip'] }), 'review');
    await visit.changeFromReview('routes');
    await visit.choose('potenza');
    await visit.continue();
    for (const linkId of ['metal-in-body', 'metal-allergy', 'herpes-history'] as const) {
      await visit.answer(linkId, chosen.no);
    }
    await visit.expectScreen('review');
  });

  test('names what a change sets aside, and brings it back when the change is undone', async ({ page }) => {
    const visit = new VisitPage(page);
    await openVisit(page, 'en', aVisit({ routes: ['potenza', 'iv-drip'], 'metal-allergy': ['yes'] }), 'review');
    await visit.changeFromReview('routes');
    await expect(page.locator('[data-sets-aside]')).toHaveCount(0);
    await visit.option('potenza').press('Space');
    await expect(page.locator('[data-sets-aside]'), 'said before it happens').toBeVisible();
    await visit.continue();
    await visit.expectScreen('review');
    await expect(page.locator('[data-set-aside]')).toBeVisible();
    await expect(visit.row('metal-allergy')).toHaveCount(0);
    await visit.changeFromReview('routes');
    await visit.choose('potenza');
    await visit.continue();
    await expect(visit.row('metal-allergy').locator('[data-code="yes"]')).toBeVisible();
  });

  test('opens every answer from the review as it was given, and leads back there', async ({ page }) => {
    const visit = new VisitPage(page);
    const answers = aVisit({ routes: ['undecided'], 'keloid-tendency': ['unsure'] });
    await openVisit(page, 'ja', answers, 'review');
    const opened = enabledItems(answers).filter((_, index) => isFullSweep || index % 4 === 1);
    for (const { linkId } of opened) {
      await visit.changeFromReview(linkId);
      await expect(visit.heading).toBeFocused();
      expect(await ticked(visit), linkId).toEqual(answers[linkId]?.codes);
      await visit.continue();
    }
    await visit.expectScreen('review');
  });

  test('shows on the review what was asked, and nothing that was not', async ({ page }) => {
    const visit = new VisitPage(page);
    await openVisit(page, 'ja', nothingDeclared, 'review');
    for (const { linkId } of items)
      await expect(visit.row(linkId), linkId).toHaveCount(nothingDeclared[linkId] ? 1 : 0);
    expect(items.some(({ linkId }) => !nothingDeclared[linkId])).toBe(true);
  });

  test('folds on the review only what was denied, by name', async ({ page }) => {
    const { question } = wordsOf('ja');
    const fold = page.locator('details[data-denied]');
    await openVisit(page, 'ja', aVisit({ 'metal-allergy': ['unsure'], 'skin-now': ['declined'] }), 'review');
    await expect(fold).not.toHaveAttribute('open');
    await expect(fold.locator('summary')).toContainText(question('pregnancy', 'term'));
    for (const linkId of ['metal-allergy', 'skin-now'] as const) {
      await expect(new VisitPage(page).row(linkId)).toBeVisible();
      await expect(fold).not.toContainText(question(linkId, 'term'));
    }
    await openVisit(page, 'ja', everywhere('unsure'), 'review');
    for (const { linkId } of enabledItems(everywhere('unsure')).filter(({ answerOption }) =>
      answerOption.includes('unsure'),
    ))
      await expect(new VisitPage(page).row(linkId), linkId).toBeVisible();
  });

  test('says what to choose when nothing is chosen, in a few words first in the page', async ({ page }) => {
    const visit = new VisitPage(page);
    await page.goto('/ja/check/');
    await visit.expectQuestion('routes');
    await visit.continue();
    const summary = page.locator('[data-error-summary]');
    await expect(summary).toBeFocused();
    await expect(summary.locator('a')).toHaveText(wordsOf('ja').t('Screens.Question.short-choose-many'));
    const message = wordsOf('ja').question('routes', 'error');
    await expect(page.locator('.fault')).toContainText(message);
    await expect(page.locator('fieldset')).toHaveAccessibleDescription(new RegExp(message.slice(0, 12)));
    await expect(page.locator('[aria-invalid=true]')).toHaveCount(await page.locator('[name=routes]').count());
    await expect(page).toHaveTitle(/^エラー：/);
    await page.keyboard.press('Tab');
    await expect(summary.locator('a')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(visit.option('dermapen')).toBeFocused();
    await visit.choose('dermapen');
    await visit.continue();
    await visit.expectQuestion('age-group');
    await expect(page).not.toHaveTitle(/^エラー：/);
  });

  test('refuses a follow-up that is too long, and keeps every character of it', async ({ page }) => {
    const visit = new VisitPage(page);
    const field = page.locator('[name="prior-reaction.detail"]');
    const text = '耳'.repeat(101);
    await openVisit(page, 'ja', nothingDeclared, at('prior-reaction'));
    await visit.choose('yes');
    await visit.write(text);
    await visit.continue();
    await expect(page.locator('[data-error-summary]')).toBeFocused();
    await expect(field).toHaveValue(text);
    // A denial does not ask for it any more.
    await visit.choose('no');
    await visit.continue();
    await expect(page.locator('form[data-link-id="prior-reaction"]')).toHaveCount(0);
  });

  test('asks again when erasing is asked for again at once', async ({ page }) => {
    const visit = new VisitPage(page);
    await openVisit(page, 'ja', nothingDeclared, 'review');
    await visit.askToErase();
    await page.evaluate(() => {
      document.querySelector('dialog')?.close();
      document.querySelector<HTMLElement>('[data-action=erase]')?.click();
    });
    // Once the browser has reported the closing, which it does after the second asking.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    await expect(page.locator('dialog[open]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
    await expect(page.locator('[data-action=erase]')).toBeFocused();
  });

  test('shows the follow-up under the last line ticked, or under the doubt, with what was written', async ({
    page,
  }) => {
    const visit = new VisitPage(page);
    const field = page.locator('[name="blood-thinners.detail"]');
    /** The option above the field. */
    const above = () =>
      field.evaluate((node) => {
        const options = [...document.querySelectorAll<HTMLElement>('form[data-link-id] .option')];
        return options
          .filter((option) => option.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)
          .at(-1)?.dataset.code;
      });
    await openVisit(page, 'ja', nothingDeclared, at('blood-thinners'));
    await visit.option('unsure').press('Space');
    expect(await above()).toBe('declined');
    await visit.write('白い小さな薬');
    await visit.choose('anticoagulants');
    expect(await above()).toBe('anticoagulants');
    await visit.choose('antiplatelets');
    expect(await above()).toBe('antiplatelets');
    await expect(field).toHaveValue('白い小さな薬');
  });

  test('lets none exclude the others, and the others exclude none', async ({ page }) => {
    const visit = new VisitPage(page);
    await openVisit(page, 'ja', nothingDeclared, at('blood-thinners'));
    await visit.choose('anticoagulants', 'unsure');
    expect(await ticked(visit)).toEqual(['anticoagulants', 'unsure']);
    await visit.choose('none');
    expect(await ticked(visit)).toEqual(['none']);
    await visit.choose('antiplatelets');
    expect(await ticked(visit)).toEqual(['antiplatelets']);
  });

  test('takes what a writing assistant put into the form without an event', async ({ page }) => {
    const visit = new VisitPage(page);
    await openVisit(page, 'ja', nothingDeclared, at('allergies'));
    await visit.choose('medicine');
    await visit.write('ペニシリソ');
    await page.evaluate(() => {
      const field = (name: string) => document.querySelector<HTMLInputElement>(name);
      const [detail, food] = [field('[name="allergies.detail"]'), field('input[value=food]')];
      if (detail) detail.value = 'ペニシリン';
      if (food) food.checked = true;
    });
    // Whatever is chosen afterwards does not bring the old words back.
    await visit.choose('asthma');
    await visit.continue();
    await expect(page.locator('form[data-link-id="allergies"]')).toHaveCount(0);
    const record = await page.evaluate((key) => sessionStorage.getItem(key), storageNames.visit);
    expect(JSON.parse(record ?? '').answers.allergies).toMatchObject({
      codes: ['medicine', 'food', 'asthma'],
      detail: 'ペニシリン',
    });
  });

  test('does not move Continue from under the pointer at the edge of a low window', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 300 });
    const visit = new VisitPage(page);
    for (const block of ['start', 'end'] as const) {
      await page.goto('/ja/check/');
      await expectHydrated(page);
      await visit.choose('dermapen');
      const spot = await visit.form.locator('button[type=submit]').evaluate((button, where) => {
        button.scrollIntoView({ block: where });
        const { x, y, width, height } = button.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }, block);
      await page.mouse.click(spot.x, spot.y);
      await visit.expectQuestion('age-group');
      await page.evaluate(() => sessionStorage.clear());
    }
  });

  test('counts no tick without Continue as an answer', async ({ page }) => {
    const visit = new VisitPage(page);
    await page.goto('/ja/check/');
    await expectHydrated(page);
    await visit.choose('dermapen');
    await page.reload();
    await expectHydrated(page);
    await visit.expectQuestion('routes');
    await expect(visit.form.locator('input:checked')).toHaveCount(0);
  });

  test('works with storage blocked, and says that a reload loses it', async ({ page }) => {
    const visit = new VisitPage(page);
    const { t } = wordsOf('ja');
    await page.addInitScript(() => {
      for (const area of ['sessionStorage', 'localStorage']) {
        Object.defineProperty(window, area, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    });
    // Said before the first question, next to the promise that answers are kept.
    await page.goto('/ja/');
    await expect(page.getByRole('status').filter({ hasText: t('Start.blocked') })).toBeVisible();
    await visit.act('start');
    await expect(page.locator('[data-notice]')).toContainText(t('Screens.Check.blocked'));
    // Nobody can stop for now where nothing is kept: the way out asks.
    await visit.act('menu');
    await expect(page.locator('[data-action=erase]')).toBeVisible();
    await expect(page.locator('[data-action=stop]')).toHaveCount(0);
    // Another page opens beside the check.
    const opened = page.waitForEvent('popup');
    await page.locator('#menu a[href$="/about/"]').press('Enter');
    const beside = await opened;
    await expect(beside.locator('main[data-screen=about]')).toBeVisible();
    await beside.close();
    await visit.act('menu');
    await visit.answerAll(nothingDeclared);
    // Larger text stays, although the page that is shown has no button for it.
    await visit.act('text-size');
    await visit.act('finish');
    await visit.act('show');
    await visit.expectScreen('show');
    await visit.act('close');
    await visit.expectScreen('sheet');
    await expect(page.locator('[data-action=text-size]')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
    await page.reload();
    await expectHydrated(page);
    await visit.expectQuestion('routes');
    await expect(visit.form.locator('input:checked')).toHaveCount(0);
    // The sources open beside the question too, so nothing promises that Back leads to it.
    const why = page.locator('details[data-why]');
    await why.locator('summary').press('Enter');
    await expect(why.locator('a')).toHaveAttribute('target', '_blank');
    await expect(why).toContainText(t('Screens.Check.blocked'));
    await expect(why).not.toContainText(t('Screens.Question.sources-note'));
  });
});

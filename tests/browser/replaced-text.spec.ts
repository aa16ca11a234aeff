import { expect, type Page, test } from '@playwright/test';
import { type Locale, otherLocale } from '../../lib/i18n/locales.ts';
import { replaceTexts, textsHeldByReact } from '../support/replaced-texts.ts';
import { eachLaterState, eachPage, eachQuestion, type State, shapes } from '../support/states.ts';
import { isFullSweep, localesFrom } from '../support/sweep.ts';
import { openVisit, VisitPage } from '../support/visit-page.ts';
import { aVisit, longest, typical } from '../support/visits.ts';

// Translators, extensions for reading and furigana, and an iPhone that makes links of dates put elements of their own in
// the place of the page's texts. React must not fail over it, and no old words may stay.

const errors: unknown[] = [];
test.beforeEach(({ page }) => {
  errors.length = 0;
  page.on('pageerror', (error) => errors.push(error));
});
test.afterEach(() => expect(errors).toEqual([]));

/** What is read on the page, whatever it is made of. */
const wordsOn = (page: Page) => page.locator('body').evaluate((body) => (body.textContent ?? '').replace(/\s+/g, ' '));

/** Switches the language, also where a dialog is in front. */
async function switchTo(page: Page, locale: Locale): Promise<void> {
  await page.locator('button[data-action=locale]').evaluate((button: HTMLElement) => button.click());
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
}

/** Every word of the screen is of the other language after a switch, and of the first after another. */
async function expectWordsToFollow(page: Page, locale: Locale, name: string): Promise<void> {
  const other = otherLocale(locale);
  await switchTo(page, other);
  const otherWords = await wordsOn(page);
  await switchTo(page, locale);
  const words = await wordsOn(page);
  await replaceTexts(page, 'in place');
  expect(await wordsOn(page), name).toBe(words);
  await switchTo(page, other);
  expect(await wordsOn(page), `${name}, then in ${other}`).toBe(otherWords);
  await replaceTexts(page, 'around');
  await switchTo(page, locale);
  expect(await wordsOn(page), `${name}, then in ${locale} again`).toBe(words);
}

// Each screen is switched to the other language and back, so that one language leads through both.
test.describe('texts replaced from outside', () => {
  test.setTimeout(180_000);

  const questions = isFullSweep ? undefined : Object.values(shapes);
  for (const locale of localesFrom('ja'))
    test(`let ${questions ? 'each shape of' : 'every'} question follow the language (${locale})`, async ({ page }) => {
      const look = async ({ name }: State) => {
        expect(await textsHeldByReact(page), name).toEqual([]);
        await expectWordsToFollow(page, locale, name);
        await replaceTexts(page, 'in place');
      };
      await eachQuestion(page, locale, look, questions);
    });

  const states = isFullSweep ? undefined : ['erase asks', 'show-to-staff'];
  for (const locale of localesFrom('en'))
    test(`let review, sheet and shown sheet follow the language (${locale})`, async ({ page }) => {
      const look = async ({ name }: State) => {
        expect(await textsHeldByReact(page), name).toEqual([]);
        await expectWordsToFollow(page, locale, name);
      };
      await eachLaterState(page, locale, look, states);
    });

  for (const locale of localesFrom('ja'))
    test(`let the pages around the check be enlarged, ask before erasing, and keep a visit (${locale})`, async ({
      page,
    }) => {
      const pressed = new Set<string>();
      const press = async (action: string, expectEffect: () => Promise<void>) => {
        const control = page.locator(`[data-action=${action}]`);
        if ((await control.count()) === 0) return;
        pressed.add(action);
        // Also under a notice.
        await control.evaluate((button: HTMLElement) => button.click());
        await expectEffect();
        await replaceTexts(page, 'in place');
      };
      const isAsked = async () => {
        await expect(page.locator('dialog[open]')).toBeVisible();
        await page.locator('dialog[open] button').first().press('Enter');
        await expect(page.locator('dialog')).toHaveCount(0);
      };
      const isShown = (action: string) => () => expect(page.locator(`[data-action=${action}]`)).toBeVisible();
      await eachPage(page, locale, async ({ name }) => {
        expect(await textsHeldByReact(page), name).toEqual([]);
        await replaceTexts(page, 'in place');
        const isLarge = await page.locator('html[data-text=large]').count();
        await press('text-size', () => expect(page.locator('html[data-text=large]')).toHaveCount(1 - isLarge));
        await press('erase', isAsked);
        await press('start-afresh', isAsked);
        await press('stop-keeping', isShown('keep'));
        await press('keep', isShown('stop-keeping'));
        await expect(page.locator('main')).toHaveCount(1);
        if (!name.endsWith('error')) errors.push(...(await page.locator('main[data-screen=error]').allTextContents()));
        else errors.length = 0;
      });
      expect([...pressed].sort()).toEqual(['erase', 'keep', 'start-afresh', 'stop-keeping', 'text-size']);
    });
});

test('a follow-up typed among replaced texts counts its characters', async ({ page }) => {
  await openVisit(page, 'ja', aVisit({ allergies: ['food'] }), {
    screen: 'question',
    linkId: 'allergies',
    isChange: false,
  });
  for (const how of ['around', 'in place'] as const) {
    await replaceTexts(page, how);
    const field = page.locator('[name="allergies.detail"]');
    await field.fill('え'.repeat(95));
    await expect(page.locator('#allergies\\.detail-count')).toHaveText(/5/);
    await replaceTexts(page, how);
    await field.fill('');
    await expect(page.locator('#allergies\\.detail-count')).toHaveText(/100/);
  }
});

test('a visit is kept on the phone, and no longer, among replaced texts', async ({ page }) => {
  await openVisit(page, 'ja', typical, 'sheet');
  for (const [action, next] of [
    ['keep', 'stop-keeping'],
    ['stop-keeping', 'keep'],
    ['keep', 'stop-keeping'],
  ]) {
    await replaceTexts(page, 'in place');
    await page.locator(`[data-action=${action}]`).press('Enter');
    await expect(page.locator(`[data-action=${next}]`)).toBeVisible();
  }
  await new VisitPage(page).expectScreen('sheet');
});

test('the sheet is laid out again among replaced texts, in English and large print too', async ({ page }) => {
  await openVisit(page, 'ja', longest, 'sheet');
  for (const action of ['add-english', 'large-print', 'add-english', 'large-print']) {
    await replaceTexts(page, 'in place');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.locator(`[data-action=${action}]`).press('Space');
  }
  await new VisitPage(page).expectScreen('sheet');
  await expect(page.locator('article.sheet font')).toHaveCount(0);
});

test('a page whose texts were replaced before its scripts ran asks and takes its first answer', async ({ page }) => {
  let go = () => {};
  const isReplaced = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/*.js', async (route) => {
    if (!route.request().url().includes('first-paint')) await isReplaced;
    await route.continue();
  });
  await page.goto('/en/check/', { waitUntil: 'commit' });
  await expect(page.locator('form button[type=submit]')).toBeVisible();
  await replaceTexts(page, 'in place');
  go();
  await expect(page.locator('[data-medicines], form[data-link-id=routes]')).toBeVisible();
  const visit = new VisitPage(page);
  await expect(page.locator('html')).toHaveAttribute('data-showing', 'question');
  await visit.answer('routes', { codes: ['dermapen'] });
  await visit.expectQuestion('age-group');
  // React says that it had to render the page again.
  errors.length = 0;
});

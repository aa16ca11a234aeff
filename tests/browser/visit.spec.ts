import { expect, type Page, test } from '@playwright/test';
import { items } from '../../lib/catalogue/questionnaire.ts';
import { isListed } from '../../lib/flow/answers.ts';
import { enabledItems, itemOf } from '../../lib/flow/enabled.ts';
import { locales } from '../../lib/i18n/locales.ts';
import { storageNames } from '../../lib/record/storage-names.ts';
import { openVisit } from '../support/visit-page.ts';
import { aVisit } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

const form = (page: Page) => page.locator('form[data-link-id]');
const asking = async (page: Page, linkId: string) => expect(form(page)).toHaveAttribute('data-link-id', linkId);
const screen = async (page: Page, name: string) => expect(page.locator('main')).toHaveAttribute('data-screen', name);
const choose = (page: Page, code: string) => form(page).locator(`input[value="${code}"]`).check();
const next = (page: Page) => page.locator('form button[type=submit]').click();
const act = (page: Page, action: string) => page.locator(`[data-action="${action}"]`).click();

/** Answers what is on the screen with these codes and goes on. */
async function answer(page: Page, linkId: string, codes: readonly string[]) {
  await asking(page, linkId);
  for (const code of codes) await choose(page, code);
  await next(page);
}

for (const locale of locales) {
  test.describe(`a visit in ${locale}`, () => {
    test('goes from the start page through every question asked to the sheet', async ({ page }) => {
      await page.goto(`/${locale}/`);
      await act(page, 'start');
      const visit = aVisit({ routes: ['dermapen'], 'blood-thinners': ['anticoagulants', 'unsure'] });
      for (const { linkId } of enabledItems(visit)) await answer(page, linkId, visit[linkId]?.codes ?? []);
      await screen(page, 'review');
      for (const { linkId } of items) {
        const isAsked = enabledItems(visit).some((item) => item.linkId === linkId);
        await expect(page.locator(`main div[data-link-id="${linkId}"]`), linkId).toHaveCount(isAsked ? 1 : 0);
      }
      await act(page, 'finish');
      await screen(page, 'sheet');
      await expect(page.locator('[data-flag-id="anticoagulants"]')).toHaveAttribute('data-certainty', 'reported');
      await expect(page.locator('[data-flag-id="blood-thinners"]')).toHaveAttribute('data-certainty', 'unsure');
      await expect(page.locator('[data-row="blood-thinners/antiplatelets"]')).toHaveAttribute('data-state', 'unsure');
      await expect(page.locator('[data-row="metal-in-body"]')).toHaveAttribute('data-state', 'not-asked');
    });

    test('keeps one address, and titles that name no question', async ({ page }) => {
      await page.goto(`/${locale}/check/`);
      const address = page.url();
      const titles = new Map<string, Set<string>>();
      const visit = aVisit({ routes: ['undecided'] });
      for (const item of enabledItems(visit)) {
        await asking(page, item.linkId);
        expect(page.url()).toBe(address);
        titles.set(item.section, (titles.get(item.section) ?? new Set()).add(await page.title()));
        await answer(page, item.linkId, visit[item.linkId]?.codes ?? []);
      }
      for (const [section, found] of titles) expect([...found], section).toHaveLength(1);
      expect(page.url()).toBe(address);
    });

    test('switches the language of an error, the review, the sheet, and the sheet as it is shown', async ({ page }) => {
      const other = locale === 'ja' ? 'en' : 'ja';
      await page.goto(`/${locale}/check/`);
      await asking(page, 'routes');
      await next(page);
      const said = (await page.locator('[data-error-summary] a').textContent()) ?? '';
      await act(page, 'locale');
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await expect(page.locator('[data-error-summary] a')).not.toHaveText(said);
      await expect(page).toHaveTitle(other === 'ja' ? /^エラー：/ : /^Error: /);
      await expect(page.locator('[data-action="locale"]')).toBeFocused();
      for (const place of ['review', 'sheet', 'show'] as const) {
        await openVisit(page, locale, aVisit({ pregnancy: ['yes'] }), place);
        const before = await page.title();
        await act(page, 'locale');
        await screen(page, place);
        await expect(page).not.toHaveTitle(before);
        await expect(page.locator('[data-action="locale"]')).toBeFocused();
        await act(page, 'locale');
      }
    });

    test('says on the review that nothing declared settles nothing, and counts no points', async ({ page }) => {
      const words = wordsOf(locale);
      await openVisit(page, locale, aVisit({ 'scar-types': ['boxcar'] }), 'review');
      await expect(page.getByText(words.t('Screens.Review.all-no'))).toBeVisible();
      await openVisit(page, locale, aVisit({}), 'review');
      await expect(page.getByText(words.t('Screens.Review.all-no'))).toBeVisible();
      await expect(page.getByText(words.t('Screens.Review.count', { count: 0 }))).toHaveCount(0);
      for (const code of ['yes', 'unsure', 'declined'] as const) {
        await openVisit(page, locale, aVisit({ 'prior-reaction': [code] }), 'review');
        await expect(page.getByText(words.t('Screens.Review.count', { count: 1 }))).toBeVisible();
        await expect(page.locator('[data-all-no]')).toHaveCount(0);
      }
    });

    test('switches the language in place: question, ticks, focus, address and history stay', async ({ page }) => {
      await page.goto(`/${locale}/check/`);
      await answer(page, 'routes', ['dermapen']);
      await choose(page, 'under-18');
      const before = { address: page.url(), length: await page.evaluate(() => history.length) };
      const heading = (await form(page).locator('h1').textContent()) ?? '';
      await act(page, 'locale');
      const other = locale === 'ja' ? 'en' : 'ja';
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await expect(form(page).locator('h1')).not.toHaveText(heading);
      await asking(page, 'age-group');
      await expect(form(page).locator('input[value="under-18"]')).toBeChecked();
      await expect(page.locator('[data-action="locale"]')).toBeFocused();
      expect({ address: page.url(), length: await page.evaluate(() => history.length) }).toEqual(before);
      await page.reload();
      await asking(page, 'age-group');
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    });

    test('says what to choose when nothing is chosen, first in the page and at the question', async ({ page }) => {
      await page.goto(`/${locale}/check/`);
      await asking(page, 'routes');
      await next(page);
      const summary = page.locator('[data-error-summary]');
      await expect(summary).toBeFocused();
      const words = (await summary.locator('a').textContent()) ?? '';
      await expect(page.locator('.fault')).toContainText(words);
      await expect(page).toHaveTitle(/^(エラー：|Error: )/);
      await summary.locator('a').click();
      await expect(page.locator('input[value="dermapen"]')).toBeFocused();
      await choose(page, 'dermapen');
      await next(page);
      await asking(page, 'age-group');
      await expect(page).not.toHaveTitle(/^(エラー：|Error: )/);
    });
  });
}

// How one moves about hangs on no word: once, in the one language or the other.

test('goes back, forward and through a reload with the answers given', async ({ page }) => {
  await page.goto('/ja/check/');
  await answer(page, 'routes', ['potenza']);
  await answer(page, 'age-group', ['20-or-over']);
  await asking(page, 'pregnancy');
  await page.goBack();
  await asking(page, 'age-group');
  await expect(page.locator('input[value="20-or-over"]')).toBeChecked();
  await page.goBack();
  await asking(page, 'routes');
  await expect(page.locator('input[value="potenza"]')).toBeChecked();
  await page.reload();
  await asking(page, 'routes');
  await expect(page.locator('input[value="potenza"]')).toBeChecked();
  await page.goForward();
  await asking(page, 'age-group');
  await page.goForward();
  await asking(page, 'pregnancy');
  await act(page, 'back');
  await asking(page, 'age-group');
});

test('can be gone back question by question, and forward again, each time at its heading', async ({ page }) => {
  await page.goto('/en/check/');
  await asking(page, 'routes');
  expect(await page.evaluate(() => document.activeElement === document.body), 'focus on arrival').toBe(true);
  const visit = aVisit({ routes: ['undecided'], pregnancy: ['unsure'] });
  const asked = enabledItems(visit).map(({ linkId }) => linkId);
  for (const linkId of asked) await answer(page, linkId, visit[linkId]?.codes ?? []);
  await screen(page, 'review');
  for (const linkId of asked.toReversed()) {
    await page.goBack();
    await asking(page, linkId);
    const ticked = await page
      .locator('form input:checked')
      .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
    expect(ticked, linkId).toEqual(visit[linkId]?.codes);
    await expect(page.locator('h1')).toBeFocused();
    await expect(page.locator('h1')).toBeInViewport();
  }
  for (const linkId of asked.slice(1)) {
    await page.goForward();
    await asking(page, linkId);
  }
  await page.goForward();
  await screen(page, 'review');
  await expect(page.locator('h1')).toBeFocused();
});

test('can be left: what is answered is kept, and can be gone on with or erased', async ({ page }) => {
  await page.goto('/ja/check/');
  await answer(page, 'routes', ['dermapen']);
  await asking(page, 'age-group');
  await page.locator('footer li:first-child a').click();
  await screen(page, 'start');
  for (const offer of ['continue-saved', 'start-afresh', 'keep']) {
    await expect(page.locator(`[data-action="${offer}"]`)).toBeVisible();
  }
  await act(page, 'continue-saved');
  await asking(page, 'age-group');
});

test('shows the preceding question when the browser has no earlier entry', async ({ page }) => {
  await openVisit(page, 'en', aVisit({}), { screen: 'question', linkId: 'breastfeeding', isChange: false });
  await act(page, 'back');
  await asking(page, 'pregnancy');
});

test('asks what a change opens and then returns to the review', async ({ page }) => {
  await openVisit(page, 'ja', aVisit({ routes: ['iv-drip'] }), 'review');
  await page.locator('div[data-link-id="routes"] [data-action="change"]').click();
  await asking(page, 'routes');
  await choose(page, 'potenza');
  await next(page);
  for (const linkId of ['metal-in-body', 'metal-allergy', 'herpes-history']) {
    await answer(page, linkId, ['no']);
  }
  await screen(page, 'review');
});

test('names what a change sets aside, and brings it back when the change is undone', async ({ page }) => {
  await openVisit(page, 'en', aVisit({ routes: ['potenza', 'iv-drip'], 'metal-allergy': ['yes'] }), 'review');
  await page.locator('div[data-link-id="routes"] [data-action="change"]').click();
  await expect(page.locator('[data-sets-aside]')).toHaveCount(0);
  await page.locator('input[value="potenza"]').uncheck();
  await expect(page.locator('[data-sets-aside]'), 'said before it happens').toBeVisible();
  await next(page);
  await screen(page, 'review');
  await expect(page.locator('[data-set-aside]')).toBeVisible();
  await expect(page.locator('div[data-link-id="metal-allergy"]')).toHaveCount(0);
  await page.locator('div[data-link-id="routes"] [data-action="change"]').click();
  await choose(page, 'potenza');
  await next(page);
  await screen(page, 'review');
  await expect(page.locator('div[data-link-id="metal-allergy"] [data-code="yes"]')).toBeVisible();
});

test('refuses a follow-up that is too long and keeps every character of it', async ({ page }) => {
  await openVisit(page, 'ja', aVisit({}), { screen: 'question', linkId: 'prior-reaction', isChange: false });
  await choose(page, 'yes');
  const field = page.locator('[name="prior-reaction.detail"]');
  const text = '耳'.repeat(101);
  await field.fill(text);
  await next(page);
  await expect(page.locator('[data-error-summary]')).toBeFocused();
  await expect(field).toHaveValue(text);
  await field.fill('👩‍👩‍👧‍👦'.repeat(100));
  await next(page);
  await asking(page, 'serious-illness');
});

test('takes a denial although what was written before it is too long, and out of sight', async ({ page }) => {
  await openVisit(page, 'en', aVisit({}), { screen: 'question', linkId: 'prior-reaction', isChange: false });
  await choose(page, 'yes');
  await page.locator('[name="prior-reaction.detail"]').fill('耳'.repeat(101));
  await next(page);
  await expect(page.locator('[data-error-summary]')).toBeFocused();
  await choose(page, 'no');
  await next(page);
  await asking(page, 'serious-illness');
});

test('erases everything after asking once', async ({ page }) => {
  await openVisit(page, 'ja', aVisit({ pregnancy: ['yes'] }), 'review');
  await page.locator('div[data-link-id="pregnancy"] [data-action="change"]').click();
  await asking(page, 'pregnancy');
  await act(page, 'erase');
  await asking(page, 'pregnancy');
  await act(page, 'erase-confirm');
  await expect(page).toHaveURL(/\/ja\/$/);
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  await page.goBack();
  await asking(page, 'routes');
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('whoever is asked about erasing, goes back and asks for it again at once, is asked again', async ({ page }) => {
  await openVisit(page, 'ja', aVisit({}), 'review');
  await act(page, 'erase');
  await expect(page.locator('dialog[open]')).toBeVisible();
  await page.evaluate(() => {
    document.querySelector('dialog')?.close();
    document.querySelector<HTMLElement>('[data-action=erase]')?.click();
  });
  // Once the browser has told of the closing, which it does after the second asking.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  await expect(page.locator('dialog[open]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(page.locator('[data-action=erase]')).toBeFocused();
});

test('the follow-up of a list stands where the list ends, and that of a doubt under the doubt, with what was written', async ({
  page,
}) => {
  await openVisit(page, 'ja', aVisit({}), { screen: 'question', linkId: 'blood-thinners', isChange: false });
  const field = page.locator('[name="blood-thinners.detail"]');
  /** The option that the field stands right under. */
  const above = () =>
    field.evaluate((node) => {
      const options = [...document.querySelectorAll<HTMLElement>('form[data-link-id] .option')];
      return options.filter((option) => option.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1)
        ?.dataset.code;
    });
  const listed = itemOf('blood-thinners').answerOption.findLast(isListed);
  await choose(page, 'unsure');
  expect(await above()).toBe('unsure');
  await field.fill('白い小さな薬');
  await choose(page, 'anticoagulants');
  expect(await above()).toBe(listed);
  await expect(field).toHaveValue('白い小さな薬');
  await page.locator('input[value=anticoagulants]').uncheck();
  expect(await above()).toBe('unsure');
  await expect(field).toHaveValue('白い小さな薬');
});

test('the second click of a double click answers, refuses and passes nothing on the screen that the first brought up', async ({
  page,
}) => {
  const visit = aVisit({ routes: ['undecided'], pregnancy: ['unsure'] });
  await page.goto('/ja/check/');
  const asked = enabledItems(visit).map(({ linkId }) => linkId);
  for (const [index, linkId] of asked.entries()) {
    await asking(page, linkId);
    await expect(page.locator('[data-error-summary]')).toHaveCount(0);
    await expect(form(page).locator('input:checked')).toHaveCount(0);
    for (const code of visit[linkId]?.codes ?? []) await choose(page, code);
    const button = form(page).locator('button[type=submit]');
    await button.scrollIntoViewIfNeeded();
    const box = await button.boundingBox();
    // Wherever it is pressed, something else may stand there next.
    const down = ((index % 5) + 1) / 6;
    await page.mouse.dblclick((box?.x ?? 0) + 40, (box?.y ?? 0) + (box?.height ?? 0) * down);
  }
  await screen(page, 'review');
  await page.goBack();
  await asking(page, asked.at(-1) ?? '');
  await page.goForward();
  await screen(page, 'review');
  // Nothing that comes later than a double click is taken for one.
  await page.waitForTimeout(700);
  await page.locator('[data-action=finish]').dblclick();
  await screen(page, 'sheet');
  await expect(page.locator('.sheet-options input:checked')).toHaveCount(0);
});

test('the second click of a double click neither erases nor goes back twice', async ({ page }) => {
  await openVisit(page, 'ja', aVisit({ breastfeeding: ['yes'] }), 'review');
  await page.waitForTimeout(700);
  await act(page, 'erase');
  const confirm = page.locator('[data-action=erase-confirm]');
  // As on a screen where the one button stands where the other stood.
  await confirm.evaluate((button) => button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 })));
  await expect(confirm).toBeVisible();
  expect(await page.evaluate((key) => sessionStorage.getItem(key), storageNames.visit)).not.toBeNull();
  await page.keyboard.press('Escape');
  await page.goto('/ja/check/');
  await screen(page, 'review');
  await page.locator('div[data-link-id=routes] [data-action=change]').click();
  await asking(page, 'routes');
  await answer(page, 'routes', ['iv-drip']);
  await screen(page, 'review');
  await page.waitForTimeout(700);
  await page.locator('[data-action=back]').dblclick();
  await asking(page, 'routes');
  await page.waitForTimeout(700);
  await act(page, 'back');
  await screen(page, 'review');
});

test('none excludes the others, and the others exclude none', async ({ page }) => {
  await openVisit(page, 'ja', aVisit({}), { screen: 'question', linkId: 'blood-thinners', isChange: false });
  await choose(page, 'anticoagulants');
  await choose(page, 'unsure');
  await expect(form(page).locator('input:checked')).toHaveCount(2);
  await choose(page, 'none');
  await expect(form(page).locator('input:checked')).toHaveCount(1);
  await choose(page, 'antiplatelets');
  await expect(form(page).locator('input[value="none"]')).not.toBeChecked();
});

test('every answer can be opened from the review as it was given, and leads back there', async ({ page }) => {
  const visit = aVisit({ routes: ['undecided'], 'prior-reaction': ['unsure'] });
  await openVisit(page, 'ja', visit, 'review');
  for (const { linkId } of enabledItems(visit)) {
    await page.locator(`div[data-link-id="${linkId}"] [data-action="change"]`).click();
    await asking(page, linkId);
    await expect(page.locator('h1')).toBeFocused();
    const ticked = await page
      .locator('form input:checked')
      .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
    expect(ticked, linkId).toEqual(visit[linkId]?.codes);
    await next(page);
    await screen(page, 'review');
  }
});

test('Change stands on the line of its term, and on the narrowest phones below the answer', async ({ page }) => {
  await openVisit(page, 'ja', aVisit({ routes: ['undecided'] }), 'review');
  const drops = () =>
    page.locator('main div[data-link-id]').evaluateAll((rows) =>
      rows.map((row) => {
        const [term, change] = [row.querySelector('dt'), row.querySelector('[data-action=change]')].map((part) => {
          const text = document.createRange();
          text.selectNodeContents(part as Node);
          return text.getBoundingClientRect();
        });
        return (change?.bottom ?? Number.NaN) - (term?.bottom ?? Number.NaN);
      }),
    );
  const wide = await drops();
  expect(wide.length).toBeGreaterThan(20);
  for (const drop of wide) expect(Math.abs(drop)).toBeLessThan(1);
  await page.setViewportSize({ width: 320, height: 844 });
  for (const drop of await drops()) expect(drop).toBeGreaterThan(40);
});

test('Continue at the edge of the window does not move from under the pointer', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 300 });
  for (const block of ['start', 'end'] as const) {
    await page.goto('/ja/check/');
    await choose(page, 'dermapen');
    const box = await page.locator('form button[type=submit]').evaluate((button, where) => {
      button.scrollIntoView({ block: where });
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, block);
    await page.mouse.click(box.x, box.y);
    await asking(page, 'age-group');
    await page.evaluate(() => sessionStorage.clear());
  }
});

test('a tick without Continue is not an answer', async ({ page }) => {
  await page.goto('/ja/check/');
  await choose(page, 'dermapen');
  await page.reload();
  await asking(page, 'routes');
  await expect(page.locator('input:checked')).toHaveCount(0);
});

for (const [name, record] of [
  ['text that is not a record', 'not json'],
  ['a record of another format', JSON.stringify({ format: 99, answers: {} })],
  ['five megabytes', 'x'.repeat(4_500_000)],
] as const) {
  test(`${name} in storage is discarded whole, with a word`, async ({ page }) => {
    await page.goto('/ja/check/');
    await asking(page, 'routes');
    await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [storageNames.visit, record] as const);
    await page.reload();
    await asking(page, 'routes');
    await expect(page.locator('[data-notice]')).toBeVisible();
    expect(await page.evaluate((key) => sessionStorage.getItem(key), storageNames.visit)).toBeNull();
  });
}

test('with storage blocked the visit works, and says that a reload or another page loses it', async ({ page }) => {
  await page.addInitScript(() => {
    for (const area of ['sessionStorage', 'localStorage']) {
      Object.defineProperty(window, area, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  // Said before the first question, next to the promise that answers are kept in this tab.
  await page.goto('/ja/');
  await expect(page.getByRole('status').filter({ hasText: wordsOf('ja').t('Start.blocked') })).toBeVisible();
  await act(page, 'start');
  await expect(page.locator('[data-notice]')).toContainText(wordsOf('ja').t('Screens.Check.blocked'));
  const visit = aVisit({});
  for (const { linkId } of enabledItems(visit)) await answer(page, linkId, visit[linkId]?.codes ?? []);
  await screen(page, 'review');
  // Larger text stays, although the page that is shown has no button for it.
  await act(page, 'text-size');
  await act(page, 'finish');
  await page.locator('[data-action=show]').first().click();
  await screen(page, 'show');
  await act(page, 'close');
  await screen(page, 'sheet');
  await expect(page.locator('[data-action=text-size]')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
  await page.reload();
  await asking(page, 'routes');
  await expect(page.locator('form input:checked')).toHaveCount(0);
  await answer(page, 'routes', ['dermapen']);
  await asking(page, 'age-group');
  // Where the way to the sources is offered, nothing promises a way back to the question.
  const why = page.locator('details[data-why]');
  await why.locator('summary').click();
  await expect(why).toContainText(wordsOf('ja').t('Screens.Check.blocked'));
  await expect(why).not.toContainText(wordsOf('ja').t('Screens.Question.sources-note'));
  await page.locator('footer a[href$="/about/"]').first().click();
  await screen(page, 'about');
  await page.goBack();
  await asking(page, 'routes');
  await expect(page.locator('form input:checked')).toHaveCount(0);
});

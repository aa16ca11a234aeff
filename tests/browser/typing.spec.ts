import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { items, type LinkId } from '../../lib/catalogue/questionnaire.ts';
import { eachQuestion } from '../support/states.ts';
import { openVisit } from '../support/visit-page.ts';
import { aVisit } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

// What a person types is for the doctor alone, and is taken as it was meant: not half a conversion, not a cut text.

const detail = (page: Page, linkId: LinkId) => page.locator(`[name="${linkId}.detail"]`);
const submit = (page: Page) => page.locator('form button[type=submit]');
const asking = (page: Page, linkId: LinkId) =>
  expect(page.locator('form[data-link-id]')).toHaveAttribute('data-link-id', linkId);
const ask = (page: Page, linkId: LinkId, answers = aVisit({ [linkId]: ['yes'] })) =>
  openVisit(page, 'ja', answers, { screen: 'question', linkId, isChange: false });

/** What would let a field's text go to a spell-checker, a writing assistant, a translator, or into the browser's memory. */
const leaks = (page: Page) =>
  page.locator('input:not([type=radio], [type=checkbox]), textarea, [contenteditable]').evaluateAll((fields) =>
    fields.flatMap((field) => {
      const wanted = {
        spellcheck: 'false',
        autocomplete: 'off',
        autocorrect: 'off',
        autocapitalize: 'off',
        translate: 'no',
        'data-gramm': 'false',
        'data-gramm_editor': 'false',
      };
      const faults = Object.entries(wanted).filter(([name, value]) => field.getAttribute(name) !== value);
      // Browsers guess from these what a field is for, and offer what was once written elsewhere.
      const guessed = /mail|name|tel|phone|birth|bday|address|zip|post|card|user|pass|\bcc\b/i;
      const called = ['name', 'id'].map((each) => field.getAttribute(each) ?? '').filter((each) => guessed.test(each));
      return [...faults.map(([name]) => name), ...called].map((fault) => `${field.id}: ${fault}`);
    }),
  );

test('no field of a visit shows its text to anybody but this page', async ({ page }) => {
  let fields = 0;
  await eachQuestion(page, 'ja', async ({ name, question }) => {
    const hasSearch = question?.item.shows === 'medicine-search';
    await expect(page.locator('[data-medicines] [type=search]'), name).toHaveCount(hasSearch ? 1 : 0);
    fields += await page.locator('form :is([name$=".detail"], [type=search])').count();
    expect(await leaks(page), name).toEqual([]);
  });
  // Each follow-up, and the search at each of the four questions on medicines.
  expect(fields).toBe(items.filter(({ detail: max }) => max).length + 4);
});

test('the text to be copied by hand shows itself to nobody else either', async ({ page }) => {
  await openVisit(page, 'ja', aVisit({}), 'sheet');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.locator('[data-action=copy]').click();
  await expect(page.locator('textarea')).not.toHaveValue('');
  expect(await leaks(page)).toEqual([]);
});

test.describe('a conversion of kana', () => {
  /** Types into the focused field as an input method does; `text` is not yet confirmed. */
  const compose = (session: CDPSession, text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

  test('ended by Enter does not answer the question; the next Enter does', async ({ page }) => {
    await ask(page, 'prior-reaction');
    const session = await page.context().newCDPSession(page);
    const field = detail(page, 'prior-reaction');
    await field.focus();
    await compose(session, 'むね');
    await page.keyboard.press('Enter');
    await asking(page, 'prior-reaction');
    await session.send('Input.insertText', { text: '胸' });
    await expect(field).toHaveValue('胸');
    await asking(page, 'prior-reaction');
    await page.keyboard.press('Enter');
    await asking(page, 'serious-illness');
  });

  test('ended by an Enter that comes after it, as Safari sends it, does not answer the question', async ({ page }) => {
    await ask(page, 'prior-reaction');
    const isHeld = await detail(page, 'prior-reaction').evaluate((field) => {
      field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '胸' }));
      const key = { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true };
      return !field.dispatchEvent(new KeyboardEvent('keydown', key));
    });
    expect(isHeld).toBe(true);
  });

  test('in the search for medicines answers nothing either', async ({ page }) => {
    await ask(page, 'other-medicines', aVisit({ 'other-medicines': ['any-other-medicine'] }));
    const session = await page.context().newCDPSession(page);
    await page.locator('[data-medicines] input').focus();
    await compose(session, 'ろきそ');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await asking(page, 'other-medicines');
  });
});

test('a paste of a megabyte is refused, whole, and the page goes on', async ({ page }) => {
  await ask(page, 'prior-reaction');
  const session = await page.context().newCDPSession(page);
  const field = detail(page, 'prior-reaction');
  await field.focus();
  await session.send('Input.insertText', { text: 'あ'.repeat(1_000_000) });
  await submit(page).press('Enter');
  await expect(page.locator('[data-error-summary]')).toBeFocused();
  expect(await field.evaluate((each) => (each as HTMLInputElement).value.length)).toBe(1_000_000);
  await field.fill('胸');
  await submit(page).press('Enter');
  await asking(page, 'serious-illness');
});

test('a search for a megabyte finds nothing, and the page goes on', async ({ page }) => {
  await ask(page, 'other-medicines', aVisit({ 'other-medicines': ['any-other-medicine'] }));
  const session = await page.context().newCDPSession(page);
  const search = page.locator('[data-medicines] input');
  await search.focus();
  await session.send('Input.insertText', { text: 'ロキソニン'.repeat(200_000) });
  await expect(page.locator('[data-medicines] [role=status]')).not.toBeEmpty();
  await search.fill('ロキソニン');
  await expect(page.locator('[data-medicines] li')).not.toHaveCount(0);
});

const families = '👨‍👩‍👧‍👦葛󠄀か\u3099🇯🇵e\u0301';
for (const [name, extra] of [
  ['families, variants and flags', families],
  ['letters', 'a'],
] as const) {
  test(`a hundred ${name} are a hundred at the field, in what is kept and on the sheet; one more is refused`, async ({
    page,
  }) => {
    const t = wordsOf('ja').t;
    const one = [...new Intl.Segmenter().segment(extra)].map(({ segment }) => segment);
    const hundred = Array.from({ length: 100 }, (_, index) => one[index % one.length]).join('');
    await ask(page, 'prior-reaction');
    const field = detail(page, 'prior-reaction');
    await field.fill(`${hundred}字`);
    await expect(page.locator('.count')).toHaveText(t('Screens.Question.characters-over', { over: 1 }));
    await submit(page).press('Enter');
    await expect(page.locator('[data-error-summary]')).toBeFocused();
    await field.fill(hundred);
    await expect(page.locator('.count')).toHaveText(t('Screens.Question.characters-left', { left: 0 }));
    await submit(page).press('Enter');
    await asking(page, 'serious-illness');
    await page.evaluate(() => history.replaceState({ ...history.state, screen: 'sheet' }, ''));
    await page.reload();
    await expect(page.locator('.sheet [data-own-words]')).toHaveText(hundred);
  });
}

test('a follow-up to a tick beside a doubt asks for the facts of the tick, and in its hint for what is in doubt', async ({
  page,
}) => {
  const words = wordsOf('ja');
  const label = page.locator('label[for="serious-illness.detail"]');
  const facts = words.detail('serious-illness', false);
  const doubt = words.doubt('serious-illness') ?? '';
  await ask(page, 'serious-illness', aVisit({ 'serious-illness': ['diabetes', 'unsure'] }));
  await expect(label).toContainText(facts);
  await expect(detail(page, 'serious-illness')).toHaveAccessibleDescription(new RegExp(doubt));
  await page.locator('input[value=diabetes]').uncheck();
  await expect(label).toContainText(doubt);
  await expect(label).not.toContainText(facts);
});

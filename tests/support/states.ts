import { expect, type Page, test } from '@playwright/test';
import { type Item, items, type LinkId } from '../../lib/catalogue/questionnaire.ts';
import { type Answers, offersDetail } from '../../lib/flow/answers.ts';
import { enabledItems } from '../../lib/flow/enabled.ts';
import { type Locale, locales } from '../../lib/i18n/locales.ts';
import { storageNames } from '../../lib/record/storage-names.ts';
import { breakNext, mendNext } from './broken-page.ts';
import { recordOf } from './record.ts';
import { openVisit, type Place } from './visit-page.ts';
import { aVisit, everyFlag, longest, typical } from './visits.ts';

/** Something a person can have before them: a screen, and what has happened on it. */
export interface State {
  readonly name: string;
  /** The question on the screen, and how it stands: just asked, refused an answer, or answered with all it opens. */
  readonly question?: { readonly item: Item; readonly stage: 'asked' | 'refused' | 'answered' };
}
export type Looking = (state: State) => Promise<void>;

/** Answers that open every question and every follow-up. */
const everything = everyFlag();

const act = (page: Page, action: string) => page.locator(`[data-action="${action}"]`).click();

// In a test of several thousand steps Playwright looks for the parent of each among all before it, unless it has one.

/** Walks through every question of the catalogue as a person would, and shows each of its states. */
export async function eachQuestion(page: Page, locale: Locale, look: Looking): Promise<void> {
  await page.goto(`/${locale}/check/`);
  const asked = enabledItems(everything);
  expect(asked.map(({ linkId }) => linkId)).toEqual(items.map(({ linkId }) => linkId));
  for (const item of asked)
    await test.step(item.linkId, async () => {
      const show = (stage: 'asked' | 'refused' | 'answered') =>
        look({ name: `${locale} ${item.linkId} ${stage}`, question: { item, stage } });
      const form = page.locator(`form[data-link-id="${item.linkId}"]`);
      await expect(form).toBeVisible();
      // The search for medicines is code that comes after the question.
      await expect(form.locator('[data-medicines]')).toHaveCount(item.section === 'medicines' ? 1 : 0);
      await show('asked');
      await refuse(page, item);
      await show('refused');
      for (const code of everything[item.linkId]?.codes ?? []) await form.locator(`input[value="${code}"]`).check();
      const detail = form.locator(`[name="${item.linkId}.detail"]`);
      await expect(detail).toHaveCount(offersDetail(item, everything[item.linkId]?.codes ?? []) ? 1 : 0);
      if (await detail.count()) await detail.fill('');
      if (item.section === 'medicines') await form.locator('input[type=search]').fill('プレ');
      await form.locator('details').evaluateAll((all) => {
        for (const each of all) (each as HTMLDetailsElement).open = true;
      });
      await show('answered');
      await form.locator('button[type=submit]').press('Enter');
      await expect(form).toHaveCount(0);
    });
}

/** Continue with nothing chosen, or where that is allowed with too long a text. */
async function refuse(page: Page, item: Item): Promise<void> {
  if (item.optional) await page.locator(`[name="${item.linkId}.detail"]`).fill('長'.repeat((item.detail ?? 0) + 1));
  await page.locator('form button[type=submit]').click();
  await expect(page.locator('[data-error-summary]')).toBeFocused();
}

const withdrawn: Answers = {
  ...aVisit({ routes: ['potenza'], 'metal-allergy': ['yes'] }),
  ...aVisit({ routes: ['iv-drip'] }),
};
const asking = (linkId: LinkId): Place => ({ screen: 'question', linkId, isChange: false });

/** Every other state of the check: the review, the sheet, show-to-staff, and what opens or appears on top. */
const laterStates: readonly [name: string, Answers, Place, prepare?: (page: Page) => Promise<void>][] = [
  ['review', everything, 'review'],
  ['review with an answer set aside', withdrawn, 'review'],
  ['erase asks', withdrawn, 'review', (page) => act(page, 'erase')],
  ['sheet of a typical visit', typical, 'sheet'],
  ['sheet of nothing declared', aVisit({}), 'sheet'],
  ['sheet at its longest, with everything switched on', longest, 'sheet', switchAllOn],
  ['show-to-staff', typical, 'show'],
  ['question opened for whoever is not sure', aVisit({ 'metal-allergy': ['unsure'] }), asking('metal-allergy')],
  ['a record that cannot be read', {}, asking('routes'), breakRecord],
];

async function switchAllOn(page: Page): Promise<void> {
  const boxes = page.locator('.sheet-options input, .ticklist input');
  await expect(boxes.first()).toBeVisible();
  for (const box of await boxes.all()) await box.check();
}

async function breakRecord(page: Page): Promise<void> {
  await page.evaluate((key) => sessionStorage.setItem(key, 'not a record'), storageNames.visit);
  await page.reload();
  await expect(page.locator('[data-notice]')).toBeVisible();
}

export async function eachLaterState(page: Page, locale: Locale, look: Looking): Promise<void> {
  for (const [name, answers, place, prepare] of laterStates)
    await test.step(name, async () => {
      await page.goto(`/${locale}/`);
      await page.evaluate(() => sessionStorage.clear());
      await openVisit(page, locale, answers, place);
      if (typeof place === 'string' && place !== 'review')
        await expect(page.locator('[data-row]').first()).toBeVisible();
      await prepare?.(page);
      await look({ name: `${locale} ${name}` });
    });
}

/** The pages to read, and those without a language of their own. */
export async function eachPage(page: Page, locale: Locale, look: Looking): Promise<void> {
  for (const path of ['', 'about/', 'rules/']) {
    await page.goto(`/${locale}/${path}`);
    // The rule book is long, and its last control wakes up last.
    await expect(page.locator('[data-action=erase]')).toBeVisible({ timeout: 30_000 });
    await openDetails(page);
    await look({ name: `${locale} page /${path}` });
  }
  await page.goto(`/${locale}/`);
  await page.evaluate(([key, record]) => sessionStorage.setItem(key, record), [
    storageNames.visit,
    recordOf(typical),
  ] as const);
  await page.reload();
  await expect(page.locator('[data-action=continue-saved]')).toBeVisible();
  await look({ name: `${locale} start page with kept answers` });
  await breakNext(page);
  await page.goto(`/${locale}/about/`);
  await expect(page.locator('main[data-screen="error"]')).toBeVisible();
  await look({ name: `${locale} error` });
  await mendNext(page);
  if (locale !== locales[0]) return;
  for (const path of ['/', '/nowhere/']) {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    await look({ name: `page ${path}` });
  }
}

const openDetails = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });

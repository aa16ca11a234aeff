import { expect, type Page, test } from '@playwright/test';
import { type Item, items, type LinkId } from '../../lib/catalogue/questionnaire.ts';
import { encode } from '../../lib/export/code.ts';
import { type Answers, offersDetail } from '../../lib/flow/answers.ts';
import { enabledItems, itemOf } from '../../lib/flow/enabled.ts';
import { type Locale, locales } from '../../lib/i18n/locales.ts';
import { storageNames } from '../../lib/record/storage-names.ts';
import { breakNext, restoreNext } from './broken-page.ts';
import { ReceptionPage } from './reception-page.ts';
import { recordOf } from './record.ts';
import { isFullSweep } from './sweep.ts';
import { expectHydrated, openVisit, type Place, VisitPage } from './visit-page.ts';
import { aVisit, everyFlag, longest, typical } from './visits.ts';

/** Something a person can have before them: a screen, and what has happened on it. */
export interface State {
  readonly name: string;
  /** The question on the screen, and its stage: just asked, refused an answer, or answered with all it opens. */
  readonly question?: { readonly item: Item; readonly stage: 'asked' | 'refused' | 'answered' };
  /** Whether it is a page with its folds closed, which is shown with all of them open too. */
  readonly isFolded?: true;
}
export type Looking = (state: State) => Promise<void>;

/** Answers that open every question and every follow-up. */
const everything = everyFlag();
/** Everything but one answer: its question is then asked. */
const allBut = (linkId: LinkId): Answers => {
  const { [linkId]: _, ...rest } = everything;
  return rest;
};

/** One question of each shape. Whatever has the same shape is built of the same parts. */
export const shapes = {
  'one answer': 'metal-allergy',
  list: 'serious-illness',
  pictures: 'scar-types',
  'face map': 'scar-areas',
  medicines: 'blood-thinners',
  text: 'questions-to-ask',
} as const satisfies Record<string, LinkId>;

/** Each shape of question as a person meets it: asked, refused, answered with all that opens. */
export async function eachShape(page: Page, locale: Locale, look: Looking): Promise<void> {
  for (const [shape, linkId] of Object.entries(shapes))
    await test.step(shape, async () => {
      const item = itemOf(linkId);
      const visit = new VisitPage(page);
      const show = (stage: 'asked' | 'refused' | 'answered') =>
        look({ name: `${locale} ${shape} ${stage}`, question: { item, stage } });
      await openVisit(page, locale, allBut(linkId), asking(linkId));
      await expectLateParts(page, item);
      await show('asked');
      // Nothing chosen; or where that is allowed, too long a text.
      if (item.optional) await visit.write('長'.repeat((item.detail ?? 0) + 1));
      await visit.continue();
      await expect(page.locator('[data-error-summary]')).toBeFocused();
      await show('refused');
      if (item.optional) await visit.write('');
      await visit.choose(...(everything[linkId]?.codes ?? []));
      if (item.shows === 'medicine-search') await page.locator('[data-medicines] input').fill('プレ');
      await openAll(page);
      await show('answered');
    });
}

/** Every question, or each among these, as it reads with all that its answers open. */
export async function eachQuestion(
  page: Page,
  locale: Locale,
  look: Looking,
  among?: readonly LinkId[],
): Promise<void> {
  const asked = enabledItems(everything);
  expect(asked.map(({ linkId }) => linkId)).toEqual(items.map(({ linkId }) => linkId));
  await openVisit(page, locale, everything, 'review');
  for (const item of asked.filter(({ linkId }) => among?.includes(linkId) ?? true))
    await test.step(item.linkId, async () => {
      await page.evaluate((linkId) => {
        history.replaceState({ ...history.state, screen: 'question', linkId }, '');
        dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
      }, item.linkId);
      await new VisitPage(page).expectQuestion(item.linkId);
      await expectLateParts(page, item);
      const isOffered = offersDetail(item, everything[item.linkId]?.codes ?? []);
      await expect(page.locator(`[name="${item.linkId}.detail"]`)).toHaveCount(isOffered ? 1 : 0);
      await openAll(page);
      await look({ name: `${locale} ${item.linkId}`, question: { item, stage: 'answered' } });
    });
}

/** Waits for what comes after the question itself: the search for medicines, and the drawings. */
export async function expectLateParts(page: Page, { shows, pictured }: Item): Promise<void> {
  await expect(page.locator('[data-medicines]')).toHaveCount(shows === 'medicine-search' ? 1 : 0);
  await expect(page.locator('form .scar-picture')).toHaveCount(pictured?.length ?? 0);
  await expect(page.locator('form .face-map')).toHaveCount(shows === 'face-map' ? 1 : 0);
}

const withdrawn: Answers = {
  ...aVisit({ routes: ['potenza'], 'metal-allergy': ['yes'] }),
  ...aVisit({ routes: ['iv-drip'] }),
};
const asking = (linkId: LinkId): Place => ({ screen: 'question', linkId, isChange: false });

type Step = readonly [name: string, act?: (page: Page) => Promise<void>];

/**
 * The other states of the check: the review, the sheet, show-to-staff, and what opens or appears on top, one after another.
 * Left out: the way out of an app's browser, and the sheet whose words have not come.
 */
const laterStates: readonly (readonly [Answers, Place, ...Step[]])[] = [
  [everything, 'review', ['review']],
  [withdrawn, 'review', ['review with an answer set aside'], ['menu', (page) => new VisitPage(page).act('menu')]],
  [withdrawn, 'review', ['erase asks', (page) => new VisitPage(page).askToErase()]],
  [aVisit({}), 'sheet', ['sheet of nothing declared'], ['keeping asks what to replace', askToReplace]],
  [longest, 'sheet', ['sheet at its longest, with everything switched on', switchAllOn]],
  [typical, 'sheet', ['sheet of a typical visit'], ['show-to-staff', (page) => new VisitPage(page).act('show')]],
  [
    aVisit({ 'metal-allergy': ['unsure'] }),
    asking('metal-allergy'),
    ['question opened for a person who is not sure'],
    ['a record that cannot be read', breakRecord],
  ],
];

async function switchAllOn(page: Page): Promise<void> {
  const boxes = page.locator('.sheet-options input, .ticklist input');
  await expect(boxes.first()).toBeVisible();
  for (const box of await boxes.all()) await box.check();
}

/** Another visit is on the phone already. */
async function askToReplace(page: Page): Promise<void> {
  await page.evaluate(([key, record]) => localStorage.setItem(key, record), [
    storageNames.visit,
    recordOf(typical),
  ] as const);
  await new VisitPage(page).act('keep');
  await expect(page.locator('dialog[open]')).toBeVisible();
}

async function breakRecord(page: Page): Promise<void> {
  await page.evaluate((key) => sessionStorage.setItem(key, 'not a record'), storageNames.visit);
  await page.reload();
  await expect(page.locator('[data-notice]')).toBeVisible();
}

const forgetAll = (page: Page) =>
  page.evaluate(() => {
    sessionStorage.clear();
    localStorage.clear();
  });

/** Every state after the questions, or those that one comes by on the way to each among these. */
export async function eachLaterState(page: Page, locale: Locale, look: Looking, among?: readonly string[]) {
  await page.goto(`/${locale}/`);
  for (const [answers, place, ...steps] of laterStates) {
    if (among && !steps.some(([name]) => among.includes(name))) continue;
    await forgetAll(page);
    await openVisit(page, locale, answers, place);
    for (const [name, act] of steps)
      await test.step(name, async () => {
        await act?.(page);
        await look({ name: `${locale} ${name}` });
      });
  }
}

/** The page for reception: before a code, with a visit that says all it can beside the sheet, and after a faulty code. */
const typicalDigits = encode(
  { answers: typical, locale: 'en', day: 333, pack: { hash: 1, answers: [1, 0, 0, 0, 0] } },
  false,
);
const readings = [
  ['reception', ''],
  ['reception with a visit', typicalDigits],
  ['reception with a faulty code', typicalDigits.slice(1)],
] as const;

/** The pages to read, and those without a language of their own. */
export async function eachPage(page: Page, locale: Locale, look: Looking): Promise<void> {
  for (const path of ['', 'about/', 'rules/']) {
    await page.goto(`/${locale}/${path}`);
    await expectHydrated(page);
    if (path === 'rules/' && !isFullSweep) await shortenLists(page);
    if (path === 'rules/') await look({ name: `${locale} page /${path}, closed`, isFolded: true });
    await openAll(page);
    await look({ name: `${locale} page /${path}` });
  }
  await eachStart(page, locale, look);
  for (const [name, digits] of readings)
    await test.step(name, async () => {
      const reception = new ReceptionPage(page);
      await reception.open(locale);
      if (digits) await reception.enter(digits);
      const shown = digits === '' ? '[data-digits]' : digits === typicalDigits ? 'article.sheet' : '[data-problem]';
      await expect(page.locator(shown)).toBeVisible();
      await look({ name: `${locale} ${name}` });
    });
  await breakNext(page);
  await page.goto(`/${locale}/about/`);
  await expect(page.locator('main[data-screen="error"]')).toBeVisible();
  await look({ name: `${locale} error` });
  await restoreNext(page);
  if (locale !== locales[0]) return;
  for (const path of ['/', '/nowhere/']) {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    await look({ name: `page ${path}` });
  }
}

/** The start page with kept answers, with a copy that cannot be read, and where the visit on the phone is gone. */
async function eachStart(page: Page, locale: Locale, look: Looking): Promise<void> {
  await page.goto(`/${locale}/`);
  await page.evaluate(([key, record]) => sessionStorage.setItem(key, record), [
    storageNames.visit,
    recordOf(typical),
  ] as const);
  await page.reload();
  await expect(page.locator('[data-action=continue-saved]')).toBeVisible();
  const visit = new VisitPage(page);
  await visit.act('keep');
  await visit.act('paste');
  await page.locator('[data-pasted]').fill('x');
  await page.locator('[data-pasted-read]').press('Enter');
  await expect(page.locator('[data-problem]')).toBeVisible();
  await look({ name: `${locale} start page with answers kept on the phone, and a copy that cannot be read` });
  await page.evaluate((key) => localStorage.removeItem(key), storageNames.visit);
  await page.reload();
  await expect(page.locator('[role=status] > .notice').first()).toBeVisible();
  await look({ name: `${locale} start page where the visit on the phone is gone` });
}

/**
 * What a clinic adds, on a site with its pack: its part of the start page, its question, its part of the sheet. The warning of
 * a kiosk is left out: a kiosk keeps no visit that could be opened in the middle.
 */
export async function eachClinicState(page: Page, locale: Locale, look: Looking): Promise<void> {
  const show = (name: string) => look({ name: `${locale} clinic: ${name}` });
  await page.goto(`/${locale}/`);
  await expect(page.locator('[data-clinic=duty]')).toBeVisible();
  await show('start page');
  await openVisit(page, locale, aVisit({ routes: 'dermapen' }), 'review');
  const own = page.locator('form[data-clinic-questions]');
  await own.locator('button[type=submit]').press('Enter');
  await expect(page.locator('[data-error-summary]')).toBeFocused();
  await show('question, refused');
  await own.locator('input[value=unsure]').press('Space');
  await own.locator('button[type=submit]').press('Enter');
  await show('review with its question');
  await new VisitPage(page).act('finish');
  await expect(page.locator('[data-clinic-after]')).toBeVisible();
  await show('sheet');
}

/** Leaves the first and the last two of many entries alike: each is made of the same parts, and a look costs by the part. */
const shortenLists = (page: Page) =>
  page.locator('main').evaluate((main) => {
    for (const entry of main.querySelectorAll('article, li, tr')) {
      const alike = [...(entry.parentElement?.children ?? [])].filter(({ tagName }) => tagName === entry.tagName);
      for (const each of alike.slice(2, -2)) each.remove();
    }
  });

/** Opens every box and every list of examples. */
async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
  for (const button of await page.locator('[data-action=more]').all()) await button.press('Enter');
}

import { expect, type Locator, type Page } from '@playwright/test';
import { type LinkId, version } from '../../lib/catalogue/questionnaire.ts';
import type { Answer, Answers } from '../../lib/flow/answers.ts';
import { enabledItems } from '../../lib/flow/enabled.ts';
import type { Position } from '../../lib/flow/position.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { storageNames } from '../../lib/record/storage-names.ts';
import { recordOf } from './record.ts';

/** Where a visit is opened: a screen that follows the questions, or one of the questions. */
export type Place = 'review' | 'sheet' | 'show' | Extract<Position, { screen: 'question' }>;

/**
 * Waits until all parts of the page work. The exported page has most of its controls before that, and loses what is done to
 * them; only ticks and Continue of the first question are not lost.
 */
export async function expectHydrated(page: Page): Promise<void> {
  const hydrated = page.locator('html[data-text]:not([data-opening], :has([data-island=EraseHere]:empty))');
  await expect(hydrated, 'the page is hydrated').toBeAttached({ timeout: 30_000 });
}

/** Goes back. A page that comes back may be left at once; then the browser does not report that it came. */
export async function goBack(page: Page): Promise<void> {
  await page.goBack({ waitUntil: 'commit', timeout: 10_000 }).catch(() => {});
}

/**
 * Opens the check with these answers kept in the tab, at this place, as a reload in the middle of a visit would.
 * Fails when the visit is not shown there: the answers do not lead there.
 */
export async function openVisit(
  page: Page,
  locale: Locale,
  answers: Answers,
  place: Place,
  origin = '',
): Promise<void> {
  const position: Position = typeof place === 'string' ? { screen: place } : place;
  const left = await page.addInitScript(
    ({ key, record, state }) => {
      sessionStorage.setItem(key, record);
      history.replaceState(state, '');
    },
    { key: storageNames.visit, record: recordOf(answers), state: { ...position, depth: 0 } },
  );
  await page.goto(`${origin}/${locale}/check/`);
  await left.dispose();
  // Until the saved visit has been opened, the exported page has its first question, hidden.
  await expect(page.locator('html')).not.toHaveAttribute('data-opening');
  await expect(page.locator(`main[data-screen="${position.screen}"]`)).toHaveAttribute(
    'data-questionnaire-version',
    version,
  );
  // The sheet is a part of the check that arrives after the first screen.
  if (place === 'sheet' || place === 'show') await expect(page.locator('article.sheet')).toBeVisible();
}

/**
 * The check as a person with a keyboard goes through it, in the words of the specification. Keys, because for a moment after
 * a screen has appeared the pointer is ignored.
 */
export class VisitPage {
  readonly form: Locator;
  readonly main: Locator;
  readonly heading: Locator;

  constructor(readonly page: Page) {
    this.form = page.locator('form[data-link-id]');
    this.main = page.locator('main');
    this.heading = page.locator('h1');
  }

  /** A checkbox or radio button of the question on the screen. */
  option(code: string): Locator {
    return this.form.locator(`input[value="${code}"]`);
  }

  /** The row of a question on the review. */
  row(linkId: LinkId): Locator {
    return this.page.locator(`main div[data-link-id="${linkId}"]`);
  }

  async expectQuestion(linkId: string): Promise<void> {
    await expect(this.form).toHaveAttribute('data-link-id', linkId);
  }

  async expectScreen(name: string): Promise<void> {
    await expect(this.main).toHaveAttribute('data-screen', name);
  }

  /** Chooses these codes; what is chosen already stays so. */
  async choose(...codes: readonly string[]): Promise<void> {
    // What becomes of earlier ticks is tried in `first-paint.spec.ts`.
    await expectHydrated(this.page);
    for (const code of codes) if (!(await this.option(code).isChecked())) await this.option(code).press('Space');
    for (const code of codes) await expect(this.option(code)).toBeChecked();
  }

  /** Writes into the follow-up. */
  async write(text: string): Promise<void> {
    await this.form.locator('[name$=".detail"]').fill(text);
  }

  async continue(): Promise<void> {
    await this.form.locator('button[type=submit]').press('Enter');
  }

  /** Answers the question that must be on the screen. */
  async answer(linkId: LinkId, { codes, detail }: Answer): Promise<void> {
    await this.expectQuestion(linkId);
    await this.choose(...codes);
    if (detail) await this.write(detail);
    await this.continue();
  }

  /** Answers every question from the one on the screen up to the review. */
  async answerAll(answers: Answers): Promise<void> {
    const first = await this.form.getAttribute('data-link-id');
    const asked = enabledItems(answers);
    const from = asked.findIndex(({ linkId }) => linkId === first);
    for (const { linkId } of asked.slice(Math.max(from, 0)))
      await this.answer(linkId, answers[linkId] ?? { codes: [] });
    await this.expectScreen('review');
  }

  /** Opens a question from the review, where the denied ones are folded. */
  async changeFromReview(linkId: LinkId): Promise<void> {
    await this.expectScreen('review');
    const folded = this.page.locator(`[data-link-id="${linkId}"]`);
    const fold = this.page.locator('details[data-denied]:not([open])', { has: folded });
    if (await fold.count()) await fold.locator('summary').press('Enter');
    await this.row(linkId).locator('[data-action=change]').press('Enter');
    await this.expectQuestion(linkId);
  }

  /** Presses the control of this name among the documented hooks. */
  async act(action: string): Promise<void> {
    await expectHydrated(this.page);
    await this.page.locator(`[data-action="${action}"]`).press('Enter');
  }

  /** Opens the menu and asks for everything to be erased; `erase-confirm` says yes. */
  async askToErase(): Promise<void> {
    await this.act('menu');
    await this.act('erase');
    await expect(this.page.locator('dialog[open]')).toBeVisible();
  }
}

import { expect, type Page } from '@playwright/test';
import { version } from '../../lib/catalogue/questionnaire.ts';
import type { Answers } from '../../lib/flow/answers.ts';
import type { Position } from '../../lib/flow/position.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { storageNames } from '../../lib/record/storage-names.ts';
import { recordOf } from './record.ts';

/** Where a visit is opened: a screen that follows the questions, or one of the questions. */
export type Place = 'review' | 'sheet' | 'show' | Extract<Position, { screen: 'question' }>;

/**
 * Opens the check with these answers kept in the tab, at this place, as a reload in the middle of a visit would.
 * Fails when the visit does not stand where it was asked to: the answers do not lead there.
 */
export async function openVisit(page: Page, locale: Locale, answers: Answers, place: Place): Promise<void> {
  const position: Position = typeof place === 'string' ? { screen: place } : place;
  const left = await page.addInitScript(
    ({ key, record, state }) => {
      sessionStorage.setItem(key, record);
      history.replaceState(state, '');
    },
    { key: storageNames.visit, record: recordOf(answers), state: { ...position, depth: 0 } },
  );
  await page.goto(`/${locale}/check/`);
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

import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Code, LinkId } from '../../lib/catalogue/questionnaire.ts';
import type { Answer } from '../../lib/flow/answers.ts';
import { stripBreaks } from '../../lib/i18n/phrase.ts';
import { storageNames } from '../../lib/record/storage-names.ts';
import { expectHydrated, openVisit, VisitPage } from './visit-page.ts';
import { wordsOf } from './words-of.ts';

/** A tab of the check in Japanese, as the person before it uses it. */
export function tabOf(page: Page) {
  const visit = new VisitPage(page);
  const { act, expectScreen, expectQuestion } = visit;
  const openErase = async () => {
    // On the screens of the check it is in the menu.
    if ((await visit.main.getAttribute('data-screen')) !== 'about') await visit.act('menu');
    await visit.act('erase');
  };
  return {
    page,
    act: act.bind(visit),
    expectScreen: expectScreen.bind(visit),
    expectQuestion: expectQuestion.bind(visit),
    tick: async (linkId: LinkId, code: string) => {
      await visit.expectQuestion(linkId);
      await visit.choose(code);
    },
    answer: (linkId: LinkId, code: Code) => visit.answer(linkId, { codes: [code] }),
    /** Opens one answer from the review, where denied ones are folded. */
    change: (linkId: LinkId) => visit.changeFromReview(linkId),
    expectAnswer: (linkId: LinkId, code: string) =>
      expect(visit.row(linkId).locator(`[data-code="${code}"]`)).toHaveCount(1),
    expectSheetState: (linkId: string, state: string) =>
      expect(page.locator(`[data-row="${linkId}"]`).first()).toHaveAttribute('data-state', state),
    /** The message under a key of the words, read out by the page as a status. */
    expectSaid: (key: string) =>
      expect(
        page
          .getByRole('status')
          .filter({ hasText: stripBreaks(wordsOf('ja').t(key)) })
          .first(),
      ).toBeVisible(),
    expectNothingSaid: async () => {
      await expectHydrated(page);
      await expect(page.locator('[data-notice], .notice')).toHaveCount(0);
    },
    erase: async () => {
      await openErase();
      await visit.act('erase-confirm');
      await visit.expectScreen('start');
    },
    /** Asks to erase, and does not confirm it yet. */
    openErase,
    toAbout: async () => {
      await page.goto('/ja/about/');
      await visit.expectScreen('about');
    },
  };
}
export type PersonTab = ReturnType<typeof tabOf>;

/** The codes of one question of the visit on the phone, or undefined. */
export const codesOnPhone = (page: Page, linkId: string): Promise<Answer['codes'] | undefined> =>
  page.evaluate(([name, id]) => JSON.parse(localStorage.getItem(name) ?? '{"answers":{}}').answers[id]?.codes, [
    storageNames.visit,
    linkId,
  ] as const);

/** A visit kept on the phone, at its sheet in one tab, and at its review in another. */
export async function twoTabs(page: Page, context: BrowserContext, answers: Parameters<typeof openVisit>[2]) {
  await openVisit(page, 'ja', answers, 'sheet');
  const tab = tabOf(page);
  await tab.act('keep');
  await tab.expectSaid('Screens.Keep.kept');
  const other = tabOf(await context.newPage());
  await other.page.goto('/ja/');
  await other.act('continue-saved');
  await other.expectScreen('review');
  return { tab, other };
}

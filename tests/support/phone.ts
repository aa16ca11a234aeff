import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Answer } from '../../lib/flow/answers.ts';
import { stripBreaks } from '../../lib/i18n/phrase.ts';
import { storageNames } from '../../lib/record/storage-names.ts';
import { openVisit } from './visit-page.ts';
import { wordsOf } from './words-of.ts';

/** A tab of the check in Japanese, as the person before it uses it. */
export function tabOf(page: Page) {
  const act = (action: string) => page.locator(`[data-action="${action}"]`).click();
  const form = (linkId: string) => page.locator(`form[data-link-id="${linkId}"]`);
  const expectScreen = (screen: string) => expect(page.locator('main')).toHaveAttribute('data-screen', screen);
  const expectQuestion = (linkId: string) =>
    expect(page.locator('form[data-link-id]')).toHaveAttribute('data-link-id', linkId);
  const tick = async (linkId: string, code: string) => {
    await expectQuestion(linkId);
    await form(linkId).locator(`input[value="${code}"]`).check();
  };
  const answer = async (linkId: string, code: string) => {
    await tick(linkId, code);
    await form(linkId).locator('button[type=submit]').click();
  };
  const openErase = async () => {
    // On the screens of the check it is in the menu.
    if ((await page.locator('main').getAttribute('data-screen')) !== 'about') await act('menu');
    await act('erase');
  };
  const row = (linkId: string) => page.locator(`main div[data-link-id="${linkId}"]`);
  return {
    page,
    act,
    tick,
    answer,
    expectScreen,
    expectQuestion,
    /** Opens one answer from the review, where denied ones are folded. */
    change: async (linkId: string) => {
      await expectScreen('review');
      await page.locator('main details').evaluateAll((all) => {
        for (const each of all) (each as HTMLDetailsElement).open = true;
      });
      await row(linkId).locator('[data-action=change]').click();
      await expectQuestion(linkId);
    },
    expectAnswer: (linkId: string, code: string) => expect(row(linkId).locator(`[data-code="${code}"]`)).toHaveCount(1),
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
    expectNothingSaid: () => expect(page.locator('[data-notice], .notice')).toHaveCount(0),
    erase: async () => {
      await openErase();
      await act('erase-confirm');
      await expectScreen('start');
    },
    /** Asks to erase, and does not confirm it yet. */
    openErase,
    toAbout: async () => {
      await page.goto('/ja/about/');
      await expectScreen('about');
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

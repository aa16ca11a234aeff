import { expect, type Page } from '@playwright/test';
import type { Item } from '../../lib/catalogue/questionnaire.ts';
import type { Answers } from '../../lib/flow/answers.ts';
import { enabledItems } from '../../lib/flow/enabled.ts';
import { VisitPage } from './visit-page.ts';

/**
 * Answers every question of a visit as a person does, tick by tick and letter by letter wherever one may write, up to
 * the sheet. Calls `seen` with each question once it is answered and before Continue.
 */
export async function journey(
  page: Page,
  answers: Answers,
  text: string,
  seen: (item: Item) => Promise<void> = async () => {},
): Promise<void> {
  const visit = new VisitPage(page);
  for (const item of enabledItems(answers)) {
    await visit.expectQuestion(item.linkId);
    await visit.choose(...(answers[item.linkId]?.codes ?? []));
    const detail = visit.form.locator(`[name="${item.linkId}.detail"]`);
    if (await detail.count()) await detail.pressSequentially(text);
    await seen(item);
    await visit.continue();
    await expect(page.locator(`form[data-link-id="${item.linkId}"]`), `the screen after ${item.linkId}`).toHaveCount(0);
  }
  await visit.act('finish');
  await visit.expectScreen('sheet');
}

import { expect, type Page } from '@playwright/test';
import type { Item } from '../../lib/catalogue/questionnaire.ts';
import type { Answers } from '../../lib/flow/answers.ts';
import { enabledItems } from '../../lib/flow/enabled.ts';

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
  for (const item of enabledItems(answers)) {
    const form = page.locator(`form[data-link-id="${item.linkId}"]`);
    for (const code of answers[item.linkId]?.codes ?? []) await form.locator(`input[value="${code}"]`).check();
    const detail = form.locator(`[name="${item.linkId}.detail"]`);
    if (await detail.count()) await detail.pressSequentially(text);
    await seen(item);
    await form.locator('button[type=submit]').click();
    await expect(form, `the screen after ${item.linkId}`).toHaveCount(0);
  }
  await page.locator('[data-action=finish]').click();
  await expect(page.locator('main')).toHaveAttribute('data-screen', 'sheet');
}

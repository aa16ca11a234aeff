import { expect, type Page } from '@playwright/test';

/** Which option of each question is ticked, and what is written wherever the page lets one write. */
export interface Habit {
  readonly option: 'first' | 'last';
  readonly text: string;
}

/**
 * Answers whatever is asked, in whatever order, up to the doctor's sheet; knows the form and nothing of the questions.
 * Calls `seen` on every screen.
 */
export async function wholeVisit(page: Page, { option, text }: Habit, seen: (page: Page) => Promise<void>) {
  const main = page.locator('main[data-screen]');
  await expect(main).toBeVisible();
  for (let asked = 0; (await main.getAttribute('data-screen')) === 'question'; asked += 1) {
    expect(asked, 'questions of one visit').toBeLessThan(60);
    const form = page.locator('form[data-link-id]');
    const linkId = await form.getAttribute('data-link-id');
    await form.locator(`input[name="${linkId}"]`)[option]().check();
    const detail = form.locator(`[name="${linkId}.detail"]`);
    if (await detail.isVisible()) await detail.fill(text);
    await seen(page);
    await form.locator('button[type=submit]').click();
    await expect(page.locator(`form[data-link-id="${linkId}"]`), `the screen after ${linkId}`).toHaveCount(0);
  }
  await expect(main).toHaveAttribute('data-screen', 'review');
  await seen(page);
  await page.locator('[data-action=finish]').click();
  await expect(main).toHaveAttribute('data-screen', 'sheet');
  await seen(page);
}

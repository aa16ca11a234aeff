import { expect, type Page } from '@playwright/test';
import { VisitPage } from './visit-page.ts';

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
  const visit = new VisitPage(page);
  await expect(visit.form).toBeVisible();
  for (let asked = 0; (await visit.main.getAttribute('data-screen')) === 'question'; asked += 1) {
    expect(asked, 'questions of one visit').toBeLessThan(60);
    const linkId = await visit.form.getAttribute('data-link-id');
    const code = await visit.form.locator(`input[name="${linkId}"]`)[option]().getAttribute('value');
    await visit.choose(code ?? '');
    if (await visit.form.locator(`[name="${linkId}.detail"]`).isVisible()) await visit.write(text);
    await seen(page);
    await visit.continue();
    await expect(page.locator(`form[data-link-id="${linkId}"]`), `the screen after ${linkId}`).toHaveCount(0);
  }
  await visit.expectScreen('review');
  await seen(page);
  await visit.act('finish');
  await visit.expectScreen('sheet');
  await seen(page);
}

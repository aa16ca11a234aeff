import { expect, type Page } from '@playwright/test';
import { goBack, VisitPage } from './visit-page.ts';

/** Found in no word of this product: a single trace of it betrays what was written. */
export const written = 'kanaria-4711-カナリア';

/** Begins a visit as a person does: five questions answered, a sixth ticked and written to without Continue. */
export async function beginVisit(page: Page): Promise<void> {
  const visit = new VisitPage(page);
  await page.goto('/ja/');
  await visit.act('start');
  await visit.answer('routes', { codes: ['dermapen'] });
  await visit.answer('age-group', { codes: ['20-or-over'] });
  await visit.answer('pregnancy', { codes: ['possibly'], detail: written });
  await visit.answer('breastfeeding', { codes: ['unsure'] });
  await visit.answer('implanted-electronics', { codes: ['yes'], detail: written });
  await visit.expectQuestion('blood-thinners');
  await visit.choose('antiplatelets');
  await visit.write(written);
}

/** Everything of a visit that the page before the person still shows or holds. */
const remains = (page: Page) =>
  page.evaluate((text) => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
    return {
      isWrittenShown:
        document.documentElement.outerHTML.includes(text) || fields.some(({ value }) => value.includes(text)),
      ticks: fields.filter(({ checked }) => checked).map(({ name, value }) => `${name} ${value}`),
      question: document.querySelector<HTMLElement>('form[data-link-id]')?.dataset.linkId ?? 'routes',
      place: (history.state?.linkId ?? 'routes') as string,
      stored: Object.keys({ ...sessionStorage, ...localStorage }),
    };
  }, written);

const nothing = { isWrittenShown: false, ticks: [], question: 'routes', place: 'routes', stored: [] };

/** Waits until the page before the person shows and holds nothing of any visit. */
export async function expectNothingLeft(page: Page): Promise<void> {
  await expect(page.locator('main[data-screen]')).toBeVisible();
  await expect.poll(() => remains(page).catch(String)).toEqual(nothing);
}

/** Goes back as often as a curious person would, and looks at each page; then reloads the last one. */
export async function expectNothingBehind(page: Page): Promise<void> {
  for (let times = 0; times < 5; times += 1) {
    await goBack(page);
    await expectNothingLeft(page);
  }
  await page.reload();
  await expectNothingLeft(page);
}

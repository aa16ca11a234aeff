import { expect, type Page } from '@playwright/test';

/** Found in no word of this product: a single trace of it betrays what was written. */
export const written = 'kanaria-4711-カナリア';

const form = (page: Page, linkId: string) => page.locator(`form[data-link-id="${linkId}"]`);

/** Begins a visit as a person does: five questions answered, a sixth ticked and written to without Continue. */
export async function beginVisit(page: Page): Promise<void> {
  await page.goto('/ja/');
  await page.locator('[data-action=start]').click();
  for (const [linkId, code] of [
    ['routes', 'dermapen'],
    ['age-group', '20-or-over'],
    ['pregnancy', 'possibly'],
    ['breastfeeding', 'unsure'],
    ['implanted-electronics', 'yes'],
  ] as const) {
    await form(page, linkId).locator(`input[value="${code}"]`).check();
    const detail = form(page, linkId).locator(`[name="${linkId}.detail"]`);
    if (await detail.count()) await detail.fill(written);
    await form(page, linkId).locator('button[type=submit]').click();
    await expect(form(page, linkId)).toHaveCount(0);
  }
  await page.locator('input[value="antiplatelets"]').check();
  await page.locator('[name="blood-thinners.detail"]').fill(written);
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
    await page.goBack({ waitUntil: 'commit' });
    await expectNothingLeft(page);
  }
  await page.reload();
  await expectNothingLeft(page);
}

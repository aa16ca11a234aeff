import { expect, test } from '@playwright/test';
import { tabOf } from '../support/phone.ts';

// The browser's history may refuse, or hold less than the page counted: the visit goes on without it.

test('Back shows the preceding question where the browser has fewer entries than were counted', async ({ page }) => {
  const tab = tabOf(page);
  await page.goto('/ja/check/');
  await tab.answer('routes', 'dermapen');
  await tab.answer('age-group', '20-or-over');
  await tab.expectQuestion('pregnancy');
  // As after a restart that brought back this entry alone.
  await page.evaluate(() => {
    history.back = () => undefined;
  });
  await tab.act('back');
  await tab.expectQuestion('age-group');
  await tab.act('back');
  await tab.expectQuestion('routes');
  await expect(page.locator('input[value="dermapen"]')).toBeChecked();
});

for (const [name, from] of [
  ['from the first step on', 0],
  ['after two steps', 2],
] as const)
  test(`a history that refuses entries ${name} leaves neither Continue nor Back dead`, async ({ page }) => {
    const tab = tabOf(page);
    await page.goto('/ja/check/');
    await tab.expectQuestion('routes');
    const refuse = () =>
      page.evaluate(() => {
        history.pushState = history.replaceState = () => {
          throw new DOMException('more than 100 times in 30 seconds', 'SecurityError');
        };
      });
    const answers = [
      ['routes', 'dermapen'],
      ['age-group', '20-or-over'],
      ['pregnancy', 'no'],
      ['breastfeeding', 'no'],
    ] as const;
    for (const [index, [linkId, code]] of answers.entries()) {
      if (index === from) await refuse();
      await tab.answer(linkId, code);
    }
    await tab.expectQuestion('implanted-electronics');
    await tab.act('back');
    await tab.expectQuestion('breastfeeding');
    await tab.act('back');
    await tab.expectQuestion('pregnancy');
  });

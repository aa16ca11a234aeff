import { readFileSync } from 'node:fs';
import { expect, test } from '../support/own-site.ts';
import { openVisit } from '../support/visit-page.ts';
import { typical } from '../support/visits.ts';

// The pages are rendered by the React inside Next and hydrated by the one from npm. Where they differ, React renders the
// island again in the browser and reports it; the visitor sees a flash, and what was typed before is lost.

const pages: string[] = JSON.parse(readFileSync('out/site.json', 'utf8')).pages;

for (const path of pages.filter((path) => path.endsWith('/'))) {
  test(`${path} hydrates without an error to recover from`, async ({ page, violations }) => {
    await page.goto(path);
    const islands = page.locator('[data-island]');
    const isHydrated = () =>
      islands.evaluateAll((all) =>
        all.every((each) => Object.keys(each).some((key) => key.startsWith('__reactContainer'))),
      );
    await expect.poll(isHydrated).toBe(true);
    await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 1000 })));
    expect(violations).toEqual([]);
  });
}

test('the check hydrates without an error to recover from where a visit is kept', async ({ page, violations }) => {
  await openVisit(page, 'en', typical, 'review');
  expect(violations).toEqual([]);
});

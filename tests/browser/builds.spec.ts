import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCopy } from '../../tools/release/build-copy.mjs';
import { expect, ownSite, test } from '../support/own-site.ts';
import { wholeVisit } from '../support/whole-visit.ts';

test.describe.configure({ mode: 'serial' });

test('a clean build in another folder gives the same bytes', () => {
  test.setTimeout(600_000);
  const copy = buildCopy();
  const sums = (folder: string) => readFileSync(join(folder, 'SHA256SUMS'), 'utf8').split('\n');
  expect(sums(join(copy, 'out'))).toEqual(sums('out'));
  rmSync(copy, { recursive: true });
});

test('a site built for a folder of a host works there, to the sheet, and asks for nothing outside it', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const base = '/some/path';
  const copy = buildCopy({ BASE_PATH: base });
  const site = await ownSite({ root: join(copy, 'out') });
  for (const path of ['/', '/ja/', '/en/about/', '/en/rules/', '/ja/check/']) {
    await page.goto(`${site.origin}${base}${path}`);
    await expect(page.locator('main')).toBeVisible();
  }
  await wholeVisit(page, { option: 'first', text: 'メモ' }, async () => {});
  await page.evaluate(async () => navigator.serviceWorker.ready);
  expect(site.log.filter(({ url, status }) => !url.startsWith(`${base}/`) || status >= 400)).toEqual([]);
  await page.locator('[data-action=erase]').first().click();
  await page.locator('[data-action=erase-confirm]').first().click();
  await expect(page).toHaveURL(`${site.origin}${base}/ja/`);
  await site.stop();
  rmSync(copy, { recursive: true });
});

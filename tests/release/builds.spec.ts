import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCopy } from '../../tools/release/build-copy.mjs';
import { expect, ownSite, test } from '../support/own-site.ts';
import { wholeVisit } from '../support/whole-visit.ts';

test('a clean build in another folder by the same Node, with no other program in reach, gives the same bytes', () => {
  const copy = buildCopy({ PATH: '/nowhere' });
  const sums = (folder: string) => readFileSync(join(folder, 'SHA256SUMS'), 'utf8').split('\n');
  expect(sums(join(copy, 'out'))).toEqual(sums('out'));
  rmSync(copy, { recursive: true });
});

for (const value of ['production', 'development'])
  test(`a build where the host sets NODE_ENV to ${value}, as many do, is the same site`, () => {
    const copy = buildCopy({ NODE_ENV: value });
    const sums = (folder: string) => readFileSync(join(folder, 'SHA256SUMS'), 'utf8').split('\n');
    expect(sums(join(copy, 'out'))).toEqual(sums('out'));
    rmSync(copy, { recursive: true });
  });

test('where the host sets NODE_ENV, npm ci still installs what a build needs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'install-'));
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) cpSync(file, join(folder, file));
  const { status, stderr } = spawnSync('npm', ['ci', '--prefer-offline', '--fetch-retries', '5'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(status, stderr).toBe(0);
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  expect(Object.keys(devDependencies).filter((name) => !existsSync(join(folder, 'node_modules', name)))).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('a site built for a folder of a host works there, to the sheet, and asks for nothing outside it', async ({
  page,
}) => {
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
  await page.locator('[data-action=menu]').click();
  await page.locator('[data-action=erase]').first().click();
  await page.locator('[data-action=erase-confirm]').first().click();
  await expect(page).toHaveURL(`${site.origin}${base}/ja/`);
  await site.stop();
  rmSync(copy, { recursive: true });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { posterPage, startAddress } from '../../tools/release/poster/poster-page.mjs';

// The poster and the cards as they are printed, read back by a reader that is not ours.

const name = { ja: '見本皮膚科クリニック', en: 'Sample Dermatology Clinic' };
const address = 'https://check.sample-clinic.example';

/** What zbarimg reads from each page of a PDF. Throws, saying what to install, where a program is missing. */
function codesIn(pdf: Buffer): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'poster-'));
  try {
    writeFileSync(join(folder, 'poster.pdf'), pdf);
    execFileSync('pdftoppm', ['-r', '200', '-png', join(folder, 'poster.pdf'), join(folder, 'page')]);
    return [1, 2, 3, 4].map((page) =>
      execFileSync('zbarimg', ['--quiet', '--raw', join(folder, `page-${page}.png`)], {
        encoding: 'utf8',
        // It looks for a message bus that servers do not have, and says so at length.
        stdio: ['ignore', 'pipe', 'ignore'],
      })
        .trim()
        .split('\n'),
    );
  } catch (error) {
    throw new Error(`The poster could not be read: poppler-utils and zbar-tools are needed. ${error}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('Every code on poster and cards opens the start page in its language, out of LINE', async ({ page }) => {
  await page.setContent(posterPage(address, name));
  const pages = codesIn(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const [poster, cards, posterEn, cardsEn] = pages;
  expect(poster).toEqual([`${address}/ja/?openExternalBrowser=1`]);
  expect(posterEn).toEqual([`${address}/en/?openExternalBrowser=1`]);
  expect(cards).toEqual(Array.from({ length: 10 }, () => `${address}/ja/?openExternalBrowser=1`));
  expect(cardsEn).toEqual(Array.from({ length: 10 }, () => `${address}/en/?openExternalBrowser=1`));
});

test('The clinic’s name is on the poster and on every card', async ({ page }) => {
  await page.setContent(posterPage(address, name));
  await expect(page.getByText(name.ja, { exact: true })).toHaveCount(11);
  await expect(page.getByText(name.en, { exact: true })).toHaveCount(11);
});

test('A site in a folder keeps its folder', () => {
  expect(startAddress('https://clinic.example/check/', 'ja')).toBe(
    'https://clinic.example/check/ja/?openExternalBrowser=1',
  );
});

for (const wrong of [
  'http://clinic.example',
  'clinic.example',
  'https://clinic.example/?a=1',
  'javascript:alert(1)',
  'https://check.clinic.example/ja/',
  'https://check.clinic.example/en',
  'https://check.clinic.example/ja/check/',
  'https://clinic.example/check/en/read/',
  'https://check.clinic.example/index.html',
  'https://clinic@check.clinic.example/',
  '',
])
  test(`“${wrong}” is refused as an address`, () => {
    expect(() => startAddress(wrong, 'ja')).toThrow(/address of the site/);
  });

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { crc32 } from '../../lib/export/checksum.ts';
import { decode, encode } from '../../lib/export/code.ts';
import { fromDigits, toDigits } from '../../lib/export/digits.ts';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import { locales } from '../../lib/i18n/locales.ts';
import { rowId, summaryOf } from '../../lib/summary/summary.ts';
import { answersIn } from '../support/fhir-reader.ts';
import { expect, test } from '../support/own-site.ts';
import { readPdf } from '../support/pdf.ts';
import { codesInPicture, codesOnPaper } from '../support/qr-reader.ts';
import { copiedOn, photograph, ReceptionPage } from '../support/reception-page.ts';
import { openVisit } from '../support/visit-page.ts';
import { aVisit, everyFlag, fifteen, nothingDeclared, typical } from '../support/visits.ts';

const digitsOf = (answers = typical) => encode({ answers: liveAnswers(answers), locale: 'ja', day: 333 }, false);
const [one, other] = [digitsOf(typical), digitsOf(fifteen)];
const desktop = { width: 1280, height: 800 };
const codeOf = (page: Page) => page.locator('[data-reception-code]').first();

for (const locale of locales) {
  test(`the code on the printed sheet is read by another program, whatever was answered (${locale})`, async ({
    page,
  }) => {
    // As much as can be said, and nothing.
    const answers = locale === 'ja' ? everyFlag() : nothingDeclared;
    await openVisit(page, locale, answers, 'sheet');
    const digits = await codeOf(page).getAttribute('data-reception-code');
    expect(codesOnPaper(await page.pdf({ preferCSSPageSize: true }))).toEqual([digits]);
    const { visit } = decode(digits ?? '');
    expect(summaryOf(liveAnswers(visit?.answers ?? {})).states).toEqual(summaryOf(liveAnswers(answers)).states);
    expect(visit?.locale).toBe(locale);
  });
}

test('the code on the screen that is shown to staff is read by another program', async ({ page }, info) => {
  await openVisit(page, 'ja', typical, 'show');
  const file = info.outputPath('screen.png');
  await codeOf(page).screenshot({ path: file });
  expect(codesInPicture(file)).toEqual([await codeOf(page).getAttribute('data-reception-code')]);
});

test('a code is 25 mm wide, with four modules of white around it', async ({ page }) => {
  await openVisit(page, 'ja', typical, 'sheet');
  const { view, path, side } = await codeOf(page).evaluate((code) => ({
    view: code.getAttribute('viewBox'),
    path: (code.querySelector('path') as SVGPathElement).getBBox().width,
    side: Number.parseFloat(getComputedStyle(code).width),
  }));
  expect(view).toBe('-4 -4 37 37');
  expect(path).toBe(29);
  expect((side / 37) * 29 * (25.4 / 96)).toBeCloseTo(25, 1);
});

test.describe('at the counter', () => {
  test.use({ viewport: desktop });

  test('a scan needs no field, and the next one replaces it', async ({ page }) => {
    const reception = new ReceptionPage(page);
    await reception.open();
    await reception.scan(one);
    await reception.expectSheet(one);
    await reception.scan(other, 'Tab');
    await reception.expectSheet(other);
    const rows = await page
      .locator('[data-row]')
      .evaluateAll((found) => found.map((row) => `${row.getAttribute('data-row')} ${row.getAttribute('data-state')}`));
    const states = summaryOf(liveAnswers(fifteen)).states.flatMap((section) => section.rows);
    expect(rows.toSorted()).toEqual(states.map((row) => `${rowId(row)} ${row.state}`).toSorted());
  });

  test('digits that another program wrote into the field without an event are taken', async ({ page }) => {
    const reception = new ReceptionPage(page);
    await reception.open();
    for (const digits of [one, other]) {
      await page.locator('[data-digits]').evaluate((field, text) => Object.assign(field, { value: text }), digits);
      await page.locator('[data-digits-show]').click();
      await reception.expectSheet(digits);
      await expect(page.locator('[data-digits]')).toHaveValue('');
    }
  });

  test('a scanner that writes into the field ends a code with Tab too; the Enter of a conversion ends none', async ({
    page,
  }) => {
    const reception = new ReceptionPage(page);
    await reception.open();
    const field = page.locator('[data-digits]');
    await field.fill(one);
    await field.press('Tab');
    await reception.expectSheet(one);
    await field.fill(other);
    // As Safari sends it, when the conversion is over.
    await field.evaluate((target) => {
      const key = { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true };
      target.dispatchEvent(new KeyboardEvent('keydown', key));
    });
    await expect(field).toHaveValue(other);
    await reception.expectSheet(one);
    await field.fill('');
    await field.press('Tab');
    await expect(page.locator('[data-digits-show]')).toBeFocused();
    await reception.expectSheet(one);
    // Part of a code ends the sheet before it, and leaves nothing to which the next code is added.
    await field.fill(other.slice(0, 20));
    await field.press('Tab');
    await expect(page.locator('[data-problem]')).toBeVisible();
    await expect(reception.sheet).toHaveCount(0);
    await expect(field).toHaveValue('');
  });

  test('a scan presses no button that still has the focus', async ({ page }) => {
    const reception = new ReceptionPage(page);
    await reception.open();
    await reception.scan(one);
    await reception.expectSheet(one);
    await page.locator('[data-action="close"]').focus();
    await reception.scan(other);
    await reception.expectSheet(other);
  });

  test('a scan and two keys copy the text for the chart', async ({ page }) => {
    const reception = new ReceptionPage(page);
    await reception.open('en');
    await reception.scan(one);
    await reception.expectSheet(one);
    const copied = await copiedOn(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(copied).toContain('回答日：2026年11月30日');
    const text = await copied();
    expect(text).toContain('はい：ニキビの薬と治療（外用レチノイド）');
    expect(text).toContain('紙のシートを参照');
  });

  test('the file for a hospital’s system holds the answers of the code', async ({ page }) => {
    const reception = new ReceptionPage(page);
    await reception.open();
    await reception.scan(other);
    await reception.expectSheet(other);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="fhir"]').click()]);
    expect(download.suggestedFilename()).toBe('memo-20261130.json');
    const file = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(answersIn(file)).toEqual(decode(other).visit?.answers);
    expect(file.authored).toBe('2026-11-30');
  });

  test('the sheet of a code prints with the same code, and takes one page of US Letter too', async ({ page }) => {
    const reception = new ReceptionPage(page);
    await reception.open();
    await reception.scan(one);
    await reception.expectSheet(one);
    expect(codesOnPaper(await page.pdf({ preferCSSPageSize: true }))).toEqual([one]);
    expect(readPdf(await page.pdf({ format: 'Letter', preferCSSPageSize: true })).sizes).toHaveLength(1);
  });

  test('digits are taken from a field too, full-width or with spaces', async ({ page }) => {
    const reception = new ReceptionPage(page);
    await reception.open();
    const wide = one.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    await reception.enter(` ${wide.slice(0, 30)}　${wide.slice(30)}\n`);
    await reception.expectSheet(one);
    await expect(page.locator('[data-digits]')).toHaveValue('');
    await page.locator('[data-digits]').fill(other);
    await page.keyboard.press('Enter');
    await reception.expectSheet(other);
  });

  test('whatever is wrong with a code is said in a sentence, and shows nothing of the one before', async ({ page }) => {
    const reception = new ReceptionPage(page);
    await reception.open();
    const newer = (() => {
      const bytes = [...(fromDigits(one) ?? [])].slice(0, -4).with(1, 250);
      const sum = crc32(Uint8Array.from(bytes));
      return toDigits(Uint8Array.from([...bytes, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255]));
    })();
    const wrong = [
      ['damaged', `${one.slice(0, 20)}${(Number(one[20]) + 1) % 10}${one.slice(21)}`],
      ['incomplete', one.slice(0, 50)],
      ['foreign', '4901234567894'],
      ['newer', newer],
    ] as const;
    for (const [problem, digits] of wrong) {
      await reception.scan(one);
      await reception.expectSheet(one);
      await reception.scan(digits);
      await reception.expectProblem(problem);
    }
    await reception.enter('page of text '.repeat(8300));
    await reception.expectProblem('foreign');
    await reception.enter('7'.repeat(300_000));
    await reception.expectProblem('too-long');
    await reception.enter('');
    await reception.expectProblem('empty');
  });
});

test.describe('pictures', () => {
  const photo = (buffer: Buffer) => ({ name: 'a.png', mimeType: 'image/png', buffer });
  /** Taken once by each process that runs tests. */
  let photographed: ReturnType<typeof photograph> | undefined;
  const photographOnce = (page: Page) => {
    photographed ??= photograph(page, 'png');
    return photographed;
  };

  test('a code at an angle is read from a photo; a file without one leaves nothing of that sheet', async ({ page }) => {
    await page.setContent('<h1>受付</h1>');
    const empty = await page.screenshot();
    const { digits, picture } = await photographOnce(page);
    const reception = new ReceptionPage(page);
    await reception.open();
    for (const without of [empty, Buffer.from('no')]) {
      await page.locator('[data-photo]').setInputFiles(photo(picture));
      await reception.expectSheet(digits);
      await page.locator('[data-photo]').setInputFiles(photo(without));
      await expect(page.getByText('写真の中にコードが見つかりません')).toBeVisible();
      await expect(reception.sheet).toHaveCount(0);
    }
  });

  test('a photo that takes long to open does not replace what was scanned meanwhile', async ({ page }) => {
    const { picture } = await photographOnce(page);
    const reception = new ReceptionPage(page);
    await reception.open();
    await page.evaluate(() => {
      const open = createImageBitmap;
      const opened = new Promise((resolve) => Object.assign(globalThis, { openPhoto: resolve }));
      globalThis.createImageBitmap = async (...given: [ImageBitmapSource]) => {
        await opened;
        return open(...given);
      };
    });
    for (const file of [picture, Buffer.from('no')]) await page.locator('[data-photo]').setInputFiles(photo(file));
    await reception.scan(other);
    await reception.expectSheet(other);
    await page.evaluate(async () => {
      (globalThis as unknown as { openPhoto: () => void }).openPhoto();
      await new Promise((later) => setTimeout(later, 500));
    });
    await reception.expectSheet(other);
    await expect(page.locator('[data-problem]')).toHaveCount(0);
  });

  test('where there is no camera, the other ways are named', async ({ page }) => {
    const reception = new ReceptionPage(page);
    await reception.open();
    await page.locator('[data-camera]').click();
    await expect(page.getByText('カメラを使えません')).toBeVisible();
    await expect(page.locator('video')).toHaveCount(0);
  });
});

test.describe('nothing is kept', () => {
  test('neither in storage, history, title nor address, nor in the server’s log', async ({
    page,
    site,
    violations,
  }) => {
    const reception = new ReceptionPage(page);
    await reception.open('ja', site.origin);
    const title = await page.title();
    await reception.scan(one);
    await reception.expectSheet(one);
    await reception.scan(other);
    await reception.expectSheet(other);
    const left = await page.evaluate(() => ({
      storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
      state: history.state,
      entries: history.length,
      address: location.href,
    }));
    expect(left).toEqual({
      storage: '[{},{}]',
      state: null,
      entries: 2,
      address: `${site.origin}/ja/read/`,
    });
    expect(await page.title()).toBe(title);
    for (const { url } of site.log) expect(url).not.toMatch(/\?|\d{9}/);
    expect(violations).toEqual([]);
  });

  test('it is gone five minutes after it was read', async ({ page }) => {
    await page.clock.install();
    const reception = new ReceptionPage(page);
    await reception.open();
    await reception.scan(one);
    await reception.expectSheet(one);
    await page.clock.runFor(4 * 60_000);
    await reception.expectSheet(one);
    await page.locator('[data-digits]').fill(one.slice(0, 40));
    await page.clock.runFor(61_000);
    await reception.expectProblem('emptied');
    await expect(page.locator('[data-digits]')).toHaveValue('');
    await page.locator('[data-digits]').fill(one.slice(0, 40));
    await page.clock.runFor(301_000);
    await expect(page.locator('[data-digits]')).toHaveValue('');
  });

  test('what was typed is gone after five minutes in which the computer slept', async ({ page }) => {
    await page.clock.install();
    await new ReceptionPage(page).open();
    await page.locator('[data-digits]').fill(one.slice(0, 40));
    await page.clock.setSystemTime(Date.now() + 6 * 60_000);
    await page.clock.runFor(2000);
    await expect(page.locator('[data-digits]')).toHaveValue('');
  });

  test('it is gone when staff clear the screen, and when the page is left, also for Back', async ({ page }) => {
    const reception = new ReceptionPage(page);
    await reception.open();
    await reception.scan(one);
    await reception.expectSheet(one);
    await page.locator('[data-action="close"]').click();
    await expect(reception.sheet).toHaveCount(0);
    await reception.scan(one);
    await reception.expectSheet(one);
    await page.goto('/ja/about/');
    await page.goBack();
    await reception.expectReady();
    await expect(reception.sheet).toHaveCount(0);
    // What a browser that keeps pages alive would come back to.
    await reception.scan(one);
    await reception.expectSheet(one);
    await reception.leave();
    await expect(reception.sheet).toHaveCount(0);
  });
});

test('a sheet read from a code says that the person’s words are on the paper, and in which language it was answered', async ({
  page,
}) => {
  const reception = new ReceptionPage(page);
  await reception.open();
  await reception.scan(encode({ answers: aVisit(), locale: 'en', day: 333 }, false));
  await expect(page.locator('[data-banner]')).toContainText('患者が書いた言葉は、紙のシートにあります');
  await expect(page.locator('[data-banner]')).toContainText('英語の画面');
});

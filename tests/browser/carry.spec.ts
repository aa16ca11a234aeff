import type { Browser, BrowserContext, Page } from '@playwright/test';
import { decode, encode } from '../../lib/export/code.ts';
import type { Answers } from '../../lib/flow/answers.ts';
import { type Locale, locales } from '../../lib/i18n/locales.ts';
import { stripBreaks } from '../../lib/i18n/phrase.ts';
import { storageNames } from '../../lib/record/storage-names.ts';
import { commonHeaders } from '../../tools/build/policy.mjs';
import { expect, keptAtOnce, ownSite, test } from '../support/own-site.ts';
import { readPdf } from '../support/pdf.ts';
import { recordOf } from '../support/record.ts';
import { openVisit, VisitPage } from '../support/visit-page.ts';
import { aVisit, say, typical } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

// From LINE's own browser, where nothing prints, into the phone's browser with the answers.

const inLine =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari Line/15.2.0';
const campaign = '?openExternalBrowser=1&utm_source=line&utm_campaign=a&fbclid=IwAR0';

/** Keeps what the page copies in reach of the test, which may not read the clipboard either. */
const listenToClipboard = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(globalThis, { copied: [] });
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: async (text: string) => void (globalThis as unknown as { copied: string[] }).copied.push(text),
      },
    });
  });
const lastCopied = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied.at(-1) ?? '');

async function paste(page: Page, text: string): Promise<void> {
  const field = page.locator('[data-pasted]');
  if ((await field.count()) === 0) await page.locator('[data-action="paste"]').click();
  await expect(field).toBeFocused();
  await field.evaluate((target, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

const today = () => Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000) - 20_454;
const digitsOf = (answers: Answers, day = today()) => encode({ answers, locale: 'ja', day }, true);

async function insideLine(browser: Browser, locale: Locale): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext({ userAgent: inLine, viewport: { width: 390, height: 664 } });
  const page = await context.newPage();
  await listenToClipboard(page);
  await openVisit(page, locale, typical, 'sheet');
  return [context, page];
}

for (const locale of locales)
  test(`a visit in LINE goes on at the sheet in another browser, words included (${locale})`, async ({
    browser,
    page,
  }) => {
    const { t } = wordsOf(locale);
    const [line, inside] = await insideLine(browser, locale);
    await inside.locator('[data-action="carry"]').click();
    await expect(inside.getByText(t('Screens.Carry.copied'))).toBeVisible();
    await expect(inside.getByText(t('Screens.Carry.clipboard'))).toBeVisible();
    await expect(inside.locator('a[href$="openExternalBrowser=1"]')).toHaveAttribute(
      'href',
      `/${locale}/?openExternalBrowser=1`,
    );
    const digits = await lastCopied(inside);
    expect(digits).toMatch(/^\d+$/);
    await line.close();

    await page.goto(`/${locale}/${campaign}`);
    await paste(page, digits);
    await expect(page.locator('main[data-screen="sheet"]')).toBeVisible();
    await expect(page.locator('[data-notice]')).toContainText(t('Screens.Check.copied'));
    await expect(page.locator('article.sheet')).toContainText('ディフェリンゲル、昨日まで');
    // The notice is for the person: on the doctor's paper it would push the sheet onto a second one.
    const { texts } = readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(texts).toHaveLength(1);
    expect(texts[0]).not.toContain(stripBreaks(t('Screens.Check.copied')).replace(/\s/g, ''));
    expect(new URL(page.url()).search).toBe('');
    const code = await page.locator('[data-reception-code]').getAttribute('data-reception-code');
    const { 'questions-to-ask': wishes, ...others } = typical;
    expect(decode(code ?? '').visit?.answers).toMatchObject(
      Object.fromEntries(Object.entries(others).map(([linkId, { codes }]) => [linkId, { codes }])),
    );
    // Said once, and the visit stays where it is.
    await page.reload();
    await expect(page.locator('main[data-screen="sheet"]')).toBeVisible();
    await expect(page.locator('[data-notice]')).toHaveCount(0);
  });

test('a copy opens in the language of the page on which it was pasted', async ({ page }) => {
  await page.goto('/ja/check/');
  await new VisitPage(page).act('locale');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('/ja/');
  await paste(page, digitsOf(typical));
  await expect(page.locator('main[data-screen="sheet"]')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
});

test('a copy that another program wrote into the field without an event is taken', async ({ page }) => {
  await page.goto('/ja/');
  await page.locator('[data-action="paste"]').click();
  await page
    .locator('[data-pasted]')
    .evaluate((field, text) => Object.assign(field, { value: text }), digitsOf(typical));
  await page.locator('[data-pasted-read]').click();
  await expect(page.locator('main[data-screen="sheet"]')).toBeVisible();
});

test('a copy that leaves a question open goes on at that question', async ({ page }) => {
  const { pregnancy: _, ...open } = aVisit({ 'prior-reaction': say('yes', '赤み') });
  await page.goto('/ja/');
  await paste(page, digitsOf(open));
  await expect(page.locator('form[data-link-id="pregnancy"]')).toBeVisible();
});

test('a paste that is no whole visit is refused in a sentence, and changes nothing', async ({ page }) => {
  await page.goto('/ja/');
  const good = digitsOf(typical);
  const hostile: readonly (readonly [string, string])[] = [
    ['foreign', 'javascript:alert(1)'],
    ['foreign', '{"format":2,"version":"2026.12.1","answers":{}}'],
    ['foreign', '4901234567894'],
    ['incomplete', good.slice(0, 60)],
    ['incomplete', good.slice(0, -20)],
    ['damaged', `${good.slice(0, 40)}${(Number(good[40]) + 1) % 10}${good.slice(41)}`],
    ['too-long', '1'.repeat(1_000_000)],
    ['expired', digitsOf(typical, today() - 3)],
    ['empty', ' '],
  ];
  for (const [problem, text] of hostile) {
    await paste(page, text);
    await expect(page.locator('[data-problem]')).toHaveAttribute('data-problem', problem);
  }
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  expect(new URL(page.url()).pathname).toBe('/ja/');
});

test('other answers in this browser are replaced only after asking', async ({ page }) => {
  await openVisit(page, 'ja', aVisit({ routes: 'iv-drip' }), 'review');
  await page.goto('/ja/');
  await expect(page.locator('[data-action="continue-saved"]')).toBeVisible();
  await paste(page, digitsOf(typical));
  await page.getByRole('dialog').getByRole('button').first().click();
  await expect(page.locator('main[data-screen="start"]')).toBeVisible();
  await paste(page, digitsOf(typical));
  await page.locator('[data-action="paste-confirm"]').click();
  await expect(page.locator('article.sheet')).toContainText('ディフェリンゲル、昨日まで');
});

test('answers given in another tab since the person was asked are not replaced before asking again', async ({
  page,
}) => {
  const place = (answers: Answers, answeredAt: number, revision: number) =>
    page.evaluate(([name, text]) => localStorage.setItem(name, text), [
      storageNames.visit,
      recordOf(answers, answeredAt, revision),
    ] as const);
  await page.goto('/ja/');
  const before = Date.now() - 60 * 60_000;
  await place(aVisit(), before, 1);
  await page.reload();
  await expect(page.locator('[data-action="continue-saved"]')).toBeVisible();
  await paste(page, digitsOf(typical));
  const dialog = page.getByRole('dialog');
  const time = (at: number) => new Intl.DateTimeFormat('ja', { dateStyle: 'long', timeStyle: 'short' }).format(at);
  await expect(dialog).toContainText(`最後の回答：${time(before)}`);
  await place(aVisit({ 'prior-reaction': 'yes' }), before + 2 * 60_000, 2);
  await page.locator('[data-action="paste-confirm"]').click();
  await expect(dialog).toContainText(`最後の回答：${time(before + 2 * 60_000)}`);
  await expect(dialog.getByRole('button').first()).toBeFocused();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(1);
  await page.locator('[data-action="paste-confirm"]').click();
  await expect(page.locator('article.sheet')).toContainText('ディフェリンゲル、昨日まで');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a browser that stores nothing says that it cannot go on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
  });
  await page.goto('/ja/');
  await paste(page, digitsOf(typical));
  await expect(page.locator('[data-problem]')).toHaveAttribute('data-problem', 'blocked');
});

test.describe('what LINE and campaigns put behind the address', () => {
  test('is gone with the first step, and never shown', async ({ page }) => {
    await page.goto(`/ja/${campaign}`);
    await page.locator('[data-action="start"]').click();
    await expect(page.locator('main[data-screen="question"]')).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
    await page.goto(`/ja/check/${campaign}`);
    await page.locator('form input').first().check();
    await page.locator('form button[type="submit"]').click();
    await expect(page.locator('form[data-link-id="age-group"]')).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
  });

  test('is no hindrance without a network', async ({ page, site }) => {
    await page.goto(`${site.origin}/ja/`);
    await keptAtOnce(page);
    await site.stop();
    await page.goto(`${site.origin}/ja/${campaign}`);
    await expect(page.locator('main[data-screen="start"]')).toBeVisible();
    await page.goto(`${site.origin}/ja/check/${campaign}`);
    await expect(page.locator('main[data-screen="question"]')).toBeVisible();
  });

  test('is no hindrance where connections are held to the listed addresses', async ({ page }) => {
    let fixed: Record<string, string> = {};
    const site = await ownSite({ change: (headers) => ({ ...headers, ...fixed }) });
    const { pages, assets } = await (await page.request.get(`${site.origin}/site.json`)).json();
    fixed = {
      'Connection-Allowlist':
        commonHeaders({ base: '', pages, assets, origin: site.origin, isLocal: true })['Connection-Allowlist'] ?? '',
    };
    await page.goto(`${site.origin}/ja/${campaign}`);
    await expect(page.locator('main[data-screen="start"]')).toBeVisible();
    await page.reload();
    await expect(page.locator('main[data-screen="start"]')).toBeVisible();
    await page.locator('[data-action="start"]').click();
    await expect(page.locator('main[data-screen="question"]')).toBeVisible();
    // The link of the sheet, in a browser inside an app that knows such lists.
    await page.evaluate(() => location.assign('/ja/?openExternalBrowser=1'));
    await expect(page.locator('main[data-screen="start"]')).toBeVisible();
    await site.stop();
  });
});

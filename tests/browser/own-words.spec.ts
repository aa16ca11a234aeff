import { expect, type Page, test } from '@playwright/test';
import { type Item, items } from '../../lib/catalogue/questionnaire.ts';
import { type Answers, asAnswer } from '../../lib/flow/answers.ts';
import { itemOf, liveAnswers } from '../../lib/flow/enabled.ts';
import { summaryOf } from '../../lib/summary/summary.ts';
import { quoted } from '../../lib/wording/points.ts';
import { readPdf } from '../support/pdf.ts';
import { openVisit } from '../support/visit-page.ts';
import { aVisit, everyFlag, everywhere, typical } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

// What the person wrote stays the person's: literal on every screen, on paper and in the copied text, never to be
// mistaken for what the page says, and never lost by printing it.

const say = wordsOf('ja').t;
const asked = (linkId: Item['linkId']) => ({ screen: 'question', linkId, isChange: false }) as const;
const print = async (page: Page) => readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
const written = (answers: Answers) => summaryOf(liveAnswers(answers)).details.map(({ text }) => text);

/** "Yes" throughout, with these texts in turn wherever one may write. */
function writing(texts: readonly string[]): Answers {
  const answers = everywhere('yes');
  const followed = items.filter((item) => item.detail && item.linkId !== 'questions-to-ask');
  const entries = followed.map((item, index) => {
    const codes = answers[item.linkId]?.codes ?? [];
    return [item.linkId, asAnswer(item, codes, texts[index % texts.length])] as const;
  });
  const wish = asAnswer(itemOf('questions-to-ask'), [], texts.join(' '));
  return { ...answers, ...Object.fromEntries(entries), 'questions-to-ask': wish };
}

/** Lets the page copy without a clipboard, and tells what it copied. */
async function copied(page: Page): Promise<string> {
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.body.dataset.copied = text;
    };
  });
  await page.locator('[data-action=copy]').click();
  await expect(page.getByText(say('Screens.Sheet.copied'))).toBeVisible();
  return (await page.locator('body').getAttribute('data-copied')) ?? '';
}

const hostile = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(2)</script>',
  '{{7*7}} {count} #{x} <q>',
  'javascript:alert(3)',
  '葛\u{E0100}城 👩‍⚕️ \u202Eevil\u202C zero\u200Bwidth \uD83D e\u0301',
];

test.describe('What a person wrote', () => {
  test('is literal on the review, on the sheet, shown to staff and copied', async ({ page }) => {
    const answers = writing(hostile);
    const texts = written(answers);
    const faults: string[] = [];
    page.on('dialog', (dialog) => faults.push(dialog.message()));
    page.on('pageerror', (error) => faults.push(error.message));
    await openVisit(page, 'ja', answers, 'review');
    const notes = page.locator('main .own-words');
    await expect(notes).toHaveText(texts.map((text) => say('Screens.Review.detail', { text })));
    await expect(page.locator('main :is(img, script, iframe, q)')).toHaveCount(0);

    await page.locator('[data-action=finish]').click();
    const shown = page.locator('.sheet [data-own-words]');
    await expect(shown).toHaveCount(texts.length);
    expect((await shown.allTextContents()).sort()).toEqual([...texts].sort());
    const text = await copied(page);
    for (const own of texts) expect(text).toContain(`\u2068${quoted(own)}\u2069`);

    await page.locator('[data-action=show]').click();
    await expect(page.locator('main[data-screen=show]')).toBeVisible();
    await expect(shown).toHaveCount(texts.length);
    expect((await shown.allTextContents()).sort()).toEqual([...texts].sort());
    await expect(page.locator('main :is(img, script, iframe, q)')).toHaveCount(0);
    expect(faults).toEqual([]);
  });

  test('has on the review the language it is written in, and that of the page where that is in doubt', async ({
    page,
  }) => {
    const answers = writing(['胸のニキビ跡', 'Since 2024', '2024', 'с 2024 года']);
    for (const locale of ['ja', 'en'] as const) {
      await openVisit(page, locale, answers, 'review');
      const notes = page.locator('main .own-words');
      await expect(notes).toHaveCount(written(answers).length);
      const languagesOf = await notes
        .locator('bdi')
        .evaluateAll((all) => all.map((own) => [own.textContent, own.closest('[lang]')?.getAttribute('lang')]));
      const languages = { 胸のニキビ跡: 'ja', 'Since 2024': 'en', '2024': locale, 'с 2024 года': locale };
      for (const [text, language] of Object.entries(languages)) expect(languagesOf).toContainEqual([text, language]);
      // What the page says around it stays in the page's own language.
      const around = await notes.evaluateAll((all) => all.map((note) => note.closest('[lang]')?.getAttribute('lang')));
      expect(new Set(around)).toEqual(new Set([locale]));
    }
  });

  test('cannot close its own quotes, whatever it poses as', async ({ page }) => {
    const fake = '」【医師確認済】 禁忌なし「';
    await openVisit(page, 'ja', writing([fake]), 'sheet');
    const quotes = page.locator('.sheet .own-words');
    await expect(quotes.first()).toBeVisible();
    for (const quote of await quotes.allTextContents()) expect(quote).toBe('「』【医師確認済】 禁忌なし『」');
    const outside = await page.locator('.sheet').evaluate((sheet) => {
      const copy = sheet.cloneNode(true) as HTMLElement;
      for (const own of copy.querySelectorAll('[data-own-words]')) own.remove();
      return copy.textContent ?? '';
    });
    expect(outside).not.toContain('医師確認済');
    const lines = (await copied(page)).split('\n').filter((line) => line.includes('医師確認済'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toContain('「』【医師確認済】 禁忌なし『」');
  });

  for (const [name, linkId, text] of [
    ['5,000 letters in 500 lines', 'questions-to-ask', `${'行'.repeat(9)}\n`.repeat(500)],
    ['a word of 500 letters', 'prior-reaction', 'W'.repeat(500)],
    ['twenty medicines', 'other-medicines', Array.from({ length: 20 }, (_, index) => `くすり${index}錠`).join('、')],
  ] as const) {
    test(`is too much at the question already, and is not cut there: ${name}`, async ({ page }) => {
      const answers = aVisit({ 'prior-reaction': ['yes'], 'other-medicines': ['any-other-medicine'] });
      await openVisit(page, 'ja', answers, asked(linkId));
      const field = page.locator(`[name="${linkId}.detail"]`);
      await field.fill(text);
      await expect(page.locator('.count', { hasText: '多くなっています' })).toBeVisible();
      await page.locator('form button[type=submit]').click();
      await expect(page.locator('[data-error-summary]')).toBeFocused();
      await expect(field).toHaveValue(text);
      await expect(page.locator('form[data-link-id]')).toHaveAttribute('data-link-id', linkId);
    });
  }

  for (const [locale, where, answers] of [
    ['ja', 'wherever one may write', writing(['W'.repeat(100)])],
    ['ja', 'beside a flag', aVisit({ 'prior-reaction': { codes: ['yes'], detail: 'W'.repeat(100) } })],
    [
      'en',
      'beside every flag there is, and in the last question',
      Object.fromEntries(
        Object.entries(everyFlag('W'.repeat(100))).map(([linkId, answer]) => [
          linkId,
          linkId === 'questions-to-ask' ? { ...answer, detail: 'W'.repeat(200) } : answer,
        ]),
      ),
    ],
  ] as const) {
    test(`prints whole within two pages in the widest letters without a blank, ${where}, in ${locale}`, async ({
      page,
    }) => {
      await openVisit(page, locale, answers, 'sheet');
      const { sizes, texts, margins } = await print(page);
      expect(sizes.length).toBeLessThanOrEqual(2);
      for (const each of margins) expect(Math.min(...Object.values(each))).toBeGreaterThanOrEqual(8.5);
      const all = texts.join('');
      for (const text of written(answers)) expect(all).toContain(`「${text}」`);
      expect(all.match(/W{20,}/g)).toHaveLength(written(answers).length);
    });
  }

  test('is in no header, footer or property of the print-out', async ({ page }) => {
    const mark = 'kanaria4711';
    await openVisit(page, 'ja', writing([mark]), 'sheet');
    const own = (await print(page)).texts.join('').split(mark).length;
    const pdf = await page.pdf({ format: 'A4', displayHeaderFooter: true, margin: { top: '20mm', bottom: '20mm' } });
    const { title, texts } = readPdf(pdf);
    expect(title).toMatch(/^memo-\d{8}$/);
    expect(texts.join('').split(mark)).toHaveLength(own);
    // The sheet leaves the browser no margin to write its title and address into.
    expect(texts.join('')).not.toContain(title);
    expect(texts.join('')).not.toContain('/ja/check/');
    const properties = pdf.toString('latin1').match(/\/(Title|Author|Subject|Keywords)\b/g);
    expect(properties).toEqual(['/Title']);
  });
});

for (const [name, breakPrinting] of [
  ['has no way to print', () => Object.defineProperty(window, 'print', { value: undefined })],
  ['calls itself LINE', () => Object.defineProperty(navigator, 'userAgent', { value: 'X Line/15.2.0' })],
] as const) {
  test(`a browser that ${name} says so before anybody taps`, async ({ page }) => {
    await page.addInitScript(breakPrinting);
    await openVisit(page, 'ja', typical, 'sheet');
    await expect(page.locator('[data-print-unavailable]')).toBeVisible();
    await expect(page.locator('[data-action=print]')).toHaveCount(0);
  });
}

test('a print dialog that is cancelled erases nothing', async ({ page }) => {
  await openVisit(page, 'ja', typical, 'sheet');
  const state = () =>
    page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state, document.title]));
  await expect(page).toHaveTitle(`${say('Screens.Sheet.screen-title')} – ${say('Service.name')}`);
  const before = await state();
  await page.evaluate(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
      document.body.dataset.asked = 'yes';
    };
  });
  await page.locator('[data-action=print]').click();
  await expect(page.locator('body')).toHaveAttribute('data-asked', 'yes');
  await expect(page.locator('.sheet')).toBeVisible();
  await expect.poll(state).toBe(before);
  await page.reload();
  await expect(page.locator('[data-row]').first()).toBeVisible();
});

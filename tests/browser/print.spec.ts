import { expect, type Page, test } from '@playwright/test';
import { items } from '../../lib/catalogue/questionnaire.ts';
import { type Answers, asAnswer } from '../../lib/flow/answers.ts';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import { type Locale, locales } from '../../lib/i18n/locales.ts';
import { rowId, summaryOf } from '../../lib/summary/summary.ts';
import { type Printed, readPdf } from '../support/pdf.ts';
import { faultsOf, letterPaper, type Print } from '../support/printed-sheet.ts';
import { isFullSweep, localesFrom } from '../support/sweep.ts';
import { openVisit } from '../support/visit-page.ts';
import {
  aVisit,
  eight,
  everyFlag,
  everywhere,
  fifteen,
  fourPoints,
  joined,
  longest,
  nothingDeclared,
  say,
  tenPoints,
  twelvePoints,
  typical,
} from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

// The doctor's sheet as Chromium prints it, read back from the PDF.

/** Prints the sheet on the screen. The browser's own margins are none, as the sheet asks for. */
const print = async (page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<Printed> =>
  readPdf(await page.pdf({ format, preferCSSPageSize: true }));
const sheetOf = (answers: Answers) => summaryOf(liveAnswers(answers));

const visits: readonly { name: string; answers: Answers; pages: Record<Locale, Print['pages']> }[] = [
  { name: 'nothing declared', answers: nothingDeclared, pages: { ja: 1, en: 1 } },
  { name: 'four points and three expectations', answers: fourPoints, pages: { ja: 1, en: 1 } },
  { name: 'six points and three expectations', answers: typical, pages: { ja: 1, en: 1 } },
  { name: 'eight points and three expectations', answers: eight, pages: { ja: 1, en: 1 } },
  { name: 'ten points and three expectations', answers: tenPoints, pages: { ja: 1, en: 1 } },
  { name: 'twelve points and three expectations', answers: twelvePoints, pages: { ja: 1, en: 2 } },
  { name: 'fifteen points', answers: fifteen, pages: { ja: 1, en: 2 } },
  { name: 'nothing known', answers: everywhere('unsure'), pages: { ja: { atMost: 2 }, en: { atMost: 2 } } },
  { name: 'everything in person', answers: everywhere('declined'), pages: { ja: { atMost: 2 }, en: { atMost: 2 } } },
  { name: 'every flag', answers: everyFlag(), pages: { ja: 2, en: 2 } },
  { name: 'every flag, all words as long as may be', answers: longest, pages: { ja: 2, en: 2 } },
];

/** Of these the emptiest, a usual one, the fullest of one page in each language, those of one answer throughout, and the longest. */
const onChange = [0, 2, 4, 6, 7, 8, 10];
const tried = visits
  .map((visit, index) => ({ ...visit, index }))
  .filter(({ index }) => isFullSweep || onChange.includes(index));

/** The points and the safety lines on the screen, each with its certainty or state. */
const shownOn = (page: Page) =>
  page.evaluate(() => {
    const all = (hook: string, value: string) =>
      [...document.querySelectorAll(`[${hook}]`)].map((each) => [each.getAttribute(hook), each.getAttribute(value)]);
    return { points: all('data-flag-id', 'data-certainty'), rows: all('data-row', 'data-state') };
  });

/** The smallest type of each language in points, rows and the person’s words by themselves. */
const leastSizesOn = (page: Page) =>
  page.evaluate(() => {
    const least: Record<string, number> = {};
    const walker = document.createTreeWalker(document.querySelector('.paper') as Element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || parent.closest('svg')) continue;
      if (parent.getClientRects().length === 0) continue;
      const language = parent.closest('[lang]')?.getAttribute('lang') ?? '';
      const kind = parent.closest('[data-row], .name, .own-words') ? `${language} text` : language;
      const points = (Number.parseFloat(getComputedStyle(parent).fontSize) * 72) / 96;
      least[kind] = Math.min(least[kind] ?? 99, points);
    }
    return least;
  });

const screenTitle = (locale: Locale) => {
  const { t } = wordsOf(locale);
  return `${t('Screens.Sheet.screen-title')} – ${t('Service.name')}`;
};

test.describe('The doctor’s sheet', () => {
  for (const locale of locales) {
    test(`prints on A4: each line once in its state, each point on page 1, nothing lost, covered or too small (${locale})`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      for (const { name, answers, pages, index } of tried)
        await test.step(name, async () => {
          await openVisit(page, locale, answers, 'sheet');
          await expect(page).toHaveTitle(screenTitle(locale));
          const { confirm, expectations, states } = sheetOf(answers);
          const shown = await shownOn(page);
          expect
            .soft(shown.points, name)
            .toEqual([...confirm, ...expectations].map((each) => [each.id, each.certainty]));
          const rows = states.flatMap((section) => section.rows).map((row) => [rowId(row), row.state]);
          expect.soft(shown.rows.toSorted(), name).toEqual(rows.toSorted());
          if (index < 7) {
            const sizes = await leastSizesOn(page);
            expect.soft(sizes['ja text'], name).toBeGreaterThan(8.99);
            expect.soft(sizes.ja, name).toBeGreaterThan(7.99);
            if (locale === 'en') expect.soft(sizes['en text'], name).toBeGreaterThan(6.99);
          }
          const printed = await print(page);
          expect.soft(faultsOf(printed, { answers, locale, pages: pages[locale] }), name).toEqual([]);
          expect.soft(printed.title, name).toMatch(/^memo-\d{8}$/);
          await expect.soft(page, name).toHaveTitle(screenTitle(locale));
          if (locale === 'ja' && index < 7) {
            const lines = printed.lines.flat();
            expect.soft(lines.length, name).toBeGreaterThan(40);
            expect
              .soft(
                lines.filter((line) => /^[ぁ-ヶ][。」]*$/u.test(line)),
                `${name}: lines of one letter`,
              )
              .toEqual([]);
          }
          if (answers === typical) {
            const title = printed.words[0]?.find(({ text }) => text === wordsOf('ja').t('Screens.Sheet.title'));
            // As the screen measured it: eleven letters of 16 points, as wide as they are high.
            expect.soft((title?.right ?? 0) - (title?.left ?? 0)).toBeCloseTo((11 * 16 * 25.4) / 72, 0);
          }
        });
    });
  }

  for (const locale of localesFrom('ja'))
    test(`prints on US Letter without losing a line (${locale})`, async ({ page }) => {
      test.setTimeout(120_000);
      // The most that one page holds, and the most there can be; all of them before a release.
      const fullest = visits.findLastIndex(({ pages }) => pages[locale] === 1);
      const onLetter = visits.filter((_, index) => isFullSweep || [fullest, visits.length - 1].includes(index));
      for (const { name, answers, pages } of onLetter)
        await test.step(name, async () => {
          await openVisit(page, locale, answers, 'sheet');
          const printed = await print(page, 'Letter');
          const letter = { answers, locale, pages: pages[locale], paper: letterPaper };
          expect.soft(faultsOf(printed, letter), name).toEqual([]);
        });
    });

  test('says what was not asked in words of its own, and nothing of it when all was asked', async ({ page }) => {
    const note = wordsOf('ja').t('Screens.Sheet.not-asked-note');
    await openVisit(page, 'ja', aVisit({ routes: ['iv-drip'] }), 'sheet');
    expect((await print(page)).texts[0]).toContain(note);
    await openVisit(page, 'ja', aVisit({ routes: ['undecided'] }), 'sheet');
    await expect(page.getByText(note)).toHaveCount(0);
  });

  test('writes the words of a question once, at its first point, and names that row in the others', async ({
    page,
  }) => {
    const words = '2型糖尿病、2019年から';
    const answers = aVisit({ 'serious-illness': say(['diabetes', 'heart-disease', 'other-illness'], words) });
    await openVisit(page, 'ja', answers, 'sheet');
    await expect(page.locator('[data-flag-id=diabetes]')).toContainText(words);
    const at = wordsOf('ja').t('Screens.Sheet.words-at', { number: 1 });
    for (const id of ['heart-disease', 'other-illness'])
      await expect(page.locator(`[data-flag-id=${id}]`)).toContainText(at);
    expect((await print(page)).texts.join('').split(words)).toHaveLength(2);
  });

  test('keeps a doubt beside a tick in a second frame of its row, with the lines that share it', async ({ page }) => {
    const answers = aVisit({ 'procedures-in-area': ['filler-or-booster', 'declined'] });
    await openVisit(page, 'ja', answers, 'sheet');
    const row = page.locator('[data-flag-id=procedures-in-area]');
    await expect(row.locator('.state')).toHaveText(['はい', '口頭で伝える']);
    await expect(row.locator('[data-state=declined]')).toHaveCount(10);
    await expect(row.locator('[data-state=yes]')).toHaveCount(1);
  });

  test('prints one row with its sentence where nothing was declared, whatever the scars', async ({ page }) => {
    await openVisit(page, 'ja', aVisit({ 'scar-types': ['boxcar'] }), 'sheet');
    await expect(page.locator('.nothing')).toContainText(wordsOf('ja').t('Screens.Sheet.nothing-declared'));
    await expect(page.locator('.points li')).toHaveCount(1);
    await expect(page.locator('.scars [data-flag-id=scar-types]')).toBeVisible();
  });

  test('gives the doctor three bare squares a point, and two rows to ask again on the day', async ({ page }) => {
    await openVisit(page, 'en', eight, 'sheet');
    for (const point of await page.locator('.point').all()) await expect(point.locator('> .square')).toHaveCount(3);
    await expect(page.locator('.again .day')).toHaveCount(2);
    await expect(page.locator('.again .day').first().locator('.square')).toHaveCount(10);
    // The doctor's own parts are in Japanese alone.
    await expect(page.locator(':is(.again, .notes, .mark) [lang=en]')).toHaveCount(0);
  });

  test('distinguishes five states by word, and by frame without colour', async ({ page }) => {
    const fiveStates = aVisit({
      routes: ['electroporation'],
      pregnancy: 'unsure',
      breastfeeding: 'declined',
      'prior-reaction': 'yes',
    });
    await openVisit(page, 'ja', fiveStates, 'sheet');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const frames = new Map<string, string>();
    for (const state of ['yes', 'unsure', 'declined', 'not-asked']) {
      const frame = page.locator(`.state.${state}`).first();
      const look = await frame.evaluate((node) => {
        const { borderTopStyle, borderTopWidth, backgroundColor, color } = getComputedStyle(node);
        return JSON.stringify({ borderTopStyle, borderTopWidth, backgroundColor, color });
      });
      expect(look).toContain('rgba(0, 0, 0, 0)');
      frames.set(look, (await frame.textContent()) ?? '');
    }
    expect([...frames.values()]).toEqual(['はい', 'わからない', '口頭で伝える', '未質問']);
    // A no has no frame; it stands under a heading of its own.
    await expect(page.locator('.denied h3')).toContainText('いいえ');
    await expect(page.locator('[data-state=no] .state')).toHaveCount(0);
    expect(await page.locator('[data-state=no]').count()).toBe(await page.locator('.denied [data-state=no]').count());
  });

  test('keeps the two lines of a double frame from running into one, however close the rows', async ({ page }) => {
    for (const [locale, answers] of [
      ['ja', typical],
      ['en', tenPoints],
      ['en', everywhere('declined')],
      ['ja', longest],
    ] as const) {
      await openVisit(page, locale, answers, 'sheet');
      const frame = page.locator('.paper .state.declined').first();
      // A browser draws a double line of less than three pixels as a single one.
      const sides = await frame.evaluate((node) => {
        const { borderLeftStyle, borderLeftWidth } = getComputedStyle(node);
        return { style: borderLeftStyle, width: Number.parseFloat(borderLeftWidth) };
      });
      expect(sides.style).toBe('double');
      expect(sides.width).toBeGreaterThanOrEqual(3);
    }
  });

  test('sets the names of points, each section’s denials and the boxes of the day on one axis', async ({ page }) => {
    await openVisit(page, 'ja', eight, 'sheet');
    const starts = (selector: string) =>
      page.locator(selector).evaluateAll((all) => {
        const { left, width } = (document.querySelector('.paper .points') as Element).getBoundingClientRect();
        return all.map((each) => (((each.getClientRects()[0] as DOMRect).left - left) / width) * 184);
      });
    const [axis = 0, ...others] = await starts('.point .name, .denied dd, .again h3 + span');
    expect(axis).toBeGreaterThan(30);
    expect(others.length).toBeGreaterThan(10);
    for (const start of others) expect(start).toBeCloseTo(axis, 0);
  });

  test('centres the word of a state in its frame, and keeps captions off their drawings', async ({ page }) => {
    const answers = aVisit({ ...eight, breastfeeding: 'unsure', routes: 'dermapen' });
    await openVisit(page, 'ja', answers, 'sheet');
    const shown = await page.evaluate(() => {
      const unit = (document.querySelector('.paper') as HTMLElement).getBoundingClientRect().width / 210;
      const boxOf = (node: Node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return range.getBoundingClientRect();
      };
      const middle = ({ left, right, top, bottom }: DOMRect) => [(left + right) / 2, (top + bottom) / 2] as const;
      const off = [...document.querySelectorAll('.paper .state')].map((frame) => {
        const [word, box] = [middle(boxOf(frame)), middle(frame.getBoundingClientRect())];
        return { state: frame.className, x: (word[0] - box[0]) / unit, y: (word[1] - box[1]) / unit };
      });
      const gaps = [...document.querySelectorAll('.paper figure')].map((figure) => {
        const [picture, caption] = [figure.querySelector('svg'), figure.querySelector('figcaption')];
        return (boxOf(caption as Node).top - (picture as Element).getBoundingClientRect().bottom) / unit;
      });
      return { off, gaps };
    });
    expect(new Set(shown.off.map(({ state }) => state)).size).toBe(4);
    for (const { state, x, y } of shown.off) {
      expect(Math.abs(x), state).toBeLessThan(0.2);
      expect(Math.abs(y), state).toBeLessThan(0.3);
    }
    expect(shown.gaps).toHaveLength(3);
    for (const gap of shown.gaps) expect(gap).toBeGreaterThan(0.5);
  });

  test('prints the same from a dark screen', async ({ page }) => {
    await openVisit(page, 'ja', typical, 'sheet');
    const light = await page.pdf({ format: 'A4', printBackground: true });
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await page.pdf({ format: 'A4', printBackground: true });
    const [one, other] = [readPdf(light), readPdf(dark)];
    expect(other.texts).toEqual(one.texts);
    expect(other.margins).toEqual(one.margins);
  });

  for (const locale of locales)
    test(`in large print, has points and words in 14 points, denials in 12, on at most three pages (${locale})`, async ({
      page,
    }) => {
      await openVisit(page, locale, eight, 'sheet');
      await page.locator('[data-action=large-print]').check();
      const points = (selector: string) =>
        page
          .locator(selector)
          .evaluateAll((all) => all.map((each) => (Number.parseFloat(getComputedStyle(each).fontSize) * 72) / 96));
      const least = async (selector: string) => Math.min(...(await points(selector)));
      expect(await least('.paper :is(.name, .what, .own-words) > :not([lang=en], .prompt)')).toBeGreaterThan(13.9);
      expect(await least('.denied .term > span > [lang=ja]')).toBeGreaterThan(11.9);
      expect(faultsOf(await print(page), { answers: eight, locale, pages: { atMost: 3 } })).toEqual([]);
    });

  test('lays the page out again before printing', async ({ page }) => {
    await openVisit(page, 'ja', eight, 'sheet');
    const before = await page.locator('.paper').getAttribute('data-step');
    // As a font that came late, or a size that the person chose in the browser, would change it.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.paper .point { padding-block: 3mm !important }');
      document.adoptedStyleSheets = [sheet];
    });
    expect(faultsOf(await print(page), { answers: eight, locale: 'ja', pages: { atMost: 2 } })).toEqual([]);
    expect(await page.locator('.paper').getAttribute('data-step')).not.toBe(before);
  });

  test('prints joined emoji whole on as many pages as they take where no font has them', async ({ page }) => {
    test.setTimeout(60_000);
    await openVisit(page, 'ja', joined, 'sheet');
    const pages = { atMost: 4 };
    expect(faultsOf(await print(page), { answers: joined, locale: 'ja', pages })).toEqual([]);
  });

  test('breaks a reader’s single character that is wider than the page, and covers nothing with it', async ({
    page,
  }) => {
    const wide = 'ᄀ'.repeat(780);
    const answers = aVisit({ 'prior-reaction': say('yes', wide), 'metal-allergy': say('yes', '﷽'.repeat(100)) });
    await openVisit(page, 'ja', answers, 'sheet');
    const printed = await print(page);
    expect(printed.sizes.length).toBeLessThanOrEqual(2);
    for (const margins of printed.margins) expect(Math.min(...Object.values(margins))).toBeGreaterThan(8.5);
    const overflow = await page
      .locator('.paper .own-words')
      .evaluateAll((all) => all.filter((own) => own.scrollWidth > own.clientWidth + 1).length);
    expect(overflow).toBe(0);
  });

  const hostile = [
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '\u202Eevil\u202C \u2066isolated\u2069 zero\u200Bwidth',
    'a\u0301\u0301\u0301\u0301\u0301\u0301\u0301 e\u0308',
    '葛\u{E0100}城市の辻\u{E0100}さん 神',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: somebody may write just this
    '{count, plural, other {x}} %s ${7*7} </q>」「',
    'lone \uD83D surrogate 👩‍⚕️',
    'שלום עולם',
    '장미 알레르기',
  ];

  test('prints hostile words as the person’s own, inside their quotes', async ({ page }) => {
    const answers = aVisit(
      Object.fromEntries(
        items
          .filter(({ detail, optional }) => detail && !optional)
          .map((item, index) => [
            item.linkId,
            asAnswer(item, [item.answerOption.includes('yes') ? 'yes' : 'unsure'], hostile[index % hostile.length]),
          ]),
      ),
    );
    const faults: string[] = [];
    page.on('dialog', (dialog) => faults.push(dialog.message()));
    page.on('pageerror', (error) => faults.push(error.message));
    await openVisit(page, 'ja', answers, 'sheet');
    const quoted = page.locator('.sheet [data-own-words]');
    await expect(quoted).toHaveCount(sheetOf(answers).details.length);
    await expect(page.locator('.sheet :is(script, img)')).toHaveCount(0);
    const { texts } = await print(page);
    expect(texts.join('')).toContain('「<script>alert(1)</script><imgsrc=xonerror=alert(1)>」');
    expect(texts.join('')).toContain('</q>』『」');
    expect(faults).toEqual([]);
  });

  test('takes the neutral name of its print-out back where the browser does not say that it has printed', async ({
    page,
  }) => {
    await openVisit(page, 'ja', typical, 'sheet');
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset.printedAs = document.title;
      };
    });
    await page.locator('[data-action=print]').click();
    await expect(page.locator('body')).toHaveAttribute('data-printed-as', /^memo-\d{8}$/);
    await page.locator('h1').click();
    await expect(page).toHaveTitle(screenTitle('ja'));
  });

  test('prints by the browser’s own command while it is shown to staff, on A4 and on US Letter', async ({ page }) => {
    await openVisit(page, 'ja', eight, 'show');
    expect(faultsOf(await print(page), { answers: eight, locale: 'ja', pages: 1 })).toEqual([]);
    const letter = await print(page, 'Letter');
    expect(faultsOf(letter, { answers: eight, locale: 'ja', pages: 1, paper: letterPaper })).toEqual([]);
    await expect(page.locator('article.shown')).toBeVisible();
  });

  test('prints as large while it is shown to staff as was chosen for it', async ({ page }) => {
    await openVisit(page, 'ja', eight, 'sheet');
    await page.locator('[data-action=large-print]').check();
    const chosen = await print(page);
    await page.locator('[data-action=show]').click();
    await expect(page.locator('article.shown')).toBeVisible();
    expect((await print(page)).words).toEqual(chosen.words);
  });
});

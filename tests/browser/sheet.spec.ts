import { expect, type Page, test } from '@playwright/test';
import { items } from '../../lib/catalogue/questionnaire.ts';
import { type Answers, asAnswer } from '../../lib/flow/answers.ts';
import { itemOf, liveAnswers } from '../../lib/flow/enabled.ts';
import { type Locale, locales, otherLocale } from '../../lib/i18n/locales.ts';
import { flagsFor } from '../../lib/rules/flags.ts';
import { rowId, summaryOf } from '../../lib/summary/summary.ts';
import { readPdf } from '../support/pdf.ts';
import { faultsOf } from '../support/printed-sheet.ts';
import { openVisit } from '../support/visit-page.ts';
import { aVisit, eight, everyFlag, everywhere, fifteen, joined, longest, typical } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

const minimum = aVisit({});
/** A dozen points, each with as many English words as it may have: they stand beside the flags, and push them down. */
const wordy = aVisit(
  Object.fromEntries(
    items
      .filter(({ answerOption, detail, linkId }) => answerOption.includes('yes') && detail && linkId !== 'pregnancy')
      .slice(0, 12)
      .map(({ linkId, detail }) => [
        linkId,
        {
          codes: ['yes'],
          detail: 'It went red and itchy for two days after the last cream. '.repeat(2).slice(0, detail).trim(),
        },
      ]),
  ),
);
const visits: readonly { name: string; answers: Answers; pages: Record<Locale, number> }[] = [
  { name: 'nothing declared', answers: minimum, pages: { ja: 1, en: 2 } },
  { name: 'a typical visit', answers: typical, pages: { ja: 1, en: 2 } },
  { name: 'eight flags', answers: eight, pages: { ja: 1, en: 2 } },
  { name: 'fifteen flags', answers: fifteen, pages: { ja: 2, en: 2 } },
  { name: 'a dozen flags in English words', answers: wordy, pages: { ja: 2, en: 2 } },
  { name: 'nothing known', answers: everywhere('unsure'), pages: { ja: 2, en: 2 } },
  { name: 'everything for the doctor in person', answers: everywhere('declined'), pages: { ja: 2, en: 2 } },
  { name: 'every flag', answers: everyFlag(), pages: { ja: 2, en: 2 } },
  { name: 'the longest words', answers: longest, pages: { ja: 2, en: 2 } },
  { name: 'a hundred joined emoji each', answers: joined, pages: { ja: 2, en: 2 } },
];

const print = async (page: Page) => readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: false }));
const bare = (text: string) => text.replace(/\s/g, '');
const sheetOf = (answers: Answers) => summaryOf(liveAnswers(answers));

for (const locale of locales)
  test(`prints A4 within margins whatever is declared: each flag on page 1, each question once (${locale})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const { name, answers, pages } of visits)
      await test.step(name, async () => {
        await openVisit(page, locale, answers, 'sheet');
        const flags = flagsFor(liveAnswers(answers));
        await expect(page.locator('[data-flag-id]'), name).toHaveCount(flags.length);
        expect.soft(faultsOf(await print(page), { answers, locale, pages: pages[locale] }), name).toEqual([]);

        const rows = page.locator('[data-row]');
        await expect(rows.first()).toBeAttached();
        const shown = await rows.evaluateAll((found) =>
          found.map((row) => `${row.getAttribute('data-row')} ${row.getAttribute('data-state')}`),
        );
        const states = sheetOf(answers).states.flatMap((section) => section.rows);
        expect.soft(shown, name).toEqual(states.map((row) => `${rowId(row)} ${row.state}`));
        const raised = await page
          .locator('[data-flag-id]')
          .evaluateAll((found) =>
            found.map((flag) => [flag.getAttribute('data-flag-id'), flag.getAttribute('data-certainty')]),
          );
        expect.soft(raised, name).toEqual(flags.map(({ id, certainty }) => [id, certainty]));
      });
  });

const fiveStates = aVisit({
  routes: ['electroporation'],
  pregnancy: ['unsure'],
  breastfeeding: ['declined'],
  'prior-reaction': ['yes'],
});

test('tells five states apart by word, and by weight and frame without colour', async ({ page }) => {
  await openVisit(page, 'ja', fiveStates, 'sheet');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const looks = new Map<string, string>();
  for (const state of ['yes', 'no', 'unsure', 'declined', 'not-asked']) {
    const tag = page.locator(`[data-state="${state}"] .state`).first();
    await expect(tag).toBeVisible();
    const look = await tag.evaluate((node) => {
      const style = getComputedStyle(node);
      const sides = (['Top', 'Right'] as const).map(
        (side) =>
          style[`border${side}Color`] === style.color && [style[`border${side}Style`], style[`border${side}Width`]],
      );
      return JSON.stringify({ weight: style.fontWeight, sides, background: style.backgroundColor });
    });
    expect(look).toContain('rgba(0, 0, 0, 0)');
    looks.set(look, (await tag.textContent()) ?? '');
  }
  expect(looks.size).toBe(5);
  expect(new Set(looks.values()).size).toBe(5);
  const { texts } = await print(page);
  for (const word of looks.values()) expect(texts[0]).toContain(bare(word));
});

test('prints no line of one letter', async ({ page }) => {
  for (const answers of [typical, eight]) {
    await openVisit(page, 'ja', answers, 'sheet');
    const lines = (await print(page)).lines.flat();
    expect(lines.filter((line) => /^[ぁ-ヶ][。」]*$/u.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(60);
  }
});

test('prints the same from a dark screen', async ({ page }) => {
  await openVisit(page, 'ja', typical, 'sheet');
  const light = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const [one, other] = [readPdf(light), readPdf(dark)];
  expect(other.texts).toEqual(one.texts);
  expect(other.margins).toEqual(one.margins);
});

test('carries English beneath every Japanese line in the English interface, and on request in the Japanese', async ({
  page,
}) => {
  await openVisit(page, 'ja', typical, 'sheet');
  const lone = page.locator('.sheet .both:not(:has(> [lang="en"]))');
  const paired = page.locator('.sheet .both > [lang="ja"] + [lang="en"]');
  await expect(paired).toHaveCount(0);
  await expect(lone).not.toHaveCount(0);
  await page.getByLabel(wordsOf('ja').t('Screens.Sheet.add-english')).check();
  await expect(lone).toHaveCount(0);
  await expect(paired).not.toHaveCount(0);
  await openVisit(page, 'en', typical, 'sheet');
  await expect(lone).toHaveCount(0);
  await expect(paired).not.toHaveCount(0);
});

test('says of every word of the person’s that it is not translated, on a sheet in two languages', async ({ page }) => {
  await openVisit(page, 'en', eight, 'sheet');
  const mark = `」${wordsOf('ja').t('Screens.Sheet.untranslated')}${wordsOf('en').t('Screens.Sheet.untranslated')}`;
  const quotes = page.locator('.sheet .own-words');
  await expect(quotes).toHaveCount(sheetOf(eight).details.length);
  for (const quote of await quotes.allTextContents()) expect(bare(quote)).toMatch(new RegExp(`${bare(mark)}$`));
  await page.locator('[data-action=show]').click();
  for (const quote of await quotes.allTextContents()) expect(bare(quote)).toMatch(new RegExp(`${bare(mark)}$`));
  // In one language nothing is translated.
  await openVisit(page, 'ja', eight, 'sheet');
  await expect(page.locator('.untranslated')).toHaveCount(0);
});

test('prints in large type on as many pages as it takes', async ({ page }) => {
  await openVisit(page, 'ja', typical, 'sheet');
  await page.getByLabel(wordsOf('ja').t('Screens.Sheet.large-print')).check();
  await page.emulateMedia({ media: 'print' });
  const small = await page
    .locator('.sheet')
    .evaluate(
      (sheet) =>
        [...sheet.querySelectorAll('*')].filter(
          (node) =>
            [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim()) &&
            !(node instanceof SVGElement) &&
            node.getClientRects().length > 0 &&
            Number.parseFloat(getComputedStyle(node).fontSize) < 18.6,
        ).length,
    );
  expect(small).toBe(0);
  const printed = await print(page);
  expect(printed.sizes.length).toBeGreaterThan(1);
  for (const margins of printed.margins) expect(Math.min(...Object.values(margins))).toBeGreaterThanOrEqual(12.5);
});

test('names the print-out neutrally, and takes the name back', async ({ page }) => {
  await openVisit(page, 'ja', typical, 'sheet');
  const before = await page.title();
  expect((await print(page)).title).toMatch(/^memo-\d{8}$/);
  expect(await page.title()).toBe(before);
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printedAs = document.title;
    };
  });
  await page.locator('[data-action=print]').click();
  await expect(page.locator('body')).toHaveAttribute('data-printed-as', /^memo-\d{8}$/);
  await page.locator('h1').click();
  await expect(page).toHaveTitle(before);
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
  const askable = items.filter(({ detail, linkId }) => detail && linkId !== 'questions-to-ask');
  const answers: Answers = {
    ...everywhere('yes'),
    ...Object.fromEntries(
      askable.map((item, index) => [
        item.linkId,
        asAnswer(
          item,
          ['yes', ...item.answerOption.slice(0, 1)]
            .filter((code) => item.answerOption.includes(code as never))
            .slice(0, 1) as never,
          hostile[index % hostile.length],
        ),
      ]),
    ),
    'questions-to-ask': asAnswer(itemOf('questions-to-ask'), [], hostile.join(' ')),
  };
  const written = sheetOf(answers).details.map(({ text }) => text);
  expect(written.length).toBeGreaterThan(hostile.length);
  const faults: string[] = [];
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  page.on('pageerror', (error) => faults.push(error.message));
  await openVisit(page, 'ja', answers, 'sheet');
  const quoted = page.locator('.sheet [data-own-words]');
  await expect(quoted).toHaveCount(written.length);
  expect((await quoted.allTextContents()).sort()).toEqual([...written].sort());
  expect(written.join('')).toContain('葛\u{E0100}城市の辻\u{E0100}さん 神');
  await expect(page.locator('.sheet script, .sheet img')).toHaveCount(0);
  const { sizes, texts } = await print(page);
  expect(sizes).toHaveLength(2);
  expect(texts.join('')).toContain('<script>alert(1)</script><imgsrc=xonerror=alert(1)>');
  expect(faults).toEqual([]);
});

for (const locale of locales)
  test(`shows the sheet to staff large and light, without the network, every flag within two screens (${locale})`, async ({
    page,
    context,
  }) => {
    let lastRequest = 0;
    page.on('requestfinished', () => {
      lastRequest = Date.now();
    });
    await page.emulateMedia({ colorScheme: 'dark' });
    await openVisit(page, locale, eight, 'sheet');
    // What later screens need is fetched once the first one stands; nothing is asked for after that.
    await expect.poll(() => Date.now() - lastRequest).toBeGreaterThan(2000);
    await context.setOffline(true);
    await page.locator('[data-action=show]').click();
    await expect(page.locator('main[data-screen=show]')).toBeVisible();
    await expect(page.locator('nav, header.site-header, footer.site-footer')).toHaveCount(0);
    await expect(page.locator('[data-flag-id]')).toHaveCount(8);
    // The person and the doctor call a point by the number that both see.
    await expect(page.locator('[data-flag-id] .number')).toHaveText(['1', '2', '3', '4', '5', '6', '7', '8']);
    const last = await page.locator('[data-flag-id]').last().boundingBox();
    expect((last?.y ?? 9999) + (last?.height ?? 0)).toBeLessThanOrEqual(2 * 844);
    const small = await page
      .locator('.sheet')
      .evaluate(
        (sheet) =>
          [...sheet.querySelectorAll('span, p, td, th, li, dt, dd, h2, h3')].filter(
            (node) => node.getClientRects().length > 0 && Number.parseFloat(getComputedStyle(node).fontSize) < 18,
          ).length,
      );
    expect(small).toBe(0);
    await expect(page.locator('.sheet')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await page.locator('[data-action=close]').click();
    await expect(page.locator('main[data-screen=sheet]')).toBeVisible();
  });

test('shown to staff, the sheet is the same one, and what was chosen for it stays chosen', async ({ page }) => {
  await openVisit(page, 'ja', typical, 'review');
  await page.locator('[data-action=finish]').click();
  const choices = page.locator('.sheet-screen input[type=checkbox], .options input[type=checkbox]');
  await expect(page.locator('[data-row]').first()).toBeVisible();
  for (const choice of await choices.all()) await choice.check();
  const paired = page.locator('[data-flag-id] .both > [lang="ja"] + [lang="en"]');
  await expect(paired).not.toHaveCount(0);
  const count = await paired.count();
  await page.locator('[data-action=show]').click();
  await expect(page.locator('main[data-screen=show]')).toBeVisible();
  await expect(paired).toHaveCount(count);
  await page.locator('[data-action=close]').click();
  await expect(page.locator('main[data-screen=sheet]')).toBeVisible();
  for (const choice of await choices.all()) await expect(choice).toBeChecked();
  // Back leads on, to what can be changed.
  await page.locator('[data-action=back]').click();
  await expect(page.locator('main')).toHaveAttribute('data-screen', 'review');
});

for (const locale of locales)
  test(`shown to staff, the sheet changes its language in its place, and is not printed with the switch (${locale})`, async ({
    page,
  }) => {
    const paired = page.locator('[data-flag-id] .term:has(> [lang="ja"] + [lang="en"])');
    const flags = flagsFor(liveAnswers(typical)).length;
    await openVisit(page, locale, typical, 'show');
    const before = { address: page.url(), length: await page.evaluate(() => history.length) };
    for (const shown of [otherLocale(locale), locale]) {
      await page.locator('[data-action=locale]').click();
      await expect(page.locator('html')).toHaveAttribute('lang', shown);
      await expect(page.locator('[data-action=close]')).toHaveText(wordsOf(shown).t('Screens.Show.close'));
      await expect(page.locator('[data-flag-id]')).toHaveCount(flags);
      // Japanese is on every sheet; English is beneath it where it is the language of the person.
      await expect(paired).toHaveCount(shown === 'en' ? flags : 0);
      await expect(page.locator('[data-action=locale]')).toBeFocused();
    }
    expect({ address: page.url(), length: await page.evaluate(() => history.length) }).toEqual(before);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-action=locale]')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.locator('[data-action=close]').click();
    await expect(page.locator('main[data-screen=sheet]')).toBeVisible();
  });

/** What a phone does when it is asked not to switch its screen off. */
type Phone = 'holds' | 'refuses' | 'is slow' | 'cannot';
/** Puts such a phone in place of the real one, and writes down on the page what it is asked for. */
const onPhoneThat = (page: Page, does: Phone) =>
  page.addInitScript((manner: Phone) => {
    const told = (what: string) => {
      document.body.dataset.wakeLock = `${document.body.dataset.wakeLock ?? ''} ${what}`.trim();
    };
    const request = async (kind: string) => {
      told(kind);
      if (manner === 'refuses') throw new DOMException('battery low', 'NotAllowedError');
      if (manner === 'is slow') await new Promise((resolve) => setTimeout(resolve, 500));
      // A browser lets go by itself of what is hidden.
      return { release: async () => told('released') };
    };
    const wakeLock = manner === 'cannot' ? undefined : { request };
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: wakeLock });
  }, does);
/** Hides the page as another app in front of it does, or shows it again. */
const turn = (page: Page, state: 'hidden' | 'visible') =>
  page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: now });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

test.describe('while the sheet is shown to staff', () => {
  const asked = (page: Page, what: RegExp) => expect(page.locator('body')).toHaveAttribute('data-wake-lock', what);
  const show = async (page: Page) => {
    await openVisit(page, 'ja', typical, 'sheet');
    await expect(page.locator('body')).not.toHaveAttribute('data-wake-lock');
    await page.locator('[data-action=show]').click();
    await expect(page.locator('main[data-screen=show] [data-flag-id]').first()).toBeVisible();
  };
  const close = async (page: Page) => {
    await page.locator('[data-action=close]').click();
    await expect(page.locator('main[data-screen=sheet]')).toBeVisible();
  };

  test('the screen stays on, and goes off as usual afterwards', async ({ page }) => {
    await onPhoneThat(page, 'holds');
    await show(page);
    await asked(page, /^screen$/);
    await close(page);
    await asked(page, /^screen released$/);
    await turn(page, 'hidden');
    await turn(page, 'visible');
    await asked(page, /^screen released$/);
    await page.goForward();
    await asked(page, /^screen released screen$/);
    await page.goBack();
    await asked(page, /^screen released screen released$/);
  });

  test('the screen stays on again after another app was in front of it', async ({ page }) => {
    await onPhoneThat(page, 'holds');
    await show(page);
    await turn(page, 'hidden');
    await asked(page, /^screen$/);
    await turn(page, 'visible');
    await asked(page, /^screen screen$/);
    await close(page);
    await asked(page, /^screen screen( released)+$/);
  });

  test('a phone that answers only after the sheet was closed lets go too', async ({ page }) => {
    await onPhoneThat(page, 'is slow');
    await show(page);
    await close(page);
    await asked(page, /^screen released$/);
  });

  for (const does of ['refuses', 'cannot'] as const) {
    test(`a phone that ${does} shows the sheet all the same`, async ({ page }) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      await onPhoneThat(page, does);
      await show(page);
      await turn(page, 'hidden');
      await turn(page, 'visible');
      await expect(page.locator('[data-flag-id]')).toHaveCount(flagsFor(liveAnswers(typical)).length);
      await close(page);
      if (does === 'refuses') await asked(page, /^screen screen$/);
      expect(faults).toEqual([]);
    });
  }
});

const insideApps = {
  'LINE on an iPhone':
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari Line/15.2.0',
  'Instagram on Android':
    'Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UD1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.6478.71 Mobile Safari/537.36 Instagram 339.0.0.30.105 Android',
};
for (const [app, userAgent] of Object.entries(insideApps)) {
  test.describe(`inside ${app}`, () => {
    test.use({ userAgent });

    test('says that printing does nothing before anybody taps, and offers the other ways', async ({ page }) => {
      await openVisit(page, 'ja', typical, 'sheet');
      await expect(page.locator('[data-print-unavailable]')).toBeVisible();
      await expect(page.locator('[data-action=print]')).toHaveCount(0);
      await expect(page.locator('[data-action=show]')).toBeVisible();
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await page.locator('[data-action=copy]').click();
      await expect(page.locator('textarea.copy-text')).toHaveValue(/ケロイド体質/);
    });

    test('offers nothing that would only change the paper', async ({ page }) => {
      await openVisit(page, 'ja', typical, 'sheet');
      await expect(page.getByLabel(wordsOf('ja').t('Screens.Sheet.add-english'))).toBeVisible();
      await expect(page.getByLabel(wordsOf('ja').t('Screens.Sheet.large-print'))).toHaveCount(0);
      await openVisit(page, 'en', typical, 'sheet');
      await expect(page.locator('[data-print-unavailable]')).toBeVisible();
      // In English there is nothing else to choose.
      await expect(page.locator('.options :is(input, label)')).toHaveCount(0);
    });
  });
}

test('copies the whole sheet as text', async ({ page }) => {
  await openVisit(page, 'en', typical, 'sheet');
  // A page may write to the clipboard; nothing may read it, not even this test.
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.body.dataset.copied = text;
    };
  });
  await page.locator('[data-action=copy]').click();
  await expect(page.getByText(wordsOf('en').t('Screens.Sheet.copied'))).toBeVisible();
  const text = (await page.locator('body').getAttribute('data-copied')) ?? '';
  expect(text).not.toMatch(/[\u200B\uFFFD]/);
  for (const { text: own } of sheetOf(typical).details) expect(text.split(`「${own}」`)).toHaveLength(2);
  const names = await page.locator('[data-flag-id] .term > [lang=ja]').allTextContents();
  for (const name of names) expect(text).toContain(`\n${name.replace(/\u00A0/, '．')}｜`);
  for (const { id } of flagsFor(liveAnswers(typical)))
    for (const locale of locales) expect(text).toContain(wordsOf(locale).flag(id, 'term'));
});

test('says that it was copied of that very sheet, and where it must be done by hand offers the sheet as it is set', async ({
  page,
}) => {
  const { t } = wordsOf('ja');
  await openVisit(page, 'ja', typical, 'sheet');
  const copied = page.getByText(t('Screens.Sheet.copied'));
  const refuse = (isRefused: boolean) =>
    page.evaluate((hasNone) => {
      navigator.clipboard.writeText = () => (hasNone ? Promise.reject(new Error('refused')) : Promise.resolve());
    }, isRefused);
  await refuse(false);
  await page.locator('[data-action=copy]').click();
  await expect(copied).toBeVisible();
  await page.getByLabel(t('Screens.Sheet.add-english')).check();
  await expect(copied).toHaveCount(0);
  await refuse(true);
  await page.locator('[data-action=copy]').click();
  await expect(page.getByLabel(t('Screens.Sheet.text-label'))).toHaveValue(/Deep dents/);
  await page.getByLabel(t('Screens.Sheet.add-english')).uncheck();
  await expect(page.getByLabel(t('Screens.Sheet.text-label'))).toHaveCount(0);
});

for (const locale of locales) {
  test.describe(`what to do next (${locale})`, () => {
    const words = wordsOf(locale);
    /** The list that follows a heading. */
    const listUnder = (page: Page, heading: string) =>
      page.locator('h3', { hasText: words.t(`Screens.Next.${heading}`) }).locator('xpath=following-sibling::*[1]');

    test('says what to bring, as the answers call for it, and that they can be others on the day', async ({ page }) => {
      for (const [answers, bring] of [
        [{ 'metal-allergy': ['unsure'] }, ['patch-test-result']],
        [
          { 'age-group': ['declined'], 'blood-thinners': ['anticoagulants'], 'implanted-electronics': ['declined'] },
          ['guardian', 'medicine-notebook', 'device-card'],
        ],
        // Asked for microneedling alone: an answer that no longer counts brings nothing.
        [{ routes: ['iv-drip'], 'metal-allergy': ['yes'], allergies: ['food'] }, ['allergy-record']],
      ] as const) {
        await openVisit(page, locale, aVisit(answers), 'sheet');
        const shown = await listUnder(page, 'bring-title').locator('li').allTextContents();
        expect(shown).toEqual(bring.map((id) => words.bring(id)));
        await expect(page.getByText(words.t('Screens.Next.day'))).toBeVisible();
      }
      await openVisit(page, locale, minimum, 'sheet');
      await expect(listUnder(page, 'bring-title')).toHaveText(words.t('Screens.Next.bring-none'));
    });

    test('puts the person’s own question first, then those they ticked, and the others out of the way', async ({
      page,
    }) => {
      await openVisit(page, locale, typical, 'sheet');
      const { codes = [], detail } = typical['questions-to-ask'] ?? {};
      const own = listUnder(page, 'ask-title');
      const label = (code: (typeof codes)[number]) => words.label('questions-to-ask', code);
      const lines = (await own.locator('li').allTextContents()).map(bare);
      expect(lines[0]).toContain(bare(detail ?? ' '));
      expect(lines.slice(1)).toEqual(codes.map((code) => bare(label(code))));
      const others = page.locator('h3 + [data-own-wishes] + details');
      await expect(others).not.toHaveAttribute('open');
      await others.locator('summary').click();
      const rest = itemOf('questions-to-ask').answerOption.filter((code) => !codes.includes(code));
      expect((await others.locator('li').allTextContents()).map(bare)).toEqual(rest.map((code) => bare(label(code))));
    });
  });
}

test('speaks of not stopping a medicine wherever one may be in use, and nowhere else', async ({ page }) => {
  const line = page.locator('[data-medicine]');
  await openVisit(page, 'ja', aVisit({ 'metal-allergy': ['yes'] }), 'sheet');
  await expect(page.locator('[data-flag-id=metal-allergy]')).toBeVisible();
  await expect(line).toHaveCount(0);
  for (const answers of [
    { 'blood-thinners': ['anticoagulants'] },
    { 'immune-medicines': ['declined'] },
    { 'acne-medicines': ['isotretinoin'] },
    { 'acne-medicines': ['unsure'] },
    { 'acne-medicines': ['declined'] },
    { 'other-medicines': ['unsure'] },
  ] as const) {
    await openVisit(page, 'ja', aVisit(answers), 'sheet');
    await expect(line, JSON.stringify(answers)).toHaveText(wordsOf('ja').t('Screens.Next.medicine'));
  }
});

for (const locale of locales)
  test(`every state stands at the end of its row on a wide screen, also on a line of its own (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openVisit(page, locale, typical, 'show');
    const rows = await page.locator('.states .line').evaluateAll((lines) =>
      lines.map((line) => {
        const [term, state] = [line.firstElementChild, line.querySelector('.state')].map((part) =>
          part?.getBoundingClientRect(),
        );
        if (!term || !state) throw new Error(`No state: ${line.innerHTML}`);
        return { short: line.getBoundingClientRect().right - state.right, isBelow: state.top >= term.bottom };
      }),
    );
    expect(rows.some(({ isBelow }) => isBelow)).toBe(true);
    expect(rows.filter(({ short }) => Math.abs(short) > 1)).toEqual([]);
  });

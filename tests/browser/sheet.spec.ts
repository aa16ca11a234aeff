import { expect, type Page, test } from '@playwright/test';
import type { Answers } from '../../lib/flow/answers.ts';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import { locales, otherLocale } from '../../lib/i18n/locales.ts';
import { flagsFor } from '../../lib/rules/flags.ts';
import { summaryOf } from '../../lib/summary/summary.ts';
import { quoted } from '../../lib/wording/points.ts';
import { sheetWordsFile } from '../support/chunks.ts';
import { localesFrom } from '../support/sweep.ts';
import { openVisit } from '../support/visit-page.ts';
import { eight, typical } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

const sheetOf = (answers: Answers) => summaryOf(liveAnswers(answers));
// The sheet on its screen, shown to staff, and copied. print.spec.ts has it on paper, next-steps.test.tsx what is to be done next.

const paired = '[data-flag-id] .bilingual:has(> [lang="ja"] + [lang="en"])';

test.describe('The sheet', () => {
  test.describe('on a small phone', () => {
    test.use({ viewport: { width: 390, height: 664 } });

    for (const locale of locales)
      test(`shows eight points to staff on one screen: number, framed state, name, words (${locale})`, async ({
        page,
      }) => {
        await openVisit(page, locale, eight, 'show');
        const points = page.locator('.points [data-flag-id]');
        await expect(points).toHaveCount(8);
        // The person and the doctor call a point by the number that both see.
        await expect(points.locator('.number')).toHaveText(['1', '2', '3', '4', '5', '6', '7', '8']);
        await expect(points.locator('.state').first()).toHaveText('口頭で伝える');
        await expect(points.last()).toBeInViewport({ ratio: 1 });
        await expect(page.locator('.denied')).not.toBeInViewport();
        for (const { text } of sheetOf(eight).details)
          await expect(page.locator('[data-own-words]', { hasText: text })).toBeVisible();
      });

    test('is a picture that a tap opens at its real size', async ({ page }) => {
      await openVisit(page, 'ja', eight, 'sheet');
      const widthOf = async () => (await page.locator('.paper').boundingBox())?.width ?? 0;
      await expect.poll(widthOf).toBeLessThan(150);
      const enlarge = page.locator('.enlarge');
      await enlarge.click();
      await expect.poll(widthOf).toBeCloseTo((210 / 25.4) * 96, 0);
      await expect(enlarge).toHaveAttribute('aria-expanded', 'true');
      await page.locator('.sheet-window').focus();
      await page.keyboard.press('End');
      await expect(page.locator('.imprint')).toBeInViewport();
      await enlarge.click();
      await expect.poll(widthOf).toBeLessThan(150);
    });
  });

  for (const locale of localesFrom('en'))
    test(`is shown to staff large and light, without the network (${locale})`, async ({ page, context }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await openVisit(page, locale, eight, 'sheet');
      // What later screens need is fetched once the first one is shown; nothing is asked for after that.
      const needed = [...new Set([locale, 'ja'] as const)].map(sheetWordsFile);
      const fetched = () =>
        page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)));
      await expect.poll(fetched).toEqual(expect.arrayContaining(needed));
      await context.setOffline(true);
      await page.locator('[data-action=show]').click();
      await expect(page.locator('main[data-screen=show]')).toBeVisible();
      await expect(page.locator('nav, header.site-header, footer.site-footer')).toHaveCount(0);
      const small = await page
        .locator('.sheet')
        .evaluate(
          (sheet) =>
            [...sheet.querySelectorAll(':is(.name, .own-words, .term, .line) [lang=ja]')].filter(
              (node) => node.getClientRects().length > 0 && Number.parseFloat(getComputedStyle(node).fontSize) < 17,
            ).length,
        );
      expect(small).toBe(0);
      for (const part of ['html', 'body'])
        await expect(page.locator(part)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      await page.locator('[data-action=close]').click();
      await expect(page.locator('main[data-screen=sheet]')).toBeVisible();
    });

  test('is the same one when it is shown to staff, with what was chosen for it', async ({ page }) => {
    await openVisit(page, 'ja', typical, 'review');
    await page.locator('[data-action=finish]').click();
    const choices = page.locator('.sheet-options input');
    await expect(choices).toHaveCount(2);
    for (const choice of await choices.all()) await choice.check();
    const rows = () =>
      page
        .locator('[data-row]')
        .evaluateAll((all) => all.map((row) => `${row.getAttribute('data-row')} ${row.getAttribute('data-state')}`));
    await expect(page.locator(paired)).not.toHaveCount(0);
    const printed = await rows();
    await page.locator('[data-action=show]').click();
    await expect(page.locator('main[data-screen=show]')).toBeVisible();
    await expect(page.locator(paired)).not.toHaveCount(0);
    expect(await rows()).toEqual(printed);
    await page.locator('[data-action=close]').click();
    await expect(page.locator('main[data-screen=sheet]')).toBeVisible();
    for (const choice of await choices.all()) await expect(choice).toBeChecked();
    // Back leads on, to what can be changed.
    await page.locator('[data-action=back]').click();
    await expect(page.locator('main')).toHaveAttribute('data-screen', 'review');
  });

  test('carries English behind the Japanese in the English interface, and on request in the Japanese', async ({
    page,
  }) => {
    const single = page.locator('.sheet .bilingual:not(:has(> [lang="en"]))');
    const both = page.locator('.sheet .bilingual:has(> [lang="ja"] + [lang="en"])');
    await openVisit(page, 'ja', typical, 'sheet');
    await expect(both).toHaveCount(0);
    await page.locator('[data-action=add-english]').check();
    await expect(single).toHaveCount(0);
    await expect(both).not.toHaveCount(0);
    await openVisit(page, 'en', typical, 'sheet');
    await expect(single).toHaveCount(0);
    await expect(both).not.toHaveCount(0);
    // The person's words stay as they are, and that is said once.
    await expect(page.locator('.legend')).toContainText(wordsOf('en').t('Screens.Sheet.untranslated'));
  });

  for (const locale of localesFrom('ja'))
    test(`changes its language in its place while it is shown to staff, by a switch that is not printed (${locale})`, async ({
      page,
    }) => {
      const named = page.locator('.name .bilingual:has(> [lang="ja"] + [lang="en"])');
      const points = sheetOf(typical).confirm.length;
      const flags = flagsFor(liveAnswers(typical)).length;
      await openVisit(page, locale, typical, 'show');
      const before = { address: page.url(), length: await page.evaluate(() => history.length) };
      for (const shown of [otherLocale(locale), locale]) {
        await page.locator('[data-action=locale]').click();
        await expect(page.locator('html')).toHaveAttribute('lang', shown);
        await expect(page.locator('[data-action=close]')).toHaveText(wordsOf(shown).t('Screens.Show.close'));
        await expect(page.locator('[data-flag-id]')).toHaveCount(flags);
        // Japanese is on every sheet; English is beneath it where it is the language of the person.
        await expect(named).toHaveCount(shown === 'en' ? points : 0);
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
      const note = (what: string) => {
        document.body.dataset.wakeLock = `${document.body.dataset.wakeLock ?? ''} ${what}`.trim();
      };
      const request = async (kind: string) => {
        note(kind);
        if (manner === 'refuses') throw new DOMException('battery low', 'NotAllowedError');
        if (manner === 'is slow') await new Promise((resolve) => setTimeout(resolve, 500));
        // A browser lets go by itself of what is hidden.
        return { release: async () => note('released') };
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

  test.describe('while it is shown to staff', () => {
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

      test('says that printing does nothing before anybody taps, and offers what does something', async ({ page }) => {
        await openVisit(page, 'en', typical, 'sheet');
        await expect(page.locator('[data-print-unavailable]')).toBeVisible();
        // In English there is nothing else to choose.
        await expect(page.locator('.sheet-options :is(input, label)')).toHaveCount(0);
        await openVisit(page, 'ja', typical, 'sheet');
        await expect(page.locator('[data-print-unavailable]')).toBeVisible();
        await expect(page.locator('[data-action=print]')).toHaveCount(0);
        await expect(page.getByLabel(wordsOf('ja').t('Screens.Sheet.add-english'))).toBeVisible();
        await expect(page.getByLabel(wordsOf('ja').t('Screens.Sheet.large-print'))).toHaveCount(0);
        await expect(page.locator('[data-action=show]')).toBeVisible();
        await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
        await page.locator('[data-action=copy]').click();
        await expect(page.locator('textarea.copy-text')).toHaveValue(/ケロイド体質/);
      });
    });
  }

  test('is copied whole, as text', async ({ page }) => {
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
    for (const { text: own } of sheetOf(typical).details)
      expect(text.split(`\u2068${quoted(own)}\u2069`)).toHaveLength(2);
    for (const { number, id } of sheetOf(typical).confirm)
      expect(text).toContain(`\n${number}．${wordsOf('ja').flag(id, 'term')}｜`);
    for (const { id } of flagsFor(liveAnswers(typical)))
      for (const locale of locales) expect(text).toContain(wordsOf(locale).flag(id, 'term'));
  });

  test('says that it was copied only until it changes, and offers the text to copy by hand as it is now', async ({
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
});

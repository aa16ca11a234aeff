import { expect, type Page, test } from '@playwright/test';
import { flags } from '../../lib/catalogue/flags.ts';
import { items } from '../../lib/catalogue/questionnaire.ts';
import { sources } from '../../lib/catalogue/sources.ts';
import { locales } from '../../lib/i18n/locales.ts';
import { textOfPdf } from '../support/pdf.ts';
import { wordsOf } from '../support/words-of.ts';

// What a clinic's doctor reads before patients use the check: on a phone, on paper, and by looking one thing up.

const screen = { width: 390, height: 664 };
test.use({ viewport: screen });

const filter = (page: Page) => page.locator('#filter');
const shownEntries = (page: Page) => page.locator('main article:visible');

for (const locale of locales) {
  const words = wordsOf(locale);

  test.describe(`the rule book in ${locale}`, () => {
    test('says on its first screen what a patient brings, how much there is to check, and who has checked it', async ({
      page,
    }) => {
      await page.goto(`/${locale}/rules/`);
      const seen = [page.locator('h1'), page.locator('main .notice'), page.locator('.sheet-picture')];
      for (const part of [...seen, ...(await page.locator('.cover dd').all())])
        await expect(part).toBeInViewport({ ratio: 1 });
      await expect(page.locator('main .notice')).toHaveText(words.t('About.limits.not-reviewed'));
      await expect(page.locator('.cover dd')).toContainText([String(items.length), String(flags.length)]);
      // Its chapters are its table of contents.
      await expect(page.locator('main summary:visible')).toHaveText(
        ['questions', 'flags', 'medicines', 'sources']
          .map((key) => words.t(`Screens.Rules.${key}`))
          .concat(['contradictions', 'limits'].map((key) => words.t(`About.${key}.title`))),
      );
      const end = await page.locator('main').evaluate((main) => main.getBoundingClientRect().bottom);
      expect(end).toBeLessThan(2 * screen.height);
    });

    test('opens at the entry that a link names, and at one that is linked from there', async ({ page }) => {
      await page.goto(`/${locale}/rules/#question-metal-allergy`);
      const entry = page.locator('#question-metal-allergy');
      await expect(entry).toBeInViewport();
      await expect(entry.getByText(words.question('metal-allergy', 'why'))).toBeVisible();
      await expect(shownEntries(page)).toHaveCount(items.length);
      await entry.locator('a[href="#flag-metal-allergy"]').first().click();
      const point = page.locator('#flag-metal-allergy');
      await expect(point).toBeInViewport();
      await expect(point.getByText(words.flag('metal-allergy', 'doctor'))).toBeVisible();
      await point.locator('a[href="#source-D4"]').click();
      await expect(page.locator('#source-D4')).toBeInViewport();
    });

    test('shows what holds the words that are looked for, with the chapters around it open', async ({ page }) => {
      await page.goto(`/${locale}/rules/`);
      const term = words.question('herpes-history', 'term');
      await expect(page.locator('[data-action=erase]')).toBeVisible();
      await filter(page).fill(term.toUpperCase());
      await expect(page.locator('#question-herpes-history > summary')).toBeVisible();
      await expect(page.locator('#flag-herpes-history > summary')).toBeVisible();
      await expect(page.locator('#question-implanted-electronics')).toBeHidden();
      const found = await page.locator('main :is(article, tbody tr, .sources > li):visible').count();
      expect(found).toBeLessThan(20);
      await expect(page.getByRole('status').filter({ hasText: words.t('Screens.Rules.found') })).toHaveText(
        `${words.t('Screens.Rules.found')}${found}`,
      );
      for (const entry of await shownEntries(page).all())
        expect((await entry.textContent())?.toLowerCase()).toContain(term.toLowerCase());
      await filter(page).fill('no such words');
      await expect(page.locator('main summary:visible')).toHaveCount(0);
      await filter(page).fill('');
      await expect(page.locator('main summary:visible')).toHaveCount(6);
      await expect(page.locator('main article[hidden]')).toHaveCount(0);
    });

    test('shows the entry that a link leads to, also one without the words that are looked for', async ({ page }) => {
      await page.goto(`/${locale}/rules/`);
      await expect(page.locator('[data-action=erase]')).toBeVisible();
      await filter(page).fill(words.question('metal-allergy', 'why'));
      await expect(shownEntries(page)).toHaveCount(1);
      const point = page.locator('#flag-metal-allergy');
      await expect(point).toBeHidden();
      await page.locator('#question-metal-allergy > summary').click();
      await page.locator('#question-metal-allergy a[href="#flag-metal-allergy"]').first().click();
      await expect(point).toBeInViewport();
      await expect(point.getByText(words.flag('metal-allergy', 'doctor'))).toBeVisible();
      await expect(filter(page)).toHaveValue('');
      // Again, now that the address names the entry already.
      await filter(page).fill(words.question('metal-allergy', 'why'));
      await expect(point).toBeHidden();
      await page.locator('#question-metal-allergy a[href="#flag-metal-allergy"]').first().click();
      await expect(point).toBeInViewport();
    });
  });
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('all of the rule book is printed, with its folds closed on the screen', async ({ page }) => {
      await page.goto('/ja/rules/');
      await expect(filter(page)).toBeVisible({ visible: javaScriptEnabled });
      if (javaScriptEnabled) {
        await filter(page).fill('no such words');
        await expect(page.locator('main summary:visible')).toHaveCount(0);
      }
      const printed = textOfPdf(await page.pdf({ format: 'A4' }));
      const words = wordsOf('ja');
      const expected = [
        ...items.map(({ linkId }) => words.question(linkId, 'why')),
        ...flags.map(({ id }) => words.flag(id, 'doctor')),
        ...sources.flatMap((source) => ('title' in source ? [source.title] : [])),
        words.t('About.limits.all-no'),
      ].map((text) => text.replaceAll(/\s/g, ''));
      expect(expected.filter((text) => !printed.includes(text))).toEqual([]);
      expect(printed).not.toContain(words.t('Screens.Rules.filter'));
      if (javaScriptEnabled) await filter(page).fill('');
      await expect(page.locator('main details[open]')).toHaveCount(0);
    });
  });

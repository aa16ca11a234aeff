import { expect, type Page, test } from '@playwright/test';
import type { LinkId } from '../../lib/catalogue/questionnaire.ts';
import { type Locale, locales } from '../../lib/i18n/locales.ts';
import { openVisit } from '../support/visit-page.ts';
import { aVisit } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

const box = (page: Page) => page.locator('[data-medicines] input[type=search]');
const found = (page: Page, id: string) => page.locator(`[data-medicine="${id}"]`);
const ask = (page: Page, locale: Locale, linkId: LinkId, codes: readonly string[] = ['none']) =>
  openVisit(page, locale, aVisit({ [linkId]: codes as ['none'] }), { screen: 'question', linkId, isChange: false });
const medicineQuestions = ['blood-thinners', 'immune-medicines', 'acne-medicines', 'other-medicines'] as const;

for (const locale of locales) {
  test.describe(`the medicine search in ${locale}`, () => {
    test('says, at each medicine question, where a medicine belongs, and ticks nothing', async ({ page }) => {
      const words = wordsOf(locale);
      for (const linkId of medicineQuestions) {
        await ask(page, locale, linkId);
        for (const query of ['イグザレルト', 'いぐざれると', 'ｲｸﾞｻﾞﾚﾙﾄ', 'iguzareruto', 'XARELTO', 'ribaroxaban']) {
          await box(page).fill(query);
          await expect(found(page, 'rivaroxaban'), query).toHaveCount(1);
        }
        const said = found(page, 'rivaroxaban').locator('[data-group=anticoagulants]');
        await expect(said).toContainText(words.label('blood-thinners', 'anticoagulants'));
        const other = words.question('blood-thinners', 'term');
        if (linkId === 'blood-thinners') await expect(said).not.toContainText(other);
        else await expect(said).toContainText(other);
        await expect(page.locator('form input:checked')).toHaveCount(1);
        await expect(page.locator('form input:checked')).toHaveAttribute('value', 'none');
      }
    });

    test('says of a medicine known in two ways where each belongs', async ({ page }) => {
      const words = wordsOf(locale);
      await ask(page, locale, 'blood-thinners');
      await box(page).fill('バイアスピリン');
      const aspirin = found(page, 'aspirin');
      await expect(aspirin.locator('[data-group=antiplatelets]')).toContainText(
        words.label('blood-thinners', 'antiplatelets'),
      );
      const elsewhere = aspirin.locator('[data-group=painkillers-or-supplements]');
      await expect(elsewhere).toContainText(words.question('other-medicines', 'term'));
    });

    test('says of a medicine taken for acne and for other reasons that it belongs there only then', async ({
      page,
    }) => {
      const words = wordsOf(locale);
      const said = found(page, 'spironolactone').locator('[data-group=current-acne-treatment]');
      const question = words.question('acne-medicines', 'term');
      const other = words.question('other-medicines', 'term');
      await ask(page, locale, 'blood-thinners');
      await box(page).fill('アルダクトンA');
      await expect(said).toHaveText(words.t('Screens.Medicines.acne-other-question', { question, other }));
      const group = words.label('acne-medicines', 'current-acne-treatment');
      await ask(page, locale, 'acne-medicines');
      await box(page).fill('アルダクトンA');
      await expect(said).toHaveText(words.t('Screens.Medicines.acne-group', { group, other }));
    });

    test('takes a name over as written, by keyboard, and it is kept with the answer', async ({ page }) => {
      await ask(page, locale, 'blood-thinners', ['antiplatelets']);
      await box(page).fill('ばいあすぴりん');
      await box(page).press('Enter');
      await expect(page.locator('form')).toHaveAttribute('data-link-id', 'blood-thinners');
      await box(page).press('Tab');
      const take = found(page, 'aspirin').getByRole('button');
      await expect(take).toBeFocused();
      await expect(take).toHaveAccessibleName(/バイアスピリン/);
      await page.keyboard.press('Enter');
      const detail = page.locator('[name="blood-thinners.detail"]');
      await expect(detail).toHaveValue('バイアスピリン');
      await expect(page.locator('[data-medicines] [role=status]')).toContainText('バイアスピリン');
      await expect(page.locator('[data-medicines] [role=status]')).toBeFocused();
      await box(page).fill('plavix');
      await found(page, 'clopidogrel').getByRole('button').click();
      await expect(detail).toHaveValue(/^バイアスピリン.+Plavix$/);
      const written = await detail.inputValue();
      // What was typed is the person's own word: kept where it says more, and where it may mean another medicine.
      await box(page).fill('ワーファリン錠1mg');
      await found(page, 'warfarin').getByRole('button').click();
      await expect(detail).toHaveValue(new RegExp(`^${written}.+ワーファリン錠1mg$`));
      await box(page).fill('バファリンA');
      await found(page, 'aspirin').getByRole('button').click();
      const typed = wordsOf(locale).t('Screens.Medicines.perhaps', {
        typed: 'バファリンA',
        name: 'バファリン配合錠A81',
      });
      expect((await detail.inputValue()).endsWith(typed)).toBe(true);
      await detail.fill(written);
      await expect(page.locator('form input:checked')).toHaveCount(1);
      await page.locator('form button[type=submit]').click();
      await page.reload();
      await openVisitAgain(page);
      await expect(detail).toHaveValue(/^バイアスピリン.+Plavix$/);
    });

    test('keeps a name taken before anything applies, and shows it once something does', async ({ page }) => {
      const words = wordsOf(locale);
      await ask(page, locale, 'blood-thinners');
      const detail = page.locator('[name="blood-thinners.detail"]');
      await box(page).fill('バイアスプリン');
      await expect(page.locator('[data-similar]')).toHaveText(words.t('Screens.Medicines.similar'));
      await box(page).fill('ｂａｉａｓｕｐｉｒｉｎ 100mg 朝1錠');
      await expect(page.locator('[data-similar]')).toHaveCount(0);
      await found(page, 'aspirin').getByRole('button').click();
      await expect(detail).toHaveCount(0);
      const status = page.locator('form[data-link-id] [data-medicines] [role=status]');
      await expect(status).toHaveText(words.t('Screens.Medicines.taken-unseen', { name: 'バイアスピリン' }));
      await page.locator('form[data-link-id] input[value=none]').uncheck();
      await page.locator('form[data-link-id] input[value=unsure]').check();
      await expect(detail).toHaveValue('バイアスピリン');
      await expect(status).toHaveText(words.t('Screens.Medicines.taken', { name: 'バイアスピリン' }));
    });

    test('says of a name taken where another question asks about it that nothing here need apply', async ({ page }) => {
      const words = wordsOf(locale);
      await ask(page, locale, 'blood-thinners');
      await box(page).fill('デュピクセント');
      await found(page, 'dupilumab').getByRole('button').click();
      const question = words.question('immune-medicines', 'term');
      await expect(page.locator('form[data-link-id] [data-medicines] [role=status]')).toHaveText(
        words.t('Screens.Medicines.taken-elsewhere', { name: 'デュピクセント', question }),
      );
    });

    test('says that a name not found settles nothing', async ({ page }) => {
      const words = wordsOf(locale);
      await ask(page, locale, 'other-medicines');
      const status = page.locator('[data-medicines] [role=status]');
      await expect(status).toBeEmpty();
      for (const query of ['りんご', 'アレグラ', 'banana']) {
        await box(page).fill(query);
        await expect(page.locator('[data-medicine]'), query).toHaveCount(0);
        await expect(status).toHaveText(words.t('Screens.Medicines.not-found'));
      }
      await box(page).fill('');
      await expect(status).toBeEmpty();
    });
  });
}

/** Back from the question after it to the one about blood thinners. */
async function openVisitAgain(page: Page): Promise<void> {
  await page.locator('[data-action=back]').click();
  await expect(page.locator('form')).toHaveAttribute('data-link-id', 'blood-thinners');
}

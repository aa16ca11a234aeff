import { expect, type Page, test } from '@playwright/test';
import type { LinkId } from '../../lib/catalogue/questionnaire.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { sheetWordsFile } from '../support/chunks.ts';
import { localesFrom } from '../support/sweep.ts';
import { openVisit } from '../support/visit-page.ts';
import { aVisit } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

const box = (page: Page) => page.locator('[data-medicines] input[type=search]');
const found = (page: Page, id: string) => page.locator(`[data-medicine="${id}"]`);
const ask = (page: Page, locale: Locale, linkId: LinkId, codes: readonly string[] = ['none']) =>
  openVisit(page, locale, aVisit({ [linkId]: codes as ['none'] }), { screen: 'question', linkId, isChange: false });
const medicineQuestions = ['blood-thinners', 'immune-medicines', 'acne-medicines', 'other-medicines'] as const;
/** As a writing assistant or a password manager may do. */
const writeUnseen = (page: Page, linkId: LinkId, text: string, ticked: string) =>
  page.locator('form[data-link-id]').evaluate(
    (form, [name, value, code]) => {
      Object.assign(form.querySelector(`[name="${name}.detail"]`) as Element, { value });
      Object.assign(form.querySelector(`input[value="${code}"]`) as Element, { checked: true });
    },
    [linkId, text, ticked] as const,
  );
const status = (page: Page) => page.locator('form[data-link-id] [data-medicines] [role=status]');

for (const locale of localesFrom('ja')) {
  test.describe(`the medicine search in ${locale}`, () => {
    test('says, at each medicine question, where a medicine belongs, and ticks nothing', async ({ page }) => {
      const words = wordsOf(locale);
      for (const linkId of medicineQuestions) {
        await ask(page, locale, linkId);
        for (const query of ['イグザレルト', 'いぐざれると', 'ｲｸﾞｻﾞﾚﾙﾄ', 'iguzareruto', 'XARELTO', 'ribaroxaban']) {
          await box(page).fill(query);
          await expect(found(page, 'rivaroxaban'), query).toHaveCount(1);
        }
        const place = found(page, 'rivaroxaban').locator('[data-group=anticoagulants]');
        await expect(place).toContainText(words.label('blood-thinners', 'anticoagulants'));
        const other = words.question('blood-thinners', 'term');
        if (linkId === 'blood-thinners') await expect(place).not.toContainText(other);
        else await expect(place).toContainText(other);
        await expect(page.locator('form input:checked')).toHaveCount(1);
        await expect(page.locator('form input:checked')).toHaveAttribute('value', 'none');
      }
    });

    test('says of a medicine known in several ways where each belongs', async ({ page }) => {
      const words = wordsOf(locale);
      const place = (group: string) => found(page, 'oral-contraceptive').locator(`[data-group=${group}]`);
      const term = (linkId: LinkId) => words.question(linkId, 'term');
      await ask(page, locale, 'blood-thinners');
      await box(page).fill('ピル');
      await expect(page.locator('[data-medicine]')).toHaveCount(1);
      await expect(place('current-acne-treatment')).toHaveText(
        words.t('Screens.Medicines.acne-other-question', { question: term('acne-medicines') }),
      );
      await expect(place('any-other-medicine')).toContainText(term('other-medicines'));
      await ask(page, locale, 'acne-medicines');
      await box(page).fill('ピル');
      const group = words.label('acne-medicines', 'current-acne-treatment');
      await expect(place('current-acne-treatment')).toHaveText(words.t('Screens.Medicines.acne-group', { group }));
    });

    test('sends a device on the body to the question about devices', async ({ page }) => {
      const words = wordsOf(locale);
      const question = words.question('implanted-electronics', 'term');
      await ask(page, locale, 'other-medicines');
      await box(page).fill('リブレ');
      await expect(found(page, 'glucose-sensor').locator('[data-group=implanted-electronics]')).toHaveText(
        words.t('Screens.Medicines.device', { question }),
      );
      await found(page, 'glucose-sensor').getByRole('button').click();
      await expect(status(page)).toHaveText(words.t('Screens.Medicines.taken-elsewhere', { name: 'リブレ', question }));
    });

    test('takes the name itself over by keyboard, and it is kept with the answer', async ({ page }) => {
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
      await expect(status(page)).toContainText('バイアスピリン');
      await expect(status(page)).toBeFocused();
      await box(page).fill('plavix');
      await found(page, 'clopidogrel').getByRole('button').click();
      await expect(detail).toHaveValue(/^バイアスピリン.+Plavix$/);
      await expect(page.locator('form input:checked')).toHaveCount(1);
      await page.locator('form button[type=submit]').click();
      await page.reload();
      await openVisitAgain(page);
      await expect(detail).toHaveValue(/^バイアスピリン.+Plavix$/);
    });

    test('keeps what another program wrote and ticked without an event, while late parts arrive too', async ({
      page,
    }) => {
      let arrive = () => {};
      const areWritten = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await page.route(new RegExp(`medicine-search-|${sheetWordsFile(locale)}`), async (route) => {
        await areWritten;
        await route.continue();
      });
      await ask(page, locale, 'blood-thinners', ['antiplatelets']);
      await writeUnseen(page, 'blood-thinners', '血が止まりにくい', 'unsure');
      const words = page.waitForResponse(`**/${sheetWordsFile(locale)}`);
      arrive();
      await words;
      await box(page).fill('plavix');
      await found(page, 'clopidogrel').getByRole('button').click();
      await expect(page.locator('[name="blood-thinners.detail"]')).toHaveValue(/^血が止まりにくい.+Plavix$/);
      await expect(page.locator('form input[value=unsure]')).toBeChecked();
      await writeUnseen(page, 'blood-thinners', 'あざができやすい', 'anticoagulants');
      await page.locator('[data-action=locale]').click();
      await expect(page.locator('html')).not.toHaveAttribute('lang', locale);
      await expect(page.locator('[name="blood-thinners.detail"]')).toHaveValue('あざができやすい');
      await expect(page.locator('form input[value=anticoagulants]')).toBeChecked();
    });

    test('keeps the typed words wherever they are not the name itself', async ({ page }) => {
      const { t } = wordsOf(locale);
      const detail = page.locator('[name="blood-thinners.detail"]');
      const perhaps = (typed: string, name: string) => t('Screens.Medicines.perhaps', { typed, name });
      for (const [typed, id, written] of [
        ['ワーファリン錠1mg ', 'warfarin', 'ワーファリン錠1mg'],
        ['ワーファ', 'warfarin', perhaps('ワーファ', 'ワーファリン')],
        ['ワーハリン', 'warfarin', perhaps('ワーハリン', 'ワーファリン')],
        ['ピルシカ', 'pilsicainide', perhaps('ピルシカ', 'ピルシカイニド')],
        ['ﾋﾟﾙ', 'oral-contraceptive', 'ピル'],
      ] as const) {
        await ask(page, locale, 'blood-thinners', ['antiplatelets']);
        await box(page).fill(typed);
        await found(page, id).getByRole('button').click();
        await expect(detail).toHaveValue(written);
      }
    });

    test('keeps a name taken before anything applies, and shows it once something does', async ({ page }) => {
      const words = wordsOf(locale);
      await ask(page, locale, 'blood-thinners');
      const detail = page.locator('[name="blood-thinners.detail"]');
      await box(page).fill('バイアスプリン');
      await expect(page.locator('[data-similar]')).toHaveText(words.t('Screens.Medicines.similar'));
      const name = 'ｂａｉａｓｕｐｉｒｉｎ 100mg 朝1錠';
      await box(page).fill(name);
      await expect(page.locator('[data-similar]')).toHaveCount(0);
      await found(page, 'aspirin').getByRole('button').click();
      await expect(detail).toHaveCount(0);
      await expect(status(page)).toHaveText(words.t('Screens.Medicines.taken-unseen', { name }));
      await page.locator('form[data-link-id] input[value=none]').uncheck();
      await page.locator('form[data-link-id] input[value=unsure]').check();
      await expect(detail).toHaveValue(name);
      await expect(status(page)).toHaveText(words.t('Screens.Medicines.taken', { name }));
    });

    test('says of a name not found that it settles nothing, and what to do', async ({ page }) => {
      const words = wordsOf(locale);
      await ask(page, locale, 'other-medicines');
      await expect(status(page)).toBeEmpty();
      for (const query of ['りんご', 'アレグラ', 'banana']) {
        await box(page).fill(query);
        await expect(page.locator('[data-medicine]'), query).toHaveCount(0);
        await expect(status(page)).toHaveText(words.t('Screens.Medicines.not-found'));
      }
      await box(page).fill('');
      await expect(status(page)).toBeEmpty();
    });
  });
}

/** Back from the question after it to the one about blood thinners. */
async function openVisitAgain(page: Page): Promise<void> {
  await page.locator('[data-action=back]').click();
  await expect(page.locator('form')).toHaveAttribute('data-link-id', 'blood-thinners');
}

import { expect, type Locator, type Page, test } from '@playwright/test';
import { firstSentence } from '../../app/text/first-sentence.ts';
import { items } from '../../lib/catalogue/questionnaire.ts';
import { enabledItems, itemOf } from '../../lib/flow/enabled.ts';
import { type Locale, locales } from '../../lib/i18n/locales.ts';
import { ownSite } from '../support/own-site.ts';
import { localesFrom } from '../support/sweep.ts';
import { expectHydrated, openVisit, type Place, VisitPage } from '../support/visit-page.ts';
import { aVisit, everywhere } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

const form = (page: Page) => page.locator('form[data-link-id]');
const how = (page: Page) => form(page).locator('[data-how]');
const seenBy = (page: Page) => form(page).locator('[data-seen-by]');
const sourceLink = (page: Page) => form(page).locator('details[data-why] a');
const question = (linkId: Extract<Place, { linkId: unknown }>['linkId']): Place => ({
  screen: 'question',
  linkId,
  isChange: false,
});

/** How many lines of text there are in it. */
const linesOf = (inset: Locator) =>
  inset.evaluate((element) =>
    [...element.querySelectorAll('p')].reduce(
      (lines, text) => lines + Math.round(text.offsetHeight / Number.parseFloat(getComputedStyle(text).lineHeight)),
      0,
    ),
  );

/** The address of the rule book in a language, at a question. */
const entryOf = (locale: Locale, linkId: string) => new RegExp(`/${locale}/rules/#question-${linkId}$`);

// What Safari on an iPhone leaves of its window.
test.use({ viewport: { width: 390, height: 664 } });

for (const locale of localesFrom('ja'))
  test(`help with a question opens for a person who is not sure, and for nobody else (${locale})`, async ({ page }) => {
    test.setTimeout(120_000);
    const words = wordsOf(locale);
    const visit = everywhere('unsure');
    await page.goto(`/${locale}/check/`);
    await expectHydrated(page);
    const led: string[] = [];
    for (const { linkId, answerOption } of enabledItems(visit)) {
      const check = new VisitPage(page);
      await check.expectQuestion(linkId);
      await expect(how(page), linkId).toHaveCount(0);
      if (answerOption.includes('declined')) {
        await check.choose('declined');
        await expect(seenBy(page), `${linkId}, declined`).toHaveText(words.t('Screens.Question.declined-inset'));
        await expect(how(page), `${linkId}, declined`).toHaveCount(0);
        if (await check.form.locator('input[type=checkbox][value=declined]').count())
          await check.option('declined').press('Space');
      }
      await check.choose(...(visit[linkId]?.codes ?? []));
      if (answerOption.includes('unsure')) {
        await expect(how(page), linkId).toBeVisible();
        const first = firstSentence(words.how(linkId) ?? '').trim();
        expect(first).not.toBe('');
        await expect(how(page), linkId).toContainText(first);
        expect(await linesOf(how(page)), linkId).toBeLessThanOrEqual(3);
      }
      await expect(sourceLink(page)).toHaveAttribute('href', entryOf(locale, linkId));
      led.push((await sourceLink(page).getAttribute('href')) ?? '');
      await check.continue();
    }
    await expect(page.locator('main')).toHaveAttribute('data-screen', 'review');
    await page.goto(led[0] ?? '');
    for (const address of led) await expect(page.locator(new URL(address, page.url()).hash)).toHaveCount(1);
  });

for (const locale of locales) {
  test.describe(`help with a question in ${locale}`, () => {
    test('says in words what is drawn, to everybody, where anything is', async ({ page }) => {
      const { about, label } = wordsOf(locale);
      for (const linkId of ['scar-types', 'keloid-tendency', 'scar-areas'] as const) {
        await openVisit(page, locale, aVisit({}), question(linkId));
        const drawn = itemOf(linkId).answerOption.filter((code) => about(linkId, code, 'feel'));
        expect(drawn.length > 0).toBe(linkId !== 'scar-areas');
        const described = form(page).locator('details[data-drawings]');
        await expect(described).toHaveCount(drawn.length > 0 ? 1 : 0);
        if (drawn.length > 0) await described.locator('summary').press('Enter');
        await expect(described.locator('dt')).toHaveText(drawn.map((code) => label(linkId, code)));
        await expect(described.locator('dd')).toHaveText(
          drawn.flatMap((code) => [about(linkId, code, 'alt') ?? '', about(linkId, code, 'feel') ?? '']),
        );
        for (const dd of await described.locator('dd').all()) await expect(dd).toBeVisible();
      }
    });

    if (!localesFrom('en').includes(locale)) return;

    test('the sources are a click away, and Back returns to the question with its answers kept', async ({ page }) => {
      await openVisit(page, locale, aVisit({ 'metal-allergy': ['unsure'] }), question('metal-allergy'));
      await page.locator('details[data-why] summary').press('Enter');
      await expect(page.getByText(wordsOf(locale).t('Screens.Question.sources-note'))).toBeVisible();
      await sourceLink(page).press('Enter');
      await expect(page).toHaveURL(entryOf(locale, 'metal-allergy'));
      const entry = page.locator('#question-metal-allergy');
      await expect(entry).toBeInViewport();
      await expect(entry.locator('a[href="#source-article-6.3"]')).toHaveCount(1);
      await entry.locator('a[href="#source-D4"]').click();
      await expect(page.locator('[id="source-D4"]')).toBeInViewport();
      await page.goBack();
      await page.goBack();
      await expect(form(page)).toHaveAttribute('data-link-id', 'metal-allergy');
      await expect(form(page).locator('input[value=unsure]')).toBeChecked();
      await page.locator('form button[type=submit]').press('Enter');
      await expect(page.locator('form, main[data-screen=review]')).not.toHaveAttribute('data-link-id', 'metal-allergy');
    });

    test('all of it is gathered under the sheet for a person who was not sure', async ({ page }) => {
      const words = wordsOf(locale);
      const visit = everywhere('unsure');
      const doubts = items.filter(({ linkId }) => visit[linkId]?.codes.includes('unsure'));
      expect(doubts.length).toBeGreaterThan(20);
      await openVisit(page, locale, visit, 'sheet');
      const gathered = page.locator('[data-find-out]');
      const findable = doubts.filter(({ linkId }) => words.how(linkId));
      await expect(gathered.locator('[data-unsure]')).toHaveCount(findable.length);
      for (const { linkId } of findable) {
        const entry = gathered.locator(`[data-unsure="${linkId}"]`);
        await entry.locator('summary').press('Enter');
        await expect(entry.getByText(words.how(linkId) ?? '')).toBeVisible();
      }
      await page.emulateMedia({ media: 'print' });
      await expect(gathered).toBeHidden();
    });
  });
}

test('the link follows the language that was switched to', async ({ page }) => {
  await openVisit(page, 'ja', aVisit({}), question('breastfeeding'));
  await page.locator('[data-action=locale]').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(sourceLink(page)).toHaveAttribute('href', entryOf('en', 'breastfeeding'));
});

test('the link leads on where connections are held to the listed addresses', async ({ page }) => {
  const site = await ownSite({ isHeldToListed: true });
  await page.goto(`${site.origin}/ja/check/`);
  await page.locator('details[data-why] summary').press('Enter');
  await sourceLink(page).press('Enter');
  await expect(page.locator('#question-routes')).toBeInViewport();
  await site.stop();
});

test('a question that is opened again with a doubt begins at its top', async ({ page }) => {
  await openVisit(page, 'ja', aVisit({ 'blood-thinners': ['unsure'] }), question('blood-thinners'));
  await expect(how(page)).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.locator('input[value=unsure]').press('Space');
  await page.locator('input[value=declined]').press('Space');
  await expect(seenBy(page)).toBeInViewport();
  await page.locator('input[value=unsure]').press('Space');
  await expect(how(page)).toBeInViewport();
});

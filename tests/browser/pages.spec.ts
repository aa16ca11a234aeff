import type { Page } from '@playwright/test';
import { flags } from '../../lib/catalogue/flags.ts';
import { items, version } from '../../lib/catalogue/questionnaire.ts';
import { type Locale, locales, otherLocale } from '../../lib/i18n/locales.ts';
import { stripBreaks } from '../../lib/i18n/phrase.ts';
import { storageNames } from '../../lib/record/storage-names.ts';
import { breakNext, restoreNext } from '../support/broken-page.ts';
import { expect, test } from '../support/own-site.ts';
import { recordOf } from '../support/record.ts';
import { localesFrom } from '../support/sweep.ts';
import { expectHydrated, openVisit, VisitPage } from '../support/visit-page.ts';
import { aVisit, typical } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

const pages = [
  { path: '', screen: 'start' },
  { path: 'about/', screen: 'about' },
  { path: 'rules/', screen: 'rules' },
];
const doors = ['/', '/nowhere/'] as const;
const hour = 60 * 60 * 1000;

const main = (page: Page) => page.locator('main');
const act = (page: Page, action: string) => page.locator(`[data-action="${action}"]`);
const heightOf = async (page: Page, selector: string) => {
  const boxes = await page
    .locator(selector)
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  return Math.min(...boxes.filter((height) => height > 0));
};

for (const { path, screen } of pages) {
  test(`/${path} in both languages says what it is, complains of nothing, fits a narrow screen, and leads to the other`, async ({
    page,
    violations,
  }) => {
    const titles: string[] = [];
    const response = await page.goto(`/ja/${path}`);
    expect(response?.status()).toBe(200);
    for (const locale of locales) {
      await expect(page).toHaveURL(new RegExp(`/${locale}/${path}$`));
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(main(page)).toHaveAttribute('data-screen', screen);
      await expect(main(page)).toHaveAttribute('data-questionnaire-version', version);
      await expect(page.locator('h1')).toHaveCount(1);
      titles.push(await page.title());
      // Where a line may break is said by elements, not by characters that a copy would carry along.
      expect(await page.content()).not.toContain('\u200B');
      await expectHydrated(page);

      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const controls = '.button, .link-button, .standalone, .contents a, .site-header a, .site-footer a, summary';
      expect(await heightOf(page, controls)).toBeGreaterThanOrEqual(44);
      if (screen === 'about') await expectBalancedContents(page);
      await expect(act(page, 'locale')).toHaveAttribute('hreflang', otherLocale(locale));
      await act(page, 'locale').click();
    }
    await expect(page).toHaveURL(new RegExp(`/ja/${path}$`));
    expect(new Set(titles.filter(Boolean)).size).toBe(2);
    expect(violations).toEqual([]);
  });
}

/** The contents fill both columns of a wide screen, and leave no entry alone. */
async function expectBalancedContents(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  const links = await page.locator('nav.contents a').evaluateAll((all) =>
    all.map((link) => {
      const { left, bottom, height } = link.getBoundingClientRect();
      const entry = link.parentElement;
      const isNested = entry?.parentElement?.closest('li') != null;
      return {
        left,
        bottom,
        height,
        isName: link.nextElementSibling !== null,
        isNested,
        isLast: !entry?.nextSibling,
      };
    }),
  );
  const middle = 640;
  const at = links.findIndex(({ left }) => left > middle);
  const [last, first] = [links[at - 1], links[at]];
  if (!last || !first) throw new Error('One column');
  expect(last.isName, 'a chapter’s name alone at the foot').toBe(false);
  expect(first.isNested && first.isLast, 'an entry alone at the head').toBe(false);
  // Two entries, the room between them, and what a second line takes.
  expect(Math.abs(last.bottom - (links.at(-1)?.bottom ?? 0))).toBeLessThan(3 * last.height);
}

test('the check begins in the language of the page it is started from, whatever was chosen in it before', async ({
  page,
}) => {
  const visit = new VisitPage(page);
  const expectFirstQuestion = async (locale: Locale) => {
    await visit.act('start');
    const asked = stripBreaks(wordsOf(locale).question('routes', 'question'));
    await expect(page.locator('form[data-link-id] h1')).toHaveText(asked);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
  };
  await page.goto('/ja/check/');
  await visit.act('locale');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await visit.act('menu');
  await visit.act('stop');
  await expect(page).toHaveURL(/\/en\/$/);
  await visit.act('locale');
  await expect(page).toHaveURL(/\/ja\/$/);
  await expectFirstQuestion('ja');
  await page.goto('/');
  await page.locator('a[hreflang=en]').click();
  await expect(main(page)).toHaveAttribute('data-screen', 'start');
  await expectFirstQuestion('en');
});

test('a language chosen on a page is kept only where one was chosen in the check', async ({ page }) => {
  await page.goto('/ja/');
  await new VisitPage(page).act('locale');
  await expect(page).toHaveURL(/\/en\/$/);
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
});

for (const address of doors) {
  test(`${address} offers both languages, each in its own, and sends nobody on`, async ({ page, violations }) => {
    const response = await page.goto(address);
    const isUnknown = address !== '/';
    expect(response?.status()).toBe(isUnknown ? 404 : 200);
    for (const locale of locales) {
      const offer = page.locator(`section[lang="${locale}"] a[hreflang="${locale}"]`);
      await expect(offer).toHaveAttribute('href', `/${locale}/`);
      await expect(page.locator(`section[lang="${locale}"] p`)).not.toBeEmpty();
    }
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('main[data-screen="not-found"]')).toHaveCount(isUnknown ? 1 : 0);
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    // Chromium itself notes the status of an unknown address.
    expect(violations.filter((text) => !text.includes('404'))).toEqual([]);
  });
}

for (const locale of locales)
  test.describe(`the start page in ${locale}`, () => {
    test('says what it is not, and what harm was reported, without being opened; every notice is a tap away', async ({
      page,
    }) => {
      const { t } = wordsOf(locale);
      await page.goto(`/${locale}/`);
      const box = page.locator('#notices');
      for (const key of ['what-it-is-not', 'unapproved', 'harm']) await expect(box).toContainText(t(`Start.${key}`));
      await expect(box.locator('a')).toHaveAttribute('href', `/${locale}/about/#harm`);
      const notices = box.locator('details li');
      await expect(notices).toHaveCount(16);
      await expect(notices.first()).toBeHidden();
      for (const summary of await box.locator('summary').all()) await summary.click();
      for (const notice of await notices.all()) await expect(notice).toBeVisible();
      await box.locator('a').click();
      await expect(page.locator('#harm')).toBeInViewport();
    });
  });

for (const locale of localesFrom('en')) {
  test.describe(`what is kept, on the start page in ${locale}`, () => {
    test('offers nothing to resume when nothing is kept', async ({ page }) => {
      await page.goto(`/${locale}/`);
      await expectHydrated(page);
      await expect(act(page, 'continue-saved')).toHaveCount(0);
      await expect(act(page, 'start-afresh')).toHaveCount(0);
    });

    for (const [store, age] of [
      ['tab', 0],
      ['phone', 100],
    ] as const)
      test(`goes on with answers kept ${age} hours ago in the ${store}`, async ({ page }) => {
        await keep(page, locale, store, age * hour);
        await expect(act(page, 'start')).toBeHidden();
        await act(page, 'continue-saved').click();
        await expect(main(page)).toHaveAttribute('data-screen', 'review');
      });

    const place = locale === 'ja' ? 'phone' : 'tab';
    test(`erases answers kept in the ${place} after asking, and starts afresh`, async ({ page }) => {
      await keep(page, locale, place, 0);
      // Once it is offered, the tab has taken over what the phone keeps.
      await expect(act(page, 'start-afresh')).toBeVisible();
      const before = await stored(page);
      await act(page, 'start-afresh').click();
      await expect(page.locator('dialog[open] h2')).toHaveText(stripBreaks(wordsOf(locale).t('Screens.Erase.title')));
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog')).toHaveCount(0);
      await expect(act(page, 'start-afresh')).toBeFocused();
      expect(await stored(page)).toBe(before);
      await act(page, 'start-afresh').click();
      await act(page, 'erase-confirm').click();
      await expect(page.locator('form[data-link-id]')).toHaveAttribute('data-link-id', items[0]?.linkId ?? '');
      await expect(page.locator('form input:checked')).toHaveCount(0);
      expect(await stored(page)).toBe('');
    });

    test('keeps answers on this phone when asked to, and stops when asked to', async ({ page }) => {
      await keep(page, locale, 'tab', 0);
      const onPhone = () => page.evaluate((name) => localStorage.getItem(name), storageNames.visit);
      const status = page.locator('.kept [role=status]');
      expect(await onPhone()).toBeNull();
      await act(page, 'keep').click();
      await expect(status).toHaveText(stripBreaks(wordsOf(locale).t('Screens.Keep.kept')));
      expect(await onPhone()).not.toBeNull();
      await page.reload();
      await act(page, 'stop-keeping').click();
      await expect(status).toHaveText(stripBreaks(wordsOf(locale).t('Screens.Keep.stopped')));
      expect(await onPhone()).toBeNull();
      await act(page, 'continue-saved').click();
      await expect(main(page)).toHaveAttribute('data-screen', 'review');
    });

    test('does not move answers back into a tab that would not hold them any more', async ({ page }) => {
      await keep(page, locale, 'phone', 25 * hour);
      await act(page, 'stop-keeping').click();
      await expect(page.locator('.kept [role=status]')).toContainText(
        stripBreaks(wordsOf(locale).t('Screens.Keep.too-old')),
      );
      await act(page, 'continue-saved').click();
      await expect(main(page)).toHaveAttribute('data-screen', 'review');
    });

    test('asks before answers kept earlier on this phone are replaced', async ({ page, context }) => {
      await keep(page, locale, 'phone', hour);
      const other = await context.newPage();
      await openVisit(other, locale, aVisit({}), 'review');
      await other.goto(`/${locale}/`);
      const onPhone = () => other.evaluate((name) => localStorage.getItem(name), storageNames.visit);
      const before = await onPhone();
      await act(other, 'keep').click();
      await expect(other.locator('dialog[open] h2')).toHaveText(
        stripBreaks(wordsOf(locale).t('Screens.Keep.replace-title')),
      );
      await other.keyboard.press('Escape');
      await expect(other.locator('dialog')).toHaveCount(0);
      expect(await onPhone()).toBe(before);
      await act(other, 'keep').click();
      await act(other, 'keep-confirm').click();
      await expect(act(other, 'stop-keeping')).toBeVisible();
      expect(await onPhone()).not.toBe(before);
      await expect(page.locator('[data-island=Resume] > [role=status] .notice')).toHaveText(
        stripBreaks(wordsOf(locale).t('Screens.Check.gone')),
      );
      await expect(page.locator('#kept')).toHaveText(stripBreaks(wordsOf(locale).t('Start.saved-other-title')));
    });

    test('says so when answers kept before are past their time', async ({ page }) => {
      await keep(page, locale, 'tab', 25 * hour);
      await expect(page.locator('[data-island=Resume] > [role=status] .notice')).toBeVisible();
      await expect(act(page, 'continue-saved')).toHaveCount(0);
      await expect(act(page, 'start')).toBeVisible();
    });

    test('knows of answers given after it was left, when the browser shows it again as it was', async ({ page }) => {
      await page.goto(`/${locale}/`);
      await expectHydrated(page);
      await put(page, 'tab', 0);
      await expect(act(page, 'continue-saved')).toHaveCount(0);
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
      await expect(act(page, 'continue-saved')).toBeVisible();
    });

    test('says so when the answers that it offers are erased in another tab', async ({ page, context }) => {
      await keep(page, locale, 'phone', 0);
      await expect(act(page, 'continue-saved')).toBeVisible();
      const other = await context.newPage();
      await other.goto(`/${locale}/`);
      await act(other, 'erase').click();
      await act(other, 'erase-confirm').click();
      await expect(page.locator('[data-island=Resume] > [role=status] .notice')).toBeVisible();
      await expect(act(page, 'continue-saved')).toHaveCount(0);
    });
  });

  test(`the about page in ${locale} erases what is kept, after asking once`, async ({ page }) => {
    await keep(page, locale, 'tab', 0);
    await page.goto(`/${locale}/about/`);
    await act(page, 'erase').click();
    expect(await stored(page)).not.toBe('');
    await act(page, 'erase-confirm').click();
    await expect(main(page)).toHaveAttribute('data-screen', 'start');
    expect(await stored(page)).toBe('');
    await expect(act(page, 'continue-saved')).toHaveCount(0);
  });

  test(`a page in ${locale} that breaks says that the answers are still there, and can be opened again`, async ({
    page,
  }) => {
    await keep(page, locale, 'tab', 0);
    await breakNext(page);
    await page.reload();
    await expect(main(page)).toHaveAttribute('data-screen', 'error');
    await expect(page.locator('h1')).toBeFocused();
    await expect(page.locator('h1')).not.toBeEmpty();
    await expect(page.locator('main p')).not.toBeEmpty();
    await expect(page.locator('main a')).toHaveAttribute('href', `/${locale}/`);
    for (const shown of [otherLocale(locale), locale]) {
      await act(page, 'locale').click();
      await expect(page.locator('h1')).toHaveText(stripBreaks(wordsOf(shown).t('Screens.Error.title')));
      await expect(page.locator('html')).toHaveAttribute('lang', shown);
      await expect(page.locator('main a')).toHaveAttribute('href', `/${shown}/`);
      await expect(act(page, 'locale')).toBeFocused();
    }
    await restoreNext(page);
    await page.locator('main button').click();
    await expect(act(page, 'continue-saved')).toBeVisible();
  });

  test(`the check that breaks in ${locale} opens again in the language chosen meanwhile`, async ({ page }) => {
    await keep(page, locale, 'tab', 0);
    await breakNext(page);
    await page.goto(`/${locale}/check/`);
    await expect(main(page)).toHaveAttribute('data-screen', 'error');
    await act(page, 'locale').click();
    await restoreNext(page);
    await page.locator('main button').click();
    await expect(main(page)).toHaveAttribute('data-screen', 'review');
    await expect(page.locator('html')).toHaveAttribute('lang', otherLocale(locale));
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the check shows its first question in both languages, and says what it needs for more', async ({ page }) => {
    await page.goto('/ja/check/');
    for (const locale of locales) {
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('.loading')).toBeHidden();
      await expect(page.locator('h1')).toHaveText(stripBreaks(wordsOf(locale).question('routes', 'question')));
      await expect(page.locator('form input[value=dermapen]')).toBeVisible();
      const need = page.locator('noscript p');
      await expect(need).toBeVisible();
      expect(await need.textContent()).toBe(wordsOf(locale).t('Screens.Check.noscript'));
      await page.locator('noscript a[lang]').click();
    }
    await page.locator('noscript a[href$="/rules/"]').click();
    await expect(main(page)).toHaveAttribute('data-screen', 'rules');
  });

  test('the pages to read can be read, and offer nothing that could not work', async ({ page }) => {
    for (const locale of locales)
      for (const { path, screen } of pages) {
        await page.goto(`/${locale}/${path}`);
        await expect(main(page)).toHaveAttribute('data-screen', screen);
        await expect(page.locator('h1')).toBeVisible();
        const entries = screen === 'rules' ? items.length + flags.length : 0;
        await expect(page.locator('main article')).toHaveCount(entries);
        if (screen === 'start') await expect(act(page, 'start')).toHaveAttribute('href', `/${locale}/check/`);
        if (screen === 'about') await expect(page.locator('#help')).toBeVisible();
        await expect(page.locator('button:visible')).toHaveCount(0);
      }
  });
});

/** Opens the start page with a visit kept in the tab or on the phone, answered that many milliseconds ago. */
async function keep(page: Page, locale: Locale, store: 'tab' | 'phone', age: number) {
  await page.goto(`/${locale}/`);
  // A page that is not yet hydrated would read what is put there, and discard it.
  await expectHydrated(page);
  await put(page, store, age);
  await page.reload();
  await expectHydrated(page);
}

/** Puts a visit, answered that many milliseconds ago, where the product keeps it. */
async function put(page: Page, store: 'tab' | 'phone', age: number) {
  await page.evaluate(([key, record, isTab]) => (isTab ? sessionStorage : localStorage).setItem(key, record), [
    storageNames.visit,
    recordOf(typical, Date.now() - age),
    store === 'tab',
  ] as const);
}

/** Every trace of a visit in this browser's storage. */
async function stored(page: Page): Promise<string> {
  return page.evaluate(
    (key) => `${sessionStorage.getItem(key) ?? ''}${localStorage.getItem(key) ?? ''}`,
    storageNames.visit,
  );
}

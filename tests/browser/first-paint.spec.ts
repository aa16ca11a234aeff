import type { Page } from '@playwright/test';
import { type Locale, locales } from '../../lib/i18n/locales.ts';
import { stripBreaks } from '../../lib/i18n/phrase.ts';
import { storageNames } from '../../lib/record/storage-names.ts';
import { expect, test } from '../support/own-site.ts';
import { recordOf } from '../support/record.ts';
import { nothingDeclared } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

// The exported check shows its first question before the scripts that hydrate it have come. Who is quick ticks an answer
// then; who has a kept visit must not see that question at all.

const form = (page: Page) => page.locator('form[data-link-id]');
const box = (page: Page, code: string) => form(page).locator(`input[value="${code}"]`);
const submit = (page: Page) => form(page).locator('button[type=submit]');
const asking = (page: Page, linkId: string) => expect(form(page)).toHaveAttribute('data-link-id', linkId);
const isHydrated = (page: Page) =>
  expect
    .poll(() => form(page).evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))))
    .toBe(true);

/** The methods that were answered, as they are saved in the tab. */
async function savedRoutes(page: Page): Promise<unknown> {
  const record = await page.evaluate((key) => sessionStorage.getItem(key), storageNames.visit);
  return JSON.parse(record ?? '').answers.routes.codes;
}

/** Holds back the scripts that hydrate the page, until they are let through. */
async function holdScripts(page: Page): Promise<() => void> {
  const modules = /\/chunks\/(?!first-paint)[^/]+\.js$/;
  let letThrough = () => {};
  const released = new Promise<void>((done) => {
    letThrough = done;
  });
  await page.route(modules, async (route) => {
    await released;
    await route.continue();
  });
  return letThrough;
}

test.use({ serviceWorkers: 'block' });

for (const path of ['/ja/', '/ja/check/'])
  test(`the first paint of ${path} shows what there is to read`, async ({ page }) => {
    await page.addInitScript(() => {
      const painted: Record<string, number> = {};
      Object.assign(globalThis, { painted });
      new PerformanceObserver((list) => {
        for (const { name, startTime } of list.getEntries()) painted[name] = startTime;
      }).observe({ type: 'paint', buffered: true });
      new PerformanceObserver((list) => {
        for (const { renderTime } of list.getEntries() as (PerformanceEntry & { renderTime: number })[])
          painted.heading ??= renderTime;
      }).observe({ type: 'element', buffered: true });
      // The browser times the words in a block that is marked before it is painted.
      new MutationObserver(() => document.querySelector('h1')?.setAttribute('elementtiming', 'h1')).observe(document, {
        childList: true,
        subtree: true,
      });
    });
    const painted = () => page.evaluate(() => (globalThis as unknown as { painted: Record<string, number> }).painted);
    await page.goto(path);
    await expect
      .poll(async () => Object.keys(await painted()))
      .toEqual(expect.arrayContaining(['heading', 'first-contentful-paint']));
    const { heading, 'first-contentful-paint': first } = await painted();
    expect(heading).toBe(first);
  });

test.describe('The exported check', () => {
  for (const locale of locales) {
    test(`shows the first question in ${locale} before its scripts have come`, async ({ page, violations }) => {
      await holdScripts(page);
      await page.goto(`/${locale}/check/`, { waitUntil: 'commit' });
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('h1')).toHaveText(stripBreaks(wordsOf(locale).question('routes', 'question')));
      await expect(page.getByText(wordsOf(locale).t('Screens.Check.loading'))).toBeHidden();
      expect(violations).toEqual([]);
    });
  }

  test('keeps the ticks made before hydration', async ({ page, violations }) => {
    const release = await holdScripts(page);
    await page.goto('/ja/check/', { waitUntil: 'commit' });
    await box(page, 'potenza').check();
    await box(page, 'dermapen').check();
    await box(page, 'potenza').uncheck();
    await box(page, 'iv-drip').check();
    release();
    await isHydrated(page);
    await expect(form(page).locator('input:checked')).toHaveCount(2);
    await submit(page).click();
    await asking(page, 'age-group');
    expect(await savedRoutes(page)).toEqual(['dermapen', 'iv-drip']);
    expect(violations).toEqual([]);
  });

  test('goes on after hydration where Continue was pressed before', async ({ page, violations }) => {
    const release = await holdScripts(page);
    await page.goto('/ja/check/', { waitUntil: 'commit' });
    await box(page, 'dermapen').check();
    await submit(page).click();
    await submit(page).click();
    await expect(page).toHaveURL(/\/ja\/check\/$/);
    await expect(box(page, 'dermapen')).toBeChecked();
    release();
    await asking(page, 'age-group');
    expect(await savedRoutes(page)).toEqual(['dermapen']);
    expect(violations).toEqual([]);
  });

  test('waits for another Continue where a tick was changed after the first', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto('/ja/check/', { waitUntil: 'commit' });
    await box(page, 'dermapen').check();
    await submit(page).click();
    await box(page, 'potenza').check();
    release();
    await isHydrated(page);
    await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 1000 })));
    await asking(page, 'routes');
    await expect(form(page).locator('input:checked')).toHaveCount(2);
  });

  test('keeps a tick made in the very moment of hydration', async ({ page }) => {
    await page.addInitScript(() => {
      // The props of the island are read right before React begins: what comes next in line comes before it has rendered.
      JSON.parse = new Proxy(JSON.parse, {
        apply: (parse, self, given) => {
          if (document.readyState !== 'complete' && given[0] === '{"locale":"ja"}')
            queueMicrotask(() => {
              document.querySelector<HTMLInputElement>('input[value="potenza"]')?.click();
              document.documentElement.dataset.clicked = 'yes';
            });
          return Reflect.apply(parse, self, given);
        },
      });
    });
    await page.goto('/ja/check/');
    await expect(page.locator('html')).toHaveAttribute('data-clicked', 'yes');
    await isHydrated(page);
    await expect(box(page, 'potenza')).toBeChecked();
    await submit(page).click();
    await asking(page, 'age-group');
  });

  test('takes no tick that the browser restored', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto('/ja/check/', { waitUntil: 'commit' });
    await box(page, 'potenza').evaluate((input: HTMLInputElement) => {
      input.checked = true;
    });
    await box(page, 'dermapen').check();
    release();
    await isHydrated(page);
    await expect(form(page).locator('input:checked')).toHaveAttribute('value', 'dermapen');
    await submit(page).click();
    await asking(page, 'age-group');
    expect(await savedRoutes(page)).toEqual(['dermapen']);
  });

  for (const [name, leave] of [
    ['a reload', (page: Page) => page.reload({ waitUntil: 'commit' })],
    [
      'Back from another page',
      async (page: Page) => {
        await page.goto('/ja/about/', { waitUntil: 'commit' });
        await expect(page.locator('main[data-screen=about]')).toBeVisible();
        await page.goBack({ waitUntil: 'commit' });
      },
    ],
  ] as const) {
    test(`is empty after ${name}, also before its scripts have come`, async ({ page }) => {
      await page.goto('/ja/check/');
      await isHydrated(page);
      await box(page, 'potenza').check();
      const release = await holdScripts(page);
      await leave(page);
      await asking(page, 'routes');
      await expect(form(page).locator('input:checked')).toHaveCount(0);
      release();
      await isHydrated(page);
      await expect(form(page).locator('input:checked')).toHaveCount(0);
    });
  }

  const kept = (area: 'sessionStorage' | 'localStorage') => [
    { area, key: storageNames.visit, value: recordOf(nothingDeclared) },
  ];
  const chosen = (locale: Locale) => [{ area: 'sessionStorage' as const, key: storageNames.language, value: locale }];

  for (const [name, stored] of [
    ['a visit is kept in the tab', kept('sessionStorage')],
    ['a visit is kept on the phone', kept('localStorage')],
    ['the other language was chosen', chosen('en')],
  ] as const) {
    test(`never shows its question where ${name}`, async ({ page, violations }) => {
      await page.addInitScript((items) => {
        for (const { area, key, value } of items) globalThis[area].setItem(key, value);
        const look = () => {
          const shown = document.querySelector('form[data-link-id=routes] h1');
          const isExported = /[ぁ-ん]/.test(shown?.textContent ?? '');
          if (isExported && shown?.checkVisibility({ visibilityProperty: true }))
            document.documentElement.dataset.flash = '';
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }, stored);
      const release = await holdScripts(page);
      await page.goto('/ja/check/', { waitUntil: 'commit' });
      await expect(page.getByText(wordsOf('ja').t('Screens.Check.loading'))).toBeVisible();
      await expect(page.locator('h1')).toBeHidden();
      release();
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('html')).not.toHaveAttribute('data-opening');
      await expect(page.locator('html')).not.toHaveAttribute('data-flash');
      await expect(page.locator('.loading, .late')).toHaveCount(0);
      expect(violations).toEqual([]);
    });
  }
});

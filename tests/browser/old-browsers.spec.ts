import { expect, type Page, test } from '@playwright/test';
import { localesFrom } from '../support/sweep.ts';
import { VisitPage } from '../support/visit-page.ts';
import { typical } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

// The oldest browser supported is Safari 15.4. It is imitated by a Chromium without what came later, which is how anything
// newer in the scripts or their libraries is found. How it paints is not imitated.

/** What Safari 15.4 brought, and the site needs. */
const needed = [
  'Array.prototype.at',
  'Array.prototype.findLast',
  'Object.hasOwn',
  'structuredClone',
  'HTMLDialogElement.prototype.showModal',
];

/** What came to Safari after 15.4: each line is a version. */
const later = [
  'HTMLElement.prototype.inert',
  ['toReversed', 'toSorted', 'toSpliced', 'with'].map((name) => `Array.prototype.${name}`),
  ['AbortSignal.timeout', 'SharedWorker', 'HTMLScriptElement.supports', 'navigator.wakeLock'],
  ['Array.fromAsync', 'String.prototype.isWellFormed', 'String.prototype.toWellFormed', 'CompressionStream'],
  ['DecompressionStream', 'OffscreenCanvas', 'document.adoptedStyleSheets', 'CSS.registerProperty'],
  ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf'].map((name) => `Set.prototype.${name}`),
  ['URL.canParse', 'HTMLElement.prototype.showPopover', 'HTMLElement.prototype.togglePopover'],
  ['Object.groupBy', 'Map.groupBy', 'Promise.withResolvers', 'AbortSignal.any', 'Element.prototype.checkVisibility'],
  ['ArrayBuffer.prototype.transfer', 'Element.prototype.setHTMLUnsafe', 'Highlight'],
  ['document.startViewTransition', 'URL.parse', 'Promise.try', 'Iterator', 'RegExp.escape', 'Uint8Array.fromBase64'],
  ['Error.isError', 'cookieStore', 'HTMLDialogElement.prototype.requestClose', 'Math.sumPrecise', 'trustedTypes'],
  ['requestIdleCallback', 'cancelIdleCallback', 'navigation', 'scheduler', 'CloseWatcher', 'URLPattern'],
].flat();

/** Takes built-ins away before any script of the page; what is not here anyway is passed over. */
async function without(page: Page, names: readonly string[]): Promise<void> {
  await page.addInitScript((paths: readonly string[]) => {
    const left: string[] = [];
    Object.assign(globalThis, { left });
    for (const path of paths) {
      const steps = path.split('.');
      const name = steps.pop() ?? '';
      let owner = globalThis as unknown as Record<string, Record<string, never>> | undefined;
      for (const step of steps) owner = owner?.[step] as typeof owner;
      // Properties of `document` and `navigator` are their prototypes', or those of the prototypes of these.
      for (let each = owner; each; each = Object.getPrototypeOf(each)) delete each[name];
      // A built-in may refuse to be taken away, and says nothing.
      if (owner && name in owner) left.push(path);
    }
  }, names);
}
const expectTakenAway = async (page: Page) =>
  expect(await page.evaluate(() => (globalThis as unknown as { left: string[] }).left)).toEqual([]);

let errors: unknown[] = [];
test.beforeEach(({ page }) => {
  errors = [];
  page.on('pageerror', (error) => errors.push(error));
});

for (const locale of localesFrom('ja'))
  test(`Safari 15.4 takes a person from the start to the sheet, and erases (${locale})`, async ({ page }) => {
    await without(page, later);
    const visit = new VisitPage(page);
    await page.goto(`/${locale}/`);
    await expectTakenAway(page);
    await visit.act('start');
    await visit.answerAll(typical);
    await visit.act('finish');
    await expect(page.locator('article.sheet')).toBeVisible();
    await visit.act('keep');
    await expect(page.locator('[data-action=stop-keeping]')).toBeVisible();
    await visit.act('show');
    await visit.expectScreen('show');
    await visit.act('close');
    await visit.expectScreen('sheet');
    await visit.askToErase();
    await visit.act('erase-confirm');
    await visit.expectScreen('start');
    expect(errors).toEqual([]);
  });

for (const locale of localesFrom('en'))
  test(`Safari 15.3 says that it is too old, and shows the list of questions (${locale})`, async ({ page }) => {
    await without(page, [...later, ...needed]);
    await page.goto(`/${locale}/`);
    await expectTakenAway(page);
    await page.locator('[data-action=start]').click();
    const message = page.locator('.unsupported');
    await expect(message).toContainText(wordsOf(locale).t('Frame.unsupported'));
    await expect(message).toBeVisible();
    await expect(page.locator('main form')).toBeHidden();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('main[data-screen=question]')).toBeVisible();
    await expect(page.locator('.site-header button')).not.toHaveCount(0);
    for (const button of await page.locator('.site-header button').all()) await expect(button).toBeHidden();
    await message.locator('a[href$="/rules/"]').click();
    await expect(page.locator('main[data-screen=rules]')).toBeVisible();
    await page.waitForLoadState('networkidle');
    // Nothing is offered that would not work.
    await expect(page.locator('main[data-screen=rules]')).toBeVisible();
    await expect(page.locator('[data-action=erase]')).toHaveCount(0);
  });

for (const locale of localesFrom('ja'))
  test(`Safari 15.3 at reception says that it is too old, and shows the list of questions (${locale})`, async ({
    page,
  }) => {
    await without(page, [...later, ...needed]);
    // It understands nothing of the page's other scripts.
    await page.route('**/read-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'a?.=' }));
    await page.goto(`/${locale}/read/`);
    await expectTakenAway(page);
    const message = page.locator('.unsupported');
    await expect(message).toContainText(wordsOf(locale).t('Frame.unsupported'));
    await expect(message).toBeVisible();
    for (const control of await page.locator('main :is(button, input, textarea)').all())
      await expect(control).toBeHidden();
    await message.locator('a[href$="/rules/"]').click();
    await expect(page.locator('main[data-screen=rules]')).toBeVisible();
  });

test('a browser without any one of the built-ins that are needed reads that it is too old', async ({ context }) => {
  for (const name of needed) {
    const page = await context.newPage();
    await without(page, [name]);
    await page.goto('/ja/check/');
    await expectTakenAway(page);
    await expect(page.locator('.unsupported'), name).toBeVisible();
    await expect(page.locator('main form'), name).toBeHidden();
    await page.close();
  }
});

test('a browser that is new enough reads nothing of the kind', async ({ page }) => {
  await page.goto('/ja/check/');
  await expect(page.locator('main form')).toBeVisible();
  await expect(page.locator('.unsupported')).toHaveCount(0);
  await page.goto('/ja/read/');
  await expect(page.locator('main [data-digits]')).toBeVisible();
  await expect(page.locator('.unsupported')).toBeHidden();
});

for (const path of ['/ja/check/', '/ja/read/'])
  test(`the script of ${path} that finds it out is written for browsers from 2016`, async ({ page, request }) => {
    await page.goto(path);
    const address = await page.locator('head script:not([type])').getAttribute('src');
    const script = await (await request.get(address ?? '')).text();
    expect(script).toContain('unsupported');
    // Later syntax: optional chaining, `??`, async functions, `**`, `catch` without a name, spread in objects.
    expect(script).not.toMatch(/\?\.[a-z[(]|\?\?|\basync\b|\*\*|catch\s*\{|\{\.\.\./i);
  });

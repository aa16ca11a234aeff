import { expect, type Page, test } from '@playwright/test';
import { wholeBrowser } from '../../tools/browsers/chromium.mjs';
import { tabOf } from '../support/phone.ts';
import { beginVisit, expectNothingBehind, expectNothingLeft } from '../support/remains.ts';
import { expectHydrated, goBack, openVisit } from '../support/visit-page.ts';
import { aVisit, typical } from '../support/visits.ts';

// Browsers keep a page that was left alive, and Back shows it as it was, with all that it remembers. The browser of the
// tests does so only when it is asked to, and not where a service worker speaks for the page.
test.use({
  serviceWorkers: 'block',
  launchOptions: { ...wholeBrowser(), ignoreDefaultArgs: ['--disable-back-forward-cache'] },
});

/** Goes back to a page that was kept alive. `sessionStorage` may be refused, so the window's name remembers it. */
async function goBackAlive(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.name = '';
  });
  await goBack(page);
  // A page that comes back takes no input until it has been loaded again, where that is needed.
  const whatIsThere = () => page.evaluate(() => ({ name: window.name, isInert: document.body.inert })).catch(String);
  await expect.poll(whatIsThere).toEqual({ name: 'kept alive', isInert: false });
  await expectHydrated(page);
}
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) window.name = 'kept alive';
    });
  }),
);

test('after an erase during the visit no page shows anything of it', async ({ page }) => {
  await beginVisit(page);
  await tabOf(page).erase();
  await expectNothingLeft(page);
  await expectNothingBehind(page);
});

test('after an erase on another page a visit kept alive shows nothing of itself', async ({ page }) => {
  await beginVisit(page);
  await tabOf(page).toAbout();
  await tabOf(page).erase();
  await goBackAlive(page);
  await expectNothingLeft(page);
  await page.goForward({ waitUntil: 'commit' });
  await expectNothingBehind(page);
});

test('a tick at the very first question goes too, although nothing was saved yet', async ({ page }) => {
  await page.goto('/ja/check/');
  await tabOf(page).tick('routes', 'potenza');
  await tabOf(page).toAbout();
  await tabOf(page).erase();
  await goBackAlive(page);
  await expectNothingLeft(page);
});

test('an answer on a page kept alive takes none of the answers given after it was left', async ({ page }) => {
  await page.goto('/ja/check/');
  const tab = tabOf(page);
  await tab.answer('routes', 'dermapen');
  await tab.answer('age-group', '20-or-over');
  await tab.act('menu');
  await tab.act('stop');
  await tab.act('continue-saved');
  for (const [linkId, code] of [
    ['pregnancy', 'no'],
    ['breastfeeding', 'no'],
  ] as const)
    await tab.answer(linkId, code);
  await tab.expectQuestion('implanted-electronics');
  for (const linkId of ['breastfeeding', 'pregnancy']) {
    await goBack(page);
    await tab.expectQuestion(linkId);
  }
  await goBack(page);
  await tab.expectScreen('start');
  await goBackAlive(page);
  await tab.answer('pregnancy', 'unsure');
  await tab.expectQuestion('breastfeeding');
  await expect(page.locator('form input:checked')).toHaveValue('no');
});

test('a page kept alive takes no input before it has read again', async ({ page }) => {
  await openVisit(page, 'ja', typical, 'review');
  // After the page's own listener.
  await page.evaluate(() =>
    addEventListener('pageshow', () => sessionStorage.setItem('took input', String(!document.body.inert))),
  );
  await tabOf(page).toAbout();
  await goBackAlive(page);
  await tabOf(page).expectScreen('review');
  const tookInput = () => page.evaluate(() => sessionStorage.getItem('took input')).catch(String);
  await expect.poll(tookInput).toBe('false');
});

test('a visit that is in memory alone goes on when its page is shown again', async ({ page }) => {
  await page.addInitScript(() => {
    for (const area of ['sessionStorage', 'localStorage']) Object.defineProperty(window, area, { get: () => null });
  });
  await page.goto('/ja/check/');
  const tab = tabOf(page);
  await tab.answer('routes', 'dermapen');
  await tab.tick('age-group', '20-or-over');
  await page.goto('/ja/about/');
  await goBackAlive(page);
  await tab.expectQuestion('age-group');
  await expect(page.locator('input[value="20-or-over"]')).toBeChecked();
});

test('a sheet kept alive is left for the start once another tab has ended the visit', async ({ page, context }) => {
  await openVisit(page, 'ja', aVisit({ 'prior-reaction': ['yes'] }), 'sheet');
  const tab = tabOf(page);
  await tab.act('keep');
  await tab.expectSaid('Screens.Keep.kept');
  await tab.toAbout();
  const other = tabOf(await context.newPage());
  await other.page.goto('/ja/');
  await other.act('stop-keeping');
  await other.expectSaid('Screens.Keep.stopped');
  await goBackAlive(page);
  await tab.expectScreen('start');
  await tab.expectSaid('Screens.Check.gone');
});

import { expect, test } from '@playwright/test';
import { wholeBrowser } from '../../tools/browsers/chromium.mjs';
import { beginVisit, expectNothingBehind, expectNothingLeft } from '../support/remains.ts';
import { openVisit } from '../support/visit-page.ts';
import { typical } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

// Browsers keep a page that was left alive, and Back shows it as it was, with all that it remembers. The browser of the
// tests does so only when it is told to, and lets go of such pages when a service worker starts to speak for them: when that
// happens is a matter of the machine's speed, so there is none here.
test.use({
  serviceWorkers: 'block',
  launchOptions: { ...wholeBrowser(), ignoreDefaultArgs: ['--disable-back-forward-cache'] },
});

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) document.documentElement.dataset.wasKeptAlive = 'yes';
    });
  }),
);

test('after erasing during the visit no page shows anything of it', async ({ page }) => {
  await beginVisit(page);
  await page.locator('[data-action=erase]').click();
  await page.locator('[data-action=erase-confirm]').click();
  await expectNothingLeft(page);
  await expectNothingBehind(page);
});

test('after erasing on another page a visit kept alive shows nothing of itself', async ({ page }) => {
  await beginVisit(page);
  await page.locator('footer a[href$="/about/"]').first().click();
  await page.locator('[data-action=erase]').click();
  await page.locator('[data-action=erase-confirm]').click();
  await expectNothingLeft(page);
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-was-kept-alive', 'yes');
  await expectNothingLeft(page);
  await page.locator('form button[type=submit]').click();
  await expect(page.locator('[data-error-summary]')).toBeVisible();
  await page.goForward({ waitUntil: 'commit' });
  await expectNothingBehind(page);
});

test('a tick at the very first question goes too, although nothing was stored yet', async ({ page }) => {
  await page.goto('/ja/check/');
  await page.locator('input[value="potenza"]').check();
  await page.locator('footer a[href$="/about/"]').first().click();
  await page.locator('[data-action=erase]').click();
  await page.locator('[data-action=erase-confirm]').click();
  await expect(page.locator('main[data-screen=start]')).toBeVisible();
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-was-kept-alive', 'yes');
  await expectNothingLeft(page);
});

test('a page kept alive keeps what was written and not yet confirmed, when nothing has changed since', async ({
  page,
}) => {
  await beginVisit(page);
  await page.locator('footer a[href$="/about/"]').first().click();
  await expect(page.locator('main[data-screen=about]')).toBeVisible();
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-was-kept-alive', 'yes');
  await expect(page.locator('input[value="antiplatelets"]')).toBeChecked();
});

test('a page kept alive never overwrites answers given after it was left', async ({ page }) => {
  const answer = async (linkId: string, code: string) => {
    const form = page.locator(`form[data-link-id="${linkId}"]`);
    await form.locator(`input[value="${code}"]`).check();
    await form.locator('button[type=submit]').click();
    await expect(form).toHaveCount(0);
  };
  await beginVisit(page);
  await page.locator('.site-header a.name').click();
  await page.locator('[data-action=continue-saved]').click();
  await answer('blood-thinners', 'anticoagulants');
  await answer('immune-medicines', 'unsure');
  for (const screen of ['question', 'question', 'start', 'question']) {
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('main')).toHaveAttribute('data-screen', screen);
  }
  await expect(page.locator('html')).toHaveAttribute('data-was-kept-alive', 'yes');
  await expect(page.locator('form[data-link-id] input:checked')).toHaveAttribute('value', 'anticoagulants');
  await answer('blood-thinners', 'kind-unknown');
  await expect(page.locator('form[data-link-id] input:checked')).toHaveAttribute('value', 'unsure');
});

test('a sheet kept alive says no more that it is kept once another tab has ended the copy, and is all there', async ({
  page,
  context,
}) => {
  const kept = page.getByText(wordsOf('ja').t('Screens.Keep.kept'));
  await openVisit(page, 'ja', typical, 'sheet');
  await page.locator('[data-action=keep]').click();
  await expect(kept).toBeVisible();
  await page.locator('footer a[href$="/about/"]').first().click();
  await expect(page.locator('main[data-screen=about]')).toBeVisible();
  const other = await context.newPage();
  await other.goto('/ja/');
  await other.locator('[data-action=keep]').click();
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-was-kept-alive', 'yes');
  await expect(page.locator('main[data-screen=sheet]')).toBeVisible();
  await expect(kept).toHaveCount(0);
  await expect(page.locator('[data-notice]')).toHaveCount(0);
  await expect(page.locator('[data-flag-id]').first()).toBeVisible();
});

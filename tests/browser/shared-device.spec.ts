import type { Page } from '@playwright/test';
import { storageNames } from '../../lib/record/storage-names.ts';
import { expect, test } from '../support/own-site.ts';
import { codesOnPhone, tabOf, twoTabs } from '../support/phone.ts';
import { recordOf } from '../support/record.ts';
import { beginVisit, expectNothingBehind, expectNothingLeft } from '../support/remains.ts';
import { goBack, openVisit } from '../support/visit-page.ts';
import { aVisit, typical } from '../support/visits.ts';

// A phone is lent, a computer is shared, a tab stays open. What the store does is tried in `saved-visit.test.ts`; here is
// what a person sees of it.

test('Back after an erase shows nothing of the visit, five times over and after a reload', async ({ page }) => {
  await beginVisit(page);
  await tabOf(page).erase();
  await expectNothingLeft(page);
  await expectNothingBehind(page);
});

test.describe('two tabs of a visit on the phone', () => {
  test('keep what another program wrote into one while the other answers', async ({ page, context }) => {
    const { tab, other } = await twoTabs(page, context, typical);
    await other.change('acne-medicines');
    const field = other.page.locator('[name="acne-medicines.detail"]');
    await field.evaluate((input: HTMLInputElement) => {
      input.value = '5月まで';
    });
    await tab.act('back');
    await tab.change('age-group');
    await tab.answer('age-group', 'under-18');
    await expect.poll(() => codesOnPhone(other.page, 'age-group')).toEqual(['under-18']);
    await other.page.locator('[data-action=locale]').press('Enter');
    await expect(other.page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(field).toHaveValue('5月まで');
  });

  test('show at once what either answers, on an open sheet too', async ({ page, context }) => {
    const { tab, other } = await twoTabs(page, context, typical);
    await tab.expectSheetState('prior-reaction', 'no');
    await other.change('prior-reaction');
    await other.answer('prior-reaction', 'yes');
    await tab.expectSheetState('prior-reaction', 'yes');
    await tab.expectSaid('Screens.Keep.kept');
    await tab.act('back');
    await tab.change('age-group');
    await tab.answer('age-group', 'under-18');
    await other.expectAnswer('age-group', 'under-18');
    expect(await codesOnPhone(page, 'prior-reaction')).toEqual(['yes']);
  });

  test('disturb nobody in the middle of a question while the other answers another', async ({ page, context }) => {
    const { tab, other } = await twoTabs(page, context, typical);
    await tab.act('back');
    await tab.change('metal-allergy');
    const field = page.locator('[name="metal-allergy.detail"]');
    await field.fill('ピアスで');
    await other.change('prior-reaction');
    await other.answer('prior-reaction', 'unsure');
    await expect.poll(() => codesOnPhone(page, 'prior-reaction')).toEqual(['unsure']);
    await field.pressSequentially('腫れた');
    await expect(field).toHaveValue('ピアスで腫れた');
    await page.locator('form button[type=submit]').click();
    await tab.expectAnswer('prior-reaction', 'unsure');
    await tab.expectNothingSaid();
  });

  test('say so where the other has answered the very question, and ask it again', async ({ page, context }) => {
    const { tab, other } = await twoTabs(page, context, typical);
    await tab.act('back');
    await tab.change('prior-reaction');
    await tab.tick('prior-reaction', 'unsure');
    await other.change('prior-reaction');
    await other.answer('prior-reaction', 'yes');
    await tab.expectSaid('Screens.Check.changed-elsewhere');
    await tab.expectQuestion('prior-reaction');
    await expect(page.locator('form input:checked')).toHaveValue('yes');
  });

  test('ask again where one that was not notified answers after the other', async ({ page, context }) => {
    const { tab, other } = await twoTabs(page, context, typical);
    await tab.act('back');
    await tab.change('age-group');
    await tab.tick('age-group', 'under-18');
    // As in a tab that the phone has put to sleep.
    await page.evaluate(() => addEventListener('storage', (event) => event.stopImmediatePropagation(), true));
    await page.evaluate((name) => {
      const record = JSON.parse(localStorage.getItem(name) ?? '');
      record.revision += 1;
      record.answers['prior-reaction'].codes = ['yes'];
      localStorage.setItem(name, JSON.stringify(record));
    }, storageNames.visit);
    await page.locator('form button[type=submit]').click();
    await tab.expectSaid('Screens.Check.changed-elsewhere');
    await expect(page.locator('input[value="under-18"]')).toBeChecked();
    await page.locator('form button[type=submit]').click();
    await other.expectAnswer('age-group', 'under-18');
    await other.expectAnswer('prior-reaction', 'yes');
    await tab.expectNothingSaid();
  });

  for (const way of ['erased', 'ended'] as const)
    test(`show the start, and say so, where the other has ${way} it`, async ({ page, context }) => {
      const { tab, other } = await twoTabs(page, context, typical);
      if (way === 'erased') await other.erase();
      else {
        await other.act('finish');
        await other.act('stop-keeping');
        await other.expectSaid('Screens.Keep.stopped');
      }
      await tab.expectScreen('start');
      await tab.expectSaid('Screens.Check.gone');
      await expectNothingLeft(page);
      await page.goto('/ja/check/');
      await tab.expectQuestion('routes');
    });

  test('show the start where the other has erased it while this one showed another page', async ({ page, context }) => {
    const { tab, other } = await twoTabs(page, context, typical);
    await tab.toAbout();
    await other.erase();
    await goBack(page);
    await tab.expectScreen('start');
    await tab.expectSaid('Screens.Check.gone');
    await expectNothingLeft(page);
  });
});

test('a tab opened from another holds a visit of its own', async ({ page }) => {
  await openVisit(page, 'ja', typical, 'review');
  const opened = page.waitForEvent('popup');
  await page.evaluate(() => void window.open(location.href));
  const [tab, other] = [tabOf(page), tabOf(await opened)];
  for (const [each, code] of [
    [tab, 'declined'],
    [other, 'yes'],
  ] as const) {
    await each.change('prior-reaction');
    await each.answer('prior-reaction', code);
    await each.expectAnswer('prior-reaction', code);
  }
  await page.reload();
  await tab.expectAnswer('prior-reaction', 'declined');
});

test('answers to other questions than today’s are discarded, with a notice', async ({ page }) => {
  const record = recordOf(typical).replace(/"version":"[^"]+"/, '"version":"2020.1"');
  await page.goto('/ja/about/');
  await page.evaluate(([name, text]) => sessionStorage.setItem(name, text), [storageNames.visit, record] as const);
  await page.goto('/ja/check/');
  await tabOf(page).expectSaid('Screens.Check.discarded-other-questions');
  await tabOf(page).expectQuestion('routes');
  await expectNothingLeft(page);
});

test('a clock put back by 61 seconds erases nothing', async ({ page }) => {
  await openVisit(page, 'ja', typical, 'review');
  await page.clock.setFixedTime(Date.now() - 61_000);
  await page.reload();
  await tabOf(page).expectScreen('review');
  await tabOf(page).expectNothingSaid();
});

test('a script that clears localStorage takes nothing from a visit in the tab, and says nothing false', async ({
  page,
  context,
}) => {
  await openVisit(page, 'ja', typical, 'review');
  const other = await context.newPage();
  await other.goto('/ja/about/');
  await other.evaluate(() => localStorage.clear());
  const tab = tabOf(page);
  await tab.change('prior-reaction');
  await tab.answer('prior-reaction', 'yes');
  await page.reload();
  await tab.expectAnswer('prior-reaction', 'yes');
  await tab.expectNothingSaid();
});

/** Lets one storage do as browsers do. `full`: of anything longer than a word. */
const spoil = (page: Page, area: 'sessionStorage' | 'localStorage', how: 'full' | 'closed' | 'null' | 'stuck') =>
  page.addInitScript(
    ([name, manner]) => {
      const spoiled = window[name];
      if (manner === 'closed' || manner === 'null')
        Object.defineProperty(window, name, {
          get: () => {
            if (manner === 'null') return null;
            throw new DOMException('denied', 'SecurityError');
          },
        });
      const { setItem, removeItem } = Storage.prototype;
      Storage.prototype.setItem = function (key, value) {
        if (this !== spoiled || manner === 'stuck') return setItem.call(this, key, value);
        if (value.length > 40) throw new DOMException('full', 'QuotaExceededError');
        setItem.call(this, key, value);
      };
      Storage.prototype.removeItem = function (key) {
        if (this === spoiled && manner === 'stuck') throw new DOMException('denied', 'SecurityError');
        removeItem.call(this, key);
      };
    },
    [area, how] as const,
  );

test.describe('a browser that refuses to keep', () => {
  test('an answer in the tab: a notice says so as soon as it is lost, and the visit goes on', async ({
    page,
    violations,
  }) => {
    await spoil(page, 'sessionStorage', 'full');
    await page.goto('/ja/check/');
    const tab = tabOf(page);
    await tab.expectQuestion('routes');
    await tab.expectNothingSaid();
    await tab.answer('routes', 'dermapen');
    await tab.expectSaid('Screens.Check.blocked');
    await tab.answer('age-group', '20-or-over');
    await tab.expectQuestion('pregnancy');
    await page.goBack();
    await expect(page.locator('input[value="20-or-over"]')).toBeChecked();
    expect(violations).toEqual([]);
  });

  test('anything: a notice says so before the first answer', async ({ page }) => {
    for (const area of ['sessionStorage', 'localStorage'] as const) await spoil(page, area, 'null');
    await page.goto('/ja/check/');
    await tabOf(page).expectSaid('Screens.Check.blocked');
    await tabOf(page).answer('routes', 'dermapen');
    await tabOf(page).expectQuestion('age-group');
    await page.goto('/ja/');
    await tabOf(page).expectSaid('Start.blocked');
  });

  test('an answer on the phone: the visit moves back into the tab with a notice, and no older answer is left there', async ({
    page,
  }) => {
    await openVisit(page, 'ja', aVisit({}), 'sheet');
    const tab = tabOf(page);
    await tab.act('keep');
    await tab.expectSaid('Screens.Keep.kept');
    await spoil(page, 'localStorage', 'full');
    await page.reload();
    await tab.act('back');
    await tab.change('prior-reaction');
    await tab.answer('prior-reaction', 'yes');
    await tab.expectSaid('Screens.Check.back-in-tab');
    expect(await codesOnPhone(page, 'prior-reaction')).toBeUndefined();
    await page.reload();
    await tab.expectAnswer('prior-reaction', 'yes');
    await tab.expectNothingSaid();
  });

  test('the visit on the phone says so, and loses nothing', async ({ page, violations }) => {
    await spoil(page, 'localStorage', 'closed');
    await openVisit(page, 'ja', typical, 'sheet');
    const tab = tabOf(page);
    await tab.act('keep');
    await tab.expectSaid('Screens.Keep.failed');
    await page.reload();
    await tab.expectSheetState('prior-reaction', 'no');
    await tab.erase();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(violations).toEqual([]);
  });
});

test('a dialog says that answers are still there where the browser refuses to erase', async ({ page }) => {
  await openVisit(page, 'ja', typical, 'sheet');
  const tab = tabOf(page);
  await tab.act('keep');
  await tab.expectSaid('Screens.Keep.kept');
  await spoil(page, 'localStorage', 'stuck');
  await page.reload();
  await tab.openErase();
  await tab.act('erase-confirm');
  await expect(page.locator('dialog[open] h2')).toBeVisible();
  await expect(page.locator('dialog[open]')).toContainText('消し切れませんでした');
  await page.locator('dialog[open] button').click();
  await tab.expectScreen('start');
});

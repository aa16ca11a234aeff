import type { BrowserContext, Page } from '@playwright/test';
import { serialise } from '../../lib/flow/answers.ts';
import { storageKeys } from '../../lib/record/kept-visit.ts';
import { expect, test } from '../support/own-site.ts';
import { beginVisit, expectNothingBehind, expectNothingLeft } from '../support/remains.ts';
import { openVisit } from '../support/visit-page.ts';
import { aVisit, typical } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

// A phone is lent, a computer is shared, a tab stays open: what is kept belongs to one visit, and goes when it is told to.

const day = 24 * 60 * 60 * 1000;
const act = (page: Page, action: string) => page.locator(`[data-action="${action}"]`);
const screen = (page: Page, name: string) => expect(page.locator('main')).toHaveAttribute('data-screen', name);
const asking = (page: Page, linkId: string) =>
  expect(page.locator('form[data-link-id]')).toHaveAttribute('data-link-id', linkId);
const say = wordsOf('ja').t;

async function answer(page: Page, linkId: string, code: string) {
  await asking(page, linkId);
  await page.locator(`form input[value="${code}"]`).check();
  await page.locator('form button[type=submit]').click();
}
/** Changes one answer from the review, and comes back to it. */
async function change(page: Page, linkId: string, code: string) {
  await page.locator(`div[data-link-id="${linkId}"] [data-action=change]`).click();
  await answer(page, linkId, code);
  await screen(page, 'review');
}
async function erase(page: Page) {
  await act(page, 'erase').click();
  await act(page, 'erase-confirm').click();
}
const shows = (page: Page, linkId: string, code: string) =>
  expect(page.locator(`div[data-link-id="${linkId}"] [data-code="${code}"]`)).toBeVisible();
/** The codes of one question in the copy on the phone. */
const onPhone = (page: Page, linkId: string) =>
  page.evaluate(([key, id]) => JSON.parse(localStorage.getItem(key) ?? '{"answers":{}}').answers[id]?.codes, [
    storageKeys.visit,
    linkId,
  ] as const);
/** Puts a text where a visit is kept, as a page that has woken up, and loads it anew. */
async function put(page: Page, address: string, store: 'sessionStorage' | 'localStorage', text: string) {
  await page.goto(address);
  await expect(act(page, 'erase')).toBeVisible();
  await page.evaluate(([area, key, value]) => window[area].setItem(key, value), [
    store,
    storageKeys.visit,
    text,
  ] as const);
  await page.reload();
  await expect(act(page, 'erase')).toBeVisible();
}

test.describe('Back after an erase', () => {
  test('during the visit shows nothing of it, five times over and after a reload', async ({ page }) => {
    await beginVisit(page);
    await erase(page);
    await expectNothingLeft(page);
    await expectNothingBehind(page);
  });

  test('on another page shows nothing of it either', async ({ page }) => {
    await beginVisit(page);
    await page.locator('footer a[href$="/about/"]').first().click();
    await screen(page, 'about');
    await erase(page);
    await expectNothingLeft(page);
    await expectNothingBehind(page);
  });
});

test.describe('what was kept', () => {
  for (const [name, store, age, isResumed] of [
    ['6 days ago on the phone is offered', 'localStorage', 6 * day, true],
    ['8 days ago on the phone is past its time', 'localStorage', 8 * day, false],
    ['by a clock an hour ahead is past its time, in the tab', 'sessionStorage', -day / 24, false],
    ['by a clock an hour ahead is past its time, on the phone', 'localStorage', -day / 24, false],
  ] as const) {
    test(name, async ({ page }) => {
      await put(page, '/ja/', store, serialise(typical, Date.now() - age));
      await expect(act(page, 'continue-saved')).toHaveCount(isResumed ? 1 : 0);
      await expect(page.getByText(say('Screens.Check.discarded-expired'))).toHaveCount(isResumed ? 0 : 1);
      const left = await page.evaluate(() => Object.keys({ ...sessionStorage, ...localStorage }));
      expect(left.includes(storageKeys.visit)).toBe(isResumed);
    });
  }

  test('counts no more once the clock of the phone is put back', async ({ page }) => {
    await openVisit(page, 'ja', typical, 'review');
    await page.clock.setFixedTime(Date.now() - day / 24);
    await page.reload();
    await asking(page, 'routes');
    await expect(page.getByText(say('Screens.Check.discarded-expired'))).toBeVisible();
    await expectNothingLeft(page);
  });

  test('asks nothing again, and says nothing, where what has changed since is not asked with these answers', async ({
    page,
  }) => {
    const record = JSON.parse(serialise(aVisit({ routes: ['iv-drip'], breastfeeding: ['unsure'] }), Date.now()));
    record.answers['herpes-history'] = { revision: 99, codes: ['in-a-later-edition'] };
    await put(page, '/ja/check/', 'sessionStorage', JSON.stringify(record));
    await screen(page, 'review');
    await expect(page.locator('[data-notice]')).toHaveCount(0);
  });

  test('asks a question again that has changed since, says which, and keeps the rest', async ({ page }) => {
    const answers = aVisit({ routes: ['potenza'], 'metal-allergy': ['yes'], breastfeeding: ['unsure'] });
    const record = JSON.parse(serialise(answers, Date.now()));
    record.answers['metal-allergy'] = { revision: 99, codes: ['in-a-later-edition'] };
    await put(page, '/ja/check/', 'sessionStorage', JSON.stringify(record));
    await asking(page, 'metal-allergy');
    await expect(page.locator('form input:checked')).toHaveCount(0);
    await expect(page.locator('[data-notice]')).toContainText(wordsOf('ja').question('metal-allergy', 'term'));
    await answer(page, 'metal-allergy', 'no');
    await screen(page, 'review');
    await shows(page, 'breastfeeding', 'unsure');
  });

  test('of one question written twice is discarded whole', async ({ page }) => {
    const text = serialise(aVisit({ breastfeeding: ['yes'] }), Date.now());
    const twice = text.replace('"breastfeeding":', '"breastfeeding":{"revision":1,"codes":["no"]},"breastfeeding":');
    await put(page, '/ja/check/', 'sessionStorage', twice);
    await asking(page, 'routes');
    await expect(page.getByText(say('Screens.Check.discarded-broken'))).toBeVisible();
  });
});

const isKeptSaid = (page: Page, times: number) => expect(page.getByText(say('Screens.Keep.kept'))).toHaveCount(times);
async function toAbout(page: Page) {
  await page.locator('footer a[href$="/about/"]').first().click();
  await screen(page, 'about');
}

/** A visit whose copy is kept on the phone, and a second tab that has gone on with it. */
async function twoTabs(page: Page, context: BrowserContext): Promise<Page> {
  await openVisit(page, 'ja', typical, 'sheet');
  await act(page, 'keep').click();
  await isKeptSaid(page, 1);
  const other = await context.newPage();
  await other.goto('/ja/');
  await act(other, 'continue-saved').click();
  await screen(other, 'review');
  return other;
}

/** Ends the copy on the phone, from the review. */
async function endCopy(page: Page) {
  await act(page, 'finish').click();
  await isKeptSaid(page, 1);
  await act(page, 'keep').click();
  await isKeptSaid(page, 0);
  expect(await onPhone(page, 'breastfeeding')).toBeUndefined();
}

test.describe('two tabs', () => {
  test('opened one from the other hold a copy each, and neither changes the other', async ({ page }) => {
    await openVisit(page, 'ja', typical, 'review');
    const opened = page.waitForEvent('popup');
    await page.evaluate(() => void window.open(location.href));
    const other = await opened;
    await screen(other, 'review');
    await change(other, 'breastfeeding', 'yes');
    await change(page, 'breastfeeding', 'declined');
    for (const [tab, code] of [
      [page, 'declined'],
      [other, 'yes'],
    ] as const) {
      await tab.reload();
      await shows(tab, 'breastfeeding', code);
    }
  });

  test('of the visit kept on the phone: what one answers stands in the other at once, and is all on the phone', async ({
    page,
    context,
  }) => {
    const other = await twoTabs(page, context);
    await expect(page.locator('[data-row=breastfeeding]')).toHaveAttribute('data-state', 'no');
    await change(other, 'breastfeeding', 'yes');
    // Also on a sheet that is open, which a doctor may be about to read; and the copy is this tab's as well.
    await expect(page.locator('[data-row=breastfeeding]')).toHaveAttribute('data-state', 'yes');
    await isKeptSaid(page, 1);
    await act(page, 'back').click();
    await change(page, 'age-group', 'under-18');
    await shows(other, 'age-group', 'under-18');
    expect(await onPhone(page, 'breastfeeding')).toEqual(['yes']);
    expect(await onPhone(page, 'age-group')).toEqual(['under-18']);
    await page.reload();
    await shows(page, 'age-group', 'under-18');
    await shows(page, 'breastfeeding', 'yes');
  });

  test('of the visit kept on the phone: what is being written in one stands while the other answers', async ({
    page,
    context,
  }) => {
    const other = await twoTabs(page, context);
    await act(page, 'back').click();
    await page.locator('div[data-link-id=prior-reaction] [data-action=change]').click();
    await asking(page, 'prior-reaction');
    await page.locator('input[value=yes]').check();
    const field = page.locator('[name="prior-reaction.detail"]');
    await field.fill('ピーナッツで');
    await change(other, 'breastfeeding', 'yes');
    await change(other, 'breastfeeding', 'unsure');
    await field.pressSequentially('唇');
    await expect(field).toHaveValue('ピーナッツで唇');
    await expect(field).toBeFocused();
    await page.locator('form button[type=submit]').click();
    await screen(page, 'review');
    await shows(page, 'breastfeeding', 'yes');
    await shows(other, 'prior-reaction', 'yes');
    expect(await onPhone(page, 'breastfeeding')).toEqual(['unsure']);
    expect(await onPhone(page, 'prior-reaction')).toEqual(['yes']);
  });

  test('of the visit kept on the phone: a copy put in its place by a tab of somebody else leaves the answers of the first', async ({
    page,
    context,
  }) => {
    await openVisit(page, 'ja', typical, 'sheet');
    const other = await context.newPage();
    await openVisit(other, 'ja', aVisit({ breastfeeding: ['declined'] }), 'sheet');
    await act(page, 'keep').click();
    await isKeptSaid(page, 1);
    await act(other, 'keep').click();
    await isKeptSaid(other, 1);
    await isKeptSaid(page, 0);
    await expect(page.locator('[data-row=breastfeeding]')).toHaveAttribute('data-state', 'no');
    await page.reload();
    await expect(page.locator('[data-row=breastfeeding]')).toHaveAttribute('data-state', 'no');
    expect(await onPhone(page, 'breastfeeding')).toEqual(['declined']);
  });

  test('of the visit kept on the phone: what one answered stands in the other, which showed another page meanwhile', async ({
    page,
    context,
  }) => {
    const other = await twoTabs(page, context);
    await toAbout(page);
    await change(other, 'breastfeeding', 'yes');
    await page.goBack();
    await expect(page.locator('[data-row=breastfeeding]')).toHaveAttribute('data-state', 'yes');
    await page.goto('/ja/');
    await expect(act(page, 'continue-saved')).toBeVisible();
    await change(other, 'breastfeeding', 'declined');
    await expect(page.getByText(say('Screens.Keep.kept'))).toHaveCount(1);
    await act(page, 'continue-saved').click();
    await shows(page, 'breastfeeding', 'declined');
  });

  test('of the visit kept on the phone: an erase in one empties the other', async ({ page, context }) => {
    const other = await twoTabs(page, context);
    await erase(other);
    await expect(page.getByText(say('Screens.Check.erased-elsewhere'))).toBeVisible();
    await expectNothingLeft(page);
    await page.reload();
    await expectNothingLeft(page);
  });

  test('of the visit kept on the phone: an erase also reaches a tab that shows another page', async ({
    page,
    context,
  }) => {
    const other = await twoTabs(page, context);
    await toAbout(page);
    await erase(other);
    await expectNothingLeft(other);
    await page.goBack();
    await expect(page.getByText(say('Screens.Check.erased-elsewhere'))).toBeVisible();
    await expectNothingLeft(page);
  });

  test('of the visit kept on the phone: an erase reaches that tab even after another visit was kept, which stays', async ({
    page,
    context,
  }) => {
    const other = await twoTabs(page, context);
    await toAbout(page);
    await erase(other);
    await expectNothingLeft(other);
    await openVisit(other, 'ja', aVisit({ breastfeeding: ['unsure'] }), 'sheet');
    await act(other, 'keep').click();
    await isKeptSaid(other, 1);
    await page.goBack();
    await expect(page.getByText(say('Screens.Check.erased-elsewhere'))).toBeVisible();
    await asking(page, 'routes');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(await onPhone(other, 'breastfeeding')).toEqual(['unsure']);
    await other.reload();
    await isKeptSaid(other, 1);
  });

  test('of the visit kept on the phone: the copy ended in one leaves the answers of the other', async ({
    page,
    context,
  }) => {
    const other = await twoTabs(page, context);
    await isKeptSaid(page, 1);
    await endCopy(other);
    // Said at once, on a sheet that stays open, and that it can be kept again.
    await isKeptSaid(page, 0);
    await expect(act(page, 'keep')).toHaveText(say('Screens.Keep.keep'));
    for (const tab of [page, other]) {
      await tab.reload();
      await expect(tab.locator('[data-row]').first()).toBeVisible();
    }
  });

  test('of the visit kept on the phone: the copy ended leaves the answers of a tab that shows another page', async ({
    page,
    context,
  }) => {
    const other = await twoTabs(page, context);
    await toAbout(page);
    await endCopy(other);
    await page.goBack();
    await screen(page, 'sheet');
    await expect(page.locator('[data-notice]')).toHaveCount(0);
    await isKeptSaid(page, 0);
    await act(page, 'back').click();
    await change(page, 'breastfeeding', 'unsure');
    expect(await onPhone(page, 'breastfeeding')).toBeUndefined();
    // The two go separate ways from here: what one erases is no longer the other's.
    await erase(other);
    await expectNothingLeft(other);
    await page.reload();
    await shows(page, 'breastfeeding', 'unsure');
  });

  test('of the visit kept on the phone: the copy ended and kept again leaves the answers of such a tab too', async ({
    page,
    context,
  }) => {
    const other = await twoTabs(page, context);
    await toAbout(page);
    await endCopy(other);
    await act(other, 'keep').click();
    await isKeptSaid(other, 1);
    await page.goBack();
    await screen(page, 'sheet');
    await expect(page.locator('[data-notice]')).toHaveCount(0);
    await erase(other);
    await expect(page.getByText(say('Screens.Check.erased-elsewhere'))).toBeVisible();
    await expectNothingLeft(page);
  });

  test('of the visit kept on the phone: the end of the copy offers a new tab nothing, and a day later is forgotten', async ({
    page,
    context,
  }) => {
    const other = await twoTabs(page, context);
    await endCopy(other);
    const fresh = await context.newPage();
    const left = () => fresh.evaluate(() => Object.keys(localStorage));
    await fresh.goto('/ja/');
    await expect(act(fresh, 'erase')).toBeVisible();
    await expect(act(fresh, 'continue-saved')).toHaveCount(0);
    await expect(fresh.locator('main > [role=status] .notice')).toHaveCount(0);
    expect(await left()).toEqual([storageKeys.keeps]);
    await fresh.clock.setFixedTime(Date.now() + day + day / 24);
    await fresh.goto('/ja/check/');
    await asking(fresh, 'routes');
    await expect.poll(left).toEqual([]);
    await expect(fresh.locator('[data-notice]')).toHaveCount(0);
  });
});

/** Lets one storage refuse as browsers do: full when something longer than a word is put there, or closed altogether. */
const refusing = (page: Page, area: 'sessionStorage' | 'localStorage', how: 'full' | 'closed') =>
  page.addInitScript(
    ([name, manner]) => {
      if (manner === 'closed') {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
        return;
      }
      const { setItem } = Storage.prototype;
      const refused = window[name];
      Storage.prototype.setItem = function (key, value) {
        if (this === refused && value.length > 40) throw new DOMException('full', 'QuotaExceededError');
        setItem.call(this, key, value);
      };
    },
    [area, how] as const,
  );

test.describe('a browser that refuses to keep', () => {
  test('more in the tab is named as soon as something is lost, and the visit goes on', async ({ page, violations }) => {
    await refusing(page, 'sessionStorage', 'full');
    await page.goto('/ja/check/');
    await asking(page, 'routes');
    await expect(page.locator('[data-notice]')).toHaveCount(0);
    await answer(page, 'routes', 'dermapen');
    await expect(page.getByText(say('Screens.Check.blocked'))).toBeVisible();
    await answer(page, 'age-group', '20-or-over');
    await asking(page, 'pregnancy');
    await page.goBack();
    await expect(page.locator('input[value="20-or-over"]')).toBeChecked();
    expect(violations).toEqual([]);
  });

  test('a later answer for the copy on the phone ends the copy, says so, and leaves no older answer there', async ({
    page,
  }) => {
    await openVisit(page, 'ja', aVisit({}), 'sheet');
    await act(page, 'keep').click();
    await expect(page.getByText(say('Screens.Keep.kept'))).toBeVisible();
    await refusing(page, 'localStorage', 'full');
    await page.reload();
    await act(page, 'back').click();
    await page.locator('div[data-link-id="breastfeeding"] [data-action=change]').click();
    await asking(page, 'breastfeeding');
    await answer(page, 'breastfeeding', 'yes');
    await expect(page.getByText(say('Screens.Check.copy-ended'))).toBeVisible();
    expect(await page.evaluate((key) => localStorage.getItem(key), storageKeys.visit)).toBeNull();
    await page.reload();
    await expect(page.locator('div[data-link-id="breastfeeding"] [data-code=yes]')).toBeVisible();
    await expect(page.locator('[data-notice]')).toHaveCount(0);
  });

  for (const how of ['full', 'closed'] as const) {
    test(`the copy on the phone (${how}) says so, and loses nothing`, async ({ page, violations }) => {
      await refusing(page, 'localStorage', how);
      await openVisit(page, 'ja', typical, 'sheet');
      await act(page, 'keep').click();
      await expect(page.getByText(say('Screens.Keep.failed'))).toBeVisible();
      await page.reload();
      await expect(page.locator('[data-row]').first()).toBeVisible();
      await expect(page.locator('[data-notice]')).toHaveCount(0);
      await erase(page);
      await screen(page, 'start');
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
      expect(violations).toEqual([]);
    });
  }
});

import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { storageNames } from '../../lib/record/storage-names.ts';
import { flagsFor } from '../../lib/rules/flags.ts';
import { summaryOf } from '../../lib/summary/summary.ts';
import { filesIn } from '../../tools/build/files.mjs';
import { withoutArticleFigures } from '../../tools/release/pack/html.mjs';
import { packedPage, packFolder } from '../../tools/release/pack/pack-folder.mjs';
import { expect, ownSite, test } from '../support/own-site.ts';
import { packedFolder } from '../support/packed-site.ts';
import { drawnPacks, samplePack } from '../support/packs.ts';
import { copiedOn, ReceptionPage } from '../support/reception-page.ts';
import { recordOf } from '../support/record.ts';
import { isFullSweep } from '../support/sweep.ts';
import { tapTwice } from '../support/tap-twice.ts';
import { expectHydrated, openVisit, type Place, VisitPage } from '../support/visit-page.ts';
import { aVisit, drawn, nothingDeclared, twelvePoints } from '../support/visits.ts';

// A site that a clinic has put its own pack into.

const name = samplePack().clinic.name;
const withEgg = { routes: 'dermapen', pregnancy: 'yes' } as const;

/** The packed site, opened with these answers. */
const packed = test.extend<object, { clinicSite: { readonly origin: string; readonly folder: string } }>({
  clinicSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const { folder, remove } = packedFolder();
      const site = await ownSite({ root: folder });
      await use({ origin: site.origin, folder });
      await site.stop();
      remove();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ clinicSite }, use) => use(clinicSite.origin),
  page: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await use(page);
    expect(errors).toEqual([]);
  },
});

/** Serves each page as `changed` makes it of the site's own. */
const withPackInstead = (where: Page | BrowserContext, changed: (html: string) => string) =>
  where.route(/\/$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: changed(await response.text()) });
  });

const own = (page: Page) => page.locator('form[data-clinic-questions]');
const flags = (page: Page) =>
  page
    .locator('article.sheet [data-flag-id]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-flag-id')));
async function answerOwn(page: Page, code: string) {
  await own(page).locator(`input[name=clinic-egg-allergy][value=${code}]`).press('Space');
  await own(page).locator('button[type=submit]').press('Enter');
}
const act = (page: Page, action: string) => new VisitPage(page).act(action);

packed.describe('The page of a clinic', () => {
  for (const locale of ['ja', 'en'] as const) {
    packed(`says on the start page whose it is, and every duty of advertising, ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/`);
      const { clinic, duty, products } = samplePack();
      for (const text of [name[locale], clinic.phone, clinic.emergency?.[locale] ?? ''])
        await expect(page.locator('[data-clinic=name]')).toContainText(text);
      const place = page.locator('[data-clinic=duty]');
      for (const text of Object.values(duty)) await expect(place).toContainText(text[locale]);
      const { source, domesticAlternative, foreignSafety } = products[0]?.unapproved ?? {};
      for (const text of [source, domesticAlternative, foreignSafety])
        await expect(place).toContainText(text?.[locale] ?? 'missing');
      await expect(place.locator('dt')).toHaveCount(14);
    });
  }

  packed('leaves out the article’s prices, downtimes and other treatments, but not its warnings', async ({ page }) => {
    await page.goto('/ja/about/');
    const text = await page.locator('main').textContent();
    expect(text).not.toMatch(/1回[0-9.]+〜[0-9.]+万円|ダウンタイム|レーザーで皮膚に/);
    await expect(page.locator('#article-alternatives, #article-routes')).toHaveCount(0);
    await expect(page.locator('a[href="#article-alternatives"], a[href="#article-routes"]')).toHaveCount(0);
    await expect(page.locator('#article-costs-cost-course-pressure')).toBeVisible();
    await expect(page.locator('#harm')).toBeVisible();
  });

  for (const locale of ['ja', 'en'] as const)
    packed(`names the clinic’s device beside its method, behind our words, ${locale}`, async ({ page, violations }) => {
      await page.goto(`/${locale}/check/`);
      const option = page.locator('form[data-link-id=routes] label[data-code=dermapen]');
      await expect(option.locator('[data-clinic-device]')).toContainText(
        samplePack().devices?.[0]?.name[locale] ?? 'missing',
      );
      await expect(option.locator('.words > :last-child')).toHaveAttribute('data-clinic-device');
      await expect(page.locator('[data-clinic-device]')).toHaveCount(1);
      expect(violations).toEqual([]);
    });

  packed('breaks nothing that the policy allows', async ({ page, violations }) => {
    for (const address of ['/ja/', '/en/', '/ja/about/', '/ja/check/']) {
      await page.goto(address);
      await expectHydrated(page);
    }
    expect(violations).toEqual([]);
  });
});

packed.describe('A question of the clinic’s', () => {
  packed('comes after all of ours, before the review, with nothing chosen', async ({ page }) => {
    await openVisit(page, 'ja', aVisit(withEgg), 'review');
    await expect(own(page)).toContainText(samplePack().questions?.[0]?.question.ja ?? '');
    await expect(own(page).locator('input:checked')).toHaveCount(0);
    await expect(page.locator('[data-action=finish]')).toHaveCount(0);
    await answerOwn(page, 'no');
    await expect(page.locator('[data-clinic-row=clinic-egg-allergy]')).toContainText('いいえ');
    await expect(page.locator('[data-action=finish]')).toBeVisible();
  });

  packed('takes what a writing assistant chose without an event', async ({ page }) => {
    await openVisit(page, 'ja', aVisit(withEgg), 'review');
    await own(page).locator('input[value=no]').check();
    await own(page)
      .locator('input[value=yes]')
      .evaluate((radio: HTMLInputElement) => {
        radio.checked = true;
      });
    await own(page).locator('button[type=submit]').click();
    await expect(page.locator('[data-clinic-row=clinic-egg-allergy]')).toContainText('はい');
  });

  packed('says what to choose once it is left open, and nothing of it before', async ({ page }) => {
    await openVisit(page, 'en', aVisit(withEgg), 'review');
    const question = own(page).locator('fieldset');
    await expect(question).not.toHaveAttribute('aria-describedby');
    await expect(question.locator('.fault')).toBeHidden();
    await own(page).locator('button[type=submit]').press('Enter');
    await expect(page.locator('[data-error-summary]')).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(question).toHaveAccessibleDescription(/^Error: .*Egg allergy/);
    await expect(question.locator('input[aria-invalid=true]')).toHaveCount(4);
    await page.locator('[data-error-summary] a').press('Enter');
    await expect(own(page).locator('input[value=yes]')).toBeFocused();
    await answerOwn(page, 'yes');
    await expect(page.locator('[data-action=finish]')).toBeVisible();
    await expect(page).not.toHaveTitle(/^Error: /);
  });

  packed('is asked in a copied visit too, before its sheet', async ({ page }) => {
    await page.goto('/ja/');
    await page.evaluate(
      ([visit, copied, record]) => {
        sessionStorage.setItem(visit, record);
        sessionStorage.setItem(copied, '1');
      },
      [storageNames.visit, storageNames.copied, recordOf(aVisit(withEgg))] as const,
    );
    await page.goto('/ja/check/');
    await expect(page.locator('[data-notice]')).toBeVisible();
    await answerOwn(page, 'yes');
    await expect(page.locator('[data-action=finish]')).toBeVisible();
  });

  packed('is asked before a sheet that the history names', async ({ page }) => {
    await openVisit(page, 'ja', aVisit(withEgg), 'review');
    await answerOwn(page, 'no');
    await act(page, 'finish');
    await expect(page.locator('article.sheet')).toBeVisible();
    await page.evaluate(([visit, record]) => sessionStorage.setItem(visit, record), [
      storageNames.visit,
      recordOf(aVisit(withEgg)),
    ] as const);
    await page.reload();
    await expect(own(page)).toBeVisible();
  });

  packed('is not asked when no method chosen calls for it', async ({ page }) => {
    await openVisit(page, 'ja', aVisit({ routes: 'iv-drip' }), 'review');
    await expect(page.locator('[data-action=finish]')).toBeVisible();
    await expect(own(page)).toHaveCount(0);
  });

  packed('keeps its answer through a reload', async ({ page }) => {
    await openVisit(page, 'ja', aVisit(withEgg), 'review');
    await answerOwn(page, 'unsure');
    await page.reload();
    await expect(page.locator('[data-clinic-row=clinic-egg-allergy]')).toContainText('わからない');
  });

  packed('can be answered differently', async ({ page }) => {
    await openVisit(page, 'ja', aVisit(withEgg), 'review');
    await answerOwn(page, 'no');
    await act(page, 'change-own');
    await expect(own(page).locator('input[value=no]')).toBeChecked();
    await answerOwn(page, 'declined');
    await expect(page.locator('[data-clinic-row=clinic-egg-allergy]')).toContainText('口頭');
  });

  packed('can be left as it was, by either Back', async ({ page }) => {
    await openVisit(page, 'ja', aVisit(withEgg), 'review');
    await answerOwn(page, 'no');
    const row = page.locator('[data-clinic-row=clinic-egg-allergy]');
    for (const back of [() => page.goBack(), () => act(page, 'back')]) {
      await act(page, 'change-own');
      await own(page).locator('input[value=yes]').press('Space');
      await back();
      await expect(row).toContainText('いいえ');
      await expect(page.locator('h1')).toBeFocused();
    }
    await page.goForward();
    await expect(own(page).locator('input[value=no]')).toBeChecked();
    await page.reload();
    await answerOwn(page, 'unsure');
    await expect(row).toContainText('わからない');
  });

  packed('follows the language of the page', async ({ page }) => {
    await openVisit(page, 'ja', aVisit(withEgg), 'review');
    await act(page, 'locale');
    await expect(own(page)).toContainText(samplePack().questions?.[0]?.question.en ?? '');
  });

  packed('keeps what another program ticked without an event', async ({ page }) => {
    const yes = own(page).locator('input[name=clinic-egg-allergy][value=yes]');
    await openVisit(page, 'ja', aVisit(withEgg), 'review');
    await answerOwn(page, 'no');
    await act(page, 'change-own');
    await yes.evaluate((input: HTMLInputElement) => {
      input.checked = true;
    });
    await act(page, 'locale');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(yes).toBeChecked();
    await own(page).locator('button[type=submit]').press('Enter');
    await expect(page.locator('[data-clinic-row=clinic-egg-allergy]')).toContainText('Yes');
  });

  for (const [code, certainty] of [
    ['yes', 'reported'],
    ['unsure', 'unsure'],
    ['declined', 'declined'],
  ] as const) {
    packed(`raises its flag behind all of ours when the answer is ${code}`, async ({ page }) => {
      const ours = flagsFor(liveAnswers(twelvePoints)).map(({ id }) => id);
      await openVisit(page, 'ja', twelvePoints, 'review');
      await answerOwn(page, code);
      await act(page, 'finish');
      await expect(page.locator('[data-flag-id=clinic-egg-allergy]')).toHaveAttribute('data-certainty', certainty);
      expect(await flags(page)).toEqual([...ours, 'clinic-egg-allergy']);
    });
  }

  packed('is a denial on the sheet when the answer is no', async ({ page }) => {
    await openVisit(page, 'ja', aVisit(withEgg), 'review');
    await answerOwn(page, 'no');
    await act(page, 'finish');
    await expect(page.locator('article.sheet [data-row=clinic-egg-allergy]')).toHaveAttribute('data-state', 'no');
    await expect(page.locator('[data-flag-id=clinic-egg-allergy]')).toHaveCount(0);
  });
});

test.describe('Two tabs of a visit on the phone', () => {
  // A worker would answer with the pages that it kept, which have no pack.
  test.use({ serviceWorkers: 'block' });

  test('never overwrite unseen what the other has answered', async ({ context }) => {
    const { keeping: _, ...pack } = samplePack();
    await withPackInstead(context, (html) => packedPage(html, pack));
    const [one, two] = [await context.newPage(), await context.newPage()];
    await one.goto('/ja/');
    await one.evaluate(([key, record]) => localStorage.setItem(key, record), [
      storageNames.visit,
      recordOf(aVisit(withEgg)),
    ] as const);
    for (const page of [one, two]) {
      await page.goto('/ja/check/');
      await own(page).locator('input[value=no]').check();
    }
    await answerOwn(two, 'yes');
    await expect(two.locator('[data-clinic-row=clinic-egg-allergy]')).toContainText('はい');
    // What was being chosen gives way, and the person is told.
    await expect(one.locator('[data-notice]')).toContainText('別のタブで回答が変わりました');
    await expect(one.locator('[data-clinic-row=clinic-egg-allergy]')).toContainText('はい');
    // The same while both change an answer.
    for (const page of [one, two]) {
      await act(page, 'change-own');
      await own(page).locator('input[value=unsure]').check();
    }
    await answerOwn(two, 'declined');
    await expect(own(one).locator('input[value=declined]')).toBeChecked();
    await expect(one.locator('[data-notice]')).toContainText('別のタブで回答が変わりました');
    await answerOwn(one, 'no');
    await expect(one.locator('[data-notice]')).toHaveCount(0);
    await expect(two.locator('[data-clinic-row=clinic-egg-allergy]')).toContainText('いいえ');
  });
});

packed.describe('A double tap on the Continue of the clinic’s questions', () => {
  packed.use({ viewport: { width: 390, height: 664 }, hasTouch: true });

  packed('presses nothing on the review', async ({ page }) => {
    await openVisit(page, 'ja', aVisit(withEgg), 'review');
    await own(page).locator('input[value=no]').press('Space');
    await page.evaluate(() => {
      const { dataset, lastElementChild: body } = document.documentElement;
      dataset.clicks = '0';
      // Where the pointer is ignored, a tap reaches the root alone.
      addEventListener('click', ({ target }) => {
        if (body?.contains(target as Node)) dataset.clicks = String(Number(dataset.clicks) + 1);
      });
    });
    await tapTwice(own(page).locator('button[type=submit]'));
    await expect(page.locator('[data-clinic-row=clinic-egg-allergy]')).toContainText('いいえ');
    await page.waitForTimeout(200);
    await expect(page.locator('html')).toHaveAttribute('data-clicks', '1');
  });
});

packed.describe('The sheet of a clinic', () => {
  const opened = async (page: Page, locale: Locale, place: Place = 'review') => {
    await openVisit(page, locale, aVisit(withEgg), place);
    await answerOwn(page, 'yes');
    await act(page, 'finish');
    await expect(page.locator('article.sheet')).toBeVisible();
  };

  packed('has the clinic’s name and telephone at its foot', async ({ page }) => {
    await opened(page, 'ja');
    await expect(page.locator('article.sheet [data-clinic-imprint]')).toContainText(`${name.ja}　電話 03-0000-0000`);
  });

  for (const locale of ['ja', 'en'] as const)
    packed(`never says of a visit that nothing was declared, and no more, ${locale}`, async ({ page }) => {
      const nothing = (where: Page) => where.locator('article.sheet .nothing, article.shown .points > p');
      const declared =
        locale === 'ja' ? 'ただし、下の「見本皮膚科クリニックからの質問」に' : 'But there are points to confirm';
      await openVisit(page, locale, nothingDeclared, 'review');
      await answerOwn(page, 'unsure');
      await act(page, 'finish');
      await expect(nothing(page)).toContainText(declared);
      await act(page, 'show');
      await expect(page.locator('article.shown [data-flag-id=clinic-egg-allergy]')).toBeVisible();
      await expect(nothing(page)).toContainText(declared);
      await openVisit(page, locale, nothingDeclared, 'review');
      await answerOwn(page, 'no');
      await act(page, 'finish');
      await expect(nothing(page)).toBeVisible();
      await expect(nothing(page)).not.toContainText(declared);
    });

  packed('carries the clinic’s question in its text', async ({ page }) => {
    await opened(page, 'ja');
    const copied = await copiedOn(page);
    await act(page, 'copy');
    await expect.poll(copied).toMatch(/自院の質問（設定 2026\.12\.1）：卵アレルギー＝はい/);
  });

  packed('brings the clinic’s question to its own reception, and no other, by its code', async ({ page, browser }) => {
    await opened(page, 'ja');
    const digits = await page.locator('article.sheet [data-reception-code]').getAttribute('data-reception-code');
    const open = async (where: Page) => {
      const reception = new ReceptionPage(where);
      await reception.open();
      await reception.scan(digits ?? '');
    };
    await open(page);
    await expect(page.locator('article.sheet [data-flag-id=clinic-egg-allergy]')).toHaveAttribute(
      'data-certainty',
      'reported',
    );
    await expect(page.locator('[data-banner]')).not.toContainText('クリニックが加えた質問');
    // Another reception says that there is more than it shows.
    const context = await browser.newContext({ baseURL: `http://localhost:${process.env.TEST_PORT ?? 3100}` });
    const other = await context.newPage();
    await open(other);
    await expect(other.locator('article.sheet [data-flag-id=pregnancy]')).toBeVisible();
    const sentence = 'クリニックが加えた質問への回答は、ここに表示できません。紙のシートを参照。';
    await expect(other.locator('[data-banner]')).toContainText(sentence);
    const copied = await copiedOn(other);
    await act(other, 'copy-chart');
    await expect.poll(copied).toContain(sentence);
    await context.close();
  });

  packed('is followed by how to reach the clinic, and by no keeping where that forbids it', async ({ page }) => {
    await opened(page, 'en');
    const after = page.locator('[data-clinic-after]');
    for (const text of [name.en, '03-0000-0000', samplePack().clinic.emergency?.en ?? '', 'Your card of our clinic'])
      await expect(after).toContainText(text);
    await expect(page.locator('[data-action=keep]')).toHaveCount(0);
  });
});

test.describe('With any pack, in any visit,', () => {
  // A worker would answer with the pages that it kept, which have no pack.
  test.use({ serviceWorkers: 'block' });

  /** Everything of ours on the screen, in its order: whatever is not marked as the clinic's. */
  const ours = (page: Page) =>
    page.locator('main').evaluate((main) => {
      const copy = main.cloneNode(true) as HTMLElement;
      const isClinics = (each: Element) =>
        each.classList.contains('clinic') || each.getAttributeNames().some((name) => name.startsWith('data-clinic'));
      // The code carries the answers to the clinic's questions too.
      for (const each of copy.querySelectorAll('*'))
        if (isClinics(each) || each.hasAttribute('data-reception-code')) each.remove();
      // What a pack leaves out of the article, and nothing else: its figures are not the clinic's.
      for (const each of copy.querySelectorAll('[data-article-figures]')) each.remove();
      // Page breaks move with what the clinic adds; what is never divided keeps its order.
      const blocks = copy.querySelectorAll('[data-block]');
      const parts = blocks.length > 0 ? [...blocks] : [copy];
      return parts.flatMap(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() || []);
    });

  for (const [parity, locale] of (['ja', 'en'] as const).entries())
    test(`our words are the same, whole and in their order, ${locale}`, async ({ page }) => {
      test.setTimeout(120_000);
      const drawnVisits = drawn(60).filter((answers) => summaryOf(liveAnswers(answers)).confirm.length < 6);
      const some = drawnPacks(6)
        .map(({ pack }, place) => ({ pack, place, answers: drawnVisits[place] ?? nothingDeclared }))
        .filter(({ place }) => place % 2 === parity)
        .slice(0, isFullSweep ? undefined : 1);
      const walkPages = async (clinic?: string) => {
        const seen: unknown[] = [];
        for (const address of ['', 'about/', 'rules/', 'check/']) {
          await page.goto(`/${locale}/${address}`);
          await expectHydrated(page);
          if (clinic && address === '') await expect(page.locator('main [data-clinic="name"]')).toContainText(clinic);
          seen.push(await ours(page));
        }
        return seen;
      };
      const walkVisit = async ({ answers, place }: (typeof some)[number]) => {
        const seen: unknown[] = [];
        await openVisit(page, locale, answers, 'review');
        for (const question of await own(page).locator('fieldset').all())
          await question
            .locator('input')
            .nth(place % 4)
            .press('Space');
        if (await own(page).count()) await own(page).locator('button[type=submit]').press('Enter');
        await expect(page.locator('[data-action=finish]')).toBeVisible();
        seen.push(await ours(page));
        await act(page, 'finish');
        await expect(page.locator('article.sheet')).toBeVisible();
        seen.push(await ours(page));
        await act(page, 'show');
        await expect(page.locator('article.shown')).toBeVisible();
        seen.push(await ours(page));
        await page.evaluate(() => sessionStorage.clear());
        return seen;
      };
      const barePages = await walkPages();
      const bareVisits: unknown[] = [];
      for (const each of some) bareVisits.push(await walkVisit(each));
      for (const [index, each] of some.entries()) {
        await page.unrouteAll();
        await withPackInstead(page, (html) => packedPage(html, each.pack));
        expect(await walkPages(each.pack.clinic.name[locale]), `pages with pack ${each.place}`).toEqual(barePages);
        expect(await walkVisit(each), `visit with pack ${each.place}`).toEqual(bareVisits[index]);
      }
    });
});

test.describe('A faulty pack in the page', () => {
  // A worker would answer with the pages that it kept, which have no pack.
  test.use({ serviceWorkers: 'block' });
  test.beforeEach(({ page }) =>
    withPackInstead(page, (html) =>
      packedPage(html, samplePack()).replace('"format":1', '"format":1,"css":"*{color:red}"'),
    ),
  );

  test('is said on the start page to be out of use, whole', async ({ page }) => {
    await page.goto('/ja/');
    await expect(page.locator('[data-clinic=name]')).toHaveText(/クリニックの設定に誤りがあるため、使っていません/);
    await expect(page.getByText(name.ja)).toHaveCount(0);
  });

  test('asks nothing of the clinic’s', async ({ page }) => {
    await openVisit(page, 'ja', aVisit(withEgg), 'review');
    await expect(page.locator('[data-action=finish]')).toBeVisible();
  });
});

test.describe('Writing a pack into the site', () => {
  const sums = (folder: string) =>
    filesIn(folder).map(
      (file) =>
        `${file} ${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}`,
    );

  packed('gives the same bytes over another pack as over a fresh folder', ({ clinicSite }) => {
    const first = { ...samplePack(), questions: [], kiosk: { eraseAfterMinutes: 2 }, bring: [] };
    const second = packedFolder(first);
    expect(sums(second.folder)).not.toEqual(sums(clinicSite.folder));
    expect(packFolder(second.folder, JSON.stringify(samplePack()))).toEqual([]);
    expect(sums(second.folder)).toEqual(sums(clinicSite.folder));
    second.remove();
  });

  test('writes nothing when the pack is faulty', () => {
    const folder = mkdtempSync(join(tmpdir(), 'refused-'));
    cpSync('out', folder, { recursive: true });
    expect(packFolder(folder, '{}')).not.toEqual([]);
    expect(sums(folder)).toEqual(sums('out'));
    rmSync(folder, { recursive: true });
  });

  test('refuses a folder that is not the site', () => {
    expect(() => packFolder(tmpdir(), JSON.stringify(samplePack()))).toThrow(/site\.json/);
  });

  packed('renews the sums and the bill of materials', ({ clinicSite: { folder } }) => {
    const listed = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
    for (const file of ['ja/index.html', 'sw.js', 'sbom.cdx.json']) {
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex');
      expect(listed).toContain(`${hash}  ${file}`);
    }
    expect(JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8')).components).toContainEqual(
      expect.objectContaining({ name: 'clinic-pack', version: '2026.12.1' }),
    );
  });

  packed('takes nothing of ours from the pages but the article’s figures', ({ clinicSite: { folder } }) => {
    for (const file of filesIn('out').filter((each) => each.endsWith('.html'))) {
      const ours = withoutArticleFigures(readFileSync(join('out', file), 'utf8'));
      const theirs = readFileSync(join(folder, file), 'utf8')
        .replace(/<script type="application\/json" id="clinic-pack">.*?<\/script>/s, '')
        .replace(/(<section data-clinic="[a-z]+" class="stack")[^>]*>.*?<\/section>/gs, '$1 hidden=""></section>');
      expect(theirs, file).toBe(ours);
    }
  });
});

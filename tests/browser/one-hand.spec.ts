import { expect, test } from '@playwright/test';
import { enabledItems } from '../../lib/flow/enabled.ts';
import { locales } from '../../lib/i18n/locales.ts';
import { expectLateParts } from '../support/states.ts';
import { expectHydrated, openVisit, VisitPage } from '../support/visit-page.ts';
import { aVisit, typical } from '../support/visits.ts';

// What Safari on an iPhone leaves of its window between its two bars.
const screen = { width: 390, height: 664 };
test.use({ viewport: screen });

interface Counter {
  countTap(): Promise<void>;
}

for (const locale of locales) {
  test(`every question in ${locale} begins on the first screen, with Continue in sight, and takes two taps`, async ({
    page,
  }) => {
    const visit = new VisitPage(page);
    const answers = aVisit({ routes: ['undecided'] });
    const asked = enabledItems(answers);
    let taps = 0;
    await page.exposeFunction('countTap', () => {
      taps += 1;
    });
    await page.addInitScript(() =>
      addEventListener('click', () => void (globalThis as unknown as Counter).countTap(), true),
    );
    await page.goto(`/${locale}/`);
    await visit.act('start');
    await visit.expectQuestion('routes');
    await expectHydrated(page);
    const headings: string[] = [];
    for (const item of asked) {
      const { linkId } = item;
      await visit.expectQuestion(linkId);
      await expectLateParts(page, item);
      const { option, foot, progress, lines, y } = await visit.form.evaluate((form) => {
        const heading = form.querySelector('h1') as HTMLElement;
        return {
          option: form.querySelector('.option')?.getBoundingClientRect().bottom ?? Number.NaN,
          foot: form.querySelector('.foot')?.getBoundingClientRect().toJSON(),
          progress: document.querySelector<HTMLElement>('.progress')?.offsetHeight,
          lines: Math.round(heading.offsetHeight / Number.parseFloat(getComputedStyle(heading).lineHeight)),
          y: scrollY,
        };
      });
      expect(y, `${linkId} begins at the top`).toBe(0);
      expect(foot.bottom, `Continue of ${linkId}`).toBeLessThanOrEqual(screen.height);
      expect(option, `the first option of ${linkId}, above Continue`).toBeLessThanOrEqual(foot.top);
      if (lines > 2) headings.push(linkId);
      expect(progress, `the section of ${linkId}, on one line`).toBeLessThan(30);
      await visit.answer(linkId, answers[linkId] ?? { codes: [] });
    }
    expect(headings).toEqual([]);
    await visit.expectScreen('review');
    await visit.act('finish');
    await visit.expectScreen('sheet');
    // The last question may be left empty; Start and the way to the sheet are two more.
    await expect.poll(() => taps).toBe(2 * asked.length - 1 + 2);
    expect(taps).toBeLessThan(50);
  });

  test(`Start is within the first screen in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    const start = page.locator('[data-action=start]');
    expect(await start.evaluate((button) => button.getBoundingClientRect().top)).toBeLessThan(420);
  });

  test(`the bar is one row on the smallest phone in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    for (const linkId of ['routes', 'procedures-in-area', 'metal-allergy', 'scar-areas'] as const) {
      await openVisit(page, locale, typical, { screen: 'question', linkId, isChange: false });
      const bar = await page.locator('.site-header').boundingBox();
      expect(bar?.height, linkId).toBeLessThan(60);
    }
  });

  test(`a typical visit is reviewed within two screens in ${locale}`, async ({ page }) => {
    await openVisit(page, locale, typical, 'review');
    const end = await page.locator('main').evaluate((main) => main.getBoundingClientRect().bottom + scrollY);
    expect(end).toBeLessThanOrEqual(2 * screen.height);
  });
}

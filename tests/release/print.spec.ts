import { chromium, expect, test } from '@playwright/test';
import { locales } from '../../lib/i18n/locales.ts';
import { headlessShell } from '../../tools/browsers/chromium.mjs';
import { readPdf } from '../support/pdf.ts';
import { faultsOf } from '../support/printed-sheet.ts';
import { openVisit } from '../support/visit-page.ts';
import { drawn } from '../support/visits.ts';

// The sheet of visits drawn by chance, in a browser whose person wants no letters smaller than some size.

const visits = drawn(60);
/** The browser's smallest size of letters in pixels: none, as Japanese Chrome has it, and larger. */
const smallest = [0, 10, 13];

for (const [setting, pixels] of smallest.entries())
  for (const locale of locales)
    test(`prints visits drawn by chance whole, in letters of at least ${pixels} px (${locale})`, async ({
      baseURL,
    }) => {
      const { args = [], ...options } = headlessShell();
      const browser = await chromium.launch({
        ...options,
        args: [...args, `--blink-settings=minimumFontSize=${pixels}`],
      });
      const page = await browser.newPage({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
      // Each visit is printed in one of the settings and languages, a part of them in each.
      const some = visits.filter((_, index) => index % smallest.length === setting);
      for (const answers of some) {
        await openVisit(page, locale, answers, 'sheet');
        const printed = readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
        const faults = faultsOf(printed, { answers, locale, pages: { atMost: pixels > 10 ? 3 : 2 } });
        expect.soft(faults, JSON.stringify(answers)).toEqual([]);
      }
      await browser.close();
    });

import { test } from '@playwright/test';
import { visitWalks, walkVisit } from '../support/visit-walk.ts';
import { typical } from '../support/visits.ts';

// One tab goes on, back and forth, and is loaded again, in any order; the machine says what each step must show.

for (const [index, steps] of visitWalks(20_261_130, 2).entries())
  test(`the page shows what the machine of the visit says after every step: walk ${index + 1}`, async ({ page }) => {
    test.setTimeout(120_000);
    await walkVisit(page, typical, steps);
  });

import { test } from '@playwright/test';
import { tabWalks, walkTabs } from '../support/tabs-walk.ts';
import { visitWalks, walkVisit } from '../support/visit-walk.ts';
import { typical } from '../support/visits.ts';

// The walks of `tabs.spec.ts` and `visit-walk.spec.ts`, and more of them.

for (const tabs of [2, 3])
  for (const [index, steps] of tabWalks(tabs, tabs, 15).entries())
    test(`${tabs} tabs show what the model shows, and lose nothing without a sentence: walk ${index + 1}`, async ({
      context,
    }) => {
      await walkTabs(context, tabs, steps);
    });

for (const [index, steps] of visitWalks(1, 15).entries())
  test(`the page shows what the machine of the visit says after every step: walk ${index + 1}`, async ({ page }) => {
    await walkVisit(page, typical, steps);
  });

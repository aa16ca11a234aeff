import { test } from '@playwright/test';
import { tabWalks, walkTabs } from '../support/tabs-walk.ts';

// What the store does in thousands of walks (`saved-visit-walk.test.ts`), real tabs do in some.

for (const tabs of [2, 3])
  for (const [index, steps] of tabWalks(tabs, 20_261_130 + tabs, 2).entries())
    test(`${tabs} tabs show what the model shows, and lose nothing without a sentence: walk ${index + 1}`, async ({
      context,
    }) => {
      test.setTimeout(120_000);
      await walkTabs(context, tabs, steps);
    });

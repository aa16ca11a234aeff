import { expect, test } from '@playwright/test';
import { openVisit } from './support/visit-page.ts';
import { typical } from './support/visits.ts';
import { wordsOf } from './support/words-of.ts';

// A private window, or a browser without service workers, keeps no files.
test.use({ serviceWorkers: 'block' });

const say = wordsOf('ja').t;
const paired = '.sheet .both > [lang="ja"] + [lang="en"]';

test('English that could not be fetched is said to be missing, and comes when there is a connection', async ({
  page,
  context,
}) => {
  await openVisit(page, 'ja', typical, 'sheet');
  await context.setOffline(true);
  const box = page.getByLabel(say('Screens.Sheet.add-english'));
  await box.check();
  await expect(page.getByText(say('Screens.Check.language-unavailable'))).toBeVisible();
  await expect(page.locator(paired)).toHaveCount(0);
  await context.setOffline(false);
  await box.uncheck();
  await expect(page.getByText(say('Screens.Check.language-unavailable'))).toHaveCount(0);
  await box.check();
  await expect(page.locator(paired).first()).toBeVisible();
});

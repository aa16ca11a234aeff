import { defineConfig } from '@playwright/test';
import daily from '../../playwright.config.ts';

// What does not depend on the wording is tried in one language on every change, and in both here; so are all parts of long pages.
process.env.SWEEP = 'full';
const swept =
  'clinic double-click every-state face-map help keyboard medicine-search old-browsers pages print replaced-text sheet visit';

const [phone] = daily.projects ?? [];
// These build the site, which takes the whole machine: they run one by one, after all others.
const builds = ['builds', 'release'].map((name) => `**/release/${name}.spec.ts`);

/** What CI tries besides: slower, or in need of more programs than a change is. */
export default defineConfig({
  ...daily,
  testDir: '..',
  testMatch: ['**/release/**/*.spec.ts', ...swept.split(' ').map((name) => `**/browser/${name}.spec.ts`)],
  timeout: 600_000,
  // CI reports a test that passes only the second time as flaky; on a developer's machine it fails.
  retries: process.env.CI ? 1 : 0,
  projects: [
    { ...phone, testIgnore: builds },
    { ...phone, name: 'builds', testMatch: builds, fullyParallel: false, workers: 1, dependencies: ['phone'] },
  ],
});

import { defineConfig } from '@playwright/test';
import daily from '../../playwright.config.ts';

// What hangs on no word is tried in one language on every change, and in both here; so are all parts of long pages.
process.env.SWEEP = 'full';
const swept =
  'double-click every-state face-map help keyboard medicine-search old-browsers pages print replaced-text sheet visit';

/** What is tried before a release: slower, or in need of more programs than a change is. */
export default defineConfig({
  ...daily,
  testDir: '..',
  testMatch: ['**/release/**/*.spec.ts', ...swept.split(' ').map((name) => `**/browser/${name}.spec.ts`)],
  timeout: 600_000,
});

import { defineConfig } from '@playwright/test';
import site from '../../../playwright.config.ts';

/** `npm run dossier`: the browser of the tests prints what a reviewer reads. */
export default defineConfig({
  ...site,
  testDir: '.',
  testMatch: 'print-dossier.ts',
  timeout: 300_000,
  reporter: 'line',
});

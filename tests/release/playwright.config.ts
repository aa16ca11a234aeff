import { defineConfig } from '@playwright/test';
import daily from '../../playwright.config.ts';

/** What is tried before a release: slower, or in need of more programs than a change is. */
export default defineConfig({ ...daily, testDir: '.', timeout: 600_000 });

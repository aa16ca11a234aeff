import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { headlessShell } from './tools/browsers/chromium.mjs';

const port = Number(process.env.TEST_PORT ?? 3100);

/** The finished folder, as `npm start` serves it. */
const webServer = {
  command: 'node tools/server/start.mjs',
  cwd: fileURLToPath(new URL('.', import.meta.url)),
  env: { PORT: String(port) },
  url: `http://localhost:${port}/ja/`,
  reuseExistingServer: false,
};

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A busy machine is not a fault of the site.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  // One test singled out by mistake would leave all others out, and look green.
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    // Where the service worker plays a part, the test lets it in.
    serviceWorkers: 'block',
  },
  webServer,
  projects: [
    {
      name: 'phone',
      use: {
        browserName: 'chromium',
        viewport: { width: 390, height: 844 },
        launchOptions: headlessShell(),
      },
    },
  ],
});

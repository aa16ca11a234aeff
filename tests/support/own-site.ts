import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect, type Page } from '@playwright/test';
import { createHandler, type Request } from '../../tools/server/handler.mjs';
import { serve } from '../../tools/server/serve.mjs';

/** A server of one test's own, with everything it was asked for. */
export interface OwnSite {
  readonly origin: string;
  readonly log: Request[];
  /** Ends the server, as when the network is gone. */
  readonly stop: () => Promise<void>;
}

export type ServeOptions = Parameters<typeof serve>[0];

/** Serves the finished folder on a free port. */
export async function ownSite(options: ServeOptions = {}): Promise<OwnSite> {
  const log: Request[] = [];
  const { origin, close } = await serve({ port: 0, ...options, log: (request) => log.push(request) });
  return { origin, log, stop: close };
}

/** Serves a folder that changes: its files are read now, and again, with an empty log, by `renew`. */
export async function changingSite(root: string): Promise<OwnSite & { renew: () => void }> {
  const log: Request[] = [];
  const read = () => createHandler({ root, log: (request) => log.push(request) }).handler;
  let handler = read();
  const server = createServer((request, response) => handler(request, response));
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    log,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
    renew: () => {
      log.length = 0;
      handler = read();
    },
  };
}

/** The tests that read the server's own log, or stop it. */
export const test = base.extend<{ site: OwnSite; violations: string[] }>({
  serviceWorkers: 'allow',
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  site: async ({}, use) => {
    const site = await ownSite();
    await use(site);
    await site.stop();
  },
  /** What the browser refused, and every complaint of the page, on all pages of the test. */
  violations: async ({ context }, use) => {
    const found: string[] = [];
    await context.exposeBinding('reportViolation', ({ page }, text: string) => found.push(`${page.url()} ${text}`));
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
        const report = (globalThis as unknown as { reportViolation: (text: string) => void }).reportViolation;
        report(`${effectiveDirective} ${blockedURI} ${sample}`);
      });
    });
    context.on('weberror', (error) => found.push(String(error.error())));
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') found.push(message.text());
    });
    await use(found);
  },
});
export { expect };

/** Waits until the service worker has the site and speaks for this page. */
export async function keptForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((taken) => navigator.serviceWorker.addEventListener('controllerchange', taken, { once: true }));
  });
}

/** The same, without the pause after which a page asks for its worker by itself. */
export async function keptAtOnce(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }));
  await keptForOffline(page);
}

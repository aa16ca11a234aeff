import { expect, type Page } from '@playwright/test';

/** Ways out of a page, each tried with an address of its own, distinguished by the last word of the path. */
export const channels = [
  'fetch',
  'xhr',
  'beacon',
  'socket',
  'event-source',
  'image',
  'style-sheet',
  'script',
  'import',
  'prefetch',
  'frame',
  'form',
  'object',
  'worker',
  'eval',
  'inline-script',
  'popup',
  'navigation',
] as const;
export type Channel = (typeof channels)[number];

/** These take the page away, and what else was tried there with it: each has a page to itself. */
const leaving: readonly Channel[] = ['form', 'navigation'];

/**
 * Tries every way out of the page at `address`, each to a target of its own. What the browser answers is ignored: some of
 * these report success although nothing was sent, so only the log of the server that listens there can tell.
 */
export async function attack(page: Page, address: string, targetOf: (channel: Channel) => string): Promise<void> {
  const staying = channels.filter((channel) => !leaving.includes(channel));
  for (const together of [staying, ...leaving.map((channel) => [channel])]) {
    await page.goto(address);
    await expect(page.locator('body')).toBeAttached();
    await attempt(page, Object.fromEntries(together.map((channel) => [channel, targetOf(channel)])));
  }
}

async function attempt(page: Page, targets: Readonly<Record<string, string>>): Promise<void> {
  await page
    .evaluate(async (all) => {
      const add = (name: string, attributes: Record<string, string>) => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        document.body.append(element);
        return element;
      };
      const asCode = (address: string) => `fetch(${JSON.stringify(address)},{mode:'no-cors'})`;
      const ways: Record<string, (address: string) => unknown> = {
        fetch: (address) => fetch(address, { mode: 'no-cors' }),
        xhr: (address) => {
          const request = new XMLHttpRequest();
          request.open('GET', address);
          request.send();
        },
        beacon: (address) => navigator.sendBeacon(address, 'x'),
        socket: (address) => new WebSocket(address.replace('http', 'ws')),
        'event-source': (address) => new EventSource(address),
        image: (address) => add('img', { src: address }),
        'style-sheet': (address) => add('link', { rel: 'stylesheet', href: address }),
        script: (address) => add('script', { src: address }),
        import: (address) => import(/* webpackIgnore: true */ address),
        prefetch: (address) => add('link', { rel: 'prefetch', href: address }),
        frame: (address) => add('iframe', { src: address }),
        form: (address) => (add('form', { action: address, method: 'post' }) as HTMLFormElement).submit(),
        object: (address) => add('object', { data: address }),
        worker: (address) => new Worker(URL.createObjectURL(new Blob([asCode(address)]))),
        // biome-ignore lint/security/noGlobalEval: this is what must not work.
        eval: (address) => globalThis.eval(asCode(address)),
        'inline-script': (address) => {
          const element = document.createElement('script');
          element.textContent = asCode(address);
          document.body.append(element);
        },
        popup: (address) => window.open(address),
        navigation: (address) => location.assign(address),
      };
      // What a debugger calls may do more than the page itself may; a timer of the page may not.
      const tried = Object.entries(all).map(
        ([way, address]) =>
          new Promise((done) => {
            setTimeout(() => {
              try {
                done(ways[way]?.(address));
              } catch {
                done(undefined);
              }
            });
          }),
      );
      await Promise.allSettled(tried);
    }, targets)
    .catch(() => {});
  await page.waitForTimeout(1000);
}

import type { Page } from '@playwright/test';

/** Ways out of a page, each tried with an address of its own, told apart by the last word of the path. */
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

/**
 * Tries one way out of the page to `target`. What the browser answers is ignored: some of these report success although
 * nothing was sent, so only the log of the server that listens there can tell.
 */
export async function attack(page: Page, channel: Channel, target: string): Promise<void> {
  await page
    .evaluate(
      async ([way, address]) => {
        const add = (name: string, attributes: Record<string, string>) => {
          const element = document.createElement(name);
          for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
          document.body.append(element);
          return element;
        };
        const asCode = `fetch(${JSON.stringify(address)},{mode:'no-cors'})`;
        const ways: Record<string, () => unknown> = {
          fetch: () => fetch(address, { mode: 'no-cors' }),
          xhr: () => {
            const request = new XMLHttpRequest();
            request.open('GET', address);
            request.send();
          },
          beacon: () => navigator.sendBeacon(address, 'x'),
          socket: () => new WebSocket(address.replace('http', 'ws')),
          'event-source': () => new EventSource(address),
          image: () => add('img', { src: address }),
          'style-sheet': () => add('link', { rel: 'stylesheet', href: address }),
          script: () => add('script', { src: address }),
          import: () => import(/* webpackIgnore: true */ address),
          prefetch: () => add('link', { rel: 'prefetch', href: address }),
          frame: () => add('iframe', { src: address }),
          form: () => (add('form', { action: address, method: 'post' }) as HTMLFormElement).submit(),
          object: () => add('object', { data: address }),
          worker: () => new Worker(URL.createObjectURL(new Blob([asCode]))),
          // biome-ignore lint/security/noGlobalEval: this is what must not work.
          eval: () => globalThis.eval(asCode),
          'inline-script': () => {
            const element = document.createElement('script');
            element.textContent = asCode;
            document.body.append(element);
          },
          popup: () => window.open(address),
          navigation: () => location.assign(address),
        };
        // What a debugger calls may do more than the page itself may; a timer of the page may not.
        await new Promise((done) => {
          setTimeout(() => {
            try {
              done(ways[way]?.());
            } catch {
              done(undefined);
            }
          });
        });
      },
      [channel, target] as const,
    )
    .catch(() => {});
  await page.waitForTimeout(300);
}

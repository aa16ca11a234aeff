import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { packetListener } from './listener.ts';

/** Own files to open as windows, frames and workers: one of each kind, by the name the table calls it by. */
export type OwnFiles = Readonly<Record<string, string>>;

/** One of each kind of the finished folder, and what the server answers by itself. */
export function ownFiles(): OwnFiles {
  const { assets } = JSON.parse(readFileSync('out/site.json', 'utf8')) as { assets: string[] };
  const asset = (ending: string) => assets.find((file) => file.endsWith(ending)) ?? '';
  return {
    script: asset('.js'),
    style: asset('.css'),
    worker: '/sw.js',
    'data file': '/site.json',
    page: '/en/rules/',
    'missing page': '/nowhere',
    redirect: '/ja/about',
    'long address': `/${'a'.repeat(20_000)}`,
  };
}

/**
 * Runs in a page before any other script, as a dependency gone bad would: makes the one policy of trusted types that the page
 * allows, and so lets every text pass for code. As a worker it tries the ways out of workers to the address it is named by;
 * a service worker has no name, and its address says it.
 */
export function badDependency() {
  const place = globalThis as { document?: Document; name?: string };
  const name = place.name || decodeURIComponent(location.search.slice(1));
  if (place.document) {
    const same = (text: string) => text;
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
    };
    try {
      trustedTypes.createPolicy('default', { createHTML: same, createScript: same, createScriptURL: same });
    } catch {
      // The second of its scripts: the first has made it.
    }
  } else if (name.startsWith('http')) {
    const [address, way] = name.split(' ');
    const to = address ?? '';
    const quietly = (attempt: () => unknown) => {
      try {
        Promise.resolve(attempt()).catch(() => {});
      } catch {
        // Refused.
      }
    };
    if (way === 'fetch') quietly(() => fetch(to, { mode: 'no-cors' }));
    if (way === 'socket') quietly(() => new WebSocket(to.replace('http', 'ws')));
    if (way === 'event source') quietly(() => new EventSource(to));
    if (way === 'import') quietly(() => import(/* webpackIgnore: true */ to));
  }
}

/**
 * Runs in the page. Without targets, names every way out it knows; with them, tries each to its own target.
 * @returns the names, and the windows and frames that were still not open in the end: no way was tried through them
 */
export async function tryWays({ files, targets }: { files: OwnFiles; targets?: Readonly<Record<string, string>> }) {
  type View = Window & typeof globalThis;
  const asCode = (to: string) => `fetch(${JSON.stringify(to)},{mode:'no-cors'})`;
  const add = (name: string, attributes: Record<string, string>, view: View = globalThis as unknown as View) => {
    const isSvg = ['svg', 'image', 'use', 'feImage'].includes(name);
    const element = isSvg
      ? view.document.createElementNS('http://www.w3.org/2000/svg', name)
      : view.document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    view.document.body.append(element);
    return element as HTMLElement & HTMLFormElement & HTMLIFrameElement & SVGElement;
  };
  const html = (text: string) => add('div', {}).insertAdjacentHTML('beforeend', text);
  const link =
    (rel: string, more: Record<string, string> = {}) =>
    (to: string) =>
      add('link', { rel, href: to, ...more });
  const styled = (property: string) => (to: string) => {
    const element = add('p', {});
    element.textContent = 'x';
    element.style.setProperty(property, `url(${to})`);
  };
  const rule = (text: (to: string) => string) => (to: string) => {
    const sheet =
      [...document.styleSheets].find((each) => each.href?.startsWith(location.origin)) ?? document.styleSheets[0];
    sheet?.insertRule(text(to), 0);
  };
  const blob = (text: string, type = 'text/javascript') => URL.createObjectURL(new Blob([text], { type }));
  const any = globalThis as unknown as Record<
    string,
    new (
      ...given: unknown[]
    ) => Record<string, (...given: unknown[]) => unknown>
  >;
  const made = (name: string, ...given: unknown[]) => new (any[name] as (typeof any)[string])(...given);

  const here: Record<string, (to: string) => unknown> = {
    fetch: (to) => fetch(to, { mode: 'no-cors' }),
    'fetch, kept alive': (to) => fetch(to, { mode: 'no-cors', keepalive: true, method: 'POST', body: 'x' }),
    'fetch later': (to) =>
      (globalThis as unknown as { fetchLater: (to: string, how: object) => unknown }).fetchLater(to, {
        activateAfter: 0,
      }),
    xhr: (to) => {
      const request = new XMLHttpRequest();
      request.open('GET', to);
      request.send();
    },
    'xhr, waiting': (to) => {
      const request = new XMLHttpRequest();
      request.open('GET', to, false);
      request.send();
    },
    beacon: (to) => navigator.sendBeacon(to, 'x'),
    'event source': (to) => new EventSource(to),
    'web socket': (to) => new WebSocket(to.replace('http', 'ws')),
    'cache.add': async (to) => (await caches.open('x')).add(new Request(to, { mode: 'no-cors' })),
    img: (to) => add('img', { src: to }),
    'new Image': (to) => {
      new Image().src = to;
    },
    'img, srcset': (to) => add('img', { srcset: `${to} 1x` }),
    'picture, source': (to) => html(`<picture><source srcset="${to}"><img alt=""></picture>`),
    'input as picture': (to) => add('input', { type: 'image', src: to }),
    video: (to) => add('video', { src: to, preload: 'auto' }),
    'video, poster': (to) => add('video', { poster: to }),
    audio: (to) => add('audio', { src: to, preload: 'auto' }),
    'audio, source': (to) => html(`<audio preload="auto"><source src="${to}" type="audio/mpeg"></audio>`),
    'track of a video': (to) => html(`<video src="data:video/mp4,"><track default src="${to}"></video>`),
    'svg image': (to) => add('svg', {}).append(add('image', { href: to, width: '9', height: '9' })),
    'svg use': (to) => add('svg', {}).append(add('use', { href: `${to}#x` })),
    object: (to) => add('object', { data: to }),
    embed: (to) => add('embed', { src: to }),
    'body background': (to) => document.body.setAttribute('background', to),
    script: (to) => add('script', { src: to }),
    'script, module': (to) => add('script', { src: to, type: 'module' }),
    'script in text': (to) => {
      const element = document.createElement('script');
      element.textContent = asCode(to);
      document.body.append(element);
    },
    'script from a blob': (to) => add('script', { src: blob(asCode(to)) }),
    'script from data': (to) => add('script', { src: `data:text/javascript,${encodeURIComponent(asCode(to))}` }),
    import: (to) => import(/* webpackIgnore: true */ to),
    'import from a blob': (to) => import(/* webpackIgnore: true */ blob(asCode(to))),
    'import of JSON': (to) => new Function('to', 'return import(to, { with: { type: "json" } })')(to),
    // biome-ignore lint/security/noGlobalEval: this is what must not work.
    eval: (to) => globalThis.eval(asCode(to)),
    'function from a text': (to) => new Function(asCode(to))(),
    'timer with a text': (to) => setTimeout(asCode(to) as unknown as () => void, 0),
    'attribute with code': (to) => html(`<img src="data:," onerror='${asCode(to)}'>`),
    'style sheet': link('stylesheet'),
    'style sheet in text, imported': (to) => html(`<style>@import url(${to});</style>`),
    'style sheet in text, picture': (to) => html(`<style>body{background:url(${to})}</style>`),
    'style attribute': (to) => html(`<p style="background:url(${to})">x</p>`),
    'background by script': styled('background-image'),
    'list picture by script': styled('list-style-image'),
    'pointer by script': styled('cursor'),
    'mask by script': styled('mask-image'),
    'filter by script': styled('filter'),
    'rule with a picture': rule((to) => `html{background-image:url(${to})}`),
    'rule with a font': (to) => {
      rule((address) => `@font-face{font-family:x;src:url(${address})}`)(to);
      styled('font-family')('x');
      return new FontFace('y', `url(${to})`).load();
    },
    'style sheet made by script': async (to) => {
      const sheet = new CSSStyleSheet();
      await sheet.replace(`body{border-image:url(${to}) 1}`);
      document.adoptedStyleSheets = [sheet];
    },
    'link, icon': link('icon'),
    'link, touch icon': link('apple-touch-icon'),
    'link, manifest': link('manifest'),
    'link, prefetch': link('prefetch'),
    'link, preload of a script': link('preload', { as: 'script' }),
    'link, preload of a picture': link('preload', { as: 'image' }),
    'link, preload of data': link('preload', { as: 'fetch', crossorigin: 'anonymous' }),
    'link, preload of a module': link('modulepreload'),
    'link, alternative style': link('alternate stylesheet'),
    'speculation rules': (to) => {
      const element = document.createElement('script');
      element.type = 'speculationrules';
      element.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [to], eagerness: 'immediate' }] });
      document.body.append(element);
    },
    frame: (to) => add('iframe', { src: to }),
    'frame, set by script': (to) => {
      const frame = add('iframe', {});
      (frame.contentWindow as Window).location = to;
    },
    'frame with a text': (to) => add('iframe', { srcdoc: `<img src="${to}">` }),
    'frame from a blob': (to) => add('iframe', { src: blob(`<img src="${to}">`, 'text/html') }),
    'frame from data': (to) => add('iframe', { src: `data:text/html,<img src="${to}">` }),
    'empty frame, picture': (to) => add('img', { src: to }, add('iframe', {}).contentWindow as View),
    'empty frame, fetch': (to) => (add('iframe', {}).contentWindow as View).fetch(to, { mode: 'no-cors' }),
    'frame, form': (to) => {
      add('iframe', { name: 'inner' });
      add('form', { action: to, target: 'inner', method: 'post' }).submit();
    },
    'worker from elsewhere': (to) => new Worker(to),
    'worker from a blob': (to) => new Worker(blob(asCode(to))),
    'worker from data': (to) => new Worker(`data:text/javascript,${encodeURIComponent(asCode(to))}`),
    'shared worker from a blob': (to) => new SharedWorker(blob(asCode(to))),
    'service worker from elsewhere': (to) => navigator.serviceWorker.register(to),
    'worklet of sound': (to) => new AudioContext().audioWorklet.addModule(to),
    'worklet of paint': (to) =>
      (CSS as unknown as { paintWorklet: { addModule: (to: string) => unknown } }).paintWorklet.addModule(to),
    'new window': (to) => window.open(to),
    'new window without an opener': (to) => window.open(to, '_blank', 'noopener'),
    'new window, empty, sent on': (to) => {
      const view = window.open('about:blank');
      if (view) view.location = to;
    },
    'new window, empty, fetch': (to) => (window.open('about:blank') as View).fetch(to, { mode: 'no-cors' }),
    'new window, empty, picture': (to) => add('img', { src: to }, window.open('about:blank') as View),
    'new window from a blob': (to) => window.open(blob(`<img src="${to}">`, 'text/html')),
    'link to a new window': (to) => add('a', { href: to, target: '_blank' }).click(),
    'link with a ping': (to) => add('a', { href: `#${Math.random()}`, ping: to }).click(),
    'form to a new window': (to) => add('form', { action: to, target: '_blank' }).submit(),
    'form, sent by POST': (to) => add('form', { action: to, target: '_blank', method: 'post' }).submit(),
    'payment request': (to) =>
      made('PaymentRequest', [{ supportedMethods: to }], {
        total: { label: 'x', amount: { currency: 'JPY', value: '1' } },
      }).canMakePayment?.(),
    'identity provider': (to) =>
      navigator.credentials.get({ identity: { providers: [{ configURL: to, clientId: 'x' }] } } as object),
    'web transport': (to) => made('WebTransport', to.replace('http:', 'https:')),
  };
  const leaving: Record<string, (to: string) => unknown> = {
    'location.assign': (to) => location.assign(to),
    'location.replace': (to) => location.replace(to),
    'location.href': (to) => {
      location.href = to;
    },
    'navigation.navigate': (to) =>
      (globalThis as unknown as { navigation: { navigate: (to: string) => unknown } }).navigation.navigate(to),
    link: (to) => add('a', { href: to }).click(),
    form: (to) => add('form', { action: to }).submit(),
    'form, by its button': (to) => {
      const form = add('form', {});
      const button = Object.assign(document.createElement('button'), { formAction: to });
      form.append(button);
      button.click();
    },
    'link, download': (to) => add('a', { href: to, download: 'x' }).click(),
    'meta refresh': (to) => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'refresh';
      meta.content = `0;url=${to}`;
      document.head.append(meta);
    },
    'javascript address': (to) => {
      location.href = `javascript:location.assign(${JSON.stringify(to)})`;
    },
  };

  const late: string[] = [];
  const opened: Record<string, Promise<View | null>> = {};
  const loaded = async (view: Window | null, address: string) => {
    for (const end = Date.now() + 20_000; Date.now() < end; ) {
      await new Promise((done) => setTimeout(done, 50));
      if (!view || view.closed) return null;
      try {
        if (view.location.pathname.startsWith(address) && view.document.readyState === 'complete' && view.document.body)
          return view as View;
      } catch {
        // Refused: what stands in its place is no page of this origin.
        return null;
      }
    }
    late.push(address);
    return null;
  };
  const places = {
    window: (address: string) => loaded(window.open(address), address),
    frame: (address: string) => loaded(add('iframe', { src: address }).contentWindow, address),
  };
  const inside: Record<string, (view: View, to: string) => unknown> = {
    fetch: (view, to) => view.fetch(to, { mode: 'no-cors' }),
    picture: (view, to) => add('img', { src: to }, view),
    eval: (view, to) => view.eval(asCode(to)),
    form: (view, to) => add('form', { action: to, method: 'post', target: '_blank' }, view).submit(),
    link: (view, to) => add('a', { href: to }, view).click(),
  };
  for (const [kind, address] of Object.entries(files)) {
    for (const [place, open] of Object.entries(places)) {
      for (const [way, attempt] of Object.entries(inside)) {
        if (place === 'frame' && way !== 'fetch') continue;
        here[`own ${kind} as a ${place}: ${way}`] = async (to) => {
          opened[`${kind} ${place}`] ??= open(address);
          const view = await opened[`${kind} ${place}`];
          // Another way may take the view away, and then no answer comes.
          if (view) Promise.resolve(attempt(view, to)).catch(() => {});
        };
      }
    }
  }
  for (const way of ['fetch', 'socket', 'event source', 'import']) {
    const { script = '' } = files;
    here[`own script as a worker: ${way}`] = (to) => new Worker(script, { type: 'module', name: `${to} ${way}` });
    here[`own script as a shared worker: ${way}`] = (to) =>
      new SharedWorker(script, { type: 'module', name: `${to} ${way}` });
    here[`own script as a service worker: ${way}`] = (to) =>
      navigator.serviceWorker.register(`${script}?${encodeURIComponent(`${to} ${way}`)}`, { type: 'module' });
  }
  // One file may connect, to its own origin: it is told where to.
  for (const [kind, address] of Object.entries(files)) {
    here[`own ${kind} as a worker: message`] = (to) => new Worker(address).postMessage(to);
    here[`own ${kind} as a service worker: message`] = async (to) => {
      const { installing, waiting, active } = await navigator.serviceWorker.register(address);
      for (const worker of [installing, waiting, active]) worker?.postMessage(to);
    };
  }

  const all = {
    ...here,
    ...Object.fromEntries(Object.entries(leaving).map(([way, attempt]) => [`leave: ${way}`, attempt])),
  };
  if (targets) {
    // What a debugger calls may do more than the page itself may; a timer of the page may not.
    await Promise.allSettled(
      Object.entries(targets).map(
        ([way, to]) =>
          new Promise((done) => {
            setTimeout(() => {
              try {
                Promise.race([all[way]?.(to), new Promise((over) => setTimeout(over, 25_000))]).then(done, done);
              } catch {
                done(undefined);
              }
            });
          }),
      ),
    );
  }
  return { ways: Object.keys(all), late };
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Waits until this is so, and no longer than a busy machine needs. */
async function untilSo(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end && !isSo(); ) await pause(50);
}

interface Trial {
  readonly address: string;
  readonly ways: readonly string[];
  /** A target of its own for each way, by its place in the list. */
  readonly to: (index: number) => string;
  /** Whether a server has been asked for that target. */
  readonly isReceived: (index: number) => boolean;
  /** The ways that must lead out: each is waited for. */
  readonly leading?: readonly string[];
  readonly files?: OwnFiles;
}

/**
 * Tries these ways out of the page at `address`, and returns those that led out. What the browser answers is ignored: some
 * ways report success although nothing was sent, so only the log of the server that listens there can tell.
 */
export async function tryAll(context: BrowserContext, trial: Trial): Promise<string[]> {
  const { address, ways, to, isReceived, leading = [], files = {} } = trial;
  const isKept = new Set(context.pages());
  // Windows and frames opened by one way may disturb another: a few at a time.
  const groupOf = (way: string) => {
    // These take the page away, and what else was tried there with it.
    if (way.startsWith('leave: ')) return way;
    // A frame disturbs no other, and what is no worker is refused at once.
    const kind = /^own .* as a (frame|worker: message|service worker)/.exec(way)?.[1];
    if (kind) return kind;
    return way.startsWith('own ') ? way.replace(/:.*/, '') : `${Math.floor(ways.indexOf(way) / 20)}`;
  };
  for (const name of new Set(ways.map(groupOf))) {
    const group = ways.filter((way) => groupOf(way) === name);
    const page = await context.newPage();
    await page.goto(address);
    const targets = Object.fromEntries(group.map((way) => [way, to(ways.indexOf(way))]));
    const attempts = page.evaluate(tryWays, { files, targets });
    // A page that is left cannot answer.
    if (name.startsWith('leave: ')) await attempts.catch(() => {});
    else expect((await attempts).late, 'windows and frames that did not open in time').toEqual([]);
    const awaited = group.filter((way) => leading.includes(way));
    await untilSo(() => awaited.every((way) => isReceived(ways.indexOf(way))));
    await pause(300);
    for (const each of context.pages()) if (!isKept.has(each)) await each.close();
  }
  return ways.filter((_, index) => isReceived(index));
}

/**
 * Asks for a call between browsers, which first asks a server for the own address.
 * @returns the packets that arrived there; where a call must lead out, they are waited for
 */
export async function packetsOfCall(page: Page, address: string, isLeading: boolean): Promise<number> {
  const outside = await packetListener();
  await page.goto(address);
  await page
    .evaluate(async (port) => {
      const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
      connection.createDataChannel('x');
      await connection.setLocalDescription(await connection.createOffer());
      await new Promise((done) => setTimeout(done, 1500));
    }, outside.port)
    .catch(() => {});
  if (isLeading) await untilSo(() => outside.packets() > 0);
  outside.stop();
  return outside.packets();
}

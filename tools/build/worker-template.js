// Keeps the site's own files, all of one version, for use without a network. It sees addresses of files and nothing else:
// answers are never part of an address.
const version = 'VERSION';
/** What each file is, by its address: a host that still sends another is asked again later. */
const files = 'FILES';
const prefix = `files ${registration.scope} `;
const current = `${prefix}${version}`;

addEventListener('install', (event) => {
  const wanted = Object.entries(files).map(([file, integrity]) => new Request(file, { cache: 'reload', integrity }));
  event.waitUntil(caches.open(current).then((cache) => cache.addAll(wanted)));
});

/** In which turn a version came into use stands beside its files, under an address that no page asks for. */
const mark = `${registration.scope}sw.js?turn`;
/** 0 for a version that only waited, of which no page can be open, and for one that noted nothing. */
async function turnOf(name) {
  const noted = await (await caches.open(name)).match(mark);
  return noted ? Number(await noted.text()) : 0;
}

// The version before is kept: a page of it may still be open in another tab, and ask for a file of its own.
async function takeOver() {
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== current);
  const turns = await Promise.all(others.map(async (name) => ({ name, turn: await turnOf(name) })));
  turns.sort((one, other) => one.turn - other.turn);
  await Promise.all(turns.slice(0, -1).map(({ name }) => caches.delete(name)));
  await clients.claim();
  await (await caches.open(current)).put(mark, new Response(`${(turns.at(-1)?.turn ?? 0) + 1}`));
}
addEventListener('activate', (event) => event.waitUntil(takeOver()));

// A new version waits until every page of the old one is closed, or until the person takes it on the start page.
addEventListener('message', (event) => {
  if (event.data === 'update') skipWaiting();
});

async function answer(request) {
  const options = { ignoreVary: true };
  const found = await (await caches.open(current)).match(request, options);
  if (found) return found;
  // Pages come from the current version alone; other files are named by their content.
  const older = request.mode === 'navigate' ? undefined : await caches.match(request, options);
  return older ?? fetch(request);
}
addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  // Any other page the browser asks for by itself: the worker may connect to the listed addresses alone.
  if (request.mode === 'navigate' && !Object.hasOwn(files, pathname + search)) return;
  event.respondWith(answer(request));
});

// Keeps the site's own files, all of one version, for use without a network. It sees addresses of files and nothing else:
// answers are never part of an address.
const version = 'VERSION';
/** The checksum of each file, by its address: a file of another version is refused, and asked for again later. */
const files = 'FILES';
const prefix = `files ${registration.scope} `;
const current = `${prefix}${version}`;

async function fill() {
  const wanted = Object.entries(files).map(([file, integrity]) => new Request(file, { cache: 'reload', integrity }));
  await (await caches.open(current)).addAll(wanted);
}
addEventListener('install', (event) => event.waitUntil(fill()));

/** Each version in use has a number beside its files, under an address that no page asks for. */
const mark = `${registration.scope}sw.js?activation`;
/** 0 for a version that only waited, of which no page can be open, and for one whose number is gone. */
async function activationOf(name) {
  const noted = await (await caches.open(name)).match(mark);
  return noted ? Number(await noted.text()) : 0;
}

// The version before is kept: a page of it may still be open in another tab, and ask for a file of its own.
async function takeOver() {
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== current);
  const known = await Promise.all(others.map(async (name) => ({ name, activation: await activationOf(name) })));
  known.sort((one, other) => one.activation - other.activation);
  await Promise.all(known.slice(0, -1).map(({ name }) => caches.delete(name)));
  await clients.claim();
  await (await caches.open(current)).put(mark, new Response(`${(known.at(-1)?.activation ?? 0) + 1}`));
}
addEventListener('activate', (event) => event.waitUntil(takeOver()));

// A new version waits until every page of the old one is closed, or until the person takes it on the start page.
addEventListener('message', (event) => {
  if (event.data === 'update') skipWaiting();
});

/** Browsers and other scripts of the host may empty the cache: it is filled again, once in the life of this worker. */
let refill;

async function answer(request, address) {
  const options = { ignoreVary: true };
  const found = await (await caches.open(current)).match(address, options);
  if (found) return found;
  if (Object.hasOwn(files, address)) refill ??= fill().catch(() => {});
  // Pages come from the current version alone; other files are named by their content.
  const older = request.mode === 'navigate' ? undefined : await caches.match(address, options);
  return older ?? fetch(request.mode === 'navigate' ? address : request);
}

/** The address of the kept page that a path means: as it is, with its slash, or without the name of its file. */
const pageAt = (path) =>
  [path, `${path}/`, path.replace(/\/index\.html$/, '/')].find((each) => Object.hasOwn(files, each));

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  const respond = (address) => {
    const answered = answer(request, address);
    event.respondWith(answered);
    event.waitUntil(answered.then(() => refill));
  };
  if (request.mode !== 'navigate') return respond(pathname + search);
  // Links in chats and advertisements add queries; no page of this site reads one.
  const page = pageAt(pathname);
  // Any other page the browser asks for by itself: the worker may connect to the listed addresses alone.
  if (page === pathname) respond(page);
  else if (page) event.respondWith(Response.redirect(page + search));
});

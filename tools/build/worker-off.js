// The kill switch. Put in the place of sw.js, it removes what the service worker kept and the service worker itself, on
// the next visit of each browser; the site then comes from the network alone. Answers are not touched.
addEventListener('install', () => skipWaiting());

async function leave() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(`files ${registration.scope} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await registration.unregister();
}
addEventListener('activate', (event) => event.waitUntil(leave()));

/** A phone of the middle range on slow 4G, with the figures that Lighthouse uses for both. */
export const phone = {
  slowdown: 4,
  network: { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 },
  viewport: { width: 390, height: 844 },
};

/** Quiet for this long: whatever comes later was not asked for by the load. */
const quietMs = 2000;

/**
 * Opens an empty tab in a context of its own (cold cache), slowed down as `phone` says. `watch` is run in the page
 * before any script of it; `requests()` lists what was fetched so far, with compressed bytes without the heads of the
 * responses; `isQuiet()` says that nothing has come in for a while.
 */
export async function openOnPhone(browser, watch) {
  const context = await browser.newContext({ viewport: phone.viewport, hasTouch: true, locale: 'ja' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const traffic = countTraffic(devtools);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', phone.network);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown });
  await page.addInitScript(watch);
  return { page, devtools, ...traffic, close: () => context.close() };
}

function countTraffic(devtools) {
  const byId = new Map();
  let lastAt = performance.now();
  const note = (event, facts) => {
    lastAt = performance.now();
    devtools.on(event, (message) => {
      lastAt = performance.now();
      byId.set(message.requestId, { ...byId.get(message.requestId), ...facts(message) });
    });
  };
  note('Network.requestWillBeSent', ({ requestId, type, request }) => ({ requestId, type, url: request.url }));
  // What has arrived when the response begins is its head.
  note('Network.responseReceived', ({ response }) => ({
    head: response.encodedDataLength,
    encoding: new Headers(response.headers).get('content-encoding') ?? 'none',
  }));
  note('Network.loadingFinished', ({ encodedDataLength }) => ({ total: encodedDataLength }));
  return {
    requests: () => [...byId.values()].map(({ head = 0, total = head, ...rest }) => ({ ...rest, bytes: total - head })),
    isQuiet: () => performance.now() - lastAt > quietMs,
  };
}

/** Resolves when nothing has come in for a while. */
export async function quiet({ isQuiet }) {
  while (!isQuiet()) await new Promise((resolve) => setTimeout(resolve, 100));
}

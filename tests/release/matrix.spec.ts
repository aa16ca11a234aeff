import { wholeBrowser } from '../../tools/browsers/chromium.mjs';
import { folderWithBadDependency } from '../support/bad-dependency.ts';
import { listener } from '../support/listener.ts';
import { expect, ownSite, type ServeOptions, test } from '../support/own-site.ts';
import { badDependency, ownFiles, packetsOfCall, tryAll, tryWays } from '../support/ways-out.ts';

// More than 140 ways out of the check, tried by a dependency gone bad, under four protections. Only the logs of the servers
// are believed: that of another site, and the site's own.

test.use({ launchOptions: wholeBrowser() });

const files = ownFiles();
const call = 'call between browsers';

interface Protection {
  readonly hasPolicy: boolean;
  readonly options: ServeOptions;
  /** Where no list is given, any way may lead there. */
  readonly toAnotherSite?: readonly string[];
  readonly toOwnLog?: readonly string[];
  /** Whether own files may lead out that are not listed. */
  readonly hasOpenFiles?: true;
}

const protections: Record<string, Protection> = {
  'no protection': { hasPolicy: false, options: { change: () => ({}) } },
  // Leaving the page altogether is beyond what a policy inside it can refuse; a file that is no page has none.
  'policy alone': {
    hasPolicy: true,
    options: { change: () => ({}) },
    toAnotherSite: [
      ...['new window', 'new window without an opener', 'new window, empty, sent on', 'link to a new window'],
      ...['window: fetch', 'window: link', 'worker: fetch', 'shared worker: fetch', 'service worker: fetch'].map(
        (place) => `own script as a ${place}`,
      ),
      ...['location.assign', 'location.replace', 'location.href', 'navigation.navigate'].map((way) => `leave: ${way}`),
      ...['link', 'link, download', 'meta refresh'].map((way) => `leave: ${way}`),
      call,
    ],
    hasOpenFiles: true,
  },
  'all headers': { hasPolicy: true, options: {}, toAnotherSite: [] },
  // Chromium 156 lets a page download from its own host whatever the list says. Forbidding it (`sandbox` without
  // `allow-downloads`) would also forbid the page's own files.
  'fixed address': {
    hasPolicy: true,
    options: { isHeldToListed: true },
    toAnotherSite: [],
    toOwnLog: ['leave: link, download'],
  },
};

for (const [name, { hasPolicy, options, toAnotherSite, toOwnLog, hasOpenFiles }] of Object.entries(protections))
  test(`the ways out of the check with ${name} are those known`, async ({ context, page }) => {
    const outside = await listener();
    const { folder, remove } = folderWithBadDependency(`(${badDependency})();`, { hasPolicy });
    const site = await ownSite({ root: folder, ...options });
    const address = `${site.origin}/ja/check/`;
    await page.goto(address);
    const { ways } = await page.evaluate(tryWays, { files });
    const leaving = await tryAll(context, {
      address,
      ways,
      to: (index) => `${outside.origin}/${index}-`,
      isReceived: (index) => outside.received.some((url) => url.startsWith(`/${index}-`)),
      leading: toAnotherSite ?? [],
      files,
    });
    const logged = await tryAll(context, {
      address,
      ways,
      to: (index) => `${site.origin}/_next/static/leak-${index}-.js`,
      isReceived: (index) => site.log.some(({ url }) => url.includes(`leak-${index}-`)),
      leading: toOwnLog ?? [],
      files,
    });
    if ((await packetsOfCall(page, address, !toAnotherSite || toAnotherSite.includes(call))) > 0) leaving.push(call);
    const only = logged.filter((way) => !leaving.includes(way));
    process.stdout.write(
      `With ${name}, of ${ways.length + 1} ways out ${leaving.length} lead to another site: ${leaving.join(', ') || 'none'}; and ${only.length} to the own log alone: ${only.join(', ') || 'none'}\n`,
    );
    const isLeftOpen = (way: string) => hasOpenFiles && way.startsWith('own ') && !toAnotherSite?.includes(way);
    if (toAnotherSite) expect(leaving.filter((way) => !isLeftOpen(way))).toEqual(toAnotherSite);
    // The servers hear what nothing forbids, or their silence would prove nothing.
    else expect(leaving.length).toBeGreaterThan(80);
    if (toOwnLog) expect(logged).toEqual(toOwnLog);
    await site.stop();
    outside.stop();
    remove();
  });

import {
  caching,
  commonHeaders,
  ownOriginAlone,
  receptionAddresses,
  sitePolicy,
  workerAddress,
  workerPolicy,
} from '../policy.mjs';

/** @typedef {import('../policy.mjs').Site} Site */

/** Cloudflare refuses a longer line, and with it the whole file. */
const longestLine = 2000;

/**
 * `_headers` for Netlify and Cloudflare Pages. Both add up the headers of every rule that matches, and neither can say "all
 * but one": every address gets the worker's policy, which lets it connect to the own origin, and whatever stands beside the
 * worker the stricter policy of the site as well. Where a browser sees two policies, both hold.
 * @param {Site} site
 * @param {readonly string[]} besides the files and folders that stand beside the worker; a folder ends in a slash
 */
export function netlifyHeaders(site, besides) {
  const { base, assets } = site;
  const list = 'Connection-Allowlist';
  const common = commonHeaders(site);
  // A list too long for the host is replaced by the looser rule, which any host takes.
  const isTooLong = `  ${list}: ${common[list]}`.length >= longestLine;
  const policy = { 'Content-Security-Policy': sitePolicy() };
  const uncached = { 'Cache-Control': caching.other };
  const own = ['', ...besides.filter((name) => `${base}/${name}` !== workerAddress(site))];
  /** @type {[string, Record<string, string>][]} */
  const rules = [
    [
      `${base}/*`,
      {
        'Content-Security-Policy': workerPolicy(),
        ...common,
        ...(isTooLong ? { [list]: ownOriginAlone } : {}),
      },
    ],
    [workerAddress(site), uncached],
    ...own.map((name) =>
      rule(`${base}/${name.replace(/\/$/, '/*')}`, name === '_next/' ? policy : { ...policy, ...uncached }),
    ),
    // The last of several values for the camera counts (RFC 9651, 3.2). A host that turns them round forbids the camera.
    ...receptionAddresses(site).map((path) => rule(path, { 'Permissions-Policy': 'camera=(self)' })),
    ...assets.map((path) => rule(path, { 'Cache-Control': caching.asset })),
  ];
  return rules
    .map(
      ([path, headers]) =>
        `${path}\n${Object.entries(headers)
          .map(([name, value]) => `  ${name}: ${value}\n`)
          .join('')}`,
    )
    .join('\n');
}

/** @type {(path: string, headers: Record<string, string>) => [string, Record<string, string>]} */
const rule = (path, headers) => [path, headers];

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
 * but one": every address gets the worker's policy, which lets it connect to the own origin, and every one but the worker's
 * the stricter policy of the site as well. Where a browser sees two policies, both hold.
 * @param {Site} site
 */
export function netlifyHeaders(site) {
  const { base, pages, assets } = site;
  const policy = { 'Content-Security-Policy': sitePolicy() };
  const common = commonHeaders(site);
  const list = 'Connection-Allowlist';
  // A list too long for the host is replaced by the looser rule, which any host takes.
  const isTooLong = `  ${list}: ${common[list]}`.length >= longestLine;
  const fitting = isTooLong ? { ...common, [list]: ownOriginAlone } : common;
  const languages = [...new Set(pages.flatMap((path) => path.slice(base.length).match(/^\/[^/]+\//)?.[0] ?? []))];
  const files = ['/404.html', '/index.html', '/site.json', '/sbom.cdx.json', '/SHA256SUMS', '/sw-off.js'];
  const others = ['/', ...files, ...languages.map((folder) => `${folder}*`)];
  /** @type {[string, Record<string, string>][]} */
  const rules = [
    [`${base}/*`, { 'Content-Security-Policy': workerPolicy(), ...fitting }],
    [workerAddress(site), { 'Cache-Control': caching.other }],
    ...others.map((path) => rule(base + path, { ...policy, 'Cache-Control': caching.other })),
    // The last of several values for the camera counts (RFC 9651, 3.2). A host that turns them round forbids the camera.
    ...receptionAddresses(site).map((folder) => rule(`${folder}*`, { 'Permissions-Policy': 'camera=(self)' })),
    [`${base}/fhir/*`, { ...policy, 'Cache-Control': caching.other }],
    [`${base}/_next/*`, policy],
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

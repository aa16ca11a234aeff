// The one place where this site's protections are written down. The local server, the meta policy of every page and the
// files for each host are all made from here, and a test compares them.

/**
 * @typedef {object} Site
 * @property {string} base The folder the site is served from: '' or '/some/path'.
 * @property {Record<string, readonly string[]>} pages Address of each page → the foreign origins it links to.
 * @property {string} [origin] Where the site will live. Known, connections are held to its listed addresses; unknown, to the
 *   origin that answered.
 * @property {boolean} [isLocal] Served over plain http on this machine.
 */

/**
 * The origin a site is built for, when it is an origin and nothing else: with a slash or a folder behind it no address of
 * the site would be among those it may connect to, and every page would stand still.
 * @param {string | undefined} given
 * @throws when it is anything else
 */
export function originOf(given) {
  if (given && (!URL.canParse(given) || new URL(given).origin !== given))
    throw new Error(`SITE_ORIGIN is ${given}; it has to be like https://check.example, with nothing behind the host.`);
  return given || undefined;
}

/** @type {Record<string, string>} */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'none'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'media-src': "'none'",
  'frame-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

/** @param {Record<string, string>} given */
const join = (given) =>
  Object.entries(given)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ');

/** The policy of every page, as a header. Plain http cannot be upgraded on a machine without https. */
export const pagePolicy = (isLocal = false) =>
  join({ ...directives, ...(isLocal ? {} : { 'upgrade-insecure-requests': '' }) });

/** The policy of every page, as far as a `<meta>` can say it: a host without header control still gets this much. */
export const metaPolicy = () => {
  const { 'frame-ancestors': _, ...allowed } = directives;
  return join(allowed);
};

/** The service worker fetches this site's own files, and does nothing else. */
export const workerPolicy = () => join({ 'default-src': "'none'", 'connect-src': "'self'" });

/** @type {Record<string, string>} */
const everywhere = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'X-DNS-Prefetch-Control': 'off',
  'Permissions-Policy': [
    ...['camera', 'microphone', 'geolocation', 'display-capture', 'usb', 'serial', 'hid', 'payment', 'clipboard-read'],
    ...['browsing-topics', 'interest-cohort'],
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

/**
 * Headers of every response, whatever its address. A promise of https binds the whole host, so a site in a folder of
 * somebody else's host does not make it.
 * @param {Site} site
 */
export const commonHeaders = (site) => ({
  ...everywhere,
  ...(site.base || site.isLocal ? {} : { 'Strict-Transport-Security': 'max-age=63072000' }),
});

/**
 * What a page or the worker may connect to, navigation and links included (Chromium 152 and later; others ignore it).
 * Pages that link out have nothing to type into, and many links: their own side is the whole origin, for brevity.
 * @param {Site} site
 * @param {readonly string[]} links
 */
function connections({ origin, base, pages }, links = []) {
  const own =
    origin && links.length === 0
      ? // The question mark at the end stands for "and no query"; without it a pattern lets any query pass.
        [...Object.keys(pages), `${base}/_next/static/*.js`, `${base}/_next/static/*.css`, `${base}/sw.js`].map(
          (path) => `"${origin}${path}?"`,
        )
      : ['response-origin'];
  // Sources move: a link of theirs may lead on to another address, and would else end at the browser's own error page.
  const further = links.length > 0 ? ';redirects=allow' : '';
  return `(${[...own, ...links.map((link) => `"${link}/*"`)].join(' ')})${further}`;
}

/**
 * Headers of a page beyond the common ones.
 * @param {Site} site
 * @param {string} path an address of `site.pages`; any other is the page for unknown addresses
 */
export const pageHeaders = (site, path) => ({
  'Content-Security-Policy': pagePolicy(site.isLocal),
  'Connection-Allowlist': connections(site, site.pages[path]),
  'Cache-Control': 'no-cache',
});

/** @param {Site} site */
export const workerHeaders = (site) => ({
  'Content-Security-Policy': workerPolicy(),
  'Connection-Allowlist': connections(site),
  'Cache-Control': 'no-cache',
});

/** Files named by their content never change. */
export const assetHeaders = () => ({ 'Cache-Control': 'public, max-age=31536000, immutable' });

/**
 * Every security and caching header of the answer to a GET of `path`.
 * @param {Site} site
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(site, path) {
  const common = commonHeaders(site);
  if (path === `${site.base}/sw.js`) return { ...common, ...workerHeaders(site) };
  if (path.startsWith(`${site.base}/_next/static/`)) return { ...common, ...assetHeaders() };
  return { ...common, ...pageHeaders(site, path.replace(/index\.html$/, '')) };
}

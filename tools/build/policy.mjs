// The one place where this site's protections are written down. The small server, the meta policy of every page and the
// files for each host are all made from here, and a test compares them. Every response has the same headers, errors and
// redirects too, but for unknown addresses on Netlify and Cloudflare. `headersFor` shows the three differences: the worker
// may fetch, the page for reception may use the camera, and files named by their content may be cached for long.

/**
 * @typedef {object} Site
 * @property {string} base The folder the site is served from: '' or '/some/path'.
 * @property {readonly string[]} pages Address of each page.
 * @property {readonly string[]} assets Address of each script and style; each is named by its content.
 * @property {string} [origin] Where the site will live. Known, connections are held to its listed addresses; unknown, to the
 *   origin that answered.
 * @property {boolean} [isLocal] Served over plain http on this machine.
 */

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

/** Plain http cannot be upgraded on a machine without https. @param {boolean} isLocal */
const upgrade = (isLocal) => (isLocal ? {} : { 'upgrade-insecure-requests': '' });

/** The policy of every response, as a header. */
export const sitePolicy = (isLocal = false) => join({ ...directives, ...upgrade(isLocal) });

/**
 * The policy of the service worker, which alone fetches: the own files, and nothing else. (A path in `connect-src` stands for
 * all that begins with it when it ends in a slash, so listing the pages would say no more than `'self'`.)
 */
export const workerPolicy = (isLocal = false) => join({ ...directives, 'connect-src': "'self'", ...upgrade(isLocal) });

/** The policy of every page, as far as a `<meta>` can say it: a host without header control still gets this much. */
export const metaPolicy = () => {
  const { 'frame-ancestors': _, ...allowed } = directives;
  return join(allowed);
};

/** Connections to the origin that answered, and to no other. */
export const ownOriginAlone = '(response-origin)';

/**
 * What a page or the worker may connect to, navigation included (Chromium 152 and later; others ignore it).
 * @param {Site} site
 */
function connections({ origin, base, pages, assets }) {
  if (!origin) return ownOriginAlone;
  // The question mark at the end stands for "and no query"; without it a pattern lets any query pass. LINE opens a start
  // page with this one query in the phone's own browser.
  const queryOf = (/** @type {string} */ path) =>
    /^\/[a-z]{2}\/$/.test(path.slice(base.length)) ? '{openExternalBrowser=1}?' : '';
  const paths = [...pages.filter((path) => !path.endsWith('/404.html')), ...assets, `${base}/sw.js`];
  return `(${paths.map((path) => `"${origin}${path}?${queryOf(path)}"`).join(' ')})`;
}

/** What no page may use, and no frame in it. @param {string} camera who may use the camera */
const permissions = (camera) =>
  [
    `camera=${camera}`,
    ...['microphone', 'geolocation', 'display-capture', 'usb', 'serial', 'hid', 'payment', 'clipboard-read'].map(
      (feature) => `${feature}=()`,
    ),
    ...['browsing-topics', 'interest-cohort'].map((feature) => `${feature}=()`),
  ].join(', ');

/** The page for reception reads codes with the camera, and so do no others. */
export const receptionPermissions = permissions('(self)');

/** The addresses of the page for reception, in each language. @param {Site} site */
export const receptionAddresses = ({ pages }) =>
  pages.filter((path) => path.endsWith('/read/')).flatMap((path) => [path, `${path}index.html`]);

/**
 * Headers that every response has alike. A promise of https binds the whole host, so a site in a folder of somebody else's
 * host does not make it.
 * @param {Site} site
 * @returns {Record<string, string>}
 */
export const commonHeaders = (site) => ({
  'Connection-Allowlist': connections(site),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'X-DNS-Prefetch-Control': 'off',
  'Permissions-Policy': permissions('()'),
  ...(site.base || site.isLocal ? {} : { 'Strict-Transport-Security': 'max-age=63072000' }),
});

/** Files named by their content never change; what is no success is never kept. */
export const caching = { asset: 'public, max-age=31536000, immutable', other: 'no-cache' };

/** Where the service worker is. @param {Site} site */
export const workerAddress = ({ base }) => `${base}/sw.js`;

/**
 * Every security and caching header of the answer to a GET of `path`, whatever there is.
 * @param {Site} site
 * @param {string} path
 * @returns {Record<string, string>}
 */
export const headersFor = (site, path) => ({
  'Content-Security-Policy': path === workerAddress(site) ? workerPolicy(site.isLocal) : sitePolicy(site.isLocal),
  ...commonHeaders(site),
  ...(receptionAddresses(site).includes(path) ? { 'Permissions-Policy': receptionPermissions } : {}),
  'Cache-Control': site.assets.includes(path) ? caching.asset : caching.other,
});

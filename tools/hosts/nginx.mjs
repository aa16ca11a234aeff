import { headersFor } from '../policy.mjs';

/** @typedef {import('../policy.mjs').Site} Site */

// A location with an add_header of its own inherits none, so each one carries the whole set.
/** @param {Record<string, string>} headers */
const lines = (headers) =>
  Object.entries(headers)
    .map(([name, value]) => `  add_header ${name} "${value.replaceAll('"', '\\"')}" always;\n`)
    .join('');

// Whatever it takes stands inside the locations: the rest of the clinic's server is none of our business.
/** @param {string} base @param {string} match @param {string} body @param {Record<string, string>} headers */
const location = (base, match, body, headers) =>
  `location ${match} {\n  ${body}\n  error_page 404 ${base}/404.html;\n  gzip_static on;\n${lines(headers)}}\n`;

// By path alone: behind a proxy the scheme and the port known here are not those of the visitor.
/** @param {string} folder */
const redirect = (folder) =>
  `location = ${folder.slice(0, -1)} {\n  absolute_redirect off;\n  return 301 ${folder};\n}\n`;

/**
 * To be included in a `server` block whose `root` holds the site's folder.
 * @param {Site} site
 */
export function nginxConf(site) {
  const { base, pages } = site;
  const folders = Object.keys(pages).filter((path) => path.endsWith('/'));
  return [
    `# include in a server block; its root holds the folder${base ? ` as ${base}` : "'s files"}\n`,
    ...folders.flatMap((path) => [
      // The second is the address of the file itself, which some link to.
      ...[path, `${path}index.html`].map((address) =>
        location(base, `= ${address}`, `try_files ${path}index.html =404;`, headersFor(site, path)),
      ),
      ...(path === '/' ? [] : [redirect(path)]),
    ]),
    location(base, `= ${base}/sw.js`, 'try_files $uri =404;', headersFor(site, `${base}/sw.js`)),
    location(base, `^~ ${base}/_next/static/`, 'try_files $uri =404;', headersFor(site, `${base}/_next/static/any`)),
    location(base, `${base}/`, 'try_files $uri =404;', headersFor(site, `${base}/404.html`)),
  ].join('');
}

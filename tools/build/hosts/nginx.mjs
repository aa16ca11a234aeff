import { caching, headersFor, receptionAddresses, workerAddress } from '../policy.mjs';

/** @typedef {import('../policy.mjs').Site} Site */

// A location with an add_header of its own inherits none, so each one carries the whole set.
/** @param {Record<string, string>} headers */
const lines = (headers) =>
  Object.entries(headers)
    // nginx sends what is not marked `always` with a success alone: an error is never kept for a year.
    .map(([name, value]) => [name, value.replaceAll('"', '\\"'), value === caching.asset ? '' : ' always'])
    .map(([name, value, always]) => `  add_header ${name} "${value}"${always};\n`)
    .join('');

/**
 * To be included in a `server` block whose `root` holds the site's folder. Whatever it takes stands inside the locations: the
 * rest of the clinic's server is none of our business.
 * @param {Site} site
 */
export function nginxConf(site) {
  const { base, assets } = site;
  const location = (/** @type {string} */ match, /** @type {string} */ files, /** @type {string} */ like) =>
    [
      `location ${match} {\n  try_files ${files} =404;\n  index index.html;\n  charset utf-8;\n  error_page 403 404 ${base}/404.html;\n`,
      // By path alone: behind a proxy the scheme and the port known here are not those of the visitor. Whole files alone: to
      // a range that a file does not have, nginx sends the headers of a success.
      `  absolute_redirect off;\n  max_ranges 0;\n  gzip_static on;\n${lines(headersFor(site, like))}}\n`,
    ].join('');
  return [
    `# include in a server block; its root holds the folder${base ? ` as ${base}` : "'s files"}\n`,
    location(`= ${workerAddress(site)}`, '$uri', workerAddress(site)),
    location(`^~ ${base}/_next/static/`, '$uri', assets[0] ?? ''),
    ...receptionAddresses(site).map((path) => location(`= ${path}`, '$uri $uri/', path)),
    location(`${base}/`, '$uri $uri/', ''),
  ].join('');
}

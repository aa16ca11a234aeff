import { assetHeaders, commonHeaders, pageHeaders, workerHeaders } from '../policy.mjs';

/** @typedef {import('../policy.mjs').Site} Site */

/** A page also has the address of its file, which some link to. A pattern of its own, so that it takes no slash along. */
const file = '((?:index\\.html)?)';
const literal = (/** @type {string} */ path) => path.replaceAll('.', '\\.');

/**
 * `vercel.json` for the folder itself. Its rules exclude one another by their addresses.
 * @param {Site} site
 */
export function vercelJson(site) {
  const { base, pages } = site;
  const linking = Object.keys(pages).filter((path) => pages[path]?.length);
  const others = [
    `${base}/_next/static/`,
    `${base}/sw\\.js$`,
    ...linking.map((path) => `${literal(path)}(?:index\\.html)?$`),
  ];
  const excluded = others.map((path) => path.slice(base.length + 1)).join('|');
  /** @type {[string, Record<string, string>][]} */
  const rules = [
    [`${base}/(.*)`, commonHeaders(site)],
    [`${base}/_next/static/(.*)`, assetHeaders()],
    [`${base}/sw.js`, workerHeaders(site)],
    ...linking.map(
      (path) => /** @type {[string, Record<string, string>]} */ ([`${path}${file}`, pageHeaders(site, path)]),
    ),
    [`${base}/((?!${excluded}).*)`, pageHeaders(site, '')],
  ];
  const headers = rules.map(([source, given]) => ({
    source,
    headers: Object.entries(given).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ trailingSlash: true, headers }, undefined, 2)}\n`;
}

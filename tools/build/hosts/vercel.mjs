import {
  caching,
  commonHeaders,
  receptionAddresses,
  receptionPermissions,
  sitePolicy,
  workerPolicy,
} from '../policy.mjs';

/** @typedef {import('../policy.mjs').Site} Site */

/**
 * `vercel.json` for the folder itself. No two of its rules set the same header at the same address.
 * @param {Site} site
 */
export function vercelJson(site) {
  const { base, assets } = site;
  const { 'Permissions-Policy': permissions, ...common } = commonHeaders(site);
  const reception = receptionAddresses(site).map((path) => path.slice(base.length + 1));
  const others = reception.length > 0 ? `((?!(?:${reception.join('|')})).*)` : '(.*)';
  const listed = assets.map((path) => path.slice(base.length + 1).replaceAll('.', '\\.')).join('|');
  /** @type {[string, Record<string, string>][]} */
  const rules = [
    [`${base}/(.*)`, common],
    [`${base}/${others}`, { 'Permissions-Policy': permissions ?? '' }],
    ...reception.map((folder) => rule(`${base}/${folder}(.*)`, { 'Permissions-Policy': receptionPermissions })),
    [`${base}/sw.js`, { 'Content-Security-Policy': workerPolicy() }],
    [`${base}/((?!sw\\.js$).*)`, { 'Content-Security-Policy': sitePolicy() }],
    [`${base}/(${listed})`, { 'Cache-Control': caching.asset }],
    [`${base}/((?!(?:${listed})$).*)`, { 'Cache-Control': caching.other }],
  ];
  const headers = rules.map(([source, given]) => ({
    source,
    headers: Object.entries(given).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ trailingSlash: true, headers }, undefined, 2)}\n`;
}

/** @type {(source: string, headers: Record<string, string>) => [string, Record<string, string>]} */
const rule = (source, headers) => [source, headers];

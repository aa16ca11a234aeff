import {
  caching,
  commonHeaders,
  receptionAddresses,
  receptionPermissions,
  sitePolicy,
  workerAddress,
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
  // Any of these addresses, and all but them.
  const either = (/** @type {readonly string[]} */ paths) =>
    paths.map((path) => path.slice(base.length + 1).replaceAll('.', '\\.')).join('|');
  const only = (/** @type {readonly string[]} */ paths) => `${base}/(${either(paths)})`;
  const allBut = (/** @type {readonly string[]} */ paths) => `${base}/((?!(?:${either(paths)})$).*)`;
  const reception = receptionAddresses(site);
  const worker = [workerAddress(site)];
  /** @type {[string, Record<string, string>][]} */
  const rules = [
    [`${base}/(.*)`, common],
    [only(reception), { 'Permissions-Policy': receptionPermissions }],
    [allBut(reception), { 'Permissions-Policy': permissions ?? '' }],
    [only(worker), { 'Content-Security-Policy': workerPolicy() }],
    [allBut(worker), { 'Content-Security-Policy': sitePolicy() }],
    [only(assets), { 'Cache-Control': caching.asset }],
    [allBut(assets), { 'Cache-Control': caching.other }],
  ];
  const headers = rules.map(([source, given]) => ({
    source,
    headers: Object.entries(given).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ trailingSlash: true, headers }, undefined, 2)}\n`;
}

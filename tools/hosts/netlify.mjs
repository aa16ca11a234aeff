import { assetHeaders, commonHeaders, pageHeaders, workerHeaders } from '../policy.mjs';

/** @typedef {import('../policy.mjs').Site} Site */

/**
 * `_headers` for Netlify and Cloudflare Pages. Both add up the headers of every rule that matches, so no header stands
 * in two rules that match the same address. Pages are named one by one; an unknown address gets the common headers and
 * the policy inside the page.
 * @param {Site} site
 */
export function netlifyHeaders(site) {
  const { base, pages } = site;
  /** @type {[string, Record<string, string>][]} */
  const rules = [
    [`${base}/*`, commonHeaders(site)],
    [`${base}/_next/static/*`, assetHeaders()],
    [`${base}/sw.js`, workerHeaders(site)],
    // Also under the address of the file itself, which some link to.
    ...Object.keys(pages).flatMap((path) =>
      [path, ...(path.endsWith('/') ? [`${path}index.html`] : [])].map(
        (address) => /** @type {[string, Record<string, string>]} */ ([address, pageHeaders(site, path)]),
      ),
    ),
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

import { assetHeaders, commonHeaders, pageHeaders, workerHeaders } from '../policy.mjs';

/** @typedef {import('../policy.mjs').Site} Site */

/** @param {Record<string, string>} headers @param {string} indent */
const lines = (headers, indent) =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}Header always set ${name} "${value.replaceAll('"', '\\"')}"\n`)
    .join('');

const literal = (/** @type {string} */ path) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * `.htaccess` for the folder itself; needs mod_headers, and `AllowOverride` of FileInfo, Indexes and Options. Where
 * mod_headers is missing the site fails on purpose rather than being served without its protections.
 * @param {Site} site
 */
export function apacheHtaccess(site) {
  const { base, pages } = site;
  const linking = Object.keys(pages).filter((path) => pages[path]?.length);
  const page = (/** @type {string} */ path) => `m#^${literal(path)}(index\\.html)?$#`;
  /** @type {[string, Record<string, string>][]} */
  const cases = [
    [`m#^${literal(base)}/_next/static/#`, assetHeaders()],
    [`m#^${literal(base)}/sw\\.js$#`, workerHeaders(site)],
    ...linking.map((path) => /** @type {[string, Record<string, string>]} */ ([page(path), pageHeaders(site, path)])),
  ];
  return [
    'Options -Indexes -MultiViews\nDirectoryIndex index.html\nDirectorySlash On\n',
    `ErrorDocument 404 ${base}/404.html\n`,
    'AddDefaultCharset utf-8\nAddType text/javascript .js\n',
    lines(commonHeaders(site), ''),
    ...cases.map(
      ([match, headers], index) =>
        `<${index ? 'ElseIf' : 'If'} "%{REQUEST_URI} =~ ${match}">\n${lines(headers, '  ')}</${index ? 'ElseIf' : 'If'}>\n`,
    ),
    `<Else>\n${lines(pageHeaders(site, ''), '  ')}</Else>\n`,
  ].join('');
}

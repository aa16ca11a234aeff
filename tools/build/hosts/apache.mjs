import {
  caching,
  headersFor,
  receptionAddresses,
  receptionPermissions,
  workerAddress,
  workerPolicy,
} from '../policy.mjs';

/** @typedef {import('../policy.mjs').Site} Site */

/**
 * Sets a header once, whatever the server sets for all its sites.
 * @param {string} name
 * @param {string} value
 * @param {string} [condition] an expression of Apache, when it is for some answers alone
 */
const line = (name, value, condition = '') =>
  [
    ...(condition ? [] : [`Header onsuccess unset ${name}\n`]),
    `Header always set ${name} "${value.replaceAll('"', '\\"')}"${condition && ` "expr=${condition}"`}\n`,
  ].join('');

const literal = (/** @type {string} */ path) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const isAt = (/** @type {string} */ path) => `%{REQUEST_URI} =~ m#^${literal(path)}$#`;

/**
 * An address without its slash. Apache's own redirect names the host that the request named, and http behind a proxy: here
 * it names the known origin, or else the page is sent right away.
 * @param {Site} site
 */
const slashless = ({ origin }) =>
  [
    '<IfModule mod_rewrite.c>\nDirectorySlash Off\nRewriteEngine On\nRewriteCond %{REQUEST_FILENAME} -d\n',
    `RewriteRule [^/]$ ${origin ? `${origin}%{REQUEST_URI}/ [R=301,END]` : '%{REQUEST_URI}/index.html [END]'}\n`,
    '</IfModule>\n',
  ].join('');

/**
 * `.htaccess` for the folder itself; needs mod_headers, and `AllowOverride` of FileInfo, Indexes and Options. Where
 * mod_headers is missing the site fails on purpose rather than being served without its protections.
 * @param {Site} site
 */
export function apacheHtaccess(site) {
  const { base } = site;
  return [
    'Options -Indexes -MultiViews\nDirectoryIndex index.html\n',
    slashless(site),
    `ErrorDocument 403 ${base}/404.html\nErrorDocument 404 ${base}/404.html\n`,
    'AddDefaultCharset utf-8\nAddType text/javascript .js\n',
    ...Object.entries(headersFor(site, '')).map(([name, value]) => line(name, value)),
    line('Content-Security-Policy', workerPolicy(), isAt(workerAddress(site))),
    ...receptionAddresses(site).map((path) => line('Permissions-Policy', receptionPermissions, isAt(path))),
    line(
      'Cache-Control',
      caching.asset,
      `%{REQUEST_URI} =~ m#^${literal(base)}/_next/static/# && %{REQUEST_STATUS} -lt 400`,
    ),
  ].join('');
}

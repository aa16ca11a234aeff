import { filesIn } from './files.mjs';

// What hosts read from the folder is not part of the site.
const forHosts = /(^|\/)(\.htaccess|_headers|vercel\.json|nginx\.conf)$|\.(br|gz)$/;

/**
 * Every address at which the finished folder answers with a file.
 * @param {string} out
 * @param {string} [base] the folder the site is served from, '' or '/some/path'
 * @returns {Set<string>}
 */
export function addressesIn(out, base = '') {
  const files = filesIn(out).filter((file) => !forHosts.test(file));
  return new Set(files.flatMap((file) => [`${base}/${file}`, `${base}/${file.replace(/(^|\/)index\.html$/, '$1')}`]));
}

/**
 * The file that answers at one of these addresses, as a path in the folder.
 * @param {string} address
 * @param {string} base
 */
export const fileAt = (address, base) => address.slice(base.length + 1).replace(/(^|\/)$/, '$1index.html');

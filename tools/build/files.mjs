import { readdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file below a folder, as sorted paths with `/`.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesIn(folder, prefix = '') {
  return readdirSync(join(folder, prefix), { withFileTypes: true })
    .flatMap((entry) => {
      const path = prefix ? `${prefix}/${entry.name}` : entry.name;
      return entry.isDirectory() ? filesIn(folder, path) : [path];
    })
    .sort();
}

/** Removes folders that hold nothing. @param {string} folder */
export function removeEmpty(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmpty(join(folder, entry.name));
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/**
 * Address of an exported page, below the site's folder.
 * @param {string} base
 * @param {string} file
 */
export const addressOf = (base, file) => `${base}/${file.replace(/index\.html$/, '')}`;

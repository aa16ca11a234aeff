import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files.mjs';

/**
 * Files below `_next/` that the given texts name, directly or through the files they name.
 * @param {string} out
 * @param {readonly string[]} texts
 * @returns {Set<string>}
 */
export function mentionedIn(out, texts) {
  const assets = filesIn(join(out, '_next')).map((file) => `_next/${file}`);
  /** @type {Set<string>} */
  const found = new Set();
  const waiting = [...texts];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    for (const asset of assets) {
      if (found.has(asset) || !text.includes(asset.slice('_next/'.length))) continue;
      found.add(asset);
      waiting.push(readFileSync(join(out, asset), 'utf8'));
    }
  }
  return found;
}

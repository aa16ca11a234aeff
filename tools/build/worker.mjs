import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renewedWorker } from './renewed-worker.mjs';

const template = new URL('./worker-template.js', import.meta.url);

/**
 * Writes the service worker, and its switch-off beside it.
 * @param {string} out
 * @param {string} base
 */
export function writeWorker(out, base) {
  writeFileSync(join(out, 'sw.js'), renewedWorker(readFileSync(template, 'utf8'), out, base));
  writeFileSync(join(out, 'sw-off.js'), readFileSync(new URL('./worker-off.js', import.meta.url)));
}

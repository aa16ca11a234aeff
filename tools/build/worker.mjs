import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, filesIn } from './files.mjs';

const template = new URL('./worker-template.js', import.meta.url);

/**
 * Writes the service worker: the site's own files under a version made of their content, so that a new version is one
 * whose words or code differ; and of each what it must be, so that no version is made of another's pages.
 * @param {string} out
 * @param {string} base
 */
export function writeWorker(out, base) {
  const files = filesIn(out).filter((file) => file.startsWith('_next/') || /(^|\/)index\.html$/.test(file));
  const hash = createHash('sha256');
  /** @type {Record<string, string>} */
  const integrity = {};
  for (const file of files) {
    const content = readFileSync(join(out, file));
    hash.update(`${file}\0`).update(content);
    integrity[addressOf(base, file)] = `sha256-${createHash('sha256').update(content).digest('base64')}`;
  }
  const source = readFileSync(template, 'utf8')
    .replace("'VERSION'", JSON.stringify(hash.digest('hex').slice(0, 16)))
    .replace("'FILES'", JSON.stringify(integrity));
  writeFileSync(join(out, 'sw.js'), source);
  writeFileSync(join(out, 'sw-off.js'), readFileSync(new URL('./worker-off.js', import.meta.url)));
}

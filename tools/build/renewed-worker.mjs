import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, filesIn } from './files.mjs';

/**
 * The source of a worker with the site's own files under a version made of their content, so that a new version is one
 * whose words or code differ; and of each what it must be, so that no version is made of another's pages.
 * @param {string} source the template, or the worker of an earlier state of the folder
 * @param {string} out
 * @param {string} base
 */
export function renewedWorker(source, out, base) {
  const files = filesIn(out).filter(
    (file) => (file.startsWith('_next/') && !/\.(br|gz)$/.test(file)) || /(^|\/)index\.html$/.test(file),
  );
  const hash = createHash('sha256');
  /** @type {Record<string, string>} */
  const integrity = {};
  for (const file of files) {
    const content = readFileSync(join(out, file));
    hash.update(`${file}\0`).update(content);
    integrity[addressOf(base, file)] = `sha256-${createHash('sha256').update(content).digest('base64')}`;
  }
  return source
    .replace(/^const version = .*;$/m, () => `const version = ${JSON.stringify(hash.digest('hex').slice(0, 16))};`)
    .replace(/^const files = .*;$/m, () => `const files = ${JSON.stringify(integrity)};`);
}

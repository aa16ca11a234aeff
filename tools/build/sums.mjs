import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files.mjs';

/**
 * A line `hash  path` for every file of the folder, as `sha256sum -c` reads it. Compressed copies are left out: other
 * versions of the compressor write other bytes of the same content.
 * @param {string} out
 */
export function sumsOf(out) {
  return filesIn(out)
    .filter((file) => file !== 'SHA256SUMS' && !/\.(br|gz)$/.test(file))
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(join(out, file)))
          .digest('hex')}  ${file}\n`,
    )
    .join('');
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesIn } from './files.mjs';

/**
 * Puts a .br and a .gz beside every file of text that browsers ask for, for servers that send them as they are.
 * @param {string} out
 * @param {readonly string[]} files those of the folder that are new
 */
export function compress(out, files = filesIn(out)) {
  for (const file of files.filter((name) => /\.(html|js|css|svg)$/.test(name))) {
    const bytes = readFileSync(join(out, file));
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    writeFileSync(join(out, `${file}.br`), brotliCompressSync(bytes, { params }));
    writeFileSync(join(out, `${file}.gz`), gzipSync(bytes, { level: 9 }));
  }
}

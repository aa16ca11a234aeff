import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const here = '"object"==typeof document?document.currentScript:void 0';

/**
 * A chunk as part of another file. A chunk names itself by the script element it runs in; inside another file it has to
 * say its name.
 * @param {string} source
 * @param {string} name file name of the chunk
 * @throws when the chunk is not of the shape this build's bundler writes
 */
export function named(source, name) {
  if (name.startsWith('turbopack-')) return source;
  const parts = source.split(here);
  if (parts.length !== 2) throw new Error(`${name} does not name itself exactly once: the bundler has changed.`);
  return parts.join(JSON.stringify(`static/chunks/${name}`));
}

/**
 * @param {string} out
 * @param {readonly string[]} files addresses of chunks
 */
export const merged = (out, files) =>
  files.map((file) => named(readFileSync(join(out, chunkPath(file)), 'utf8'), basename(file))).join(';\n');

/** Where the file of an address lies in the folder. @param {string} address */
export const chunkPath = (address) => `_next/static/chunks/${basename(address)}`;

/**
 * Writes a script under a name made of its content. Returns its path in the folder.
 * @param {string} out
 * @param {string} kind
 * @param {string} source
 */
export function writeScript(out, kind, source) {
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 16);
  const path = `_next/static/chunks/${kind}-${hash}.js`;
  writeFileSync(join(out, path), source);
  return path;
}

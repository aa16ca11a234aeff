import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readPack } from '../../../lib/clinic/pack.ts';
import en from '../../../messages/phrased/clinic/en.json' with { type: 'json' };
import ja from '../../../messages/phrased/clinic/ja.json' with { type: 'json' };
import { compress } from '../../build/compress.mjs';
import { filesIn } from '../../build/files.mjs';
import { languageOf } from '../../build/page.mjs';
import { renewedWorker } from '../../build/renewed-worker.mjs';
import { sumsOf } from '../../build/sums.mjs';
import { withoutArticleFigures, withPack, withWords } from './html.mjs';
import { staticWords } from './static-words.mjs';

const wordsIn = { ja: ja.Clinic, en: en.Clinic };

/**
 * Writes a clinic's pack into every page of the finished site, and renews whatever is made of the pages: the worker's list,
 * the compressed copies, the bill of materials and the sums. A pack that was there before leaves nothing behind.
 *
 * All of it is written beside the folder first, and moved into it when it is complete. Each page holds a whole pack at any
 * time; whatever ends the program in between, running it again repairs.
 * @param {string} out folder of the finished site
 * @param {string} text of `clinic.json`
 * @returns what is wrong with the pack, in which case nothing was written; an empty list once it is in every page
 * @throws {Error} when the folder is not the finished site, or cannot be written
 */
export function packFolder(out, text) {
  if (!existsSync(join(out, 'site.json')) || !existsSync(join(out, 'sw.js')))
    throw new Error(`${out} is not the folder of the site: it has no site.json.`);
  const { read, faults } = readPack(text);
  if (!read) return faults;
  const beside = `${resolve(out)}.packing`;
  rmSync(beside, { recursive: true, force: true });
  try {
    cpSync(out, beside, { recursive: true });
    for (const file of writePack(beside, read.pack)) renameSync(join(beside, file), join(out, file));
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return [];
}

/**
 * A page with the clinic's words and its pack.
 * @param {string} html as the build wrote it, or with another pack
 * @param {import('../../../lib/clinic/pack.ts').Pack} pack
 */
export function packedPage(html, pack) {
  const locale = languageOf(html) === 'en' ? 'en' : 'ja';
  return withPack(withWords(withoutArticleFigures(html), staticWords(pack, locale, wordsIn[locale])), pack);
}

/**
 * @param {string} folder
 * @param {import('../../../lib/clinic/pack.ts').Pack} pack
 * @returns the files that were written, in the order in which they take their places: what names the others comes last
 */
function writePack(folder, pack) {
  const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
  for (const file of pages)
    writeFileSync(join(folder, file), packedPage(readFileSync(join(folder, file), 'utf8'), pack));
  const { base } = JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8'));
  writeFileSync(join(folder, 'sw.js'), renewedWorker(readFileSync(join(folder, 'sw.js'), 'utf8'), folder, base));
  writeBill(join(folder, 'sbom.cdx.json'), pack);
  const changed = [...pages, 'sw.js'];
  compress(folder, changed);
  writeFileSync(join(folder, 'SHA256SUMS'), sumsOf(folder));
  return [...changed.flatMap((file) => [file, `${file}.br`, `${file}.gz`]), 'sbom.cdx.json', 'SHA256SUMS'];
}

/** Lists the pack among what the site is made of. @param {string} file @param {import('../../../lib/clinic/pack.ts').Pack} pack */
function writeBill(file, pack) {
  const bill = JSON.parse(readFileSync(file, 'utf8'));
  const ref = 'clinic-pack';
  const component = {
    type: 'data',
    'bom-ref': ref,
    name: ref,
    version: pack.version,
    hashes: [{ alg: 'SHA-256', content: createHash('sha256').update(JSON.stringify(pack)).digest('hex') }],
  };
  bill.components = [...bill.components.filter((/** @type {{ name: string }} */ { name }) => name !== ref), component];
  writeFileSync(file, `${JSON.stringify(bill, undefined, 1)}\n`);
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
 * @param {string} out folder of the finished site
 * @param {string} text of `clinic.json`
 * @returns what is wrong with the pack, in which case nothing was written; an empty list once it is in every page
 * @throws {Error} when the folder is not the finished site
 */
export function packFolder(out, text) {
  if (!existsSync(join(out, 'site.json')) || !existsSync(join(out, 'sw.js')))
    throw new Error(`${out} is not the folder of the site: it has no site.json.`);
  const { read, faults } = readPack(text);
  if (!read) return faults;
  const { pack } = read;
  const pages = filesIn(out).filter((file) => file.endsWith('.html'));
  for (const file of pages) {
    const html = readFileSync(join(out, file), 'utf8');
    const words = staticWords(
      pack,
      languageOf(html) === 'en' ? 'en' : 'ja',
      wordsIn[languageOf(html) === 'en' ? 'en' : 'ja'],
    );
    writeFileSync(join(out, file), withPack(withWords(withoutArticleFigures(html), words), pack));
  }
  const { base } = JSON.parse(readFileSync(join(out, 'site.json'), 'utf8'));
  writeFileSync(join(out, 'sw.js'), renewedWorker(readFileSync(join(out, 'sw.js'), 'utf8'), out, base));
  writeBill(join(out, 'sbom.cdx.json'), pack);
  compress(out, [...pages, 'sw.js']);
  writeFileSync(join(out, 'SHA256SUMS'), sumsOf(out));
  return [];
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

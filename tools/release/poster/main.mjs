import { readFileSync, writeFileSync } from 'node:fs';
import { faultInWords } from '../../../lib/clinic/fault-words.ts';
import { readPack } from '../../../lib/clinic/pack.ts';
import { posterPage } from './poster-page.mjs';

// The program that a clinic runs: node poster.mjs https://ADDRESS clinic.json

const usage = 'node poster.mjs https://ADDRESS clinic.json\n  ADDRESS: where the site is / サイトのアドレス';

try {
  const [address, file] = process.argv.slice(2);
  if (!address || !file) throw new Error(usage);
  const { read, faults } = readPack(readFileSync(file, 'utf8'));
  if (!read) throw new Error(faults.map(faultInWords).join('\n'));
  writeFileSync('poster.html', posterPage(address, read.pack.clinic.name));
  process.stdout.write('poster.html: open it in a browser and print it. / ブラウザで開いて印刷してください。\n');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

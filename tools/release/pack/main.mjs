import { readFileSync } from 'node:fs';
import { printable } from '../../../lib/clinic/characters.ts';
import { faultInWords } from '../../../lib/clinic/fault-words.ts';
import { packShape } from '../../../lib/clinic/pack.ts';
import { packFolder } from './pack-folder.mjs';

// The program that a clinic runs: node pack.mjs FOLDER clinic.json. With --schema it prints what clinic.json may hold, for
// editors that read JSON Schema.

const usage =
  'node pack.mjs FOLDER clinic.json\n  FOLDER: the unpacked site, which holds site.json / 展開したサイトのフォルダー';

function run() {
  const [out, file] = process.argv.slice(2);
  if (out === '--schema') {
    process.stdout.write(`${JSON.stringify(packShape.jsonSchema, undefined, 1)}\n`);
    return;
  }
  if (!out || !file) throw new Error(usage);
  const text = readFileSync(file, 'utf8');
  const faults = packFolder(out, text);
  if (faults.length === 0) {
    process.stdout.write(
      `Written into every page. Upload the folder ${out}.\nすべてのページに書き込みました。フォルダー ${out} をアップロードしてください。\n`,
    );
    const left = text.split('\n').filter((line) => /見本|Sample|0000-0000/.test(line));
    if (left.length > 0)
      process.stdout.write(
        `\nStill in the words of the sample:\n見本の言葉が残っています：\n${left.map(printable).join('\n')}\n`,
      );
    return;
  }
  process.stderr.write('Nothing was written. To correct:\n何も書き込んでいません。直すところ：\n\n');
  process.stderr.write(`${faults.map(faultInWords).join('\n')}\n`);
  process.exitCode = 1;
}

try {
  run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

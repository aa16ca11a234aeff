import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function run(tool: string, hint: string, ...args: string[]): string {
  try {
    return execFileSync(tool, args, { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`${tool} is missing: codes are read by a program that is not ours. Install ${hint} and run again.`);
  }
}

/** The QR codes on the first page of a print-out, read by zbar from a picture of 200 dots per inch, less than a scanner takes. */
export function codesOnPaper(pdf: Buffer): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'code-'));
  try {
    const file = join(folder, 'sheet.pdf');
    writeFileSync(file, pdf);
    run(
      'pdftoppm',
      'poppler-utils',
      '-r',
      '200',
      '-f',
      '1',
      '-l',
      '1',
      '-singlefile',
      '-gray',
      '-png',
      file,
      join(folder, 'page'),
    );
    return codesInPicture(join(folder, 'page.png'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The QR codes in the file of a picture, read by zbar. */
export function codesInPicture(file: string): string[] {
  return run('zbarimg', 'zbar-tools', '--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', file).trim().split('\n');
}

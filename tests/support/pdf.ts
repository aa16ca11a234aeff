import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A print-out as a reader and a printer meet it. Lengths in millimetres. */
export interface Printed {
  readonly title: string;
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** The text of each page in the order in which it was laid, without any white space. */
  readonly texts: readonly string[];
  /** The same, line by line. */
  readonly lines: readonly (readonly string[])[];
  /** The white left at each edge of each page, once everything has become ink. */
  readonly margins: readonly {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }[];
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[];
}

const dotsPerInch = 100;
const millimetres = (length: number, perInch: number) => (length / perInch) * 25.4;

function poppler(tool: string, ...args: string[]): Buffer {
  try {
    return execFileSync(tool, args, { maxBuffer: 1 << 28 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`${tool} is missing: the sheet is checked on its PDF. Install poppler-utils and run again.`);
  }
}

/** Reads a PDF with poppler's tools. Throws, naming what to install, where they are missing. */
export function readPdf(pdf: Buffer): Printed {
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  try {
    const file = join(folder, 'sheet.pdf');
    writeFileSync(file, pdf);
    const info = poppler('pdfinfo', '-l', '99', file).toString();
    const sizes = [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)].map(([, width, height]) => ({
      width: millimetres(Number(width), 72),
      height: millimetres(Number(height), 72),
    }));
    const pages = sizes.map((_, index) => ['-f', String(index + 1), '-l', String(index + 1)] as const);
    const lines = pages.map((page) =>
      poppler('pdftotext', '-raw', ...page, file, '-')
        .toString()
        .split('\n')
        .map((line) => line.replace(/\s/g, ''))
        .filter(Boolean),
    );
    return {
      title: /^Title: +(.*)$/m.exec(info)?.[1] ?? '',
      sizes,
      texts: lines.map((page) => page.join('')),
      lines,
      margins: pages.map((page) => marginsOf(poppler('pdftoppm', '-r', String(dotsPerInch), '-gray', ...page, file))),
      fonts: poppler('pdffonts', file)
        .toString()
        .split('\n')
        .slice(2)
        .filter(Boolean)
        .map((line) => ({
          name: line.split(' ')[0] ?? '',
          isEmbedded: / (yes) +(yes|no) +(yes|no) +\d+ +\d+$/.test(line),
        })),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The white around the ink of a page, from its grey picture (binary PGM). */
function marginsOf(picture: Buffer): Printed['margins'][number] {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 40).toString('latin1'));
  if (!header) throw new Error('pdftoppm gave no grey picture');
  const [start, width, height] = [header[0].length, Number(header[1]), Number(header[2])];
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if ((picture[start + y * width + x] ?? 255) > 245) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  const edge = (dots: number) => millimetres(dots, dotsPerInch);
  return { left: edge(left), right: edge(width - 1 - right), top: edge(top), bottom: edge(height - 1 - bottom) };
}

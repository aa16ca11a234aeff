import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A word's box in millimetres from the upper left, as high as its font says letters can be. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A print-out as a reader and a printer meet it. Lengths in millimetres. */
export interface Printed {
  readonly title: string;
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** The text of each page in the order in which it was laid, without any white space. */
  readonly texts: readonly string[];
  /** The same, line by line. */
  readonly lines: readonly (readonly string[])[];
  /** Each word where it stands. */
  readonly words: readonly (readonly Word[])[];
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

function poppler(tool: string, args: readonly string[], input?: Buffer): Buffer {
  try {
    return execFileSync(tool, args, { maxBuffer: 1 << 28, input });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`${tool} is missing: the sheet is checked on its PDF. Install poppler-utils and run again.`);
  }
}

/** All text of a PDF, without any white space. */
export function textOfPdf(pdf: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    const file = join(folder, 'pages.pdf');
    writeFileSync(file, pdf);
    return poppler('pdftotext', ['-raw', file, '-']).toString().replace(/\s/g, '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads a PDF with poppler's tools. Throws, naming what to install, where they are missing. */
export function readPdf(pdf: Buffer): Printed {
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  try {
    const file = join(folder, 'sheet.pdf');
    writeFileSync(file, pdf);
    const info = poppler('pdfinfo', ['-l', '99', file]).toString();
    const sizes = [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)].map(([, width, height]) => ({
      width: millimetres(Number(width), 72),
      height: millimetres(Number(height), 72),
    }));
    // A form feed ends each page.
    const pages = poppler('pdftotext', ['-raw', file, '-']).toString().split('\f').slice(0, -1);
    const lines = pages.map((page) =>
      page
        .split('\n')
        .map((line) => line.replace(/\s/g, ''))
        .filter(Boolean),
    );
    return {
      title: /^Title: +(.*)$/m.exec(info)?.[1] ?? '',
      sizes,
      texts: lines.map((page) => page.join('')),
      lines,
      words: wordsIn(poppler('pdftotext', ['-bbox', file, '-']).toString()),
      // Where nobody asks for them, no page becomes a picture.
      get margins() {
        return marginsOf(poppler('pdftoppm', ['-r', String(dotsPerInch), '-gray', '-'], pdf));
      },
      fonts: poppler('pdffonts', [file])
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

/** The white around the ink of each page, from their grey pictures, one behind another (binary PGM). */
function marginsOf(pictures: Buffer): Printed['margins'] {
  const margins: Printed['margins'][number][] = [];
  const edge = (dots: number) => millimetres(dots, dotsPerInch);
  for (let from = 0; from < pictures.length; ) {
    const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pictures.subarray(from, from + 40).toString('latin1'));
    if (!header) throw new Error('pdftoppm gave no grey picture');
    const [start, width, height] = [from + header[0].length, Number(header[1]), Number(header[2])];
    let [left, right, top, bottom] = [width, 0, height, 0];
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        if ((pictures[start + y * width + x] ?? 255) > 245) continue;
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
    margins.push({
      left: edge(left),
      right: edge(width - 1 - right),
      top: edge(top),
      bottom: edge(height - 1 - bottom),
    });
    from = start + width * height;
  }
  return margins;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The boxes that pdftotext gives in points, page by page. */
function wordsIn(boxes: string): Printed['words'] {
  return boxes
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g)].map(
        ([, left, top, right, bottom, text = '']) => ({
          text: text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole),
          left: millimetres(Number(left), 72),
          right: millimetres(Number(right), 72),
          top: millimetres(Number(top), 72),
          bottom: millimetres(Number(bottom), 72),
        }),
      ),
    );
}

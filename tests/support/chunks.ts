import { readdirSync, readFileSync } from 'node:fs';
import type { Locale } from '../../lib/i18n/locales.ts';
import { wordsOf } from './words-of.ts';

const folder = 'out/_next/static/chunks';

/** The file that brings a language's words for the sheet; the words of the check are in another. */
export function sheetWordsFile(locale: Locale): string {
  const word = wordsOf(locale).t('Screens.Sheet.day-fever');
  const [file, ...others] = readdirSync(folder).filter(
    (name) =>
      name.startsWith(`${locale}-`) && name.endsWith('.js') && readFileSync(`${folder}/${name}`, 'utf8').includes(word),
  );
  if (!file || others.length > 0) throw new Error(`The words for the sheet are not in one file: ${file}, ${others}`);
  return file;
}

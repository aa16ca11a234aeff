import { enlarge, foldKana, normalise, toRomaji } from './kana.ts';

/** One way to write a name or a word, as written and as it sounds. Romaji is a Japanese name in Roman letters. */
export interface Spelling {
  script: 'kana' | 'latin' | 'romaji';
  written: string;
  sound: string;
}

const isKana = (text: string) => /[^a-z0-9\p{P}\p{S}\s]/u.test(text);
const hasKanji = (text: string) => /\p{Script=Han}/u.test(text);
const lettersOnly = (text: string) => text.replace(/[^\p{L}\p{N}ー]/gu, '');

/** Hepburn, kunrei and English spellings of one sound become one. */
const foldLatin = (text: string): string =>
  text
    .replace(/sh/g, 'sy')
    .replace(/ch/g, 'ty')
    .replace(/j/g, 'zy')
    .replace(/([stz])yi/g, '$1i')
    .replace(/ts(?=u)/g, 't')
    .replace(/th/g, 't')
    .replace(/ph|f/g, 'h')
    .replace(/ck|c|q/g, 'k')
    .replace(/v/g, 'b')
    .replace(/l/g, 'r')
    .replace(/dy/g, 'd')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/ou/g, 'o')
    .replace(/([a-z])\1+/g, '$1');

const inKana = (text: string): Spelling => {
  const letters = lettersOnly(text);
  return { script: 'kana', written: enlarge(letters), sound: foldKana(letters) };
};
const inRomanLetters = (text: string, script: 'latin' | 'romaji'): Spelling => {
  const written = toRomaji(lettersOnly(text)).replace(/[^a-z0-9]/g, '');
  return { script, written, sound: foldLatin(written) };
};

/** How a normalised text was typed: in Japanese as soon as it has kana or kanji. */
export const spellingOf = (text: string): Spelling => (isKana(text) ? inKana(text) : inRomanLetters(text, 'latin'));

/** Every way to write a name: as it is, and in Roman letters unless it has kanji. */
export function spellingsOf(name: string): readonly Spelling[] {
  const text = normalise(name);
  if (!isKana(text)) return [inRomanLetters(text, 'latin')];
  return hasKanji(text) ? [inKana(text)] : [inKana(text), inRomanLetters(text, 'romaji')];
}

/** Letters left out, added, changed or swapped with their neighbour (optimal string alignment distance). */
export function slips(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (beforeLast[j - 2] ?? 0) + 1 : change;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap));
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

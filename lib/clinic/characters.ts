// The letters, digits and punctuation of Japanese and English, by their numbers: a browser and the Node that checked the pack
// may know different versions of Unicode. No other script has letters here, so none can stand in for a Latin one.
const foreign = new RegExp(
  [
    '[^\u0020-\u007E\u00A1-\u00AC\u00AE-\u00BF\u00D7\u00F7',
    'À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿĀāĒēĪīŌōŪū',
    '\u2010-\u2027\u2030-\u203B℃№℡™\u2160-\u217F\u2190-\u2193\u2460-\u2473',
    '\u3000-\u3003\u3005-\u3011\u3014-\u301C\u3041-\u3096\u309D-\u309F\u30A0-\u30FF',
    '\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{323AF}',
    '\uFF01-\uFF9F\uFFE0-\uFFE6]',
  ].join(''),
  'gu',
);

const letters =
  '[0-9A-Za-zÀ-ÖØ-öø-ÿĀāĒēĪīŌōŪū\u3005-\u3007\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{323AF}]+';
const label = new RegExp(`^${letters}(?:[ ・-]${letters})*$`, 'u');

/** Whether the text is letters and digits alone, with single spaces, dots or hyphens between them. */
export const isLabel = (text: string): boolean => label.test(text.normalize('NFKC'));

/** The first character that no Japanese or English text needs; undefined where there is none. */
export const foreignCharacterIn = (text: string): string | undefined => text.normalize('NFC').match(foreign)?.[0];

/**
 * The text as it is searched: letters of every width and with any accent as plain ones, nothing between two Japanese
 * characters but punctuation that ends a clause, and spaced letters joined.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .replace(/([^!-~\s])[\s・·.~〜*_/|'"’”“-]+(?=[^!-~\s])/g, '$1')
    .replace(/\b[A-Za-z](?:[^A-Za-z0-9]{1,2}[A-Za-z]\b)+/g, (spaced) => spaced.replace(/[^A-Za-z]/g, ''));

/** Whether more letters have spaces between them than any list of letters has. @param text as it was written */
export const hasSpacedLetters = (text: string): boolean =>
  /\b[A-Za-z](?:[^A-Za-z0-9]{1,2}[A-Za-z]\b){3}/.test(text.normalize('NFKC'));

/** A text of unknown content for a terminal: what cannot be seen as its number, and not more than 200 characters of it. */
export function printable(text: string): string {
  const characters = Array.from(text);
  const start = characters.slice(0, 200).join('') + (characters.length > 200 ? '…' : '');
  return start.replace(foreign, (each) => `\\u{${each.codePointAt(0)?.toString(16)}}`);
}

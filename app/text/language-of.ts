import type { Locale } from '@/lib/i18n/locales.ts';

/** The language a title or a name is read in: Japanese as soon as it has kana or kanji. */
export const languageOf = (text: string): Locale => (japanese.test(text) ? 'ja' : 'en');
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/**
 * The language of what a person wrote, which chooses the shapes of kanji and a reader's voice. Undefined where the letters
 * leave a doubt, as figures do: it is then that of the words around it.
 */
export function languageOfOwnWords(text: string): Locale | undefined {
  if (japanese.test(text)) return 'ja';
  return latin.test(text) && !foreign.test(text) ? 'en' : undefined;
}
const latin = /\p{Script=Latin}/u;
const foreign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

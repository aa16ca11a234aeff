import type { Locale } from '@/lib/i18n/locales.ts';

/** The language a title or a name is read in: Japanese as soon as it has kana or kanji. */
export const languageOf = (text: string): Locale => (japanese.test(text) ? 'ja' : 'en');
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/**
 * The language of what a person wrote, which chooses the shapes of kanji and a reader's voice: English only where the
 * letters leave no doubt.
 */
export const languageOfOwnWords = (text: string): Locale =>
  !japanese.test(text) && latin.test(text) && !foreign.test(text) ? 'en' : 'ja';
const latin = /\p{Script=Latin}/u;
const foreign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

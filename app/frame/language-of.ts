import type { Locale } from '@/lib/i18n/locales.ts';

/** The language a title or a name is read in: Japanese as soon as it has kana or kanji. */
export const languageOf = (text: string): Locale =>
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) ? 'ja' : 'en';

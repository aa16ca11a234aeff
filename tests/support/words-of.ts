import type { Locale } from '../../lib/i18n/locales.ts';
import { translatorOf } from '../../lib/i18n/translator.ts';
import { wordsFrom } from '../../lib/wording/words.ts';
import en from '../../messages/en.json' with { type: 'json' };
import ja from '../../messages/ja.json' with { type: 'json' };

/** The words of a language as they are written, without phrase marks. */
export const wordsOf = (locale: Locale) => wordsFrom(translatorOf({ ja, en }[locale]));

import type { Locale } from '@/lib/i18n/locales.ts';
import { stripBreaks } from '@/lib/i18n/phrase.ts';
import { translatorOf } from '@/lib/i18n/translator.ts';
import en from '@/messages/phrased/clinic/en.json';
import ja from '@/messages/phrased/clinic/ja.json';

const translators = { ja: translatorOf(ja), en: translatorOf(en) };

/** Our own words around a clinic's, in either language, without marks for phrases. */
export const clinicWord = (locale: Locale, key: string, values?: Record<string, string | number>): string =>
  stripBreaks(translators[locale](key, values));

import type { Locale } from '@/lib/i18n/locales.ts';
import { translatorOf, withoutBreaks } from '@/lib/i18n/translator.ts';
import en from '@/messages/phrased/clinic/en.json';
import ja from '@/messages/phrased/clinic/ja.json';

const translators = { ja: withoutBreaks(translatorOf(ja)), en: withoutBreaks(translatorOf(en)) };

/** Our own words around a clinic's, in either language, without marks for phrases. */
export const clinicWord = (locale: Locale, key: string, values?: Record<string, string | number>): string =>
  translators[locale](key, values);

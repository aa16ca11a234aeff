import { dateLocales } from '@/lib/i18n/day.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import type { SavedVisit } from '@/lib/record/serialise.ts';

/** When the last answer of a visit was given, in the language of the page. */
export const answeredAt = (visit: SavedVisit): string =>
  new Intl.DateTimeFormat(dateLocales[document.documentElement.lang as Locale], {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(visit.answeredAt);

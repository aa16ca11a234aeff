import type { Locale } from './locales.ts';

/** How dates are written in each language. */
export const dateLocales = { ja: 'ja', en: 'en-GB' } as const;

/** A day of the calendar as a person reads it. @param day such as `2026-11-28` */
export const dayInWords = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(dateLocales[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

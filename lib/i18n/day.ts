import type { Locale } from './locales.ts';

/** How dates are written in each language. */
const dateLocales = { ja: 'ja', en: 'en-GB' } as const;

/** When something was, in words. @param at in milliseconds since 1970 */
export const timeInWords = (at: number, locale: Locale): string =>
  new Intl.DateTimeFormat(dateLocales[locale], { dateStyle: 'long', timeStyle: 'short' }).format(at);

/** The day where the person is, in both languages. @param at in milliseconds since 1970 */
export function answeredOn(at: number): Readonly<Record<Locale, string>> {
  const day = (locale: Locale) => new Intl.DateTimeFormat(dateLocales[locale], { dateStyle: 'long' }).format(at);
  return { ja: day('ja'), en: day('en') };
}

/** A day of the calendar as a person reads it. @param day such as `2026-11-28` */
export const dayInWords = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(dateLocales[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

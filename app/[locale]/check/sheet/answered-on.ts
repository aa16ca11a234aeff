import type { AnsweredOn } from '@/lib/wording/terms.ts';

/** How dates are written in each language. */
export const dateLocales = { ja: 'ja', en: 'en-GB' } as const;

/** The day of the last answer where the person is. `at` in milliseconds since 1970. */
export function answeredOn(at: number): AnsweredOn {
  const day = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);
  return { ja: day(dateLocales.ja), en: day(dateLocales.en) };
}

import { dateLocales } from '@/lib/i18n/day.ts';
import type { AnsweredOn } from '@/lib/wording/terms.ts';

/** The day of the last answer where the person is. `at` in milliseconds since 1970. */
export function answeredOn(at: number): AnsweredOn {
  const day = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);
  return { ja: day(dateLocales.ja), en: day(dateLocales.en) };
}

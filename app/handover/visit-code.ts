import { encode } from '@/lib/export/code.ts';
import type { Answers } from '@/lib/flow/answers.ts';
import { liveAnswers } from '@/lib/flow/enabled.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import { codedDay } from './coded-day.ts';

/**
 * The digits of the printed code: the answers that count, without the person's words. `answeredAt` in milliseconds since
 * 1970.
 */
export function receptionDigits(answers: Answers, answeredAt: number, locale: Locale): string {
  return encode({ answers: liveAnswers(answers), locale, day: codedDay(answeredAt) }, false);
}

import { encode, type PackAnswers } from '@/lib/export/code.ts';
import type { Answers } from '@/lib/flow/answers.ts';
import { liveAnswers } from '@/lib/flow/enabled.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import { codedDay } from './coded-day.ts';

/**
 * The digits of the printed code: the answers that count, without the person's words. `answeredAt` in milliseconds since
 * 1970. `own`: those to a clinic's own questions. `version`: that of the questions answered, where it is not this one.
 */
export function receptionDigits(
  answers: Answers,
  answeredAt: number,
  locale: Locale,
  own?: PackAnswers,
  version?: string,
): string {
  const visit = { answers: liveAnswers(answers), locale, day: codedDay(answeredAt) };
  return encode(own ? { ...visit, pack: own } : visit, false, version);
}

/** The digits that are copied for another browser: all answers, also those set aside by a change, and the person's words. */
export function copiedDigits(answers: Answers, answeredAt: number, locale: Locale, own?: PackAnswers): string {
  const visit = { answers, locale, day: codedDay(answeredAt) };
  return encode(own ? { ...visit, pack: own } : visit, true);
}

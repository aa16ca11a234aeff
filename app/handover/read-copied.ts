import type { LinkId } from '@/lib/catalogue/questionnaire.ts';
import { ownAnswersAsText } from '@/lib/clinic/own-answers.ts';
import { type CodeFault, decode } from '@/lib/export/code.ts';
import type { Answers } from '@/lib/flow/answers.ts';
import { isExpired } from '@/lib/record/expiry.ts';
import { endOfCodedDay } from './coded-day.ts';

export type Copied =
  | { readonly fault: CodeFault | 'expired'; readonly answers?: undefined }
  | {
      readonly fault?: undefined;
      readonly answers: Answers;
      readonly answeredAt: number;
      readonly clinic: string | undefined;
    };

/**
 * A visit that was copied in another browser. Answers to questions that mean something else since are left out: they are
 * asked again. A copy knows the day of the last answer, not the hour: it counts as given at the end of that day, or just now
 * today. `now` in milliseconds since 1970.
 */
export function readCopied(text: string, now: number): Copied {
  const { visit, fault, revised } = { revised: [] as readonly LinkId[], ...decode(text) };
  if (!visit) return { fault: fault ?? 'foreign' };
  const answeredAt = Math.min(endOfCodedDay(visit.day), now);
  if (isExpired(endOfCodedDay(visit.day), now, 'tab')) return { fault: 'expired' };
  const kept = Object.entries(visit.answers).filter(([linkId]) => !revised.includes(linkId as LinkId));
  const clinic = visit.pack && ownAnswersAsText(visit.pack);
  return { answers: Object.fromEntries(kept), answeredAt, clinic };
}

import { useSavedVisit } from '@/app/keep/use-saved-visit.ts';
import { type OwnRow, ownAnswersFrom, ownRows } from '@/lib/clinic/own-answers.ts';
import { packInUse } from '@/lib/clinic/pack-in-use.ts';
import type { Answers } from '@/lib/flow/answers.ts';
import { liveAnswers } from '@/lib/flow/enabled.ts';

/** The clinic's own questions and what this visit answered to them; empty without a pack. */
export function useOwnRows(answers: Answers): readonly OwnRow[] {
  const given = useSavedVisit().visit?.clinic;
  const read = packInUse();
  return read ? ownRows(read, liveAnswers(answers), ownAnswersFrom(given)) : [];
}

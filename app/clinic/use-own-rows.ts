import { useSavedVisit } from '@/app/keep/use-saved-visit.ts';
import { type OwnRow, ownAnswersFrom, ownRows } from '@/lib/clinic/own-answers.ts';
import { packInUse } from '@/lib/clinic/pack-in-use.ts';
import type { Answers } from '@/lib/flow/answers.ts';
import { liveAnswers } from '@/lib/flow/enabled.ts';

/** The clinic's own questions and what this visit answered to them; empty without a pack. */
export const useOwnRows = (answers: Answers): readonly OwnRow[] => rowsOf(answers, useSavedVisit().visit?.clinic);

/** Whether one of the clinic's own questions is asked in this visit and not answered yet. */
export const isOwnOpen = (answers: Answers, given: string | undefined): boolean =>
  rowsOf(answers, given).some(({ isAsked, state }) => isAsked && state === 'not-asked');

function rowsOf(answers: Answers, given: string | undefined): readonly OwnRow[] {
  const read = packInUse();
  return read ? ownRows(read, liveAnswers(answers), ownAnswersFrom(given)) : [];
}

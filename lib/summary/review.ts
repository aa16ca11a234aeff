import type { Item, LinkId } from '../catalogue/questionnaire.ts';
import { enabledItems, type LiveAnswers } from '../flow/enabled.ts';
import { summaryOf } from './summary.ts';

/** The questions asked, as a person checks their answers: grouped by what becomes of the answer. */
export interface ReviewGroups {
  /** Their answers raise a point for the doctor. */
  readonly raised: readonly Item[];
  /** Their answers go on the sheet without raising a point: methods, age, places, wishes. */
  readonly other: readonly Item[];
  /** Answered with a denial alone. A doubt is never among them. */
  readonly denied: readonly Item[];
}

/** Groups every question asked; each stands in exactly one group, in the order of the questionnaire. */
export function reviewGroups(answers: LiveAnswers): ReviewGroups {
  const { confirm, expectations } = summaryOf(answers);
  const raising = new Set<LinkId>(
    [...confirm, ...expectations].flatMap(({ because }) => because.map((by) => by.linkId)),
  );
  const isDenied = ({ linkId }: Item) => {
    const codes = answers[linkId]?.codes ?? [];
    return codes.length === 1 && codes.every((code) => code === 'no' || code === 'none');
  };
  const asked = enabledItems(answers);
  const raised = asked.filter(({ linkId }) => raising.has(linkId));
  const denied = asked.filter((item) => isDenied(item) && !raised.includes(item));
  return { raised, denied, other: asked.filter((item) => !raised.includes(item) && !denied.includes(item)) };
}

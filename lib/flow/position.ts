import type { LinkId } from '../catalogue/questionnaire.ts';
import type { Answers } from './answers.ts';
import { enabledItems, firstUnanswered, isLinkId, itemAfter, itemBefore } from './enabled.ts';

/** Where in the visit a person is. `isChange`: the question was opened from the review and leads back there. */
export type Position =
  | { readonly screen: 'question'; readonly linkId: LinkId; readonly isChange: boolean }
  | { readonly screen: 'review' | 'sheet' | 'show' };

/**
 * Where a visit with these answers goes on: the first unanswered question, else the review. Once the last question was
 * answered, whatever is unanswered was opened by a change.
 */
export function frontier(answers: Answers): Position {
  const item = firstUnanswered(answers);
  return item ? { screen: 'question', linkId: item.linkId, isChange: hasSeenReview(answers) } : { screen: 'review' };
}

function hasSeenReview(answers: Answers): boolean {
  const last = enabledItems(answers).at(-1);
  return last !== undefined && answers[last.linkId] !== undefined;
}

/**
 * A position that these answers allow, from anything a browser's history may hold: questions up to the first
 * unanswered one; review, sheet and show once every question asked is answered. Never throws.
 */
export function clamp(found: unknown, answers: Answers): Position {
  const { screen, linkId, isChange } = (typeof found === 'object' && found !== null ? found : {}) as {
    screen?: unknown;
    linkId?: unknown;
    isChange?: unknown;
  };
  const furthest = frontier(answers);
  if (screen === 'question' && isLinkId(linkId)) {
    const asked = enabledItems(answers).map((item) => item.linkId);
    const last = furthest.screen === 'question' ? asked.indexOf(furthest.linkId) : asked.length - 1;
    const index = asked.indexOf(linkId);
    if (index >= 0 && index <= last) return { screen, linkId, isChange: isChange === true && hasSeenReview(answers) };
    return furthest;
  }
  if ((screen === 'review' || screen === 'sheet' || screen === 'show') && furthest.screen === 'review')
    return { screen };
  return furthest;
}

/** Where Continue leads from a question once it is answered: a change asks what it opened, then returns to the review. */
export function positionAfter(linkId: LinkId, isChange: boolean, answers: Answers): Position {
  if (isChange) return frontier(answers);
  const next = itemAfter(linkId, answers);
  return next ? { screen: 'question', linkId: next.linkId, isChange: false } : frontier(answers);
}

/** Where the page's own Back leads when the browser has no earlier entry of the visit; undefined: the start page. */
export function positionBefore(position: Position, answers: Answers): Position | undefined {
  if (position.screen === 'show') return { screen: 'sheet' };
  if (position.screen === 'sheet') return { screen: 'review' };
  const isChange = position.screen === 'question' && position.isChange;
  if (isChange && !firstUnanswered(answers)) return { screen: 'review' };
  const item = position.screen === 'question' ? itemBefore(position.linkId, answers) : enabledItems(answers).at(-1);
  return item && { screen: 'question', linkId: item.linkId, isChange };
}

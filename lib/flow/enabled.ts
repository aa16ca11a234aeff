import { type Item, items, type LinkId } from '../catalogue/questionnaire.ts';
import { type Answer, type Answers, offersDetail } from './answers.ts';

declare const live: unique symbol;
/**
 * Answers of the items that are asked, in the order of the questionnaire, and nothing else. Rules, review, sheet and
 * export take no other.
 */
export type LiveAnswers = Answers & { readonly [live]: true };

/**
 * The answers that count: those of items still asked, without a follow-up that is no longer offered. The one place
 * where anything is pruned; conditions look back only, so one pass is enough.
 */
export function liveAnswers(answers: Answers): LiveAnswers {
  const counted: Partial<Record<LinkId, Answer>> = {};
  for (const item of items) {
    const answer = answers[item.linkId];
    if (!answer || !isEnabled(item, counted)) continue;
    counted[item.linkId] =
      answer.detail === undefined || offersDetail(item, answer.codes) ? answer : { codes: answer.codes };
  }
  return counted as LiveAnswers;
}

function isEnabled({ enableWhen }: Item, earlier: Answers): boolean {
  if (!enableWhen) return true;
  const given = earlier[enableWhen.question as LinkId]?.codes;
  return given?.some((code) => enableWhen.anyOf.includes(code)) ?? false;
}

/** The items that are asked with these answers, in order. */
export function enabledItems(answers: Answers): Item[] {
  const counted = liveAnswers(answers);
  return items.filter((item) => isEnabled(item, counted));
}

/** Items that were answered and are no longer asked: their answers are kept, so that undoing the change brings them back. */
export function disabledAnswers(answers: Answers): LinkId[] {
  const asked = new Set(enabledItems(answers));
  return items.filter((item) => answers[item.linkId] && !asked.has(item)).map((item) => item.linkId);
}

/** The items whose answers would no longer count if `linkId` were answered like this, beside those that already do not. */
export function disabledBy(answers: Answers, linkId: LinkId, answer: Answer): LinkId[] {
  const already = new Set(disabledAnswers(answers));
  return disabledAnswers({ ...answers, [linkId]: answer }).filter((each) => !already.has(each));
}

/** The first item asked and not yet answered, or undefined when the visit is complete. */
export function firstUnanswered(answers: Answers): Item | undefined {
  return enabledItems(answers).find((item) => !answers[item.linkId]);
}

/** The item asked before this one, or undefined at the first. */
export function itemBefore(linkId: LinkId, answers: Answers): Item | undefined {
  const asked = enabledItems(answers);
  return asked[asked.findIndex((item) => item.linkId === linkId) - 1];
}

/** The item asked after this one, or undefined at the last. */
export function itemAfter(linkId: LinkId, answers: Answers): Item | undefined {
  const asked = enabledItems(answers);
  return asked[asked.findIndex((item) => item.linkId === linkId) + 1];
}

/** The row of a linkId. */
export function itemOf(linkId: LinkId): Item {
  return byLinkId.get(linkId) as Item;
}
const byLinkId = new Map<string, Item>(items.map((item) => [item.linkId, item]));

/** Whether any text is the linkId of an item. */
export function isLinkId(text: unknown): text is LinkId {
  return typeof text === 'string' && byLinkId.has(text);
}

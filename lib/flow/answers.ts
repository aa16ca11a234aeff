import type { Code, Item, LinkId } from '../catalogue/questionnaire.ts';
import { cleanText, lengthOf, mayHoldIn } from './free-text.ts';

/** What was chosen for one item, in the catalogue's order, and the follow-up in the person's own words. */
export interface Answer {
  readonly codes: readonly Code[];
  readonly detail?: string;
}
export type Answers = Readonly<Partial<Record<LinkId, Answer>>>;

/** Codes that exclude every other code of their item. */
export const isExclusive = (code: Code): boolean => code === 'none';
/** Codes of what may apply; the others end its list, as the ways of not choosing from it. */
export const isListed = (code: Code): boolean => !['none', 'unsure', 'declined'].includes(code);
/** Codes after which a follow-up is not offered and does not count. */
const isDenial = (code: Code): boolean => code === 'no' || code === 'none';

/** Whether the follow-up of the item is offered, and counts, beside these codes. */
export function offersDetail(item: Item, codes: readonly Code[]): boolean {
  return item.detail !== undefined && (item.optional === true || codes.some((code) => !isDenial(code)));
}

/** Whether the follow-up has nothing to ask for but what the doubt is about: nothing of the list was chosen beside it. */
export const isDoubtAlone = (codes: readonly Code[]): boolean => codes.includes('unsure') && !codes.some(isListed);

/** What keeps an answer from being taken: nothing chosen, codes that exclude each other, or too long a follow-up. */
export type AnswerFault = 'nothing-chosen' | 'excluding' | 'detail-too-long';

function faultOfChoice(item: Item, codes: readonly Code[]): AnswerFault | undefined {
  if (codes.length === 0 && !item.optional) return 'nothing-chosen';
  if (codes.length > 1 && (!item.repeats || codes.some(isExclusive))) return 'excluding';
  return undefined;
}

/** The first fault of an answer that is given, or undefined when it can be taken. */
export function faultOf(item: Item, { codes, detail = '' }: Answer): AnswerFault | undefined {
  const isTooLong = item.detail !== undefined && lengthOf(detail, item.detail) > item.detail;
  return faultOfChoice(item, codes) ?? (isTooLong ? 'detail-too-long' : undefined);
}

/** Whether an answer that is read can have been taken, if not here then by a browser that counts characters otherwise. */
export function isReadable(item: Item, { codes, detail = '' }: Answer): boolean {
  return faultOfChoice(item, codes) === undefined && (item.detail === undefined || mayHoldIn(detail, item.detail));
}

/**
 * The answer as it is kept: codes in the catalogue's order, the follow-up cleaned, an empty one left out. Two ways of
 * arriving at the same choice give equal answers.
 */
export function asAnswer(item: Item, codes: Iterable<Code>, detail = ''): Answer {
  const chosen = new Set(codes);
  const ordered = item.answerOption.filter((code) => chosen.has(code));
  const text = item.detail ? cleanText(detail) : '';
  return text ? { codes: ordered, detail: text } : { codes: ordered };
}

import { stateOf } from '../catalogue/certainties.ts';
import type { Code, LinkId } from '../catalogue/questionnaire.ts';
import { itemOf } from '../flow/enabled.ts';
import type { Point, State, StateRow, Summary } from '../summary/summary.ts';

/** A line ticked, or left in doubt: a code of the question, with its row where the sheet accounts for it. */
export interface Line {
  readonly code: Code;
  readonly row?: StateRow;
}

/** What was answered in one state, beyond what the name of the flag says already. */
export interface Declared {
  readonly state: State;
  readonly lines: readonly Line[];
}

/**
 * What a point says behind its number: the row that its name stands for, its own state with the lines in it, and a doubt
 * beside a tick with the lines that share it. Each row of the point is in exactly one of the three places.
 */
export function declaredIn({ id, linkId, certainty, codes, doubt, rows }: Point) {
  const state = stateOf[certainty];
  const own = rows.filter((row) => row.state === state);
  const isSingleAnswer = !itemOf(linkId).repeats;
  // A flag of its own beside the list's is raised by one line only, and is called by it.
  const row = isSingleAnswer || id !== linkId ? own[0] : undefined;
  const asLines = (some: readonly StateRow[]): Line[] =>
    some.flatMap((each) => (each.code && each !== row ? [{ code: each.code, row: each }] : []));
  // A question without rows, and an answer that is neither a plain yes nor a doubt, have their codes as lines.
  // Where more than one answer counts as yes, the answer says which.
  const plain = itemOf(linkId).countsAs ? ['unsure', 'declined'] : ['yes', 'unsure', 'declined'];
  const chosen = codes.filter((code) => !plain.includes(code)).map((code) => ({ code }));
  const main: Declared = { state, lines: isSingleAnswer || rows.length === 0 ? chosen : asLines(own) };
  const beside: Declared | undefined = doubt && {
    state: doubt,
    lines: asLines(rows.filter((each) => each.state === doubt)),
  };
  return { row, main, doubt: beside };
}

/** The person's own words for one question. */
export function ownWords(details: Summary['details'], linkId: LinkId): string | undefined {
  return details.find((detail) => detail.linkId === linkId)?.text;
}

/** The text isolated by invisible marks: letters that run from right to left leave the rest as it is (UAX #9). */
export const isolated = (text: string) => `\u2068${text}\u2069`;

/** The person's words in Japanese quotes. */
export function quoted(text: string): string {
  return `「${withInnerQuotes(text)}」`;
}

/** Japanese quotation marks in the text as those that stand inside a quotation, so that none closes the outer one. */
export function withInnerQuotes(text: string): string {
  return text.replace(/[「｢]/g, '『').replace(/[」｣]/g, '』');
}

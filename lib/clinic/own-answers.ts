import type { Certainty } from '../catalogue/certainties.ts';
import type { Code } from '../catalogue/questionnaire.ts';
import { openRoutes } from '../catalogue/routes.ts';
import type { PackAnswers } from '../export/code.ts';
import type { LiveAnswers } from '../flow/enabled.ts';
import type { State } from '../summary/summary.ts';
import type { PackQuestion, ReadPack } from './pack.ts';

// The answers to the clinic's own questions are five numbers beside the hash of its pack, on the device and in the
// reception code alike: without that pack nobody can say what they answer.

/** The place of a state is its number. */
const states = ['not-asked', 'yes', 'no', 'unsure', 'declined'] as const satisfies readonly State[];
/** How a question of the clinic's may be answered, in the order of the options. */
export const ownCodes = ['yes', 'no', 'unsure', 'declined'] as const;
export type OwnCode = (typeof ownCodes)[number];

/** One question of the clinic's and its state. What is not asked is never a no. */
export interface OwnRow {
  readonly question: PackQuestion;
  readonly state: State;
  /** Whether the methods chosen call for it. */
  readonly isAsked: boolean;
}

/** One flag of the clinic's: its question was answered yes, or with a doubt. */
export interface OwnFlag {
  readonly id: string;
  readonly certainty: Certainty;
}

/** Every question of the pack once, in its order, with what was answered to it. Answers to another pack do not count. */
export function ownRows({ pack, hash }: ReadPack, answers: LiveAnswers, given: PackAnswers | undefined): OwnRow[] {
  const chosen: readonly Code[] = answers.routes?.codes ?? [];
  return (pack.questions ?? []).map((question, place) => {
    const asking: readonly Code[] = question.routes ? [...question.routes, ...openRoutes] : chosen;
    const isAsked = chosen.some((code) => asking.includes(code));
    const answered = given?.hash === hash ? states[given.answers[place] ?? 0] : undefined;
    return { question, isAsked, state: isAsked ? (answered ?? 'not-asked') : 'not-asked' };
  });
}

const certaintyOf: Readonly<Partial<Record<State, Certainty>>> = {
  yes: 'reported',
  unsure: 'unsure',
  declined: 'declined',
};

/** The flags that the rows raise, one for each: a doubt raises the flag that a yes raises. */
export function ownFlags(rows: readonly OwnRow[]): OwnFlag[] {
  return rows.flatMap(({ question, state }) => {
    const certainty = certaintyOf[state];
    return certainty ? [{ id: question.id, certainty }] : [];
  });
}

/** The answers to a pack with one more, or a changed one. @param place of the question in the pack */
export function withOwnAnswer(given: PackAnswers | undefined, hash: number, place: number, code: OwnCode): PackAnswers {
  const before = given?.hash === hash ? given.answers : [];
  const answers = Array.from({ length: 5 }, (_, each) => (each === place ? states.indexOf(code) : (before[each] ?? 0)));
  return { hash, answers };
}

/** The answers that count, for the reception code: a question that is not asked has none. Undefined where none is asked. */
export function countedAnswers(hash: number, rows: readonly OwnRow[]): PackAnswers | undefined {
  if (rows.length === 0) return undefined;
  return { hash, answers: Array.from({ length: 5 }, (_, place) => states.indexOf(rows[place]?.state ?? 'not-asked')) };
}

/** The answers as a short text for the saved visit: the hash, and a digit for each question. */
export const ownAnswersAsText = ({ hash, answers }: PackAnswers) =>
  `${hash.toString(16).padStart(8, '0')}-${answers.join('')}`;

/** The answers that such a text holds; undefined for any other text. */
export function ownAnswersFrom(text: string | undefined): PackAnswers | undefined {
  const [, hash, digits] = /^([0-9a-f]{8})-([0-4]{5})$/.exec(text ?? '') ?? [];
  return hash && digits ? { hash: Number.parseInt(hash, 16), answers: [...digits].map(Number) } : undefined;
}

import { items, version } from '../catalogue/questionnaire.ts';
import type { Answers } from '../flow/answers.ts';

/** One visit as it is saved, in whichever place it is. */
export interface SavedVisit {
  /** Names the visit on the phone; a new one each time it is moved there. */
  readonly id: string;
  /** Rises by one with every change: of two records with one id the higher is the newer, whatever a clock says. */
  readonly revision: number;
  /** Time of the last answer, in milliseconds since 1970. */
  readonly answeredAt: number;
  readonly answers: Answers;
  /** The answers to a clinic's own questions, as lib/clinic writes them. */
  readonly clinic?: string | undefined;
}

/** Raised when the shape of a record changes. */
export const format = 2;

/** The record as text: JSON with the format, the version of the questions, and the answers in their order. */
export function serialise({ id, revision, answeredAt, answers, clinic }: SavedVisit): string {
  const given = items.flatMap(({ linkId }) => (answers[linkId] ? [[linkId, answers[linkId]]] : []));
  return JSON.stringify({ format, version, id, revision, answeredAt, clinic, answers: Object.fromEntries(given) });
}

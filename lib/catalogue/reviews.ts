import type { LinkId } from './questionnaire.ts';

/** A clinician's review: what they read, word for word, and agreed to. `npm run dossier` writes the contents to keep. */
export interface ReviewRow {
  readonly who: string;
  readonly role: ReviewerRole;
  /** Year, month and day, as in 2026-12-15. */
  readonly on: string;
  /** Version of the questions that was read. */
  readonly version: string;
  /** The questions that the reviewer agreed to, with their flags. */
  readonly ids: readonly LinkId[];
  /** What was read of each question, so that a later change is found. */
  readonly contents: Readonly<Record<string, unknown>>;
}

export const reviewerRoles = ['dermatologist', 'plastic-surgeon', 'physician', 'pharmacist'] as const;
export type ReviewerRole = (typeof reviewerRoles)[number];

/**
 * Every review, oldest first. Nobody has reviewed a question yet. A row is added with the file of contents that the
 * dossier for its version left, kept beside this file.
 */
export const reviews: readonly ReviewRow[] = [];

import { type Certainty, certainties } from '../catalogue/certainties.ts';
import { type FlagId, flags as rows } from '../catalogue/flags.ts';
import type { Code, LinkId } from '../catalogue/questionnaire.ts';
import type { SourceCode } from '../catalogue/sources.ts';
import type { LiveAnswers } from '../flow/enabled.ts';

/** One point to discuss with the doctor: ids only, words are made where it is shown. */
export interface Flag {
  readonly id: FlagId;
  readonly certainty: Certainty;
  /** The answers that raised it, a doubt beside a tick among them. A flag rests on one question. */
  readonly because: readonly { readonly linkId: LinkId; readonly codes: readonly Code[] }[];
  readonly sources: readonly SourceCode[];
}

/**
 * Every flag that the answers raise, in the order of the catalogue: that of the questionnaire and then of the codes.
 * A doubt raises the flag that a yes raises; where both do, the flag is `reported` and `because` keeps the doubt.
 */
export function flagsFor(answers: LiveAnswers): Flag[] {
  return rows.flatMap((row) => {
    const raisedBy = (certainty: Certainty, code: Code) => row[certainty]?.includes(code) ?? false;
    const given = answers[row.question]?.codes ?? [];
    const codes = given.filter((code) => certainties.some((certainty) => raisedBy(certainty, code)));
    const certainty = certainties.find((each) => codes.some((code) => raisedBy(each, code)));
    return certainty
      ? [{ id: row.id, certainty, because: [{ linkId: row.question, codes }], sources: row.sources }]
      : [];
  });
}

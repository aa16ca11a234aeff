import { type FlagId, flags as rows } from '../catalogue/flags.ts';
import { type Code, type Item, items, type LinkId } from '../catalogue/questionnaire.ts';
import type { SourceCode } from '../catalogue/sources.ts';
import type { LiveAnswers } from '../flow/enabled.ts';

export type Certainty = 'reported' | 'declined' | 'unsure';

/** One point to discuss with the doctor: ids only, words are made where it is shown. */
export interface Flag {
  readonly id: FlagId;
  readonly certainty: Certainty;
  /** The answers that raised it. */
  readonly because: readonly { readonly linkId: LinkId; readonly codes: readonly Code[] }[];
  readonly sources: readonly SourceCode[];
}

// Declared outranks what the person would rather say in person, which outranks what the person does not know.
const ranking: readonly Certainty[] = ['reported', 'declined', 'unsure'];

/** The flags that the codes ticked for one item raise, in the catalogue's order. */
function flagsOf(item: Item, codes: readonly Code[]): readonly Flag[] {
  return rows
    .filter((row) => row.question === item.linkId)
    .flatMap((row) => {
      const certainty = ranking.find((each) => row[each]?.some((code) => codes.includes(code)));
      if (!certainty) return [];
      const raising = codes.filter((code) => ranking.some((each) => row[each]?.includes(code)));
      return [{ id: row.id, certainty, because: [{ linkId: item.linkId, codes: raising }], sources: row.sources }];
    });
}

// A flag rests on one answer, so what a choice of codes raises is worked out once, when the choice is first met. A choice
// is a number with one bit a code: the same codes are the same choice in whatever order they come.
const judged = items
  .filter((item) => rows.some((row) => row.question === item.linkId))
  .map((item) => ({
    item,
    linkId: item.linkId,
    bits: new Map<Code, number>(item.answerOption.map((code, index) => [code, 1 << index])),
    byChoice: [] as (readonly Flag[] | undefined)[],
  }));

/**
 * Every flag that the answers raise, in the order of the questionnaire and then of the codes. Pure; a flag rests on one
 * answer, and a doubt raises what a yes raises. Sources stand in each flag.
 */
export function flagsFor(answers: LiveAnswers): Flag[] {
  const raised: Flag[] = [];
  for (const { item, linkId, bits, byChoice } of judged) {
    const answer = answers[linkId];
    if (answer === undefined) continue;
    let choice = 0;
    for (const code of answer.codes) choice |= bits.get(code) ?? 0;
    let flags = byChoice[choice];
    if (flags === undefined) {
      flags = flagsOf(
        item,
        item.answerOption.filter((code) => answer.codes.includes(code)),
      );
      byChoice[choice] = flags;
    }
    for (const flag of flags) raised.push(flag);
  }
  return raised;
}

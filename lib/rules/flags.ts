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

// A flag rests on one answer, so what a choice of codes raises is worked out once, when the choice is first met. Most
// choices are a single code; one of several is a number with one bit a code: the same codes are the same choice in
// whatever order they come.
const judged = items
  .filter((item) => rows.some((row) => row.question === item.linkId))
  .map((item) => ({
    item,
    linkId: item.linkId,
    ofOne: new Map<Code, readonly Flag[]>(),
    bits: new Map<Code, number>(item.answerOption.map((code, index) => [code, 1 << index])),
    ofSeveral: new Map<number, readonly Flag[]>(),
  }));
type Judged = (typeof judged)[number];

function flagsOfOne({ item, ofOne }: Judged, code: Code): readonly Flag[] {
  let flags = ofOne.get(code);
  if (flags === undefined) {
    flags = flagsOf(item, [code]);
    ofOne.set(code, flags);
  }
  return flags;
}

function flagsOfSeveral({ item, bits, ofSeveral }: Judged, codes: readonly Code[]): readonly Flag[] {
  let choice = 0;
  for (let index = 0; index < codes.length; index += 1) choice |= bits.get(codes[index] as Code) ?? 0;
  let flags = ofSeveral.get(choice);
  if (flags === undefined) {
    flags = flagsOf(
      item,
      item.answerOption.filter((code) => codes.includes(code)),
    );
    ofSeveral.set(choice, flags);
  }
  return flags;
}

/**
 * Every flag that the answers raise, in the order of the questionnaire and then of the codes. Pure; a flag rests on one
 * answer, and a doubt raises what a yes raises. Sources stand in each flag.
 */
export function flagsFor(answers: LiveAnswers): Flag[] {
  const raised: Flag[] = [];
  for (const row of judged) {
    const codes = answers[row.linkId]?.codes;
    if (codes === undefined) continue;
    const flags = codes.length === 1 ? flagsOfOne(row, codes[0] as Code) : flagsOfSeveral(row, codes);
    for (let index = 0; index < flags.length; index += 1) raised.push(flags[index] as Flag);
  }
  return raised;
}

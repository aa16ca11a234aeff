import { type Certainty, certainties } from '../catalogue/certainties.ts';
import { type FlagId, flags as rows } from '../catalogue/flags.ts';
import { type Code, type Item, items, type LinkId } from '../catalogue/questionnaire.ts';
import type { SourceCode } from '../catalogue/sources.ts';
import type { LiveAnswers } from '../flow/enabled.ts';

/** One point to discuss with the doctor: ids only, words are made where it is shown. */
export interface Flag {
  readonly id: FlagId;
  readonly certainty: Certainty;
  /** The answers that raised it. */
  readonly because: readonly { readonly linkId: LinkId; readonly codes: readonly Code[] }[];
  readonly sources: readonly SourceCode[];
}

/** The flags that the codes ticked for one item raise, in the catalogue's order. */
function flagsOf(item: Item, codes: readonly Code[]): readonly Flag[] {
  return rows
    .filter((row) => row.question === item.linkId)
    .flatMap((row) => {
      const certainty = certainties.find((each) => row[each]?.some((code) => codes.includes(code)));
      if (!certainty) return [];
      const raising = codes.filter((code) => certainties.some((each) => row[each]?.includes(code)));
      return [{ id: row.id, certainty, because: [{ linkId: item.linkId, codes: raising }], sources: row.sources }];
    });
}

/** What a choice of codes for one item raises, and the choices that one more code makes of it. */
interface Choice {
  readonly flags: readonly Flag[];
  /** The last of its codes. */
  readonly code: Code | undefined;
  readonly further: Choice[];
}

function choiceOf(item: Item, codes: readonly Code[]): Choice {
  const inOrder = codes.length > 1 ? item.answerOption.filter((code) => codes.includes(code)) : codes;
  return { flags: flagsOf(item, inOrder), further: [], code: codes.at(-1) };
}

/** A question has few codes: a short list is searched sooner than a map. */
function among(choices: readonly Choice[], code: Code): Choice | undefined {
  for (let index = 0; index < choices.length; index += 1) {
    const choice = choices[index] as Choice;
    if (choice.code === code) return choice;
  }
  return undefined;
}

// A flag rests on one answer, so what a choice of codes raises is worked out once, when the choice is first met: each
// item has a tree of the choices seen, which an answer walks down code by code.
const judged = items
  .filter((item) => rows.some((row) => row.question === item.linkId))
  .map((item) => ({ item, linkId: item.linkId, nothing: choiceOf(item, []) }));

/**
 * Every flag that the answers raise, in the order of the questionnaire and then of the codes. Pure; a flag rests on one
 * answer, and a doubt raises what a yes raises. Sources stand in each flag.
 */
export function flagsFor(answers: LiveAnswers): Flag[] {
  const raised: Flag[] = [];
  for (const { item, linkId, nothing } of judged) {
    const codes = answers[linkId]?.codes;
    if (codes === undefined) continue;
    let choice = nothing;
    for (let index = 0; index < codes.length; index += 1) {
      const code = codes[index] as Code;
      let next = among(choice.further, code);
      if (next === undefined) {
        next = choiceOf(item, codes.slice(0, index + 1));
        choice.further.push(next);
      }
      choice = next;
    }
    const { flags } = choice;
    for (let index = 0; index < flags.length; index += 1) raised.push(flags[index] as Flag);
  }
  return raised;
}

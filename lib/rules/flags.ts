import { type Certainty, certainties } from '../catalogue/certainties.ts';
import { type FlagId, flags as rows } from '../catalogue/flags.ts';
import { type Code, type Item, items, type LinkId } from '../catalogue/questionnaire.ts';
import type { SourceCode } from '../catalogue/sources.ts';
import type { Answer } from '../flow/answers.ts';
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

/** What a choice of codes for one item raises: a node in the tree of the choices met so far. */
interface Choice {
  /** The last of its codes. */
  readonly code: Code | undefined;
  /** Undefined where it raises none, as most do. */
  readonly flags: readonly Flag[] | undefined;
  /** The choice with one code more that was met first; its siblings are those with another one. */
  further: Choice | undefined;
  sibling: Choice | undefined;
}

function choiceOf(item: Item, codes: readonly Code[]): Choice {
  const inOrder = codes.length > 1 ? item.answerOption.filter((code) => codes.includes(code)) : codes;
  const flags = flagsOf(item, inOrder);
  return {
    code: codes.at(-1),
    flags: flags.length > 0 ? flags : undefined,
    further: undefined,
    sibling: undefined,
  };
}

/** Adds to a choice the one with these codes, which has one code more. */
function extend(choice: Choice, item: Item, codes: readonly Code[]): Choice {
  const added = choiceOf(item, codes);
  // Behind those met before: what is answered most is mostly met first, and is looked at first from then on.
  let last = choice.further;
  while (last?.sibling) last = last.sibling;
  if (last) last.sibling = added;
  else choice.further = added;
  return added;
}

const linkIds = items.map(({ linkId }) => linkId);
// A flag rests on one answer, so what a choice of codes raises is worked out once, when the choice is first met: each
// item that can raise a flag has a tree of the choices met, which an answer walks down code by code.
const nothingChosen = items.map((item) =>
  rows.some((row) => row.question === item.linkId) ? choiceOf(item, []) : undefined,
);

/**
 * Every flag that the answers raise, in the order of the questionnaire and then of the codes. Pure; a flag rests on one
 * answer, and a doubt raises what a yes raises. Sources stand in each flag. Throws a `RangeError` for answers that are
 * not in the order of the questionnaire, which `liveAnswers` never gives.
 */
export function flagsFor(answers: LiveAnswers): Flag[] {
  const raised: Flag[] = [];
  let at = 0;
  // Both stand in the order of the questionnaire, so one pass finds the item of each answer. To look up the answer of
  // each item by its name takes longer than to judge it.
  for (const linkId in answers) {
    const { codes } = answers[linkId as LinkId] as Answer;
    while (linkIds[at] !== linkId) {
      at += 1;
      if (at < linkIds.length) continue;
      // What somebody else's code has put on every object comes last, and is no answer.
      if (!Object.hasOwn(answers, linkId)) return raised;
      throw new RangeError(`"${linkId}" does not follow the answers before it`);
    }
    const item = items[at] as Item;
    const nothing = nothingChosen[at];
    at += 1;
    if (nothing === undefined) continue;
    let choice = nothing;
    for (let index = 0; index < codes.length; index += 1) {
      const code = codes[index] as Code;
      let further: Choice | undefined = choice.further;
      while (further !== undefined && further.code !== code) further = further.sibling;
      choice = further ?? extend(choice, item, codes.slice(0, index + 1));
    }
    const { flags } = choice;
    if (flags === undefined) continue;
    for (let index = 0; index < flags.length; index += 1) raised.push(flags[index] as Flag);
  }
  return raised;
}

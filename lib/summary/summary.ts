import { type Code, type Item, items, type LinkId, type SectionId } from '../catalogue/questionnaire.ts';
import type { BringId } from '../catalogue/schema.ts';
import { isListed } from '../flow/answers.ts';
import { itemOf, type LiveAnswers } from '../flow/enabled.ts';
import { type Flag, flagsFor } from '../rules/flags.ts';

/** What a safety question or a line of a safety list comes to. Blank is not a state. */
export type State = 'yes' | 'no' | 'unsure' | 'declined' | 'not-asked';

/** One line of the doctor's "every question once". */
export interface StateRow {
  readonly linkId: LinkId;
  /** The line of a safety list; for pregnancy, the answer itself. */
  readonly code?: Code;
  readonly state: State;
  /** The answer can be another one on the day of the visit. */
  readonly isForTheDay: boolean;
}

/** What is handed over: ids and the person's own words, in the order of the questionnaire. */
export interface Summary {
  readonly routes: readonly Code[];
  readonly ageGroup: Code | undefined;
  /** Points to confirm. */
  readonly confirm: readonly Flag[];
  /** Expectations to discuss: the flags of the scar section. */
  readonly expectations: readonly Flag[];
  /** No point to confirm was raised. It settles nothing, and the sheet says so. */
  readonly isNothingDeclared: boolean;
  readonly states: readonly { readonly section: SectionId; readonly rows: readonly StateRow[] }[];
  /** The person's own words, item by item. */
  readonly details: readonly { readonly linkId: LinkId; readonly text: string }[];
  readonly scars: readonly { readonly linkId: LinkId; readonly codes: readonly Code[] }[];
  /** What the person wants to ask or tell, ticked from the list; the own question stands in `details`. */
  readonly wishes: readonly Code[];
  readonly bring: readonly BringId[];
  /** Questions answered with a doubt, which the person may still find out about. */
  readonly unsure: readonly LinkId[];
}

/** Sections that ask about safety: each of their questions is accounted for on the sheet. */
const isSafety = ({ section }: Item): boolean => !['visit', 'scars', 'wishes'].includes(section);

/** Pregnancy has more answers than yes and no; what is possible or hoped for is a doubt. */
const stateOfCode: Readonly<Partial<Record<Code, State>>> = {
  yes: 'yes',
  possibly: 'unsure',
  trying: 'unsure',
  no: 'no',
  unsure: 'unsure',
  declined: 'declined',
};

function rowsOf(item: Item, answers: LiveAnswers): StateRow[] {
  const { linkId } = item;
  const codes = answers[linkId]?.codes;
  const isForTheDay = item.goesStale === 'day';
  if (!item.repeats) {
    const code = codes?.[0];
    const state: State = (code && stateOfCode[code]) ?? 'not-asked';
    return [{ linkId, state, isForTheDay, ...(linkId === 'pregnancy' && code ? { code } : {}) }];
  }
  // A line left unticked is a no only where nothing on the list is in doubt.
  const rest: State = !codes
    ? 'not-asked'
    : codes.includes('declined')
      ? 'declined'
      : codes.includes('unsure')
        ? 'unsure'
        : 'no';
  return item.answerOption
    .filter(isListed)
    .map((code) => ({ linkId, code, state: codes?.includes(code) ? 'yes' : rest, isForTheDay }));
}

/** The hook of a state row: the linkId, and the code of a list's line (README, "hooks"). */
export function rowId({ linkId, code }: StateRow): string {
  return code && itemOf(linkId).repeats ? `${linkId}/${code}` : linkId;
}

/** Whether the points of a question are expectations to discuss, as those of the scars; all others are to confirm. */
export const isExpectation = (linkId: LinkId): boolean => itemOf(linkId).section === 'scars';

/** Everything the sheet shows, from the answers that count. Pure; every safety item is accounted for exactly once. */
export function summaryOf(answers: LiveAnswers): Summary {
  const flags = flagsFor(answers);
  const isOfScars = ({ because }: Flag) => because.some(({ linkId }) => isExpectation(linkId));
  const confirm = flags.filter((flag) => !isOfScars(flag));
  const safety = items.filter(isSafety);
  const sections = [...new Set(safety.map((item) => item.section))];
  const raised = new Set(flags.flatMap((flag) => flag.because.map(({ linkId }) => linkId)));
  return {
    routes: answers.routes?.codes ?? [],
    ageGroup: answers['age-group']?.codes[0],
    confirm,
    expectations: flags.filter(isOfScars),
    isNothingDeclared: confirm.length === 0,
    states: sections.map((section) => ({
      section,
      rows: safety.filter((item) => item.section === section).flatMap((item) => rowsOf(item, answers)),
    })),
    details: items.flatMap(({ linkId }) => {
      const text = answers[linkId]?.detail;
      return text ? [{ linkId, text }] : [];
    }),
    scars: items
      .filter((item) => item.section === 'scars')
      .map(({ linkId }) => ({ linkId, codes: answers[linkId]?.codes ?? [] })),
    wishes: answers['questions-to-ask']?.codes ?? [],
    bring: [...new Set(items.filter(({ linkId }) => raised.has(linkId)).flatMap(({ bring }) => bring ?? []))],
    unsure: items.flatMap(({ linkId }) => (answers[linkId]?.codes.includes('unsure') ? [linkId] : [])),
  };
}

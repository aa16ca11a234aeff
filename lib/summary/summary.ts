import { type Code, type Item, items, type LinkId, type SectionId, unnamed } from '../catalogue/questionnaire.ts';
import type { BringId } from '../catalogue/schema.ts';
import { isListed } from '../flow/answers.ts';
import { itemOf, type LiveAnswers } from '../flow/enabled.ts';
import { type Flag, flagsFor } from '../rules/flags.ts';

/** What a safety question, or a line of a safety list, comes to. */
export type State = 'yes' | 'no' | 'unsure' | 'declined' | 'not-asked';

/** One answer that a question offers. */
export interface Offer {
  readonly linkId: LinkId;
  readonly code: Code;
}

export const isAmong = (offers: readonly Offer[], linkId: LinkId, code: Code | undefined): boolean =>
  offers.some((offer) => offer.linkId === linkId && offer.code === code);

/** One line of the sheet's account of every safety question. */
export interface StateRow {
  readonly linkId: LinkId;
  /** The line of a safety list. In a question with answers beside yes and no (pregnancy): the answer itself. */
  readonly code?: Code;
  readonly state: State;
}

/** A flag as the sheet shows it: one numbered row. */
export interface Point extends Flag {
  /** From 1, through the points to confirm and on through the expectations. */
  readonly number: number;
  /** The question it rests on. */
  readonly linkId: LinkId;
  /** The codes that raised it, without a doubt that stands beside a tick: what was ticked, or the doubt itself. */
  readonly codes: readonly Code[];
  /** A doubt beside a tick of the same flag: the second frame of its row. */
  readonly doubt?: 'unsure' | 'declined';
  /**
   * The state rows that stand in this row of the sheet: the lines ticked, and where the list holds a doubt the unticked
   * lines that share it. Empty for flags of questions without state rows.
   */
  readonly rows: readonly StateRow[];
  /** The person's own words for the question: in the first of its points. */
  readonly detail?: string;
  /** Where the words stand, in a later point of the same question: the number of the first. */
  readonly detailAt?: number;
}

/**
 * What is handed over: ids and the person's own words, in the order of the questionnaire. Each state row stands exactly
 * once among `confirm[].rows`, `denied` and `notAsked`.
 */
export interface Summary {
  readonly routes: readonly Code[];
  readonly ageGroup: Code | undefined;
  /** Points to confirm. */
  readonly confirm: readonly Point[];
  /** Expectations to discuss: the flags of the scar questions. */
  readonly expectations: readonly Point[];
  /** No point to confirm was raised. It settles nothing, and the sheet says so. */
  readonly isNothingDeclared: boolean;
  /** Every safety question and every line of a safety list once, section by section. */
  readonly states: readonly StatesOfSection[];
  /** Those of `states` that were answered no; sections without one are left out. */
  readonly denied: readonly StatesOfSection[];
  /** Those of `states` that were not asked. */
  readonly notAsked: readonly StateRow[];
  /** The person's own words, question by question; each stands in a point too, but for that of the wishes. */
  readonly details: readonly { readonly linkId: LinkId; readonly text: string }[];
  /** The scar questions as answered. What raised no point of it: `besidePoints`. */
  readonly scars: readonly { readonly linkId: LinkId; readonly codes: readonly Code[] }[];
  /** What the person wants to ask or tell, ticked from the list; the own question stands in `details`. */
  readonly wishes: readonly Code[];
  /** What to bring, called for by the questions that raised a flag; each thing once. */
  readonly bring: readonly BringId[];
  /** Questions whose answer is not known, or not by name: the person may still find out. */
  readonly unsure: readonly LinkId[];
}

export interface StatesOfSection {
  readonly section: SectionId;
  readonly rows: readonly StateRow[];
}

const isDoubt = (code: Code): code is 'unsure' | 'declined' => code === 'unsure' || code === 'declined';

/** The state that one code stands for, in a question of one answer. */
function stateOf({ countsAs }: Item, code: Code | undefined): State {
  if (code === undefined) return 'not-asked';
  return countsAs?.[code] ?? (code as State);
}

/** What a line of a list comes to: a line left unticked is a no only where nothing on the list is in doubt. */
export function stateOfLine(code: Code, codes: readonly Code[] | undefined): State {
  if (!codes) return 'not-asked';
  if (codes.includes(code)) return 'yes';
  return codes.includes('declined') ? 'declined' : codes.includes('unsure') ? 'unsure' : 'no';
}

function rowsOf(item: Item, answers: LiveAnswers, added: readonly Offer[]): StateRow[] {
  const { linkId } = item;
  const codes = answers[linkId]?.codes;
  if (!item.repeats) {
    const code = codes?.[0];
    return [{ linkId, state: stateOf(item, code), ...(item.countsAs && code ? { code } : {}) }];
  }
  return item.answerOption
    .filter(isListed)
    .map((code) => ({ linkId, code, state: stateOfLine(code, isAmong(added, linkId, code) ? undefined : codes) }));
}

/** The hook of a state row: the linkId, and the code of a list's line (README, "hooks"). */
export function rowId({ linkId, code }: StateRow): string {
  return code && itemOf(linkId).repeats ? `${linkId}/${code}` : linkId;
}

/** Whether the flags of a question are expectations to discuss; all others are points to confirm. */
export const isExpectation = (linkId: LinkId): boolean => itemOf(linkId).purpose === 'expectation';

/** What was answered to a scar question beside its points: the places, or that there is none. */
export function besidePoints({ linkId, codes }: Summary['scars'][number]): readonly Code[] {
  return codes.filter((code) => code === 'none' || itemOf(linkId).raisesNothing?.includes(code));
}

/** The flags as numbered points, each with its lines; the words of a question in the first of its points. */
function pointsOf(flags: readonly Flag[], rows: readonly StateRow[], answers: LiveAnswers): Point[] {
  const points: Point[] = [];
  for (const [index, flag] of flags.entries()) {
    const { linkId, codes } = flag.because[0] as Flag['because'][number];
    const item = itemOf(linkId);
    const ticked = codes.filter((code) => !isDoubt(code));
    const doubts = codes.filter(isDoubt);
    const doubt = doubts.includes('declined') ? 'declined' : doubts[0];
    const first = points.find((point) => point.linkId === linkId);
    const text = answers[linkId]?.detail;
    points.push({
      ...flag,
      number: index + 1,
      linkId,
      codes: ticked.length > 0 ? ticked : doubts,
      ...(ticked.length > 0 && doubt ? { doubt } : {}),
      rows: rows.filter(
        (row) =>
          row.linkId === linkId &&
          (!item.repeats || (row.state === 'yes' ? ticked.some((code) => code === row.code) : row.state === doubt)),
      ),
      ...(text && !first ? { detail: text } : {}),
      ...(text && first ? { detailAt: first.number } : {}),
    });
  }
  return points;
}

/** Whether there is something to find out behind a code: it is not known, or not by name. */
const needsFindingOut = ({ countsAs }: Item, code: Code): boolean =>
  code === 'unsure' || unnamed.includes(code) || countsAs?.[code] === 'unsure';

/**
 * Everything the sheet shows, from the answers that count. Pure.
 * @param added offered only since the answers were given: nobody was asked for them
 */
export function summaryOf(answers: LiveAnswers, added: readonly Offer[] = []): Summary {
  const safety = items.filter(({ purpose }) => purpose === undefined);
  const states = [...new Set(safety.map(({ section }) => section))].map((section) => ({
    section,
    rows: safety.filter((item) => item.section === section).flatMap((item) => rowsOf(item, answers, added)),
  }));
  const rows = states.flatMap((section) => section.rows);
  const points = pointsOf(flagsFor(answers), rows, answers);
  const raised = new Set(points.map(({ linkId }) => linkId));
  const confirm = points.filter(({ linkId }) => !isExpectation(linkId));
  const denied = states.map((each) => ({ ...each, rows: each.rows.filter(({ state }) => state === 'no') }));
  return {
    routes: answers.routes?.codes ?? [],
    ageGroup: answers['age-group']?.codes[0],
    confirm,
    expectations: points.filter(({ linkId }) => isExpectation(linkId)),
    isNothingDeclared: confirm.length === 0,
    states,
    denied: denied.filter((section) => section.rows.length > 0),
    notAsked: rows.filter(({ state }) => state === 'not-asked'),
    details: items.flatMap(({ linkId }) => {
      const text = answers[linkId]?.detail;
      return text ? [{ linkId, text }] : [];
    }),
    scars: items
      .filter(({ purpose }) => purpose === 'expectation')
      .map(({ linkId }) => ({ linkId, codes: answers[linkId]?.codes ?? [] })),
    wishes: items.filter(({ purpose }) => purpose === 'wish').flatMap(({ linkId }) => answers[linkId]?.codes ?? []),
    bring: [...new Set(items.filter(({ linkId }) => raised.has(linkId)).flatMap(({ bring }) => bring ?? []))],
    unsure: items
      .filter((item) => answers[item.linkId]?.codes.some((code) => needsFindingOut(item, code)))
      .map(({ linkId }) => linkId),
  };
}

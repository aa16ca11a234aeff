import type { Flag } from '@/lib/rules/flags.ts';
import type { StateRow, Summary } from '@/lib/summary/summary.ts';
import {
  answerOf,
  byQuestion,
  isForTheDay,
  isImplied,
  isRepeated,
  numbersOf,
  originOf,
  ownWords,
  type SheetWords,
  scarsOf,
  termOf,
} from '@/lib/wording/terms.ts';
import { isDrawn } from './drawn.ts';

/** Type in points, Japanese and English: sheet-print.css sets the same. */
export const sizes = {
  roomy: [10, 8],
  regular: [9, 7.25],
  small: [8, 6.5],
  smaller: [7, 6],
  smallest: [6.5, 5.5],
  tiny: [6, 5],
} as const;
export type Size = keyof typeof sizes;

/** Type of certainties and states in points, and what frames a state, in millimetres. */
const tags = { roomy: 9, regular: 8.5, small: 7.5, smaller: 6.5, smallest: 6, tiny: 6 } as const;
const frames: Readonly<Partial<Record<StateRow['state'], number>>> = { yes: 0.6, unsure: 0.4, declined: 0.9 };

/** How the flags are printed on page 1. */
export interface Offer {
  /** Line under line, or in two columns where they are many. */
  readonly flags: 'roomy' | 'regular' | 'columns' | 'dense';
  /** Where the person's own words stand: beside each flag; or in a list, beneath the flags or after page 1. */
  readonly own: 'beside' | 'beneath' | 'overleaf';
  /** What the doctor may ask is printed with each flag. */
  readonly hasFacts: boolean;
}

/** How the pictures stand: what was said beside them, beneath them, or beneath with the questions under all. */
export type ScarSetting = 'beside' | 'stacked' | 'rows';

// What the parts of the sheet take on paper, in millimetres, with the widths that sheet-print.css gives them.

/** A heading, and the room around it. */
export const heading = 8;

const millimetres = (points: number) => points * 0.3528;
const lineOf = (points: number, spacing = 1.2) => millimetres(points) * spacing;

/** Width of a text in ems: letters that are not full-width take about half of one, capitals more. */
function widthOf(text: string): number {
  let ems = 0;
  for (const character of text) ems += narrow.find(([letters]) => letters.test(character))?.[1] ?? 1;
  return ems;
}
const narrow: readonly (readonly [RegExp, number])[] = [
  [/[\uFF61-\uFF9F]/, 0.5],
  [/ /, 0.3],
  [/[MW@%]/, 0.95],
  [/[mw]/, 0.85],
  [/[A-Z]/, 0.7],
  [/[\u0021-\u024F]/, 0.54],
];

/** Height of a text in type of so many points, broken into lines of this width. */
const heightOf = (text: string, points: number, width: number, spacing?: number) =>
  Math.ceil((widthOf(text) * millimetres(points)) / width) * lineOf(points, spacing);

/** A flag's name behind its number, of one digit where all are. */
const numbered = (term: string, count: number) => `${count > 9 ? '88' : '8'} ${term}`;
/** The person's words, and on a sheet in two languages the mark behind them, in ems of the words. */
const marked = (own: string, { en }: SheetWords) => (own && en ? `${own}」${'。'.repeat(8)}` : own);

/** The same for the person's words after others: a run of letters longer than a line begins on a line of its own. */
const heightWithOwn = (lead: string, own: string, points: number, width: number) =>
  heightOf(own ? `${lead}「${own}` : lead, points, width) + (/[\u0021-\u024F]{12}/.test(own) ? lineOf(points) : 0);

/** Rows in columns one after the other, and the height of the tallest. */
export interface Columns<Row> {
  readonly columns: readonly (readonly Row[])[];
  readonly height: number;
}

/**
 * Rows in so many columns, parted where they come out most even. Safari prints no columns of CSS, so the page is told
 * where each ends.
 */
function inColumns<Row>(rows: readonly Row[], count: number, heightOfRow: (row: Row) => number): Columns<Row> {
  const heights = rows.map(heightOfRow);
  const within = (limit: number) => {
    const columns: Row[][] = [[]];
    let height = 0;
    for (const [index, row] of rows.entries()) {
      const next = heights[index] ?? 0;
      if (height + next > limit && height > 0) {
        columns.push([]);
        height = 0;
      }
      columns.at(-1)?.push(row);
      height += next;
    }
    return columns;
  };
  const whole = heights.reduce((sum, height) => sum + height, 0);
  // In steps too small to be seen.
  for (let height = Math.max(whole / count, ...heights, 0); ; height += 0.25) {
    const columns = within(height);
    if (columns.length <= count) return { columns, height };
  }
}

/** The flags of one list in two columns, as many of them are printed. */
export const flagsInColumns = (flags: readonly Flag[], setting: Offer['flags'], words: SheetWords): Columns<Flag> =>
  inColumns(flags, 2, (flag) => (setting === 'dense' ? heightInDense(flag, words) : heightInColumn(flag, words)));

const countOf = ({ confirm, expectations }: Summary) => confirm.length + expectations.length;

/** Height of the flags, both lists of them, or of the note that no point was declared. */
export function heightOfFlags(summary: Summary, offer: Offer, words: SheetWords): number {
  const { confirm, expectations } = summary;
  const note = words.en ? 13 : 10;
  return (
    (confirm.length > 0 ? heightOfList(confirm, offer, summary, words) : note) +
    (expectations.length > 0 ? heading + heightOfList(expectations, offer, summary, words) : 0)
  );
}

function heightOfList(flags: readonly Flag[], offer: Offer, summary: Summary, words: SheetWords): number {
  if (offer.flags === 'columns' || offer.flags === 'dense') return flagsInColumns(flags, offer.flags, words).height;
  const [points] = sizes[offer.flags];
  let sum = 0;
  for (const group of byQuestion(flags)) {
    const linkId = group[0]?.because[0]?.linkId;
    const own = (offer.own === 'beside' && ownWords(summary, linkId)) || '';
    const isShared = group.length > 1;
    for (const flag of group) sum += heightOfLine(flag, isShared ? '' : own, offer, words, countOf(summary));
    if (isShared && own && linkId) {
      const name = `${words.ja.question(linkId, 'term')}${words.en?.question(linkId, 'term') ?? ''}`;
      sum += heightWithOwn(name, marked(own, words), points, 184) + 1.1;
    }
  }
  return sum;
}

/** Height of one flag, line under line, the person's words beside the answer. */
function heightOfLine(flag: Flag, own: string, { flags, hasFacts }: Offer, words: SheetWords, count: number): number {
  const { ja, en } = words;
  const [points, english] = sizes[flags === 'roomy' ? 'roomy' : 'regular'];
  const answerWidth = 74;
  const termWidth = 56.8 - millimetres(points - 0.5) * widthOf(ja.certainty(flag.certainty));
  const origin = originOf(flag, ja);
  const facts = hasFacts ? ja.flag(flag.id, 'doctor') : '';
  const term = heightOf(numbered(ja.flag(flag.id, 'term'), count), points + 1, termWidth);
  if (!en) {
    const answer = heightWithOwn(answerOf(flag, ja), own, points, answerWidth);
    return Math.max(Math.max(term, answer) + heightOf(`${origin}  ${facts}`, points, 136), 2 * lineOf(9)) + 1.1;
  }
  const beneath = lineOf(english) * 0.95;
  const terms = term + heightOf(en.flag(flag.id, 'term'), english, termWidth);
  const answers =
    heightOf(answerOf(flag, ja), points, answerWidth) + heightOf(answerOf(flag, en), english, answerWidth);
  const said = answers + (own ? heightWithOwn('', marked(own, words), points, answerWidth) : 0);
  const [small, smallEnglish] = sizes.regular;
  const factsWidth = 136 - millimetres(small) * widthOf(origin);
  const asked = hasFacts
    ? heightOf(facts, small, factsWidth) + heightOf(en.flag(flag.id, 'doctor'), smallEnglish, factsWidth)
    : lineOf(small) + beneath;
  return Math.max(Math.max(terms, said) + asked, (isForTheDay(flag) ? 3 : 2) * (lineOf(9) + beneath)) + 1.3;
}

/** Height of one flag in one of two columns. */
function heightInColumn(flag: Flag, words: SheetWords): number {
  const { ja, en } = words;
  const width = 46.5 - millimetres(9) * widthOf(ja.certainty(flag.certainty));
  const term =
    heightOf(numbered(ja.flag(flag.id, 'term'), 88), 10, 50) + heightOf(en?.flag(flag.id, 'term') ?? '', 7.25, 50);
  const answer = heightOf(answerOf(flag, ja), 9, width) + (en ? heightOf(answerOf(flag, en), 7.25, width) : 0);
  const tag = flag.certainty === 'declined' ? 5.2 : 4.4;
  return Math.max(term + Math.max(isRepeated(flag, words) ? 0 : answer, tag), 3 * lineOf(8)) + 1.4;
}

/**
 * The same in the smallest type: the answer under the name, the source under the certainty. In two languages the answer
 * stands in a line of its own, and only where it says more than the certainty.
 */
function heightInDense(flag: Flag, words: SheetWords): number {
  const { ja, en } = words;
  const spacing = 1.12;
  const frame = flag.certainty === 'declined' ? 1.8 : 0.9;
  const tag = Math.max(
    millimetres(7) * widthOf(ja.certainty(flag.certainty)) + frame + 1,
    millimetres(6.5) * widthOf(originOf(flag, ja)),
  );
  const width = 54 - tag;
  const term = heightOf(numbered(ja.flag(flag.id, 'term'), 88), 8.25, width, spacing);
  const isAnswered = !isRepeated(flag, words) && !(en && isImplied(flag));
  const answer = isAnswered ? answerOf(flag, ja) : '';
  const beneath = en ? heightOf(en.flag(flag.id, 'term'), 6.5, width, spacing) : heightOf(answer, 7, width, spacing);
  const line = millimetres(7) * widthOf(answer) + millimetres(6.5) * widthOf(en ? ` ${answerOf(flag, en)}` : '');
  const apart = en && answer ? Math.ceil(line / 90) * lineOf(7, spacing) : 0;
  return Math.max(term, lineOf(7, spacing) + frame + 0.25) + Math.max(beneath, lineOf(6.5, spacing)) + apart + 0.65;
}

/** Height of what follows the flags on a page of its own, but for the person's words. */
export function heightOfRest(summary: Summary, size: Size, setting: ScarSetting, words: SheetWords): number {
  const [ja, en] = sizes[size];
  const line = millimetres(ja) * 1.2 + (words.en ? millimetres(en) * 1.15 : 0);
  const frame = words.en ? 40 + ja * 1.25 : 14.6 + ja * 2.2;
  const pictures = picturesIn(summary);
  const question = marked(ownWords(summary, 'questions-to-ask') ?? '', words);
  const wishes = summary.wishes.length;
  const said = scarWidths(summary, words).map((ems) => ems * millimetres(ja));
  const inLines = said.reduce((sum, width) => sum + Math.ceil(width / (pictures > 1 ? 38 : 58)), 0) + 2;
  const inRows = Math.ceil(said.reduce((sum, width) => sum + width + 5, 0) / (setting === 'rows' ? 145 : 95)) + 1;
  const scars = setting === 'beside' ? inLines * line : (pictures > 0 ? 27 + 3 * line : 0) + inRows * line;
  const asked =
    setting === 'rows'
      ? heading + heightOf(question, ja, 180) + Math.ceil(wishes / 4) * line
      : heightOf(question, ja, 48) + wishes * line;
  const beneath = setting === 'rows' ? Math.max(30, scars) + asked : Math.max(30, scars, asked);
  return frame + statesInColumns(summary, size, words).height + beneath;
}

/** Height of the answers to every safety question, with their heading and notes. */
export function heightOfStates(summary: Summary, size: Size, words: SheetWords): number {
  const [ja, en] = sizes[size];
  const notes = words.en ? 3 * (lineOf(ja) + lineOf(en)) : 2 * lineOf(ja);
  return heading + notes + statesInColumns(summary, size, words).height;
}

/** The same of the person's own question, across the page. */
export const heightOfQuestion = (summary: Summary, size: Size, words: SheetWords, points: number = sizes[size][0]) =>
  heightOf(marked(ownWords(summary, 'questions-to-ask') ?? '', words), points, 180);

/** The person's words in a list of their own, in two columns, each after the name of its question. */
export function ownInColumns(
  summary: Summary,
  size: Size,
  words: SheetWords,
  ownPoints: number = sizes[size][0],
): Columns<Summary['details'][number]> {
  const apart = summary.details.filter(({ linkId }) => linkId !== 'questions-to-ask');
  return inColumns(apart, 2, ({ linkId, text }) => {
    const english = Math.ceil(widthOf(words.en?.question(linkId, 'term') ?? '') * 0.85);
    const number = numbersOf(summary, linkId).length > 1 ? '88–88' : '88';
    const name = `${number} ${words.ja.question(linkId, 'term')}${'。'.repeat(english)}`;
    const [ja] = sizes[size];
    return ownPoints < ja ? lineOf(ja) + heightOf(text, ownPoints, 89) : heightWithOwn(name, text, ja, 89);
  });
}

/** How many pictures the person picked. */
export const picturesIn = ({ scars }: Summary) => scars.flatMap(({ codes }) => codes.filter(isDrawn)).length;

/** Width in ems of each line that tells of the scars in words, in the language that takes more of it. */
export function scarWidths({ scars }: Summary, words: SheetWords): number[] {
  return scars.flatMap(({ linkId, codes }) => {
    const rest = codes.filter((code) => !isDrawn(code));
    if (rest.length === 0) return [];
    const lengths = [words.ja, words.en].map((each) => {
      if (!each) return 0;
      const name = rest.includes('none') ? '' : `${each.question(linkId, 'term')}。`;
      return widthOf(name + scarsOf({ linkId, codes: rest }, each));
    });
    return Math.max(lengths[0] ?? 0, (lengths[1] ?? 0) * 0.82);
  });
}

/** The states, a line or more for each, in three columns, or in four of the smallest type. */
export function statesInColumns({ states }: Summary, size: Size, words: SheetWords): Columns<StateRow> {
  const tongues = [words.ja, words.en].flatMap((each, index) =>
    each ? [{ each, points: sizes[size][index] ?? 0 }] : [],
  );
  // The smallest type of all leaves room for both languages in one line.
  const isInOne = size === 'tiny' && tongues.length > 1;
  const count = (size === 'smallest' || size === 'tiny') && !isInOne ? 4 : 3;
  const width = 181 / count - 10;
  const head = 1.4 + tongues.reduce((height, { points }) => height + lineOf(points), 0) * 0.96;
  const heightOfState = (row: StateRow) => {
    const frame = 2 * (frames[row.state] ?? 0);
    const needs = tongues.map(({ each, points }, index) => ({
      line: lineOf(points) * 0.96,
      name: widthOf(termOf(row, each)) * millimetres(points),
      state: widthOf(each.state(row.state)) * millimetres(index === 0 ? tags[size] : points) + 1.4 + frame,
    }));
    const [first, second] = needs;
    const parts =
      isInOne && first && second
        ? [{ line: first.line, name: first.name + second.name + 1, state: first.state + second.state + 1 }]
        : needs;
    const named = parts.reduce((sum, { line, name, state }) => sum + Math.ceil(name / (width - state)) * line, 0);
    const english = tongues.length > 1 && !isInOne ? lineOf(tongues[1]?.points ?? 0, 1.12) : 0;
    return 0.15 + Math.max(named, lineOf(tags[size], 1.12) + english + frame - 0.5);
  };
  const firsts = new Set(states.map(({ rows }) => rows[0]));
  const rows = states.flatMap((section) => section.rows);
  const found = inColumns(rows, count, (row) => heightOfState(row) + (firsts.has(row) ? head : 0));
  // A column that begins within a section repeats its head.
  return { ...found, height: found.height + head };
}

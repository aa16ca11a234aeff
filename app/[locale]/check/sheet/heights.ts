import type { Flag } from '@/lib/rules/flags.ts';
import type { Summary } from '@/lib/summary/summary.ts';
import {
  answerOf,
  byQuestion,
  isForTheDay,
  isRepeated,
  originOf,
  ownWords,
  type SheetWords,
  scarsOf,
  termOf,
} from '@/lib/summary/wording.ts';
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
const lineOf = (points: number) => millimetres(points) * 1.2;

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
const heightOf = (text: string, points: number, width: number) =>
  Math.ceil((widthOf(text) * millimetres(points)) / width) * lineOf(points);

/** The same for the person's words after others: a run of letters longer than a line begins on a line of its own. */
const heightWithOwn = (lead: string, own: string, points: number, width: number) =>
  heightOf(own ? `${lead}「${own}` : lead, points, width) + (/[\u0021-\u024F]{12}/.test(own) ? lineOf(points) : 0);

/** Height of rows in two columns, parted where they come out most even. */
function inTwoColumns(heights: readonly number[]): number {
  const whole = heights.reduce((sum, height) => sum + height, 0);
  let left = 0;
  return Math.min(
    ...heights.map((height) => {
      left += height;
      return Math.max(left, whole - left);
    }),
  );
}

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
  if (offer.flags === 'columns') return inTwoColumns(flags.map((flag) => heightInColumn(flag, words)));
  if (offer.flags === 'dense') return inTwoColumns(flags.map((flag) => heightInDense(flag, words)));
  const [points] = sizes[offer.flags];
  let sum = 0;
  for (const group of byQuestion(flags)) {
    const linkId = group[0]?.because[0]?.linkId;
    const own = (offer.own === 'beside' && ownWords(summary, linkId)) || '';
    const isShared = group.length > 1;
    for (const flag of group) sum += heightOfLine(flag, isShared ? '' : own, offer, words);
    if (isShared && own && linkId) {
      const name = `${words.ja.question(linkId, 'term')}${words.en?.question(linkId, 'term') ?? ''}`;
      sum += heightWithOwn(name, own, points, 184) + 1.1;
    }
  }
  return sum;
}

/** Height of one flag, line under line, the person's words beside the answer. */
function heightOfLine(flag: Flag, own: string, { flags, hasFacts }: Offer, { ja, en }: SheetWords): number {
  const [points, english] = sizes[flags === 'roomy' ? 'roomy' : 'regular'];
  const answerWidth = 77;
  const termWidth = 53.8 - millimetres(points - 0.5) * widthOf(ja.certainty(flag.certainty));
  const origin = originOf(flag, ja);
  const facts = hasFacts ? ja.flag(flag.id, 'doctor') : '';
  const term = heightOf(ja.flag(flag.id, 'term'), points + 1, termWidth);
  if (!en) {
    const answer = heightWithOwn(answerOf(flag, ja), own, points, answerWidth);
    return Math.max(Math.max(term, answer) + heightOf(`${origin}  ${facts}`, points, 136), 2 * lineOf(9)) + 1.1;
  }
  const beneath = lineOf(english) * 0.95;
  const terms = term + heightOf(en.flag(flag.id, 'term'), english, termWidth);
  const answers =
    heightOf(answerOf(flag, ja), points, answerWidth) + heightOf(answerOf(flag, en), english, answerWidth);
  const said = answers + (own ? heightWithOwn('', own, points, answerWidth) : 0);
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
  const term = heightOf(ja.flag(flag.id, 'term'), 10, 50) + heightOf(en?.flag(flag.id, 'term') ?? '', 7.25, 50);
  const answer = heightOf(answerOf(flag, ja), 9, width) + (en ? heightOf(answerOf(flag, en), 7.25, width) : 0);
  const tag = flag.certainty === 'declined' ? 5.2 : 4.4;
  return Math.max(term + Math.max(isRepeated(flag, words) ? 0 : answer, tag), 3 * lineOf(8)) + 1.4;
}

/** The same in the smallest type: the answer under the name, the source under the certainty. */
function heightInDense(flag: Flag, words: SheetWords): number {
  const { ja, en } = words;
  const tag = Math.max(
    millimetres(7.5) * widthOf(ja.certainty(flag.certainty)) + 3,
    millimetres(7) * widthOf(originOf(flag, ja)),
  );
  const width = 55 - tag;
  const term = Math.max(heightOf(ja.flag(flag.id, 'term'), 8.5, width), flag.certainty === 'declined' ? 4.6 : 4);
  const beneath = en
    ? heightOf(en.flag(flag.id, 'term'), 6.5, width)
    : heightOf(isRepeated(flag, words) ? '' : answerOf(flag, ja), 7, width);
  return term + Math.max(beneath, lineOf(7)) + 0.8;
}

/** Height of what follows the flags on a page of its own, but for the person's words. */
export function heightOfRest(summary: Summary, size: Size, setting: ScarSetting, words: SheetWords): number {
  const [ja, en] = sizes[size];
  const line = millimetres(ja) * 1.2 + (words.en ? millimetres(en) * 1.15 : 0);
  const frame = words.en ? 20 + ja * 4 : 18 + ja * 2.2;
  const pictures = picturesIn(summary);
  const question = ownWords(summary, 'questions-to-ask') ?? '';
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
  return frame + statesHeight(summary, size, words) + beneath;
}

/** Height of the person's words in a list of their own, in two columns, each after the name of its question. */
export function heightOfOwn({ details }: Summary, size: Size, words: SheetWords): number {
  const [ja] = sizes[size];
  const apart = details.filter(({ linkId }) => linkId !== 'questions-to-ask');
  if (apart.length === 0) return 0;
  const heights = apart.map(({ linkId, text }) => {
    const english = Math.ceil(widthOf(words.en?.question(linkId, 'term') ?? '') * 0.85);
    const name = `・${words.ja.question(linkId, 'term')}${'。'.repeat(english)}`;
    return heightWithOwn(name, text, ja, 86);
  });
  return heading + inTwoColumns(heights);
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

/** Height of the states, a line or more for each, in three columns, or in four of the smallest type. */
function statesHeight({ states }: Summary, size: Size, words: SheetWords): number {
  const tongues = [words.ja, words.en].flatMap((each, index) =>
    each ? [{ each, points: sizes[size][index] ?? 0 }] : [],
  );
  // The smallest type of all leaves room for both languages in one line.
  const isInOne = size === 'tiny' && tongues.length > 1;
  const columns = (size === 'smallest' || size === 'tiny') && !isInOne ? 4 : 3;
  const width = 181 / columns - 10;
  let sum = 0;
  for (const { rows } of states) {
    sum += 1.4 + tongues.reduce((height, { points }) => height + lineOf(points), 0) * 0.96;
    for (const row of rows) {
      const needs = tongues.map(({ each, points }) => ({
        line: lineOf(points) * 0.96,
        name: widthOf(termOf(row, each)) * millimetres(points),
        state: widthOf(each.state(row.state)) * millimetres(points),
      }));
      const [first, second] = needs;
      const parts =
        isInOne && first && second
          ? [{ line: first.line, name: first.name + second.name + 1, state: first.state + second.state + 1 }]
          : needs;
      for (const { line, name, state } of parts) sum += Math.ceil(name / (width - state)) * line;
      sum += 0.15;
    }
  }
  // Columns break between lines, and repeat the head of a section that they break.
  return sum / columns + 6;
}

import type { Flag } from '@/lib/rules/flags.ts';
import type { Summary } from '@/lib/summary/summary.ts';
import { answerOf, originOf, ownWords, type SheetWords, scarsOf, termOf } from '@/lib/summary/wording.ts';
import { isDrawn } from './drawn.ts';

/** How the sheet is set on paper. Nobody can measure a page before it is printed, so it is reckoned from the content. */
export interface Plan {
  readonly pages: 1 | 2;
  /** How the flags stand, so that every one is on page 1: line under line, or in two columns where they are many. */
  readonly flags: 'roomy' | 'regular' | 'columns' | 'dense';
  /** The person's own words follow in a list, because they would push flags off page 1. */
  readonly areWordsApart: boolean;
  /** What the doctor may ask is printed with each flag. */
  readonly hasFacts: boolean;
  /** How the pictures stand: what was said beside them, beneath them, or beneath with the questions under all. */
  readonly scars: 'beside' | 'stacked' | 'rows';
  /** Type of what follows the flags: below 9 pt only where words fill pages, or everything is said twice. */
  readonly size: Size;
  /** What follows the flags begins on page 1, because page 2 alone cannot hold it. */
  readonly isContinuous: boolean;
}

/** Type in points, Japanese and English: sheet-print.css sets the same. */
const sizes = {
  roomy: [10, 8],
  regular: [9, 7.25],
  small: [8, 6.5],
  smaller: [7, 6],
  smallest: [6.5, 5.5],
  tiny: [6, 5],
} as const;
type Size = keyof typeof sizes;

// Lengths in millimetres: what a page holds with a little to spare, and the head of page 1 with its first heading.
const page = 265;
const head = { ja: 29, en: 48 };
const heading = 8;

const millimetres = (points: number) => points * 0.3528;

/** Width of a text in ems: letters that are not full-width take about half of one, capitals more, a combining mark nothing. */
export function widthOf(text: string): number {
  let ems = 0;
  for (const character of text) ems += narrow.find(([letters]) => letters.test(character))?.[1] ?? 1;
  return ems;
}
const narrow: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[MW@%]/, 0.95],
  [/[A-Z]/, 0.7],
  [/[\u0020-\u024F]/, 0.56],
];

/** Height of a text in type of so many points, broken into lines of this width. */
const heightOf = (text: string, points: number, width: number) =>
  Math.ceil((widthOf(text) * millimetres(points)) / width) * millimetres(points) * 1.2;

/** Sets the sheet of a visit, in one language or two. */
export function planOf(summary: Summary, words: SheetWords): Plan {
  const hasEnglish = words.en !== undefined;
  const all = [...summary.confirm, ...summary.expectations];
  const count = all.length;
  const own = summary.details.filter(({ linkId }) => linkId !== 'questions-to-ask');
  const pageOne = page - (hasEnglish ? head.en : head.ja);
  const flagsIn = (size: 'roomy' | 'regular') =>
    all.reduce(
      (sum, flag) => sum + flagHeight(flag, summary, words, size),
      summary.expectations.length > 0 ? heading : 0,
    );
  const hasColumns = count > (hasEnglish ? 8 : 20);
  const areWordsApart = own.length > 0 && (hasColumns || flagsIn('regular') > pageOne);
  const restIn = (size: Size) => restHeight(summary, areWordsApart ? own : [], size, words);
  // The one page needs no second head.
  const onePage =
    hasEnglish || count > 8
      ? undefined
      : (['roomy', 'regular'] as const).find((size) => flagsIn(size) + restIn(size) - heading <= pageOne);
  const size =
    onePage ?? (['regular', 'small', 'smaller', 'smallest'] as const).find((each) => restIn(each) <= page) ?? 'tiny';
  const flags = hasColumns
    ? count <= (hasEnglish ? 22 : 32)
      ? 'columns'
      : 'dense'
    : (onePage ?? (!hasEnglish && !areWordsApart && flagsIn('roomy') <= pageOne ? 'roomy' : 'regular'));
  return {
    pages: onePage ? 1 : 2,
    flags,
    areWordsApart,
    hasFacts: count <= (hasEnglish ? 8 : 16),
    scars: scarsSetting(summary, hasEnglish),
    size,
    isContinuous: size === 'tiny',
  };
}

/** Height of one flag, line under line, the person's words beside the answer. */
function flagHeight(flag: Flag, summary: Summary, { ja, en }: SheetWords, size: 'roomy' | 'regular'): number {
  const [points, english] = sizes[size];
  const own = ownWords(summary, flag.because[0]?.linkId) ?? '';
  const tag = millimetres(points) * widthOf(ja.certainty(flag.certainty)) + 3;
  const term = heightOf(ja.flag(flag.id, 'term'), points + 1, 58 - tag);
  const answer = heightOf(`${answerOf(flag, ja)} 「${own}」`, points, 79);
  const facts = heightOf(`${originOf(flag, ja)}  ${ja.flag(flag.id, 'doctor')}`, points, 136);
  if (!en) return Math.max(term, answer) + facts + 1.1;
  const said = heightOf(answerOf(flag, ja), points, 76) + (own ? heightOf(`「${own}」`, points, 79) : 0);
  const beneath = millimetres(english) * 1.15;
  return Math.max(Math.max(term, said) + facts + 2.5 * beneath, 3 * (millimetres(points) * 1.2 + beneath)) + 1.5;
}

/** Height of what follows the flags, on a page of its own. */
function restHeight(summary: Summary, apart: Summary['details'], size: Size, words: SheetWords): number {
  const [ja, en] = sizes[size];
  const line = millimetres(ja) * 1.2 + (words.en ? millimetres(en) * 1.15 : 0);
  const frame = words.en ? 24 + ja * 3 : 18 + ja * 2.2;
  const pictures = picturesIn(summary);
  const setting = scarsSetting(summary, words.en !== undefined);
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
  // In two columns, a little uneven; each text follows the name of its question.
  const named = apart.map(({ linkId, text }) => {
    const english = Math.ceil(widthOf(words.en?.question(linkId, 'term') ?? '') * 0.85);
    return `${words.ja.question(linkId, 'term')}${'。'.repeat(english)}　「${text}」`;
  });
  // A run of letters longer than a line begins on a line of its own.
  const begun = (text: string) => (/[\u0021-\u024F]{30}/.test(text) ? millimetres(ja) * 1.2 : 0);
  const written = named.reduce((sum, text) => sum + heightOf(text, ja, 86) + begun(text), 0);
  return (
    frame + statesHeight(summary, size, words) + beneath + (apart.length > 0 ? heading + written * 0.56 + line : 0)
  );
}

const picturesIn = ({ scars }: Summary) => scars.flatMap(({ codes }) => codes.filter(isDrawn)).length;

function scarsSetting(summary: Summary, hasEnglish: boolean): Plan['scars'] {
  const pictures = picturesIn(summary);
  if (pictures > 3 || summary.wishes.length > 6) return 'rows';
  return hasEnglish && pictures > 1 ? 'stacked' : 'beside';
}

/** Width in ems of each line that tells of the scars in words, in the language that takes more of it. */
function scarWidths({ scars }: Summary, words: SheetWords): number[] {
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
  const points = sizes[size === 'roomy' ? 'regular' : size];
  const columns = size === 'smallest' || size === 'tiny' ? 4 : 3;
  const width = 181 / columns - 10;
  const height = (text: string, said: string, type: number) =>
    heightOf(text, type, width - millimetres(type) * widthOf(said)) * 0.96;
  let sum = 0;
  for (const { rows } of states) {
    sum += 1.4;
    for (const [index, each] of [words.ja, words.en].entries()) {
      const type = points[index];
      if (!each || !type) continue;
      sum += height('。', '', type);
      for (const row of rows) sum += height(termOf(row, each), each.state(row.state), type) + (index === 0 ? 0.15 : 0);
    }
  }
  // Columns break between lines, and repeat the head of a section that they break.
  return sum / columns + 6;
}

import type { Summary } from '@/lib/summary/summary.ts';
import { isDrawn } from './drawn.ts';

/** How the sheet is set on paper. Nobody can measure a page before it is printed, so it is reckoned from the content. */
export interface Plan {
  readonly pages: 1 | 2;
  /** Flags in two columns, so that every one stands on page 1. */
  readonly hasColumns: boolean;
  /** The person's own words follow in a list, because they would push flags off page 1. */
  readonly areWordsApart: boolean;
  /** What the doctor may ask is printed with each flag. */
  readonly hasFacts: boolean;
  /** The smaller sizes only where more than twenty flags coincide, or words that fill pages. */
  readonly size: 'regular' | 'small' | 'smaller' | 'smallest';
  /** What follows the flags begins on page 1, because page 2 alone cannot hold it. */
  readonly isContinuous: boolean;
}

/** Width of a 9 pt em, and height of a line of them, in millimetres. */
const em = 3.175;
const lineHeight = 3.9;
/** What page 1 holds beneath the head of the sheet. */
const pageRoom = 215;
/** What one page leaves to flags, words and questions once every state has its line. */
const onePageRoom = 90;

/** Width of a text in ems: letters that are not full-width take about half of one, a combining mark nothing. */
export function widthOf(text: string): number {
  let ems = 0;
  for (const character of text) ems += /\p{M}/u.test(character) ? 0 : /[\u0020-\u024F]/.test(character) ? 0.56 : 1;
  return ems;
}

const linesOf = (text: string, millimetres: number) => Math.ceil((widthOf(text) * em) / millimetres);

/** Sets the sheet of a visit, in one language or two. */
export function planOf(summary: Summary, hasEnglish: boolean): Plan {
  const flags = [...summary.confirm, ...summary.expectations];
  const own = summary.details.filter(({ linkId }) => linkId !== 'questions-to-ask');
  const question = summary.details.find(({ linkId }) => linkId === 'questions-to-ask')?.text ?? '';
  const pictures = summary.scars.flatMap(({ codes }) => codes.filter(isDrawn)).length;
  const lines = own.map(({ text }) => linesOf(text, 64));
  // In Japanese the first line of words stands beside the answer, in a line that the flag has anyway.
  const wordLines = lines.reduce((sum, count) => sum + count - (hasEnglish ? 0 : 1), 0);
  const flagsHeight = flags.length * (hasEnglish ? 20 : 9.6) + wordLines * lineHeight;
  const hasColumns = flags.length > (hasEnglish ? 8 : 20);
  const areWordsApart = own.length > 0 && (hasColumns || flagsHeight > pageRoom);
  const wishesHeight = Math.max(0, linesOf(question, 50) + summary.wishes.length - 7) * lineHeight;
  const isOnePage = !hasEnglish && flags.length <= 8 && pictures <= 3 && flagsHeight + wishesHeight <= onePageRoom;
  const size = sizeOf(
    areWordsApart ? own.reduce((sum, { text }) => sum + widthOf(text) + 12, 0) : 0,
    hasEnglish ? pictures * 30 + summary.wishes.length * 18 + widthOf(question) : undefined,
    hasColumns || areWordsApart,
  );
  return {
    pages: isOnePage ? 1 : 2,
    hasColumns,
    areWordsApart,
    hasFacts: flags.length <= 8,
    size,
    isContinuous: size === 'smallest',
  };
}

/** The largest type in which page 2 holds what was written (`ems`) and, where there is English, everything twice. */
function sizeOf(ems: number, english: number | undefined, isDense: boolean): Plan['size'] {
  if (english === undefined) {
    if (!isDense) return 'regular';
    return ems < 400 ? 'small' : ems < 1200 ? 'smaller' : 'smallest';
  }
  const load = ems * 0.6 + english;
  if (!isDense && load < 180) return 'regular';
  return load < 250 ? 'small' : load < 560 ? 'smaller' : 'smallest';
}

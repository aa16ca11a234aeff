import type { Answers } from '../../lib/flow/answers.ts';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { type Point, summaryOf } from '../../lib/summary/summary.ts';
import { declaredIn, quoted } from '../../lib/wording/points.ts';
import { termOf } from '../../lib/wording/terms.ts';
import type { Printed, Word } from './pdf.ts';
import { wordsOf } from './words-of.ts';

/** A visit, and on how many pages of which paper its sheet is printed. */
export interface Print {
  readonly answers: Answers;
  readonly locale: Locale;
  readonly pages: number | { readonly atMost: number };
  /** Width and height in millimetres; A4 where left out. */
  readonly paper?: readonly [width: number, height: number];
  /** On paper, but not given back as text by this engine's files. */
  readonly unread?: RegExp;
}

export const letterPaper = [215.9, 279.4] as const;
const a4 = [210, 297] as const;

/** The least white around the ink, in millimetres: what every printer leaves, and a little. */
const leastMargin = 8.5;

// Fonts give some letters back as others that look alike (人 as ⼈, ・ as ‧).
const bare = (text: string) => text.normalize('NFKC').replace(/\s/g, '').replace(/[‧·]/g, '・').replace(/⻑/g, '長');

/** What is wrong with a printed sheet, whatever printed it: nothing is lost, cut, covered, or on the wrong page. */
export function faultsOf(printed: Printed, print: Print): string[] {
  const { sizes, margins, texts, fonts, words } = printed;
  const [ja, en] = [wordsOf('ja'), print.locale === 'en' ? wordsOf('en') : undefined];
  const summary = summaryOf(liveAnswers(print.answers));
  const { confirm, denied, notAsked } = summary;
  const read = (text: string) => (print.unread ? bare(text).replace(print.unread, '') : bare(text));
  const say = (key: string) => ja.t(`Screens.Sheet.${key}`);
  const pages = texts.map(read);
  const all = pages.join('');
  const faults: string[] = [];

  const { pages: wanted } = print;
  const isAsMany = typeof wanted === 'number' ? sizes.length === wanted : sizes.length <= wanted.atMost;
  if (!isAsMany) faults.push(`${sizes.length} pages for ${JSON.stringify(wanted)}`);
  const [paperWidth, paperHeight] = print.paper ?? a4;
  for (const { width, height } of sizes)
    if (Math.abs(width - paperWidth) > 0.5 || Math.abs(height - paperHeight) > 0.5)
      faults.push(`${width} × ${height} mm is not the paper`);
  for (const [index, margin] of margins.entries())
    for (const [edge, room] of Object.entries(margin))
      if (room < leastMargin) faults.push(`page ${index + 1}: ${room.toFixed(1)} mm at the ${edge}`);
  for (const [index, boxes] of words.entries())
    for (const [one, other] of overlaps(boxes))
      faults.push(`page ${index + 1}: “${one.text}” and “${other.text}” overlap`);

  // Every point to confirm is on page 1 in its order, with the person's words in its row.
  const follows = inOrder(pages[0] ?? '');
  const later = confirm.filter(({ detail }) => detail && !pages[0]?.includes(read(quoted(detail))));
  for (const point of confirm) {
    const parts = [ja.flag(point.id, 'term'), ...linesOf(point, ja)];
    if (en) parts.push(...linesOf(point, en));
    if (!follows(read(`${point.number}`))) faults.push(`${point.id}: number ${point.number} is not on page 1`);
    if (!follows(read(ja.certainty(point.certainty)))) faults.push(`${point.id}: its state is not on page 1`);
    const [name, ...lines] = parts;
    if (!follows(read(name ?? ''))) faults.push(`${point.id}: “${name}” is not on page 1, or out of order`);
    const row = (pages[0] ?? '').slice(follows.at());
    for (const line of lines) if (!row.includes(read(line))) faults.push(`${point.id}: “${line}” is not on page 1`);
  }
  if (later.length > 0 && sizes.length === 1) faults.push('words are not on the only page');
  for (const { text } of summary.details) {
    const times = all.split(read(quoted(text))).length - 1;
    if (times < 1) faults.push(`lost: ${text.slice(0, 40)}`);
  }

  const blocks = [
    'title',
    'name',
    'confirm-title',
    'scars-title',
    'wishes-title',
    ...(denied.length > 0 ? ['denied-title'] : []),
    'day-title',
  ];
  const places = blocks.map((key) => all.indexOf(read(say(key))));
  if (places.some((place, index) => place < (places[index - 1] ?? 0))) faults.push(`blocks stand at ${places}`);
  const names = inOrder(all.slice(all.indexOf(read(say('denied-title')))));
  for (const row of [...denied.flatMap(({ rows }) => rows), ...notAsked])
    for (const word of [ja, en])
      if (word && !names(read(termOf(row, word)))) faults.push(`“${termOf(row, word)}” is not in its order`);
  if (fonts.length === 0 || fonts.some(({ isEmbedded }) => !isEmbedded)) faults.push('a font is not in the file');
  return faults;
}

const linesOf = (point: Point, words: ReturnType<typeof wordsOf>) =>
  [declaredIn(point).main, declaredIn(point).doubt].flatMap(
    (declared) => declared?.lines.map(({ code }) => words.term(point.linkId, code)) ?? [],
  );

/** Where letters stand in the box of a word, as shares of its height: fonts with kanji leave much above and below. */
const [lettersFrom, lettersTo] = [0.45, 0.72];

/** As a share of the box's height: brackets and dots of full width share the blank halves of their boxes. */
const leastOverlap = 0.25;

/** Words on a page whose letters run into each other. */
function overlaps(words: readonly Word[]): [Word, Word][] {
  const inner = words
    .filter(({ text }) => text.trim())
    .map((word) => {
      const height = word.bottom - word.top;
      return { word, top: word.top + height * lettersFrom, bottom: word.top + height * lettersTo };
    })
    .sort((one, other) => one.top - other.top);
  const found: [Word, Word][] = [];
  for (const [index, one] of inner.entries())
    for (const other of inner.slice(index + 1)) {
      if (other.top >= one.bottom) break;
      const shared = Math.min(one.word.right, other.word.right) - Math.max(one.word.left, other.word.left);
      if (shared > leastOverlap * (one.word.bottom - one.word.top)) found.push([one.word, other.word]);
    }
  return found;
}

/** Asks for one part of a text after another: whether each stands behind the one before. */
function inOrder(text: string) {
  let from = 0;
  const follows = (part: string) => {
    const at = text.indexOf(part, from);
    if (at >= 0) from = at;
    return at >= 0;
  };
  return Object.assign(follows, { at: () => from });
}

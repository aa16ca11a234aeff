import { planOf } from '../../app/[locale]/check/sheet/plan.ts';
import type { Answers } from '../../lib/flow/answers.ts';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { summaryOf } from '../../lib/summary/summary.ts';
import { answerOf, isForTheDay, isImplied, isRepeated } from '../../lib/wording/terms.ts';
import type { Printed } from './pdf.ts';
import { drawn } from './visits.ts';
import { wordsOf } from './words-of.ts';

/** A visit, and on how many pages its sheet is printed. */
export interface Print {
  readonly answers: Answers;
  readonly locale: Locale;
  readonly pages: number;
  /** What is on the paper, but what this engine's files do not give back as text: letters, the numbers of the flags. */
  readonly unread?: { readonly letters: RegExp; readonly hasNumbers: boolean };
}

/** Of visits drawn by chance those that all but fill their pages: a reckoning that errs shows there first. */
export function fullest(locale: Locale, count: number): { answers: Answers; pages: number }[] {
  const ja = wordsOf('ja');
  const words = locale === 'en' ? { ja, en: wordsOf('en') } : { ja };
  return drawn(600)
    .map((answers) => ({ answers, plan: planOf(summaryOf(liveAnswers(answers)), words) }))
    .sort((one, other) => one.plan.spare - other.plan.spare)
    .slice(0, count)
    .map(({ answers, plan }) => ({ answers, pages: plan.pages }));
}

// Fonts give some letters back as others that look alike (人 as ⼈, ・ as ‧).
const bare = (text: string) => text.normalize('NFKC').replace(/\s/g, '').replace(/[‧·]/g, '・').replace(/⻑/g, '長');

/** What is wrong with a printed sheet, whatever printed it: nothing is lost, cut or on the wrong page. */
export function faultsOf(printed: Printed, { answers, locale, pages, unread }: Print): string[] {
  const { sizes, margins, texts, fonts } = printed;
  const [ja, en] = [wordsOf('ja'), locale === 'en' ? wordsOf('en') : undefined];
  const summary = summaryOf(liveAnswers(answers));
  const flags = [...summary.confirm, ...summary.expectations];
  const { flags: setting } = planOf(summary, en ? { ja, en } : { ja });
  const read = (text: string) => (unread ? bare(text).replace(unread.letters, '') : bare(text));
  const times = (text: string, part: string) => text.split(read(part)).length - 1;
  const say = (key: string) => ja.t(`Screens.Sheet.${key}`);
  const [first, all] = [read(texts[0] ?? ''), read(texts.join(''))];
  const faults: string[] = [];

  if (sizes.length !== pages)
    faults.push(`${sizes.length} pages for ${pages}: sheet/plan.ts reckons sizes, sheet/sheet-print.css sets them`);
  for (const { width, height } of sizes)
    if (Math.abs(width - 210) > 0.5 || Math.abs(height - 297) > 0.5) faults.push(`${width} × ${height} mm is not A4`);
  for (const [index, margin] of margins.entries())
    for (const [edge, room] of Object.entries(margin))
      if (room < 12.5) faults.push(`page ${index + 1}: ${room.toFixed(1)} mm at the ${edge}`);

  const numbered = inOrder(bare(texts[0] ?? ''));
  const follows = inOrder(first);
  for (const [index, flag] of flags.entries()) {
    const lines = [en?.flag(flag.id, 'term'), ja.certainty(flag.certainty)];
    // What the name or the certainty says already is left out where flags stand close (sheet-print.css).
    const isLeftOut =
      (setting === 'dense' && en && isImplied(flag)) ||
      ((setting === 'columns' || setting === 'dense') && isRepeated(flag, { ja }));
    if (!isLeftOut) lines.push(answerOf(flag, ja), en && answerOf(flag, en));
    const name = ja.flag(flag.id, 'term');
    if (!unread?.hasNumbers && !numbered(bare(`${index + 1}${name}`)))
      faults.push(`${flag.id}: not on page 1 as number ${index + 1}`);
    for (const line of [name, ...lines])
      if (line && !follows(read(line))) faults.push(`${flag.id}: “${line}” is not on page 1, or out of order`);
  }
  const boxes = [
    ...['confirmed', 'not-so', 'test-or-referral'].map((box) => [box, flags.length] as const),
    ['on-the-day', flags.filter(isForTheDay).length] as const,
  ];
  for (const [box, count] of boxes) {
    const found = times(first, `□${say(box)}`);
    if (found !== count) faults.push(`${found} boxes of ${say(box)} on page 1 for ${count}`);
  }

  const blocks = ['title', 'states-title', 'scars-title', 'wishes-title', 'confirmed-by', 'is-not'];
  const places = blocks.map((key) => all.indexOf(read(say(key))));
  if (places.some((place, index) => place < (places[index - 1] ?? 0))) faults.push(`blocks stand at ${places}`);
  for (const { text } of summary.details)
    if (!all.includes(read(`「${text}」`))) faults.push(`lost: ${text.slice(0, 40)}`);
  if (en && summary.details.length > 0 && !all.includes(read(say('untranslated')))) faults.push('nothing is marked');
  if (fonts.length === 0 || fonts.some(({ isEmbedded }) => !isEmbedded)) faults.push('a font is not in the file');
  return faults;
}

/** Asks for one part of a text after another: whether each stands behind the one before. */
function inOrder(text: string) {
  let from = 0;
  return (part: string) => {
    const at = text.indexOf(part, from);
    if (at >= 0) from = at;
    return at >= 0;
  };
}

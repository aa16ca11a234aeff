import type { Answers } from '../../lib/flow/answers.ts';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { summaryOf } from '../../lib/summary/summary.ts';
import { answerOf, isForTheDay, isImplied, isRepeated } from '../../lib/summary/wording.ts';
import type { Printed } from './pdf.ts';
import { wordsOf } from './words-of.ts';

/** A visit, and on how many pages its sheet is printed. */
export interface Print {
  readonly answers: Answers;
  readonly locale: Locale;
  readonly pages: number;
}

// Fonts give some kanji back as the radicals that look alike (人 as ⼈).
const bare = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
const times = (text: string, part: string) => text.split(bare(part)).length - 1;

/** What is wrong with a printed sheet, whatever printed it: nothing is lost, cut or on the wrong page. */
export function faultsOf({ sizes, margins, texts, fonts }: Printed, { answers, locale, pages }: Print): string[] {
  const [ja, en] = [wordsOf('ja'), locale === 'en' ? wordsOf('en') : undefined];
  const summary = summaryOf(liveAnswers(answers));
  const flags = [...summary.confirm, ...summary.expectations];
  const say = (key: string) => ja.t(`Screens.Sheet.${key}`);
  const [first, all] = [bare(texts[0] ?? ''), bare(texts.join(''))];
  const faults: string[] = [];

  if (sizes.length !== pages)
    faults.push(`${sizes.length} pages for ${pages}: sheet/plan.ts reckons sizes, sheet/sheet-print.css sets them`);
  for (const { width, height } of sizes)
    if (Math.abs(width - 210) > 0.5 || Math.abs(height - 297) > 0.5) faults.push(`${width} × ${height} mm is not A4`);
  for (const [index, margin] of margins.entries())
    for (const [edge, room] of Object.entries(margin))
      if (room < 12.5) faults.push(`page ${index + 1}: ${room.toFixed(1)} mm at the ${edge}`);

  let from = 0;
  for (const [index, flag] of flags.entries()) {
    const follows = (part: string) => {
      const at = first.indexOf(bare(part), from);
      if (at < from) faults.push(`${flag.id}: “${part}” is not on page 1, or out of order`);
      else from = at;
    };
    follows(`${index + 1}${ja.flag(flag.id, 'term')}`);
    if (en) follows(en.flag(flag.id, 'term'));
    follows(ja.certainty(flag.certainty));
    if (isRepeated(flag, { ja }) || isImplied(flag)) continue;
    follows(answerOf(flag, ja));
    if (en) follows(answerOf(flag, en));
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
  const places = blocks.map((key) => all.indexOf(bare(say(key))));
  if (places.some((place, index) => place < (places[index - 1] ?? 0))) faults.push(`blocks stand at ${places}`);
  for (const { text } of summary.details) if (!all.includes(bare(`「${text}」`))) faults.push(`lost: ${text}`);
  if (en && summary.details.length > 0 && !all.includes(bare(say('untranslated')))) faults.push('nothing is marked');
  if (fonts.length === 0 || fonts.some(({ isEmbedded }) => !isEmbedded)) faults.push('a font is not in the file');
  return faults;
}

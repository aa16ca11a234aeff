import type { Flag } from '../rules/flags.ts';
import type { Summary } from '../summary/summary.ts';
import {
  type AnsweredOn,
  answerOf,
  byQuestion,
  isForTheDay,
  originOf,
  ownWords,
  routesOf,
  type SheetWords,
  scarsOf,
  termOf,
} from './terms.ts';
import type { Words } from './words.ts';

/** A line in each language of the sheet, Japanese first. */
type Line = (words: Words, language: keyof SheetWords) => string;

/** What the sheet is printed with. */
export interface Edition {
  readonly words: SheetWords;
  readonly answeredOn: AnsweredOn;
  /** Version of the questions, and of the rules. */
  readonly versions: { readonly questions: string; readonly rules: string };
}

/**
 * The whole sheet as plain text, in its order and with its states: one line each, English beneath where `words` has it.
 * Flags have the numbers of the sheet. The person's own words stand once, as written, in Japanese quotes.
 */
export function sheetText(summary: Summary, { words, answeredOn, versions }: Edition): string {
  const written: string[] = [];
  const say = (line: Line, lead = '') => {
    written.push(lead + line(words.ja, 'ja'));
    if (words.en) written.push('　'.repeat(lead.length) + line(words.en, 'en'));
  };
  const quote = (text: string) => {
    const inEnglish = words.en ? `　${words.en.t('Screens.Sheet.untranslated')}` : '';
    written.push(`　${words.ja.t('Screens.Sheet.own-words')}「${text}」${inEnglish}`);
  };
  const heading = (line: Line) => {
    written.push('');
    say(line, '■');
  };
  const sheet = (key: string, values?: Record<string, string | number>) => (each: Words) =>
    each.t(`Screens.Sheet.${key}`, values);
  const labelled = (key: string, value: Line) => (each: Words, language: keyof SheetWords) =>
    each.t('Screens.Sheet.labelled', { label: each.t(`Screens.Sheet.${key}`), value: value(each, language) });

  const boxes = (each: Words, ...keys: string[]) => keys.map((key) => `□${each.t(`Screens.Sheet.${key}`)}`).join('　');
  const onTheDay = (each: Words) => `｜${boxes(each, 'on-the-day')}`;

  let number = 0;
  const points = (flags: readonly Flag[]) => {
    for (const group of byQuestion(flags)) {
      for (const flag of group) {
        number += 1;
        say(
          (each) =>
            `${each.flag(flag.id, 'term')}｜${each.certainty(flag.certainty)}｜${answerOf(flag, each)}｜${originOf(flag, each)}${isForTheDay(flag) ? onTheDay(each) : ''}`,
          `${number}．`,
        );
        say(
          (each) =>
            each.t('Screens.Sheet.labelled', {
              label: each.t('Screens.Sheet.facts'),
              value: each.flag(flag.id, 'doctor'),
            }),
          '　',
        );
      }
      const text = ownWords(summary, group[0]?.because[0]?.linkId);
      if (text) quote(text);
    }
  };

  say(sheet('title'));
  say(labelled('answered-on', (_, language) => answeredOn[language]));
  say(sheet('self-reported'));
  say(labelled('filled-in-by', (each) => boxes(each, 'by-person', 'by-other')));
  say(labelled('routes', (each) => routesOf(summary, each)));
  const { ageGroup } = summary;
  if (ageGroup) say(labelled('age-group', (each) => each.term('age-group', ageGroup)));

  heading(sheet('confirm-title', { count: summary.confirm.length }));
  if (summary.isNothingDeclared) say(sheet('nothing-declared'));
  points(summary.confirm);
  if (summary.expectations.length > 0) {
    heading(sheet('expectations-title', { count: summary.expectations.length }));
    points(summary.expectations);
  }

  heading(sheet('states-title'));
  say(sheet('not-asked-note'));
  for (const { section, rows } of summary.states) {
    say((each) => each.section(section), '◆');
    for (const row of rows) {
      const again: Line = (each) => (row.isForTheDay ? onTheDay(each) : '');
      say((each, language) => `${termOf(row, each)}：${each.state(row.state)}${again(each, language)}`, '・');
    }
  }
  say(
    labelled('fever', (each) => boxes(each, 'fever-no', 'fever-yes') + onTheDay(each)),
    '・',
  );

  heading(sheet('scars-title'));
  for (const scar of summary.scars) {
    if (scar.codes.length === 0) continue;
    // A denial names its question itself.
    const isDenied = scar.codes.includes('none');
    say((each) => (isDenied ? '' : `${each.question(scar.linkId, 'term')}：`) + scarsOf(scar, each), '・');
  }
  say(sheet('expectations-note'));

  heading(sheet('wishes-title'));
  const own = ownWords(summary, 'questions-to-ask');
  if (own) quote(own);
  for (const code of summary.wishes) say((each) => each.term('questions-to-ask', code), '・');
  if (!own && summary.wishes.length === 0) say(sheet('no-wishes'));

  written.push('');
  say(sheet('is-not'));
  say(sheet('versions', versions));
  return written.join('\n');
}

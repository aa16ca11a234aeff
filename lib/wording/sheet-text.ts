import { besidePoints, type Point, type StateRow, type Summary } from '../summary/summary.ts';
import { type Declared, declaredIn, isolated, ownWords, quoted } from './points.ts';
import { type AnsweredOn, listed, routesOf, type SheetWords, termOf } from './terms.ts';
import type { Words } from './words.ts';

/** What the sheet is printed with. */
export interface Edition {
  readonly words: SheetWords;
  readonly answeredOn: AnsweredOn;
  /** Version of the questions, and of the rules. */
  readonly versions: { readonly questions: string; readonly rules: string };
  /** Stands with the sentence that nothing was declared, where something was to a clinic. */
  readonly declaredToClinic?: ((language: keyof SheetWords) => string | undefined) | undefined;
}

/** A line in each language of the sheet. */
type Line = (words: Words, language: keyof SheetWords) => string;

/**
 * The whole sheet as plain text, in its order and with its states: one line each, English beneath where `words` has it.
 * Points have the numbers of the sheet. The person's own words stand once, as written, in Japanese quotes.
 */
export function sheetText(summary: Summary, { words, answeredOn, versions, declaredToClinic }: Edition): string {
  const written: string[] = [];
  const write = (line: Line, lead = '') => {
    written.push(lead + line(words.ja, 'ja'));
    if (words.en) written.push('　'.repeat(lead.length) + line(words.en, 'en'));
  };
  const sheet = (key: string, values?: Record<string, string | number>) => (each: Words) =>
    each.t(`Screens.Sheet.${key}`, values);
  const heading = (line: Line) => {
    written.push('');
    write(line, '■');
  };
  const labelled = (key: string, value: Line) =>
    write((each, language) =>
      each.t('Screens.Sheet.labelled', { label: each.t(`Screens.Sheet.${key}`), value: value(each, language) }),
    );
  const ownLine = (text: string) => {
    const label = words.ja.t('Screens.Sheet.own-words');
    const untranslated = words.en ? `　${words.en.t('Screens.Sheet.untranslated')}` : '';
    written.push(`　${words.ja.t('Screens.Sheet.labelled', { label, value: isolated(quoted(text)) })}${untranslated}`);
  };
  const declared = ({ state, lines }: Declared, { linkId }: Point, each: Words) =>
    [
      each.state(state),
      listed(
        each,
        lines.map(({ code }) => each.term(linkId, code)),
      ),
    ]
      .filter(Boolean)
      .join('｜');
  const writePoints = (points: readonly Point[]) => {
    for (const point of points) {
      const { main, doubt } = declaredIn(point);
      write((each) => {
        const at = point.detailAt;
        return [
          each.flag(point.id, 'term'),
          declared(main, point, each),
          doubt && declared(doubt, point, each),
          at && each.t('Screens.Sheet.words-at', { number: at }),
        ]
          .filter(Boolean)
          .join('｜');
      }, `${point.number}．`);
      if (point.detail) ownLine(point.detail);
    }
  };

  write(sheet('title'));
  write(sheet('self-reported'));
  labelled('answered', (each, language) =>
    [answeredOn[language], ...['by-person', 'by-other'].map((who) => `□${each.t(`Screens.Sheet.${who}`)}`)].join('　'),
  );
  labelled('routes', (each) => routesOf(summary, each));
  const { ageGroup, wishes, scars } = summary;
  if (ageGroup) labelled('age-group', (each) => each.term('age-group', ageGroup));

  heading(
    (each) =>
      `${each.t('Screens.Sheet.confirm-title')} ${each.t('Screens.Sheet.count', { count: summary.confirm.length })}`,
  );
  if (summary.isNothingDeclared)
    write((each, language) =>
      [sheet('nothing-declared')(each), declaredToClinic?.(language)].filter(Boolean).join(' '),
    );
  writePoints(summary.confirm);

  heading(sheet('scars-title'));
  write(sheet('scars-note'));
  writePoints(summary.expectations);
  for (const scar of scars) {
    const codes = besidePoints(scar);
    const names: Line = (each) =>
      listed(
        each,
        codes.map((code) => each.term(scar.linkId, code)),
      );
    if (codes.length > 0) write(names, '・');
  }

  heading(sheet('wishes-title'));
  const own = ownWords(summary.details, 'questions-to-ask');
  if (own) ownLine(own);
  for (const code of wishes) write((each) => each.term('questions-to-ask', code), '・');
  if (!own && wishes.length === 0) write(sheet('no-wishes'));

  const names = (rows: readonly StateRow[]) => (each: Words) =>
    listed(
      each,
      rows.map((row) => termOf(row, each)),
    );
  if (summary.denied.length > 0) {
    heading(sheet('denied-title'));
    write(sheet('denied-note'));
  }
  for (const { section, rows } of summary.denied)
    write((each) => each.t('Screens.Sheet.labelled', { label: each.section(section), value: names(rows)(each) }), '・');
  if (summary.notAsked.length > 0) {
    heading(sheet('not-asked-title'));
    write(sheet('not-asked-note'));
    write(names(summary.notAsked), '・');
  }

  written.push('');
  write(sheet('is-not'));
  write(sheet('versions', versions));
  return written.join('\n');
}

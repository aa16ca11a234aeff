import { stateOf } from '../catalogue/certainties.ts';
import type { Code, LinkId } from '../catalogue/questionnaire.ts';
import { itemOf } from '../flow/enabled.ts';
import type { Point, State, StateRow, Summary } from '../summary/summary.ts';
import { declaredIn, isolated, ownWords, quoted } from './points.ts';
import { listed, routesOf, termOf } from './terms.ts';
import type { Words } from './words.ts';

/** What the text says beside the answers. */
export interface ChartEdition {
  /** The doctor's Japanese. */
  readonly words: Words;
  /** The day of the last answer, as Japanese writes it. */
  readonly answeredOn: string;
  /** Version of the questions, and of the rules. */
  readonly versions: { readonly questions: string; readonly rules: string };
  /** The answers come from the reception code, which holds no words of the person's own. */
  readonly isFromCode?: boolean;
  /** Stands with the sentence that nothing was declared, where something was to a clinic. */
  readonly declaredToClinic?: string | undefined;
}

/**
 * The visit for pasting into an electronic chart: at most 15 lines, no verdict. Every point to confirm is named in the line
 * of its state. Every safety question and every line of a safety list stands once, in the line of its state; a list that
 * holds a doubt stands in the line of that doubt even where every line of it was ticked.
 */
export function chartText(summary: Summary, edition: ChartEdition): string {
  const { words, answeredOn, versions, isFromCode, declaredToClinic } = edition;
  const say = (key: string, values?: Record<string, string | number>) => words.t(`Screens.Chart.${key}`, values);
  const list = (terms: readonly string[]) => listed(words, terms.filter(Boolean));
  const rows = summary.states.flatMap((section) => section.rows);
  const written = new Set<LinkId>();

  const wordsOnce = (linkId: LinkId) => {
    const text = ownWords(summary.details, linkId);
    if (!text || written.has(linkId)) return '';
    written.add(linkId);
    // Words that run from right to left alone, because old chart systems show the marks as boxes.
    return quoted(rightToLeft.test(text) ? isolated(text) : text);
  };
  const lines = (linkId: LinkId, names: readonly string[]) =>
    say('lines', { question: words.question(linkId, 'term'), lines: list(names) || say('other-lines') });
  const terms = (linkId: LinkId, codes: readonly Code[]) => codes.map((code) => words.term(linkId, code));
  /** The points of questions that are no safety questions: no row stands for them. */
  const context = summary.confirm.filter(({ linkId }) => itemOf(linkId).purpose === 'context');
  const pointOf = (point: Point) => {
    const answer = list(
      terms(
        point.linkId,
        declaredIn(point).main.lines.map(({ code }) => code),
      ),
    );
    const term = words.flag(point.id, 'term');
    return answer ? say('lines', { question: term, lines: answer }) : term;
  };
  /** A question with its lines in one state, and the person's words where it is named first. */
  const question = (linkId: LinkId, some: readonly StateRow[]) => {
    const names = some.map((row) => termOf(row, words));
    return (itemOf(linkId).repeats ? lines(linkId, names) : list(names)) + wordsOnce(linkId);
  };
  const inState = (state: State) => {
    const doubted = summary.confirm.flatMap(({ linkId, certainty, doubt }) =>
      certainty === state || doubt === state ? [linkId] : [],
    );
    const found = [...new Set(rows.map(({ linkId }) => linkId))].flatMap((linkId) => {
      const some = rows.filter((row) => row.linkId === linkId && row.state === state);
      return some.length > 0 || doubted.includes(linkId) ? [question(linkId, some)] : [];
    });
    const all = [...context.filter(({ certainty }) => stateOf[certainty] === state).map(pointOf), ...found];
    return all.length > 0 ? [say('labelled', { label: words.state(state), value: list(all) })] : [];
  };
  const labelled = (key: string, terms: readonly string[]) =>
    say('labelled', { label: say(key), value: list(terms) || say('empty') });
  const { ageGroup, isNothingDeclared, scars, wishes } = summary;

  return [
    say('title', { day: answeredOn }),
    labelled('routes', [routesOf(summary, words)]),
    labelled('age', ageGroup ? terms('age-group', [ageGroup]) : []),
    labelled(
      'complaint',
      scars.flatMap(({ linkId, codes }) => (codes.length > 0 ? [lines(linkId, terms(linkId, codes))] : [])),
    ),
    labelled('wishes', [wordsOnce('questions-to-ask'), ...terms('questions-to-ask', wishes)]),
    ...(isNothingDeclared ? [say('nothing-declared') + (declaredToClinic ?? '')] : []),
    ...(['yes', 'unsure', 'declined', 'no', 'not-asked'] as const).flatMap(inState),
    ...(isFromCode ? [say('words-on-paper')] : []),
    say('is-not', versions),
  ].join('\n');
}

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

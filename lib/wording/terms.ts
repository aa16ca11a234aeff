import { itemOf } from '../flow/enabled.ts';
import type { Flag } from '../rules/flags.ts';
import type { StateRow, Summary } from '../summary/summary.ts';
import type { Words } from './words.ts';

/** The sheet's languages: Japanese always, English beneath it where the person reads English. */
export interface SheetWords {
  readonly ja: Words;
  readonly en?: Words | undefined;
}

/** The day of the last answer, as each language writes it. */
export type AnsweredOn = Readonly<Record<keyof SheetWords, string>>;

const listed = (words: Words, terms: readonly string[]) => terms.join(words.t('Frame.comma'));

/** What was answered to raise the flag, in the sheet's short terms. */
export function answerOf(flag: Flag, words: Words): string {
  return listed(
    words,
    flag.because.flatMap(({ linkId, codes }) => codes.map((code) => words.term(linkId, code))),
  );
}

/** Sections of the article that list the flag, such as `6.3` or `8 Q6`; none when other sources alone do. */
export function articleSections({ sources }: Flag): string[] {
  const prefix = 'article-';
  return sources.filter((code) => code.startsWith(prefix)).map((code) => code.slice(prefix.length).replace('-', ' '));
}

/** Where the flag comes from, in a few words. */
export function originOf(flag: Flag, words: Words): string {
  const sections = articleSections(flag);
  return sections.length > 0
    ? words.t('Screens.Sheet.article-source', { sections: sections.join(words.t('Frame.comma')) })
    : words.t('Screens.Sheet.other-source');
}

/** Whether the answer only says the flag's name or its certainty again, so that short lines may leave it out. */
export function isRepeated(flag: Flag, { ja }: SheetWords): boolean {
  return [ja.flag(flag.id, 'term'), ja.certainty(flag.certainty)].includes(answerOf(flag, ja));
}

/**
 * Whether name and certainty of the flag say the answer already: a yes, a not sure or an in-person, or the line of a list
 * that the flag is called after, and nothing beside it. A doubt beside a tick is said nowhere else.
 */
export function isImplied({ id, because }: Flag): boolean {
  return because.every(
    ({ codes: [code, ...others] }) =>
      others.length === 0 && ['yes', 'unsure', 'declined', id].some((implied) => implied === code),
  );
}

/** The numbers that the flags of one question have on the sheet, from 1, as the doctor and the person call them. */
export function numbersOf({ confirm, expectations }: Summary, linkId: string): number[] {
  return [...confirm, ...expectations].flatMap(({ because }, index) =>
    because.some((reason) => reason.linkId === linkId) ? [index + 1] : [],
  );
}

/** Whether the answer can be another one on the day of the visit. */
export function isForTheDay({ because }: Flag): boolean {
  return because.some(({ linkId }) => itemOf(linkId).goesStale === 'day');
}

/** The line's own name: of the list's line, or of the question, with the answer where it is neither yes nor no. */
export function termOf({ linkId, code }: StateRow, words: Words): string {
  if (code && itemOf(linkId).repeats) return words.term(linkId, code);
  const term = words.question(linkId, 'term');
  return code === 'possibly' || code === 'trying'
    ? words.t('Screens.Sheet.with-answer', { term, answer: words.term(linkId, code) })
    : term;
}

/** The methods that the person considers. */
export function routesOf({ routes }: Summary, words: Words): string {
  return listed(
    words,
    routes.map((code) => words.term('routes', code)),
  );
}

/** What the person chose for one question of the scar section. */
export function scarsOf({ linkId, codes }: Summary['scars'][number], words: Words): string {
  return listed(
    words,
    codes.map((code) => words.term(linkId, code)),
  );
}

/** Flags in a row that one question raised: its follow-up belongs to all of them, and stands once. */
export function byQuestion(flags: readonly Flag[]): Flag[][] {
  const groups: Flag[][] = [];
  for (const flag of flags) {
    const group = groups.at(-1);
    if (group && group[0]?.because[0]?.linkId === flag.because[0]?.linkId) group.push(flag);
    else groups.push([flag]);
  }
  return groups;
}

/** The person's own words for one question, if any. */
export function ownWords({ details }: Summary, linkId: string | undefined): string | undefined {
  return details.find((detail) => detail.linkId === linkId)?.text;
}

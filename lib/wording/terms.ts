import { itemOf } from '../flow/enabled.ts';
import type { StateRow, Summary } from '../summary/summary.ts';
import type { Words } from './words.ts';

/** The sheet's languages: Japanese always, English behind it where the person reads English. */
export interface SheetWords {
  readonly ja: Words;
  readonly en?: Words | undefined;
}

/** The day of the last answer, as each language writes it. */
export type AnsweredOn = Readonly<Record<keyof SheetWords, string>>;

/** Terms as a list in the translator's language. */
export const listed = (words: Words, terms: readonly string[]) => terms.join(words.t('Frame.comma'));

/** The line's own name: of the list's line, of an answer beside yes and no that says which, or of the question. */
export function termOf({ linkId, code }: StateRow, words: Words): string {
  const { repeats, countsAs } = itemOf(linkId);
  return code && (repeats || countsAs?.[code]) ? words.term(linkId, code) : words.question(linkId, 'term');
}

/** The methods that the person considers. */
export function routesOf({ routes }: Summary, words: Words): string {
  return listed(
    words,
    routes.map((code) => words.term('routes', code)),
  );
}

import type { Certainty } from '../../lib/catalogue/certainties.ts';
import type { FlagId } from '../../lib/catalogue/flags.ts';
import type { Code, LinkId } from '../../lib/catalogue/questionnaire.ts';
import type { Answers } from '../../lib/flow/answers.ts';
import { type SpecifiedItem, specifiedFlags, specifiedItems, words } from '../specification.ts';
import { isFullSweep } from './sweep.ts';
import { aVisit, type Given } from './visits.ts';

// Every answer there can be, and what the specification says of it: made from the specification's own tables, so that
// the code under test is never asked about itself.

export const routeCodes = words(specifiedItems[0]?.codes);

/** Every choice from these codes but the empty one. */
export function subsetsOf(codes: readonly Code[]): Code[][] {
  const all: Code[][] = [];
  for (let mask = 1; mask < 2 ** codes.length; mask += 1) all.push(codes.filter((_, bit) => mask & (1 << bit)));
  return all;
}

export const routeSets = subsetsOf(routeCodes);

/**
 * Every answer that a question takes: one code, or every set of codes in which `none` is alone. Of a list of more
 * than 14 codes, which raises nothing, the sets of at most three codes and the whole.
 */
export function everyAnswer({ type, codes, mayBeEmpty }: SpecifiedItem): Code[][] {
  const all = words(codes);
  if (type === 'one') return all.map((code) => [code]);
  if (all.length > 14) {
    const pairs = all.flatMap((code, at) => all.slice(at + 1).map((other) => [code, other]));
    const triples = pairs.flatMap((pair) =>
      all.slice(all.indexOf(pair[1] as Code) + 1).map((third) => [...pair, third]),
    );
    return [[], ...all.map((code) => [code]), ...pairs, ...triples, all];
  }
  const alone = all.filter((code) => code === 'none').map((code) => [code]);
  return [...(mayBeEmpty ? [[]] : []), ...alone, ...subsetsOf(all.filter((code) => code !== 'none'))];
}

/** Every answer to a question; of one with more than 100, every eleventh unless the sweep is full. */
export function sweptAnswers(item: SpecifiedItem): Code[][] {
  const every = everyAnswer(item);
  return isFullSweep || every.length <= 100 ? every : every.filter((_, index) => index % 11 === 0);
}

/** At most `most` answers of a question that between them hold every code, alone and beside others. */
export function someAnswers(item: SpecifiedItem, most: number): Code[][] {
  const every = everyAnswer(item);
  if (every.length <= most) return every;
  const codes = words(item.codes).filter((code) => code !== 'none');
  const chosen = [
    ...every.filter(({ length }) => length <= 1),
    codes,
    ...codes.slice(1).map((code, index) => [codes[index] as Code, code]),
    ...codes.slice(0, -2).map((code) => [code, ...codes.slice(-1)]),
    ...every.filter(({ length }) => length === 3),
  ];
  return chosen.slice(0, most);
}

export interface ExpectedFlag {
  readonly id: FlagId;
  readonly certainty: Certainty;
  readonly codes: readonly Code[];
}
/** Remembers what was worked out for a question and its codes. */
export function memoised<Key, T>(work: (key: Key, codes: readonly Code[] | undefined) => T) {
  const known = new Map<Key, Map<string, T>>();
  return (key: Key, codes: readonly Code[] | undefined): T => {
    const ofKey = known.get(key) ?? new Map<string, T>();
    known.set(key, ofKey);
    const line = codes === undefined ? 'not asked' : codes.join();
    const found = ofKey.get(line) ?? work(key, codes);
    ofKey.set(line, found);
    return found;
  };
}

const rowsByQuestion = new Map<LinkId, typeof specifiedFlags>(
  specifiedItems.map(({ linkId }) => [linkId, specifiedFlags.filter(({ question }) => question === linkId)]),
);

/** The flags that the specification raises for one answer, in its order. */
export const specifiedFlagsOf = memoised((linkId: LinkId, codes: readonly Code[] = []): ExpectedFlag[] =>
  (rowsByQuestion.get(linkId) ?? []).flatMap(({ id, raisedBy }) => {
    const by = (line?: string) => words(line).filter((code) => codes.includes(code));
    const [reported, declined, unsure] = [by(raisedBy.reported), by(raisedBy.declined), by(raisedBy.unsure)];
    const all = [...reported, ...declined, ...unsure];
    if (all.length === 0) return [];
    const certainty = reported.length > 0 ? 'reported' : declined.length > 0 ? 'declined' : 'unsure';
    return [{ id, certainty, codes: codes.filter((code) => all.includes(code)) }];
  }),
);

/** The lines of the sheet that account for one answer (or for none), each with its state, as the specification has it. */
export const specifiedRowsOf = memoised(({ linkId, type, codes, countsAs }: SpecifiedItem, given): string[] => {
  if (type === 'one') {
    const [code] = given ?? [];
    return [`${linkId} ${code === undefined ? 'not-asked' : (countsAs?.[code] ?? code)}`];
  }
  const doubt = given?.includes('declined') ? 'declined' : given?.includes('unsure') ? 'unsure' : 'no';
  return words(codes)
    .filter((code) => !['none', 'unsure', 'declined'].includes(code))
    .map((code) => `${linkId}/${code} ${given === undefined ? 'not-asked' : given.includes(code) ? 'yes' : doubt}`);
});

/** The questions whose lines have states on the sheet. */
export const safetyItems = specifiedItems.filter(
  ({ linkId, section }) => !['routes', 'age-group'].includes(linkId) && !['scars', 'wishes'].includes(section),
);
export const scarFlags = specifiedFlags.filter(({ question }) => question.startsWith('scar-')).map(({ id }) => id);

const isPrime = (n: number) => Array.from({ length: n }, (_, i) => i).every((i) => i < 2 || n % i > 0);
/** The first prime that has a point for each question. */
export const prime = (() => {
  let n = specifiedItems.length;
  while (!isPrime(n)) n += 1;
  return n;
})();

/**
 * Visits in which any two or three answers of as many questions meet in every combination (an orthogonal array of that
 * strength: the polynomials of degree 1 or 2 over the integers modulo a prime, one point for each question). Those of
 * two are thrice as many as they need be, so that most of three meet, too.
 */
export function* jointVisits(meeting: 2 | 3): Generator<readonly (readonly [SpecifiedItem, readonly Code[]])[]> {
  const choices = specifiedItems.map((item) => someAnswers(item, prime));
  for (let c = 0; c < (meeting === 3 ? prime : 3); c += 1)
    for (let a = 0; a < prime; a += 1)
      for (let b = 0; b < prime; b += 1)
        yield specifiedItems.map((item, x) => {
          const some = choices[x] as Code[][];
          return [item, some[((a + b * x + c * x * x) % prime) % some.length] as Code[]];
        });
}

/** A visit with one answer other than a denial, and the flags that the specification raises for it. */
export interface OneAnswerCase {
  readonly name: string;
  readonly story: string;
  readonly answers: Answers;
  readonly flags: readonly { readonly id: FlagId; readonly certainty: Certainty }[];
}

/** Each answer alone; of lists also each line beside a doubt, both doubts, and every line at once. */
export const oneAnswerCases: readonly OneAnswerCase[] = specifiedItems.flatMap((item) => {
  const all = words(item.codes);
  const doubts = all.filter((code) => code === 'unsure' || code === 'declined');
  const ends: readonly Code[] = ['none', 'unsure', 'declined'];
  const listed = item.type === 'many' ? all.filter((code) => !ends.includes(code)) : [];
  const sets: [name: string, codes: Code[]][] = [
    ...all.map((code): [string, Code[]] => [code, [code]]),
    ...(item.mayBeEmpty
      ? []
      : listed.flatMap((code) => doubts.map((doubt): [string, Code[]] => [`${code}-and-${doubt}`, [code, doubt]]))),
  ];
  if (listed.length > 1) sets.push(['every-line', listed]);
  if (item.type === 'many' && doubts.length > 1)
    sets.push(['both-doubts', doubts], ['every-line-and-both-doubts', [...listed, ...doubts]]);
  return sets.map(([name, codes]) => ({
    name: `${item.linkId}-${name}`,
    story: `${item.linkId}: ${codes.join(', ')}.`,
    answers: aVisit({ [item.linkId]: codes satisfies Given }),
    flags: specifiedFlagsOf(item.linkId, codes).map(({ id, certainty }) => ({ id, certainty })),
  }));
});

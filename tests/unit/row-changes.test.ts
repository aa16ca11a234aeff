import { describe, expect, it } from 'vitest';
import { catalogue } from '../../lib/catalogue/catalogue.ts';
import { type Catalogue, faultsIn } from '../../lib/catalogue/faults.ts';
import type { LinkId, SectionId } from '../../lib/catalogue/questionnaire.ts';
import { openRoutes, silentCodes, silentQuestions, specifiedFlags, specifiedItems, words } from '../specification.ts';

// A row is data, and no branch of the code notices when one word of it is wrong. So each word of each question, flag and
// silent code is changed here, one after the other: either the catalogue refuses itself, or it differs from the
// specification.

const sorted = (codes: readonly string[] = []) => codes.toSorted().join(' ');

/** What the specification says of a question's place on the sheet. */
const purposeOf = (linkId: LinkId, section: SectionId) => {
  if (linkId === 'routes' || linkId === 'age-group') return 'context';
  return section === 'scars' ? 'expectation' : section === 'wishes' ? 'wish' : '';
};

const asSpecified = JSON.stringify({
  items: specifiedItems.map(({ linkId, section, type, codes, routes, followUp, goesStale, mayBeEmpty, countsAs }) => [
    linkId,
    section,
    type,
    codes,
    routes ? `routes ${sorted([...words(routes), ...openRoutes])}` : '',
    followUp ?? 0,
    goesStale ?? '',
    mayBeEmpty ?? false,
    countsAs ?? {},
    purposeOf(linkId, section),
    linkId === 'routes' ? sorted(openRoutes) : '',
  ]),
  flags: specifiedFlags.map(({ id, question, raisedBy }) => [
    id,
    question,
    ...[raisedBy.reported, raisedBy.declined, raisedBy.unsure].map((line) => sorted(words(line))),
  ]),
  silent: specifiedItems.map(({ linkId, codes }) =>
    sorted(
      words(codes).filter(
        (code) =>
          silentQuestions.includes(linkId) || (!['no', 'none'].includes(code) && words(silentCodes).includes(code)),
      ),
    ),
  ),
});
const asItIs = ({ items, flags }: Catalogue) =>
  JSON.stringify({
    items: items.map((item) => [
      item.linkId,
      item.section,
      item.repeats ? 'many' : 'one',
      item.answerOption.join(' '),
      item.enableWhen ? `${item.enableWhen.question} ${sorted(item.enableWhen.anyOf)}` : '',
      item.detail ?? 0,
      item.goesStale ?? '',
      item.optional ?? false,
      item.countsAs ?? {},
      item.purpose ?? '',
      sorted(item.leavesOpen),
    ]),
    flags: flags.map(({ id, question, reported, declined, unsure }) => [
      id,
      question,
      ...[reported, declined, unsure].map(sorted),
    ]),
    silent: items.map((item) => sorted(item.raisesNothing)),
  });

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
/** Every way of changing one thing in a value: a word, a number, a mark, one element or one property. */
function* changesOf(value: Json, path: string): Generator<[path: string, changed: Json | undefined]> {
  if (typeof value === 'string') {
    yield [path, 'something-else'];
    yield [path, ''];
  } else if (typeof value === 'number') yield [path, value + 1];
  else if (typeof value === 'boolean') yield [path, undefined];
  else if (Array.isArray(value)) {
    if (path.endsWith('answerOption')) yield [path, value.toReversed()];
    yield [path, []];
    for (const [index, one] of value.entries()) {
      yield [`${path} without ${one}`, value.toSpliced(index, 1)];
      for (const [inner, changed] of changesOf(one, `${path}.${one}`)) yield [inner, value.with(index, changed)];
    }
  } else {
    for (const [key, one] of Object.entries(value)) {
      const { [key]: _, ...others } = value as Record<string, Json>;
      yield [`${path} without ${key}`, others];
      for (const [inner, changed] of changesOf(one, `${path}.${key}`)) {
        yield [inner, changed === undefined ? others : ({ ...value, [key]: changed } as Json)];
      }
    }
  }
}

/** What the table leaves to the editor: which sources stand with a flag, what to bring, the revision, what is shown. */
const isEditorial = (path: string) =>
  /\.(sources|bring|pictured) without |without (bring|shows)|\.revision$|\.shows$/.test(path);

const { items, flags } = catalogue;
const changes: readonly (readonly [
  name: string,
  all: () => Generator<[string, Json | undefined]>,
  make: (changed: Json) => Catalogue,
])[] = [
  [
    'question',
    () => changesOf(items as unknown as Json, 'items'),
    (changed) => ({ ...catalogue, items: changed as unknown as Catalogue['items'] }),
  ],
  [
    'flag',
    () => changesOf(flags as unknown as Json, 'flags'),
    (changed) => ({ ...catalogue, flags: changed as unknown as Catalogue['flags'] }),
  ],
];

describe('the rows of the catalogue', () => {
  it('say what the specification says', () => {
    expect(asItIs(catalogue)).toBe(asSpecified);
  });

  it.each(changes)('are seen to be changed by one word of a %s', (_, all, make) => {
    const unseen: string[] = [];
    let count = 0;
    for (const [path, changed] of all()) {
      if (isEditorial(path) || changed === undefined) continue;
      count += 1;
      const planted = make(changed);
      if (faultsOr(planted).length === 0) unseen.push(path);
    }
    expect(unseen).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });

  const faultsOr = (planted: Catalogue) => {
    try {
      if (asItIs(planted) !== asSpecified) return ['differs'];
    } catch {
      return ['cannot be read'];
    }
    return faultsIn(planted);
  };
});

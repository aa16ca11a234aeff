import { describe, expect, it } from 'vitest';
import { catalogue } from '../../lib/catalogue/catalogue.ts';
import { type Catalogue, faultsIn } from '../../lib/catalogue/faults.ts';
import type { FlagId } from '../../lib/catalogue/flags.ts';
import frozen from '../../lib/catalogue/frozen-ids.json' with { type: 'json' };
import type { LinkId, SectionId } from '../../lib/catalogue/questionnaire.ts';
import type { FlagRow, ItemRow } from '../../lib/catalogue/schema.ts';
import releases from '../../lib/export/releases.json' with { type: 'json' };
import {
  addedAnswers,
  certainties,
  openRoutes,
  silentCodesOf,
  specifiedFlags,
  specifiedItems,
  words,
  writtenFlags,
  writtenItems,
} from '../specification.ts';

// A row is data, and no branch of the code notices when one word of it is wrong. So each word of each question, flag and
// silent code is changed here, one after the other: either the catalogue refuses itself, or it differs from the
// specification.

const sorted = (codes: readonly string[] = []) => codes.toSorted().join(' ');

/** What the specification says of a question's place on the sheet. */
const purposeOf = (linkId: LinkId, section: SectionId) => {
  if (linkId === 'routes' || linkId === 'age-group') return 'context';
  return section === 'scars' ? 'expectation' : section === 'wishes' ? 'wish' : undefined;
};

const asSpecified = {
  items: specifiedItems.map(({ linkId, section, type, codes, routes, followUp, goesStale, mayBeEmpty, countsAs }) => ({
    linkId,
    section,
    type,
    codes,
    condition: routes && `routes ${sorted([...words(routes), ...openRoutes])}`,
    followUp,
    goesStale,
    mayBeEmpty,
    countsAs,
    purpose: purposeOf(linkId, section),
    leavesOpen: linkId === 'routes' ? sorted(openRoutes) : '',
  })),
  flags: specifiedFlags.map(({ id, question, raisedBy }) => ({
    id,
    question,
    raisedBy: certainties.map((each) => sorted(words(raisedBy[each]))),
  })),
  silent: specifiedItems.map((item) => sorted(silentCodesOf(item))),
};
const asItIs = ({ items, flags }: Catalogue): typeof asSpecified => ({
  items: (items as readonly ItemRow[]).map((item) => ({
    linkId: item.linkId as LinkId,
    section: item.section as SectionId,
    type: item.repeats ? 'many' : 'one',
    codes: item.answerOption.join(' '),
    condition: item.enableWhen && `${item.enableWhen.question} ${sorted(item.enableWhen.anyOf)}`,
    followUp: item.detail,
    goesStale: item.goesStale,
    mayBeEmpty: item.optional,
    countsAs: item.countsAs,
    purpose: item.purpose,
    leavesOpen: sorted(item.leavesOpen),
  })),
  flags: (flags as readonly FlagRow[]).map((flag) => ({
    id: flag.id as FlagId,
    question: flag.question as LinkId,
    raisedBy: certainties.map((each) => sorted(flag[each])),
  })),
  silent: items.map((item) => sorted(item.raisesNothing)),
});
const specifiedText = JSON.stringify(asSpecified);

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

const { items, flags, sections } = catalogue;
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
  const hint = 'lib/catalogue and tests/specification.ts differ: correct the one that is wrong';

  it('are in the order of the specification, with none left out', () => {
    const questions: string[] = writtenItems.map(({ linkId }) => linkId);
    const points: string[] = writtenFlags.map(({ id }) => id);
    expect(
      items.map(({ linkId }) => linkId).filter((linkId) => questions.includes(linkId)),
      hint,
    ).toEqual(questions);
    expect(
      flags.map(({ id }) => id).filter((id) => points.includes(id)),
      hint,
    ).toEqual(points);
    expect(sections, hint).toEqual([...new Set(specifiedItems.map(({ section }) => section))]);
  });

  it('of the first release are written down in the specification, and not taken from the catalogue', () => {
    const added = addedAnswers.map((pair) => pair.join('/'));
    const released = frozen.codes.slice(0, releases[0]?.size);
    const isReleased = ({ question, ...row }: FlagRow) =>
      certainties.some((each) => row[each]?.some((code) => released.includes(`${question}/${code}`)));
    const unwritten: readonly FlagRow[] = flags.filter(({ id }) => writtenFlags.every((flag) => flag.id !== id));
    const missing = [
      ...added.filter((id) => released.includes(id)),
      ...unwritten.filter(isReleased).map(({ id }) => id),
    ];
    expect(missing, 'write them into tests/specification.ts').toEqual([]);
  });

  it('say what the specification says', () => {
    expect(asItIs(catalogue), hint).toEqual(asSpecified);
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
    expect(
      unseen,
      'a change here goes unnoticed: hold it in tests/specification.ts or lib/catalogue/faults.ts, or name it in isEditorial',
    ).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });

  const faultsOr = (planted: Catalogue) => {
    try {
      if (JSON.stringify(asItIs(planted)) !== specifiedText) return ['differs'];
    } catch {
      return ['cannot be read'];
    }
    return faultsIn(planted);
  };
});

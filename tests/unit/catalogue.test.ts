import { afterEach, describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../lib/catalogue/catalogue.ts';
import { certainties } from '../../lib/catalogue/certainties.ts';
import { type Catalogue, type Fault, faultsIn, listFaults } from '../../lib/catalogue/faults.ts';
import { flags } from '../../lib/catalogue/flags.ts';
import { type Code, items, type LinkId, sections } from '../../lib/catalogue/questionnaire.ts';
import type { FlagRow, ItemRow, SourceRow } from '../../lib/catalogue/schema.ts';
import { sources } from '../../lib/catalogue/sources.ts';
import {
  openRoutes,
  silentCodes,
  silentQuestions,
  specifiedItems,
  words,
  writtenFlags,
  writtenItems,
} from '../specification.ts';

describe('the questions are those of the specification', () => {
  it('in its order, with none left out', () => {
    const written = writtenItems.map(({ linkId }) => linkId);
    expect(items.map(({ linkId }) => linkId).filter((linkId) => written.includes(linkId))).toEqual(written);
    expect(written).toHaveLength(24);
  });

  it('in its nine sections', () => {
    expect(sections).toEqual([...new Set(specifiedItems.map(({ section }) => section))]);
    expect(sections).toHaveLength(9);
  });

  it.each(writtenItems)('$linkId: type, codes, routes, follow-up and staleness', (specified) => {
    const item = items.find(({ linkId }) => linkId === specified.linkId);
    expect({
      section: item?.section,
      type: item?.repeats ? 'many' : 'one',
      codes: item?.answerOption,
      followUp: item?.detail,
      goesStale: item?.goesStale,
      mayBeEmpty: item?.optional,
    }).toEqual({
      section: specified.section,
      type: specified.type,
      codes: words(specified.codes),
      followUp: specified.followUp,
      goesStale: specified.goesStale,
      mayBeEmpty: specified.mayBeEmpty,
    });
    const { routes } = specified;
    expect(item?.enableWhen?.question).toBe(routes && 'routes');
    expect(new Set(item?.enableWhen?.anyOf)).toEqual(new Set(routes ? [...words(routes), ...openRoutes] : []));
  });
});

describe('the flags are those of the specification', () => {
  it('in the order of the questionnaire and then of the codes, with none left out', () => {
    const written = writtenFlags.map(({ id }) => id);
    expect(flags.map(({ id }) => id).filter((id) => written.includes(id))).toEqual(written);
    expect(written).toHaveLength(51);
  });

  it.each(writtenFlags)('$id: what raises it, and how certain', ({ id, question, raisedBy }) => {
    const flag = flags.find((row) => row.id === id);
    expect(flag?.question).toBe(question);
    for (const certainty of ['reported', 'unsure', 'declined'] as const) {
      expect(new Set(flag?.[certainty])).toEqual(new Set(words(raisedBy[certainty])));
    }
  });

  it('each with at least one source', () => {
    expect(flags.filter((flag) => flag.sources.length === 0)).toEqual([]);
  });

  it('give the metal allergy the article and a device manual, which extends it', () => {
    const strengths = flags
      .find(({ id }) => id === 'metal-allergy')
      ?.sources.map((code) => sources.find((source) => source.code === code)?.strength);
    expect(strengths).toContain('article');
    expect(strengths).toContain('device-manual');
  });

  it('leave silent exactly the answers that raise nothing', () => {
    const silent = new Set(words(silentCodes));
    for (const { linkId, codes } of writtenItems) {
      const raising = flags.filter(({ question }) => question === linkId);
      const isSilent = (code: Code) =>
        !raising.some((flag) => certainties.some((certainty) => flag[certainty]?.includes(code)));
      expect([linkId, words(codes).filter(isSilent)]).toEqual([
        linkId,
        words(codes).filter((code) => silentQuestions.includes(linkId) || silent.has(code)),
      ]);
    }
  });

  it('cite no device that is not used here', () => {
    const other = /Sofwave|AviClear|TempSure|Optimas|Thermage|Exceed/i;
    expect(sources.filter((source) => 'title' in source && other.test(source.title))).toEqual([]);
  });
});

/** The catalogue with some rows changed. */
const itemsWith = (linkId: LinkId, change: Partial<ItemRow> | Record<string, unknown>): readonly ItemRow[] =>
  catalogue.items.map((item) => (item.linkId === linkId ? ({ ...item, ...change } as ItemRow) : item));
const flagsWith = (id: string, change: Partial<FlagRow> | Record<string, unknown>): readonly FlagRow[] =>
  catalogue.flags.map((flag) => (flag.id === id ? ({ ...flag, ...change } as FlagRow) : flag));
const faultsWith = (change: Partial<Catalogue>) => faultsIn({ ...catalogue, ...change });
const textOf = (faults: readonly Fault[]) => faults.map(({ where, what }) => `${where}: ${what}`);
const first = <T>(rows: readonly T[]): T => rows[0] as T;
const last = <T>(rows: readonly T[]): T => rows.at(-1) as T;
const itemOf = (linkId: LinkId) => items.find((item) => item.linkId === linkId) as (typeof items)[number];

describe('the catalogue as it ships', () => {
  it('has no fault', () => {
    expect(faultsIn(catalogue)).toEqual([]);
  });
});

describe('a fault planted in the catalogue is found', () => {
  const planted: { plant: string; change: Partial<Catalogue>; found: string[] }[] = [
    {
      plant: 'a linkId that stands twice',
      change: { items: [...catalogue.items.slice(0, 3), first(catalogue.items.slice(2)), ...catalogue.items.slice(3)] },
      found: ['items: pregnancy stands twice'],
    },
    {
      plant: 'a code that stands twice in a question',
      change: { items: itemsWith('breastfeeding', { answerOption: ['yes', 'no', 'unsure', 'declined', 'no'] }) },
      found: ['item breastfeeding: no stands twice'],
    },
    {
      plant: 'an unknown section',
      change: { items: itemsWith('herpes-history', { section: 'hair' }) },
      found: ['item herpes-history: unknown section hair'],
    },
    {
      plant: 'a section that comes back after it ended',
      change: { items: itemsWith('prior-reaction', { section: 'basics' }) },
      found: ['item prior-reaction: section basics comes back after it ended'],
    },
    {
      plant: 'a condition that looks forward',
      change: {
        items: itemsWith('herpes-history', { enableWhen: { question: 'keloid-tendency', anyOf: ['family'] } }),
      },
      found: ['item herpes-history: enableWhen looks forward to keloid-tendency'],
    },
    {
      plant: 'a condition on the question itself',
      change: { items: itemsWith('herpes-history', { enableWhen: { question: 'herpes-history', anyOf: ['yes'] } }) },
      found: ['item herpes-history: enableWhen looks forward to herpes-history'],
    },
    {
      plant: 'a condition on an unknown question',
      change: { items: itemsWith('herpes-history', { enableWhen: { question: 'route', anyOf: ['dermapen'] } }) },
      found: ['item herpes-history: enableWhen names the unknown question route'],
    },
    {
      plant: 'a condition on an unknown code',
      change: {
        items: itemsWith('herpes-history', { enableWhen: { question: 'routes', anyOf: ['dermapen', 'laser'] } }),
      },
      found: ['item herpes-history: unknown code laser of routes'],
    },
    {
      plant: 'a flag id that stands twice',
      change: { flags: catalogue.flags.flatMap((flag) => (flag.id === 'breastfeeding' ? [flag, flag] : [flag])) },
      found: ['flags: breastfeeding stands twice'],
    },
    {
      plant: 'a source that stands twice in a flag',
      change: { flags: flagsWith('breastfeeding', { sources: ['D4', 'M8', 'M8'] }) },
      found: ['flag breastfeeding: M8 stands twice'],
    },
    {
      plant: 'an unknown source',
      change: { flags: flagsWith('breastfeeding', { sources: ['XYZ'] }) },
      found: ['flag breastfeeding: unknown source XYZ'],
    },
    {
      plant: 'a flag on an unknown question',
      change: { flags: flagsWith('numbness', { question: 'skin' }) },
      found: ['flag numbness: unknown question skin', 'item skin-now, code numbness: no flag accounts for it'],
    },
    {
      plant: 'a flag nobody can raise',
      change: { flags: flagsWith('deep-scars', { reported: undefined }) },
      found: [
        'flag deep-scars: nobody can raise it',
        'item scar-types, code ice-pick: no flag accounts for it',
        'item scar-types, code very-deep: no flag accounts for it',
      ],
    },
    {
      plant: 'a code that one flag raises with two certainties',
      change: { flags: flagsWith('breastfeeding', { unsure: ['unsure', 'yes'] }) },
      found: ['flag breastfeeding: yes stands twice'],
    },
    {
      plant: 'a flag raised by an unknown code',
      change: { flags: flagsWith('breastfeeding', { reported: ['yes', 'often'] }) },
      found: ['flag breastfeeding: unknown code often of breastfeeding'],
    },
    {
      plant: 'a flag raised by a code that another question has',
      change: { flags: flagsWith('isotretinoin', { declined: ['biologics'] }) },
      found: ['flag isotretinoin: unknown code biologics of acne-medicines'],
    },
    {
      plant: 'flags out of the order of the questions',
      change: { flags: [...catalogue.flags.slice(1), first(catalogue.flags)] },
      found: ['flag guardian-consent: out of order'],
    },
    {
      plant: 'flags out of the order of the codes',
      change: {
        flags: [
          ...catalogue.flags.filter(({ question }) => question !== 'scar-types'),
          ...catalogue.flags.filter(({ question }) => question === 'scar-types').toReversed(),
        ].toSorted(
          (a, b) =>
            items.findIndex(({ linkId }) => linkId === a.question) -
            items.findIndex(({ linkId }) => linkId === b.question),
        ),
      },
      found: ['flag deep-scars: out of order'],
    },
    {
      plant: 'an unknown silent code',
      change: { items: itemsWith('breastfeeding', { raisesNothing: ['never'] }) },
      found: ['item breastfeeding, raisesNothing: unknown code never of breastfeeding'],
    },
    {
      plant: 'a code that nothing accounts for',
      change: { items: itemsWith('age-group', { raisesNothing: ['20-or-over'] }) },
      found: ['item age-group, code 18-to-19: no flag accounts for it'],
    },
    {
      plant: 'a code added to a list and forgotten by its flags',
      change: {
        items: itemsWith('skin-now', { answerOption: [...itemOf('skin-now').answerOption, 'frostbite'] }),
      },
      found: ['item skin-now, code frostbite: no flag accounts for it'],
    },
    {
      plant: 'a code that raises a flag and is one that raises nothing',
      change: { items: itemsWith('breastfeeding', { raisesNothing: ['declined'] }) },
      found: ['item breastfeeding, code declined: raises a flag and is one that raises nothing'],
    },
    {
      plant: 'a denial that raises a flag',
      change: { flags: flagsWith('breastfeeding', { reported: ['yes', 'no'] }) },
      found: ['item breastfeeding, code no: raises a flag and is one that raises nothing'],
    },
    {
      plant: 'an unknown code that has a drawing',
      change: { items: itemsWith('keloid-tendency', { pictured: ['spreads-beyond', 'keloid'] }) },
      found: ['item keloid-tendency: unknown code keloid of keloid-tendency'],
    },
    {
      plant: 'drawings without codes',
      change: { items: itemsWith('keloid-tendency', { pictured: undefined }) },
      found: ['item keloid-tendency: shows pictures without codes, or the reverse'],
    },
    {
      plant: 'a state of an unknown code',
      change: { items: itemsWith('pregnancy', { countsAs: { hoping: 'yes' } }) },
      found: ['item pregnancy: unknown code hoping of pregnancy'],
    },
    {
      plant: 'sources of a flag out of their order',
      change: { flags: flagsWith('breastfeeding', { sources: ['M8', 'D4'] }) },
      found: ['flag breastfeeding: sources out of order'],
    },
    {
      plant: 'a clinic before a manual',
      change: { sources: [last(catalogue.sources), ...catalogue.sources.slice(0, -1)] },
      found: ['flag other-medicines: sources out of order', 'source D4: stands after SUP, which is weaker'],
    },
    {
      plant: 'a source that stands twice',
      change: { sources: [...catalogue.sources, last(catalogue.sources)] },
      found: ['sources: SUP stands twice'],
    },
    {
      plant: 'a source that no flag uses',
      change: {
        sources: [
          {
            code: 'NEW',
            title: 'A new manual',
            addresses: ['https://a.org/'],
            strength: 'device-manual',
            seen: 'full',
          },
          ...catalogue.sources,
        ],
      },
      found: ['source NEW: no flag uses it'],
    },
    {
      plant: 'a thing to bring that no question asks for',
      change: { items: itemsWith('pregnancy', { bring: undefined }) },
      found: ['bring maternity-record: no item asks to bring it'],
    },
  ];

  it.each(planted)('$plant', ({ change, found }) => {
    const faults = faultsWith(change);
    expect(textOf(faults)).toEqual(found);
    for (const fault of faults) expect(fault.fix).not.toBe('');
  });

  it('with the codes that would do, where a code is unknown', () => {
    const [fault] = faultsWith({ flags: flagsWith('breastfeeding', { reported: ['yes', 'often'] }) });
    expect(fault?.fix).toContain('yes, no, unsure, declined');
    const [other] = faultsWith({ items: itemsWith('herpes-history', { section: 'hair' }) });
    expect(other?.fix).toContain('basics, implants, medicines');
  });
});

const asItem = `items[${items.findIndex(({ linkId }) => linkId === 'breastfeeding')}]`;
const asFlag = `flags[${flags.findIndex(({ id }) => id === 'breastfeeding')}]`;

describe('a row of the wrong shape is found', () => {
  const shapes: { plant: string; change: Partial<Catalogue>; where: string }[] = [
    {
      plant: 'a linkId that is not kebab-case',
      change: { items: itemsWith('breastfeeding', { linkId: 'Breast Feeding' }) },
      where: `${asItem} Breast Feeding linkId`,
    },
    {
      plant: 'a linkId with a stroke at its end',
      change: { items: itemsWith('breastfeeding', { linkId: 'breastfeeding-' }) },
      where: `${asItem} breastfeeding- linkId`,
    },
    {
      plant: 'a question without codes',
      change: { items: itemsWith('breastfeeding', { answerOption: [] }) },
      where: `${asItem} breastfeeding answerOption`,
    },
    {
      plant: 'a revision of 0',
      change: { items: itemsWith('breastfeeding', { revision: 0 }) },
      where: `${asItem} breastfeeding revision`,
    },
    {
      plant: 'half a revision',
      change: { items: itemsWith('breastfeeding', { revision: 1.5 }) },
      where: `${asItem} breastfeeding revision`,
    },
    {
      plant: 'a property nobody knows',
      change: { items: itemsWith('breastfeeding', { text: 'Do you breastfeed?' }) },
      where: `${asItem} breastfeeding`,
    },
    {
      plant: 'a question that says it does not repeat',
      change: { items: itemsWith('breastfeeding', { repeats: false }) },
      where: `${asItem} breastfeeding repeats`,
    },
    {
      plant: 'a question that says it is not optional',
      change: { items: itemsWith('breastfeeding', { optional: false }) },
      where: `${asItem} breastfeeding optional`,
    },
    {
      plant: 'a condition on no code',
      change: { items: itemsWith('breastfeeding', { enableWhen: { question: 'routes', anyOf: [] } }) },
      where: `${asItem} breastfeeding enableWhen.anyOf`,
    },
    {
      plant: 'a condition of another kind',
      change: {
        items: itemsWith('breastfeeding', { enableWhen: { question: 'routes', anyOf: ['dermapen'], not: true } }),
      },
      where: `${asItem} breastfeeding enableWhen`,
    },
    {
      plant: 'a follow-up of no length',
      change: { items: itemsWith('breastfeeding', { detail: 0 }) },
      where: `${asItem} breastfeeding detail`,
    },
    {
      plant: 'a speed of going stale that nobody knows',
      change: { items: itemsWith('breastfeeding', { goesStale: 'weekly' }) },
      where: `${asItem} breastfeeding goesStale`,
    },
    {
      plant: 'a thing to bring that nobody knows',
      change: { items: itemsWith('breastfeeding', { bring: ['umbrella'] }) },
      where: `${asItem} breastfeeding bring.0`,
    },
    {
      plant: 'an empty list of things to bring',
      change: { items: itemsWith('breastfeeding', { bring: [] }) },
      where: `${asItem} breastfeeding bring`,
    },
    {
      plant: 'a flag without a source',
      change: { flags: flagsWith('breastfeeding', { sources: [] }) },
      where: `${asFlag} breastfeeding sources`,
    },
    {
      plant: 'a flag with an empty certainty',
      change: { flags: flagsWith('breastfeeding', { unsure: [] }) },
      where: `${asFlag} breastfeeding unsure`,
    },
    {
      plant: 'a flag that combines answers',
      change: { flags: flagsWith('breastfeeding', { all: ['metal-allergy'] }) },
      where: `${asFlag} breastfeeding`,
    },
    {
      plant: 'a source that shows the name of a clinic',
      change: {
        sources: [
          {
            code: 'CLN',
            title: 'Some Clinic',
            country: 'JP',
            addresses: ['https://example.org/'],
            strength: 'clinic-practice',
            seen: 'page',
          } as unknown as SourceRow,
        ],
      },
      where: 'sources[0] CLN',
    },
    {
      plant: 'a source without an address',
      change: { sources: [{ ...first(catalogue.sources), addresses: [] }] },
      where: 'sources[0] D4 addresses',
    },
    {
      plant: 'a source with an address that is none',
      change: { sources: [{ ...first(catalogue.sources), addresses: ['see the shelf'] }] },
      where: 'sources[0] D4 addresses.0',
    },
    {
      plant: 'a source that does not say how much of it was read',
      change: { sources: [{ ...first(catalogue.sources), seen: undefined } as unknown as SourceRow] },
      where: 'sources[0] D4',
    },
    {
      plant: 'a source with words before its address',
      change: { sources: [{ ...first(catalogue.sources), addresses: ['see https://example.org/'] }] },
      where: 'sources[0] D4 addresses.0',
    },
    {
      plant: 'a source with words behind its address',
      change: { sources: [{ ...first(catalogue.sources), addresses: ['https://example.org/ p. 3'] }] },
      where: 'sources[0] D4 addresses.0',
    },
    {
      plant: 'a source whose code begins with a stroke',
      change: { sources: [{ ...first(catalogue.sources), code: '-2.1' }] },
      where: 'sources[0] -2.1 code',
    },
    {
      plant: 'a source whose code ends with a mark',
      change: { sources: [{ ...first(catalogue.sources), code: '2.1!' }] },
      where: 'sources[0] 2.1! code',
    },
    {
      plant: 'a page of a clinic with a title in place of its country',
      change: { sources: [{ ...first(catalogue.sources), strength: 'clinic-practice' } as unknown as SourceRow] },
      where: 'sources[0] D4',
    },
    {
      plant: 'a source with a title of two letters',
      change: { sources: [{ ...first(catalogue.sources), title: 'ab' } as SourceRow] },
      where: 'sources[0] D4 title',
    },
    { plant: 'a row that is nothing', change: { flags: [null as unknown as FlagRow] }, where: 'flags[0] ?' },
    { plant: 'a row that is a word', change: { items: ['routes' as unknown as ItemRow] }, where: 'items[0] ?' },
    {
      plant: 'a row whose name cannot be said',
      change: { items: [{ linkId: { toString: 1 } } as unknown as ItemRow] },
      where: 'items[0] ? linkId',
    },
    { plant: 'a row without a name', change: { items: [{} as ItemRow] }, where: 'items[0] ? linkId' },
  ];

  it.each(shapes)('$plant', ({ change, where }) => {
    const faults = faultsWith(change);
    expect(faults.map((fault) => fault.where)).toContain(where);
    for (const fault of faults) {
      expect(fault.what).not.toBe('');
      expect(fault.fix).not.toBe('');
    }
  });

  it('by what is wrong with it', () => {
    const whatOf = (change: Partial<Catalogue>) => faultsWith(change).map(({ what }) => what);
    expect(whatOf({ flags: flagsWith('breastfeeding', { sources: [] }) })).toEqual(['too small']);
    expect(whatOf({ items: itemsWith('breastfeeding', { text: 'Do you breastfeed?' }) })).toEqual([
      'unrecognized keys',
    ]);
  });

  it('and is not followed further', () => {
    const faults = faultsWith({ items: itemsWith('breastfeeding', { revision: 0, section: 'hair' }) });
    expect(faults.map(({ where }) => where)).toEqual([`${asItem} breastfeeding revision`]);
  });
});

describe('the faults of a catalogue', () => {
  const three: Partial<Catalogue> = {
    items: itemsWith('herpes-history', { section: 'hair' }),
    flags: flagsWith('numbness', { sources: ['XYZ'], reported: ['unsure'] }),
  };

  it('are listed all at once', () => {
    expect(textOf(faultsWith(three))).toEqual([
      'item herpes-history: unknown section hair',
      'flag numbness: unknown source XYZ',
      'item skin-now, code numbness: no flag accounts for it',
    ]);
    const shapes = faultsWith({
      items: itemsWith('breastfeeding', { revision: 0 }),
      flags: flagsWith('breastfeeding', { sources: [] }),
      sources: [{ ...first(catalogue.sources), addresses: [] }],
    });
    expect(shapes.map(({ where }) => where)).toEqual([
      `${asItem} breastfeeding revision`,
      `${asFlag} breastfeeding sources`,
      'sources[0] D4 addresses',
    ]);
  });

  it('are listed one a line: where, what, and how to fix it', () => {
    const lines = listFaults(faultsWith(three)).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^- flag numbness: unknown source XYZ\. .+\.$/);
  });
});

describe('loading the catalogue', () => {
  afterEach(() => {
    vi.doUnmock('../../lib/catalogue/flags.ts');
    vi.resetModules();
  });

  it('is refused while a row is faulty, with every fault named', async () => {
    vi.resetModules();
    vi.doMock('../../lib/catalogue/flags.ts', () => ({
      flags: flags.filter(({ id }) => id !== 'fainting' && id !== 'numbness'),
    }));
    await expect(import('../../lib/catalogue/catalogue.ts')).rejects.toThrow(
      /2 faults:\n- item anaesthetics-and-needles, code fainting.*\n- item skin-now, code numbness/,
    );
  });
});

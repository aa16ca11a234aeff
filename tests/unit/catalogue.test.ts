import { afterEach, describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../lib/catalogue/catalogue.ts';
import { type Catalogue, type Fault, faultsIn, listFaults } from '../../lib/catalogue/faults.ts';
import { flags } from '../../lib/catalogue/flags.ts';
import { items, type LinkId, sections } from '../../lib/catalogue/questionnaire.ts';
import { raisesNothing } from '../../lib/catalogue/raises-nothing.ts';
import type { FlagRow, ItemRow, SourceRow } from '../../lib/catalogue/schema.ts';
import { sources } from '../../lib/catalogue/sources.ts';
import { openRoutes, silentCodes, silentQuestions, specifiedFlags, specifiedItems, words } from '../specification.ts';

describe('the questions are those of the specification', () => {
  it('in its order', () => {
    const hint = 'write the question by hand into tests/specification.ts (specifiedItems), at its place';
    expect(
      items.map(({ linkId }) => linkId),
      hint,
    ).toEqual(specifiedItems.map(({ linkId }) => linkId));
  });

  it('in its nine sections', () => {
    expect(sections).toEqual([...new Set(specifiedItems.map(({ section }) => section))]);
    expect(sections).toHaveLength(9);
  });

  it.each(specifiedItems)('$linkId: type, codes, routes, follow-up and staleness', (specified) => {
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
  it('in the order of the questionnaire and then of the codes', () => {
    const hint = 'write the flag by hand into tests/specification.ts (specifiedFlags), at its place';
    expect(
      flags.map(({ id }) => id),
      hint,
    ).toEqual(specifiedFlags.map(({ id }) => id));
  });

  it.each(specifiedFlags)('$id: what raises it, and how certain', ({ id, question, raisedBy }) => {
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

  it('leave silent exactly the answers listed as raising nothing', () => {
    const silent = new Set(words(silentCodes));
    const expected = Object.fromEntries(
      specifiedItems.flatMap(({ linkId, codes }) => {
        const all = words(codes);
        const kept = silentQuestions.includes(linkId) ? all : all.filter((code) => silent.has(code));
        return kept.length > 0 ? [[linkId, kept]] : [];
      }),
    );
    expect(raisesNothing).toEqual(expected);
  });
});

/** The catalogue with some rows changed. */
const itemsWith = (linkId: LinkId, change: Partial<ItemRow> | Record<string, unknown>): readonly ItemRow[] =>
  catalogue.items.map((item) => (item.linkId === linkId ? ({ ...item, ...change } as ItemRow) : item));
const flagsWith = (id: string, change: Partial<FlagRow> | Record<string, unknown>): readonly FlagRow[] =>
  catalogue.flags.map((flag) => (flag.id === id ? ({ ...flag, ...change } as FlagRow) : flag));
const faultsWith = (change: Partial<Catalogue>) => faultsIn({ ...catalogue, ...change });
const told = (faults: readonly Fault[]) => faults.map(({ where, what }) => `${where}: ${what}`);
const first = <T>(rows: readonly T[]): T => rows[0] as T;

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
      change: { items: itemsWith('recent-sun', { section: 'hair' }) },
      found: ['item recent-sun: unknown section hair'],
    },
    {
      plant: 'a section that comes back after it ended',
      change: { items: itemsWith('fainting', { section: 'skin' }) },
      found: ['item fainting: section skin comes back after it ended'],
    },
    {
      plant: 'a condition that looks forward',
      change: { items: itemsWith('recent-sun', { enableWhen: { question: 'fainting', anyOf: ['yes'] } }) },
      found: ['item recent-sun: enableWhen looks forward to fainting'],
    },
    {
      plant: 'a condition on the question itself',
      change: { items: itemsWith('recent-sun', { enableWhen: { question: 'recent-sun', anyOf: ['yes'] } }) },
      found: ['item recent-sun: enableWhen looks forward to recent-sun'],
    },
    {
      plant: 'a condition on an unknown question',
      change: { items: itemsWith('recent-sun', { enableWhen: { question: 'route', anyOf: ['dermapen'] } }) },
      found: ['item recent-sun: enableWhen names the unknown question route'],
    },
    {
      plant: 'a condition on an unknown code',
      change: { items: itemsWith('recent-sun', { enableWhen: { question: 'routes', anyOf: ['dermapen', 'laser'] } }) },
      found: ['item recent-sun: unknown code laser of routes'],
    },
    {
      plant: 'a flag id that stands twice',
      change: { flags: catalogue.flags.flatMap((flag) => (flag.id === 'fainting' ? [flag, flag] : [flag])) },
      found: ['flags: fainting stands twice'],
    },
    {
      plant: 'a source that stands twice in a flag',
      change: { flags: flagsWith('fainting', { sources: ['IMM', 'WU', 'DERM', 'WU'] }) },
      found: ['flag fainting: WU stands twice'],
    },
    {
      plant: 'an unknown source',
      change: { flags: flagsWith('fainting', { sources: ['IMM', 'WU', 'DERM', 'XYZ'] }) },
      found: ['flag fainting: unknown source XYZ'],
    },
    {
      plant: 'a flag on an unknown question',
      change: { flags: flagsWith('slow-healing', { question: 'skin' }) },
      found: [
        'flag slow-healing: unknown question skin',
        'item skin-conditions, code slow-healing: no flag accounts for it',
      ],
    },
    {
      plant: 'a flag nobody can raise',
      change: { flags: flagsWith('scar-dents', { reported: undefined }) },
      found: [
        'flag scar-dents: nobody can raise it',
        'item scar-dents, code boxcar: no flag accounts for it',
        'item scar-dents, code rolling: no flag accounts for it',
      ],
    },
    {
      plant: 'a code that one flag raises with two certainties',
      change: { flags: flagsWith('fainting', { unsure: ['unsure', 'yes'] }) },
      found: ['flag fainting: yes stands twice'],
    },
    {
      plant: 'a flag raised by an unknown code',
      change: { flags: flagsWith('fainting', { reported: ['yes', 'often'] }) },
      found: ['flag fainting: unknown code often of fainting'],
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
          ...catalogue.flags.filter(({ question }) => question !== 'scar-dents'),
          ...catalogue.flags.filter(({ question }) => question === 'scar-dents').toReversed(),
        ].toSorted(
          (a, b) =>
            items.findIndex(({ linkId }) => linkId === a.question) -
            items.findIndex(({ linkId }) => linkId === b.question),
        ),
      },
      found: ['flag deep-scars: out of order'],
    },
    {
      plant: 'a silent code of an unknown question',
      change: { raisesNothing: { ...catalogue.raisesNothing, hair: ['none'] } },
      found: ['raisesNothing: unknown question hair'],
    },
    {
      plant: 'an unknown silent code',
      change: { raisesNothing: { ...catalogue.raisesNothing, fainting: ['no', 'never'] } },
      found: ['raisesNothing: unknown code never of fainting'],
    },
    {
      plant: 'a code that nothing accounts for',
      change: { raisesNothing: { ...catalogue.raisesNothing, fainting: undefined } },
      found: ['item fainting, code no: no flag accounts for it'],
    },
    {
      plant: 'a code that raises a flag and is listed as silent',
      change: { raisesNothing: { ...catalogue.raisesNothing, fainting: ['no', 'declined'] } },
      found: ['item fainting, code declined: raises a flag and is listed as raising nothing'],
    },
    {
      plant: 'a source that stands twice',
      change: { sources: [...catalogue.sources, first(catalogue.sources)] },
      found: ['sources: article-2.1 stands twice'],
    },
    {
      plant: 'a source that no flag uses',
      change: {
        sources: [
          ...catalogue.sources,
          { code: 'NEW', title: 'A new label', addresses: ['https://example.org/'], strength: 'label', seen: 'full' },
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
    expect(told(faults)).toEqual(found);
    for (const fault of faults) expect(fault.mend).not.toBe('');
  });

  it('with the codes that would do, where a code is unknown', () => {
    const [fault] = faultsWith({ flags: flagsWith('fainting', { reported: ['yes', 'often'] }) });
    expect(fault?.mend).toContain('yes, no, unsure, declined');
    const [other] = faultsWith({ items: itemsWith('recent-sun', { section: 'hair' }) });
    expect(other?.mend).toContain('visit, pregnancy, skin, health');
  });
});

const asItem = `items[${items.findIndex(({ linkId }) => linkId === 'fainting')}]`;
const asFlag = `flags[${flags.findIndex(({ id }) => id === 'fainting')}]`;

describe('a row of the wrong shape is found', () => {
  const shapes: { plant: string; change: Partial<Catalogue>; where: string }[] = [
    {
      plant: 'a linkId that is not kebab-case',
      change: { items: itemsWith('fainting', { linkId: 'Fainting Spells' }) },
      where: `${asItem} Fainting Spells linkId`,
    },
    {
      plant: 'a linkId with a stroke at its end',
      change: { items: itemsWith('fainting', { linkId: 'fainting-' }) },
      where: `${asItem} fainting- linkId`,
    },
    {
      plant: 'a question without codes',
      change: { items: itemsWith('fainting', { answerOption: [] }) },
      where: `${asItem} fainting answerOption`,
    },
    {
      plant: 'a revision of 0',
      change: { items: itemsWith('fainting', { revision: 0 }) },
      where: `${asItem} fainting revision`,
    },
    {
      plant: 'half a revision',
      change: { items: itemsWith('fainting', { revision: 1.5 }) },
      where: `${asItem} fainting revision`,
    },
    {
      plant: 'a property nobody knows',
      change: { items: itemsWith('fainting', { text: 'Have you fainted?' }) },
      where: `${asItem} fainting`,
    },
    {
      plant: 'a question that says it does not repeat',
      change: { items: itemsWith('fainting', { repeats: false }) },
      where: `${asItem} fainting repeats`,
    },
    {
      plant: 'a question that says it is not optional',
      change: { items: itemsWith('fainting', { optional: false }) },
      where: `${asItem} fainting optional`,
    },
    {
      plant: 'a condition on no code',
      change: { items: itemsWith('fainting', { enableWhen: { question: 'routes', anyOf: [] } }) },
      where: `${asItem} fainting enableWhen.anyOf`,
    },
    {
      plant: 'a condition of another kind',
      change: { items: itemsWith('fainting', { enableWhen: { question: 'routes', anyOf: ['dermapen'], not: true } }) },
      where: `${asItem} fainting enableWhen`,
    },
    {
      plant: 'a follow-up of no length',
      change: { items: itemsWith('fainting', { detail: 0 }) },
      where: `${asItem} fainting detail`,
    },
    {
      plant: 'a speed of going stale that nobody knows',
      change: { items: itemsWith('fainting', { goesStale: 'weekly' }) },
      where: `${asItem} fainting goesStale`,
    },
    {
      plant: 'a thing to bring that nobody knows',
      change: { items: itemsWith('fainting', { bring: ['umbrella'] }) },
      where: `${asItem} fainting bring.0`,
    },
    {
      plant: 'an empty list of things to bring',
      change: { items: itemsWith('fainting', { bring: [] }) },
      where: `${asItem} fainting bring`,
    },
    {
      plant: 'a flag without a source',
      change: { flags: flagsWith('fainting', { sources: [] }) },
      where: `${asFlag} fainting sources`,
    },
    {
      plant: 'a flag with an empty certainty',
      change: { flags: flagsWith('fainting', { unsure: [] }) },
      where: `${asFlag} fainting unsure`,
    },
    {
      plant: 'a flag that combines answers',
      change: { flags: flagsWith('fainting', { all: ['metal-allergy'] }) },
      where: `${asFlag} fainting`,
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
      where: 'sources[0] article-2.1 addresses',
    },
    {
      plant: 'a source with an address that is none',
      change: { sources: [{ ...first(catalogue.sources), addresses: ['see the shelf'] }] },
      where: 'sources[0] article-2.1 addresses.0',
    },
    {
      plant: 'a source that does not say how much of it was read',
      change: { sources: [{ ...first(catalogue.sources), seen: undefined } as unknown as SourceRow] },
      where: 'sources[0] article-2.1',
    },
    {
      plant: 'a source with words before its address',
      change: { sources: [{ ...first(catalogue.sources), addresses: ['see https://example.org/'] }] },
      where: 'sources[0] article-2.1 addresses.0',
    },
    {
      plant: 'a source with words behind its address',
      change: { sources: [{ ...first(catalogue.sources), addresses: ['https://example.org/ p. 3'] }] },
      where: 'sources[0] article-2.1 addresses.0',
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
      where: 'sources[0] article-2.1',
    },
    {
      plant: 'a source with a title of two letters',
      change: { sources: [{ ...first(catalogue.sources), title: 'ab' } as SourceRow] },
      where: 'sources[0] article-2.1 title',
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
      expect(fault.mend).not.toBe('');
    }
  });

  it('by what is wrong with it', () => {
    const whatOf = (change: Partial<Catalogue>) => faultsWith(change).map(({ what }) => what);
    expect(whatOf({ flags: flagsWith('fainting', { sources: [] }) })).toEqual(['too small']);
    expect(whatOf({ items: itemsWith('fainting', { text: 'Have you fainted?' }) })).toEqual(['unrecognized keys']);
  });

  it('and is not followed further', () => {
    const faults = faultsWith({ items: itemsWith('fainting', { revision: 0, section: 'hair' }) });
    expect(faults.map(({ where }) => where)).toEqual([`${asItem} fainting revision`]);
  });
});

describe('the faults of a catalogue', () => {
  const three: Partial<Catalogue> = {
    items: itemsWith('recent-sun', { section: 'hair' }),
    flags: flagsWith('fainting', { sources: ['XYZ'] }),
    raisesNothing: { ...catalogue.raisesNothing, breastfeeding: [] },
  };

  it('are listed all at once', () => {
    expect(told(faultsWith(three))).toEqual([
      'item recent-sun: unknown section hair',
      'flag fainting: unknown source XYZ',
      'item breastfeeding, code no: no flag accounts for it',
      'source WU: no flag uses it',
      'source DERM: no flag uses it',
    ]);
    const shapes = faultsWith({
      items: itemsWith('fainting', { revision: 0 }),
      flags: flagsWith('fainting', { sources: [] }),
      sources: [{ ...first(catalogue.sources), addresses: [] }],
    });
    expect(shapes.map(({ where }) => where)).toEqual([
      `${asItem} fainting revision`,
      `${asFlag} fainting sources`,
      'sources[0] article-2.1 addresses',
    ]);
  });

  it('are told one a line: where, what, and how to mend it', () => {
    const lines = listFaults(faultsWith(three)).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toMatch(/^- flag fainting: unknown source XYZ\. .+\.$/);
  });
});

describe('loading the catalogue', () => {
  afterEach(() => {
    vi.doUnmock('../../lib/catalogue/raises-nothing.ts');
    vi.resetModules();
  });

  it('is refused while a row is faulty, with every fault named', async () => {
    vi.resetModules();
    vi.doMock('../../lib/catalogue/raises-nothing.ts', () => ({
      raisesNothing: { ...raisesNothing, fainting: [], breastfeeding: ['no', 'yes'] },
    }));
    await expect(import('../../lib/catalogue/catalogue.ts')).rejects.toThrow(
      /2 faults:\n- item breastfeeding, code yes.*\n- item fainting, code no/,
    );
  });
});

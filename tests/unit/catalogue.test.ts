import { afterEach, describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../lib/catalogue/catalogue.ts';
import { type Catalogue, type Fault, faultsIn, listFaults } from '../../lib/catalogue/faults.ts';
import { type FlagId, flags } from '../../lib/catalogue/flags.ts';
import { items, type LinkId } from '../../lib/catalogue/questionnaire.ts';
import type { FlagRow, ItemRow, SourceRow } from '../../lib/catalogue/schema.ts';
import { sources } from '../../lib/catalogue/sources.ts';
import { openRoutes } from '../specification.ts';

describe('the flags', () => {
  it('give the metal allergy the article and a device manual, which extends it', () => {
    const strengths = flags
      .find(({ id }) => id === 'metal-allergy')
      ?.sources.map((code) => sources.find((source) => source.code === code)?.strength);
    expect(strengths).toContain('article');
    expect(strengths).toContain('device-manual');
  });

  it('take no form that is made from a manual for the manual', () => {
    const forms = sources.filter((source) => 'title' in source && /consent form/i.test(source.title));
    expect(forms.map(({ code, strength, seen }) => [code, strength, seen])).toEqual([
      ['M8', 'consent-form', 'excerpt'],
    ]);
  });

  it('cite no device that is not used here', () => {
    const other = /Sofwave|AviClear|TempSure|Optimas|Thermage|Exceed/i;
    expect(sources.filter((source) => 'title' in source && other.test(source.title))).toEqual([]);
  });
});

/** A change of one question of the catalogue, or of one flag, or of its first source. */
const item = (change: Record<string, unknown>, linkId: LinkId = 'breastfeeding'): Partial<Catalogue> => ({
  items: catalogue.items.map((row) => (row.linkId === linkId ? ({ ...row, ...change } as ItemRow) : row)),
});
const flag = (change: Record<string, unknown>, id: FlagId = 'breastfeeding'): Partial<Catalogue> => ({
  flags: catalogue.flags.map((row) => (row.id === id ? ({ ...row, ...change } as FlagRow) : row)),
});
const source = (change: Record<string, unknown>): Partial<Catalogue> => ({
  sources: [{ ...first(catalogue.sources), ...change } as SourceRow],
});
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

/** Changes of the catalogue by what they do to it, each with every fault that is found. */
type Planted = Readonly<Record<string, readonly [change: Partial<Catalogue>, ...found: string[]]>>;

describe('a fault planted in the catalogue is found', () => {
  const routed = (anyOf: readonly string[], question = 'routes') =>
    item({ enableWhen: { question, anyOf } }, 'herpes-history');
  const [firstItem, secondItem, thirdItem, ...otherItems] = catalogue.items as [ItemRow, ItemRow, ItemRow];
  const isOfScarTypes = ({ question }: FlagRow) => question === 'scar-types';
  const placeOf = ({ question }: FlagRow) => items.findIndex(({ linkId }) => linkId === question);
  const scarFlags = catalogue.flags.filter(isOfScarTypes).toReversed();
  const newSource = {
    code: 'NEW',
    title: 'A new manual',
    addresses: ['https://a.org/'],
    strength: 'device-manual',
    seen: 'full',
  };

  const questions: Planted = {
    'a linkId that is there twice': [
      { items: [firstItem, secondItem, thirdItem, thirdItem, ...otherItems] },
      'items: pregnancy stands twice',
    ],
    'a code that is twice in a question': [
      item({ answerOption: ['yes', 'no', 'unsure', 'declined', 'no'] }),
      'item breastfeeding: no stands twice',
    ],
    'an unknown section': [item({ section: 'hair' }, 'herpes-history'), 'item herpes-history: unknown section hair'],
    'a section that comes back after it ended': [
      item({ section: 'basics' }, 'prior-reaction'),
      'item prior-reaction: section basics comes back after it ended',
    ],
    'a condition that looks forward': [
      routed(['family'], 'keloid-tendency'),
      'item herpes-history: enableWhen looks forward to keloid-tendency',
    ],
    'a condition on the question itself': [
      routed(['yes'], 'herpes-history'),
      'item herpes-history: enableWhen looks forward to herpes-history',
    ],
    'a condition on an unknown question': [
      routed(['dermapen'], 'route'),
      'item herpes-history: enableWhen names the unknown question route',
    ],
    'a condition on an unknown code': [
      routed(['dermapen', ...openRoutes, 'laser']),
      'item herpes-history: unknown code laser of routes',
    ],
    'a condition that a doubt does not open': [
      item({ enableWhen: { question: 'pregnancy', anyOf: ['yes'] } }),
      'item breastfeeding: a doubt about pregnancy skips it (possibly)',
      'item breastfeeding: a doubt about pregnancy skips it (unsure)',
      'item breastfeeding: a doubt about pregnancy skips it (declined)',
    ],
    'a condition on the method that an open choice does not open': [
      routed(['dermapen', 'undecided']),
      'item herpes-history: a doubt about routes skips it (other-route)',
    ],
    'an unknown code that leaves the others open': [
      item({ leavesOpen: ['either'] }),
      'item breastfeeding: unknown code either of breastfeeding',
    ],
    'an unknown silent code': [
      item({ raisesNothing: ['never'] }),
      'item breastfeeding, raisesNothing: unknown code never of breastfeeding',
    ],
    'a code that nothing accounts for': [
      item({ raisesNothing: ['20-or-over'] }, 'age-group'),
      'item age-group, code 18-to-19: no flag accounts for it',
    ],
    'a code added to a list and forgotten by its flags': [
      item({ answerOption: [...itemOf('skin-now').answerOption, 'frostbite'] }, 'skin-now'),
      'item skin-now, code frostbite: no flag accounts for it',
    ],
    'a code that raises a flag and is one that raises nothing': [
      item({ raisesNothing: ['declined'] }),
      'item breastfeeding, code declined: raises a flag and is one that raises nothing',
    ],
    'an unknown code that has a drawing': [
      item({ pictured: ['spreads-beyond', 'keloid'] }, 'keloid-tendency'),
      'item keloid-tendency: unknown code keloid of keloid-tendency',
    ],
    'drawings without codes': [
      item({ pictured: undefined }, 'keloid-tendency'),
      'item keloid-tendency: shows pictures without codes, or the reverse',
    ],
    'a state of an unknown code': [
      item({ countsAs: { hoping: 'yes' } }, 'pregnancy'),
      'item pregnancy: unknown code hoping of pregnancy',
    ],
    'a safety question that takes no doubt': [
      item({ answerOption: ['yes', 'no', 'declined'] }),
      'item breastfeeding: cannot be answered with unsure',
      'flag breastfeeding: unknown code unsure of breastfeeding',
    ],
    'a safety question that nobody can answer in person': [
      item({ answerOption: ['yes', 'no', 'unsure'] }),
      'item breastfeeding: cannot be answered with declined',
      'flag breastfeeding: unknown code declined of breastfeeding',
    ],
    'a safety question that nobody can deny': [
      item({ answerOption: ['yes', 'unsure', 'declined'] }),
      'item breastfeeding: cannot be answered with no or none',
    ],
    'a safety list that nobody can deny': [
      item({ answerOption: itemOf('allergies').answerOption.filter((code) => code !== 'none') }, 'allergies'),
      'item allergies: cannot be answered with no or none',
    ],
    'a thing to bring that no question asks for': [
      item({ bring: undefined }, 'pregnancy'),
      'bring maternity-record: no item asks to bring it',
    ],
  };
  const rules: Planted = {
    'a flag id that is there twice': [
      { flags: catalogue.flags.flatMap((row) => (row.id === 'breastfeeding' ? [row, row] : [row])) },
      'flags: breastfeeding stands twice',
    ],
    'a source that is twice in a flag': [flag({ sources: ['D4', 'M8', 'M8'] }), 'flag breastfeeding: M8 stands twice'],
    'an unknown source': [flag({ sources: ['XYZ'] }), 'flag breastfeeding: unknown source XYZ'],
    'a flag on an unknown question': [
      flag({ question: 'skin' }, 'numbness'),
      'flag numbness: unknown question skin',
      'item skin-now, code numbness: no flag accounts for it',
    ],
    'a flag nobody can raise': [
      flag({ reported: undefined }, 'deep-scars'),
      'flag deep-scars: nobody can raise it',
      'item scar-types, code ice-pick: no flag accounts for it',
      'item scar-types, code very-deep: no flag accounts for it',
    ],
    'a code that one flag raises with two certainties': [
      flag({ unsure: ['unsure', 'yes'] }),
      'flag breastfeeding: yes stands twice',
    ],
    'a flag raised by an unknown code': [
      flag({ reported: ['yes', 'often'] }),
      'flag breastfeeding: unknown code often of breastfeeding',
    ],
    'a flag raised by a code that another question has': [
      flag({ declined: ['biologics'] }, 'isotretinoin'),
      'flag isotretinoin: unknown code biologics of acne-medicines',
    ],
    'a denial that raises a flag': [
      flag({ reported: ['yes', 'no'] }),
      'item breastfeeding, code no: raises a flag and is one that raises nothing',
    ],
    'flags out of the order of the questions': [
      { flags: [...catalogue.flags.slice(1), first(catalogue.flags)] },
      'flag guardian-consent: out of order',
    ],
    'flags out of the order of the codes': [
      {
        flags: [...catalogue.flags.filter((row) => !isOfScarTypes(row)), ...scarFlags].toSorted(
          (a, b) => placeOf(a) - placeOf(b),
        ),
      },
      'flag deep-scars: out of order',
    ],
    'sources of a flag out of their order': [
      flag({ sources: ['M8', 'D4'] }),
      'flag breastfeeding: sources out of order',
    ],
    'a clinic before a manual': [
      { sources: [last(catalogue.sources), ...catalogue.sources.slice(0, -1)] },
      'flag other-medicines: sources out of order',
      'source D4: stands after SUP, which is weaker',
    ],
    'a source that is there twice': [
      { sources: [...catalogue.sources, last(catalogue.sources)] },
      'sources: SUP stands twice',
    ],
    'a source that no flag uses': [
      { sources: [newSource as unknown as SourceRow, ...catalogue.sources] },
      'source NEW: no flag uses it',
    ],
  };

  it.each(Object.entries({ questions, rules }))('in its %s, and with how to fix it', (_, planted) => {
    for (const [plant, [change, ...found]] of Object.entries(planted)) {
      const faults = faultsWith(change);
      expect(textOf(faults), plant).toEqual(found);
      for (const { fix } of faults) expect(fix, plant).not.toBe('');
    }
  });

  it('with the codes that would do, where a code is unknown', () => {
    const [fault] = faultsWith(flag({ reported: ['yes', 'often'] }));
    expect(fault?.fix).toContain('yes, no, unsure, declined');
    const [other] = faultsWith(item({ section: 'hair' }, 'herpes-history'));
    expect(other?.fix).toContain('basics, implants, medicines');
  });
});

const asItem = `items[${items.findIndex(({ linkId }) => linkId === 'breastfeeding')}]`;
const asFlag = `flags[${flags.findIndex(({ id }) => id === 'breastfeeding')}]`;

describe('a row of the wrong shape is found', () => {
  const row = (kind: keyof Catalogue, wrong: unknown): Partial<Catalogue> => ({ [kind]: [wrong] });
  /** Each with where it is found: the path in the row, or all of it. */
  const shapes: Planted = {
    'a linkId that is not kebab-case': [item({ linkId: 'Breast Feeding' }), `${asItem} Breast Feeding linkId`],
    'a linkId with a stroke at its end': [item({ linkId: 'breastfeeding-' }), `${asItem} breastfeeding- linkId`],
    'a question without codes': [item({ answerOption: [] }), 'answerOption'],
    'a revision of 1, which every question has': [item({ revision: 1 }), 'revision'],
    'half a revision': [item({ revision: 2.5 }), 'revision'],
    'a property nobody knows': [item({ text: 'Do you breastfeed?' }), ''],
    'a question that says it does not repeat': [item({ repeats: false }), 'repeats'],
    'a question that says it is not optional': [item({ optional: false }), 'optional'],
    'a condition on no code': [item({ enableWhen: { question: 'routes', anyOf: [] } }), 'enableWhen.anyOf'],
    'a condition of another kind': [
      item({ enableWhen: { question: 'routes', anyOf: ['dermapen'], not: true } }),
      'enableWhen',
    ],
    'a follow-up of no length': [item({ detail: 0 }), 'detail'],
    'a speed of going stale that nobody knows': [item({ goesStale: 'weekly' }), 'goesStale'],
    'a thing to bring that nobody knows': [item({ bring: ['umbrella'] }), 'bring.0'],
    'an empty list of things to bring': [item({ bring: [] }), 'bring'],
    'a flag without a source': [flag({ sources: [] }), 'sources'],
    'a flag with an empty certainty': [flag({ unsure: [] }), 'unsure'],
    'a flag that combines answers': [flag({ all: ['metal-allergy'] }), ''],
    'a source that shows the name of a clinic': [
      source({ code: 'CLN', title: 'Some Clinic', country: 'JP', strength: 'clinic-practice' }),
      'sources[0] CLN',
    ],
    'a page of a clinic with a title in place of its country': [
      source({ strength: 'clinic-practice' }),
      'sources[0] D4',
    ],
    'a source without an address': [source({ addresses: [] }), 'addresses'],
    'a source with an address that is none': [source({ addresses: ['see the shelf'] }), 'addresses.0'],
    'a source with words before its address': [source({ addresses: ['see https://example.org/'] }), 'addresses.0'],
    'a source with words behind its address': [source({ addresses: ['https://example.org/ p. 3'] }), 'addresses.0'],
    'a source that does not say how much of it was read': [source({ seen: undefined }), ''],
    'a source whose code begins with a stroke': [source({ code: '-2.1' }), 'sources[0] -2.1 code'],
    'a source whose code ends with a mark': [source({ code: '2.1!' }), 'sources[0] 2.1! code'],
    'a source with a title of two letters': [source({ title: 'ab' }), 'title'],
    'a row that is nothing': [row('flags', null), 'flags[0] ?'],
    'a row that is a word': [row('items', 'routes'), 'items[0] ?'],
    'a row whose name cannot be shown': [row('items', { linkId: { toString: 1 } }), 'items[0] ? linkId'],
    'a row without a name': [row('items', {}), 'items[0] ? linkId'],
  };

  it('and named by its place, with how to fix it', () => {
    for (const [plant, [change, found = '']] of Object.entries(shapes)) {
      const start = change.items
        ? `${asItem} breastfeeding`
        : change.flags
          ? `${asFlag} breastfeeding`
          : 'sources[0] D4';
      const faults = faultsWith(change);
      expect(
        faults.map(({ where }) => where),
        plant,
      ).toContain(found.includes('[') ? found : `${start} ${found}`.trim());
      for (const { what, fix } of faults) expect([what, fix], plant).not.toContain('');
    }
  });

  it('by what is wrong with it', () => {
    const whatOf = (change: Partial<Catalogue>) => faultsWith(change).map(({ what }) => what);
    expect(whatOf(flag({ sources: [] }))).toEqual(['too small']);
    expect(whatOf(item({ text: 'Do you breastfeed?' }))).toEqual(['unrecognized keys']);
  });

  it('and is not followed further', () => {
    const faults = faultsWith(item({ revision: 0, section: 'hair' }));
    expect(faults.map(({ where }) => where)).toEqual([`${asItem} breastfeeding revision`]);
  });
});

describe('the faults of a catalogue', () => {
  const three: Partial<Catalogue> = {
    ...item({ section: 'hair', raisesNothing: ['never'] }),
    ...flag({ sources: ['XYZ'] }),
  };

  it('are listed all at once', () => {
    expect(textOf(faultsWith(three)).toSorted()).toEqual([
      'flag breastfeeding: unknown source XYZ',
      'item breastfeeding, raisesNothing: unknown code never of breastfeeding',
      'item breastfeeding: unknown section hair',
    ]);
    const shapes = faultsWith({
      ...item({ revision: 0 }),
      ...flag({ sources: [] }),
      ...source({ addresses: [] }),
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
    expect(lines).toContainEqual(expect.stringMatching(/^- flag breastfeeding: unknown source XYZ\. .+\.$/));
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

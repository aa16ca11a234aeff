import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import frozen from '../../lib/catalogue/frozen-ids.json' with { type: 'json' };
import { items } from '../../lib/catalogue/questionnaire.ts';
import { crc32 } from '../../lib/export/checksum.ts';
import { type CodedVisit, decode, encode } from '../../lib/export/code.ts';
import { fromDigits, toDigits } from '../../lib/export/digits.ts';
import { registry, releases, revisedSince } from '../../lib/export/registry.ts';
import { type Answers, asAnswer, faultOf } from '../../lib/flow/answers.ts';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import { serialise } from '../../lib/record/serialise.ts';
import { type Offer, rowId, summaryOf } from '../../lib/summary/summary.ts';
import { cases } from '../people.ts';
import { flat } from '../support/fhir-reader.ts';
import { aVisit, drawn, joined, longest, say } from '../support/visits.ts';

/** What a failure says to do: an answer that is not frozen yet has no place in the code. */
const hint = 'after a change of the questions, run npm run freeze';
const coded = (answers: Answers): CodedVisit => ({ answers, locale: 'ja', day: 333 });
const withoutWords = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).map(([linkId, { codes }]) => [linkId, { codes }]));
/** The digits of bytes that end in the checksum of what stands before it. */
const sealed = (...bytes: number[]) => {
  const sum = crc32(Uint8Array.from(bytes));
  return toDigits(Uint8Array.from([...bytes, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255]));
};
const bytesOf = (digits: string) => [...(fromDigits(digits) ?? [])].slice(0, -4);

const everything = cases.find(({ name }) => name === 'everything-at-once')?.answers as Answers;
const typical = encode(
  coded(aVisit({ routes: 'potenza', pregnancy: 'possibly', 'skin-now': ['infection', 'unsure'] })),
  false,
);

/** Any visit that the questionnaire takes: any codes of any question, with the person's words or without. */
const anyVisit = fc
  .record({
    answers: fc.tuple(
      ...items.map((item) =>
        fc
          .record({
            codes: fc.subarray([...item.answerOption]),
            detail: fc.string({ maxLength: 12, unit: 'grapheme' }),
          })
          .map(({ codes, detail }) => {
            const answer = asAnswer(item, item.repeats ? codes : codes.slice(0, 1), detail);
            return faultOf(item, answer) ? [] : [[item.linkId, answer] as const];
          }),
      ),
    ),
    locale: fc.constantFrom('ja' as const, 'en' as const),
    day: fc.nat(65_535),
  })
  .map(({ answers, ...rest }): CodedVisit => {
    const wishes = { 'questions-to-ask': { codes: [] } };
    return { answers: { ...wishes, ...Object.fromEntries(answers.flat()) }, ...rest };
  });

describe('a visit as digits', () => {
  it('comes back without its words', () => {
    for (const { name, answers } of cases) {
      const visit = coded(liveAnswers(answers));
      expect(decode(encode(visit, false)), `${name}; ${hint}`).toEqual({
        visit: { ...visit, answers: withoutWords(visit.answers) },
        version: releases.at(-1)?.version,
        added: [],
        revised: [],
        hasWords: false,
      });
    }
  });

  it('comes back with its words, also where an answer is not asked for any more', () => {
    for (const answers of [...cases.map((one) => one.answers), ...drawn(50), longest, joined])
      expect(decode(encode(coded(answers), true)).visit, hint).toEqual(coded(answers));
  });

  it('comes back whatever was answered, on any day, in either language', () => {
    fc.assert(
      fc.property(anyVisit, (visit) => {
        expect(decode(encode(visit, true)).visit, hint).toEqual(visit);
        expect(decode(encode(visit, false)).visit?.answers, hint).toEqual(withoutWords(visit.answers));
      }),
    );
  });

  it('always has the same number of digits without words', () => {
    expect(new Set(cases.map(({ answers }) => encode(coded(answers), false).length)).size).toBe(1);
  });

  it('is read with full-width digits, spaces and line breaks', () => {
    const wide = typical.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    expect(decode(` ${wide.slice(0, 40)}\r\n　${wide.slice(40)}\n`)).toEqual(decode(typical));
  });

  it('holds no answer but those of the visit: a question without one was not asked', () => {
    const { visit } = decode(encode(coded(liveAnswers(aVisit({ routes: 'iv-drip', 'metal-allergy': 'yes' }))), false));
    expect(visit?.answers['metal-allergy']).toBeUndefined();
    expect(visit?.answers['questions-to-ask']).toEqual({ codes: [] });
  });

  it('carries the answers to the questions of a clinic, for a reader that has its pack', () => {
    const pack = { hash: 0xfedcba98, answers: [1, 2, 3, 4, 15] };
    expect(decode(encode({ ...coded(everything), pack }, true)).visit?.pack).toEqual(pack);
    expect(decode(encode({ ...coded(everything), pack }, false)).visit?.pack).toEqual(pack);
  });
});

describe('digits with a fault', () => {
  const several = cases.filter((_, index) => index % 20 === 0);
  /** The digits that are read although they are not those of the visit. */
  const taken = (changed: (digits: string, at: number) => readonly string[]) =>
    several.flatMap(({ answers }) => {
      const digits = encode(coded(answers), false);
      return [...digits]
        .flatMap((_, at) => changed(digits, at))
        .filter((other) => other !== digits && other.length === digits.length && decode(other).visit);
    });

  it('are refused for any single wrong digit', () => {
    const wrong = (digits: string, at: number) =>
      [...'0123456789'].map((digit) => digits.slice(0, at) + digit + digits.slice(at + 1));
    expect(taken(wrong)).toEqual([]);
  });

  it('are refused for any two neighbours swapped', () => {
    const swapped = (digits: string, at: number) => [
      digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2),
    ];
    expect(taken(swapped)).toEqual([]);
  });

  it('say what is wrong with them', () => {
    const faultOfText = (text: string) => decode(text).fault;
    expect(faultOfText(' \n')).toBe('empty');
    expect(faultOfText('4901234567894')).toBe('foreign');
    expect(faultOfText('https://clinic.example/')).toBe('foreign');
    expect(faultOfText(typical.slice(0, 41))).toBe('incomplete');
    expect(faultOfText(typical.slice(0, -1))).toBe('incomplete');
    expect(faultOfText(`${typical.slice(0, 30)}${(Number(typical[30]) + 1) % 10}${typical.slice(31)}`)).toBe('damaged');
    expect(faultOfText(`9${typical.slice(1)}`)).toBe('damaged');
    expect(faultOfText(typical + typical)).toBe('damaged');
    expect(faultOfText('7'.repeat(100_000))).toBe('foreign');
    expect(faultOfText('7'.repeat(1_000_000))).toBe('too-long');
  });

  it('are called damaged for nearly any single wrong digit, with a clinic’s questions or without', () => {
    const pack = { hash: 0xfedcba98, answers: [1, 2, 3, 4, 0] };
    for (const visit of [coded(aVisit()), { ...coded(aVisit()), pack }]) {
      const digits = encode(visit, false);
      const faults = [...digits].flatMap((right, at) =>
        [...'0123456789']
          .filter((digit) => digit !== right)
          .map((digit) => decode(digits.slice(0, at) + digit + digits.slice(at + 1)).fault),
      );
      // A flag that is read wrong may announce more than there is.
      expect(faults.filter((fault) => fault === 'damaged').length / faults.length).toBeGreaterThan(0.98);
    }
  });

  it('are called incomplete wherever a code is cut off, with words and a clinic’s questions or without', () => {
    const pack = { hash: 0xfedcba98, answers: [1, 2, 3, 4, 0] };
    for (const answers of [aVisit(), aVisit({ pregnancy: say('yes', '12週') })])
      for (const visit of [coded(answers), { ...coded(answers), pack }])
        for (const withWords of [false, true]) {
          const digits = encode(visit, withWords);
          // Before its first 17 digits nothing says that it is one of ours.
          for (let end = 17; end < digits.length; end += 1)
            expect([end, decode(digits.slice(0, end)).fault]).toEqual([end, 'incomplete']);
        }
  });
});

describe('a code of another version', () => {
  const bytes = bytesOf(typical);

  it('is read by its place in the list of releases, which is only ever added to', () => {
    expect(releases.map(({ size }) => size)).toEqual(releases.map(({ size }) => size).toSorted((a, b) => a - b));
    expect(releases.every(({ size }) => size <= registry.length)).toBe(true);
  });

  it.each([
    ['release', 1, releases.length],
    ['number of answers', 3, registry.length + 1],
    ['flag', 4, 8],
    ['format', 0, 2],
  ])('is called newer for an unknown %s', (_, at, value) => {
    expect(decode(sealed(...bytes.with(at, value)))).toEqual({ fault: 'newer' });
  });

  it('names the questions that have another meaning since', () => {
    const first = { version: '2026.12.1', size: registry.length, revisions: {} };
    const revised = items.map((item) => (item.linkId === 'pregnancy' ? { ...item, revision: 2 } : item));
    expect(revisedSince(first, revised)).toEqual(['pregnancy']);
    expect(revisedSince({ ...first, revisions: { pregnancy: 2 } }, revised)).toEqual([]);
  });
});

describe('questions that were changed since a code was made', () => {
  afterEach(() => {
    vi.doUnmock('../../lib/catalogue/frozen-ids.json');
    vi.doUnmock('../../lib/export/releases.json');
    vi.resetModules();
  });
  /** The modules over an imitation of the registry, whose first release had but the first `size` of these answers. */
  async function asOfTwoReleases(size: number, ids: readonly string[]) {
    vi.resetModules();
    const [first, last] = [
      { version: '2026.12.1', size, revisions: {} },
      { version: '2026.12.2', size: ids.length, revisions: {} },
    ];
    vi.doMock('../../lib/catalogue/frozen-ids.json', () => ({ default: { codes: ids } }));
    vi.doMock('../../lib/export/releases.json', () => ({ default: [first, last] }));
    // One after the other: imported at once, a module that they share can be read twice, with the imitation and without.
    const code = await import('../../lib/export/code.ts');
    const { readCopied } = await import('../../app/handover/read-copied.ts');
    const { responseOf } = await import('../support/fhir-files.ts');
    /** The digits as the first release made them. */
    const asFirstMade = (answers: Answers) => {
      const now = bytesOf(code.encode(coded(answers), false));
      return sealed(
        ...now
          .slice(0, 7 + Math.ceil(size / 8))
          .with(1, 0)
          .with(2, size >> 8)
          .with(3, size & 255),
      );
    };
    const read = (digits: string) => {
      const decoded = code.decode(digits);
      if (!decoded.visit) throw new Error(decoded.fault);
      return { ...decoded, answers: decoded.visit.answers };
    };
    return { ...code, read, readCopied, responseOf, asFirstMade };
  }
  const added = 'skin-now/numbness';
  const withAdded = [...frozen.codes.filter((id) => id !== added), added];
  const stateIn = (answers: Answers, later: readonly Offer[] = []) =>
    Object.fromEntries(
      summaryOf(liveAnswers(answers), later)
        .states.flatMap(({ rows }) => rows)
        .map((row) => [rowId(row), row.state]),
    );

  it.each([
    ['none', 'no'],
    ['infection', 'no'],
    ['unsure', 'unsure'],
  ] as const)('a line that a list got later was not asked, beside %s', async (given, others) => {
    const { asFirstMade, encode, read, readCopied, responseOf } = await asOfTwoReleases(183, withAdded);
    const answers = aVisit({ 'skin-now': given });
    const old = read(asFirstMade(answers));
    expect(old.version).toBe('2026.12.1');
    expect(old.revised).toEqual(['skin-now']);
    const { [added]: state, 'skin-now/changing-lesion': other } = stateIn(old.answers, old.added);
    expect([state, other]).toEqual(['not-asked', others]);
    const lines = flat(responseOf(old.answers, 'ja', true, old.added).item);
    const line = lines.find(({ linkId }) => linkId === 'skin-now.numbness');
    expect([line?.answer, line?.extension?.[0]?.valueCode]).toEqual([undefined, 'not-asked']);
    expect(readCopied(asFirstMade(answers), Date.UTC(2026, 10, 30)).answers).not.toHaveProperty('skin-now');
    const now = read(encode(coded(answers), false));
    expect(stateIn(now.answers, now.added)[added]).toBe(others);
  });

  it('a line that a list got later is still not asked in the code that reception makes of a copied visit', async () => {
    const { asFirstMade, encode, read } = await asOfTwoReleases(183, withAdded);
    const old = read(asFirstMade(aVisit({ 'skin-now': 'none' })));
    expect(encode(old.visit, false, old.version)).toBe(asFirstMade(aVisit({ 'skin-now': 'none' })));
    const again = read(encode(old.visit, false, old.version));
    expect(stateIn(again.answers, again.added)[added]).toBe('not-asked');
  });

  it('a question that came later was not asked, also where it may be left empty', async () => {
    const { asFirstMade, read } = await asOfTwoReleases(
      registry.findIndex(({ linkId }) => linkId === 'questions-to-ask'),
      frozen.codes,
    );
    const { answers } = read(asFirstMade(aVisit()));
    expect(answers).toHaveProperty('scar-areas');
    expect(answers).not.toHaveProperty('questions-to-ask');
  });

  it('a question that is gone from the catalogue makes no reader throw: a code that answers it is refused', async () => {
    const { decode, encode } = await asOfTwoReleases(184, [...frozen.codes, 'of-earlier/yes']);
    expect(decode(encode(coded(aVisit()), false)).visit?.answers).toHaveProperty('pregnancy');
    const answered = { ...aVisit(), 'of-earlier': { codes: ['yes'] } } as Answers;
    expect(decode(encode(coded(answered), false))).toEqual({ fault: 'foreign' });
  });
});

describe('words that another browser counted', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });
  // Thai: 92 characters, 184 code points.
  const answers = aVisit({ 'prior-reaction': { codes: ['yes'], detail: 'ที่น'.repeat(46) } });

  it('are read by one that counts code points, with the visit', async () => {
    const digits = encode(coded(answers), true);
    const saved = serialise({ id: 'a', revision: 1, answeredAt: 1, answers });
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    vi.resetModules();
    const { decode: read } = await import('../../lib/export/code.ts');
    const { parseRecord } = await import('../../lib/record/restore.ts');
    expect(read(digits).visit?.answers, hint).toEqual(answers);
    expect(parseRecord(saved).visit?.answers).toEqual(answers);
  });
});

describe('forged digits with the right checksum', () => {
  const bytes = bytesOf(encode(coded(aVisit({ pregnancy: say('yes', '12週') })), true));
  /** Where the words begin: behind the head, and a bit for each answer there is. */
  const wordsAt = 7 + Math.ceil(registry.length / 8);
  const bit = (id: string) => {
    const place = registry.findIndex(({ linkId, code }) => `${linkId}/${code}` === id);
    return [7 + (place >> 3), 128 >> (place & 7)] as const;
  };
  const ticked = (id: string) => bytes.map((byte, at) => (at === bit(id)[0] ? byte | bit(id)[1] : byte));

  it('are taken where they are what we would have written', () => {
    expect(decode(sealed(...bytes)).visit).toBeDefined();
  });

  it.each([
    ['two answers to a question of one', ticked('pregnancy/no')],
    ['a denial beside a tick', ticked('allergies/food')],
    ['a byte too many', [...bytes, 0]],
    ['a list of words that is longer than it says', bytes.with(wordsAt + 2, (bytes[wordsAt + 2] ?? 0) - 1)],
    ['words of no question', bytes.with(wordsAt + 3, 99)],
    ['words that are no UTF-8', bytes.with(-1, 0xff)],
    ['no words where some are announced', bytes.slice(0, wordsAt)],
    ['a format before the first', bytes.with(0, 0)],
  ])('are refused with %s', (_, forged) => {
    expect(decode(sealed(...forged))).toEqual({ fault: 'foreign' });
  });

  it('are refused with words that nobody can see, or too many of them', () => {
    const hidden = { ...coded(aVisit()), answers: aVisit({ pregnancy: { codes: ['yes'], detail: '12週\u202E' } }) };
    const long = { ...coded(aVisit()), answers: aVisit({ pregnancy: { codes: ['yes'], detail: '週'.repeat(101) } }) };
    expect(decode(encode(hidden, true))).toEqual({ fault: 'foreign' });
    expect(decode(encode(long, true))).toEqual({ fault: 'foreign' });
  });

  it('never make the reader throw', () => {
    fc.assert(fc.property(fc.array(fc.nat(255), { maxLength: 80 }), (some) => void decode(sealed(1, 0, ...some))));
    fc.assert(fc.property(fc.stringMatching(/^[0-9]{0,120}$/), (some) => void decode(some)));
  });
});

describe('the digits of earlier versions', () => {
  // Kept from the first version on; one line more with each release. Paper is read for as long as it lies about.
  const golden = readFileSync('tests/unit/golden-codes.jsonl', 'utf8').trimEnd().split('\n');

  it('are still read', () => {
    for (const line of golden) {
      const { digits, name, version, answers } = JSON.parse(line);
      expect(decode(digits), name).toMatchObject({ version, visit: { answers } });
    }
    expect(golden.length).toBeGreaterThanOrEqual(5);
  });
});

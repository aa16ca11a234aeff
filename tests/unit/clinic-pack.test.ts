import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesVersion } from '../../lib/catalogue/flags.ts';
import { version } from '../../lib/catalogue/questionnaire.ts';
import { faultInWords } from '../../lib/clinic/fault-words.ts';
import {
  type OwnCode,
  ownAnswersAsText,
  ownAnswersFrom,
  ownCodes,
  ownFlags,
  ownRows,
  withOwnAnswer,
} from '../../lib/clinic/own-answers.ts';
import { type Pack, packShape, readPack } from '../../lib/clinic/pack.ts';
import type { FaultKind } from '../../lib/clinic/shape.ts';
import { decode, encode } from '../../lib/export/code.ts';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import { flagsFor } from '../../lib/rules/flags.ts';
import { summaryOf } from '../../lib/summary/summary.ts';
import { sheetText } from '../../lib/wording/sheet-text.ts';
import { drawn } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

const sample = (): Pack => JSON.parse(readFileSync('tools/release/clinic.json', 'utf8'));
const resultOf = (pack: unknown) => readPack(JSON.stringify(pack));
const readOf = (pack: unknown) => {
  const { read, faults } = resultOf(pack);
  if (!read) throw new Error(JSON.stringify(faults));
  return read;
};

describe('A pack', () => {
  it('is read when it is the sample of the release', () => {
    expect(resultOf(sample()).faults).toBeUndefined();
  });

  it('is read with a mark of its encoding before it', () => {
    expect(readPack(`\uFEFF${JSON.stringify(sample())}`).faults).toBeUndefined();
  });

  it('has a hash that changes with any word', () => {
    const changed = { ...sample(), bring: [{ ja: '診察券と紹介状', en: 'Your card and letter' }] };
    expect(readOf(changed).hash).not.toBe(readOf(sample()).hash);
  });

  it('has every fault named at once', () => {
    const { clinic, ...rest } = sample();
    const faults = resultOf({ ...rest, format: 2, clinic: { ...clinic, phone: 'call us' }, logo: 'x' }).faults ?? [];
    expect(faults.map(({ where, kind }) => `${where} ${kind}`)).toEqual([
      'format not-one-of',
      'clinic.phone pattern',
      'logo unknown-key',
    ]);
  });

  it('has a schema for editors that names what the reader demands', () => {
    const { required, properties, additionalProperties } = packShape.jsonSchema as {
      required: string[];
      properties: Record<string, unknown>;
      additionalProperties: boolean;
    };
    expect(required).toEqual(['format', 'version', 'approvedBy', 'clinic', 'duty', 'products']);
    expect(Object.keys(properties)).toEqual([
      ...required,
      'devices',
      'questions',
      'notices',
      'bring',
      'keeping',
      'kiosk',
    ]);
    expect(additionalProperties).toBe(false);
  });
});

const notice = (ja: string, en = 'Please call us.') => ({ notices: [{ ja, en }] });
const asking = (change: object) => ({ questions: [{ ...sample().questions?.[0], ...change }] });
const without = (key: keyof Pack) => {
  const { [key]: _, ...rest } = sample();
  return rest;
};
const many = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value);

/** What somebody who wants more than a pack may do would write, and why it is refused. */
const hostile: readonly (readonly [string, unknown, FaultKind])[] = [
  ['hides a question of ours', { hide: ['pregnancy'] }, 'unknown-key'],
  ['renames a question of ours', { rename: { pregnancy: { ja: '体調', en: 'Health' } } }, 'unknown-key'],
  ['reorders our sections', { sections: ['scars', 'basics'] }, 'unknown-key'],
  ['answers for the person', { preselect: { pregnancy: 'no' } }, 'unknown-key'],
  ['scores the answers', { score: { diabetes: 3 } }, 'unknown-key'],
  ['brings a style', { css: 'body{display:none}' }, 'unknown-key'],
  ['brings a script', { script: 'alert(1)' }, 'unknown-key'],
  ['brings a link', { links: ['https://clinic.example'] }, 'unknown-key'],
  ['makes a question of its own answered beforehand', asking({ default: 'no' }), 'unknown-key'],
  ['lets its own flag replace ours', asking({ replaces: 'pregnancy' }), 'unknown-key'],
  ['takes the id of a question of ours', asking({ id: 'pregnancy' }), 'pattern'],
  ['asks the same id twice', { questions: many(2, sample().questions?.[0]) }, 'twice'],
  ['asks more than five questions', { questions: many(6, sample().questions?.[0]) }, 'too-many'],
  ['asks for a method that does not exist', asking({ routes: ['undecided'] }), 'not-one-of'],
  ['asks for no method', asking({ routes: [] }), 'too-few'],
  ['writes markup', notice('<b>大切</b>なお知らせ'), 'markup'],
  ['writes markup in full-width signs', notice('＜script＞のお知らせ'), 'markup'],
  ['writes an entity', notice('お知らせ&lt;b&gt;'), 'markup'],
  ['writes a placeholder', notice('{count}件のお知らせ'), 'braces'],
  ['writes a web address', notice('https://clinic.example をご覧ください'), 'address'],
  ['writes a mail address', notice('info@clinic.example へ'), 'address'],
  ['writes a bare domain', notice('くわしくは clinic-sample.jp で'), 'address'],
  ['turns the direction of the text', notice('お知らせ\u202Eんせまりあ'), 'hidden-character'],
  ['writes a control character', notice('お知らせ\u0007です'), 'hidden-character'],
  ['breaks the line', notice('お知らせ\nです'), 'hidden-character'],
  ['hides a letter', notice('安\u200B心のクリニック'), 'hidden-character'],
  ['promises an effect', notice('必ず効果が出ます'), 'verdict'],
  ['says that somebody may be treated', notice('どなたでも治療を受けられます'), 'verdict'],
  ['calms', notice('お知らせ', 'There are no problems with our treatment.'), 'verdict'],
  ['calms in full-width letters', notice('ＯＫです'), 'verdict'],
  ['tells people to stop a medicine', notice('薬をやめてから来てください'), 'verdict'],
  ['asks to pass over our questions', notice('前の質問は飛ばしてかまいません'), 'softening'],
  ['asks to answer no', notice('持病は「いいえ」と答えてください'), 'softening'],
  ['asks not to tell', notice('お知らせ', 'You need not mention your medicines.'), 'softening'],
  ['keeps answers for longer', { keeping: { sevenDays: true } }, 'not-one-of'],
  ['lets a kiosk wait for an hour', { kiosk: { eraseAfterMinutes: 60 } }, 'not-number'],
  ['names a product without its five facts', { products: [{ name: { ja: '製剤', en: 'Product' } }] }, 'missing'],
  [
    'calls its product approved',
    {
      products: [{ ...sample().products[0], unapproved: { ...sample().products[0]?.unapproved, isUnapproved: false } }],
    },
    'not-one-of',
  ],
  [
    'names a device without its five facts',
    { devices: [{ route: 'potenza', name: { ja: '機器', en: 'Device' } }] },
    'missing',
  ],
  [
    'is approved by nobody of the profession',
    { approvedBy: { ...sample().approvedBy, role: 'manager' } },
    'not-one-of',
  ],
  [
    'is approved on a day that does not exist',
    { approvedBy: { ...sample().approvedBy, on: '2026-02-30' } },
    'no-such-day',
  ],
  [
    'makes the name longer than a line',
    { clinic: { ...sample().clinic, name: { ja: 'あ'.repeat(61), en: 'A' } } },
    'too-long',
  ],
  ['leaves the English out', { notices: [{ ja: 'お知らせ' }] }, 'missing'],
  ['leaves the English empty', { notices: [{ ja: 'お知らせ', en: ' ' }] }, 'empty'],
];

describe('A pack is refused, with a sentence in both languages, when it', () => {
  it.each(hostile)('%s', (_, change, kind) => {
    const faults = resultOf({ ...sample(), ...(change as object) }).faults ?? [];
    expect(faults.map((fault) => fault.kind)).toContain(kind);
    for (const fault of faults) expect(faultInWords(fault)).toMatch(/^.+: .+\.\n {2}.+：.+。$/s);
  });

  it.each(['approvedBy', 'clinic', 'duty', 'products', 'version', 'format'] as const)('lacks %s', (key) => {
    expect(resultOf(without(key)).faults).toEqual([{ where: key, kind: 'missing' }]);
  });

  it.each([
    ['is no JSON', '{'],
    ['is a list', '[]'],
    ['is null', 'null'],
    ['is far too large', JSON.stringify({ ...sample(), notices: 'x'.repeat(300_000) })],
    ['sets a prototype', JSON.stringify(sample()).replace('{', '{"__proto__":{"kiosk":{}},')],
    ['nests without end', '['.repeat(50_000)],
  ])('%s', (_, text) => {
    expect(readPack(text).faults?.length).toBeGreaterThan(0);
  });
});

/** Packs that may be used: from none to five questions, for any methods. */
const packs = fc
  .array(fc.option(fc.subarray(['dermapen', 'potenza', 'injection', 'iv-drip', 'electroporation'], { minLength: 1 })), {
    maxLength: 5,
  })
  .map((routes) => ({
    ...sample(),
    questions: routes.map((each, place) => ({
      ...(sample().questions?.[0] as object),
      id: `clinic-question-${place}`,
      routes: each ?? undefined,
    })),
  }));
const given = fc.array(fc.option(fc.constantFrom(...ownCodes)), { minLength: 5, maxLength: 5 });
/** Random visits, each with a random pack and random answers to it. */
const visits = (count: number) => {
  const own = fc.sample(fc.tuple(packs, given), { seed: 20_261_201, numRuns: count });
  return drawn(count).map((answers, place) => {
    const [pack, codes] = own[place] as (typeof own)[number];
    return { answers, pack, codes };
  });
};
const answersTo = (hash: number, codes: readonly (OwnCode | null)[]) =>
  codes.reduce(
    (before, code, place) => (code ? withOwnAnswer(before, hash, place, code) : before),
    undefined as ReturnType<typeof ownAnswersFrom>,
  );

describe('With any pack, whatever was answered,', () => {
  it('our flags are the same, in their places, and the clinic’s come after them', () => {
    const words = { ja: wordsOf('ja') };
    const edition = { words, answeredOn: { ja: '', en: '' }, versions: { questions: version, rules: rulesVersion } };
    for (const { answers, pack, codes } of visits(400)) {
      const live = liveAnswers(answers);
      const before = JSON.stringify([flagsFor(live), summaryOf(live)]);
      const textBefore = sheetText(summaryOf(live), edition);
      const read = readOf(pack);
      const own = ownFlags(ownRows(read, live, answersTo(read.hash, codes)));
      expect(JSON.stringify([flagsFor(live), summaryOf(live)])).toBe(before);
      expect(sheetText(summaryOf(live), edition)).toBe(textBefore);
      const all = [...flagsFor(live), ...own].map(({ id }) => id as string);
      expect(all.slice(0, all.length - own.length).some((id) => id.startsWith('clinic-'))).toBe(false);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('each question of the clinic’s is one row, and a doubt raises the flag that a yes raises', () => {
    for (const { answers, pack, codes } of visits(2000)) {
      const read = readOf(pack);
      const rows = ownRows(read, liveAnswers(answers), answersTo(read.hash, codes));
      expect(rows.map(({ question }) => question.id)).toEqual(read.pack.questions?.map(({ id }) => id));
      for (const [place, { isAsked, state }] of rows.entries())
        expect(state).toBe((isAsked && codes[place]) || 'not-asked');
      expect(ownFlags(rows).length).toBe(rows.filter(({ state }) => !['no', 'not-asked'].includes(state)).length);
    }
  });

  it('its answers come back from the reception code', () => {
    for (const { answers, pack, codes } of visits(300)) {
      const { hash } = readOf(pack);
      const own = answersTo(hash, codes);
      const visit = { answers: liveAnswers(answers), locale: 'ja' as const, day: 1, ...(own ? { pack: own } : {}) };
      expect(decode(encode(visit, false)).visit?.pack).toEqual(own);
    }
  });
});

describe('Answers to a clinic’s questions', () => {
  const { hash } = readOf(sample());

  it('come back from the text in the saved visit', () => {
    const own = withOwnAnswer(undefined, hash, 0, 'declined');
    expect(ownAnswersFrom(ownAnswersAsText(own))).toEqual(own);
  });

  it.each(['', 'x', '12345678-99999', '12345678-1234', '<script>'])('are none in the text “%s”', (text) => {
    expect(ownAnswersFrom(text)).toBeUndefined();
  });

  it('do not count for another pack', () => {
    const live = liveAnswers({ routes: { codes: ['dermapen'] } });
    const other = withOwnAnswer(undefined, hash + 1, 0, 'yes');
    expect(ownRows(readOf(sample()), live, other).map(({ state }) => state)).toEqual(['not-asked']);
  });

  it('are asked for under every method when the method is open', () => {
    const live = liveAnswers({ routes: { codes: ['undecided'] } });
    expect(ownRows(readOf(sample()), live, undefined)[0]?.isAsked).toBe(true);
  });

  it('are not asked for when no method chosen calls for them', () => {
    const live = liveAnswers({ routes: { codes: ['iv-drip'] } });
    expect(ownRows(readOf(sample()), live, undefined)[0]?.isAsked).toBe(false);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { config } from 'zod/mini';
import { type Code, items, type LinkId, version } from '../../lib/catalogue/questionnaire.ts';
import { type Answers, asAnswer, faultOf, isExclusive, offersDetail, serialise } from '../../lib/flow/answers.ts';
import { itemOf, liveAnswers } from '../../lib/flow/enabled.ts';
import { clockSlackMs, expiryMs } from '../../lib/record/expiry.ts';
import { restore } from '../../lib/record/restore.ts';
import { flagsFor } from '../../lib/rules/flags.ts';
import { summaryOf } from '../../lib/summary/summary.ts';
import { cases } from '../people.ts';
import { specifiedItems, words } from '../specification.ts';
import { aVisit as visit } from '../support/visits.ts';

const now = Date.UTC(2026, 10, 24, 9, 30);
const minute = 60_000;
const hour = 60 * minute;
const anyText = 'ピアスでかぶれた';

describe('an answer', () => {
  it.each(items.filter(({ optional }) => !optional))('to $linkId needs a choice', (item) => {
    expect(faultOf(item, { codes: [] })).toBe('nothing-chosen');
    for (const code of item.answerOption) expect(faultOf(item, { codes: [code] })).toBeUndefined();
  });

  it('to the last question may be left empty', () => {
    expect(faultOf(itemOf('questions-to-ask'), { codes: [] })).toBeUndefined();
  });

  it('to a question of one choice has one code', () => {
    expect(faultOf(itemOf('breastfeeding'), { codes: ['yes', 'no'] })).toBe('excluding');
    expect(faultOf(itemOf('age-group'), { codes: ['under-18', '20-or-over'] })).toBe('excluding');
  });

  it('to a list takes any number of codes, with doubts beside them', () => {
    const codes: Code[] = ['anticoagulants', 'antiplatelets', 'unsure', 'declined'];
    expect(faultOf(itemOf('blood-thinners'), { codes })).toBeUndefined();
    expect(faultOf(itemOf('routes'), { codes: words(specifiedItems[0]?.codes) })).toBeUndefined();
  });

  it('"none" stands beside no other code', () => {
    for (const other of ['anticoagulants', 'unsure', 'declined'] as const) {
      expect(faultOf(itemOf('blood-thinners'), { codes: [other, 'none'] })).toBe('excluding');
    }
    expect(faultOf(itemOf('scar-types'), { codes: ['none', 'unsure'] })).toBe('excluding');
    expect(isExclusive('none')).toBe(true);
    for (const code of ['no', 'unsure', 'declined', 'undecided', 'other-route'] as const) {
      expect(isExclusive(code)).toBe(false);
    }
  });

  it('has a follow-up of at most as many characters as a reader counts', () => {
    const item = itemOf('breastfeeding');
    const followed = itemOf('metal-allergy');
    expect(faultOf(followed, { codes: ['yes'], detail: '葛'.repeat(100) })).toBeUndefined();
    expect(faultOf(followed, { codes: ['yes'], detail: '葛󠄀'.repeat(100) })).toBeUndefined();
    expect(faultOf(followed, { codes: ['yes'], detail: '👨‍👩‍👧'.repeat(100) })).toBeUndefined();
    expect(faultOf(followed, { codes: ['yes'], detail: '葛'.repeat(101) })).toBe('detail-too-long');
    expect(faultOf(followed, { codes: ['yes'], detail: 'ᄀ'.repeat(800) })).toBeUndefined();
    expect(faultOf(followed, { codes: ['yes'], detail: 'ᄀ'.repeat(801) })).toBe('detail-too-long');
    expect(faultOf(itemOf('questions-to-ask'), { codes: [], detail: 'あ'.repeat(200) })).toBeUndefined();
    expect(faultOf(itemOf('questions-to-ask'), { codes: [], detail: 'あ'.repeat(201) })).toBe('detail-too-long');
    expect(faultOf(item, { codes: ['yes'], detail: 'あ'.repeat(500) })).toBeUndefined();
  });

  it('reports the missing choice before the length of the follow-up', () => {
    expect(faultOf(itemOf('metal-allergy'), { codes: [], detail: 'あ'.repeat(101) })).toBe('nothing-chosen');
  });

  it('is the same however it was arrived at', () => {
    const item = itemOf('skin-conditions');
    const one = asAnswer(item, ['unsure', 'psoriasis', 'melasma', 'psoriasis'], `  ${anyText}\n`);
    const other = asAnswer(item, new Set<Code>(['psoriasis', 'melasma', 'unsure']), anyText);
    expect(one).toEqual({ codes: ['psoriasis', 'melasma', 'unsure'], detail: anyText });
    expect(other).toEqual(one);
  });

  it('holds no code of another question', () => {
    expect(asAnswer(itemOf('breastfeeding'), ['yes', 'biologics']).codes).toEqual(['yes']);
  });

  it('holds no empty follow-up, and none where none is offered', () => {
    expect(asAnswer(itemOf('metal-allergy'), ['yes'])).not.toHaveProperty('detail');
    expect(asAnswer(itemOf('metal-allergy'), ['yes'], ' \n\u200B ')).not.toHaveProperty('detail');
    expect(asAnswer(itemOf('breastfeeding'), ['yes'], anyText)).not.toHaveProperty('detail');
  });
});

describe('a follow-up', () => {
  it.each(specifiedItems)(
    'of $linkId is offered for anything but a denial',
    ({ linkId, codes, followUp, mayBeEmpty }) => {
      for (const code of words(codes)) {
        const isOffered = followUp !== undefined && (mayBeEmpty === true || !['no', 'none'].includes(code));
        expect([code, offersDetail(itemOf(linkId), [code])]).toEqual([code, isOffered]);
      }
      expect(offersDetail(itemOf(linkId), [])).toBe(mayBeEmpty === true);
    },
  );
});

const kept = (answers: Answers, answeredAt = now - minute) => serialise(answers, answeredAt);
const restored = (answers: Answers) => restore(kept(answers), now, 'tab');
/** The kept record of a visit, changed before it is read. */
const tampered = (change: (record: Record<string, unknown>) => void, answers = visit({ 'metal-allergy': 'yes' })) => {
  const record = JSON.parse(kept(answers)) as Record<string, unknown>;
  change(record);
  return restore(JSON.stringify(record), now, 'tab');
};
const answersIn = (record: Record<string, unknown>) => record.answers as Record<string, Record<string, unknown>>;
const broken = { status: 'discarded', reason: 'broken' };
const expired = { status: 'discarded', reason: 'expired' };

describe('answers kept and read again', () => {
  it.each(cases)('are the same: $name', ({ answers }) => {
    expect(restored(answers)).toEqual({ status: 'restored', answers, answeredAt: now - minute, asksAgain: [] });
  });

  it('are the same in the middle of a visit, and before its first answer', () => {
    for (const answers of [{}, { routes: { codes: ['undecided'] } }] satisfies Answers[]) {
      expect(restored(answers)).toMatchObject({ status: 'restored', answers });
    }
  });

  it('are the same with every follow-up at its longest', () => {
    const longest = Object.fromEntries(
      items.map((item) => [
        item.linkId,
        item.detail
          ? { codes: [item.answerOption[0]], detail: '"👨‍👩‍👧‍👦'.repeat(item.detail / 2) }
          : { codes: [item.answerOption[0]] },
      ]),
    ) as Answers;
    expect(restored(longest)).toMatchObject({ status: 'restored', answers: longest });
  });

  it('carry the version of the questions', () => {
    expect(JSON.parse(kept({}))).toMatchObject({ version, answeredAt: now - minute });
  });

  it('survive another version of the questions whose answers mean the same', () => {
    expect(tampered((record) => Object.assign(record, { version: '2027.1.0' })).status).toBe('restored');
    expect(tampered((record) => Object.assign(record, { version: 'v'.repeat(40) })).status).toBe('restored');
  });

  it('leave out, and name, the questions that mean something else since', () => {
    const found = tampered((record) => {
      Object.assign(answersIn(record)['metal-allergy'] ?? {}, { revision: 2 });
      Object.assign(answersIn(record)['age-group'] ?? {}, { revision: 7 });
    });
    const { 'age-group': _, 'metal-allergy': __, ...others } = visit({ 'metal-allergy': 'yes' });
    expect(found).toMatchObject({ status: 'restored', asksAgain: ['age-group', 'metal-allergy'] });
    expect(found).toHaveProperty('answers', others);
  });

  it('ask a question again whose earlier answers were other codes, and keep every other answer', () => {
    const was = { revision: 2, codes: ['often'], detail: 'x'.repeat(300) };
    const found = tampered((record) => Object.assign(answersIn(record), { 'metal-allergy': was }));
    const { 'metal-allergy': _, ...others } = visit({ 'metal-allergy': 'yes' });
    expect(found).toMatchObject({ status: 'restored', asksAgain: ['metal-allergy'] });
    expect(found).toHaveProperty('answers', others);
  });

  it.each<[string, object]>([
    ['codes that are no words', { codes: [1] }],
    ['codes as one word', { codes: 'often' }],
    ['a follow-up that is no text', { detail: 3 }],
    ['a revision between two', { revision: 2.5 }],
    ['something more', { at: 3 }],
  ])('are discarded whole where an answer of another revision has %s', (_, change) => {
    const was = { revision: 2, codes: ['often'], ...change };
    expect(tampered((record) => Object.assign(answersIn(record), { breastfeeding: was }))).toEqual(broken);
  });

  it('count no more than the questions asked: what another method opened is left out of flags and sheet', () => {
    const detail = 'ニッケル';
    const found = restored(visit({ routes: 'iv-drip', 'metal-allergy': { codes: ['yes'], detail } }));
    if (found.status !== 'restored') throw new Error(found.status);
    const summary = summaryOf(liveAnswers(found.answers));
    expect(flagsFor(liveAnswers(found.answers)).map(({ id }) => id)).not.toContain('metal-allergy');
    expect(JSON.stringify(summary)).not.toContain(detail);
    const row = summary.states.flatMap(({ rows }) => rows).find(({ linkId }) => linkId === 'metal-allergy');
    expect(row?.state).toBe('not-asked');
  });

  it('are read without making code from a text, which the policy of the page forbids', () => {
    expect(restore(kept(visit()), now, 'tab').status).toBe('restored');
    expect(config().jitless).toBe(true);
  });

  it('are absent where nothing was kept', () => {
    expect(restore(null, now, 'tab')).toEqual({ status: 'absent' });
  });
});

describe('kept answers count', () => {
  const age = (ms: number, store: 'tab' | 'phone') => restore(kept(visit(), now - ms), now, store);

  it('for 24 hours in the tab', () => {
    expect(expiryMs.tab).toBe(24 * hour);
    expect(age(24 * hour, 'tab').status).toBe('restored');
    expect(age(24 * hour + 1, 'tab')).toEqual(expired);
  });

  it('for 7 days on the phone', () => {
    expect(expiryMs.phone).toBe(7 * 24 * hour);
    expect(age(7 * 24 * hour, 'phone').status).toBe('restored');
    expect(age(7 * 24 * hour + 1, 'phone')).toEqual(expired);
  });

  it('from the very moment they were given', () => {
    expect(age(0, 'tab').status).toBe('restored');
  });

  it('although the phone has set its clock back by some seconds since', () => {
    expect(clockSlackMs).toBe(60_000);
    expect(age(-clockSlackMs, 'tab').status).toBe('restored');
    expect(age(-clockSlackMs, 'phone').status).toBe('restored');
  });

  it('not at all when they come from the future: a clock was moved', () => {
    expect(age(-clockSlackMs - 1, 'tab')).toEqual(expired);
    expect(age(-365 * 24 * hour, 'phone')).toEqual(expired);
  });
});

describe('kept text that is not a record of this product is discarded whole', () => {
  it.each<[string, () => string]>([
    ['nothing', () => ''],
    ['no JSON', () => '{"format":1'],
    ['a word', () => '"visit"'],
    ['a number', () => '17'],
    ['null', () => 'null'],
    ['a list', () => '[]'],
    ['an empty object', () => '{}'],
    ['another program’s record', () => '{"user":"a","token":"b"}'],
    ['a list nested ten thousand deep', () => '['.repeat(10_000) + ']'.repeat(10_000)],
    ['objects nested ten thousand deep', () => `${'{"answers":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['five megabytes', () => `"${'x'.repeat(5_000_000)}"`],
    ['five megabytes of blanks around a record', () => kept({}) + ' '.repeat(5_000_000)],
  ])('%s', (_, text) => {
    expect(restore(text(), now, 'tab')).toEqual(broken);
  });

  it.each<[string, (record: Record<string, unknown>) => void]>([
    ['the format of an earlier set of questions', (record) => Object.assign(record, { format: 1 })],
    ['a format of -1', (record) => Object.assign(record, { format: -1 })],
    ['a format of 999', (record) => Object.assign(record, { format: 999 })],
    ['a format in words', (record) => Object.assign(record, { format: '1' })],
    ['no format', (record) => Reflect.deleteProperty(record, 'format')],
    ['a version that is a number', (record) => Object.assign(record, { version: 2026 })],
    ['an empty version', (record) => Object.assign(record, { version: '' })],
    ['a version of 41 letters', (record) => Object.assign(record, { version: 'v'.repeat(41) })],
    ['a time in words', (record) => Object.assign(record, { answeredAt: 'today' })],
    ['a time of 0', (record) => Object.assign(record, { answeredAt: 0 })],
    ['a time before 1970', (record) => Object.assign(record, { answeredAt: -1 })],
    ['half a millisecond', (record) => Object.assign(record, { answeredAt: now - 1.5 })],
    ['no time', (record) => Object.assign(record, { answeredAt: null })],
    ['something more', (record) => Object.assign(record, { note: 'hello' })],
    ['no answers', (record) => Reflect.deleteProperty(record, 'answers')],
    ['a list of answers', (record) => Object.assign(record, { answers: [] })],
    ['an unknown question', (record) => Object.assign(answersIn(record), { hair: { revision: 1, codes: ['yes'] } })],
    ['an answer that is nothing', (record) => Object.assign(answersIn(record), { breastfeeding: null })],
    ['an answer without codes', (record) => Object.assign(answersIn(record), { breastfeeding: { revision: 1 } })],
    ['an answer without revision', (record) => Object.assign(answersIn(record), { breastfeeding: { codes: ['yes'] } })],
    [
      'a revision of 0',
      (record) => Object.assign(answersIn(record), { breastfeeding: { revision: 0, codes: ['yes'] } }),
    ],
    [
      'an unknown code',
      (record) => Object.assign(answersIn(record), { breastfeeding: { revision: 1, codes: ['often'] } }),
    ],
    [
      'a code of another question',
      (record) => Object.assign(answersIn(record), { breastfeeding: { revision: 1, codes: ['biologics'] } }),
    ],
    [
      'codes as one word',
      (record) => Object.assign(answersIn(record), { breastfeeding: { revision: 1, codes: 'yes' } }),
    ],
    ['nothing chosen', (record) => Object.assign(answersIn(record), { breastfeeding: { revision: 1, codes: [] } })],
    [
      'codes that exclude each other',
      (record) => Object.assign(answersIn(record), { 'scar-types': { revision: 1, codes: ['ice-pick', 'none'] } }),
    ],
    [
      'a code twice',
      (record) => Object.assign(answersIn(record), { 'scar-types': { revision: 1, codes: ['ice-pick', 'ice-pick'] } }),
    ],
    [
      'codes in another order',
      (record) => Object.assign(answersIn(record), { 'scar-types': { revision: 1, codes: ['boxcar', 'ice-pick'] } }),
    ],
    [
      'a follow-up where none is offered',
      (record) => Object.assign(answersIn(record), { breastfeeding: { revision: 1, codes: ['yes'], detail: 'a' } }),
    ],
    [
      'an empty follow-up',
      (record) => Object.assign(answersIn(record), { 'metal-allergy': { revision: 1, codes: ['yes'], detail: '' } }),
    ],
    [
      'a follow-up that is too long',
      (record) =>
        Object.assign(answersIn(record), { 'metal-allergy': { revision: 1, codes: ['yes'], detail: 'a'.repeat(101) } }),
    ],
    [
      'a follow-up with what cannot be seen',
      (record) =>
        Object.assign(answersIn(record), { 'metal-allergy': { revision: 1, codes: ['yes'], detail: 'a\u202Eb' } }),
    ],
    [
      'something more in an answer',
      (record) => Object.assign(answersIn(record), { breastfeeding: { revision: 1, codes: ['yes'], at: 3 } }),
    ],
  ])('%s', (_, change) => {
    expect(tampered(change)).toEqual(broken);
  });

  it('a time too great for a number', () => {
    expect(restore(kept(visit()).replace(/"answeredAt":\d+/, '"answeredAt":1e999'), now, 'tab')).toEqual(broken);
  });

  const own = Object.getOwnPropertyNames(Object.prototype);
  it.each(['__proto__', 'constructor', 'prototype', 'toString'])('%s as a key, at any level', (key) => {
    const polluting = `"${key}":{"polluted":true,"isChange":true}`;
    const text = kept(visit());
    const places = ['{', '"answers":{', '"breastfeeding":{'];
    for (const place of places) {
      const found = restore(text.replace(place, `${place}${polluting},`), now, 'tab');
      expect([place, found]).toEqual([place, broken]);
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(own);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('a key written twice', () => {
    const text = kept(visit()).replace(
      '"breastfeeding":{',
      '"breastfeeding":{"revision":1,"codes":["yes"]},"breastfeeding":{',
    );
    expect(JSON.parse(text)).toEqual(JSON.parse(kept(visit())));
    expect(restore(text, now, 'tab')).toEqual(broken);
    expect(restore(kept(visit()).replace('{', '{"format":2,'), now, 'tab')).toEqual(broken);
  });

  it('a record with anything around it', () => {
    for (const text of [`${kept(visit())} `, `\n${kept(visit())}`, kept(visit()).replace(':', ': ')]) {
      expect(restore(text, now, 'tab')).toEqual(broken);
    }
  });

  it('a text longer than any visit, without parsing it', () => {
    const parse = vi.spyOn(JSON, 'parse');
    expect(restore(' '.repeat(200_000), now, 'tab')).toEqual(broken);
    expect(parse).toHaveBeenCalledTimes(1);
    expect(restore(' '.repeat(200_001), now, 'tab')).toEqual(broken);
    expect(parse).toHaveBeenCalledTimes(1);
    parse.mockRestore();
  });
});

describe('the kept record', () => {
  it('holds the revision, the codes and the follow-up of each question answered, and nothing else', () => {
    const record = JSON.parse(kept({ 'metal-allergy': { codes: ['yes'], detail: anyText } }, 5)) as unknown;
    expect(record).toEqual({
      format: 2,
      version,
      answeredAt: 5,
      answers: { 'metal-allergy': { revision: 1, codes: ['yes'], detail: anyText } },
    });
  });

  it('holds the questions in the order of the questionnaire, whatever the order of answering', () => {
    const backwards = Object.fromEntries(Object.entries(visit()).toReversed()) as Answers;
    expect(kept(backwards)).toBe(kept(visit()));
    const linkIds = Object.keys(answersIn(JSON.parse(kept(visit())))) as LinkId[];
    expect(linkIds).toEqual(items.map(({ linkId }) => linkId));
  });
});

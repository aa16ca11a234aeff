import { describe, expect, it, vi } from 'vitest';
import { items, type LinkId, version } from '../../lib/catalogue/questionnaire.ts';
import type { Answers } from '../../lib/flow/answers.ts';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import { expiryMs, isExpired } from '../../lib/record/expiry.ts';
import { parseRecord, restore } from '../../lib/record/restore.ts';
import { flagsFor } from '../../lib/rules/flags.ts';
import { summaryOf } from '../../lib/summary/summary.ts';
import { people } from '../people.ts';
import { recordOf } from '../support/record.ts';
import { aVisit as visit } from '../support/visits.ts';

const now = Date.UTC(2026, 10, 24, 9, 30);
const hour = 60 * 60 * 1000;
const day = 24 * hour;
const anyText = 'ピアスでかぶれた';
const recordFrom = (answers: Answers) => recordOf(answers, now);
/** A saved visit, changed before it is read. */
const tampered = (change: (record: Record<string, unknown>) => void) => {
  const record = JSON.parse(recordFrom(visit({ 'metal-allergy': 'yes' }))) as Record<string, unknown>;
  change(record);
  return parseRecord(JSON.stringify(record));
};
const answersIn = (record: Record<string, unknown>) => record.answers as Record<string, Record<string, unknown>>;
const broken = { reason: 'broken' };

describe('a saved visit', () => {
  it.each(people)('is read back as it was: $name', ({ answers }) => {
    expect(parseRecord(recordOf(answers, now, 7, 'x'))).toEqual({
      visit: { id: 'x', revision: 7, answeredAt: now, answers },
    });
  });

  it('is read back in the middle of the questions, before the first answer, with every follow-up at its longest', () => {
    const longest = Object.fromEntries(
      items.map(({ linkId, answerOption, detail }) => [
        linkId,
        detail ? { codes: [answerOption[0]], detail: '"葛'.repeat(detail / 2) } : { codes: [answerOption[0]] },
      ]),
    ) as Answers;
    for (const answers of [{}, { routes: { codes: ['undecided'] } }, longest] satisfies Answers[])
      expect(parseRecord(recordFrom(answers)).visit?.answers).toEqual(answers);
  });

  it('holds the version of the questions, the codes and the follow-up of each question answered, and nothing else', () => {
    const answers: Answers = { 'metal-allergy': { codes: ['yes'], detail: anyText } };
    expect(JSON.parse(recordOf(answers, 5, 3, 'x'))).toEqual({
      format: 2,
      version,
      id: 'x',
      revision: 3,
      answeredAt: 5,
      answers,
    });
  });

  it('holds the questions in the order of the questionnaire, whatever the order of answering', () => {
    const backwards = Object.fromEntries(Object.entries(visit()).toReversed()) as Answers;
    expect(recordFrom(backwards)).toBe(recordFrom(visit()));
    expect(Object.keys(JSON.parse(recordFrom(visit())).answers) as LinkId[]).toEqual(items.map(({ linkId }) => linkId));
  });

  it.each<[string, object]>([
    ['an earlier format', { format: 1 }],
    ['a later format', { format: 999 }],
    ['other questions', { version: '2027.1.0' }],
  ])('of %s is discarded, and known as such', (_, change) => {
    expect(tampered((record) => Object.assign(record, change))).toEqual({ reason: 'other-questions' });
  });

  it('counts no more than the questions asked: what another method opened is left out of flags and sheet', () => {
    const detail = 'ニッケル';
    const found = parseRecord(recordFrom(visit({ routes: 'iv-drip', 'metal-allergy': { codes: ['yes'], detail } })));
    const answers = liveAnswers(found.visit?.answers ?? {});
    expect(flagsFor(answers).map(({ id }) => id)).not.toContain('metal-allergy');
    expect(JSON.stringify(summaryOf(answers))).not.toContain(detail);
    const row = summaryOf(answers)
      .states.flatMap(({ rows }) => rows)
      .find(({ linkId }) => linkId === 'metal-allergy');
    expect(row?.state).toBe('not-asked');
  });
});

describe('a saved visit counts', () => {
  it('for 24 hours in the tab', () => {
    expect(expiryMs.tab).toBe(day);
    expect(isExpired(now - day, now, 'tab')).toBe(false);
    expect(isExpired(now - day - 1, now, 'tab')).toBe(true);
  });

  it('for 7 days on the phone', () => {
    expect(expiryMs.phone).toBe(7 * day);
    expect(isExpired(now - 7 * day, now, 'phone')).toBe(false);
    expect(isExpired(now - 7 * day - 1, now, 'phone')).toBe(true);
  });

  it('although the clock was put back 61 seconds, or an hour, since its last answer', () => {
    for (const back of [1, 61_000, hour, day - 1]) expect(isExpired(now + back, now, 'tab')).toBe(false);
  });

  it('no longer once the clock was put back by a day: its age is unknown', () => {
    expect(isExpired(now + day, now, 'tab')).toBe(true);
    expect(isExpired(now + day, now, 'phone')).toBe(true);
  });

  it('only while it is read in its time', () => {
    const text = recordOf(visit(), now);
    expect(restore(text, now + day, 'tab').visit?.answers).toEqual(visit());
    expect(restore(text, now + day + 1, 'tab')).toEqual({ reason: 'expired' });
    expect(restore('{}', now, 'tab')).toEqual(broken);
  });
});

describe('text that is not a record of this product is discarded whole', () => {
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
    ['five megabytes of blanks around a record', () => recordFrom({}) + ' '.repeat(5_000_000)],
  ])('%s', (_, text) => {
    expect(parseRecord(text())).toEqual(broken);
  });

  it.each<[string, (record: Record<string, unknown>) => void]>([
    ['a format in words', (record) => Object.assign(record, { format: '1' })],
    ['no format', (record) => Reflect.deleteProperty(record, 'format')],
    ['a version that is a number', (record) => Object.assign(record, { version: 2026 })],
    ['an empty version', (record) => Object.assign(record, { version: '' })],
    ['a version of 41 letters', (record) => Object.assign(record, { version: 'v'.repeat(41) })],
    ['no id', (record) => Reflect.deleteProperty(record, 'id')],
    ['an id with what no id has', (record) => Object.assign(record, { id: 'a b' })],
    ['an id of 41 letters', (record) => Object.assign(record, { id: 'v'.repeat(41) })],
    ['no revision', (record) => Reflect.deleteProperty(record, 'revision')],
    ['a revision of 0', (record) => Object.assign(record, { revision: 0 })],
    ['half a revision', (record) => Object.assign(record, { revision: 1.5 })],
    ['a time in words', (record) => Object.assign(record, { answeredAt: 'today' })],
    ['a time of 0', (record) => Object.assign(record, { answeredAt: 0 })],
    ['a time before 1970', (record) => Object.assign(record, { answeredAt: -1 })],
    ['half a millisecond', (record) => Object.assign(record, { answeredAt: now - 1.5 })],
    ['no time', (record) => Object.assign(record, { answeredAt: null })],
    ['something more', (record) => Object.assign(record, { note: 'hello' })],
    ['no answers', (record) => Reflect.deleteProperty(record, 'answers')],
    ['a list of answers', (record) => Object.assign(record, { answers: [] })],
    ['an unknown question', (record) => Object.assign(answersIn(record), { hair: { codes: ['yes'] } })],
    ['an answer that is nothing', (record) => Object.assign(answersIn(record), { breastfeeding: null })],
    ['an answer without codes', (record) => Object.assign(answersIn(record), { breastfeeding: {} })],
    [
      'an answer of an earlier format',
      (record) => Object.assign(answersIn(record), { breastfeeding: { revision: 1, codes: ['yes'] } }),
    ],
    ['an unknown code', (record) => Object.assign(answersIn(record), { breastfeeding: { codes: ['often'] } })],
    [
      'a code of another question',
      (record) => Object.assign(answersIn(record), { breastfeeding: { codes: ['biologics'] } }),
    ],
    ['codes as one word', (record) => Object.assign(answersIn(record), { breastfeeding: { codes: 'yes' } })],
    ['nothing chosen', (record) => Object.assign(answersIn(record), { breastfeeding: { codes: [] } })],
    [
      'codes that exclude each other',
      (record) => Object.assign(answersIn(record), { 'scar-types': { codes: ['ice-pick', 'none'] } }),
    ],
    [
      'a code twice',
      (record) => Object.assign(answersIn(record), { 'scar-types': { codes: ['ice-pick', 'ice-pick'] } }),
    ],
    [
      'codes in another order',
      (record) => Object.assign(answersIn(record), { 'scar-types': { codes: ['boxcar', 'ice-pick'] } }),
    ],
    [
      'a follow-up where none is offered',
      (record) => Object.assign(answersIn(record), { breastfeeding: { codes: ['yes'], detail: 'a' } }),
    ],
    [
      'an empty follow-up',
      (record) => Object.assign(answersIn(record), { 'metal-allergy': { codes: ['yes'], detail: '' } }),
    ],
    [
      'a follow-up that is too long',
      (record) => Object.assign(answersIn(record), { 'metal-allergy': { codes: ['yes'], detail: 'a'.repeat(101) } }),
    ],
    [
      'a follow-up with what cannot be seen',
      (record) => Object.assign(answersIn(record), { 'metal-allergy': { codes: ['yes'], detail: 'a\u202Eb' } }),
    ],
    [
      'something more in an answer',
      (record) => Object.assign(answersIn(record), { breastfeeding: { codes: ['yes'], at: 3 } }),
    ],
  ])('%s', (_, change) => {
    expect(tampered(change)).toEqual(broken);
  });

  it('a time too great for a number', () => {
    expect(parseRecord(recordFrom(visit()).replace(/"answeredAt":\d+/, '"answeredAt":1e999'))).toEqual(broken);
  });

  const own = Object.getOwnPropertyNames(Object.prototype);
  it.each(['__proto__', 'constructor', 'prototype', 'toString'])('%s as a key, at any level', (key) => {
    const polluting = `"${key}":{"polluted":true,"isChange":true}`;
    const text = recordFrom(visit());
    const places = ['{', '"answers":{', '"breastfeeding":{'];
    for (const place of places) {
      const found = parseRecord(text.replace(place, `${place}${polluting},`));
      expect([place, found]).toEqual([place, broken]);
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(own);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('a key written twice', () => {
    const text = recordFrom(visit()).replace(
      '"breastfeeding":{',
      '"breastfeeding":{"codes":["yes"]},"breastfeeding":{',
    );
    expect(JSON.parse(text)).toEqual(JSON.parse(recordFrom(visit())));
    expect(parseRecord(text)).toEqual(broken);
    expect(parseRecord(recordFrom(visit()).replace('{', '{"format":2,'))).toEqual(broken);
  });

  it('a record with anything around it', () => {
    for (const text of [
      `${recordFrom(visit())} `,
      `\n${recordFrom(visit())}`,
      recordFrom(visit()).replace(':', ': '),
    ]) {
      expect(parseRecord(text)).toEqual(broken);
    }
  });

  it('a text longer than any visit, without taking it apart', () => {
    const parse = vi.spyOn(JSON, 'parse');
    expect(parseRecord(' '.repeat(200_000))).toEqual(broken);
    expect(parse).toHaveBeenCalledTimes(1);
    expect(parseRecord(' '.repeat(200_001))).toEqual(broken);
    expect(parse).toHaveBeenCalledTimes(1);
    parse.mockRestore();
  });
});

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
const broken = { reason: 'broken' };

describe('a saved visit', () => {
  it('is read back as it was', () => {
    for (const { name, answers } of people)
      expect(parseRecord(recordOf(answers, now, 7, 'x')), name).toEqual({
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
  it('because it is none', () => {
    const texts = {
      nothing: '',
      'no JSON': '{"format":1',
      'a word': '"visit"',
      'a number': '17',
      null: 'null',
      'a list': '[]',
      'an empty object': '{}',
      'another program’s record': '{"user":"a","token":"b"}',
      'a list nested ten thousand deep': '['.repeat(10_000) + ']'.repeat(10_000),
      'objects nested ten thousand deep': `${'{"answers":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
      'five megabytes': `"${'x'.repeat(5_000_000)}"`,
      'five megabytes of blanks around a record': recordFrom({}) + ' '.repeat(5_000_000),
      'a time too great for a number': recordFrom(visit()).replace(/"answeredAt":\d+/, '"answeredAt":1e999'),
    };
    for (const [name, text] of Object.entries(texts)) expect(parseRecord(text), name).toEqual(broken);
  });

  it('because of one thing in its frame', () => {
    const frames = {
      'a format in words': { format: '1' },
      'no format': { format: undefined },
      'a version that is a number': { version: 2026 },
      'an empty version': { version: '' },
      'a version of 41 letters': { version: 'v'.repeat(41) },
      'no id': { id: undefined },
      'an id with what no id has': { id: 'a b' },
      'an id of 41 letters': { id: 'v'.repeat(41) },
      'no revision': { revision: undefined },
      'a revision of 0': { revision: 0 },
      'half a revision': { revision: 1.5 },
      'a time in words': { answeredAt: 'today' },
      'a time of 0': { answeredAt: 0 },
      'a time before 1970': { answeredAt: -1 },
      'half a millisecond': { answeredAt: now - 1.5 },
      'no time': { answeredAt: null },
      'something more': { note: 'hello' },
      'no answers': { answers: undefined },
      'a list of answers': { answers: [] },
    };
    for (const [name, change] of Object.entries(frames))
      expect(
        tampered((record) => Object.assign(record, change)),
        name,
      ).toEqual(broken);
  });

  it('because of one answer', () => {
    const answers: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
      'to an unknown question': { hair: { codes: ['yes'] } },
      'that is nothing': { breastfeeding: null },
      'without codes': { breastfeeding: {} },
      'of an earlier format': { breastfeeding: { revision: 1, codes: ['yes'] } },
      'with an unknown code': { breastfeeding: { codes: ['often'] } },
      'with a code of another question': { breastfeeding: { codes: ['biologics'] } },
      'with codes as one word': { breastfeeding: { codes: 'yes' } },
      'with nothing chosen': { breastfeeding: { codes: [] } },
      'with codes that exclude each other': { 'scar-types': { codes: ['ice-pick', 'none'] } },
      'with a code twice': { 'scar-types': { codes: ['ice-pick', 'ice-pick'] } },
      'with codes in another order': { 'scar-types': { codes: ['boxcar', 'ice-pick'] } },
      'with a follow-up where none is offered': { breastfeeding: { codes: ['yes'], detail: 'a' } },
      'with an empty follow-up': { 'metal-allergy': { codes: ['yes'], detail: '' } },
      'with a follow-up that is too long': { 'metal-allergy': { codes: ['yes'], detail: 'a'.repeat(101) } },
      'with a follow-up of what cannot be seen': { 'metal-allergy': { codes: ['yes'], detail: 'a\u202Eb' } },
      'with something more': { breastfeeding: { codes: ['yes'], at: 3 } },
    };
    for (const [name, change] of Object.entries(answers))
      expect(
        tampered((record) => Object.assign(record.answers as object, change)),
        name,
      ).toEqual(broken);
  });

  const own = Object.getOwnPropertyNames(Object.prototype);
  it('because of a key that every object has, at any level', () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString'])
      for (const place of ['{', '"answers":{', '"breastfeeding":{']) {
        const text = recordFrom(visit()).replace(place, `${place}"${key}":{"polluted":true,"isChange":true},`);
        expect([key, place, parseRecord(text)]).toEqual([key, place, broken]);
      }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(own);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('because of a key written twice', () => {
    const text = recordFrom(visit()).replace(
      '"breastfeeding":{',
      '"breastfeeding":{"codes":["yes"]},"breastfeeding":{',
    );
    expect(JSON.parse(text)).toEqual(JSON.parse(recordFrom(visit())));
    expect(parseRecord(text)).toEqual(broken);
    expect(parseRecord(recordFrom(visit()).replace('{', '{"format":2,'))).toEqual(broken);
  });

  it('because of anything around it', () => {
    for (const text of [
      `${recordFrom(visit())} `,
      `\n${recordFrom(visit())}`,
      recordFrom(visit()).replace(':', ': '),
    ]) {
      expect(parseRecord(text)).toEqual(broken);
    }
  });

  it('because it is longer than any visit, without parsing it', () => {
    const parse = vi.spyOn(JSON, 'parse');
    expect(parseRecord(' '.repeat(200_000))).toEqual(broken);
    expect(parse).toHaveBeenCalledTimes(1);
    expect(parseRecord(' '.repeat(200_001))).toEqual(broken);
    expect(parse).toHaveBeenCalledTimes(1);
    parse.mockRestore();
  });
});

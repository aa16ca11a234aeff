import { describe, expect, it } from 'vitest';
import type { FlagId } from '../../lib/catalogue/flags.ts';
import type { QuestionnaireItem } from '../../lib/export/fhir-questionnaire.ts';
import type { Answers } from '../../lib/flow/answers.ts';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import { flagsFor } from '../../lib/rules/flags.ts';
import { isAskedBy, specifiedFlags, specifiedItems } from '../specification.ts';
import { routeSets, sweptAnswers } from '../support/answer-sets.ts';
import { questionnaires, responseOf, visits } from '../support/fhir-files.ts';
import { answersIn, faultsAgainst, flat } from '../support/fhir-reader.ts';
import { aVisit, say } from '../support/visits.ts';

const [ja, en] = questionnaires as [(typeof questionnaires)[number], (typeof questionnaires)[number]];
const all = flat<QuestionnaireItem>(ja.item);
const itemAt = (response: ReturnType<typeof responseOf>, linkId: string) =>
  flat(response.item).find((item) => item.linkId === linkId);
/** A response with one answer replaced. */
const altered = (response: ReturnType<typeof responseOf>, linkId: string, change: object): typeof response =>
  JSON.parse(JSON.stringify(response), (_, value) => (value?.linkId === linkId ? { ...value, ...change } : value));

describe('the questionnaire', () => {
  it('is the same in both languages but for its words', () => {
    const bones = (items: readonly QuestionnaireItem[]) =>
      JSON.parse(JSON.stringify(items), (key, value) => (key === 'text' || key === 'display' ? undefined : value));
    expect(bones(en.item)).toEqual(bones(ja.item));
    expect([en.url, en.version]).toEqual([ja.url, ja.version]);
    expect(en.title).not.toBe(ja.title);
  });

  it('has a linkId of its own for every item', () => {
    expect(new Set(all.map(({ linkId }) => linkId)).size).toBe(all.length);
  });

  it('keeps to what JASPEHR renders: radio buttons, no repeats, nothing required, conditions on groups alone', () => {
    expect(all.filter(({ type, extension }) => (type === 'choice') !== (extension !== undefined))).toEqual([]);
    expect(JSON.stringify(ja)).not.toMatch(/"(required|repeats)"/);
    expect(all.filter(({ type, enableWhen }) => enableWhen && type !== 'group')).toEqual([]);
    expect(all.every(({ linkId }) => /^[a-z0-9.-]+$/.test(linkId))).toBe(true);
  });

  it('asks a question of the methods that the specification asks it of', () => {
    for (const item of specifiedItems) {
      const conditions = all.find(({ linkId }) => linkId === `${item.linkId}.group`)?.enableWhen;
      const routes = routeSets.filter(({ length }) => length === 1).flat();
      const expected = item.routes ? routes.filter((route) => isAskedBy(item, [route])) : undefined;
      expect(conditions?.map(({ question }) => question.slice('routes.'.length)).toSorted()).toEqual(
        expected?.toSorted(),
      );
    }
  });
});

describe('the file of a visit', () => {
  const files = visits.map((answers) => ({ live: liveAnswers(answers), response: responseOf(answers) }));

  it('holds the same answers, and so raises the same flags', () => {
    for (const { live, response } of files) {
      const read = liveAnswers(answersIn(response));
      expect(read).toEqual(live);
      expect(flagsFor(read)).toEqual(flagsFor(live));
    }
  });

  it('holds them for every answer to each question', { timeout: 120_000 }, () => {
    const wrong: string[] = [];
    const flagged = new Set<FlagId>();
    for (const item of specifiedItems.filter(({ linkId }) => linkId !== 'routes')) {
      for (const codes of sweptAnswers(item)) {
        const live = liveAnswers({ routes: { codes: ['undecided'] }, [item.linkId]: { codes } } as Answers);
        const read = liveAnswers(answersIn(responseOf(live, 'ja', false)));
        if (JSON.stringify(read) !== JSON.stringify(live)) wrong.push(`${item.linkId}: ${codes}`);
        for (const { id } of flagsFor(read)) flagged.add(id);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(flagged).toEqual(new Set(specifiedFlags.map(({ id }) => id)));
  });

  it('answers the questionnaire as it asks', () => {
    const faults = files.flatMap(({ response }) => faultsAgainst(ja, response));
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it('says in English what the English questionnaire offers', () => {
    expect(faultsAgainst(en, responseOf(aVisit({ pregnancy: 'possibly' }), 'en'))).toEqual([]);
  });

  it('calls what was not asked not-asked, by the one code that FHIR has for it, and names it in the text', () => {
    const response = responseOf(aVisit({ routes: 'iv-drip' }));
    const notAsked = flat(response.item).filter(({ extension }) => extension);
    expect(notAsked.map(({ linkId }) => linkId)).toEqual(
      ['metal-in-body', 'metal-allergy', 'herpes-history'].flatMap((linkId) => [`${linkId}.group`, linkId]),
    );
    for (const { extension, answer } of notAsked) {
      expect(answer).toBeUndefined();
      expect(extension).toEqual([
        { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'not-asked' },
      ]);
    }
    expect(response.text.div).toMatch(/<p>未質問：[^<]*金属アレルギー[^<]*<\/p>/);
  });

  it('keeps a doubt beside a list that is ticked in full', () => {
    const response = responseOf(
      aVisit({ 'anaesthetics-and-needles': ['anaesthetic-reaction', 'fainting', 'declined'] }),
    );
    expect(itemAt(response, 'anaesthetics-and-needles.declined')?.answer).toEqual([{ valueBoolean: true }]);
    expect(itemAt(response, 'anaesthetics-and-needles.unsure')?.answer).toEqual([{ valueBoolean: false }]);
  });

  it('has codes of common systems for yes, no and both doubts', () => {
    const codings = (['yes', 'no', 'unsure', 'declined', 'possibly'] as const).map((code) => {
      const answer = itemAt(responseOf(aVisit({ pregnancy: code })), 'pregnancy')?.answer?.[0];
      return (
        answer && 'valueCoding' in answer && `${answer.valueCoding.system.split('/').at(-1)} ${answer.valueCoding.code}`
      );
    });
    expect(codings.slice(0, 4)).toEqual([
      'v2-0136 Y',
      'v2-0136 N',
      'data-absent-reason asked-unknown',
      'data-absent-reason asked-declined',
    ]);
    expect(codings[4]).toMatch(/^urn:uuid:[0-9a-f-]{36} pregnancy\.possibly$/);
  });

  it('carries the person’s words as they are, and as text in its narrative', () => {
    const response = responseOf(aVisit({ 'prior-reaction': say('yes', '<b>5 & 6</b> 𠮷\uFFFE') }));
    expect(itemAt(response, 'prior-reaction.detail')?.answer).toEqual([{ valueString: '<b>5 & 6</b> 𠮷\uFFFE' }]);
    expect(response.text.div).toContain('&lt;b&gt;5 &amp; 6&lt;/b&gt; 𠮷\uFFFD');
  });

  it('holds neither a person nor a flag', () => {
    expect(Object.keys(responseOf(aVisit())).toSorted()).toEqual(
      ['authored', 'identifier', 'item', 'language', 'questionnaire', 'resourceType', 'status', 'text'].toSorted(),
    );
  });
});

describe('the check of a response against its questionnaire', () => {
  const response = responseOf(aVisit({ routes: 'iv-drip' }));
  const yes = { valueCoding: { system: 'http://terminology.hl7.org/CodeSystem/v2-0136', code: 'Y', display: 'はい' } };

  it('finds each fault it is there for, and none where there is none', () => {
    const faultsOf = (change: object, linkId = 'pregnancy') =>
      faultsAgainst(ja, altered(response, linkId, change)).join();
    const other = { valueCoding: { ...yes.valueCoding, code: 'X' } };
    expect(faultsAgainst(ja, response)).toEqual([]);
    expect(faultsOf({ answer: [yes], extension: undefined }, 'metal-allergy')).toMatch(/while not enabled/);
    expect(faultsOf({ extension: [{ url: '', valueCode: 'not-asked' }] })).toMatch(/called not asked/);
    expect(faultsOf({ answer: [other] })).toMatch(/not offered/);
    expect(faultsOf({ answer: [{ ...yes, valueBoolean: true }] })).toMatch(/valueCoding and valueBoolean/);
    expect(faultsOf({ answer: undefined })).toMatch(/left out/);
    expect(faultsOf({ linkId: 'pregnant' })).toMatch(/not in the questionnaire/);
  });
});

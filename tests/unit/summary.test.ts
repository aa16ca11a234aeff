import { describe, expect, it } from 'vitest';
import type { FlagId } from '../../lib/catalogue/flags.ts';
import type { Code, LinkId } from '../../lib/catalogue/questionnaire.ts';
import type { Answers } from '../../lib/flow/answers.ts';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import type { Flag } from '../../lib/rules/flags.ts';
import { rowId, type StateRow, summaryOf } from '../../lib/summary/summary.ts';
import { isImplied } from '../../lib/wording/terms.ts';
import { cases, visit } from '../people.ts';
import { specifiedFlags, specifiedItems, words } from '../specification.ts';

const of = (answers: Answers) => summaryOf(liveAnswers(answers));
const rowsOf = (answers: Answers): StateRow[] => of(answers).states.flatMap(({ rows }) => [...rows]);
const statesOf = (answers: Answers) => Object.fromEntries(rowsOf(answers).map((row) => [rowId(row), row.state]));
const named = (name: string) => cases.find((one) => one.name === name)?.answers ?? {};

const safetySections = ['pregnancy', 'skin', 'health', 'medicines', 'reactions', 'implants-and-procedures'];
const closing = ['none', 'unsure', 'declined'];
/** Every line that the sheet accounts for, from the specification's table. */
const specifiedRows = specifiedItems
  .filter(({ section }) => safetySections.includes(section))
  .flatMap(({ linkId, type, codes }) =>
    type === 'one' ? [linkId] : words(codes).flatMap((code) => (closing.includes(code) ? [] : [`${linkId}/${code}`])),
  );

describe('every safety question', () => {
  it.each(cases)('stands on the sheet exactly once, in order: $name', ({ answers }) => {
    expect(rowsOf(answers).map(rowId)).toEqual(specifiedRows);
  });

  it('stands under its section', () => {
    const { states } = of(visit());
    expect(states.map(({ section }) => section)).toEqual(safetySections);
    for (const { section, rows } of states) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(specifiedItems.find(({ linkId }) => linkId === row.linkId)?.section).toBe(section);
    }
  });

  it.each(['yes', 'no', 'unsure', 'declined'] as const)('answered %s stands as that', (code) => {
    expect(statesOf(visit({ fainting: code })).fainting).toBe(code);
    expect(statesOf(visit({ pregnancy: code })).pregnancy).toBe(code);
  });

  it.each(['possibly', 'trying'] as const)('of pregnancy answered %s stands as a doubt, with the answer', (code) => {
    const row = rowsOf(visit({ pregnancy: code })).find(({ linkId }) => linkId === 'pregnancy');
    expect(row).toEqual({ linkId: 'pregnancy', code, state: 'unsure', isForTheDay: true });
  });

  it('other than pregnancy carries no answer of its own', () => {
    expect(rowsOf(visit({ fainting: 'yes' })).find(({ linkId }) => linkId === 'fainting')).toEqual({
      linkId: 'fainting',
      state: 'yes',
      isForTheDay: false,
    });
  });

  it('that was not asked stands as not asked, whatever was answered before', () => {
    const states = statesOf(named('route-withdrawn'));
    for (const linkId of ['herpes-history', 'recent-sun', 'metal-allergy', 'metal-or-threads']) {
      expect(states[linkId]).toBe('not-asked');
    }
    expect(states.fainting).toBe('declined');
  });

  it('stands as not asked, line by line, before anything is answered', () => {
    expect(rowsOf({}).map(rowId)).toEqual(specifiedRows);
    for (const row of rowsOf({})) expect(row.state).toBe('not-asked');
    expect(rowsOf({}).find(({ linkId }) => linkId === 'pregnancy')).not.toHaveProperty('code');
  });
});

describe('a line of a list', () => {
  const linesOf = (codes: Parameters<typeof visit>[0]) => {
    const states = statesOf(visit(codes));
    return [states['blood-thinners/anticoagulants'], states['blood-thinners/antiplatelets']];
  };

  it('left unticked is a no only where nothing on the list is in doubt', () => {
    expect(linesOf({ 'blood-thinners': 'none' })).toEqual(['no', 'no']);
    expect(linesOf({ 'blood-thinners': 'anticoagulants' })).toEqual(['yes', 'no']);
  });

  it('left unticked takes the doubt of the list', () => {
    expect(linesOf({ 'blood-thinners': 'unsure' })).toEqual(['unsure', 'unsure']);
    expect(linesOf({ 'blood-thinners': ['anticoagulants', 'unsure'] })).toEqual(['yes', 'unsure']);
    expect(linesOf({ 'blood-thinners': ['antiplatelets', 'declined'] })).toEqual(['declined', 'yes']);
  });

  it('left unticked is told in person before it is unknown', () => {
    expect(linesOf({ 'blood-thinners': ['unsure', 'declined'] })).toEqual(['declined', 'declined']);
  });
});

describe('the box "again on the day"', () => {
  it('stands at every answer that can be another one on the day, and at no other', () => {
    const forTheDay = (answers: Answers) =>
      new Set(rowsOf(answers).flatMap(({ linkId, isForTheDay }) => (isForTheDay ? [linkId] : [])));
    const specified = new Set(specifiedItems.flatMap(({ linkId, goesStale }) => (goesStale === 'day' ? [linkId] : [])));
    for (const name of ['all-no', 'everything-at-once', 'route-withdrawn']) {
      expect(forTheDay(named(name))).toEqual(specified);
    }
  });
});

describe('points to confirm and expectations', () => {
  const points = specifiedFlags.filter(({ question }) => !question.startsWith('scar-')).length;

  it('part at the scars', () => {
    const { confirm, expectations } = of(named('everything-at-once'));
    expect(confirm, 'everything-at-once in tests/people.ts raises every point there is').toHaveLength(points);
    expect(expectations.map(({ id }) => id)).toEqual([
      'deep-scars',
      'scar-dents',
      'scar-marks',
      'raised-scars',
      'widespread-scars',
    ]);
  });

  it('of no visit are more than in the fullest one', () => {
    for (const { answers } of cases) {
      const { confirm, expectations } = of(answers);
      expect(confirm.length).toBeLessThanOrEqual(points);
      expect(expectations.length).toBeLessThanOrEqual(5);
    }
  });

  it('leave a visit with nothing declared whatever its scars', () => {
    expect(of(named('all-no')).isNothingDeclared).toBe(true);
    expect(of(named('all-no-with-scars')).isNothingDeclared).toBe(true);
    expect(of(named('all-no-with-scars')).expectations).toHaveLength(2);
  });

  it('leave something declared where only the age or one doubt is', () => {
    expect(of(visit({ 'age-group': 'under-18' })).isNothingDeclared).toBe(false);
    expect(of(visit({ fainting: 'unsure' })).isNothingDeclared).toBe(false);
    expect(of(visit({ 'other-medicines': 'declined' })).isNothingDeclared).toBe(false);
  });
});

describe('what else is handed over', () => {
  it('the methods and the age', () => {
    const { routes, ageGroup } = of(visit({ routes: ['dermapen', 'iv-drip'], 'age-group': '18-to-19' }));
    expect(routes).toEqual(['dermapen', 'iv-drip']);
    expect(ageGroup).toBe('18-to-19');
    expect(of({}).routes).toEqual([]);
    expect(of({}).ageGroup).toBeUndefined();
  });

  it('the person’s own words, in the order of the questions, with the own question last', () => {
    const { details } = of(named('all-no-with-scars'));
    expect(details).toEqual([{ linkId: 'questions-to-ask', text: '何回くらいで変化が見えますか' }]);
    const { details: all } = of(named('everything-at-once'));
    const hint = 'everything-at-once in tests/people.ts says something on every question that has a follow-up';
    expect(
      all.map(({ linkId }) => linkId),
      hint,
    ).toEqual(specifiedItems.flatMap(({ linkId, followUp }) => (followUp ? [linkId] : [])));
  });

  it('no words of a follow-up that is no longer offered, or of a question no longer asked', () => {
    const given = visit({ pregnancy: { codes: ['no'], detail: '12週' } });
    expect(of(given).details).toEqual([]);
    expect(of(named('route-withdrawn')).details).toEqual([]);
  });

  it('the scars as picked, question by question', () => {
    expect(of(named('schoolgirl-with-mother')).scars).toEqual([
      { linkId: 'scar-dents', codes: ['none'] },
      { linkId: 'scar-marks', codes: ['red'] },
      { linkId: 'scar-raised', codes: ['none'] },
      { linkId: 'scar-areas', codes: ['chin'] },
      { linkId: 'scar-extent', codes: ['limited'] },
    ]);
    expect(of({}).scars.map(({ codes }) => codes)).toEqual([[], [], [], [], []]);
  });

  it('the wishes ticked', () => {
    expect(of(named('all-no-with-scars')).wishes).toEqual(['ask-realistic-improvement', 'ask-total-cost']);
    expect(of(visit()).wishes).toEqual([]);
    expect(of({}).wishes).toEqual([]);
  });
});

describe('what to bring', () => {
  const bring = (given: Parameters<typeof visit>[0]) => of(visit(given)).bring;

  it('is nothing where nothing was raised', () => {
    expect(bring({})).toEqual([]);
    expect(bring({ 'scar-dents': 'ice-pick' })).toEqual([]);
    expect(bring({ breastfeeding: 'yes' })).toEqual([]);
  });

  it.each([
    ['age-group', 'under-18', ['guardian']],
    ['pregnancy', 'trying', ['maternity-record']],
    ['skin-lesion-in-area', 'unsure', ['photos']],
    ['serious-illness', 'diabetes', ['test-results', 'medicine-notebook']],
    ['acne-medicines', 'declined', ['medicine-notebook', 'medicine-packages']],
    ['implanted-electronics', 'yes', ['device-card']],
    ['other-treatments-planned', 'yes', ['schedule']],
    ['metal-allergy', 'yes', ['patch-test-result']],
    ['allergy-history', 'yes', ['allergy-record']],
  ] as const)('follows from %s: %s', (linkId: LinkId, code, expected) => {
    expect(bring({ [linkId]: code })).toEqual(expected);
  });

  it('is named once, however many answers call for it, in the order of the questions', () => {
    expect(bring({ 'blood-thinners': 'unsure', 'other-medicines': 'unsure', 'age-group': 'declined' })).toEqual([
      'guardian',
      'medicine-notebook',
      'medicine-packages',
    ]);
  });

  it('is completed by the questions answered with a doubt, whether or not they raise anything', () => {
    const doubts = (given: Parameters<typeof visit>[0]) => of(visit(given)).unsure;
    expect(doubts({})).toEqual([]);
    expect(doubts({ fainting: 'declined', pregnancy: 'possibly' })).toEqual([]);
    expect(doubts({ 'scar-areas': 'unsure', fainting: 'unsure', 'blood-thinners': 'unsure' })).toEqual([
      'blood-thinners',
      'fainting',
      'scar-areas',
    ]);
    expect(doubts({ routes: 'iv-drip', 'metal-allergy': 'unsure' })).toEqual([]);
  });

  it('does not follow from an answer that no longer counts', () => {
    expect(bring({ routes: 'iv-drip', 'metal-allergy': 'yes' })).toEqual([]);
  });
});

describe('an answer that the name and the certainty of its flag say already', () => {
  const flag = (id: FlagId, linkId: LinkId, codes: readonly Code[]): Flag => ({
    id,
    certainty: 'reported',
    because: [{ linkId, codes }],
    sources: [],
  });

  it.each<[LinkId, FlagId, Code[]]>([
    ['keloid-tendency', 'keloid-tendency', ['yes']],
    ['keloid-tendency', 'keloid-tendency', ['unsure']],
    ['keloid-tendency', 'keloid-tendency', ['declined']],
    ['blood-thinners', 'anticoagulants', ['anticoagulants']],
  ])('is one of its own: %s, %s, %s', (linkId, id, codes) => {
    expect(isImplied(flag(id, linkId, codes))).toBe(true);
  });

  it.each<[LinkId, FlagId, Code[]]>([
    ['blood-thinners', 'blood-thinners', ['unsure', 'declined']],
    ['blood-thinners', 'anticoagulants', ['anticoagulants', 'unsure']],
    ['skin-conditions', 'skin-disease', ['psoriasis']],
  ])('is not one with a doubt beside it, nor one of another name: %s, %s, %s', (linkId, id, codes) => {
    expect(isImplied(flag(id, linkId, codes))).toBe(false);
  });
});

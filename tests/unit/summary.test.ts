import { describe, expect, it } from 'vitest';
import type { LinkId } from '../../lib/catalogue/questionnaire.ts';
import type { Answers } from '../../lib/flow/answers.ts';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import { besidePoints, rowId, type StateRow, summaryOf } from '../../lib/summary/summary.ts';
import { cases, people } from '../people.ts';
import { specifiedFlags, specifiedItems } from '../specification.ts';
import {
  eight,
  everyFlag,
  everywhere,
  fourPoints,
  nothingDeclared,
  tenPoints,
  twelvePoints,
  typical,
  aVisit as visit,
} from '../support/visits.ts';

const of = (answers: Answers) => summaryOf(liveAnswers(answers));
const rowsOf = (answers: Answers): StateRow[] => of(answers).states.flatMap(({ rows }) => [...rows]);
const named = (name: string) => cases.find((one) => one.name === name)?.answers ?? {};

const safetySections = ['basics', 'implants', 'medicines', 'reactions', 'health', 'skin', 'procedures'];

// That each safety line is there once, in its state, laws.test.ts tries for every answer.

describe('a safety question', () => {
  it('is under its section', () => {
    const { states } = of(visit());
    expect(states.map(({ section }) => section)).toEqual(safetySections);
    for (const { section, rows } of states) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(specifiedItems.find(({ linkId }) => linkId === row.linkId)?.section).toBe(section);
    }
  });

  it.each([
    ['possibly', 'unsure'],
    ['trying', 'yes'],
  ] as const)('of pregnancy answered %s has the state %s, with the answer', (code, state) => {
    const row = rowsOf(visit({ pregnancy: code })).find(({ linkId }) => linkId === 'pregnancy');
    expect(row).toEqual({ linkId: 'pregnancy', code, state });
  });

  it('other than pregnancy carries no answer of its own', () => {
    expect(rowsOf(visit({ 'prior-reaction': 'yes' })).find(({ linkId }) => linkId === 'prior-reaction')).toEqual({
      linkId: 'prior-reaction',
      state: 'yes',
    });
  });

  it('of pregnancy carries none before it is answered', () => {
    expect(rowsOf({}).find(({ linkId }) => linkId === 'pregnancy')).not.toHaveProperty('code');
  });
});

describe('points to confirm and expectations', () => {
  const scarFlags = specifiedFlags.filter(({ question }) => question.startsWith('scar-')).map(({ id }) => id);
  const points = specifiedFlags.length - scarFlags.length;

  it('are two groups: those of the scars, and all others', () => {
    const { confirm, expectations } = of(everyFlag());
    expect(confirm).toHaveLength(points);
    expect(expectations.map(({ id }) => id)).toEqual(scarFlags);
  });

  it.each([
    ['nothing declared', nothingDeclared, 0, 0],
    ['four points', fourPoints, 4, 3],
    ['typical', typical, 6, 3],
    ['eight', eight, 8, 3],
    ['ten points', tenPoints, 10, 3],
    ['twelve points', twelvePoints, 12, 3],
  ] as const)('are as many as the named visit says: %s', (_, answers, confirm, expectations) => {
    const summary = of(answers);
    expect([summary.confirm.length, summary.expectations.length]).toEqual([confirm, expectations]);
  });

  it('of the scars alone leave a visit with nothing declared', () => {
    expect(of(named('all-no')).isNothingDeclared).toBe(true);
    expect(of(named('all-no-with-scars')).isNothingDeclared).toBe(true);
    expect(of(named('all-no-with-scars')).expectations).toHaveLength(1);
  });

  it('leave something declared where only the age or one doubt is', () => {
    expect(of(visit({ 'age-group': 'under-18' })).isNothingDeclared).toBe(false);
    expect(of(visit({ 'prior-reaction': 'unsure' })).isNothingDeclared).toBe(false);
    expect(of(visit({ 'other-medicines': 'declined' })).isNothingDeclared).toBe(false);
  });

  it('make a keloid drawing a point to confirm, never only an expectation', () => {
    const { confirm, expectations } = of(named('keloid-drawing-alone'));
    expect(confirm.map(({ id }) => id)).toEqual(['keloid-tendency']);
    expect(expectations).toEqual([]);
  });
});

describe('a point', () => {
  const pointsOf = (answers: Answers) => {
    const { confirm, expectations } = of(answers);
    return [...confirm, ...expectations];
  };

  it('is numbered through the points to confirm and on through the expectations', () => {
    for (const { answers } of people)
      expect(pointsOf(answers).map(({ number }) => number)).toEqual(pointsOf(answers).map((_, index) => index + 1));
  });

  it('names what was ticked, and the doubt beside it as a second state', () => {
    const [list] = pointsOf(visit({ 'skin-conditions': ['psoriasis', 'unsure'] }));
    expect(list).toMatchObject({ certainty: 'reported', codes: ['psoriasis'], doubt: 'unsure' });
    const [both] = pointsOf(visit({ 'skin-conditions': ['psoriasis', 'unsure', 'declined'] }));
    expect(both).toMatchObject({ codes: ['psoriasis'], doubt: 'declined' });
    const [alone] = pointsOf(visit({ 'skin-conditions': 'unsure' }));
    expect(alone).toMatchObject({ certainty: 'unsure', codes: ['unsure'] });
    expect(alone).not.toHaveProperty('doubt');
  });

  it('of a list holds the lines ticked under its flag, and those that share its doubt', () => {
    const rows = pointsOf(visit({ 'blood-thinners': ['anticoagulants', 'unsure'] })).map((point) =>
      point.rows.map((row) => `${rowId(row)} ${row.state}`),
    );
    expect(rows).toEqual([
      ['blood-thinners/anticoagulants yes'],
      ['blood-thinners/antiplatelets unsure', 'blood-thinners/kind-unknown unsure'],
    ]);
  });

  it('of a yes/no question holds its line', () => {
    const [point] = pointsOf(visit({ 'prior-reaction': 'declined' }));
    expect(point?.rows.map((row) => `${rowId(row)} ${row.state}`)).toEqual(['prior-reaction declined']);
  });

  it('of a question without lines holds none', () => {
    expect(pointsOf(visit({ 'age-group': 'under-18' }))[0]?.rows).toEqual([]);
    expect(pointsOf(visit({ 'scar-types': 'red' }))[0]?.rows).toEqual([]);
  });

  it('holds the person’s words once for a question: later points name the first', () => {
    const points = pointsOf(
      visit({ 'serious-illness': { codes: ['diabetes', 'epilepsy', 'unsure'], detail: 'HbA1c 7' } }),
    );
    expect(points.map(({ detail, detailAt }) => detail ?? detailAt)).toEqual(['HbA1c 7', 1, 1]);
    const [without] = pointsOf(visit({ 'prior-reaction': 'yes' }));
    expect(without).not.toHaveProperty('detail');
    expect(without).not.toHaveProperty('detailAt');
  });
});

describe('denials and what was not asked', () => {
  it('are grouped by section, each in its own list', () => {
    const { denied, notAsked } = of(named('route-withdrawn'));
    expect(denied.map(({ section }) => section)).toEqual(safetySections);
    expect(denied.flatMap(({ rows }) => rows).every(({ state }) => state === 'no')).toBe(true);
    expect(notAsked.map(rowId)).toEqual(['metal-in-body', 'metal-allergy', 'herpes-history']);
  });

  it('hold the unticked lines of a list that was answered', () => {
    const { denied } = of(visit({ 'blood-thinners': 'anticoagulants' }));
    const rows = denied.find(({ section }) => section === 'medicines')?.rows.map(rowId);
    expect(rows).toContain('blood-thinners/antiplatelets');
    expect(rows).not.toContain('blood-thinners/anticoagulants');
  });

  it('leave out a section without a denial', () => {
    const { denied } = of(everywhere('declined'));
    expect(denied).toEqual([]);
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
    const { details: all } = of(everyFlag('詳しく'));
    expect(all.map(({ linkId }) => linkId)).toEqual(
      specifiedItems.flatMap(({ linkId, followUp }) => (followUp ? [linkId] : [])),
    );
  });

  it('no words of a follow-up that is no longer offered, or of a question no longer asked', () => {
    const given = visit({ pregnancy: { codes: ['no'], detail: '12週' } });
    expect(of(given).details).toEqual([]);
    expect(of(named('route-withdrawn')).details).toEqual([]);
  });

  it('the scars as picked, question by question', () => {
    expect(of(named('schoolgirl-with-mother')).scars).toEqual([
      { linkId: 'scar-types', codes: ['red'] },
      { linkId: 'scar-areas', codes: ['chin'] },
    ]);
    expect(of({}).scars.map(({ codes }) => codes)).toEqual([[], []]);
  });

  it('of the scars what raised no point: the places, or that there is none', () => {
    const besides = (given: Parameters<typeof visit>[0]) => of(visit(given)).scars.map(besidePoints);
    expect(besides({ 'scar-types': ['boxcar', 'unsure'], 'scar-areas': ['nose', 'chin', 'widespread'] })).toEqual([
      [],
      ['nose', 'chin'],
    ]);
    expect(besides({ 'scar-types': 'none', 'scar-areas': 'unsure' })).toEqual([['none'], []]);
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
    expect(bring({ 'scar-types': 'ice-pick' })).toEqual([]);
    expect(bring({ breastfeeding: 'yes' })).toEqual([]);
  });

  it.each([
    ['age-group', 'under-18', ['guardian']],
    ['pregnancy', 'trying', ['maternity-record']],
    ['skin-now', 'changing-lesion', ['photos']],
    ['serious-illness', 'diabetes', ['test-results', 'medicine-notebook']],
    ['acne-medicines', 'declined', ['medicine-notebook', 'medicine-packages']],
    ['implanted-electronics', 'yes', ['device-card']],
    ['treatments-near-the-day', 'yes', ['schedule']],
    ['metal-in-body', 'unsure', ['device-card', 'procedure-record']],
    ['metal-allergy', 'yes', ['patch-test-result']],
    ['allergies', 'food', ['allergy-record']],
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
    expect(doubts({ 'prior-reaction': 'declined', pregnancy: 'trying' })).toEqual([]);
    expect(doubts({ pregnancy: 'possibly', 'blood-thinners': 'kind-unknown' })).toEqual([
      'pregnancy',
      'blood-thinners',
    ]);
    expect(doubts({ 'scar-areas': 'unsure', 'prior-reaction': 'unsure', 'blood-thinners': 'unsure' })).toEqual([
      'blood-thinners',
      'prior-reaction',
      'scar-areas',
    ]);
    expect(doubts({ routes: 'iv-drip', 'metal-allergy': 'unsure' })).toEqual([]);
  });

  it('does not follow from an answer that no longer counts', () => {
    expect(bring({ routes: 'iv-drip', 'metal-allergy': 'yes' })).toEqual([]);
  });
});

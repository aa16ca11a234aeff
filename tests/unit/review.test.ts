import { describe, expect, it } from 'vitest';
import { enabledItems, liveAnswers } from '../../lib/flow/enabled.ts';
import { reviewGroups } from '../../lib/summary/review.ts';
import { cases } from '../people.ts';
import { aVisit, everywhere } from '../support/visits.ts';

const named = (answers: Parameters<typeof liveAnswers>[0]) => {
  const { raised, other, denied } = reviewGroups(liveAnswers(answers));
  const ids = (items: typeof raised) => items.map(({ linkId }) => linkId);
  return { raised: ids(raised), other: ids(other), denied: ids(denied) };
};

describe('the groups of the review', () => {
  it('hold every question asked exactly once, for every person', () => {
    for (const { answers } of cases) {
      const { raised, other, denied } = named(answers);
      const asked = enabledItems(answers).map(({ linkId }) => linkId);
      expect([...raised, ...other, ...denied].sort()).toEqual([...asked].sort());
    }
  });

  it('never count a doubt among what was denied', () => {
    for (const code of ['unsure', 'declined'] as const) {
      const answers = everywhere(code);
      for (const linkId of named(answers).denied) expect(answers[linkId]?.codes).not.toContain(code);
    }
  });

  it('put an answer that raises a point first, and a plain no last', () => {
    const { raised, denied } = named(aVisit({ 'metal-allergy': ['unsure'] }));
    expect(raised).toEqual(['metal-allergy']);
    expect(denied).toContain('pregnancy');
  });
});

import { describe, expect, it } from 'vitest';
import { flags } from '../../lib/catalogue/flags.ts';
import { type Code, items, type LinkId } from '../../lib/catalogue/questionnaire.ts';
import type { Answers } from '../../lib/flow/answers.ts';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import { flagsFor } from '../../lib/rules/flags.ts';
import { type Case, cases, people } from '../people.ts';
import { addedAnswers } from '../specification.ts';
import { aVisit as visit } from '../support/visits.ts';

const raisedBy = (answers: Answers) => flagsFor(liveAnswers(answers));
const certaintiesOf = (answers: Answers) => raisedBy(answers).map(({ id, certainty }) => ({ id, certainty }));
const because = (linkId: LinkId, codes: readonly Code[]) => raisedBy(visit({ [linkId]: codes }));

describe('the flags of a person', () => {
  it('are those that the case names', () => {
    for (const { name, story, answers, flags: expected } of cases)
      expect(certaintiesOf(answers), `${name}: ${story}`).toEqual(expected);
  });
});

describe('the cases', () => {
  it('have names of their own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it('show each flag raised by a person, not raised though its question was asked, and its question in doubt', () => {
    for (const { id, question } of flags) {
      const asked = cases.filter(({ answers }) => liveAnswers(answers)[question]);
      const raises = (one: Case) => one.flags.some((flag) => flag.id === id);
      const isInDoubt = ({ answers }: Case) =>
        answers[question]?.codes.some((code) => code === 'unsure' || code === 'declined');
      const found = { raised: people.some(raises), not: !asked.every(raises), inDoubt: asked.some(isInDoubt) };
      const all = { raised: true, not: true, inDoubt: true };
      expect(found, `add a person who raises ${id} to tests/people.ts`).toEqual(all);
    }
  });

  it('show each code that was added, but a doubt, in the answers of a person', () => {
    const others = people.filter(({ name }) => name !== 'everything-at-once');
    // What a doubt raises follows from what a yes raises, by laws.
    const isGiven = (linkId: LinkId, code: Code) =>
      ['unsure', 'declined'].includes(code) || others.some(({ answers }) => answers[linkId]?.codes.includes(code));
    const missing = addedAnswers.filter(([linkId, code]) => !isGiven(linkId, code)).map((pair) => pair.join('/'));
    expect(missing, 'add a person who gives this answer to tests/people.ts, with every flag that it raises').toEqual(
      [],
    );
  });

  it('show everything at once: each question asked, each flag raised', () => {
    const { answers = {}, flags: raised } = people.find(({ name }) => name === 'everything-at-once') ?? {};
    expect(Object.keys(liveAnswers(answers))).toEqual(items.map(({ linkId }) => linkId));
    const hint = 'name every flag in everything-at-once of tests/people.ts';
    expect(
      raised?.map(({ id }) => id),
      hint,
    ).toEqual(flags.map(({ id }) => id));
  });

  it('show a healthy person with everyday answers at most six points', () => {
    const healthy = people.find(({ name }) => name === 'healthy-on-an-acne-cream');
    expect(healthy?.flags.length).toBeGreaterThan(3);
    expect(healthy?.flags.length).toBeLessThanOrEqual(6);
  });
});

describe('a flag', () => {
  it('names every answer of its question that raised it', () => {
    const [flag] = because('skin-now', ['infection', 'numbness']);
    expect(flag?.because).toEqual([{ linkId: 'skin-now', codes: ['infection'] }]);
    const [list] = because('skin-conditions', ['psoriasis', 'vitiligo']);
    expect(list?.because).toEqual([{ linkId: 'skin-conditions', codes: ['psoriasis', 'vitiligo'] }]);
  });

  it('keeps the doubt among its causes where it is also declared', () => {
    const [flag, ...others] = because('other-medicines', ['face-ointments', 'unsure', 'declined']);
    expect(flag).toMatchObject({ id: 'other-medicines', certainty: 'reported' });
    expect(flag?.because).toEqual([{ linkId: 'other-medicines', codes: ['face-ointments', 'unsure', 'declined'] }]);
    expect(others).toEqual([]);
    expect(because('scar-types', ['red', 'unsure'])[0]).toMatchObject({ certainty: 'reported' });
    expect(because('scar-types', ['red', 'unsure'])[0]?.because).toEqual([
      { linkId: 'scar-types', codes: ['red', 'unsure'] },
    ]);
  });

  it('of a line with a flag of its own leaves the doubt to the flag of its list', () => {
    expect(because('blood-thinners', ['anticoagulants', 'unsure'])).toMatchObject([
      { id: 'anticoagulants', certainty: 'reported', because: [{ codes: ['anticoagulants'] }] },
      { id: 'blood-thinners', certainty: 'unsure', because: [{ codes: ['unsure'] }] },
    ]);
  });

  it('carries the sources of its row', () => {
    const [flag] = because('metal-allergy', ['unsure']);
    expect(flag?.sources).toEqual(flags.find(({ id }) => id === 'metal-allergy')?.sources);
  });

  it('of a list in both doubts is declined', () => {
    expect(because('blood-thinners', ['unsure', 'declined'])).toMatchObject([
      { id: 'blood-thinners', certainty: 'declined', because: [{ codes: ['unsure', 'declined'] }] },
    ]);
  });

  it('has the answer’s own certainty when the method is undecided', () => {
    expect(certaintiesOf(visit({ routes: 'undecided', 'metal-allergy': 'yes' }))).toEqual([
      { id: 'metal-allergy', certainty: 'reported' },
    ]);
  });

  it('is not raised by an answer to a question that is no longer asked', () => {
    expect(certaintiesOf(visit({ routes: 'iv-drip', 'metal-allergy': 'yes' }))).toEqual([]);
  });
});

describe('the flags of a visit', () => {
  it('are none before anything is answered', () => {
    expect(certaintiesOf({})).toEqual([]);
  });

  it('are none for a question left without a code', () => {
    expect(certaintiesOf({ 'serious-illness': { codes: [] } })).toEqual([]);
  });

  it('are none for a code that is not one of its question', () => {
    expect(certaintiesOf({ 'prior-reaction': { codes: ['biologics'] } })).toEqual([]);
    expect(certaintiesOf({ 'blood-thinners': { codes: ['biologics', 'energy'] } })).toEqual([]);
  });

  it('are the same however the answers came to be in the order they are in', () => {
    const { answers, flags: expected } = people.findLast(({ flags: raised }) => raised.length > 5) ?? {};
    const backwards = Object.fromEntries(Object.entries(answers ?? {}).reverse()) as Answers;
    expect(expected?.length).toBeGreaterThan(5);
    expect(certaintiesOf(backwards)).toEqual(expected);
  });

  it('can be changed by a caller without changing those of another', () => {
    const one = raisedBy(visit({ 'prior-reaction': 'yes' }));
    one.pop();
    expect(certaintiesOf(visit({ 'prior-reaction': 'yes' }))).toEqual([
      { id: 'prior-reaction', certainty: 'reported' },
    ]);
  });
});

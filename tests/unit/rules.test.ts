import { describe, expect, it } from 'vitest';
import { flags } from '../../lib/catalogue/flags.ts';
import type { Code, LinkId } from '../../lib/catalogue/questionnaire.ts';
import type { Answers } from '../../lib/flow/answers.ts';
import { type LiveAnswers, liveAnswers } from '../../lib/flow/enabled.ts';
import { flagsFor } from '../../lib/rules/flags.ts';
import { cases, visit } from '../people.ts';

const raisedBy = (answers: Answers) => flagsFor(liveAnswers(answers));
const told = (answers: Answers) => raisedBy(answers).map(({ id, certainty }) => ({ id, certainty }));
const because = (linkId: LinkId, codes: readonly Code[]) => raisedBy(visit({ [linkId]: codes }));

describe('the flags of a person', () => {
  it.each(cases)('$name: $story', ({ answers, flags: expected }) => {
    expect(told(answers)).toEqual(expected);
  });
});

describe('the cases', () => {
  it('have names of their own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it.each(flags)('show $id raised, not raised though its question was asked, and its question in doubt', (flag) => {
    const asked = cases.filter(({ answers }) => liveAnswers(answers)[flag.question]);
    const raises = (one: (typeof cases)[number]) => one.flags.some(({ id }) => id === flag.id);
    const isReported = (one: (typeof cases)[number]) =>
      one.flags.some(({ id, certainty }) => id === flag.id && certainty === 'reported') ||
      (!flag.reported && raises(one));
    const doubts: readonly Code[] = ['unsure', 'declined'];
    const isInDoubt = ({ answers }: (typeof cases)[number]) =>
      answers[flag.question]?.codes.some((code) => doubts.includes(code)) ?? false;
    const people = { raised: asked.some(isReported), not: !asked.every(raises), inDoubt: asked.some(isInDoubt) };
    const hint = `add people who answer ${flag.question} to tests/people.ts: yesNo, namedList or oneFlagList makes one for each answer`;
    expect(people, hint).toEqual({ raised: true, not: true, inDoubt: true });
  });
});

describe('a flag', () => {
  it('names every answer of its question that raised it', () => {
    const [flag] = because('skin-conditions', ['psoriasis', 'vitiligo', 'slow-healing']);
    expect(flag?.id).toBe('skin-disease');
    expect(flag?.because).toEqual([{ linkId: 'skin-conditions', codes: ['psoriasis', 'vitiligo'] }]);
  });

  it('keeps the doubt among its causes where it is also declared', () => {
    const [flag, ...others] = because('other-medicines', ['face-ointments', 'unsure', 'declined']);
    expect(flag).toMatchObject({ id: 'other-medicines', certainty: 'reported' });
    expect(flag?.because).toEqual([{ linkId: 'other-medicines', codes: ['face-ointments', 'unsure', 'declined'] }]);
    expect(others).toEqual([]);
    expect(because('scar-dents', ['very-deep', 'unsure'])[0]?.because).toEqual([
      { linkId: 'scar-dents', codes: ['very-deep', 'unsure'] },
    ]);
  });

  it('carries the sources of its row', () => {
    const [flag] = because('metal-allergy', ['unsure']);
    expect(flag?.sources).toEqual(flags.find(({ id }) => id === 'metal-allergy')?.sources);
  });

  it('is told in person before it is told as unknown', () => {
    expect(because('blood-thinners', ['unsure', 'declined'])).toMatchObject([
      { id: 'blood-thinners', certainty: 'declined', because: [{ codes: ['unsure', 'declined'] }] },
    ]);
  });

  it('has the answer’s own certainty when the method is undecided', () => {
    expect(told(visit({ routes: 'undecided', 'metal-allergy': 'yes' }))).toEqual([
      { id: 'metal-allergy', certainty: 'reported' },
    ]);
  });

  it('is not raised by an answer to a question that is no longer asked', () => {
    expect(told(visit({ routes: 'iv-drip', 'metal-allergy': 'yes' }))).toEqual([]);
  });
});

describe('the flags of a visit', () => {
  it('are none before anything is answered', () => {
    expect(told({})).toEqual([]);
  });

  it('are none for a question left without a code', () => {
    expect(told({ 'serious-illness': { codes: [] } })).toEqual([]);
  });

  it('are none for a code that is not one of its question', () => {
    expect(told({ fainting: { codes: ['biologics'] } })).toEqual([]);
    expect(told({ 'blood-thinners': { codes: ['biologics', 'keloid'] } })).toEqual([]);
  });

  it('are the same however the answers came to be in the order they are in', () => {
    const { answers, flags: expected } = cases.findLast(({ flags: raised }) => raised.length > 5) ?? {};
    const backwards = Object.fromEntries(Object.entries(answers ?? {}).reverse()) as Answers;
    expect(expected?.length).toBeGreaterThan(5);
    expect(told(backwards)).toEqual(expected);
  });

  it('are refused, not lost, for answers that no longer stand as the live ones do', () => {
    const { fainting, 'keloid-tendency': keloid } = visit();
    for (const broken of [
      { fainting, keloid },
      { ...visit(), hair: { codes: ['yes'] } },
    ]) {
      expect(() => flagsFor(broken as unknown as LiveAnswers)).toThrow(/does not follow the answers before it/);
    }
  });

  it('are the same where somebody else’s code has put something on every object', () => {
    const [whole, short] = [visit({ fainting: 'yes' }), visit({ fainting: 'yes', routes: 'iv-drip' })].map(liveAnswers);
    const judge = () => [whole, short].map((live) => flagsFor(live as LiveAnswers).map(({ id }) => id));
    const everyObject = Object.prototype as { odd?: unknown };
    everyObject.odd = () => {};
    const judged = judge();
    delete everyObject.odd;
    expect(judged).toEqual([['fainting'], ['fainting']]);
  });

  it('of the same answers are made anew each time, so that nobody can change those of another', () => {
    const one = raisedBy(visit({ fainting: 'yes' }));
    one.pop();
    expect(told(visit({ fainting: 'yes' }))).toEqual([{ id: 'fainting', certainty: 'reported' }]);
  });
});

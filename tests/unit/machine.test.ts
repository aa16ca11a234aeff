import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { Code, LinkId } from '../../lib/catalogue/questionnaire.ts';
import type { Answers } from '../../lib/flow/answers.ts';
import { enabledItems, liveAnswers } from '../../lib/flow/enabled.ts';
import { type VisitEvent, visitMachine } from '../../lib/flow/machine.ts';
import { flagsFor } from '../../lib/rules/flags.ts';
import { people } from '../people.ts';
import { aVisit as visit } from '../support/visits.ts';

/** A visit under way, as the screens drive it. */
function open(answers?: Answers, place?: unknown) {
  const actor = createActor(visitMachine).start();
  let at = 1000;
  const now = () => actor.getSnapshot().context;
  const send = (event: VisitEvent) => actor.send(event);
  if (answers) send({ type: 'start', answers, answeredAt: 500, place });
  return {
    send,
    now,
    state: () => actor.getSnapshot().value,
    place: () => {
      const { position } = now();
      return position.screen === 'question' ? position.linkId : position.screen;
    },
    isChange: () => {
      const { position } = now();
      return position.screen === 'question' && position.isChange;
    },
    answer: (linkId: LinkId, ...codes: Code[]) => {
      at += 1;
      send({ type: 'answer', linkId, answer: { codes }, at });
    },
  };
}
type Open = ReturnType<typeof open>;

/** Answers every question as it is asked, from a whole visit. */
function walk(person: Open, answers: Answers): LinkId[] {
  const asked: LinkId[] = [];
  for (let steps = 0; steps < 40; steps += 1) {
    const { position } = person.now();
    if (position.screen !== 'question') break;
    asked.push(position.linkId);
    person.send({
      type: 'answer',
      linkId: position.linkId,
      answer: answers[position.linkId] ?? { codes: [] },
      at: steps,
    });
  }
  return asked;
}

describe('a visit', () => {
  it('is at its introduction until it starts', () => {
    const person = open();
    expect(person.state()).toBe('introduction');
    person.answer('routes', 'dermapen');
    person.send({ type: 'back' });
    person.send({ type: 'finish' });
    person.send({ type: 'change', linkId: 'routes' });
    expect(person.state()).toBe('introduction');
    expect(person.now()).toMatchObject({ answers: {}, answeredAt: 0 });
  });

  it('starts at the first question', () => {
    const person = open({});
    expect(person.state()).toBe('question');
    expect(person.place()).toBe('routes');
    expect(person.isChange()).toBe(false);
  });

  it('asks every question once, in order, then shows the review', () => {
    for (const { name, answers, flags } of people) {
      const person = open({});
      const asked = enabledItems(answers).map(({ linkId }) => linkId);
      expect(walk(person, answers), name).toEqual(asked);
      expect(person.state()).toBe('review');
      expect(person.now().answers).toEqual(Object.fromEntries(asked.map((linkId) => [linkId, answers[linkId]])));
      expect(flagsFor(liveAnswers(person.now().answers))).toMatchObject(flags);
    }
  });

  it('goes from the review to the sheet, from the sheet to the shown one, and back', () => {
    const person = open(visit());
    expect(person.state()).toBe('review');
    person.send({ type: 'finish' });
    expect([person.state(), person.place()]).toEqual(['sheet', 'sheet']);
    person.send({ type: 'show' });
    expect([person.state(), person.place()]).toEqual(['show', 'show']);
    person.send({ type: 'back' });
    expect([person.state(), person.place()]).toEqual(['sheet', 'sheet']);
    person.send({ type: 'back' });
    expect([person.state(), person.place()]).toEqual(['review', 'review']);
    person.send({ type: 'back' });
    expect([person.state(), person.place()]).toEqual(['question', 'questions-to-ask']);
  });

  it('opens where the history left off, with the answers kept and their time', () => {
    const person = open(visit(), { screen: 'sheet' });
    expect(person.state()).toBe('sheet');
    expect(person.now()).toMatchObject({ answers: visit(), answeredAt: 500 });
    expect(open(visit(), { screen: 'show' }).state()).toBe('show');
    expect(open(visit(), { screen: 'question', linkId: 'prior-reaction', isChange: true }).place()).toBe(
      'prior-reaction',
    );
    expect(open({}, { screen: 'sheet' }).place()).toBe('routes');
  });

  it('starts again from other answers, wherever it is', () => {
    const person = open(visit(), { screen: 'show' });
    person.send({ type: 'start', answers: { routes: { codes: ['iv-drip'] } }, answeredAt: 9 });
    expect([person.state(), person.place()]).toEqual(['question', 'age-group']);
    expect(person.now()).toMatchObject({ answers: { routes: { codes: ['iv-drip'] } }, answeredAt: 9 });
  });
});

describe('an answer', () => {
  it('is taken with its time, and leads on', () => {
    const person = open({});
    person.answer('routes', 'dermapen');
    expect(person.now()).toMatchObject({ answers: { routes: { codes: ['dermapen'] } }, answeredAt: 1001 });
    expect(person.place()).toBe('age-group');
  });

  it('to a question that has been left is not taken: it comes late', () => {
    const person = open({});
    person.answer('routes', 'dermapen');
    person.answer('routes', 'iv-drip');
    expect(person.now()).toMatchObject({ answers: { routes: { codes: ['dermapen'] } }, answeredAt: 1001 });
    expect(person.place()).toBe('age-group');
  });

  it('to a question not yet reached, or not asked, is not taken', () => {
    const person = open({ routes: { codes: ['iv-drip'] } });
    person.answer('pregnancy', 'yes');
    person.answer('metal-allergy', 'yes');
    expect(person.now().answers).toEqual({ routes: { codes: ['iv-drip'] } });
    expect(person.place()).toBe('age-group');
  });

  it('is not taken at the review, the sheet or the shown sheet', () => {
    for (const screen of ['review', 'sheet', 'show']) {
      const person = open(visit(), { screen });
      person.answer('questions-to-ask', 'tell-hopes');
      expect(person.now().answers).toEqual(visit());
      expect(person.place()).toBe(screen);
    }
  });

  it('given again after Back replaces the first', () => {
    const person = open({});
    person.answer('routes', 'dermapen');
    person.send({ type: 'back' });
    expect(person.place()).toBe('routes');
    person.answer('routes', 'iv-drip');
    expect(person.now().answers).toEqual({ routes: { codes: ['iv-drip'] } });
  });
});

describe('Back', () => {
  it('goes through the questions asked, one by one, and keeps every answer', () => {
    const answers = visit({ routes: 'iv-drip' });
    const person = open(answers);
    const passed: string[] = [];
    for (let steps = 0; steps < 40 && person.place() !== 'routes'; steps += 1) {
      person.send({ type: 'back' });
      passed.push(person.place());
    }
    expect(passed).toEqual(
      enabledItems(answers)
        .map(({ linkId }) => linkId)
        .toReversed(),
    );
    expect(person.now().answers).toEqual(answers);
  });

  it('at the first question leaves the position the same object, by which the screen sees that nothing moved', () => {
    const person = open({});
    const before = person.now().position;
    person.send({ type: 'back' });
    expect(person.now().position).toBe(before);
  });
});

describe('a change', () => {
  it('of an answer leads back to the review', () => {
    const person = open(visit());
    person.send({ type: 'change', linkId: 'prior-reaction' });
    expect([person.state(), person.place(), person.isChange()]).toEqual(['question', 'prior-reaction', true]);
    person.answer('prior-reaction', 'yes');
    expect(person.state()).toBe('review');
    expect(person.now().answers).toEqual(visit({ 'prior-reaction': 'yes' }));
  });

  it('begins at the review alone', () => {
    const person = open({});
    person.send({ type: 'change', linkId: 'routes' });
    expect(person.isChange()).toBe(false);
    const shown = open(visit(), { screen: 'show' });
    shown.send({ type: 'change', linkId: 'routes' });
    expect(shown.place()).toBe('show');
  });

  it('of a question that is not asked opens nothing', () => {
    const person = open(visit({ routes: 'iv-drip' }));
    person.send({ type: 'change', linkId: 'metal-allergy' });
    expect(person.state()).toBe('review');
  });

  it('left by Back leads to the review and changes nothing', () => {
    const person = open(visit());
    person.send({ type: 'change', linkId: 'prior-reaction' });
    person.send({ type: 'back' });
    expect(person.state()).toBe('review');
    expect(person.now().answers).toEqual(visit());
  });
});

describe('the browser’s own Back and Forward', () => {
  it('lead to the place they name', () => {
    const person = open(visit());
    person.send({ type: 'go', place: { screen: 'question', linkId: 'prior-reaction', isChange: false } });
    expect([person.state(), person.place()]).toEqual(['question', 'prior-reaction']);
    person.send({ type: 'go', place: { screen: 'show' } });
    expect([person.state(), person.place()]).toEqual(['show', 'show']);
    person.send({ type: 'go', place: { screen: 'review' } });
    expect([person.state(), person.place()]).toEqual(['review', 'review']);
  });

  it('change no answer and no time', () => {
    const person = open(visit());
    person.send({ type: 'go', place: { screen: 'question', linkId: 'prior-reaction' } });
    expect(person.now()).toMatchObject({ answers: visit(), answeredAt: 500 });
  });
});

describe('events that have no place', () => {
  it('do nothing: finish, show and change on another screen', () => {
    const asking = open({});
    for (const type of ['finish', 'show'] as const) asking.send({ type });
    asking.send({ type: 'change', linkId: 'routes' });
    expect(asking.place()).toBe('routes');
    const reviewing = open(visit());
    reviewing.send({ type: 'show' });
    expect(reviewing.place()).toBe('review');
    const reading = open(visit(), { screen: 'sheet' });
    reading.send({ type: 'finish' });
    reading.send({ type: 'change', linkId: 'routes' });
    expect(reading.place()).toBe('sheet');
    const showing = open(visit(), { screen: 'show' });
    for (const type of ['finish', 'show'] as const) showing.send({ type });
    expect(showing.place()).toBe('show');
  });
});

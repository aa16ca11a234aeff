import { describe, expect, it } from 'vitest';
import { type Code, items, type LinkId } from '../../lib/catalogue/questionnaire.ts';
import type { Answers } from '../../lib/flow/answers.ts';
import {
  disabledAnswers,
  disabledBy,
  enabledItems,
  firstUnanswered,
  isLinkId,
  itemAfter,
  itemBefore,
  itemOf,
  liveAnswers,
} from '../../lib/flow/enabled.ts';
import { clamp, frontier, type Position, positionAfter, positionBefore } from '../../lib/flow/position.ts';
import { cases } from '../people.ts';
import { isAskedBy, specifiedItems, words } from '../specification.ts';
import { routeSets } from '../support/answer-sets.ts';
import { aVisit as visit } from '../support/visits.ts';

const asked = (answers: Answers) => enabledItems(answers).map(({ linkId }) => linkId);
const question = (linkId: LinkId, isChange = false): Position => ({ screen: 'question', linkId, isChange });
const without = (answers: Answers, ...linkIds: LinkId[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([linkId]) => !linkIds.includes(linkId as LinkId)));
/** The first `count` questions answered, of a visit that is asked everything. */
const answered = (count: number): Answers => Object.fromEntries(Object.entries(visit()).slice(0, count));

describe('a question', () => {
  it('is asked exactly for its routes, whatever else was chosen', () => {
    for (const chosen of routeSets)
      expect(asked({ routes: { codes: chosen } }), `${chosen}`).toEqual(
        specifiedItems.filter((item) => isAskedBy(item, chosen)).map(({ linkId }) => linkId),
      );
  });

  it('of one method is not asked before a method was chosen', () => {
    const gated = specifiedItems.filter((item) => item.routes).map(({ linkId }) => linkId);
    expect(gated).not.toEqual([]);
    expect(asked({})).toEqual(items.map(({ linkId }) => linkId).filter((linkId) => !gated.includes(linkId)));
    expect(asked({ routes: { codes: [] } })).toEqual(asked({}));
  });

  it('is asked of nobody in the cases without an answer there', () => {
    for (const { name, answers } of cases) expect(firstUnanswered(answers), name).toBeUndefined();
  });

  it('has one before and one after it among those asked', () => {
    const answers = visit({ routes: 'iv-drip' });
    const linkIds = asked(answers);
    expect(linkIds).not.toContain('herpes-history');
    for (const [index, linkId] of linkIds.entries()) {
      expect(itemBefore(linkId, answers)?.linkId).toBe(linkIds[index - 1]);
      expect(itemAfter(linkId, answers)?.linkId).toBe(linkIds[index + 1]);
    }
    expect(itemBefore('routes', answers)).toBeUndefined();
    expect(itemAfter('questions-to-ask', answers)).toBeUndefined();
  });

  it('is known by its linkId and by nothing else', () => {
    for (const { linkId } of specifiedItems) {
      expect(isLinkId(linkId)).toBe(true);
      expect(itemOf(linkId).linkId).toBe(linkId);
    }
    for (const other of ['', 'hair', '__proto__', 'constructor', 'toString', 0, null, undefined, {}, ['routes']]) {
      expect(isLinkId(other)).toBe(false);
    }
  });
});

describe('the answers that count', () => {
  it('are all of a visit that is asked everything', () => {
    expect(liveAnswers(visit())).toEqual(visit());
  });

  it('are those of the questions asked, nothing else', () => {
    const given = visit({ routes: 'iv-drip', 'metal-allergy': 'yes', 'herpes-history': 'unsure' });
    expect(liveAnswers(given)).toEqual(visit({ routes: 'iv-drip' }));
  });

  it('are in the order of the questionnaire, whichever order they were given in', () => {
    const backwards = Object.fromEntries(Object.entries(visit({ routes: 'undecided' })).reverse()) as Answers;
    expect(Object.keys(liveAnswers(backwards))).toEqual(items.map(({ linkId }) => linkId));
  });

  it('leave the answers given as they are', () => {
    const given = visit({ routes: 'iv-drip', 'metal-allergy': 'yes' });
    const before = structuredClone(given);
    liveAnswers(given);
    expect(given).toEqual(before);
  });

  it('come back when the change of method is undone', () => {
    const given = visit({ routes: 'potenza', 'metal-allergy': { codes: ['yes'], detail: 'ニッケル' } });
    const withdrawn = { ...given, routes: { codes: ['iv-drip'] } } satisfies Answers;
    expect(liveAnswers(withdrawn)).not.toHaveProperty('metal-allergy');
    expect(liveAnswers({ ...withdrawn, routes: { codes: ['potenza'] } })).toEqual(given);
  });

  it('forget the follow-up of a denial, and find it again when the denial is withdrawn', () => {
    const detail = 'ニッケル';
    const said = (code: Code) => liveAnswers(visit({ 'metal-allergy': { codes: [code], detail } }))['metal-allergy'];
    expect(said('no')).toEqual({ codes: ['no'] });
    for (const code of ['yes', 'unsure', 'declined'] as const) expect(said(code)).toEqual({ codes: [code], detail });
    const list = (code: Code) => liveAnswers(visit({ 'blood-thinners': { codes: [code], detail } }))['blood-thinners'];
    expect(list('none')).toEqual({ codes: ['none'] });
    expect(list('antiplatelets')).toEqual({ codes: ['antiplatelets'], detail });
  });

  it('keep the own question when nothing is ticked beside it', () => {
    const answer = { codes: [], detail: '何回ですか' };
    expect(liveAnswers(visit({ 'questions-to-ask': answer }))['questions-to-ask']).toEqual(answer);
  });
});

describe('an answer that no longer counts', () => {
  it('is one that was given and is no longer asked, in the order of the questions', () => {
    const given = visit({
      routes: 'iv-drip',
      'metal-in-body': 'no',
      'metal-allergy': 'yes',
      'herpes-history': 'no',
    });
    expect(disabledAnswers(given)).toEqual(['metal-in-body', 'metal-allergy', 'herpes-history']);
  });

  it('is known before it happens, and no answer that was set aside earlier is named again', () => {
    const given = visit({ routes: words('potenza iv-drip'), 'metal-allergy': 'yes' });
    const lost = disabledAnswers({ ...given, routes: { codes: ['iv-drip'] } });
    expect(lost).toContain('metal-allergy');
    expect(disabledBy(given, 'routes', { codes: ['iv-drip'] })).toEqual(lost);
    expect(disabledBy({ ...given, routes: { codes: ['iv-drip'] } }, 'routes', { codes: ['iv-drip'] })).toEqual([]);
    expect(disabledBy(given, 'pregnancy', { codes: ['yes'] })).toEqual([]);
  });

  it('is none where every answer counts', () => {
    expect(disabledAnswers(visit())).toEqual([]);
    expect(disabledAnswers(visit({ routes: 'iv-drip' }))).toEqual([]);
    expect(disabledAnswers({})).toEqual([]);
  });
});

describe('a visit goes on', () => {
  it('at the first unanswered question', () => {
    expect(frontier({})).toEqual(question('routes'));
    expect(frontier(answered(2))).toEqual(question('pregnancy'));
    expect(firstUnanswered(answered(2))?.linkId).toBe('pregnancy');
  });

  it('at the review once everything asked is answered', () => {
    expect(frontier(visit())).toEqual({ screen: 'review' });
    expect(frontier(without(visit(), 'questions-to-ask'))).toEqual(question('questions-to-ask'));
  });

  it('at a question that a change has opened, as part of the change', () => {
    expect(frontier(without(visit(), 'metal-allergy'))).toEqual(question('metal-allergy', true));
  });
});

describe('a place named by the browser’s history', () => {
  it('is taken where these answers allow it', () => {
    for (const { linkId } of specifiedItems) expect(clamp(question(linkId), visit())).toEqual(question(linkId));
    for (const screen of ['review', 'sheet', 'show']) expect(clamp({ screen }, visit())).toEqual({ screen });
  });

  it('is taken up to the first unanswered question and no further', () => {
    const answers = answered(5);
    const frontierId = 'metal-in-body';
    for (const [index, { linkId }] of specifiedItems.entries()) {
      expect(clamp(question(linkId), answers)).toEqual(question(index <= 5 ? linkId : frontierId));
    }
    for (const screen of ['review', 'sheet', 'show']) expect(clamp({ screen }, answers)).toEqual(question(frontierId));
  });

  it('is not taken where the question is no longer asked', () => {
    expect(clamp(question('metal-allergy'), visit({ routes: 'iv-drip' }))).toEqual({ screen: 'review' });
    expect(clamp(question('metal-allergy'), {})).toEqual(question('routes'));
  });

  it('keeps a change under way, and makes none of a visit that has not seen the review', () => {
    expect(clamp(question('prior-reaction', true), visit())).toEqual(question('prior-reaction', true));
    expect(clamp(question('routes', true), without(visit(), 'metal-allergy'))).toEqual(question('routes', true));
    expect(clamp(question('metal-allergy', true), without(visit(), 'metal-allergy'))).toEqual(
      question('metal-allergy', true),
    );
    expect(clamp(question('pregnancy', true), answered(5))).toEqual(question('pregnancy'));
    expect(clamp({ ...question('prior-reaction'), isChange: 'true' }, visit())).toEqual(question('prior-reaction'));
    expect(clamp({ ...question('prior-reaction'), isChange: 1 }, visit())).toEqual(question('prior-reaction'));
  });

  it('of the review leads to what a change has opened, as part of the change', () => {
    expect(clamp({ screen: 'review' }, without(visit(), 'metal-allergy'))).toEqual(question('metal-allergy', true));
  });

  it('is the first unanswered question when it names none, as the router’s own state or a word from elsewhere', () => {
    const noScreen = [undefined, null, 'review', 17, [], () => 'review', {}, { __NA: true, tree: [] }];
    const otherScreen = [{ screen: 'admin' }, { screen: ['review'] }, { screen: 'constructor', linkId: 'constructor' }];
    const noQuestion = ['hair', '__proto__', 3, undefined].map((linkId) => ({ screen: 'question', linkId }));
    for (const place of [...noScreen, { linkId: 'prior-reaction' }, ...otherScreen, ...noQuestion]) {
      expect(clamp(place, {}), JSON.stringify(place)).toEqual(question('routes'));
      expect(clamp(place, answered(4))).toEqual(question('implanted-electronics'));
      expect(clamp(place, visit())).toEqual({ screen: 'review' });
    }
  });

  it('carries nothing more than the place', () => {
    expect(clamp({ ...question('prior-reaction'), answers: { 'prior-reaction': 'yes' }, depth: 3 }, visit())).toEqual(
      question('prior-reaction'),
    );
    expect(clamp({ screen: 'sheet', linkId: 'prior-reaction', isChange: true }, visit())).toEqual({ screen: 'sheet' });
  });
});

describe('Continue leads', () => {
  it('to the next question asked, answered or not', () => {
    expect(positionAfter('skin-now', false, visit())).toEqual(question('herpes-history'));
    expect(positionAfter('skin-now', false, visit({ routes: 'iv-drip' }))).toEqual(question('keloid-tendency'));
  });

  it('from the last question to the review, or to what was left out', () => {
    expect(positionAfter('questions-to-ask', false, visit())).toEqual({ screen: 'review' });
    expect(positionAfter('questions-to-ask', false, without(visit(), 'prior-reaction'))).toEqual(
      question('prior-reaction', true),
    );
  });

  it('from a change to the questions it opened, then to the review', () => {
    const opened = without(visit(), 'metal-allergy', 'metal-in-body');
    expect(positionAfter('routes', true, opened)).toEqual(question('metal-in-body', true));
    const one = { ...opened, 'metal-in-body': { codes: ['no'] } } satisfies Answers;
    expect(positionAfter('metal-in-body', true, one)).toEqual(question('metal-allergy', true));
    expect(positionAfter('metal-allergy', true, visit())).toEqual({ screen: 'review' });
  });
});

describe('Back without an earlier entry leads', () => {
  it('to the preceding question asked', () => {
    expect(positionBefore(question('keloid-tendency'), visit())).toEqual(question('herpes-history'));
    expect(positionBefore(question('keloid-tendency'), visit({ routes: 'iv-drip' }))).toEqual(question('skin-now'));
  });

  it('from the first question to nowhere', () => {
    expect(positionBefore(question('routes'), visit())).toBeUndefined();
    expect(positionBefore(question('routes'), {})).toBeUndefined();
  });

  it('from the review to the last question', () => {
    expect(positionBefore({ screen: 'review' }, visit())).toEqual(question('questions-to-ask'));
  });

  it('from the sheet to the review, and from the shown sheet to the sheet', () => {
    expect(positionBefore({ screen: 'sheet' }, visit())).toEqual({ screen: 'review' });
    expect(positionBefore({ screen: 'show' }, visit())).toEqual({ screen: 'sheet' });
  });

  it('from a change to the review it came from', () => {
    expect(positionBefore(question('prior-reaction', true), visit())).toEqual({ screen: 'review' });
    expect(positionBefore(question('routes', true), visit())).toEqual({ screen: 'review' });
  });

  it('from a question that a change has opened to the preceding one, the change still under way', () => {
    const opened = without(visit(), 'metal-allergy');
    expect(positionBefore(question('metal-allergy', true), opened)).toEqual(question('allergies', true));
  });
});

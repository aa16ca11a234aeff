import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { catalogue } from '../../lib/catalogue/catalogue.ts';
import { type Catalogue, faultsIn } from '../../lib/catalogue/faults.ts';
import { items, version } from '../../lib/catalogue/questionnaire.ts';
import { type Answers, asAnswer, faultOf, isReadable } from '../../lib/flow/answers.ts';
import { enabledItems, itemOf, liveAnswers } from '../../lib/flow/enabled.ts';
import { cleanText, lengthOf } from '../../lib/flow/free-text.ts';
import { type VisitEvent, visitMachine } from '../../lib/flow/machine.ts';
import { clamp, type Position } from '../../lib/flow/position.ts';
import { medicines } from '../../lib/glossary/medicines.ts';
import { searchMedicines } from '../../lib/glossary/search.ts';
import { restore } from '../../lib/record/restore.ts';
import { format } from '../../lib/record/serialise.ts';
import { storageNames } from '../../lib/record/storage-names.ts';
import { summaryOf } from '../../lib/summary/summary.ts';
import { people } from '../people.ts';
import { aPhone } from '../support/device.ts';
import { recordOf } from '../support/record.ts';
import { isFullSweep } from '../support/sweep.ts';

// What a browser hands over may be anything: it was kept by an older version, by another program, or changed by hand.
// A fixed seed, so that a failure is the same on every machine.

const times = (count: number) => ({ seed: 20_261_124, numRuns: isFullSweep ? 10 * count : count });
const runs = times(300);
// Else ten would be drawn of anything, whatever the most is.
fc.configureGlobal({ defaultSizeToMaxWhenMaxSpecified: true });
const now = Date.UTC(2026, 10, 24);

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const namesOf = () => prototypes.map((prototype) => Object.getOwnPropertyNames(prototype).toSorted());
let untouched: string[][];
beforeAll(() => {
  untouched = namesOf();
});
afterEach(() => {
  expect(namesOf()).toEqual(untouched);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

const dangerous = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'codes',
  'detail',
);
/** Any JSON, with keys that attack a careless reader. */
const anyJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(null, true, 0, -1, 1e308, '', 'yes', 'none', 'polluted'),
    fc.string({ maxLength: 12 }),
    fc.double({ noNaN: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(fc.oneof(dangerous, fc.string({ maxLength: 8 })), tie('value')), { maxLength: 4 }).map(written),
  ),
})).value;
/** An object whose keys are all its own, `__proto__` too, as JSON.parse makes them. */
function written(entries: (readonly [string, unknown])[]): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return made;
}

const someVisit: fc.Arbitrary<Answers> = fc
  .constantFrom(...people)
  .chain(({ answers }) =>
    fc.nat({ max: 31 }).map((count) => Object.fromEntries(Object.entries(answers).slice(0, count)) as Answers),
  );

/** Everything in the answers that must hold once they count: known questions, takeable answers, nothing beside. */
function isWhole(answers: Answers): boolean {
  return Object.entries(answers).every(([linkId, answer]) => {
    const item = items.find((one) => one.linkId === linkId);
    if (!item || !answer) return false;
    const again = asAnswer(item, answer.codes, answer.detail);
    return faultOf(item, answer) === undefined && JSON.stringify(again) === JSON.stringify(answer);
  });
}
const isSound = (text: string): boolean => {
  const found = restore(text, now, 'phone');
  if (!found.visit) return Object.keys(found).length === 1;
  // Whatever was restored must also pass through the rest of the reasoning.
  summaryOf(liveAnswers(found.visit.answers));
  return isWhole(found.visit.answers) && found.visit.answeredAt < now + 86_400_000;
};

describe('what storage hands over', () => {
  it('of any text, any JSON, and any answers inside a sound frame is read whole or not at all', () => {
    const framed = anyJson.map((answers) => ({ format, version, id: 'x', revision: 1, answeredAt: 5, answers }));
    for (const arbitrary of [
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.oneof(anyJson, framed).map((json) => JSON.stringify(json) ?? ''),
    ])
      fc.assert(fc.property(arbitrary, isSound), times(600));
  });

  it('of a record changed at one place is read as it is, or not at all', () => {
    const place = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 4 });
    const how = fc.constantFrom('replace', 'delete', 'add');
    fc.assert(
      fc.property(someVisit, place, how, dangerous, anyJson, (answers, steps, change, key, value) => {
        const record = JSON.parse(recordOf(answers, now - 5)) as Record<string, unknown>;
        let node = record;
        for (const step of steps.slice(0, -1)) {
          const inner = Object.values(node)[step % Math.max(1, Object.keys(node).length)];
          if (typeof inner === 'object' && inner !== null) node = inner as Record<string, unknown>;
        }
        const keys = Object.keys(node);
        const chosen = keys[(steps.at(-1) ?? 0) % Math.max(1, keys.length)] ?? 'none';
        if (change === 'delete') delete node[chosen];
        const target = change === 'add' ? key : chosen;
        if (change !== 'delete') Object.defineProperty(node, target, { value, enumerable: true, configurable: true });
        const text = JSON.stringify(record);
        if (!isSound(text)) return false;
        const found = restore(text, now, 'phone');
        // Not one answer less than the record holds.
        return !found.visit || `${Object.keys(found.visit.answers)}` === `${Object.keys(record.answers as object)}`;
      }),
      times(600),
    );
  });

  it('of a record with one letter changed or cut is read whole or not at all', () => {
    fc.assert(
      fc.property(someVisit, fc.nat(), fc.string({ maxLength: 2 }), fc.nat({ max: 3 }), (answers, at, letter, cut) => {
        const text = recordOf(answers, now - 5);
        const index = at % text.length;
        return isSound(text.slice(0, index) + letter + text.slice(index + cut));
      }),
      times(600),
    );
  });

  it('counts only in its time, and although the clock was put back by less than a day', () => {
    fc.assert(
      fc.property(someVisit, fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (answers, answeredAt) => {
        const isInTime = answeredAt < now + 86_400_000 && now - answeredAt <= 86_400_000;
        return (restore(recordOf(answers, answeredAt), now, 'tab').visit !== undefined) === isInTime;
      }),
      runs,
    );
  });
});

/** What may be stored under the name of the visit. */
const anyRecord = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom('on the phone: x', 'on the phone: ', 'on the phone: __proto__'),
  anyJson.map((json) => JSON.stringify(json) ?? ''),
  fc
    .tuple(someVisit, fc.constantFrom(5, 2 * 86_400_000, 8 * 86_400_000, -5), fc.constantFrom('x', 'y'))
    .map(([answers, age, id]) => recordOf(answers, now - age, 3, id)),
);
const anyStored = fc.option(anyRecord, { nil: undefined });

describe('the saved visit of a browser', () => {
  it('with anything in its storage is whole or none, and what was discarded is not met again', () => {
    fc.assert(
      fc.property(anyStored, anyStored, (inTab, onPhone) => {
        const phone = aPhone(now);
        const tab = phone.newTab();
        if (inTab !== undefined) tab.session.texts.set(storageNames.visit, inTab);
        if (onPhone !== undefined) phone.local.texts.set(storageNames.visit, onPhone);
        tab.store.open('start');
        const { visit } = tab.store.getState();
        if (visit && !isWhole(visit.answers)) return false;
        tab.store.setNotice();
        tab.store.open('start');
        const again = tab.store.getState();
        return again.notice === undefined && JSON.stringify(again.visit) === JSON.stringify(visit);
      }),
      times(600),
    );
  });

  it('that refuses at any moment stops nothing', () => {
    const refusals = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(anyStored, anyStored, refusals, someVisit, (inTab, onPhone, refused, answers) => {
        const phone = aPhone(now);
        const tab = phone.newTab();
        if (inTab !== undefined) tab.session.texts.set(storageNames.visit, inTab);
        if (onPhone !== undefined) phone.local.texts.set(storageNames.visit, onPhone);
        let call = 0;
        for (const { refuses } of [tab.session, phone.local]) refuses(() => refused[call++ % refused.length] ?? false);
        const { store } = tab;
        store.open('check');
        const keep = () => {
          const result = store.keep();
          if (typeof result !== 'string') store.keep(result.occupiedBy);
        };
        for (const step of [keep, store.stopKeeping]) {
          if (store.save(answers, now)) expect(store.getState().visit?.answers).toBe(answers);
          step();
          store.refresh();
        }
        return typeof store.erase() === 'boolean' && store.getState().visit === undefined;
      }),
      times(600),
    );
  });

  it('is left without a trace by erasing, whatever was stored', () => {
    fc.assert(
      fc.property(anyStored, anyStored, (inTab, onPhone) => {
        const phone = aPhone(now);
        const tab = phone.newTab();
        for (const name of Object.values(storageNames)) {
          if (inTab !== undefined) tab.session.texts.set(name, inTab);
          if (onPhone !== undefined) phone.local.texts.set(name, onPhone);
        }
        tab.store.open('check');
        return tab.store.erase() && tab.session.texts.size + phone.local.texts.size === 0;
      }),
      runs,
    );
  });
});

const anything = fc.oneof(
  fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
  anyJson,
);
/** What looks like a place, with anything in it. */
const anyPlace = fc.oneof(
  anything,
  fc.record(
    {
      screen: fc.oneof(fc.constantFrom('question', 'review', 'sheet', 'show', '__proto__'), anything),
      linkId: fc.oneof(fc.constantFrom(...items.map(({ linkId }) => linkId)), dangerous, anything),
      isChange: fc.oneof(fc.boolean(), anything),
      depth: anything,
    },
    { requiredKeys: [] },
  ),
);
const isAllowed = (position: Position, answers: Answers): boolean => {
  const asked = enabledItems(answers);
  if (position.screen === 'question') {
    const index = asked.findIndex(({ linkId }) => linkId === position.linkId);
    const isReached = asked.slice(0, index).every(({ linkId }) => answers[linkId]);
    return index >= 0 && isReached && Object.keys(position).length === 3;
  }
  return asked.every(({ linkId }) => answers[linkId]) && Object.keys(position).length === 1;
};

describe('what the browser’s history hands over', () => {
  it('leads to a place that the answers allow, and to the same one again', () => {
    fc.assert(
      fc.property(anyPlace, someVisit, (place, answers) => {
        const position = clamp(place, answers);
        return isAllowed(position, answers) && JSON.stringify(clamp(position, answers)) === JSON.stringify(position);
      }),
      times(600),
    );
  });

  it('in any order with everything else that happens never leads astray', () => {
    const codesFor = fc.constantFrom(...items).chain((item) =>
      fc.subarray([...item.answerOption], { minLength: 1 }).map((codes) => ({
        linkId: item.linkId,
        codes: item.repeats && !codes.includes('none') ? codes : codes.slice(0, 1),
      })),
    );
    const event: fc.Arbitrary<VisitEvent | 'answer here'> = fc.oneof(
      { weight: 8, arbitrary: fc.constant('answer here' as const) },
      fc.record({ type: fc.constant('start' as const), answers: someVisit, answeredAt: fc.nat(), place: anyPlace }),
      codesFor.map(({ linkId, codes }) => ({ type: 'answer' as const, linkId, answer: { codes }, at: 7 })),
      fc.constantFrom('back', 'finish', 'show', 'erase').map((type) => ({ type }) as VisitEvent),
      fc.constantFrom(...items).map(({ linkId }) => ({ type: 'change' as const, linkId })),
      anyPlace.map((place) => ({ type: 'go' as const, place })),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const actor = createActor(visitMachine).start();
        actor.send({ type: 'start', answers: {}, answeredAt: 0 });
        for (const one of events) {
          const { position, answers } = actor.getSnapshot().context;
          if (one !== 'answer here') actor.send(one);
          else if (position.screen === 'question') {
            const code = itemOf(position.linkId).answerOption[0];
            actor.send({ type: 'answer', linkId: position.linkId, answer: { codes: code ? [code] : [] }, at: 8 });
          }
          const { context, value, status } = actor.getSnapshot();
          const isInPlace = value === 'introduction' || value === context.position.screen;
          if (status !== 'active' || !isInPlace || !isAllowed(context.position, context.answers)) return false;
          if (one !== 'answer here' && !['answer', 'start', 'erase'].includes(one.type) && context.answers !== answers)
            return false;
        }
        return true;
      }),
      times(200),
    );
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'grapheme-composite', maxLength: 60 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '\uD83D',
          '\uDC68',
          '\u0301',
          '\u20DD',
          '\u{E0100}',
          '\u200D',
          '\u200B',
          '\u202E',
          '\n',
          ' ',
          'a',
          '葛',
        ),
        fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
        fc.array(fc.constantFrom('\u0301', '\u20DD', '\u0489'), { maxLength: 9 }).map((marks) => marks.join('')),
      ),
      { maxLength: 60 },
    )
    .map((units) => units.join('')),
);

describe('what a person types or pastes', () => {
  it('becomes one line without what cannot be seen, and stays so', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text);
        return (
          cleanText(clean) === clean &&
          clean.isWellFormed() &&
          clean.length <= text.length &&
          !/[\p{Cc}\u2028\u2029\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/u.test(clean) &&
          !/[\p{Mn}\p{Me}]{6}/u.test(clean.replaceAll(/[\u{E0100}-\u{E01EF}]/gu, ''))
        );
      }),
      times(1000),
    );
  });

  it('is kept and read again to the letter where it can be taken', () => {
    const followed = items.filter(({ detail }) => detail !== undefined);
    fc.assert(
      fc.property(anyText, fc.constantFrom(...followed), (text, item) => {
        const answer = asAnswer(item, item.answerOption.slice(0, 1), text);
        const found = restore(recordOf({ [item.linkId]: answer }, now), now, 'tab');
        if (!isReadable(item, answer)) return found.visit === undefined;
        return JSON.stringify(found.visit?.answers[item.linkId]) === JSON.stringify(answer);
      }),
      runs,
    );
  });

  it('is as long as its characters, counted up to a limit', () => {
    const count = (text: string) =>
      [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)]
        .map(({ segment }) => Math.max(1, Math.ceil([...segment].length / 8)))
        .reduce((sum, each) => sum + each, 0);
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 80 }), (text, atMost) => {
        return lengthOf(text, atMost) === Math.min(count(text), atMost + 1);
      }),
      runs,
    );
  });

  it('into the search for medicines finds medicines or nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => searchMedicines(text).every(({ medicine }) => medicines.includes(medicine))),
      runs,
    );
  });
});

describe('a catalogue of any rows', () => {
  it('has its faults listed and never throws', () => {
    const rows = fc.array(anything, { maxLength: 3 });
    fc.assert(
      fc.property(rows, rows, rows, (one, two, three) => {
        const strange = {
          ...catalogue,
          items: [...catalogue.items, ...one],
          flags: [...catalogue.flags, ...two],
          sources: [...catalogue.sources, ...three],
        } as Catalogue;
        const faults = faultsIn(strange);
        return faults.length >= one.length + two.length + three.length;
      }),
      runs,
    );
  });
});

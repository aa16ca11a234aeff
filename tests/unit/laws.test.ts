import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { proof } from '../../lib/catalogue/proof.ts';
import type { Code, LinkId } from '../../lib/catalogue/questionnaire.ts';
import { sources } from '../../lib/catalogue/sources.ts';
import type { Answer, Answers } from '../../lib/flow/answers.ts';
import { disabledAnswers, enabledItems, liveAnswers } from '../../lib/flow/enabled.ts';
import { visitMachine } from '../../lib/flow/machine.ts';
import { type Locale, locales } from '../../lib/i18n/locales.ts';
import { restore } from '../../lib/record/restore.ts';
import { type Flag, flagsFor } from '../../lib/rules/flags.ts';
import { rowId, type Summary, summaryOf } from '../../lib/summary/summary.ts';
import { sheetText } from '../../lib/wording/sheet-text.ts';
import { termOf } from '../../lib/wording/terms.ts';
import { isAskedBy, type SpecifiedItem, specifiedFlags, specifiedItems, words } from '../specification.ts';
import {
  everyAnswer,
  jointVisits,
  memoised,
  prime,
  routeCodes,
  routeSets,
  safetyItems,
  scarFlags,
  someAnswers,
  specifiedFlagsOf,
  specifiedRowsOf,
  sweptAnswers,
} from '../support/answer-sets.ts';
import { recordOf } from '../support/record.ts';
import { isFullSweep } from '../support/sweep.ts';
import { verdictsIn } from '../support/verdicts.ts';
import { wordsOf } from '../support/words-of.ts';

// The promises of the product as laws, checked over every answer that can be given: a flag rests on one question and on
// the methods chosen, so every answer to a question is met with every choice of methods that matters to it; and all questions are answered
// together so that any three answers meet. What is expected comes from the specification's tables.

let laws = 0;
/** What a failure says to do. */
const hint =
  'each line is an answer, or a visit, that breaks this promise; a row changed on purpose changes in tests/specification.ts too';
/** A promise that holds for everything it is put to; `check` returns what broke it. */
const law = (promise: string, check: () => readonly string[]) => {
  laws += 1;
  it(promise, { timeout: 300_000 }, () => {
    expect(check().slice(0, 5), hint).toEqual([]);
  });
};
/** Notes what breaks each of several promises while all are gone through once. */
function ledger() {
  const found = new Map<string, string[]>();
  return {
    note: (kind: string, holds: boolean, what: () => string) => {
      const faults = found.get(kind) ?? [];
      found.set(kind, faults);
      if (!holds) faults.push(what());
    },
    broken: (kind: string) => (): readonly string[] => found.get(kind) ?? ['not gone through'],
  };
}
const covered = { alone: 0, wishes: 0, together: 0 };

const flagsOf = (answers: Answers): Flag[] => flagsFor(liveAnswers(answers));
const textOf = (flags: readonly Flag[]): string =>
  flags
    .map(({ id, certainty, because }) => `${id} ${certainty} ${because.map(({ codes }) => codes.join('+'))}`)
    .join('\n');
const specifiedText = memoised((linkId: LinkId, codes: readonly Code[] = []): string =>
  specifiedFlagsOf(linkId, codes)
    .map((flag) => `${flag.id} ${flag.certainty} ${flag.codes.join('+')}`)
    .join('\n'),
);
const name = (answers: Answers) => JSON.stringify(answers);
const flagOrder = new Map<string, number>(specifiedFlags.map(({ id }, index) => [id, index]));

/** Whether these answers come back from storage as they are. */
const isSameAgain = (answers: Answers): boolean => {
  const again = restore(recordOf(answers, 1), 1, 'tab');
  return again.visit !== undefined && name(again.visit.answers) === name(answers);
};

const gated = specifiedItems.filter(({ linkId }) => linkId !== 'routes' && linkId !== 'questions-to-ask');
/** The methods one by one, and all together: enough for a question that no method decides on. */
const fewRouteSets = [...routeCodes.map((code) => [code]), routeCodes];
const wishes = specifiedItems.filter(({ linkId }) => linkId === 'questions-to-ask');

describe('every answer to one question, with every choice of methods', () => {
  law('raises what the specification lists, for the reason it lists, and nothing when it is not asked', () => {
    const wrong: string[] = [];
    for (const item of gated) {
      const sets = item.routes ? routeSets : fewRouteSets;
      const methods = sets.map((routes) => ({ answer: { codes: routes }, isAsked: isAskedBy(item, routes) }));
      for (const codes of everyAnswer(item)) {
        const expected = specifiedText(item.linkId, codes);
        const answer = { codes };
        for (const { answer: routes, isAsked } of methods) {
          covered.alone += 1;
          const answers: Answers = { routes, [item.linkId]: answer };
          if (textOf(flagsOf(answers)) !== (isAsked ? expected : '')) wrong.push(name(answers));
        }
      }
    }
    for (const routes of routeSets) {
      covered.alone += 1;
      if (flagsOf({ routes: { codes: routes } }).length > 0) wrong.push(routes.join());
    }
    return wrong;
  });

  law('of what is wished raises nothing, whatever is ticked', () => {
    const wrong: string[] = [];
    for (const item of wishes) {
      for (const [index, codes] of everyAnswer(item).entries()) {
        covered.wishes += 1;
        const answers: Answers = {
          routes: { codes: routeSets[index % routeSets.length] as Code[] },
          [item.linkId]: { codes },
        };
        if (flagsOf(answers).length > 0) wrong.push(name(answers));
      }
    }
    return wrong;
  });

  const { note: noteOf, broken } = ledger();

  it('is gone through once for the laws below', { timeout: 300_000 }, () => {
    const scars: Answers = { 'scar-types': { codes: ['ice-pick'] }, 'scar-areas': { codes: ['widespread'] } };
    const linesOf = (item: SpecifiedItem, given?: readonly Code[]) =>
      safetyItems.flatMap((each) => specifiedRowsOf(each, each === item ? given : undefined));
    for (const item of gated) {
      const closed = (item.routes ? [['iv-drip'], ['electroporation']] : []) as Code[][];
      for (const codes of sweptAnswers(item)) {
        const note = (kind: string, holds: boolean) => noteOf(kind, holds, () => `${item.linkId}: ${codes}`);
        const answers = asked(item.linkId, codes);
        const { confirm, denied, notAsked, states } = summaryOf(liveAnswers(answers));
        const rows = states.flatMap((section) => section.rows);
        const lines = rows.map((row) => `${rowId(row)} ${row.state}`);
        const placed = [...confirm, ...denied].flatMap((each) => each.rows).concat(notAsked);
        note('again', isSameAgain(answers));
        note('rows', `${lines}` === `${linesOf(item, codes)}`);
        note('placed', `${placed.map((row) => `${rowId(row)} ${row.state}`).toSorted()}` === `${lines.toSorted()}`);
        const isDoubt = codes.some((code) => ['unsure', 'declined', 'possibly'].includes(code));
        note('doubts', !isDoubt || !rows.some(({ linkId, state }) => linkId === item.linkId && state === 'no'));
        const isPoint = specifiedFlagsOf(item.linkId, codes).some(({ id }) => !scarFlags.includes(id));
        note('nothing', summaryOf(liveAnswers({ ...scars, ...answers })).isNothingDeclared === !isPoint);
        for (const route of ['undecided', 'other-route'] as const)
          note(
            'open',
            textOf(flagsOf({ ...answers, routes: { codes: [route] } })) === specifiedText(item.linkId, codes),
          );
        for (const routes of closed) {
          const { states: fewer } = summaryOf(liveAnswers({ ...answers, routes: { codes: routes } }));
          const given = isAskedBy(item, routes) ? codes : undefined;
          const shown = fewer.flatMap((section) => section.rows.map((row) => `${rowId(row)} ${row.state}`));
          note('rows', `${shown}` === `${linesOf(item, given)}`);
        }
      }
    }
  });

  law('is the same after a reload', broken('again'));
  law('puts each safety line into one place: a point, the denials, or what was not asked', broken('placed'));
  law('is on the sheet once for every safety line, in the one state that the specification gives it', broken('rows'));
  law('declares nothing exactly when it raises no point to confirm, whatever the scars', broken('nothing'));
  law('is never read as a no on the sheet where it is in doubt, ticked or not', broken('doubts'));
  law('is weakened by no doubt about the method, which asks everything', () =>
    (['undecided', 'other-route'] as const)
      .filter((route) => enabledItems({ routes: { codes: [route] } }).length !== specifiedItems.length)
      .concat(broken('open')() as never[]),
  );
});

const certaintyRank: readonly string[] = ['unsure', 'declined', 'reported'];
/** What is lost from one list of flags to another: a flag, or some of its certainty. */
function lost(before: readonly Flag[], after: readonly Flag[]): string[] {
  const kept = new Map(after.map(({ id, certainty }) => [id, certaintyRank.indexOf(certainty)]));
  return before.flatMap(({ id, certainty }) => {
    const rank = kept.get(id);
    return rank === undefined || rank < certaintyRank.indexOf(certainty) ? [`${id} ${certainty}`] : [];
  });
}
const asked = (linkId: LinkId, codes: readonly Code[]): Answers => ({
  routes: { codes: ['undecided'] },
  [linkId]: { codes },
});

describe('nothing is lost', () => {
  /** From a denial over a doubt to a yes, in the words of each kind of question. */
  const chains: Readonly<Partial<Record<LinkId, readonly (readonly Code[])[]>>> = {
    pregnancy: [
      ['no', 'unsure', 'yes'],
      ['no', 'declined', 'yes'],
      ['no', 'possibly', 'yes'],
      ['no', 'possibly', 'trying'],
    ],
    'age-group': [
      ['20-or-over', 'declined', 'under-18'],
      ['18-to-19', 'declined', 'under-18'],
    ],
  };
  const chainsOf = ({ linkId }: SpecifiedItem) =>
    chains[linkId] ?? [
      ['no', 'unsure', 'yes'],
      ['no', 'declined', 'yes'],
    ];

  law('from no to a doubt to yes: no flag and no certainty', () =>
    specifiedItems
      .filter(({ type }) => type === 'one')
      .flatMap((item) =>
        chainsOf(item).flatMap((chain) =>
          chain.slice(1).flatMap((code, index) => {
            const from = chain[index] as Code;
            const gone = lost(flagsOf(asked(item.linkId, [from])), flagsOf(asked(item.linkId, [code])));
            return gone.map((flag) => `${item.linkId}: ${from} → ${code} loses ${flag}`);
          }),
        ),
      ),
  );

  law('by one more tick on a list: no flag and no certainty', () => {
    const wrong: string[] = [];
    for (const item of gated.filter(({ type }) => type === 'many')) {
      const all = words(item.codes);
      const flagsByCodes = new Map(
        everyAnswer(item).map((codes) => [codes.join(), flagsOf(asked(item.linkId, codes))]),
      );
      for (const codes of everyAnswer(item)) {
        const before = flagsByCodes.get(codes.join()) ?? [];
        for (const code of all) {
          if (code === 'none' || codes.includes(code)) continue;
          const more = all.filter((one) => one === code || (codes.includes(one) && one !== 'none'));
          const after = flagsByCodes.get(more.join()) ?? [];
          for (const flag of lost(before, after)) wrong.push(`${item.linkId}: ${codes} + ${code} loses ${flag}`);
        }
      }
    }
    return wrong;
  });

  law('by one more method: no flag, no certainty, no question', () => {
    const wrong: string[] = [];
    const allYes = Object.fromEntries(
      gated.map((item) => [
        item.linkId,
        {
          codes: words(item.codes)
            .filter((code) => code !== 'none')
            .slice(0, 1),
        },
      ]),
    ) as Answers;
    for (const routes of routeSets) {
      const before: Answers = { ...allYes, routes: { codes: routes } };
      for (const route of routeCodes) {
        const after: Answers = {
          ...allYes,
          routes: { codes: routeCodes.filter((one) => one === route || routes.includes(one)) },
        };
        const gone = lost(flagsOf(before), flagsOf(after));
        const unasked = enabledItems(before).filter((item) => !enabledItems(after).includes(item));
        if (gone.length + unasked.length > 0)
          wrong.push(`${routes} + ${route}: ${gone} ${unasked.map(({ linkId }) => linkId)}`);
      }
    }
    return wrong;
  });
});

describe('a doubt is never a no', () => {
  const doubts = ['unsure', 'declined'] as const;

  law('of every question of one answer: it raises the flag that a yes raises, marked as the doubt', () =>
    specifiedItems.flatMap((item) =>
      doubts.flatMap((doubt) => {
        const codes = words(item.codes);
        if (item.type === 'many' || !codes.includes(doubt)) return [];
        const most = codes.includes('yes') ? 'yes' : 'under-18';
        const marked = flagsOf(asked(item.linkId, [doubt])).map(({ id, certainty }) => `${id} ${certainty}`);
        const expected = flagsOf(asked(item.linkId, [most as Code])).map(({ id }) => `${id} ${doubt}`);
        return expected.length > 0 && `${marked}` === `${expected}` ? [] : [`${item.linkId} ${doubt}: ${marked}`];
      }),
    ),
  );

  law('of every list: it raises a flag of the list, marked as the doubt', () =>
    gated.flatMap((item) =>
      doubts.flatMap((doubt) => {
        if (item.type === 'one' || !words(item.codes).includes(doubt)) return [];
        const flags = flagsOf(asked(item.linkId, [doubt]));
        return flags.length > 0 && flags.every(({ certainty }) => certainty === doubt)
          ? []
          : [`${item.linkId} ${doubt}`];
      }),
    ),
  );
});

describe('every flag', () => {
  law('can be raised, has a cause and a source, and the source is known', () => {
    const codes = new Set<string>(sources.map(({ code }) => code));
    return specifiedFlags.flatMap(({ id, question, raisedBy }) =>
      (['reported', 'declined', 'unsure'] as const).flatMap((certainty) =>
        words(raisedBy[certainty]).flatMap((code) => {
          const flag = flagsOf(asked(question, [code])).find((one) => one.id === id);
          const isCaused = flag?.because.some(({ linkId, codes: all }) => linkId === question && all.includes(code));
          const isSourced = flag && flag.sources.length > 0 && flag.sources.every((source) => codes.has(source));
          return flag?.certainty === certainty && isCaused && isSourced ? [] : [`${id}: ${code}`];
        }),
      ),
    );
  });
});

/** The sheet in one language, line by line. */
const sheetIn = (locale: Locale, summary: Summary): string[] =>
  sheetText(summary, {
    words: { ja: said[locale] },
    answeredOn: { ja: '2026', en: '2026' },
    versions: { questions: '1', rules: '1' },
  }).split('\n');
const said = { ja: wordsOf('ja'), en: wordsOf('en') };

/**
 * Whether each flag has its line on the sheet once, with its certainty, and each safety line its place: a denial behind its
 * section, an unasked one behind its heading, any other in the line of its point, whose name says it or which lists it.
 */
const isPrinted = (lines: readonly string[], locale: Locale, flags: readonly Flag[], summary: Summary): boolean => {
  const { t, flag: wordsOfFlag, certainty: wordOf, state: stateOf, section: nameOf } = said[locale];
  const lineOf = (start: string) => {
    const found = lines.filter((one) => one.startsWith(start));
    return found.length === 1 ? found[0] : undefined;
  };
  const numbered = flags.map(({ id, certainty }, index) =>
    lineOf(`${index + 1}．${wordsOfFlag(id, 'term')}｜${wordOf(certainty)}`),
  );
  const notAsked = lines.slice(lines.indexOf(`■${t('Screens.Sheet.not-asked-title')}`));
  return (
    numbered.every((line) => line !== undefined) &&
    summary.states.every(({ section, rows }) =>
      rows.every((row) => {
        const term = termOf(row, said[locale]);
        if (row.state === 'no') return lineOf(`・${nameOf(section)}`)?.includes(term);
        if (row.state === 'not-asked') return notAsked.some((line) => line.startsWith('・') && line.includes(term));
        const points = summary.confirm.filter((point) => point.rows.includes(row));
        const line = points[0] && numbered[points[0].number - 1];
        const isNamed = rowId(row) === row.linkId || (row.state === 'yes' && points[0]?.id !== row.linkId);
        return points.length === 1 && line?.includes(stateOf(row.state)) && (isNamed || line.includes(term));
      }),
    )
  );
};

// In every combination of three they are answered in the release tier (tests/release/vitest.config.ts), where a hundred
// times as many visits are gone through; of two on every change.
const meeting = isFullSweep ? 3 : 2;

describe(`all questions answered together, any ${meeting} answers meeting`, () => {
  const choices = specifiedItems.map((item) => someAnswers(item, prime));
  const places = choices.map((some) => new Map(some.map((codes, place) => [codes.join('+'), place])));
  /** Of each visit, which of the choices each question was answered with. */
  const given: number[][] = [];
  const onPaper: number[][] = [];
  const lines = { ja: new Set<string>(), en: new Set<string>() };
  const seen = new Set<string>();
  const { note: noteOf, broken: holds } = ledger();
  const note = (kind: string, isSo: boolean, answers: Answers) => noteOf(kind, isSo, () => name(answers));
  const ofVisit = (pairs: readonly (readonly [SpecifiedItem, readonly Code[]])[]): Answers =>
    Object.fromEntries(pairs.map(([{ linkId }, codes]) => [linkId, { codes }]));

  it('are gone through once for the laws below', { timeout: 300_000 }, () => {
    let visits = 0;
    for (const pairs of jointVisits(meeting)) {
      visits += 1;
      const answers = ofVisit(pairs);
      const key = pairs.map(([, codes]) => codes.join('+'));
      seen.add(key.join('|'));
      given.push(key.map((codes, x) => places[x]?.get(codes) ?? -1));
      const routes = pairs[0]?.[1] ?? [];
      const isAsked = new Map(pairs.map(([item, codes]) => [item.linkId, isAskedBy(item, routes) ? codes : undefined]));
      const live = liveAnswers(answers);
      const flags = flagsFor(live);
      const summary = summaryOf(live);

      const expected = pairs
        .map(([{ linkId }]) => specifiedText(linkId, isAsked.get(linkId) ?? []))
        .filter((line) => line !== '');
      note('flags', textOf(flags) === expected.join('\n'), answers);
      note('once', new Set(flags.map(({ id }) => id)).size === flags.length, answers);
      note(
        'order',
        flags.every(({ id }, index) => index === 0 || order(flags[index - 1]?.id) < order(id)),
        answers,
      );
      note(
        'causes',
        flags.every(
          ({ because, sources: cited }) =>
            cited.length > 0 &&
            because.length === 1 &&
            because.every(
              ({ linkId, codes }) => codes.length > 0 && codes.every((code) => isAsked.get(linkId)?.includes(code)),
            ),
        ),
        answers,
      );
      const aside = disabledAnswers(answers);
      note(
        'offPath',
        aside.every((linkId) => isAsked.get(linkId) === undefined && !(linkId in live)),
        answers,
      );
      if (aside.length > 0) {
        const kept = Object.entries(answers).filter(([linkId]) => !aside.includes(linkId as LinkId));
        note('offPath', textOf(flagsOf(Object.fromEntries(kept))) === textOf(flags), answers);
      }
      const rows = summary.states.flatMap((section) => section.rows.map((row) => `${rowId(row)} ${row.state}`));
      note(
        'rows',
        `${rows}` === `${safetyItems.flatMap((item) => specifiedRowsOf(item, isAsked.get(item.linkId)))}`,
        answers,
      );
      note(
        'groups',
        textOf([...summary.confirm, ...summary.expectations]) === textOf(flags) &&
          summary.expectations.every(({ id }) => scarFlags.includes(id)) &&
          summary.confirm.every(({ id }) => !scarFlags.includes(id)) &&
          summary.isNothingDeclared === (summary.confirm.length === 0),
        answers,
      );
      // Making words is slow. Each line of a sheet rests on one question, and these visits hold every choice of each.
      if (visits % (isFullSweep ? prime : 7) === 0) {
        onPaper.push(given.at(-1) ?? []);
        const sheets = locales.map((locale) => sheetIn(locale, summary));
        note(
          'prints',
          new Set(sheets.map(({ length }) => length)).size === 1 &&
            locales.every((locale, at) => isPrinted(sheets[at] ?? [], locale, flags, summary)),
          answers,
        );
        for (const [at, locale] of locales.entries()) for (const line of sheets[at] ?? []) lines[locale].add(line);
      }
      // Reading a record back is slow too, and every single answer is read back above.
      if (visits % 11 > 0) continue;
      note('again', isSameAgain(answers), answers);
      const backwards = Object.fromEntries(Object.entries(answers).toReversed());
      note('backwards', textOf(flagsOf(backwards)) === textOf(flags), answers);
    }
    covered.together = seen.size;
    expect(visits).toBe(isFullSweep ? prime ** 3 : 3 * prime ** 2);
  });

  const order = (id: string | undefined) => flagOrder.get(id ?? '') ?? Number.NaN;

  law('raise what each raises by itself: no flag combines answers', holds('flags'));
  law('raise each flag at most once', holds('once'));
  law('raise flags in the order of the questionnaire', holds('order'));
  law('raise no flag without a cause among the answers that count, nor without a source', holds('causes'));
  law('never count where the methods disable their questions', holds('offPath'));
  law('are on the sheet once for each safety line, in one of five states', holds('rows'));
  law(
    'put the flags of the scars in a group of their own, and declare nothing exactly when there is no other',
    holds('groups'),
  );
  law('raise the same after a reload', holds('again'));
  law('raise the same whatever the order they were given in', holds('backwards'));

  law('are printed in both languages: each flag once with its certainty, each safety line with its state', () => {
    const without = choices.flatMap((some, x) =>
      some.flatMap((codes, place) =>
        onPaper.some((visit) => visit[x] === place) ? [] : [`no sheet: ${specifiedItems[x]?.linkId} ${codes}`],
      ),
    );
    return [...holds('prints')(), ...without];
  });
  law('say nothing on the sheet, in either language, that reads as a verdict', () =>
    locales.flatMap((locale) =>
      lines[locale].size > 100
        ? verdictsIn(
            locale,
            [...lines[locale]].map((line) => [locale, line]),
          )
        : [`${locale}: hardly a line`],
    ),
  );

  law('do meet in every combination', () => {
    const wrong: string[] = [];
    const sizes = choices.map(({ length }) => length);
    const columns = choices.map((_, x) => Int8Array.from(given, (row) => row[x] ?? -1));
    const only = Int8Array.from(given, () => 0);
    for (const [x, ofX] of columns.entries())
      for (const [y, ofY] of columns.entries())
        for (const [z, ofZ] of (isFullSweep ? columns : [only]).entries()) {
          if (x >= y || (isFullSweep && y >= z)) continue;
          const [forY, forZ] = [sizes[y] ?? 0, isFullSweep ? (sizes[z] ?? 0) : 1];
          const met = new Uint8Array((sizes[x] ?? 0) * forY * forZ);
          for (let visit = 0; visit < given.length; visit += 1)
            met[((ofX[visit] ?? -1) * forY + (ofY[visit] ?? -1)) * forZ + (ofZ[visit] ?? -1)] = 1;
          if (met.includes(0)) wrong.push([x, y, z].map((at) => specifiedItems[at]?.linkId).join(' with '));
        }
    return wrong;
  });
});

describe('however the visit went', () => {
  const seed = 20_261_124;
  // Else ten would be drawn of anything, whatever the most is.
  fc.configureGlobal({ defaultSizeToMaxWhenMaxSpecified: true });
  const answerTo = (item: SpecifiedItem): fc.Arbitrary<Answer> =>
    fc.constantFrom(...everyAnswer(item).slice(0, 2100)).map((codes) => ({ codes }));
  const wholeVisit: fc.Arbitrary<Answers> = fc.record(
    Object.fromEntries(specifiedItems.map((item) => [item.linkId, answerTo(item)])),
  );
  /** Runs a property with a fixed seed and returns its counterexample. */
  const counterexample = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => boolean, numRuns = 150): string[] => {
    const run = fc.check(fc.property(arbitrary, holds), { seed, numRuns });
    return run.failed ? [fc.stringify(run.counterexample), String(run.errorInstance ?? '')] : [];
  };

  /**
   * Goes through a visit at the machine, with a detour wherever `detours` names one; returns the answers it ends
   * with, or undefined when a detour changed an answer.
   */
  const walk = (answers: Answers, detours: readonly number[]): Answers | undefined => {
    let actor = createActor(visitMachine).start();
    actor.send({ type: 'start', answers: {}, answeredAt: 0 });
    for (let step = 0; step < 400; step += 1) {
      const { position, answers: now } = actor.getSnapshot().context;
      if (position.screen !== 'question') break;
      const detour = detours[step];
      if (detour === 1) actor.send({ type: 'back' });
      if (detour === 2) {
        const kept = restore(recordOf(now, 5), 6, 'tab');
        actor = createActor(visitMachine).start();
        actor.send({
          type: 'start',
          answers: kept.visit?.answers ?? {},
          answeredAt: 5,
          place: position,
        });
      }
      if (detour === 3) actor.send({ type: 'go', place: { screen: 'sheet' } });
      if (detour === 4) {
        const earlier = specifiedItems[step % specifiedItems.length] as SpecifiedItem;
        actor.send({ type: 'go', place: { screen: 'question', linkId: earlier.linkId } });
      }
      const { position: place, answers: kept } = actor.getSnapshot().context;
      if (recordOf(kept, 1) !== recordOf(now, 1)) return undefined;
      if (place.screen !== 'question') break;
      const given = answers[place.linkId] as Answer;
      actor.send({ type: 'answer', linkId: place.linkId, answer: given, at: step });
    }
    return actor.getSnapshot().context.answers;
  };
  const detoursOf = fc.array(fc.constantFrom(0, 0, 0, 1, 2, 3, 4), { maxLength: 120 });

  law('by Back, Forward, reload and detours, the same answers raise the same flags and fill the same sheet', () =>
    counterexample(fc.tuple(wholeVisit, detoursOf), ([answers, detours]) => {
      const ended = walk(answers, detours) ?? {};
      const straight = liveAnswers(answers);
      return (
        JSON.stringify(summaryOf(liveAnswers(ended))) === JSON.stringify(summaryOf(straight)) &&
        textOf(flagsOf(ended)) === textOf(flagsFor(straight))
      );
    }),
  );

  law('a change, and a change back, leave what there was', () =>
    counterexample(fc.tuple(wholeVisit, fc.constantFrom(...specifiedItems), fc.nat()), ([answers, item, pick]) => {
      const all = everyAnswer(item);
      const other = { codes: all[pick % all.length] as Code[] };
      const actor = createActor(visitMachine).start();
      actor.send({ type: 'start', answers, answeredAt: 1 });
      const change = (to: Answer) => {
        actor.send({ type: 'change', linkId: item.linkId });
        actor.send({ type: 'answer', linkId: item.linkId, answer: to, at: 2 });
      };
      change(other);
      const changed = actor.getSnapshot().context.answers;
      change(answers[item.linkId] as Answer);
      const { answers: ended, position } = actor.getSnapshot().context;
      const isAskedNow = enabledItems(answers).some(({ linkId }) => linkId === item.linkId);
      return (
        JSON.stringify(ended) === JSON.stringify(answers) &&
        (!isAskedNow || JSON.stringify(changed[item.linkId]) === JSON.stringify(other)) &&
        position.screen === 'review'
      );
    }),
  );

  law('from denial through doubt to yes in any questions at once, no flag goes', () =>
    counterexample(
      fc.tuple(
        wholeVisit,
        fc.array(fc.constantFrom(0, 1, 2), { minLength: specifiedItems.length, maxLength: specifiedItems.length }),
      ),
      ([answers, steps]) => {
        const chain = ['no', 'unsure', 'yes'] as const;
        const at = (more: number): Answers => ({
          ...answers,
          ...Object.fromEntries(
            specifiedItems.flatMap(({ linkId, codes }, index) =>
              codes === 'yes no unsure declined'
                ? [[linkId, { codes: [chain[Math.min(2, (steps[index] ?? 0) + more)] as Code] }]]
                : [],
            ),
          ),
        });
        return lost(flagsOf(at(0)), flagsOf(at(1))).length === 0 && lost(flagsOf(at(1)), flagsOf(at(2))).length === 0;
      },
    ),
  );

  law('follow-ups are handed over word for word with the answers that count, and raise nothing', () =>
    counterexample(fc.tuple(wholeVisit, fc.string({ minLength: 1, maxLength: 30 })), ([answers, text]) => {
      const withWords = Object.fromEntries(
        Object.entries(answers).map(([linkId, answer]) => [linkId, { ...answer, detail: text }]),
      ) as Answers;
      const routes = answers.routes?.codes ?? [];
      const expected = specifiedItems.flatMap((item) => {
        const codes = answers[item.linkId]?.codes ?? [];
        const isDenied = codes.length === 0 || codes.includes('no') || codes.includes('none');
        const isOffered = item.followUp !== undefined && (item.mayBeEmpty || !isDenied) && isAskedBy(item, routes);
        return isOffered ? [`${item.linkId} ${text}`] : [];
      });
      const { details, confirm, expectations } = summaryOf(liveAnswers(withWords));
      const inPoints = [...confirm, ...expectations].flatMap(({ linkId, detail }) => (detail ? [linkId] : []));
      const ofPoints = details.flatMap(({ linkId }) => (linkId === 'questions-to-ask' ? [] : [linkId]));
      return (
        `${inPoints}` === `${ofPoints}` &&
        `${details.map((detail) => `${detail.linkId} ${detail.text}`)}` === `${expected}` &&
        textOf(flagsOf(withWords)) === textOf(flagsOf(answers))
      );
    }),
  );
});

describe('the proof on the page of rules', () => {
  it('claims no more answer sets and laws than were checked here', () => {
    expect(covered.alone + covered.wishes + covered.together).toBeGreaterThanOrEqual(proof.answerSets);
    expect(laws).toBeGreaterThanOrEqual(proof.laws);
  });

  afterAll(() => {
    const all = covered.alone + covered.wishes + covered.together;
    console.info(`${laws} laws held over ${all.toLocaleString('en')} answer sets:`, covered);
  });
});

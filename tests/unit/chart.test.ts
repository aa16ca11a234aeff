import { describe, expect, it } from 'vitest';
import { stateOf } from '../../lib/catalogue/certainties.ts';
import type { Code, LinkId } from '../../lib/catalogue/questionnaire.ts';
import type { Answers } from '../../lib/flow/answers.ts';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import { summaryOf } from '../../lib/summary/summary.ts';
import { chartText } from '../../lib/wording/chart.ts';
import { type Words, wordsFrom } from '../../lib/wording/words.ts';
import { cases, people } from '../people.ts';
import { isAskedBy, words as listed, specifiedItems } from '../specification.ts';
import { jointVisits, routeSets, safetyItems, specifiedRowsOf, sweptAnswers } from '../support/answer-sets.ts';
import { isFullSweep } from '../support/sweep.ts';
import { verdictsIn } from '../support/verdicts.ts';
import { aVisit, drawn, longest, say, tenPoints } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

const ja = wordsOf('ja');
const versions = { questions: '2026.12.1', rules: '2026.12.3' };
const chart = (answers: Answers, words: Words = ja, isFromCode = false) =>
  chartText(summaryOf(liveAnswers(answers)), { words, answeredOn: '2026年11月30日', versions, isFromCode });
const lineOf = (text: string, label: string) => text.split('\n').find((line) => line.startsWith(`${label}：`)) ?? '';
const states = ['yes', 'unsure', 'declined', 'no', 'not-asked'] as const;

// With ids in place of words, a text says exactly which lines it accounts for, and where.
const written = (key: string, values: Record<string, string | number> = {}) => {
  if (key === 'Frame.comma') return ' ';
  if (key === 'Screens.Chart.labelled') return `${values.label}: ${values.value}`;
  if (key === 'Screens.Chart.lines') return `(${values.question} ${values.lines})`;
  return key.replace('Screens.Chart.', '#');
};
const asIds: Words = {
  ...wordsFrom(Object.assign(written, { has: () => false })),
  term: (linkId: LinkId, code: Code) => `${linkId}/${code}`,
  question: (linkId: LinkId) => linkId,
  flag: (id) => `flag:${id}`,
  state: (state) => state,
};

/** The safety lines of a text as `linkId[/code] state`, and the questions named in the line of each state. */
function accountOf(text: string) {
  const lists = safetyItems.filter(({ type }) => type === 'many');
  const named = states.flatMap((state) => {
    const line =
      text
        .split('\n')
        .find((each) => each.startsWith(`${state}: `))
        ?.slice(state.length + 2) ?? '';
    return line
      .replace(/\(flag:[^)]*\)|flag:\S+/g, '')
      .split(/[ ()]+/)
      .filter(Boolean)
      .map((id) => `${id} ${state}`);
  });
  const isList = (id: string) => lists.some(({ linkId }) => id.startsWith(`${linkId} `));
  // A question of one answer may be called by its answer.
  const rows = named
    .filter((id) => !isList(id) && !id.startsWith('#'))
    .map((id) => id.replace(/^pregnancy\/\w+/, 'pregnancy'));
  return { rows, lists: named.filter(isList) };
}

/** What broke the promise that every safety line stands once, in the line of its state, and every doubt among the doubts. */
function faultsOf(routes: readonly Code[], given: readonly (readonly [LinkId, readonly Code[]])[]): string[] {
  const answers = Object.fromEntries([
    ['routes', { codes: routes }],
    ...given.map(([linkId, codes]) => [linkId, { codes }]),
  ]);
  const text = chart(answers, asIds);
  const codesOf = (linkId: LinkId) => given.find(([each]) => each === linkId)?.[1];
  const expected = safetyItems.flatMap((item) =>
    specifiedRowsOf(item, isAskedBy(item, routes) ? codesOf(item.linkId) : undefined),
  );
  const { rows, lists } = accountOf(text);
  const doubts = safetyItems.flatMap(({ linkId, type }) => {
    const codes = codesOf(linkId) ?? [];
    const doubt = codes.includes('declined') ? 'declined' : codes.includes('unsure') ? 'unsure' : undefined;
    return type === 'many' && doubt ? [`${linkId} ${doubt}`] : [];
  });
  const faults = [
    ...expected.filter((row) => !rows.includes(row)).map((row) => `has no “${row}”`),
    ...rows
      .filter((row, at) => !expected.includes(row) || rows.indexOf(row) < at)
      .map((row) => `has “${row}” too many`),
    ...doubts.filter((doubt) => !lists.includes(doubt)).map((doubt) => `has no “${doubt}” for the list`),
    ...(text.split('\n').length <= 15 ? [] : ['has more than 15 lines']),
  ];
  return faults.map((fault) => `The chart ${fault}. Answers: ${JSON.stringify(answers)}`);
}

describe('the text for the chart', () => {
  it('accounts for every safety line once, in its state, for every answer to each question', {
    timeout: 300_000,
  }, () => {
    const faults = specifiedItems
      .filter(({ linkId }) => linkId !== 'routes' && linkId !== 'questions-to-ask' && linkId !== 'scar-areas')
      .flatMap((item) => {
        const sets = item.routes ? routeSets.filter((_, index) => index % 16 === 0) : [['undecided'] as Code[]];
        return sets.flatMap((routes) =>
          sweptAnswers(item).flatMap((codes) => faultsOf(routes, [[item.linkId, codes]])),
        );
      });
    expect(faults.slice(0, 3)).toEqual([]);
  });

  it('accounts for them where the answers to all questions meet', { timeout: 300_000 }, () => {
    const faults: string[] = [];
    for (const [index, visit] of [...jointVisits(2)].entries()) {
      if (!isFullSweep && index % 4 !== 0) continue;
      const given = visit.map(([{ linkId }, codes]) => [linkId, codes] as const);
      faults.push(...faultsOf(given.find(([linkId]) => linkId === 'routes')?.[1] ?? [], given.slice(1)));
    }
    expect(faults.slice(0, 3)).toEqual([]);
  });

  it('names every point to confirm in the line of its state', () => {
    const young = (['under-18', 'declined'] as const).map((age) => aVisit({ 'age-group': age }));
    const unnamed = [...young, ...cases.map(({ answers }) => answers), ...drawn(100)].flatMap((answers) => {
      const text = chart(answers, asIds);
      return summaryOf(liveAnswers(answers)).confirm.flatMap(({ id, linkId, certainty }) => {
        const state = stateOf[certainty];
        const line = text.split('\n').find((each) => each.startsWith(`${state}: `)) ?? '';
        const names = line.slice(state.length + 2).split(/[ ()「]+/);
        return names.some((name) => [linkId, `flag:${id}`].includes(name.split('/')[0] as string)) ? [] : [id];
      });
    });
    expect([...new Set(unnamed)]).toEqual([]);
  });

  it('puts first that a guardian’s consent is to be asked about', () => {
    const [yes, inPerson] = (['under-18', 'declined'] as const).map((age) =>
      chart(aVisit({ 'age-group': age, 'prior-reaction': age === 'declined' ? 'declined' : 'yes' })),
    );
    expect(lineOf(yes ?? '', 'はい')).toMatch(/^はい：年齢・保護者の同意（18歳未満）、/);
    expect(lineOf(inPerson ?? '', '口頭で伝える')).toMatch(/^口頭で伝える：年齢・保護者の同意、/);
  });

  it('has at most 15 lines, whatever the person wrote', () => {
    const visits = [...people.map(({ answers }) => answers), ...drawn(50), longest];
    expect(Math.max(...visits.map((answers) => chart(answers, ja, true).split('\n').length))).toBeLessThanOrEqual(15);
  });

  it('gives no verdict', () => {
    const visits = [...people, { name: 'ten points', answers: tenPoints }];
    expect(
      verdictsIn(
        'ja',
        visits.map(({ name, answers }) => [name, chart(answers)] as const),
      ),
    ).toEqual([]);
  });

  it('puts a doubt beside a tick among the doubts, also where the whole list is ticked', () => {
    const item = specifiedItems.find(({ linkId }) => linkId === 'anaesthetics-and-needles');
    const all = listed(item?.codes).filter((code) => code !== 'none' && code !== 'declined');
    const text = chart(aVisit({ 'blood-thinners': ['antiplatelets', 'declined'], 'anaesthetics-and-needles': all }));
    expect(lineOf(text, 'はい')).toContain('血をサラサラにする薬（抗血小板薬）');
    expect(lineOf(text, '口頭で伝える')).toContain('血をサラサラにする薬（抗凝固薬、');
    expect(lineOf(text, 'わからない')).toContain('麻酔・注射での異常（選択した項目以外）');
  });

  it('keeps the words of the person with the question, once', () => {
    const text = chart(aVisit({ 'blood-thinners': say(['antiplatelets', 'unsure'], 'バイアスピリン') }));
    expect(lineOf(text, 'はい')).toContain('（抗血小板薬）「バイアスピリン」');
    expect(text.split('バイアスピリン')).toHaveLength(2);
  });

  it('holds the complaint as the person sees it, and the wishes in the person’s words', () => {
    const text = chart(tenPoints);
    expect(lineOf(text, '主訴（本人の印象）')).toMatch(/細く深いへこみ.*右頬/);
    expect(lineOf(text, '希望・質問')).toMatch(/「来年6月に結婚式があります.*」、治療回数/);
  });

  it('says of a visit with nothing declared that this settles nothing', () => {
    expect(chart(aVisit())).toContain('これだけでは何も決まりません');
    expect(chart(aVisit({ allergies: 'unsure' }))).not.toContain('これだけでは何も決まりません');
  });

  it('says where the person’s words are when it comes from a code', () => {
    expect(chart(aVisit(), ja, true)).toContain('紙のシートを参照');
    expect(chart(aVisit())).not.toContain('紙のシートを参照');
  });

  it('lets no words close their quotation, and isolates those that run from right to left', () => {
    const text = chart(
      aVisit({ 'prior-reaction': say('yes', '腫れ」いいえ：｢なし｣'), 'metal-in-body': say('yes', 'תיל') }),
    );
    expect(text).toContain('「腫れ』いいえ：『なし』」');
    expect(text).toContain('「\u2068תיל\u2069」');
  });
});

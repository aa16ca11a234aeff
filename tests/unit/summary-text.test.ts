import { describe, expect, it } from 'vitest';
import { flags } from '../../lib/catalogue/flags.ts';
import { sources } from '../../lib/catalogue/sources.ts';
import type { Answers } from '../../lib/flow/answers.ts';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import { summaryOf } from '../../lib/summary/summary.ts';
import { sheetText } from '../../lib/wording/sheet-text.ts';
import { articleSections, isForTheDay, termOf } from '../../lib/wording/terms.ts';
import { aVisit, everyFlag, longest, typical } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

const [ja, en] = [wordsOf('ja'), wordsOf('en')];
const edition = {
  answeredOn: { ja: '2026年11月24日', en: '24 November 2026' },
  versions: { questions: '1', rules: '2' },
};
const summary = (answers: Answers) => summaryOf(liveAnswers(answers));
const japanese = (answers: Answers) => sheetText(summary(answers), { ...edition, words: { ja } });
const bilingual = (answers: Answers) => sheetText(summary(answers), { ...edition, words: { ja, en } });

describe('the sheet as text', () => {
  it.each([
    ['nothing declared', aVisit({})],
    ['typical', typical],
    ['every flag', everyFlag()],
    ['longest', longest],
  ])('holds every flag, state and word of the sheet in its order: %s', (_, answers) => {
    const text = japanese(answers);
    const { confirm, expectations, states, details } = summary(answers);
    let from = 0;
    const follows = (line: string) => {
      const at = text.indexOf(line, from);
      expect(at, line).toBeGreaterThanOrEqual(from);
      from = at + line.length;
    };
    for (const [index, { id, certainty }] of [...confirm, ...expectations].entries())
      follows(`\n${index + 1}．${ja.flag(id, 'term')}｜${ja.certainty(certainty)}｜`);
    for (const { rows } of states) for (const row of rows) follows(`・${termOf(row, ja)}：${ja.state(row.state)}`);
    for (const detail of details) expect(text.split(`「${detail.text}」`).length).toBeGreaterThan(1);
  });

  it('puts English beneath each Japanese line, and the person’s words once', () => {
    const lines = bilingual(typical).split('\n').filter(Boolean);
    const own = lines.filter((line) => line.includes('「') && line.includes(ja.t('Screens.Sheet.own-words')));
    expect(own).toHaveLength(summary(typical).details.length);
    const one = japanese(typical).split('\n').filter(Boolean);
    expect(lines).toHaveLength((one.length - own.length) * 2 + own.length);
    const mark = `　${en.t('Screens.Sheet.untranslated')}`;
    for (const line of one) expect(lines).toContain(line.endsWith('」') ? line + mark : line);
  });

  it('names a denied scar question once, and lets the person’s own question lead', () => {
    const lines = japanese(typical).split('\n');
    expect(japanese(aVisit()).split('\n')).toContain(`・${ja.term('scar-types', 'none')}`);
    const own = lines.findIndex((line) => line.includes(typical['questions-to-ask']?.detail ?? '?'));
    expect(lines[own - 1]).toBe(`■${ja.t('Screens.Sheet.wishes-title')}`);
  });

  it('asks again on the day for every answer that can change, and for fever', () => {
    const again = `｜□${ja.t('Screens.Sheet.on-the-day')}`;
    const { states, confirm, expectations } = summary(typical);
    const rows = states.flatMap((section) => section.rows);
    const flagged = [...confirm, ...expectations].filter(isForTheDay);
    expect(flagged).not.toEqual([]);
    const asked = japanese(typical)
      .split('\n')
      .filter((line) => line.endsWith(again));
    expect(asked).toHaveLength(flagged.length + rows.filter((row) => row.isForTheDay).length + 1);
    for (const { id } of flagged)
      expect(
        asked.some((line) => line.includes(`．${ja.flag(id, 'term')}｜`)),
        id,
      ).toBe(true);
    expect(asked.at(-1)).toBe(`・${ja.t('Screens.Sheet.fever')}：□なし　□あり${again}`);
  });

  it('leaves open who filled it in', () => {
    expect(japanese(typical).split('\n').slice(0, 5)).toContain('記入者：□本人　□家族・その他');
    expect(bilingual(typical).split('\n')).toContain('Filled in by: □the person　□family or other');
  });

  it('says that nothing declared settles nothing, whatever the scars', () => {
    const words = ja.t('Screens.Sheet.nothing-declared');
    expect(japanese(aVisit({ 'scar-types': ['boxcar'] }))).toContain(words);
    expect(japanese(typical)).not.toContain(words);
  });
});

describe('the origin of a flag', () => {
  it.each(flags)('names the sections of the article that list it: $id', (row) => {
    const listed = sources.filter(
      ({ code, strength }) => strength === 'article' && (row.sources as readonly string[]).includes(code),
    );
    const sections = articleSections({ ...row, certainty: 'reported', because: [] });
    expect(new Set(sections)).toEqual(new Set(listed.map((source) => ('section' in source ? source.section : ''))));
  });
});

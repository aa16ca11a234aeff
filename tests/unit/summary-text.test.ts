import { describe, expect, it } from 'vitest';
import type { Answers } from '../../lib/flow/answers.ts';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import { summaryOf } from '../../lib/summary/summary.ts';
import { quoted } from '../../lib/wording/points.ts';
import { sheetText } from '../../lib/wording/sheet-text.ts';
import { termOf } from '../../lib/wording/terms.ts';
import { aVisit, everyFlag, longest, say, typical } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

const [ja, en] = [wordsOf('ja'), wordsOf('en')];
const edition = {
  answeredOn: { ja: '2026年11月24日', en: '24 November 2026' },
  versions: { questions: '1', rules: '2' },
};
const summary = (answers: Answers) => summaryOf(liveAnswers(answers));
const japanese = (answers: Answers) => sheetText(summary(answers), { ...edition, words: { ja } });
const bilingual = (answers: Answers) => sheetText(summary(answers), { ...edition, words: { ja, en } });
const isolated = (text: string) => `\u2068${quoted(text)}\u2069`;

describe('the sheet as text', () => {
  it.each([
    ['nothing declared', aVisit({})],
    ['typical', typical],
    ['every flag', everyFlag()],
    ['longest', longest],
  ])('holds every point, denial and word of the sheet in its order: %s', (_, answers) => {
    const text = japanese(answers);
    let from = 0;
    const follows = (line: string) => {
      const at = text.indexOf(line, from);
      expect(at, line).toBeGreaterThanOrEqual(from);
      from = at + line.length;
    };
    const { confirm, expectations, denied, notAsked } = summary(answers);
    for (const { number, id, certainty, detail } of [...confirm, ...expectations]) {
      follows(`\n${number}．${ja.flag(id, 'term')}｜${ja.certainty(certainty)}`);
      if (detail) follows(isolated(detail));
    }
    for (const { section, rows } of denied) {
      follows(`・${ja.section(section)}：`);
      for (const row of rows) follows(termOf(row, ja));
    }
    for (const row of notAsked) follows(termOf(row, ja));
  });

  it('puts English beneath each Japanese line, and the person’s words once', () => {
    const lines = bilingual(typical).split('\n').filter(Boolean);
    const own = lines.filter((line) => line.includes(ja.t('Screens.Sheet.own-words')));
    expect(own).toHaveLength(summary(typical).details.length);
    const one = japanese(typical).split('\n').filter(Boolean);
    expect(lines).toHaveLength((one.length - own.length) * 2 + own.length);
    const untranslated = `　${en.t('Screens.Sheet.untranslated')}`;
    for (const line of one) expect(lines).toContain(own.includes(line + untranslated) ? line + untranslated : line);
    expect(own.every((line) => line.endsWith(untranslated))).toBe(true);
  });

  it('says which answer about pregnancy was given', () => {
    for (const code of ['yes', 'trying', 'possibly'] as const)
      expect(japanese(aVisit({ pregnancy: code })), code).toContain(ja.term('pregnancy', code));
  });

  it('lets the person’s own question lead the wishes', () => {
    const lines = japanese(typical).split('\n');
    const own = lines.findIndex((line) => line.includes(typical['questions-to-ask']?.detail ?? '?'));
    expect(lines[own - 1]).toBe(`■${ja.t('Screens.Sheet.wishes-title')}`);
  });

  it('isolates the person’s words, so that a script from the right leaves the line as it is', () => {
    const words = 'שלום עולם';
    const text = japanese(aVisit({ 'metal-allergy': say('yes', words) }));
    expect(text).toContain(`\u2068「${words}」\u2069\n`);
  });

  it('leaves open who filled it in', () => {
    expect(japanese(typical)).toContain('2026年11月24日　□本人　□家族など');
    expect(bilingual(typical)).toContain('24 November 2026　□self　□other');
  });

  it('says that nothing declared settles nothing, whatever the scars', () => {
    const words = ja.t('Screens.Sheet.nothing-declared');
    expect(japanese(aVisit({ 'scar-types': ['boxcar'] }))).toContain(words);
    expect(japanese(typical)).not.toContain(words);
  });
});

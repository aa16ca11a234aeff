import { describe, expect, it } from 'vitest';
import { items, version } from '../../lib/catalogue/questionnaire.ts';
import { type ReviewRow, reviews } from '../../lib/catalogue/reviews.ts';
import { contentOf, reviewsOf } from '../../lib/wording/reviewed.ts';
import en from '../../messages/en.json' with { type: 'json' };
import ja from '../../messages/ja.json' with { type: 'json' };
import { dossierPage } from '../../tools/release/dossier/dossier-page.ts';
import { wordChanges } from '../../tools/release/dossier/word-changes.ts';

const messages = { ja, en };
const linkId = 'pregnancy';
const content = contentOf(linkId, messages);
const row: ReviewRow = {
  who: '見本 太郎',
  role: 'dermatologist',
  on: '2026-12-15',
  version,
  ids: [linkId],
  contents: Object.fromEntries(items.map((item) => [item.linkId, contentOf(item.linkId, messages)])),
};

describe('The mark of a review', () => {
  it('is on no question that nobody has reviewed', () => {
    expect(reviewsOf(linkId, content, [])).toEqual([]);
  });

  it('is on a question whose every word, rule and source is as it was read', () => {
    expect(reviewsOf(linkId, content, [row])).toEqual([row]);
  });

  it('is on no question that the reviewer did not agree to', () => {
    expect(reviewsOf('breastfeeding', contentOf('breastfeeding', messages), [row])).toEqual([]);
  });

  it.each([
    ['a word of the question, in Japanese', `ja.Questions.${linkId}.question`],
    ['a word of the question, in English', `en.Questions.${linkId}.why`],
    ['the note for the doctor', `ja.Flags.${linkId}.doctor`],
    ['an option', `en.Options.${linkId}.trying.label`],
  ])('drops when %s changes', (_, key) => {
    expect(typeof content[key]).toBe('string');
    expect(reviewsOf(linkId, { ...content, [key]: `${content[key]}.` }, [row])).toEqual([]);
  });

  it.each(['row', `flag.${linkId}`, 'source.D4'])('drops when %s changes', (key) => {
    expect(typeof content[key]).toBe('object');
    expect(reviewsOf(linkId, { ...content, [key]: { ...(content[key] as object), note: 'changed' } }, [row])).toEqual(
      [],
    );
  });

  it('drops when a word is changed in the message file itself', () => {
    const changed = structuredClone(ja);
    changed.Questions.pregnancy.why += '。';
    expect(reviewsOf(linkId, contentOf(linkId, { ja: changed, en }), [row])).toEqual([]);
  });

  it('stays when a word of another question changes', () => {
    const changed = structuredClone(ja);
    changed.Questions.breastfeeding.why += '。';
    expect(reviewsOf(linkId, contentOf(linkId, { ja: changed, en }), [row])).toEqual([row]);
  });
});

it('The pages say that nobody has reviewed a question for as long as nobody has', () => {
  const isSaid = en.About.limits['not-reviewed'].startsWith('No clinician (doctor, pharmacist or other) has reviewed');
  expect(isSaid, 'change About.limits.not-reviewed in both languages, and the README').toBe(reviews.length === 0);
});

describe('The dossier', () => {
  it('has each question once, with boxes to agree, change or remove', () => {
    const page = dossierPage(messages, undefined, []);
    for (const item of items) expect(page.split(`data-dossier="${item.linkId}"`)).toHaveLength(2);
    expect(page).toContain('☐ 同意 agree');
  });

  it('says that there is nothing to compare with before the first review', () => {
    expect(dossierPage(messages, undefined, [])).toContain('まだ誰も確認していない');
  });

  it('says that nothing has changed when nothing has', () => {
    expect(dossierPage(messages, row, [])).toContain('変わったところはありません');
  });

  it('shows what changed since the last review, word by word, by its id', () => {
    const changed = structuredClone(en);
    changed.Questions.pregnancy.term = 'Expecting a baby';
    const page = dossierPage({ ja, en: changed }, row, []);
    expect(page).toContain(`<code>en.Questions.${linkId}.term</code>`);
    expect(page).toMatch(/<ins>[^<]*Expecting/);
  });

  it('loses no word of either text in its comparison', () => {
    const [before, after] = [ja.Questions.pregnancy.why, ja.Questions.breastfeeding.why];
    const runs = wordChanges(before, after);
    const without = (kind: string) =>
      runs
        .filter((run) => run.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect(without('added')).toBe(before);
    expect(without('removed')).toBe(after);
  });
});

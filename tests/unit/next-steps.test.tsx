import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { NextSteps } from '../../app/[locale]/check/sheet/next-steps.tsx';
import { WordsProvider } from '../../app/[locale]/check/shell/words-context.tsx';
import { itemOf, liveAnswers } from '../../lib/flow/enabled.ts';
import { locales } from '../../lib/i18n/locales.ts';
import { summaryOf } from '../../lib/summary/summary.ts';
import en from '../../messages/en.json' with { type: 'json' };
import ja from '../../messages/ja.json' with { type: 'json' };
import { aVisit, type GivenAnswers, typical } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

const messages = { ja, en };
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&#x27;': "'", '&quot;': '"' };
/** What a reader sees, without blanks and marks between phrases. */
const bare = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|#x27|quot);/g, (entity) => entities[entity] ?? entity)
    .replaceAll(/[\s\u200B]/g, '');

describe.each(locales)('what to do next, in %s', (locale) => {
  const words = wordsOf(locale);
  const next = (answers: Parameters<typeof liveAnswers>[0]) =>
    renderToStaticMarkup(
      <WordsProvider messages={messages[locale]}>
        <NextSteps summary={summaryOf(liveAnswers(answers))} />
      </WordsProvider>,
    );
  const shown = (given: GivenAnswers) => next(aVisit(given));
  /** What follows a heading, and the entries of the list there. */
  const under = (html: string, heading: string) =>
    html.split('<h2>').find((part) => bare(part).startsWith(bare(words.t(`Screens.Next.${heading}`)))) ?? '';
  const entries = (html: string) => [...html.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, entry = '']) => bare(entry));

  it.each<[GivenAnswers, readonly Parameters<typeof words.bring>[0][]]>([
    [{ 'metal-allergy': 'unsure' }, ['patch-test-result']],
    [
      { 'age-group': 'declined', 'blood-thinners': 'anticoagulants', 'implanted-electronics': 'declined' },
      ['guardian', 'device-card', 'medicine-notebook'],
    ],
    // Asked for microneedling alone: an answer that no longer counts brings nothing.
    [{ routes: 'iv-drip', 'metal-allergy': 'yes', allergies: 'food' }, ['allergy-record']],
  ])('says what to bring, as the answers call for it, and that they can be others on the day: %o', (given, bring) => {
    const html = shown(given);
    expect(entries(under(html, 'bring-title'))).toEqual(bring.map((id) => bare(words.bring(id))));
    expect(bare(html)).toContain(bare(words.t('Screens.Next.day')));
  });

  it('says where there is nothing to bring', () => {
    expect(bare(under(shown({}), 'bring-title'))).toContain(bare(words.t('Screens.Next.bring-none')));
  });

  it('puts the person’s own question first, then those they ticked, and the others into a box that opens', () => {
    const { codes = [], detail = ' ' } = typical['questions-to-ask'] ?? {};
    const [own = '', others = ''] = under(next(typical), 'ask-title').split('<details');
    const [first, ...ticked] = entries(own);
    const labels = (some: typeof codes) => some.map((code) => bare(words.label('questions-to-ask', code)));
    expect(first).toContain(bare(detail));
    expect(ticked).toEqual(labels(codes));
    const rest = itemOf('questions-to-ask').answerOption.filter((code) => !codes.includes(code));
    expect(entries(others)).toEqual(labels(rest));
  });

  it('asks nobody to find anything out where there is no doubt', () => {
    expect(shown({ breastfeeding: 'declined' })).not.toContain('data-find-out');
    expect(shown({ 'metal-allergy': 'unsure' })).toContain('data-find-out');
  });

  it.each<GivenAnswers>([
    { 'blood-thinners': 'anticoagulants' },
    { 'immune-medicines': 'declined' },
    { 'acne-medicines': 'isotretinoin' },
    { 'acne-medicines': 'unsure' },
    { 'acne-medicines': 'declined' },
    { 'other-medicines': 'unsure' },
  ])('speaks of not stopping a medicine where one may be in use: %o', (given) => {
    expect(bare(shown(given))).toContain(bare(words.t('Screens.Next.medicine')));
  });

  it.each([
    ['119', 'urgent'],
    ['clinic', 'same-day'],
  ] as const)('names whom to call afterwards (%s) for all that the about page lists, in its words', (call, list) => {
    const { title: _, intro: __, ...signs } = messages[locale].About.help[list];
    const [, after = ''] = shown({}).split(`data-call="${call}"`);
    const [fold = ''] = after.split('</details>');
    expect(entries(fold)).toEqual(Object.values(signs).map(bare));
  });

  it('speaks of it nowhere else', () => {
    expect(shown({ 'metal-allergy': 'yes' })).not.toContain('data-medicine');
  });
});

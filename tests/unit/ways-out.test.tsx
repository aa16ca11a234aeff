import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Options } from '../../app/[locale]/check/question/options.tsx';
import { WordsProvider } from '../../app/[locale]/check/shell/words-context.tsx';
import type { Code } from '../../lib/catalogue/questionnaire.ts';
import { itemOf } from '../../lib/flow/enabled.ts';
import en from '../../messages/en.json' with { type: 'json' };
import ja from '../../messages/ja.json' with { type: 'json' };

// "Not sure" and "in person" are answers too: each opens what helps to choose it.

const shown = (messages: typeof ja | typeof en, linkId: 'breastfeeding' | 'allergies', codes: readonly Code[]) =>
  renderToStaticMarkup(
    <WordsProvider messages={messages}>
      <Options item={itemOf(linkId)} codes={codes} detail="" fault={undefined} onChange={() => {}} />
    </WordsProvider>,
  );

describe.each([
  ['Japanese', ja],
  ['English', en],
])('a question in %s', (_, messages) => {
  const { 'declined-inset': seenBy, 'unsure-inset': isPassedOn } = messages.Screens.Question;
  const sentences = (html: string) => [html.includes(seenBy), html.includes(isPassedOn)];

  it.each(['breastfeeding', 'allergies'] as const)('says who sees an answer left for the doctor: %s', (linkId) => {
    expect(sentences(shown(messages, linkId, ['declined']))).toEqual([true, false]);
    expect(sentences(shown(messages, linkId, ['unsure']))).toEqual([false, true]);
    expect(sentences(shown(messages, linkId, []))).toEqual([false, false]);
  });

  it('says both where both are ticked', () => {
    expect(sentences(shown(messages, 'allergies', ['unsure', 'declined']))).toEqual([true, true]);
  });
});

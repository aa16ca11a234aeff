import { createElement } from 'react';
import { phrasesOf } from '@/lib/i18n/phrase.ts';

const mayBreak = <wbr />;

/**
 * Words that break between phrases only: headings, options, buttons. Its texts have neighbours, so that it is keyed by
 * its words: with other words it is another element, whatever became of its texts (see DECISIONS.md).
 */
export function Phrase({ text, id }: { text: string; id?: string }) {
  const parts = phrasesOf(text).flatMap((phrase, place) => (place > 0 ? [mayBreak, phrase] : [phrase]));
  // A screen has a hundred phrases: as children one by one, they take no keys and no fragments.
  return createElement('span', { key: text, id, 'data-phrase': true }, ...parts);
}

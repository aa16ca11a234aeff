import { Fragment } from 'react';
import { phrasesOf } from '@/lib/i18n/phrase.ts';

/** Words that break between phrases only: headings, options, buttons. */
export function Phrase({ text }: { text: string }) {
  return (
    <span data-phrase>
      {phrasesOf(text).map((phrase, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the phrases of a message have no other identity
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {phrase}
        </Fragment>
      ))}
    </span>
  );
}

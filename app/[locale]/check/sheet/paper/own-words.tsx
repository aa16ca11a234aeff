import { Fragment } from 'react';
import { languageOfOwnWords } from '@/app/text/language-of.ts';
import { withInnerQuotes } from '@/lib/wording/points.ts';

/** What the person wrote, in quotes, as written: isolated, so that no script in it changes the text around it. */
export function OwnWords({ text }: { text: string }) {
  return (
    <span className="own-words" lang="ja" translate="no">
      「
      <bdi lang={languageOfOwnWords(text)} data-own-words>
        {piecesOf(withInnerQuotes(text)).map((piece, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other identity
          <Fragment key={index}>
            {index > 0 && <wbr />}
            {piece}
          </Fragment>
        ))}
      </bdi>
      」
    </span>
  );
}

/** No letter or emoji of any language has more code points; what has is a chain that may be wider than the page. */
const longestCharacter = 16;

/** The text in one piece, or, where a reader's single character could be wider than a line, in pieces to break between. */
function piecesOf(text: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [text];
  const pieces = [''];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    const points = Array.from(segment);
    pieces[pieces.length - 1] += points.slice(0, longestCharacter).join('');
    for (let from = longestCharacter; from < points.length; from += longestCharacter)
      pieces.push(points.slice(from, from + longestCharacter).join(''));
  }
  return pieces;
}

import { Fragment } from 'react';

const english = /[A-Za-z]{2,} (?:[A-Za-z]{2,}|\d)/;
const japaneseRun = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+(?:\d+\p{Script=Han}+)*)/u;

/** English text in which Japanese names say what they are, so that a reader's voice can; other text as it is. */
export function WithJapanese({ text }: { text: string }) {
  if (!english.test(text) || !japaneseRun.test(text)) return text;
  return text.split(japaneseRun).map((part, place) =>
    place % 2 === 1 ? (
      <span key={part} lang="ja">
        {part}
      </span>
    ) : (
      <Fragment key={part}>{part}</Fragment>
    ),
  );
}

const english = /[A-Za-z]{2,} (?:[A-Za-z]{2,}|\d)/;
const japaneseRun = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+(?:\d+\p{Script=Han}+)*)/u;

/** English text in which Japanese names say what they are, so that a reader's voice can; other text as it is. */
export function WithJapanese({ text }: { text: string }) {
  if (!english.test(text) || !japaneseRun.test(text)) return <span>{text}</span>;
  return (
    <span>
      {text.split(japaneseRun).map((part, place) => (
        <span key={part} lang={place % 2 === 1 ? 'ja' : undefined}>
          {part}
        </span>
      ))}
    </span>
  );
}

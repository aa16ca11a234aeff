import type { ReactNode } from 'react';

/** A text whose lines are paragraphs, each drawn by `of`: three sentences on a phone are enough for one. */
export function Paragraphs({ text, of }: { text: string; of: (paragraph: string) => ReactNode }) {
  return text.split('\n').map((paragraph) => <p key={paragraph}>{of(paragraph)}</p>);
}

/** One of the notices, in a list of them. */
export function Notice({ text }: { text: string }) {
  return (
    <li>
      <Paragraphs text={text} of={(paragraph) => paragraph} />
    </li>
  );
}

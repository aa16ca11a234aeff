import { firstSentence } from '@/app/text/first-sentence.ts';

/**
 * What belongs to the question. VoiceOver on an iPhone repeats a description with every option, so only the first sentence
 * has the id by which the group is described; the rest is on the page.
 */
export function Hint({ id, text }: { id: string; text: string }) {
  const end = firstSentence(text).length;
  return (
    <p className="hint">
      <span id={id}>{text.slice(0, end)}</span>
      <span>{text.slice(end)}</span>
    </p>
  );
}

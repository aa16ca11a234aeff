/** Stands between phrases in the messages as built; a line may break there. Never reaches the document. */
const breakMark = '\u200B';

/** The phrases of a message, between which a line may break. */
export function phrasesOf(text: string): string[] {
  return text.split(breakMark);
}

/** A message without its marks, for titles, names and copies. */
export function stripBreaks(text: string): string {
  return text.replaceAll(breakMark, '');
}

/** Anything with messages in it as JSON that holds no mark as such: text for the document, though not for a reader. */
export function asJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(breakMark, '\\u200b');
}

// Made when the first text is counted: making one takes longer than showing a question.
let segmenter: Intl.Segmenter | undefined;

/** Firefox has it only from 125 on; without it a character of several code points counts as several. */
const canSegment = () => typeof Intl.Segmenter === 'function';

/** Code points that count as one character: an emoji joined from four people has seven. */
const pointsPerCharacter = 8;

/** Each of these begins a character of its own in every browser; two reading marks of the Han script do not. */
const singles = /(?![\u{16FF0}\u{16FF1}])[\p{Script=Latin}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\d\s]/gu;

/** Whether some browser may count the text as no more characters than this. What a character is depends on its version. */
export const mayHoldIn = (text: string, characters: number): boolean =>
  [...text].length <= characters * pointsPerCharacter && (text.match(singles)?.length ?? 0) <= characters;

/**
 * Characters as a reader counts them (grapheme clusters, UAX #29), where one of more than eight code points counts as
 * several, so that no text can be longer than its length says. Counted no further than `atMost` + 1, so that a paste of
 * megabytes costs nothing.
 */
export function lengthOf(text: string, atMost: number): number {
  if (text === '') return 0;
  // A code point has at most two units.
  if (text.length > atMost * pointsPerCharacter * 2) return atMost + 1;
  if (canSegment()) segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let count = 0;
  for (const each of segmenter?.segment(text) ?? text) {
    const cluster = typeof each === 'string' ? each : each.segment;
    count += Math.max(1, Math.ceil([...cluster].length / pointsPerCharacter));
    if (count > atMost) return atMost + 1;
  }
  return count;
}

// What a reader cannot see and a page can be attacked with: control characters, soft hyphen, direction overrides and
// isolates, zero-width space, non-joiner and marks, word joiners, interlinear annotations, tag characters. Zero-width
// joiners (emoji, Indic) and variation selectors (葛󠄀, 辻󠄀) belong to what the person wrote and stay.
const unseen =
  /[\p{Cc}\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
// `String.prototype.toWellFormed` would do, but Firefox has it only from 119 on. With `u`, halves of a pair do not match.
const halfCharacters = /[\uD800-\uDFFF]/gu;
const lineBreaks = /\r\n?|[\t\n\u2028\u2029]/g;
const stackedMarks = /([\p{Mn}\p{Me}]{3}(?![\u{E0100}-\u{E01EF}])[\p{Mn}\p{Me}])[\p{Mn}\p{Me}]+/gu;

// Blanks, fillers, joiners and selectors: a text of nothing else shows nothing.
const nothingVisible = /^[\s\u2800\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * One line of the person's own words without what cannot be seen: unpaired surrogates become U+FFFD, line breaks
 * and tabs become spaces, more than four combining marks on one character are dropped. Empty where no visible character
 * is left. Never normalises (NFC turns 神 into 神).
 */
export function cleanText(text: string): string {
  if (text === '') return '';
  const clean = text
    .replace(halfCharacters, '\uFFFD')
    .replace(lineBreaks, ' ')
    .replace(unseen, '')
    .replace(stackedMarks, '$1')
    .trim();
  return nothingVisible.test(clean) ? '' : clean;
}

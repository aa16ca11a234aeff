// Made when the first text is counted: making one takes longer than showing a question.
let segmenter: Intl.Segmenter | undefined;

/** Firefox has it only from 125 on; without it a character of several code points counts as several. */
const canSegment = () => typeof Intl.Segmenter === 'function';

/** No reader's character needs more units than this; a longer text is too long without being counted. */
const unitsPerCharacter = 40;

/**
 * Characters as a reader counts them (grapheme clusters, UAX #29), counted no further than `atMost` + 1 so that a
 * paste of megabytes costs nothing.
 */
export function lengthOf(text: string, atMost: number): number {
  if (text === '') return 0;
  if (text.length > (atMost + 1) * unitsPerCharacter) return atMost + 1;
  if (canSegment()) segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let count = 0;
  for (const _ of segmenter?.segment(text) ?? text) if (++count > atMost) break;
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

/**
 * One line of the person's own words without what cannot be seen: unpaired surrogates become U+FFFD, line breaks
 * and tabs become spaces, more than four combining marks on one character are dropped. Never normalises (NFC turns 神 into 神).
 */
export function cleanText(text: string): string {
  if (text === '') return '';
  return text
    .replace(halfCharacters, '\uFFFD')
    .replace(lineBreaks, ' ')
    .replace(unseen, '')
    .replace(stackedMarks, '$1')
    .trim();
}

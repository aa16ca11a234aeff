import { describe, expect, it } from 'vitest';
import type { Item } from '../../lib/catalogue/questionnaire.ts';
import { enabledItems } from '../../lib/flow/enabled.ts';
import { aVisit } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

// People tire: what a person has to read to answer every question is held to a length. Further examples, the words
// of a drawing, why it is asked and how to find out open only where somebody wants them.

/** What one question shows before anything is opened: question, hint, and each option with its note. */
function shownOf({ linkId, answerOption }: Item, locale: 'ja' | 'en'): string[] {
  const { question, hint, label, about } = wordsOf(locale);
  return [
    question(linkId, 'question'),
    hint(linkId) ?? '',
    ...answerOption.flatMap((code) => [label(linkId, code), about(linkId, code, 'note') ?? '']),
  ];
}
/** What a failure says to do. */
const hint = 'shorten a question, or move its examples into the words that open (Options.<linkId>.<code>.more)';
const asked = enabledItems(aVisit({ routes: 'undecided' }));
const shown = (locale: 'ja' | 'en') => asked.flatMap((item) => shownOf(item, locale));

describe('what a whole visit shows without opening anything', () => {
  it('is less than 4,800 characters in Japanese', () => {
    const characters = [...shown('ja').join('')].length;
    console.info(`${asked.length} questions: ${characters} characters in Japanese`);
    expect(characters).toBeGreaterThan(2000);
    expect(characters, hint).toBeLessThan(4800);
  });

  it('is less than 2,000 words in English', () => {
    const words = shown('en')
      .join(' ')
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    console.info(`${asked.length} questions: ${words} words in English`);
    expect(words).toBeGreaterThan(800);
    expect(words, hint).toBeLessThan(2000);
  });
});

import { describe, expect, it } from 'vitest';
import ja from '../../messages/ja.json' with { type: 'json' };
import { phrased, phrasesIn } from '../../tools/phrases.mjs';
import { everyWord } from '../support/every-word.ts';

/** A break inside a katakana or Latin word, between a number and what it counts, beside a mark that clings to its word, or in ひらがな. */
const torn =
  /[ァ-ヶー]\|[ァ-ヶー]|[A-Za-z0-9]\|[A-Za-z0-9]|\d\|[\p{Script=Han}つか]|\|[をんっゃゅょッャュョー・、。）」』？]|[（「『]\||ひらが\|な/u;
const broken = (phrases: readonly string[]) => phrases.join('|');

describe('a break between phrases', () => {
  const words = everyWord(ja).filter(([key]) => phrased.test(key));

  it('is inside no word', () => {
    expect(words.map(([, word]) => broken(phrasesIn(word).split('\u200b'))).filter((word) => torn.test(word))).toEqual(
      [],
    );
    for (const word of ['ケロ|イド', 'R|F', '1|つ以上', '薬|を飲む', 'はい|。', '（|任意', 'ひらが|なや'])
      expect(word).toMatch(torn);
  });

  it('is offered in every question and answer that a small phone cannot hold in a line', () => {
    const long = words.filter(([key, word]) => /\.(question|label)$/.test(key) && [...word].length > 16);
    expect(long.length).toBeGreaterThan(50);
    expect(long.filter(([, word]) => phrasesIn(word) === word)).toEqual([]);
  });

  it('is offered in the long labels beside the sheet', () => {
    for (const key of ['Screens.Carry.carry', 'Screens.Sheet.large-print', 'Screens.Sheet.add-english'])
      expect(words.map(([each]) => each)).toContain(key);
  });
});

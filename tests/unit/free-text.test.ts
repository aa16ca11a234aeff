import { describe, expect, it, vi } from 'vitest';
import { cleanText, lengthOf, mayHoldIn } from '../../lib/flow/free-text.ts';

const at = (...points: number[]) => String.fromCodePoint(...points);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const hex = (point: number) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;

/** Everything that is taken out because a reader cannot see it, as the security requirements list it. */
const unseen = [
  ...range(0x00, 0x08),
  0x0b,
  0x0c,
  ...range(0x0e, 0x1f),
  ...range(0x7f, 0x9f),
  0xad,
  0x061c,
  0x180e,
  0x200b,
  0x200e,
  0x200f,
  ...range(0x202a, 0x202e),
  ...range(0x2060, 0x206f),
  0xfeff,
  0xfff9,
  0xfffa,
  0xfffb,
  0xe0000,
  0xe0001,
  0xe0020,
  0xe007f,
];

describe('free text', () => {
  it('loses what a reader cannot see', () => {
    const left = unseen.filter((point) => cleanText(`a${at(point)}b`) !== 'ab').map(hex);
    expect(left).toEqual([]);
  });

  it('becomes one line', () => {
    expect(cleanText('a\nb\r\nc\rd\te\u2028f\u2029g')).toBe('a b c d e f g');
    expect(cleanText('\n a \n')).toBe('a');
    expect(cleanText('　全角の空白　')).toBe('全角の空白');
  });

  it.each([
    ['a Hangul filler', '\u3164'],
    ['a Braille blank', '\u2800'],
    ['a Hangul initial filler', '\u115F'],
    ['a half-width Hangul filler', '\uFFA0'],
    ['joiners and selectors', '\u200D\uFE0F\u{E0100}'],
    ['blanks of every kind', ' \u00A0\u3000 \u3164\u2800'],
  ])('is none where no character can be seen: %s', (_, text) => {
    expect(cleanText(text.repeat(3))).toBe('');
    expect(cleanText(`${text}薬`)).toContain('薬');
  });

  it('loses the overrides that reverse a line', () => {
    expect(cleanText('【医師確認済】\u202E なし忌禁 \u202C')).toBe('【医師確認済】 なし忌禁');
    expect(cleanText('\u2066a\u2069')).toBe('a');
  });

  it.each([
    ['a family', '👨‍👩‍👧‍👦'],
    ['a heart in colour', '❤️'],
    ['a flag', '🇯🇵'],
    ['a skin tone', '👍🏽'],
    ['a keycap', '1️⃣'],
    ['葛 as in 葛󠄀城', '葛󠄀城'],
    ['辻 with one dot', '辻󠄀'],
    ['a compatibility character', '神\uFA19'],
    ['half-width kana', 'ｲｿﾄﾚﾁﾉｲﾝ'],
    ['kana with a combining voicing mark', 'か\u3099'],
    ['letters from two parts', 'e\u0301'],
    ['an accent of four marks', 'ệ̣̂'],
    ['Arabic', 'حساسية من النيكل'],
    ['Devanagari with a joiner', 'क्\u200Dष'],
    ['markup', '<img src=x onerror=alert(1)></script>{{1}}'],
    ['an address of a script', 'javascript:alert(1)'],
    ['inner blanks', 'a  b'],
    ['a no-break space', 'a\u00A0b'],
    ['a reversed question mark', 'a\u2027\u202Fb'],
  ])('keeps %s', (_, text) => {
    expect(cleanText(text)).toBe(text);
    expect(cleanText(`a${text}b`)).toBe(`a${text}b`);
  });

  it('keeps at most four marks on a character', () => {
    const zalgo = (count: number) => `Z${'\u0335\u0310\u0342\u0357\u0361\u0489'.repeat(10).slice(0, count)}`;
    expect(cleanText(zalgo(4))).toBe(zalgo(4));
    expect(cleanText(zalgo(5))).toBe(zalgo(4));
    expect(cleanText(`${zalgo(40)}a${zalgo(40)}`)).toBe(`${zalgo(4)}a${zalgo(4)}`);
  });

  it('keeps at most four marks where something unseen stands between them', () => {
    expect(cleanText('a\u0301\u0301\u200B\u0301\u0301\u200B\u0301')).toBe('a\u0301\u0301\u0301\u0301');
  });

  it('shows half a character as a replacement', () => {
    expect(cleanText('a\uD83Db')).toBe('a\uFFFDb');
    expect(cleanText('a\uDC68b')).toBe('a\uFFFDb');
    expect(cleanText('\uDC68\uD83D')).toBe('\uFFFD\uFFFD');
    expect(cleanText('\uD83D\u200B\uDC68')).toBe('\uFFFD\uFFFD');
    for (const text of ['👨', '\uD83D\uD83D\uDC68', '\uD83D\uDC68\uDC68', 'a\uD83D', '\uDC68葛󠄀']) {
      expect(cleanText(text)).toBe(text.toWellFormed());
    }
  });

  it('is clean once it was cleaned', () => {
    const text = ' \u202Ea\u0301\u0301\u0301\u0301\u{E0100}\u0301\u0301\n葛󠄀\uD83D\u200B ';
    expect(cleanText(cleanText(text))).toBe(cleanText(text));
  });

  it('of megabytes costs no time', () => {
    const started = process.cpuUsage();
    expect(lengthOf(cleanText('あ'.repeat(1_000_000)), 100)).toBe(101);
    cleanText('\u0301'.repeat(1_000_000));
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  });
});

describe('the length of free text', () => {
  it('is what a reader counts', () => {
    expect(lengthOf('', 100)).toBe(0);
    expect(lengthOf('abc', 100)).toBe(3);
    expect(lengthOf('アレルギー', 100)).toBe(5);
    expect(lengthOf('葛󠄀城', 100)).toBe(2);
    expect(lengthOf('👨‍👩‍👧‍👦👍🏽🇯🇵', 100)).toBe(3);
    expect(lengthOf('e\u0301', 100)).toBe(1);
  });

  it('is counted no further than one above what is allowed', () => {
    expect(lengthOf('a'.repeat(100), 100)).toBe(100);
    expect(lengthOf('a'.repeat(101), 100)).toBe(101);
    expect(lengthOf('a'.repeat(300), 100)).toBe(101);
  });

  it('is counted in code points by a browser that knows no characters', async () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    vi.resetModules();
    const { lengthOf: counted } = await import('../../lib/flow/free-text.ts');
    expect(counted('葛城👍', 100)).toBe(3);
    expect(counted('👍🏽', 100)).toBe(2);
    expect(counted('あ'.repeat(300), 100)).toBe(101);
    vi.unstubAllGlobals();
  });

  it('counts one character of more than eight code points as several', () => {
    const one = (points: number) => `a${'\u0301'.repeat(points - 1)}`;
    expect(lengthOf(one(8), 100)).toBe(1);
    expect(lengthOf(one(9), 100)).toBe(2);
    expect(lengthOf(one(80), 100)).toBe(10);
    expect(lengthOf('ᄀ'.repeat(3900), 1000)).toBe(488);
    expect(lengthOf('ᄀ'.repeat(3900), 100)).toBe(101);
    expect(lengthOf('👩🏽‍❤️‍💋‍👨🏿', 100)).toBe(2);
  });

  it('is read up to the length that some browser counts, and no plain letter beyond its limit', () => {
    for (const [character, count] of [
      ['週', 1],
      ['a', 1],
      ['カ', 1],
      ['葛󠄀', 1],
      ['か\u3099', 1],
      ['ᄀ', 8],
    ] as const) {
      expect([character, mayHoldIn(character.repeat(100 * count), 100)]).toEqual([character, true]);
      expect([character, mayHoldIn(character.repeat(100 * count + 1), 100)]).toEqual([character, false]);
    }
    expect(mayHoldIn('👩🏽‍❤️‍💋‍👨🏿'.repeat(50), 100)).toBe(true);
    expect(mayHoldIn('字\u{16FF0}'.repeat(100), 100)).toBe(true);
  });
});

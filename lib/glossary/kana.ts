const vowels = 'aiueo';
/** The rows of the kana table, each in the order of `vowels`; a dot is a kana that does not exist. */
const rows =
  'あいうえお かきくけこ がぎぐげご さしすせそ ざじずぜぞ たちつてと だぢづでど なにぬねの はひふへほ ばびぶべぼ ぱぴぷぺぽ まみむめも や・ゆ・よ らりるれろ わゐ・ゑを'.split(
    ' ',
  );
const consonants = ['', ...'kgsztdnhbpmyrw'];
const romaji = new Map(
  rows.flatMap((row, at) => [...row].map((kana, column) => [kana, `${consonants[at]}${vowels[column]}`])),
).set('ん', 'n');

const small = 'ぁぃぅぇぉゃゅょゎ';
const large = 'あいうえおやゆよわ';

/** Foreign sounds as they are also spoken and written: ファ as ハ, ティ as チ, ディ as ジ. */
const nativeSounds = new Map(
  'ふぁは ふぃひ ふぇへ ふぉほ ぶぁば ぶぃび ぶぇべ ぶぉぼ てぃち でぃじ でゅじゅ しぇせ じぇぜ'
    .split(' ')
    .map((pair) => [pair.slice(0, 2), pair.slice(2)]),
);
/** For each vowel, a kana that ends in it with that vowel once more. */
const longVowels = [...vowels].map((_, column) => {
  const kana = rows.map((row) => row.charAt(column)).join('');
  return new RegExp(`([${kana}])${kana.charAt(0)}+`, 'g');
});

/** One spelling for width, case, accents, script of kana and blanks. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
    .replace(/ゔ/g, 'ぶ')
    .replace(/ぢ/g, 'じ')
    .replace(/づ/g, 'ず')
    .replace(/を/g, 'お')
    .replace(/\s+/g, ' ')
    .trim();

/** Small kana as large ones: many people write シヤツ for シャツ. */
export const enlarge = (kana: string): string =>
  kana.replace(/[ぁぃぅぇぉゃゅょゎ]/g, (letter) => large.charAt(small.indexOf(letter)));

/** What sounds alike is written alike: long vowels, doubled sounds and small kana go. Takes normalised kana. */
export function foldKana(kana: string): string {
  const native = kana.replace(/[ふぶてでしじ][ぁぃぇぉゅ]/g, (sound) => nativeSounds.get(sound) ?? sound);
  const short = enlarge(native.replace(/[っー]/g, ''));
  return longVowels.reduce((text, vowel) => text.replace(vowel, '$1'), short);
}

/** Normalised kana in Roman letters, as a person would type them; anything else stays as it is. */
export const toRomaji = (kana: string): string =>
  kana
    .replace(/[っー]/g, '')
    .replace(/[ぁ-ゖ]/g, (letter) => romaji.get(letter) ?? `<${romaji.get(enlarge(letter))}`)
    .replace(/(^|[^a-z])u<(?=[aiueo])/g, '$1w')
    .replace(/([sztd])i<(?=[aiueo])/g, '$1y')
    .replace(/[aiueo]<|</g, '');

import { type Medicine, medicines } from './medicines.ts';

/** How a name was reached: as written, by its first letters, or with slips forgiven. */
export type Match = 'name' | 'beginning' | 'close';

/** One medicine found, with the name that led to it, written as the glossary writes it. */
export interface Found {
  medicine: Medicine;
  name: string;
  match: Match;
  /** The medicine's groups, those left out that the form which was typed does not have: an ointment is no tablet. */
  groups: Medicine['groups'];
  /** What was typed, where it is this one name with more behind it: a form, a strength. */
  fuller?: string;
}

/** Longer than any name here; whatever is pasted beyond it is not read. */
const longest = 60;

/** Rows of the kana table in the order of `vowels`; a gap is a kana that does not exist. */
const kanaRows: readonly (readonly [kana: string, consonant: string])[] = [
  ['あいうえお', ''],
  ['かきくけこ', 'k'],
  ['がぎぐげご', 'g'],
  ['さしすせそ', 's'],
  ['ざじずぜぞ', 'z'],
  ['たちつてと', 't'],
  ['だぢづでど', 'd'],
  ['なにぬねの', 'n'],
  ['はひふへほ', 'h'],
  ['ばびぶべぼ', 'b'],
  ['ぱぴぷぺぽ', 'p'],
  ['まみむめも', 'm'],
  ['や ゆ よ', 'y'],
  ['らりるれろ', 'r'],
  ['わゐ ゑを', 'w'],
];
const vowels = 'aiueo';
const romaji = new Map<string, string>([['ん', 'n']]);
for (const [kana, consonant] of kanaRows) {
  [...kana].forEach((letter, at) => {
    romaji.set(letter, consonant + vowels.charAt(at));
  });
}

const small = 'ぁぃぅぇぉゃゅょゎ';
const large = 'あいうえおやゆよわ';
const enlarge = (kana: string) =>
  kana.replace(/[ぁぃぅぇぉゃゅょゎ]/g, (letter) => large.charAt(small.indexOf(letter)));

/** One spelling for width, case, script of kana and spaces. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/g, '')
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
    .replace(/ゔ/g, 'ぶ')
    .replace(/ぢ/g, 'じ')
    .replace(/づ/g, 'ず')
    .replace(/を/g, 'お');

/** Letters, kana, kanji, digits and the long-vowel mark, and nothing else. */
const lettersOnly = (text: string) => text.replace(/[^\p{L}\p{N}ー]/gu, '');

/** Foreign sounds as they are also said and written: ファ as ハ, ティ as チ, ディ as ジ. */
const nativeSounds: Readonly<Record<string, string>> = {
  ふぁ: 'は',
  ふぃ: 'ひ',
  ふぇ: 'へ',
  ふぉ: 'ほ',
  ぶぁ: 'ば',
  ぶぃ: 'び',
  ぶぇ: 'べ',
  ぶぉ: 'ぼ',
  てぃ: 'ち',
  でぃ: 'じ',
  でゅ: 'じゅ',
  しぇ: 'せ',
  じぇ: 'ぜ',
};

/** What sounds alike is written alike: long vowels, doubled sounds and small kana go. */
const foldKana = (text: string): string => {
  const short = text
    .replace(/[ふぶてでしじ][ぁぃぇぉゅ]/g, (sound) => nativeSounds[sound] ?? sound)
    .replace(/[っー]/g, '');
  let folded = '';
  let vowel = '';
  for (const letter of enlarge(short)) {
    if ('あいうえお'.includes(letter) && romaji.get(letter) === vowel) continue;
    folded += letter;
    vowel = (romaji.get(letter) ?? '').slice(-1);
  }
  return folded;
};

/** Roman letters as a person would type the kana; the two usual systems meet in `foldLatin`. */
const toRomaji = (text: string): string => {
  let written = '';
  for (const letter of text) {
    const at = small.indexOf(letter);
    if (at < 0) {
      written += letter === 'っ' || letter === 'ー' ? '' : (romaji.get(letter) ?? letter);
      continue;
    }
    const sound = romaji.get(large.charAt(at)) ?? '';
    const before = written.slice(-1);
    if (!vowels.includes(before)) written += sound;
    else if (sound.length === 2) written = `${written.slice(0, -1)}y${sound.slice(1)}`;
    else if (before === 'u' && !/[a-z]u$/.test(written)) written = `${written.slice(0, -1)}w${sound}`;
    else if (before === 'i' && /[sztd]i$/.test(written)) written = `${written.slice(0, -1)}y${sound}`;
    else written = written.slice(0, -1) + sound;
  }
  return written;
};

/** Hepburn, kunrei and English spellings of one sound become one. */
const foldLatin = (text: string): string =>
  text
    .replace(/[^a-z0-9]/g, '')
    .replace(/sh/g, 'sy')
    .replace(/ch/g, 'ty')
    .replace(/j/g, 'zy')
    .replace(/([stz])yi/g, '$1i')
    .replace(/ts(?=u)/g, 't')
    .replace(/th/g, 't')
    .replace(/ph|f/g, 'h')
    .replace(/ck|c|q/g, 'k')
    .replace(/v/g, 'b')
    .replace(/l/g, 'r')
    .replace(/dy/g, 'd')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/ou/g, 'o')
    .replace(/([a-z])\1+/g, '$1');

/** What the label adds after the name: form, strength, maker. */
const form =
  /(?:配合|徐放|腸溶|皮下|点滴|静|筋|od)*(?:錠|かぷせる|注|顆粒|散|軟膏|くり[ーい]む|げる|ろ[ーお]しょん|しろっぷ|外用|塗り薬|飲み薬).*$/;
const strength = /[0-9][0-9.,/]*(?:mg|g|ml|%|みりぐらむ|ぐらむ|単位).*$/;
const withoutForm = (text: string): string => {
  const bare = text
    .replace(/[「『(【].*$/, '')
    .replace(form, '')
    .replace(strength, '');
  return bare.length >= 2 ? bare : text;
};

/** Said of a skin product, a name of a tablet or an injection would mislead. */
const onSkin =
  /軟膏|くり[ーい]む|げる$|げる[0-9]|ろ[ーお]しょん|外用|塗り薬|酪酸|吉草酸|ぷろぴおん酸|あせとにど|てーぷ|点眼|点鼻/;
const onSkinInEnglish = /\b(?:ointment|cream|lotion|gel)\b/i;
const swallowed = /錠|かぷせる|内服|飲み薬|注射|点滴/;
const onSkinAlone: readonly string[] = ['face-ointments', 'topical-retinoids'];
// Nitrates are also worn as patches.
const skinGroups: readonly string[] = [...onSkinAlone, 'current-acne-treatment', 'heart-rhythm-or-nitrate'];

/**
 * Other products, and a few words, that a slip or their beginning would take for a medicine here: petrolatum for warfarin,
 * a cough syrup for aspirin, a statin for an anticoagulant. Whatever begins like one of them is read as that.
 */
const otherwiseKnown = new RegExp(
  `^(?:${[
    'へぱりん(?:類|るい)|heparinoid|わせりん|りんげる|ぷろぐら[むま]|program|silicon',
    'あすべりん|livalo|れすたみん|とれしーば|tresiba|すてーぶら|などろーる|どるなーぜ|とぶらまいしん|てらこーとりる|せつきしまぶ',
    // Of this brand some hold no aspirin at all.
    'ばふぁりん(?:ぷれみあむ|るな|ex|かぜ|じゅにあ)|小児用ばふぁりん',
    'いんふりー(?:$|かぷせる)|(?:りばろ|あでにん|あとにん|じゅうやく|いらん|どなー|たけだ)(?![ぁ-んー])',
  ].join('|')})`,
);
/** A brand of several products, some of them without what is listed here; the number tells that one. */
const severalProducts = /^(?:ばふぁりん|bafarin|bufferin)$/;
const wordBreak = /[\s、,，・/／+＋()（）]+/u;

/** Text to be compared, and the set of its letters as bits. Several letters share a bit. */
interface Form {
  text: string;
  letters: number;
}
const formOf = (text: string): Form => {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << text.charCodeAt(at);
  return { text, letters };
};

/** The same text as written and as it sounds; both are compared, and the closer one counts. */
type Forms = readonly [written: Form, sound: Form];
const kanaForms = (text: string): Forms => {
  const letters = lettersOnly(text);
  return [formOf(enlarge(letters)), formOf(foldKana(letters))];
};
const latinForms = (text: string): Forms => {
  const letters = toRomaji(lettersOnly(text)).replace(/[^a-z0-9]/g, '');
  return [formOf(letters), formOf(foldLatin(letters))];
};

interface Entry {
  medicine: Medicine;
  name: string;
  roman: boolean;
  kana: readonly Forms[];
  latin: readonly Forms[];
}

const hasOther = (text: string) => /[^a-z0-9\p{P}\p{S}]/u.test(text);
const hasKanji = (text: string) => /\p{Script=Han}/u.test(text);

const entriesOf = (medicine: Medicine): readonly Entry[] =>
  [medicine.generic.ja, ...medicine.brands.ja, medicine.generic.en, ...medicine.brands.en].map((name): Entry => {
    const kana = medicine.readings.find((reading) => reading.name === name)?.kana;
    const spellings = [...new Set([name, kana ?? name].map(plain).flatMap((text) => [text, withoutForm(text)]))];
    return {
      medicine,
      name,
      roman: !hasOther(plain(name)),
      kana: spellings.filter(hasOther).map(kanaForms),
      latin: spellings.filter((text) => !hasKanji(text)).map(latinForms),
    };
  });

const index: Entry[] = [];
let folded = 0;

/**
 * Folds the names of at most `most` more medicines, once and for all; `false` while some are left. Called when the list
 * has loaded, a few at a time, it takes that work out of the first keystroke.
 */
export const prepareMedicines = (most = medicines.length): boolean => {
  const some = medicines.slice(folded, folded + most);
  folded += some.length;
  index.push(...some.flatMap(entriesOf));
  return folded === medicines.length;
};

/** Rows of the table below, kept between calls: a keystroke compares dozens of pairs of words. */
let beforeLast: number[] = [];
let last: number[] = [];
let row: number[] = [];

/** Letters left out, added, changed or swapped with their neighbour, counted up to `most`; above it, `most + 1`. */
const slips = (a: string, b: string, most: number): number => {
  for (let j = 0; j <= b.length; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] ?? most + 1;
};

/** The fewest slips that two sets of letters allow: one slip takes out one letter and puts in one, at most. */
const fewestSlips = (a: number, b: number): number => {
  let bits = 0;
  for (let left = a ^ b; left !== 0; left &= left - 1) bits += 1;
  return bits / 2;
};

const none = 9;

/** How many letters must be typed before a beginning counts: as written, and as it sounds. */
const shortest = { kana: [2, 3], latin: [3, 5] } as const;
/** How many letters tell a slip from another word: by sound more, because a name is shorter there. */
const fewestForSlips = { kana: [3, 5], latin: [4, 6] } as const;
type Script = keyof typeof shortest;

/** 0: the name; 1: its beginning; 2: the name with something around it; from 3: as many slips as it exceeds 2. */
const distance = (from: Form, to: Form, script: Script, fewest: number, slipsFrom: number): number => {
  const query = from.text;
  const name = to.text;
  if (query === name) return 0;
  if (query.length >= fewest && name.startsWith(query)) return 1;
  const [long, within, two] = script === 'kana' ? [4, 5, 8] : [5, 7, 9];
  if (name.length >= long && query.startsWith(name)) return 2;
  if (name.length >= within && query.includes(name)) return 2;
  const compared = Math.min(query.length, name.length);
  if (compared < slipsFrom || name.length < long) return none;
  const most = compared >= two ? 2 : 1;
  if (Math.abs(query.length - name.length) > most || fewestSlips(from.letters, to.letters) > most) return none;
  const count = slips(query, name, most);
  return count <= most ? 2 + count : none;
};

const best = (query: Forms, entry: Entry, script: Script): number => {
  let least = none;
  for (const name of entry[script]) {
    for (const at of [0, 1] as const) {
      if (query[at].text === '' || name[at].text === '') continue;
      // An English name begins as it is spelt: by sound alone, too many English words begin like one.
      const fewest = at === 1 && script === 'latin' && entry.roman ? longest : shortest[script][at];
      least = Math.min(least, distance(query[at], name[at], script, fewest, fewestForSlips[script][at]));
    }
  }
  return least;
};

interface Hit {
  entry: Entry;
  rank: number;
}

const lookUp = (text: string): readonly Hit[] => {
  const script = hasOther(text) ? 'kana' : 'latin';
  const forms = script === 'kana' ? kanaForms(text) : latinForms(text);
  if (forms[0].text.length < shortest[script][0]) return [];
  return index.map((entry): Hit => ({ entry, rank: best(forms, entry, script) })).filter((hit) => hit.rank < none);
};

/**
 * Medicines whose name is, begins with, or nearly is what was typed, best first, at most `limit`: a phone shows no more
 * at a glance, and each costs time at every letter. It reads names in any script and draws no conclusion: an empty
 * answer means only that the name is not in the glossary.
 */
export const searchMedicines = (query: string, limit = 5): readonly Found[] => {
  prepareMedicines();
  let given = query.slice(0, longest).trim();
  // What stands after it may still name a medicine; a dot within a name does not end it.
  if (otherwiseKnown.test(lettersOnly(plain(given)))) given = given.replace(/^[^\s、,，/／+＋]*/u, '');
  const text = plain(given).slice(0, longest);

  let hits = lookUp(text);
  const bare = withoutForm(text);
  if (bare !== text && !hits.some((hit) => hit.rank === 0)) hits = [...lookUp(bare), ...hits];
  // A half-typed syllable still in Roman letters at the end of kana.
  if (hits.length === 0 && hasOther(text)) hits = lookUp(text.replace(/[a-z]{1,2}$/, ''));
  const named = (hit: Hit) => hit.rank === 0;
  // Where the name itself is there, near misses would only confuse it with another medicine.
  if (hits.some(named)) hits = hits.filter((hit) => hit.rank <= 1);
  // Several words, some of them names.
  else {
    const words = given.split(wordBreak).flatMap((word) => lookUp(withoutForm(plain(word))));
    hits = [...hits, ...words.filter(named)];
  }
  const isOnSkin = onSkin.test(text) || onSkinInEnglish.test(given);
  const isTaken = swallowed.test(text);
  const groupsOf = ({ groups }: Medicine) =>
    groups.filter((group) => (isOnSkin ? skinGroups.includes(group) : !isTaken || !onSkinAlone.includes(group)));
  hits = hits.filter((hit) => groupsOf(hit.entry.medicine).length > 0);

  const nearest = new Map<Medicine, Hit>();
  for (const hit of hits) {
    const known = nearest.get(hit.entry.medicine);
    if (known === undefined || hit.rank < known.rank) nearest.set(hit.entry.medicine, hit);
  }
  const isSure = ({ rank }: Hit) => rank === 0 && (!severalProducts.test(bare) || text.includes('81'));
  const isFuller = ({ entry }: Hit) =>
    nearest.size === 1 && text.startsWith(plain(entry.name)) && text !== plain(entry.name);
  return [...nearest.values()]
    .sort((a, b) => a.rank - b.rank || (a.rank > 0 ? a.entry.name.length - b.entry.name.length : 0))
    .slice(0, limit)
    .map((hit) => ({
      medicine: hit.entry.medicine,
      name: hit.entry.name,
      match: isSure(hit) ? 'name' : hit.rank === 1 ? 'beginning' : 'close',
      groups: groupsOf(hit.entry.medicine),
      ...(isFuller(hit) ? { fuller: query.trim() } : {}),
    }));
};

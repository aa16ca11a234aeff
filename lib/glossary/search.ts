import { forms, isUsedOn } from './forms.ts';
import { normalise } from './kana.ts';
import { type Medicine, medicines } from './medicines.ts';
import { otherNames } from './other-names.ts';
import { type Spelling, slips, spellingOf, spellingsOf } from './spelling.ts';

/** One medicine found, with the name that led to it, written as the glossary writes it. */
export interface Found {
  medicine: Medicine;
  name: string;
  /** How it was found: it was typed; it is part of what was typed; by its beginning; by likeness. */
  match: 'name' | 'within' | 'beginning' | 'close';
  /** The medicine's groups, without those that the form which was typed does not have: an ointment is no tablet. */
  groups: Medicine['groups'];
}

/** A name to be compared. Without a medicine it is there only so that it is not taken for one that is like it. */
interface Entry {
  medicine?: Medicine;
  name: string;
  spellings: readonly Spelling[];
}
interface Hit extends Entry {
  rank: number;
  groups: Medicine['groups'];
}

const entries: readonly Entry[] = [
  ...medicines.flatMap((medicine) =>
    [medicine.generic.ja, ...medicine.brands.ja, medicine.generic.en, ...medicine.brands.en].map((name) => {
      const readings = medicine.readings.filter((reading) => reading.name === name).map(({ kana }) => kana);
      return { medicine, name, spellings: [name, ...readings].flatMap(spellingsOf) };
    }),
  ),
  ...otherNames.map((name) => ({ name, spellings: spellingsOf(name) })),
];

/** Longer than any name here; whatever is pasted beyond it is not read. */
const longest = 60;
/** How close: from the name itself, by a part of what was typed, to likeness; each further slip is one more. */
const rank = { name: 0, part: 1, sound: 2, beginning: 3, within: 4, beginningBySound: 5, none: 9 } as const;
const matches: readonly Found['match'][] = ['name', 'within', 'close', 'beginning', 'within', 'beginning'];
/** How many letters it takes: of what was typed for a beginning or a slip, of the name for the rest. */
const least = {
  kana: { beginning: 3, within: 4, inside: 5, slip: { written: 3, sound: 5 }, secondSlip: 8 },
  latin: { beginning: 3, within: 5, inside: 7, slip: { written: 4, sound: 6 }, secondSlip: 9 },
  // Two kana are no beginning, and in Roman letters they are up to four.
  romaji: { beginning: 5, within: 5, inside: 7, slip: { written: 4, sound: 6 }, secondSlip: 9 },
} as const;

function compare(typed: string, name: string, script: Spelling['script'], by: 'written' | 'sound'): number {
  if (typed === '' || name === '') return rank.none;
  // Roman letters are written in several ways that sound alike, and each is the name.
  if (typed === name) return by === 'written' || script === 'romaji' ? rank.name : rank.sound;
  const letters = least[script];
  // By sound, too many English words begin like a name, and too many words hold a Japanese one.
  if (typed.length >= letters.beginning && name.startsWith(typed) && (script !== 'latin' || by === 'written'))
    return by === 'written' ? rank.beginning : rank.beginningBySound;
  if (name.length < letters.within) return rank.none;
  const isWithin = typed.startsWith(name) || (name.length >= letters.inside && typed.includes(name));
  if (isWithin && (script === 'romaji' || by === 'written')) return rank.within;
  const compared = Math.min(typed.length, name.length);
  const most = compared >= letters.secondSlip ? 2 : 1;
  if (compared < letters.slip[by] || Math.abs(typed.length - name.length) > most) return rank.none;
  const count = slips(typed, name);
  return count <= most ? rank.beginningBySound + count : rank.none;
}

const afterName = /[「『(【]|[0-9][0-9.,/]*(?:mg|g|ml|%|単位|みりぐらむ|ぐらむ)/;

/** Entries like a normalised text, as it is and without the form, strength or maker it names. */
function lookUp(text: string): readonly Hit[] {
  const site = forms.find((form) => form.site && text.includes(form.word))?.site;
  const find = (part: string): Hit[] => {
    const typed = spellingOf(part);
    return entries.flatMap((entry) => {
      const ranks = entry.spellings
        .filter(({ script }) => (script === 'kana') === (typed.script === 'kana'))
        .flatMap((name) => (['written', 'sound'] as const).map((by) => compare(typed[by], name[by], name.script, by)));
      const best = Math.min(rank.none, ...ranks);
      const groups = (entry.medicine?.groups ?? []).filter((group) => site === undefined || isUsedOn[site](group));
      if (best === rank.none || (entry.medicine && groups.length === 0)) return [];
      return { ...entry, groups, rank: best === rank.name && part !== text ? rank.part : best };
    });
  };
  const places = [text.search(afterName), ...forms.map(({ word }) => text.indexOf(word))].filter((place) => place > 1);
  const bare = text.slice(0, Math.min(text.length, ...places)).trim();
  const hits = bare === text ? find(text) : [...find(text), ...find(bare)];
  // A half-typed syllable is still in Roman letters at the end of the kana.
  return hits.length > 0 ? hits : find(text.replace(/([ぁ-ゖー])[a-z]{1,2}$/, '$1'));
}

/** The hits worth showing: beside the name itself, whatever is only like it would confuse. */
function bestOf(hits: readonly Hit[]): readonly Hit[] {
  const first = Math.min(...hits.map((hit) => hit.rank));
  if (first <= rank.sound) return hits.filter((hit) => hit.rank <= rank.beginning);
  const isPartOf = (short: string, long: string) => short !== long && normalise(long).startsWith(normalise(short));
  const isBetter = (hit: Hit, other: Hit) =>
    other.rank === rank.beginning || (other.rank === rank.within && isPartOf(hit.name, other.name));
  return hits.filter((hit) => hit.rank !== rank.within || !hits.some((other) => isBetter(hit, other)));
}

/**
 * Medicines whose name is, begins with, or nearly is what was typed, best first, at most `limit`: a phone shows no more
 * at a glance. It reads names in any script and draws no conclusion: an empty answer means only that the name is not in
 * the glossary.
 */
export function searchMedicines(query: string, limit = 5): readonly Found[] {
  const typed = normalise(query.slice(0, longest));
  const text = forms.reduce((joined, { word }) => joined.replaceAll(` ${word}`, word), typed);
  let hits = lookUp(text);
  if (!hits.some((hit) => hit.rank <= rank.part)) {
    const words = text.split(/[ 、,・/+()]+/u).flatMap(lookUp);
    hits = [...hits, ...words.filter((hit) => hit.rank <= rank.part).map((hit) => ({ ...hit, rank: rank.part }))];
  }
  const nearest = new Map<Medicine, Hit>();
  for (const hit of bestOf(hits)) {
    if (hit.medicine && hit.rank < (nearest.get(hit.medicine)?.rank ?? rank.none)) nearest.set(hit.medicine, hit);
  }
  return [...nearest]
    .sort(([, a], [, b]) => a.rank - b.rank || (a.rank > rank.part ? a.name.length - b.name.length : 0))
    .slice(0, limit)
    .map(([medicine, { name, groups, rank: own }]) => ({ medicine, name, groups, match: matches[own] ?? 'close' }));
}

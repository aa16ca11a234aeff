import { locales } from '../i18n/locales.ts';
import { folded, foreignCharacterIn, hasSpacedLetters, isLabel } from './characters.ts';
import { object, type PackFault, refined, type Shape } from './shape.ts';
import { softeningIn } from './softening.ts';
import { verdictIn } from './verdicts.ts';

/** What a text is for: the clinic's own words, or a fact that advertising rules demand of it. */
type Purpose = 'words' | 'fact';

const address = /:\/\/|www\.|@|[^\s.]\.[a-z]{2,}|\s\.\s*[a-z]{2,}|\b(mailto|line):|\d+(\.\d+){3}/i;

/** What a fact may deny of the treatment, or leave open; of a person that would be a verdict. */
const denied = new RegExp(
  [
    '(可能性|おそれ)があ',
    '(有効性|効果)([とや]|及び|および)?(安全性)?[はがもを]?(まだ|十分に|科学的に)?(確立|確認|証明|保証)[はが]?(し|され|でき|いたし|するもので)(て(い|おり))?(は(あり)?)?(ません|ない)',
    '効果が(出|現れ|得られ)(ない|ません)(?!ことは)',
    '情報[はが]?(ありません|ない)',
    '\\b(not|never) (yet |been |be |always )*(proven|effective|guaranteed)\\b',
    '\\bno (information|data)\\b',
  ].join('|'),
  'gi',
);

/** Everything wrong with a text of the clinic's, whatever its length may be. */
function faultsInText(text: string, where: string, purpose: Purpose): PackFault[] {
  const plain = folded(text);
  const foreign = foreignCharacterIn(text);
  // In whichever language a text is said to be, it may be written in the other.
  const first = (search: (locale: (typeof locales)[number]) => string | undefined) =>
    locales.map(search).find((found) => found !== undefined);
  const said = purpose === 'fact' ? plain.replace(denied, '') : plain;
  const verdict = first((locale) => verdictIn(said, locale));
  const softening = first((locale) => softeningIn(said, locale, purpose === 'fact'));
  const faults: (PackFault | false)[] = [
    /[<>{}]|&#?\w+;/.test(plain) && { where, kind: 'markup' },
    address.test(text.normalize('NFKC')) && { where, kind: 'address' },
    foreign !== undefined && { where, kind: 'character', values: { found: foreign } },
    hasSpacedLetters(text) && { where, kind: 'spaced-letters' },
    verdict !== undefined && { where, kind: 'verdict', values: { found: verdict } },
    softening !== undefined && { where, kind: 'softening', values: { found: softening } },
  ];
  return faults.filter((fault) => fault !== false);
}

function text(longest: number, purpose: Purpose): Shape<string> {
  return {
    faultsIn(value, where) {
      if (typeof value !== 'string') return [{ where, kind: 'not-text' }];
      const length = Array.from(value).length;
      if (value.trim() === '') return [{ where, kind: 'empty' }];
      // A text that is far too long is not searched: the patterns would take seconds.
      if (length > longest * 10) return [{ where, kind: 'too-long', values: { length, longest } }];
      return [
        ...(length > longest ? [{ where, kind: 'too-long' as const, values: { length, longest } }] : []),
        ...faultsInText(value, where, purpose),
      ];
    },
    jsonSchema: { type: 'string', minLength: 1, maxLength: longest },
  };
}

/** The same said in each language. @param longest characters in Japanese; English may have half as many again */
export const bilingual = (longest: number, purpose: Purpose = 'words') =>
  object({ ja: text(longest, purpose), en: text(Math.ceil(longest * 1.5), purpose) });

/** A name as it is written, in one script: of a person. */
export const personName = (longest: number) => text(longest, 'words');

const states =
  /はい([ ・-]|$)|いいえ|未質問|わからない|口頭|なし$|\b(yes|no|none|unsure|not sure|not asked|in person)\b/i;
const label = (longest: number) =>
  refined(text(longest, 'words'), (value, where) =>
    isLabel(value) && !states.test(folded(value)) ? [] : [{ where, kind: 'label' }],
  );

/** A name in each language that stands beside its state in lines of text, and cannot be read as another line or state. */
export const bilingualLabel = (longest: number) => object({ ja: label(longest), en: label(Math.ceil(longest * 1.5)) });

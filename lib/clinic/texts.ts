import { locales } from '../i18n/locales.ts';
import { object, type PackFault, type Shape } from './shape.ts';
import { softeningIn, verdictIn } from './verdicts.ts';

/** Control and direction characters, invisible ones and line breaks: what is shown must be all there is. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** More marks on one character than any language needs: they would be drawn over what is above. */
const stackedMarks = /[\p{Mn}\p{Me}]{5}/u;
const address = /:\/\/|www\.|@|\b[a-z0-9-]+\.(com|net|org|info|jp|biz|io|me|app|site|clinic|tokyo|link|ly)\b/i;

/** Everything wrong with a text of the clinic's, whatever its length may be. */
function faultsInText(text: string, where: string): PackFault[] {
  // Full-width letters and signs say the same as the usual ones.
  const folded = text.normalize('NFKC');
  // In whichever language a text is said to be, it may be written in the other.
  const verdict = locales.map((locale) => verdictIn(folded, locale)).find((found) => found !== undefined);
  const softening = locales.map((locale) => softeningIn(folded, locale)).find((found) => found !== undefined);
  const faults: (PackFault | false | undefined)[] = [
    /[<>]|&#?\w+;/.test(folded) && { where, kind: 'markup' },
    /[{}]/.test(folded) && { where, kind: 'braces' },
    address.test(folded) && { where, kind: 'address' },
    (hidden.test(text) || stackedMarks.test(text)) && { where, kind: 'hidden-character' },
    text.trim() !== text && { where, kind: 'spaces' },
    verdict !== undefined && { where, kind: 'verdict', values: { found: verdict } },
    softening !== undefined && { where, kind: 'softening', values: { found: softening } },
  ];
  return faults.filter((fault) => typeof fault === 'object');
}

function text(longest: number): Shape<string> {
  return {
    faultsIn(value, where) {
      if (typeof value !== 'string') return [{ where, kind: 'not-text' }];
      const length = Array.from(value).length;
      if (value.trim() === '') return [{ where, kind: 'empty' }];
      // A text that is far too long is not searched: the patterns would take seconds.
      if (length > longest * 10) return [{ where, kind: 'too-long', values: { length, longest } }];
      return [
        ...(length > longest ? [{ where, kind: 'too-long' as const, values: { length, longest } }] : []),
        ...faultsInText(value, where),
      ];
    },
    jsonSchema: { type: 'string', minLength: 1, maxLength: longest },
  };
}

/** The same said in each language. @param longest characters in Japanese; English may have half as many again */
export const bilingual = (longest: number) => object({ ja: text(longest), en: text(Math.ceil(longest * 1.5)) });

/** A name as it is written, in one script: of a person. */
export const personName = (longest: number) => text(longest);

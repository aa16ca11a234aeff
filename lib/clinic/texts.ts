import type { Locale } from '../i18n/locales.ts';
import { object, type PackFault, type Shape } from './shape.ts';
import { softeningIn, verdictIn } from './verdicts.ts';

/** Control and direction characters, invisible ones and line breaks: what is shown must be all there is. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/u;
const address = /:\/\/|www\.|@|\b[a-z0-9-]+\.(com|net|org|info|jp|biz|io|me|app|site|clinic|tokyo|link|ly)\b/i;

/** Everything wrong with a text of the clinic's, whatever its length may be. */
function faultsInText(text: string, locale: Locale, where: string): PackFault[] {
  // Full-width letters and signs say the same as the usual ones.
  const folded = text.normalize('NFKC');
  const verdict = verdictIn(folded, locale);
  const softening = softeningIn(folded, locale);
  const faults: (PackFault | false | undefined)[] = [
    /[<>]|&#?\w+;/.test(folded) && { where, kind: 'markup' },
    /[{}]/.test(folded) && { where, kind: 'braces' },
    address.test(folded) && { where, kind: 'address' },
    hidden.test(text) && { where, kind: 'hidden-character' },
    text.trim() !== text && { where, kind: 'spaces' },
    verdict !== undefined && { where, kind: 'verdict', values: { found: verdict } },
    softening !== undefined && { where, kind: 'softening', values: { found: softening } },
  ];
  return faults.filter((fault) => typeof fault === 'object');
}

function text(longest: number, locale: Locale): Shape<string> {
  return {
    faultsIn(value, where) {
      if (typeof value !== 'string') return [{ where, kind: 'not-text' }];
      const length = Array.from(value).length;
      if (value.trim() === '') return [{ where, kind: 'empty' }];
      return [
        ...(length > longest ? [{ where, kind: 'too-long' as const, values: { length, longest } }] : []),
        ...faultsInText(value, locale, where),
      ];
    },
    jsonSchema: { type: 'string', minLength: 1, maxLength: longest },
  };
}

/** The same said in each language. @param longest characters in Japanese; English may have half as many again */
export const bilingual = (longest: number) =>
  object({ ja: text(longest, 'ja'), en: text(Math.ceil(longest * 1.5), 'en') });

/** A name as it is written, in one script: of a person. */
export const personName = (longest: number) => text(longest, 'ja');

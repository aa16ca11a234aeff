import { verdicts } from '../../lib/clinic/verdicts.ts';
import type { Locale } from '../../lib/i18n/locales.ts';

// The product's own search for verdicts, over its own words.

/** Said on purpose: each denies a verdict, quotes the source, or names a fact to obtain. */
export const allowed: Record<Locale, readonly string[]> = {
  ja: [
    '診断ではありません',
    '診断ではなく',
    '診断や、治療を受けてよいかの判断ではありません',
    '判定ではありません',
    '治療を受けられない方と、慎重な判断が必要な方',
    '診断時期',
    '治療の目的や診断の内容で変わります',
    '点数も付けません',
  ],
  en: [
    'not a diagnosis',
    'people who cannot be treated and people who need careful judgement',
    'It gives no score',
    'Do not stop or change any medicine on your own',
    'Do not stop or change a medicine on your own',
    'Do not stop or change a prescribed medicine on your own',
  ],
};

/** The words among `list` that any of the patterns catches, with what was caught. */
export function caught(
  list: readonly (readonly [string, string])[],
  patterns: readonly RegExp[],
  quotations: readonly string[] = [],
) {
  return list.flatMap(([key, word]) => {
    const rest = quotations.reduce((text, quotation) => text.replaceAll(quotation, '…'), word);
    const found = patterns.find((pattern) => pattern.test(rest));
    return found ? [`${key}: ${word} (${found.exec(rest)?.[0]})`] : [];
  });
}
/** A share weighs one point against another, or a person against others. */
const shares = [/[%％]|パーセント|\d+\s*割|\bper ?cent\b|人に\s*\d+\s*人|\b(one|\d+) in (ten|a hundred|\d+)\b/i];

/** The words among `list` that give a verdict, or a share. */
export const verdictsIn = (locale: Locale, list: readonly (readonly [string, string])[]) =>
  caught(list, [...verdicts[locale], ...shares], allowed[locale]);

import type { Catalogue, Fault } from './faults.ts';
import { bringIds, strengths } from './schema.ts';

/** Codes worded once for every question; a question may have words of its own for them. */
const standardCodes = ['yes', 'no', 'unsure', 'declined'];

type Node = string | { readonly [key: string]: Node };

/** Every message key that the catalogue calls for, `?` marking those that may be absent. */
export function keysOf({ sections, items, flags }: Catalogue): string[] {
  return [
    ...sections.map((section) => `Sections.${section}`),
    ...[...standardCodes, 'not-asked'].map((code) => `Answers.${code}`),
    ...[...standardCodes, 'not-asked'].map((state) => `States.${state}`),
    ...strengths.flatMap((strength) => [`Strengths.${strength}`, `StrengthNotes.${strength}`]),
    ...['day', 'slow', 'stable'].map((speed) => `GoesStale.${speed}`),
    ...bringIds.map((bring) => `Bring.${bring}`),
    ...items.flatMap((item) => [
      ...['term', 'question', 'why', 'error', 'how?', 'hint?'].map((word) => `Questions.${item.linkId}.${word}`),
      ...(item.detail ? [`Questions.${item.linkId}.detail`] : []),
      // Beside "not sure" about a list, the follow-up asks which of its lines is meant.
      ...(item.detail && item.repeats && item.answerOption.includes('unsure')
        ? [`Questions.${item.linkId}.detail-unsure`]
        : []),
      ...item.answerOption.flatMap((code) => {
        const key = `Options.${item.linkId}.${code}`;
        const optional = standardCodes.includes(code) ? '?' : '';
        return [
          `${key}.label${optional}`,
          `${key}.term${optional}`,
          `${key}.note?`,
          `${key}.more?`,
          ...(item.pictured?.includes(code) ? [`${key}.feel`, `${key}.alt`] : []),
        ];
      }),
    ]),
    ...flags.flatMap((flag) => ['term', 'patient', 'doctor'].map((word) => `Flags.${flag.id}.${word}`)),
  ];
}

const catalogued = /^(Sections|Answers|States|Strengths|StrengthNotes|GoesStale|Bring|Questions|Options|Flags)\./;

/** Missing and orphan words of every language, and words that one language has and another lacks. */
export function faultsInWords(catalogue: Catalogue, messages: Readonly<Record<string, Node>>): Fault[] {
  const keys = keysOf(catalogue);
  const required = keys.filter((key) => !key.endsWith('?'));
  const known = new Set(keys.map((key) => key.replace('?', '')));
  const byLocale = Object.entries(messages).map(([locale, tree]) => [locale, leavesOf(tree)] as const);
  const everywhere = new Set(byLocale.flatMap(([, leaves]) => [...leaves.keys()]));
  return byLocale.flatMap(([locale, leaves]) => {
    const file = `messages/${locale}.json`;
    const missing = new Set(required.filter((key) => !leaves.get(key)?.trim()));
    for (const key of everywhere) if (!leaves.has(key)) missing.add(key);
    const orphans = [...leaves.keys()].filter((key) => catalogued.test(key) && !known.has(key));
    return [
      ...[...missing].map((key) => ({
        what: 'missing word',
        where: `${file} ${key}`,
        fix: 'write it, in every language',
      })),
      ...orphans.map((key) => ({
        what: 'orphan word',
        where: `${file} ${key}`,
        fix: 'remove it, or name it in the catalogue',
      })),
    ];
  });
}

function leavesOf(node: Node, path = '', leaves = new Map<string, string>()): Map<string, string> {
  if (typeof node === 'string') leaves.set(path, node);
  else for (const [key, child] of Object.entries(node)) leavesOf(child, path ? `${path}.${key}` : key, leaves);
  return leaves;
}

import { items, type LinkId } from '../../lib/catalogue/questionnaire.ts';
import type { QuestionnaireItem } from '../../lib/export/fhir-questionnaire.ts';
import type { ResponseItem } from '../../lib/export/fhir-response.ts';
import { type Answers, asAnswer } from '../../lib/flow/answers.ts';
import { specifiedItems, words } from '../specification.ts';

// Another program's view of the file: it knows the specification's tables and FHIR, not the code that writes.

/** All items of a questionnaire or a response, whatever they stand in. */
export const flat = <T extends { readonly item?: readonly T[] }>(some: readonly T[] = []): T[] =>
  some.flatMap((each) => [each, ...flat(each.item)]);

const byCode: Readonly<Record<string, string>> = {
  Y: 'yes',
  N: 'no',
  'asked-unknown': 'unsure',
  'asked-declined': 'declined',
};

/** The answers that a response holds; a question without an answer was not asked. */
export function answersIn(response: { readonly item: readonly ResponseItem[] }): Answers {
  const answers = new Map(flat(response.item).map(({ linkId, answer }) => [linkId, answer?.[0]]));
  const codeAt = (linkId: string) => {
    const answer = answers.get(linkId);
    if (!answer || !('valueCoding' in answer)) return undefined;
    return byCode[answer.valueCoding.code] ?? answer.valueCoding.code.slice(linkId.length + 1);
  };
  const isTrue = (linkId: string) => {
    const answer = answers.get(linkId);
    return answer !== undefined && 'valueBoolean' in answer && answer.valueBoolean;
  };
  return Object.fromEntries(
    specifiedItems.flatMap(({ linkId, type, codes: listed, mayBeEmpty }) => {
      const all = words(listed);
      const isAsked = [linkId, ...all.map((code) => `${linkId}.${code}`)].some((id) => answers.get(id));
      if (!isAsked) return [];
      const ticked = all.filter((code) => codeAt(`${linkId}.${code}`) === 'yes' || isTrue(`${linkId}.${code}`));
      const none = ticked.length === 0 && !mayBeEmpty ? (['none'] as const) : [];
      const codes = type === 'one' ? [codeAt(linkId) as never] : [...ticked, ...none];
      const detail = answers.get(`${linkId}.detail`);
      const text = detail && 'valueString' in detail ? detail.valueString : '';
      return [[linkId, asAnswer(items.find((item) => item.linkId === linkId) as never, codes, text)]];
    }),
  ) as Partial<Record<LinkId, Answers[LinkId]>> as Answers;
}

/**
 * What no validator of the resource by itself can see: a response against its questionnaire. Returns the faults: an item
 * that the questionnaire lacks, an answer while not enabled, of the wrong kind or not offered, asked and left out, or not
 * asked without saying so.
 */
export function faultsAgainst(
  questionnaire: { readonly item: readonly QuestionnaireItem[] },
  response: { readonly item: readonly ResponseItem[] },
): string[] {
  const given = flat(response.item);
  const answerOf = (linkId: string) => given.find((item) => item.linkId === linkId)?.answer;
  const isEnabled = ({ enableWhen }: QuestionnaireItem) =>
    !enableWhen ||
    enableWhen.some(({ question, answerBoolean }) =>
      answerOf(question)?.some((each) => 'valueBoolean' in each && each.valueBoolean === answerBoolean),
    );
  const known = new Set(flat(questionnaire.item).map(({ linkId }) => linkId));
  const faults = given
    .filter(({ linkId }) => !known.has(linkId))
    .map(({ linkId }) => `${linkId}: not in the questionnaire`);
  const check = (item: QuestionnaireItem, isAsked: boolean) => {
    const asked = isAsked && isEnabled(item);
    const found = given.filter(({ linkId }) => linkId === item.linkId);
    const answers = found.flatMap(({ answer }) => answer ?? []);
    const isDeclaredAbsent = found.some(({ extension }) =>
      extension?.some(({ valueCode }) => valueCode === 'not-asked'),
    );
    if (found.length > 1) faults.push(`${item.linkId}: more than once`);
    if (!asked && answers.length > 0) faults.push(`${item.linkId}: answered while not enabled`);
    if (item.type === 'choice' || item.type === 'boolean') {
      if (asked && answers.length === 0 && !isDeclaredAbsent) faults.push(`${item.linkId}: asked and left out`);
      if (isDeclaredAbsent && answers.length > 0) faults.push(`${item.linkId}: answered and called not asked`);
    }
    for (const answer of answers) faults.push(...faultsOf(item, answer));
    for (const child of item.item ?? []) check(child, asked);
  };
  for (const section of questionnaire.item) check(section, true);
  return faults;
}

const kinds = { choice: 'valueCoding', boolean: 'valueBoolean', string: 'valueString', group: '' } as const;

function faultsOf({ linkId, type, answerOption }: QuestionnaireItem, answer: object): string[] {
  const values = Object.keys(answer);
  if (values.length !== 1 || values[0] !== kinds[type]) return [`${linkId}: ${values.join(' and ')} for a ${type}`];
  if (!('valueCoding' in answer)) return [];
  const { system, code, display } = answer.valueCoding as { system: string; code: string; display: string };
  const isOffered = answerOption?.some(
    ({ valueCoding }) => valueCoding.system === system && valueCoding.code === code && valueCoding.display === display,
  );
  return isOffered ? [] : [`${linkId}: ${system}|${code} is not offered`];
}

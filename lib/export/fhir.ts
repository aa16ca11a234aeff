import type { Code, Item, LinkId, SectionId } from '../catalogue/questionnaire.ts';
import { isListed } from '../flow/answers.ts';
import type { State } from '../summary/summary.ts';

// FHIR R4 (hl7.org/fhir/R4), as far as a questionnaire and its response need it. No profile is claimed; what is used stays
// inside what JASPEHR renders: choices as radio buttons, none that repeats, conditions on groups alone.

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}
export interface Extension {
  readonly url: string;
  readonly valueCode?: string;
  readonly valueCodeableConcept?: { readonly coding: readonly { readonly system: string; readonly code: string }[] };
}
export interface Narrative {
  readonly status: 'generated';
  /** XHTML. */
  readonly div: string;
}

/** What names ids in one language: `Words` of lib/wording. */
export interface Names {
  t(key: string): string;
  section(id: SectionId): string;
  question(linkId: LinkId, word: 'question' | 'term' | 'detail'): string;
  label(linkId: LinkId, code: Code): string;
  term(linkId: LinkId, code: Code): string;
  state(state: State): string;
}

/** Names the questionnaire wherever it is hosted: the same questions are the same questionnaire at every clinic. */
export const questionnaireUrl = 'urn:uuid:7c3d5a0e-2b9f-4d61-8e57-41f0a6c2d9b3';
/** Of the answers that no system in general use has a code for: `<linkId>.<code>`. */
const ownSystem = 'urn:uuid:0f9b6e52-61d4-4c0e-9a2e-d5b7f3c81a64';
const yesNo = 'http://terminology.hl7.org/CodeSystem/v2-0136';
const absentReason = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';

const standard: Partial<Record<Code, readonly [system: string, code: string]>> = {
  yes: [yesNo, 'Y'],
  no: [yesNo, 'N'],
  unsure: [absentReason, 'asked-unknown'],
  declined: [absentReason, 'asked-declined'],
};

/** The answer `code` to a question, or the state of a line of a list. A doubt is an answer, not missing data. */
export function codingOf(linkId: LinkId, code: Code, names: Names): Coding {
  const [system, value] = standard[code] ?? [ownSystem, `${linkId}.${code}`];
  const display = standard[code] ? names.state(code as State) : names.term(linkId, code);
  return { system, code: value, display };
}

/** One question of the file: an item of ours has one, or one for each of its lines. */
export type Line =
  | { readonly kind: 'choice'; readonly linkId: string; readonly options: readonly Code[]; readonly code?: Code }
  | { readonly kind: 'boolean'; readonly linkId: string; readonly code: Code };

const states = ['yes', 'no', 'unsure', 'declined'] as const;

/**
 * The questions of the file that one item of ours becomes, without its follow-up. A list is one choice for each line, with
 * booleans for its doubts, because a doubt beside a list that is ticked in full has no line of its own. What is only
 * ticked or not (methods, wishes) is one boolean for each code.
 */
export function linesOf({ linkId, repeats, purpose, answerOption }: Item): Line[] {
  const idOf = (code: Code) => `${linkId}.${code}`;
  if (!repeats) return [{ kind: 'choice', linkId, options: answerOption }];
  const listed = answerOption.filter(isListed);
  const boolean = (code: Code): Line => ({ kind: 'boolean', linkId: idOf(code), code });
  if (purpose === 'context' || purpose === 'wish') return listed.map(boolean);
  const doubts = answerOption.filter((code) => code === 'unsure' || code === 'declined');
  const options = states.filter((state) => state === 'yes' || state === 'no' || doubts.includes(state));
  return [
    ...listed.map((code): Line => ({ kind: 'choice', linkId: idOf(code), options, code })),
    ...doubts.map(boolean),
  ];
}

export const sectionLinkId = (section: SectionId) => `${section}.section`;
export const groupLinkId = (linkId: LinkId) => `${linkId}.group`;
export const detailLinkId = (linkId: LinkId) => `${linkId}.detail`;

/** What a line asks: the question, or the line of a list as the person reads it. */
export function textOf(item: Item, { code }: Line, names: Names): string {
  return code ? names.label(item.linkId, code) : names.question(item.linkId, 'term');
}

/** Lines of text as XHTML. Two code points are allowed in JSON and not in XML. */
export function narrative(lines: readonly string[], language: string): Narrative {
  const escaped = (text: string) =>
    text
      .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;');
  const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`).join('');
  return {
    status: 'generated',
    div: `<div xmlns="http://www.w3.org/1999/xhtml" xml:lang="${language}" lang="${language}">${paragraphs}</div>`,
  };
}

import { type Code, type Item, items, sections } from '../catalogue/questionnaire.ts';
import type { Answer } from '../flow/answers.ts';
import type { LiveAnswers } from '../flow/enabled.ts';
import { isAmong, type Offer, stateOfLine } from '../summary/summary.ts';
import {
  type Coding,
  codingOf,
  detailLinkId,
  type Extension,
  groupLinkId,
  type Line,
  linesOf,
  type Names,
  type Narrative,
  narrative,
  questionnaireUrl,
  sectionLinkId,
  textOf,
} from './fhir.ts';

export interface ResponseItem {
  readonly linkId: string;
  readonly text: string;
  readonly extension?: readonly Extension[];
  readonly answer?: readonly [
    { readonly valueCoding: Coding } | { readonly valueBoolean: boolean } | { readonly valueString: string },
  ];
  readonly item?: readonly ResponseItem[];
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language: string;
  readonly text: Narrative;
  readonly identifier: { readonly system: 'urn:ietf:rfc:3986'; readonly value: string };
  readonly questionnaire: string;
  readonly status: 'completed';
  readonly authored: string;
  readonly item: readonly ResponseItem[];
}

/** What the file says beside the answers. */
export interface ResponseEdition {
  readonly names: Names;
  readonly language: string;
  /** A UUID of the file's own, made by chance: nothing about the person. */
  readonly id: string;
  /** The day of the last answer, as `YYYY-MM-DD`. */
  readonly authored: string;
  /** The version of the questions that were answered. */
  readonly version: string;
  /** Answers that those questions did not offer yet. */
  readonly added?: readonly Offer[];
  /** The whole visit in words, line by line, what was not asked among it. */
  readonly narrative: readonly string[];
}

const notAsked: { readonly extension: readonly Extension[] } = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'not-asked' }],
};

/**
 * The answers as a FHIR R4 QuestionnaireResponse, without a person and without flags: an alert in a hospital's system would
 * be a verdict. Every question is in it; one that was not asked has no answer, and says so.
 */
export function responseTo(answers: LiveAnswers, edition: ResponseEdition): QuestionnaireResponse {
  const { names, language, id, authored, version, added = [] } = edition;
  return {
    resourceType: 'QuestionnaireResponse',
    language,
    text: narrative(edition.narrative, language),
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${id}` },
    questionnaire: `${questionnaireUrl}|${version}`,
    status: 'completed',
    authored,
    item: sections.map((section) => ({
      linkId: sectionLinkId(section),
      text: names.section(section),
      item: items
        .filter((item) => item.section === section)
        .map((item) => groupOf(item, answers[item.linkId], names, added)),
    })),
  };
}

function groupOf(item: Item, answer: Answer | undefined, names: Names, added: readonly Offer[]): ResponseItem {
  const { linkId } = item;
  const lines = linesOf(item).map((line): ResponseItem => {
    const isAsked = answer && !isAmong(added, linkId, line.code);
    const state = isAsked ? { answer: [answerTo(item, line, answer, names)] as const } : notAsked;
    return { linkId: line.linkId, text: textOf(item, line, names), ...state };
  });
  const followUp: ResponseItem[] = answer?.detail
    ? [
        {
          linkId: detailLinkId(linkId),
          text: names.question(linkId, 'detail'),
          answer: [{ valueString: answer.detail }],
        },
      ]
    : [];
  return {
    linkId: groupLinkId(linkId),
    text: names.question(linkId, 'question'),
    ...(answer ? {} : notAsked),
    item: [...lines, ...followUp],
  };
}

function answerTo({ linkId }: Item, line: Line, { codes }: Answer, names: Names) {
  if (line.kind === 'boolean') return { valueBoolean: codes.includes(line.code) };
  const code = line.code ? (stateOfLine(line.code, codes) as Code) : (codes[0] as Code);
  return { valueCoding: codingOf(linkId, code, names) };
}

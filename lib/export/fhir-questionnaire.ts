import { type Item, items, type LinkId, sections, version } from '../catalogue/questionnaire.ts';
import { itemOf } from '../flow/enabled.ts';
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

export interface QuestionnaireItem {
  readonly linkId: string;
  readonly text: string;
  readonly type: 'group' | 'choice' | 'boolean' | 'string';
  readonly extension?: readonly Extension[];
  readonly enableBehavior?: 'any';
  readonly enableWhen?: readonly { readonly question: string; readonly operator: '='; readonly answerBoolean: true }[];
  readonly answerOption?: readonly { readonly valueCoding: Coding }[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly id: string;
  readonly language: string;
  readonly text: Narrative;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'draft';
  readonly experimental: false;
  readonly subjectType: readonly ['Patient'];
  readonly description: string;
  readonly item: readonly QuestionnaireItem[];
}

const radioButton: Extension = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'radio-button' }],
  },
};

/**
 * All questions as a FHIR R4 Questionnaire in one language; both languages have one url, the same linkIds and the same
 * codes. Nothing is `required`: two renderers report an error for a group that is, and every question can be left open.
 */
export function questionnaireIn(language: string, names: Names): Questionnaire {
  const title = names.t('Service.name');
  const description = names.t('Screens.Fhir.description');
  return {
    resourceType: 'Questionnaire',
    id: `self-check-${language}`,
    language,
    text: narrative([title, description], language),
    url: questionnaireUrl,
    version,
    name: 'SelfCheckBeforeConsultation',
    title,
    status: 'draft',
    experimental: false,
    subjectType: ['Patient'],
    description,
    item: sections.map((section) => ({
      linkId: sectionLinkId(section),
      text: names.section(section),
      type: 'group',
      item: items.filter((item) => item.section === section).map((item) => groupOf(item, names)),
    })),
  };
}

function groupOf(item: Item, names: Names): QuestionnaireItem {
  const { linkId, detail, enableWhen } = item;
  const followUp: QuestionnaireItem[] = detail
    ? [{ linkId: detailLinkId(linkId), text: names.question(linkId, 'detail'), type: 'string' }]
    : [];
  return {
    linkId: groupLinkId(linkId),
    text: names.question(linkId, 'question'),
    type: 'group',
    ...(enableWhen ? { enableBehavior: 'any', enableWhen: conditions(enableWhen) } : {}),
    item: [...linesOf(item).map((line) => questionOf(item, line, names)), ...followUp],
  };
}

/** @throws {Error} for a condition on a question that is not made of booleans */
function conditions({ question, anyOf }: NonNullable<Item['enableWhen']>) {
  const lines = linesOf(itemOf(question as LinkId));
  return anyOf.map((code) => {
    const line = lines.find((each) => each.kind === 'boolean' && each.code === code);
    if (!line) throw new Error(`${question} has no boolean for ${code}: give linesOf a form for such conditions.`);
    return { question: line.linkId, operator: '=', answerBoolean: true } as const;
  });
}

function questionOf(item: Item, line: Line, names: Names): QuestionnaireItem {
  const text = textOf(item, line, names);
  if (line.kind === 'boolean') return { linkId: line.linkId, text, type: 'boolean' };
  const answerOption = line.options.map((code) => ({ valueCoding: codingOf(item.linkId, code, names) }));
  return { linkId: line.linkId, text, type: 'choice', extension: [radioButton], answerOption };
}

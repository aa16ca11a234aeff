import type { Certainty } from '../lib/catalogue/certainties.ts';
import type { FlagId } from '../lib/catalogue/flags.ts';
import type { Code, LinkId, SectionId } from '../lib/catalogue/questionnaire.ts';

// The specification's tables of questions and flags, written down a second time by hand and apart from the catalogue,
// so that a row changed by mistake in one of the two is seen. Nothing in this file is computed from lib.

/** One row of the table of questions. Codes, routes and speeds as the specification gives them, in its order. */
export interface SpecifiedItem {
  readonly linkId: LinkId;
  readonly section: SectionId;
  readonly type: 'one' | 'many';
  readonly codes: string;
  readonly routes?: string;
  /** Characters that the follow-up holds. */
  readonly followUp?: number;
  readonly goesStale?: 'day' | 'slow' | 'stable';
  readonly mayBeEmpty?: true;
}

const ynu = 'yes no unsure declined';
const safetyEnd = 'none unsure declined';

export const specifiedItems: readonly SpecifiedItem[] = [
  {
    linkId: 'routes',
    section: 'visit',
    type: 'many',
    codes: 'dermapen potenza injection iv-drip electroporation other-route undecided',
  },
  {
    linkId: 'age-group',
    section: 'visit',
    type: 'one',
    codes: 'under-18 18-to-19 20-or-over declined',
    goesStale: 'stable',
  },
  {
    linkId: 'pregnancy',
    section: 'pregnancy',
    type: 'one',
    codes: 'yes possibly trying no unsure declined',
    followUp: 100,
    goesStale: 'day',
  },
  { linkId: 'breastfeeding', section: 'pregnancy', type: 'one', codes: ynu, goesStale: 'day' },
  { linkId: 'keloid-tendency', section: 'skin', type: 'one', codes: ynu, followUp: 100, goesStale: 'stable' },
  {
    linkId: 'skin-conditions',
    section: 'skin',
    type: 'many',
    codes: `eczema-or-atopic psoriasis rosacea vitiligo other-skin-disease melasma darkens-after-injury slow-healing ${safetyEnd}`,
    followUp: 100,
    goesStale: 'day',
  },
  { linkId: 'active-infection-at-site', section: 'skin', type: 'one', codes: ynu, followUp: 100, goesStale: 'day' },
  { linkId: 'active-inflammatory-acne', section: 'skin', type: 'one', codes: ynu, followUp: 100, goesStale: 'day' },
  {
    linkId: 'herpes-history',
    section: 'skin',
    type: 'one',
    codes: ynu,
    routes: 'dermapen potenza injection',
    followUp: 100,
    goesStale: 'day',
  },
  { linkId: 'skin-lesion-in-area', section: 'skin', type: 'one', codes: ynu, followUp: 100, goesStale: 'slow' },
  {
    linkId: 'recent-sun',
    section: 'skin',
    type: 'one',
    codes: ynu,
    routes: 'dermapen potenza injection electroporation',
    followUp: 100,
    goesStale: 'day',
  },
  {
    linkId: 'serious-illness',
    section: 'health',
    type: 'many',
    codes: `immune-disease diabetes blood-clotting-disorder heart-disease cancer-history epilepsy liver-or-kidney-disease methaemoglobinaemia-or-g6pd other-serious-illness ${safetyEnd}`,
    followUp: 100,
    goesStale: 'slow',
  },
  {
    linkId: 'blood-thinners',
    section: 'medicines',
    type: 'many',
    codes: `anticoagulants antiplatelets ${safetyEnd}`,
    followUp: 100,
    goesStale: 'day',
  },
  {
    linkId: 'immune-medicines',
    section: 'medicines',
    type: 'many',
    codes: `immunosuppressants jak-inhibitors biologics systemic-steroids cancer-treatment ${safetyEnd}`,
    followUp: 100,
    goesStale: 'day',
  },
  {
    linkId: 'acne-medicines',
    section: 'medicines',
    type: 'many',
    codes: `isotretinoin topical-retinoids current-acne-treatment ${safetyEnd}`,
    followUp: 100,
    goesStale: 'day',
  },
  {
    linkId: 'other-medicines',
    section: 'medicines',
    type: 'many',
    codes: `painkillers-or-supplements heart-rhythm-or-nitrate sulfa-or-dapsone face-ointments any-other-medicine ${safetyEnd}`,
    followUp: 100,
    goesStale: 'day',
  },
  { linkId: 'allergy-history', section: 'reactions', type: 'one', codes: ynu, followUp: 100, goesStale: 'stable' },
  {
    linkId: 'metal-allergy',
    section: 'reactions',
    type: 'one',
    codes: ynu,
    routes: 'potenza dermapen',
    followUp: 100,
    goesStale: 'stable',
  },
  { linkId: 'anaesthetic-reaction', section: 'reactions', type: 'one', codes: ynu, followUp: 100, goesStale: 'stable' },
  { linkId: 'prior-reaction', section: 'reactions', type: 'one', codes: ynu, followUp: 100, goesStale: 'stable' },
  {
    linkId: 'fainting',
    section: 'reactions',
    type: 'one',
    codes: ynu,
    routes: 'dermapen potenza injection iv-drip',
    goesStale: 'stable',
  },
  {
    linkId: 'implanted-electronics',
    section: 'implants-and-procedures',
    type: 'one',
    codes: ynu,
    followUp: 100,
    goesStale: 'stable',
  },
  {
    linkId: 'metal-or-threads',
    section: 'implants-and-procedures',
    type: 'one',
    codes: ynu,
    routes: 'potenza electroporation',
    followUp: 100,
    goesStale: 'stable',
  },
  {
    linkId: 'procedures-in-area',
    section: 'implants-and-procedures',
    type: 'many',
    codes: `filler botulinum laser-or-rf chemical-peel microneedling thread-lift facial-surgery tattoo-or-permanent-makeup ${safetyEnd}`,
    followUp: 100,
    goesStale: 'slow',
  },
  {
    linkId: 'other-treatments-planned',
    section: 'implants-and-procedures',
    type: 'one',
    codes: ynu,
    followUp: 100,
    goesStale: 'day',
  },
  {
    linkId: 'scar-dents',
    section: 'scars',
    type: 'many',
    codes: 'ice-pick boxcar rolling very-deep none unsure',
  },
  { linkId: 'scar-marks', section: 'scars', type: 'many', codes: 'red brown pores-texture none unsure' },
  { linkId: 'scar-raised', section: 'scars', type: 'many', codes: 'hypertrophic keloid none unsure' },
  {
    linkId: 'scar-areas',
    section: 'scars',
    type: 'many',
    codes: 'forehead temple-right temple-left cheek-right cheek-left nose chin jaw-neck chest back none unsure',
  },
  { linkId: 'scar-extent', section: 'scars', type: 'one', codes: 'limited widespread unsure' },
  {
    linkId: 'questions-to-ask',
    section: 'wishes',
    type: 'many',
    codes:
      'ask-product-origin-country-qc ask-concentration-purity ask-realistic-improvement ask-number-of-sessions ask-maintenance-frequency ask-total-cost ask-emergency-contact ask-combination-spacing ask-tax-deduction-documents ask-alternatives ask-topical-or-injectable ask-relief-system ask-lot-record ask-who-performs tell-hopes tell-important-date',
    followUp: 200,
    mayBeEmpty: true,
  },
];

/** Routes that count as every route. */
export const openRoutes: readonly Code[] = ['other-route', 'undecided'];

/** One row of the table of flags: the question it rests on, and the codes that raise it with each certainty. */
export interface SpecifiedFlag {
  readonly id: FlagId;
  readonly question: LinkId;
  readonly raisedBy: Readonly<Partial<Record<Certainty, string>>>;
}

const ofTheSameName = (id: FlagId & LinkId): SpecifiedFlag => ({
  id,
  question: id,
  raisedBy: { reported: 'yes', unsure: 'unsure', declined: 'declined' },
});
const codeOf = (question: LinkId, id: FlagId & Code): SpecifiedFlag => ({ id, question, raisedBy: { reported: id } });
const doubtOf = (id: FlagId & LinkId): SpecifiedFlag => ({
  id,
  question: id,
  raisedBy: { unsure: 'unsure', declined: 'declined' },
});

export const specifiedFlags: readonly SpecifiedFlag[] = [
  { id: 'guardian-consent', question: 'age-group', raisedBy: { reported: 'under-18', declined: 'declined' } },
  {
    id: 'pregnancy',
    question: 'pregnancy',
    raisedBy: { reported: 'yes', unsure: 'possibly trying unsure', declined: 'declined' },
  },
  { id: 'trying-to-conceive', question: 'pregnancy', raisedBy: { reported: 'trying' } },
  ofTheSameName('breastfeeding'),
  ofTheSameName('keloid-tendency'),
  {
    id: 'skin-disease',
    question: 'skin-conditions',
    raisedBy: { reported: 'eczema-or-atopic psoriasis rosacea vitiligo other-skin-disease' },
  },
  { id: 'pigment-after-injury', question: 'skin-conditions', raisedBy: { reported: 'melasma darkens-after-injury' } },
  { id: 'slow-healing', question: 'skin-conditions', raisedBy: { reported: 'slow-healing' } },
  doubtOf('skin-conditions'),
  ofTheSameName('active-infection-at-site'),
  ofTheSameName('active-inflammatory-acne'),
  ofTheSameName('herpes-history'),
  ofTheSameName('skin-lesion-in-area'),
  ofTheSameName('recent-sun'),
  codeOf('serious-illness', 'immune-disease'),
  codeOf('serious-illness', 'diabetes'),
  codeOf('serious-illness', 'blood-clotting-disorder'),
  codeOf('serious-illness', 'heart-disease'),
  codeOf('serious-illness', 'cancer-history'),
  codeOf('serious-illness', 'epilepsy'),
  codeOf('serious-illness', 'liver-or-kidney-disease'),
  codeOf('serious-illness', 'methaemoglobinaemia-or-g6pd'),
  codeOf('serious-illness', 'other-serious-illness'),
  doubtOf('serious-illness'),
  codeOf('blood-thinners', 'anticoagulants'),
  codeOf('blood-thinners', 'antiplatelets'),
  doubtOf('blood-thinners'),
  codeOf('immune-medicines', 'immunosuppressants'),
  codeOf('immune-medicines', 'jak-inhibitors'),
  codeOf('immune-medicines', 'biologics'),
  codeOf('immune-medicines', 'systemic-steroids'),
  codeOf('immune-medicines', 'cancer-treatment'),
  doubtOf('immune-medicines'),
  codeOf('acne-medicines', 'isotretinoin'),
  codeOf('acne-medicines', 'topical-retinoids'),
  codeOf('acne-medicines', 'current-acne-treatment'),
  doubtOf('acne-medicines'),
  {
    id: 'other-medicines',
    question: 'other-medicines',
    raisedBy: {
      reported: 'painkillers-or-supplements heart-rhythm-or-nitrate sulfa-or-dapsone face-ointments any-other-medicine',
      unsure: 'unsure',
      declined: 'declined',
    },
  },
  ofTheSameName('allergy-history'),
  ofTheSameName('metal-allergy'),
  ofTheSameName('anaesthetic-reaction'),
  ofTheSameName('prior-reaction'),
  ofTheSameName('fainting'),
  ofTheSameName('implanted-electronics'),
  ofTheSameName('metal-or-threads'),
  {
    id: 'procedures-in-area',
    question: 'procedures-in-area',
    raisedBy: {
      reported:
        'filler botulinum laser-or-rf chemical-peel microneedling thread-lift facial-surgery tattoo-or-permanent-makeup',
      unsure: 'unsure',
      declined: 'declined',
    },
  },
  ofTheSameName('other-treatments-planned'),
  { id: 'deep-scars', question: 'scar-dents', raisedBy: { reported: 'ice-pick very-deep', unsure: 'unsure' } },
  { id: 'scar-dents', question: 'scar-dents', raisedBy: { reported: 'boxcar rolling' } },
  { id: 'scar-marks', question: 'scar-marks', raisedBy: { reported: 'red brown pores-texture', unsure: 'unsure' } },
  { id: 'raised-scars', question: 'scar-raised', raisedBy: { reported: 'hypertrophic keloid', unsure: 'unsure' } },
  { id: 'widespread-scars', question: 'scar-extent', raisedBy: { reported: 'widespread', unsure: 'unsure' } },
];

/** Answers that raise nothing, beside every code of the questions named here. */
export const silentCodes = 'no none 20-or-over 18-to-19 limited';
export const silentQuestions: readonly LinkId[] = ['routes', 'scar-areas', 'questions-to-ask'];

const split = new Map<string, Code[]>([['', []]]);
/** The codes in a line of the tables above. */
export function words(line = ''): Code[] {
  const known = split.get(line);
  if (known) return known;
  const codes = line.split(' ') as Code[];
  split.set(line, codes);
  return codes;
}

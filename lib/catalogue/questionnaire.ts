import type { ItemRow } from './schema.ts';

const yesNo = ['yes', 'no', 'unsure', 'declined'] as const;
/** Closes every safety list of checkboxes; `none` excludes all others. */
const listEnd = ['none', 'unsure', 'declined'] as const;
const scarListEnd = ['none', 'unsure'] as const;
/** Whoever has not chosen a route, or chose one outside the list, is asked about every route. */
const openRoute = ['other-route', 'undecided'] as const;

const oneLine = 100;

/** Changes with every change to what is asked or what an answer means; printed on every sheet. */
export const version = '2026.11.6';

export const sections = [
  'visit',
  'pregnancy',
  'skin',
  'health',
  'medicines',
  'reactions',
  'implants-and-procedures',
  'scars',
  'wishes',
] as const;

/** Every question in the order it is asked. `revision` rises when the meaning of a kept answer changes. */
export const questionnaire = [
  {
    linkId: 'routes',
    section: 'visit',
    revision: 1,
    repeats: true,
    answerOption: ['dermapen', 'potenza', 'injection', 'iv-drip', 'electroporation', 'other-route', 'undecided'],
  },
  {
    linkId: 'age-group',
    section: 'visit',
    revision: 1,
    answerOption: ['under-18', '18-to-19', '20-or-over', 'declined'],
    goesStale: 'stable',
    bring: ['guardian'],
  },

  {
    linkId: 'pregnancy',
    section: 'pregnancy',
    revision: 1,
    answerOption: ['yes', 'possibly', 'trying', 'no', 'unsure', 'declined'],
    detail: oneLine,
    goesStale: 'day',
    bring: ['maternity-record'],
  },
  {
    linkId: 'breastfeeding',
    section: 'pregnancy',
    revision: 1,
    answerOption: yesNo,
    goesStale: 'day',
  },

  {
    linkId: 'keloid-tendency',
    section: 'skin',
    revision: 2,
    answerOption: yesNo,
    detail: oneLine,
    goesStale: 'stable',
    bring: ['photos'],
  },
  {
    linkId: 'skin-conditions',
    section: 'skin',
    revision: 2,
    repeats: true,
    answerOption: [
      'eczema-or-atopic',
      'psoriasis',
      'rosacea',
      'vitiligo',
      'other-skin-disease',
      'melasma',
      'darkens-after-injury',
      'slow-healing',
      ...listEnd,
    ],
    detail: oneLine,
    goesStale: 'day',
    bring: ['medicine-notebook', 'photos'],
  },
  {
    linkId: 'active-infection-at-site',
    section: 'skin',
    revision: 1,
    answerOption: yesNo,
    detail: oneLine,
    goesStale: 'day',
    bring: ['photos'],
  },
  {
    linkId: 'active-inflammatory-acne',
    section: 'skin',
    revision: 2,
    answerOption: yesNo,
    detail: oneLine,
    goesStale: 'day',
    bring: ['photos'],
  },
  {
    linkId: 'herpes-history',
    section: 'skin',
    revision: 2,
    enableWhen: {
      question: 'routes',
      anyOf: ['dermapen', 'potenza', 'injection', ...openRoute],
    },
    answerOption: yesNo,
    detail: oneLine,
    goesStale: 'day',
    bring: ['medicine-notebook'],
  },
  {
    linkId: 'skin-lesion-in-area',
    section: 'skin',
    revision: 2,
    answerOption: yesNo,
    detail: oneLine,
    goesStale: 'slow',
    bring: ['photos'],
  },
  {
    linkId: 'recent-sun',
    section: 'skin',
    revision: 1,
    enableWhen: {
      question: 'routes',
      anyOf: ['dermapen', 'potenza', 'injection', 'electroporation', ...openRoute],
    },
    answerOption: yesNo,
    detail: oneLine,
    goesStale: 'day',
  },

  {
    linkId: 'serious-illness',
    section: 'health',
    revision: 4,
    repeats: true,
    answerOption: [
      'immune-disease',
      'diabetes',
      'blood-clotting-disorder',
      'heart-disease',
      'cancer-history',
      'epilepsy',
      'liver-or-kidney-disease',
      'methaemoglobinaemia-or-g6pd',
      'other-serious-illness',
      ...listEnd,
    ],
    detail: oneLine,
    goesStale: 'slow',
    bring: ['test-results', 'medicine-notebook'],
  },

  {
    linkId: 'blood-thinners',
    section: 'medicines',
    revision: 2,
    repeats: true,
    answerOption: ['anticoagulants', 'antiplatelets', ...listEnd],
    detail: oneLine,
    goesStale: 'day',
    bring: ['medicine-notebook'],
  },
  {
    linkId: 'immune-medicines',
    section: 'medicines',
    revision: 3,
    repeats: true,
    answerOption: [
      'immunosuppressants',
      'jak-inhibitors',
      'biologics',
      'systemic-steroids',
      'cancer-treatment',
      ...listEnd,
    ],
    detail: oneLine,
    goesStale: 'day',
    bring: ['medicine-notebook'],
  },
  {
    linkId: 'acne-medicines',
    section: 'medicines',
    revision: 3,
    repeats: true,
    answerOption: ['isotretinoin', 'topical-retinoids', 'current-acne-treatment', ...listEnd],
    detail: oneLine,
    goesStale: 'day',
    bring: ['medicine-notebook', 'medicine-packages'],
  },
  {
    linkId: 'other-medicines',
    section: 'medicines',
    revision: 3,
    repeats: true,
    answerOption: [
      'painkillers-or-supplements',
      'heart-rhythm-or-nitrate',
      'sulfa-or-dapsone',
      'face-ointments',
      'any-other-medicine',
      ...listEnd,
    ],
    detail: oneLine,
    goesStale: 'day',
    bring: ['medicine-notebook', 'medicine-packages'],
  },

  {
    linkId: 'allergy-history',
    section: 'reactions',
    revision: 2,
    answerOption: yesNo,
    detail: oneLine,
    goesStale: 'stable',
    bring: ['allergy-record'],
  },
  {
    linkId: 'metal-allergy',
    section: 'reactions',
    revision: 1,
    enableWhen: { question: 'routes', anyOf: ['potenza', 'dermapen', ...openRoute] },
    answerOption: yesNo,
    detail: oneLine,
    goesStale: 'stable',
    bring: ['patch-test-result'],
  },
  {
    linkId: 'anaesthetic-reaction',
    section: 'reactions',
    revision: 2,
    answerOption: yesNo,
    detail: oneLine,
    goesStale: 'stable',
    bring: ['allergy-record'],
  },
  {
    linkId: 'prior-reaction',
    section: 'reactions',
    revision: 2,
    answerOption: yesNo,
    detail: oneLine,
    goesStale: 'stable',
    bring: ['procedure-record', 'photos'],
  },
  {
    linkId: 'fainting',
    section: 'reactions',
    revision: 1,
    enableWhen: {
      question: 'routes',
      anyOf: ['dermapen', 'potenza', 'injection', 'iv-drip', ...openRoute],
    },
    answerOption: yesNo,
    goesStale: 'stable',
  },

  {
    linkId: 'implanted-electronics',
    section: 'implants-and-procedures',
    revision: 1,
    answerOption: yesNo,
    detail: oneLine,
    goesStale: 'stable',
    bring: ['device-card'],
  },
  {
    linkId: 'metal-or-threads',
    section: 'implants-and-procedures',
    revision: 2,
    enableWhen: { question: 'routes', anyOf: ['potenza', 'electroporation', ...openRoute] },
    answerOption: yesNo,
    detail: oneLine,
    goesStale: 'stable',
    bring: ['procedure-record'],
  },
  {
    linkId: 'procedures-in-area',
    section: 'implants-and-procedures',
    revision: 2,
    repeats: true,
    answerOption: [
      'filler',
      'botulinum',
      'laser-or-rf',
      'chemical-peel',
      'microneedling',
      'thread-lift',
      'facial-surgery',
      'tattoo-or-permanent-makeup',
      ...listEnd,
    ],
    detail: oneLine,
    goesStale: 'slow',
    bring: ['procedure-record'],
  },
  {
    linkId: 'other-treatments-planned',
    section: 'implants-and-procedures',
    revision: 1,
    answerOption: yesNo,
    detail: oneLine,
    goesStale: 'day',
    bring: ['schedule'],
  },

  {
    linkId: 'scar-dents',
    section: 'scars',
    revision: 1,
    repeats: true,
    answerOption: ['ice-pick', 'boxcar', 'rolling', 'very-deep', ...scarListEnd],
  },
  {
    linkId: 'scar-marks',
    section: 'scars',
    revision: 1,
    repeats: true,
    answerOption: ['red', 'brown', 'pores-texture', ...scarListEnd],
  },
  {
    linkId: 'scar-raised',
    section: 'scars',
    revision: 1,
    repeats: true,
    answerOption: ['hypertrophic', 'keloid', ...scarListEnd],
  },
  {
    linkId: 'scar-areas',
    section: 'scars',
    revision: 1,
    repeats: true,
    answerOption: [
      'forehead',
      'temple-right',
      'temple-left',
      'cheek-right',
      'cheek-left',
      'nose',
      'chin',
      'jaw-neck',
      'chest',
      'back',
      ...scarListEnd,
    ],
  },
  {
    linkId: 'scar-extent',
    section: 'scars',
    revision: 1,
    answerOption: ['limited', 'widespread', 'unsure'],
  },

  {
    linkId: 'questions-to-ask',
    section: 'wishes',
    revision: 1,
    repeats: true,
    optional: true,
    answerOption: [
      'ask-product-origin-country-qc',
      'ask-concentration-purity',
      'ask-realistic-improvement',
      'ask-number-of-sessions',
      'ask-maintenance-frequency',
      'ask-total-cost',
      'ask-emergency-contact',
      'ask-combination-spacing',
      'ask-tax-deduction-documents',
      'ask-alternatives',
      'ask-topical-or-injectable',
      'ask-relief-system',
      'ask-lot-record',
      'ask-who-performs',
      'tell-hopes',
      'tell-important-date',
    ],
    detail: 200,
  },
] as const satisfies readonly ItemRow[];

type Row = (typeof questionnaire)[number];
export type LinkId = Row['linkId'];
export type Code = Row['answerOption'][number];
export type SectionId = (typeof sections)[number];

export type Item = Omit<ItemRow, 'linkId' | 'answerOption' | 'section'> & {
  readonly linkId: LinkId;
  readonly section: SectionId;
  readonly answerOption: readonly Code[];
};

export const items: readonly Item[] = questionnaire;

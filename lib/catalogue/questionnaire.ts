import { methods, openRoutes } from './routes.ts';
import type { ItemRow } from './schema.ts';
import versions from './versions.json' with { type: 'json' };

const yesNo = ['yes', 'no', 'unsure', 'declined'] as const;
/** Ends every safety list; `none` excludes all others. */
const listEnd = ['none', 'unsure', 'declined'] as const;
const scarListEnd = ['none', 'unsure'] as const;
/** Codes that say yes to a medicine without its name: there is something to find out, as in a doubt. */
export const unnamed: readonly string[] = ['kind-unknown'];
const routes = [...methods, ...openRoutes] as const;
const places = [
  'forehead',
  'temple-right',
  'temple-left',
  'cheek-right',
  'cheek-left',
  'nose',
  'chin',
  'jaw-neck',
  'shoulders',
  'chest',
  'back',
] as const;
const drawings = ['ice-pick', 'boxcar', 'rolling', 'very-deep', 'red', 'brown', 'pores-texture'] as const;
const wishes = [
  'ask-if-not-treated',
  'ask-reasons-against',
  'ask-realistic-improvement',
  'ask-number-of-sessions',
  'ask-maintenance-frequency',
  'ask-combination-spacing',
  'ask-alternatives',
  'ask-tax-deduction-documents',
  'ask-product-origin-country-qc',
  'ask-topical-or-injectable',
  'ask-testing',
  'ask-lot-record',
  'ask-who-performs',
  'ask-emergency-contact',
  'ask-serious-reaction-care',
  'ask-relief-system',
  'ask-total-cost',
  'ask-time-to-decide',
  'tell-hopes',
  'tell-important-date',
] as const;

/** A follow-up holds one line of words. */
const oneLine = 100;

/** Changes with every change of a row here, and not with the words (`npm run freeze`); printed on every sheet. */
export const version = versions.questions.version;

export const sections = [
  'basics',
  'implants',
  'medicines',
  'reactions',
  'health',
  'skin',
  'procedures',
  'scars',
  'wishes',
] as const;

/** Every question in the order it is asked: what weighs most comes first, because people tire. */
export const questionnaire = [
  {
    linkId: 'routes',
    section: 'basics',
    purpose: 'context',
    repeats: true,
    answerOption: routes,
    leavesOpen: openRoutes,
    raisesNothing: routes,
  },
  {
    linkId: 'age-group',
    section: 'basics',
    purpose: 'context',
    answerOption: ['under-18', '18-to-19', '20-or-over', 'declined'],
    raisesNothing: ['18-to-19', '20-or-over'],
    goesStale: 'stable',
    bring: ['guardian'],
  },
  {
    linkId: 'pregnancy',
    section: 'basics',
    answerOption: ['yes', 'possibly', 'trying', 'no', 'unsure', 'declined'],
    countsAs: { possibly: 'unsure', trying: 'yes' },
    detail: oneLine,
    goesStale: 'day',
    bring: ['maternity-record'],
  },
  {
    linkId: 'breastfeeding',
    section: 'basics',
    answerOption: yesNo,
    goesStale: 'day',
  },

  {
    linkId: 'implanted-electronics',
    section: 'implants',
    answerOption: yesNo,
    detail: oneLine,
    goesStale: 'stable',
    bring: ['device-card'],
  },
  {
    linkId: 'metal-in-body',
    section: 'implants',
    enableWhen: { question: 'routes', anyOf: ['potenza', 'electroporation', ...openRoutes] },
    answerOption: yesNo,
    detail: oneLine,
    goesStale: 'stable',
    bring: ['device-card', 'procedure-record'],
  },

  {
    linkId: 'blood-thinners',
    section: 'medicines',
    shows: 'medicine-search',
    repeats: true,
    answerOption: ['anticoagulants', 'antiplatelets', 'kind-unknown', ...listEnd],
    detail: oneLine,
    goesStale: 'day',
    bring: ['medicine-notebook'],
  },
  {
    linkId: 'immune-medicines',
    section: 'medicines',
    shows: 'medicine-search',
    repeats: true,
    answerOption: [
      'immunosuppressants',
      'jak-inhibitors',
      'biologics',
      'systemic-steroids',
      'cancer-treatment',
      'kind-unknown',
      ...listEnd,
    ],
    detail: oneLine,
    goesStale: 'day',
    bring: ['medicine-notebook'],
  },
  {
    linkId: 'acne-medicines',
    section: 'medicines',
    shows: 'medicine-search',
    repeats: true,
    answerOption: ['isotretinoin', 'topical-retinoids', 'current-acne-treatment', ...listEnd],
    detail: oneLine,
    goesStale: 'day',
    bring: ['medicine-notebook', 'medicine-packages'],
  },
  {
    linkId: 'other-medicines',
    section: 'medicines',
    shows: 'medicine-search',
    repeats: true,
    answerOption: [
      'heart-rhythm-or-nitrate',
      'sulfa-or-dapsone',
      'painkillers',
      'supplements',
      'face-ointments',
      'any-other-medicine',
      ...listEnd,
    ],
    detail: oneLine,
    goesStale: 'day',
    bring: ['medicine-notebook', 'medicine-packages'],
  },

  {
    linkId: 'allergies',
    section: 'reactions',
    repeats: true,
    answerOption: ['anaphylaxis', 'medicine', 'food', 'skin-contact', 'asthma', 'other-allergy', ...listEnd],
    detail: oneLine,
    goesStale: 'stable',
    bring: ['allergy-record'],
  },
  {
    linkId: 'metal-allergy',
    section: 'reactions',
    enableWhen: { question: 'routes', anyOf: ['dermapen', 'potenza', ...openRoutes] },
    answerOption: yesNo,
    detail: oneLine,
    goesStale: 'stable',
    bring: ['patch-test-result'],
  },
  {
    linkId: 'anaesthetics-and-needles',
    section: 'reactions',
    repeats: true,
    answerOption: ['anaesthetic-reaction', 'fainting', ...listEnd],
    detail: oneLine,
    goesStale: 'stable',
    bring: ['allergy-record'],
  },
  {
    linkId: 'prior-reaction',
    section: 'reactions',
    answerOption: yesNo,
    detail: oneLine,
    goesStale: 'stable',
    bring: ['procedure-record', 'photos'],
  },

  {
    linkId: 'serious-illness',
    section: 'health',
    repeats: true,
    answerOption: [
      'immune-disease',
      'diabetes',
      'bleeding-or-clotting',
      'heart-disease',
      'cancer-history',
      'epilepsy',
      'liver-or-kidney-disease',
      'methaemoglobinaemia-or-g6pd',
      'other-illness',
      ...listEnd,
    ],
    detail: oneLine,
    goesStale: 'slow',
    bring: ['test-results', 'medicine-notebook'],
  },

  {
    linkId: 'skin-now',
    section: 'skin',
    repeats: true,
    answerOption: [
      'infection',
      'inflamed-acne',
      'wound-or-irritation',
      'changing-lesion',
      'burnt-or-tanned',
      'numbness',
      ...listEnd,
    ],
    detail: oneLine,
    goesStale: 'day',
    bring: ['photos'],
  },
  {
    linkId: 'herpes-history',
    section: 'skin',
    enableWhen: { question: 'routes', anyOf: ['dermapen', 'potenza', 'injection', ...openRoutes] },
    answerOption: yesNo,
    detail: oneLine,
    goesStale: 'day',
    bring: ['medicine-notebook'],
  },
  {
    linkId: 'keloid-tendency',
    section: 'skin',
    shows: 'pictures',
    pictured: ['spreads-beyond', 'stays-within'],
    repeats: true,
    answerOption: ['spreads-beyond', 'stays-within', 'family', ...listEnd],
    detail: oneLine,
    goesStale: 'stable',
    bring: ['photos'],
  },
  {
    linkId: 'skin-conditions',
    section: 'skin',
    repeats: true,
    answerOption: [
      'eczema-or-atopic',
      'psoriasis',
      'rosacea',
      'vitiligo',
      'melasma',
      'darkens-after-injury',
      'slow-healing',
      'other-skin-disease',
      ...listEnd,
    ],
    detail: oneLine,
    goesStale: 'day',
    bring: ['medicine-notebook', 'photos'],
  },

  {
    linkId: 'procedures-in-area',
    section: 'procedures',
    repeats: true,
    answerOption: [
      'filler-or-booster',
      'botulinum',
      'energy',
      'peel',
      'microneedling',
      'exosome-prp-or-fat',
      'threads',
      'surgery-or-subcision',
      'tattoo-or-permanent-makeup',
      'radiotherapy',
      'other-procedure',
      ...listEnd,
    ],
    detail: oneLine,
    goesStale: 'slow',
    bring: ['procedure-record'],
  },
  {
    linkId: 'treatments-near-the-day',
    section: 'procedures',
    answerOption: yesNo,
    detail: oneLine,
    goesStale: 'day',
    bring: ['schedule'],
  },

  {
    linkId: 'scar-types',
    section: 'scars',
    purpose: 'expectation',
    shows: 'pictures',
    pictured: drawings,
    repeats: true,
    answerOption: [...drawings, ...scarListEnd],
  },
  {
    linkId: 'scar-areas',
    section: 'scars',
    purpose: 'expectation',
    shows: 'face-map',
    repeats: true,
    answerOption: [...places, 'widespread', ...scarListEnd],
    raisesNothing: places,
  },

  {
    linkId: 'questions-to-ask',
    section: 'wishes',
    purpose: 'wish',
    repeats: true,
    optional: true,
    answerOption: wishes,
    raisesNothing: wishes,
    detail: 200,
  },
] as const satisfies readonly ItemRow[];

type Row = (typeof questionnaire)[number];
export type LinkId = Row['linkId'];
export type Code = Row['answerOption'][number];
export type SectionId = (typeof sections)[number];

export type Item = Omit<ItemRow, 'linkId' | 'answerOption' | 'section' | 'countsAs' | 'pictured'> & {
  readonly linkId: LinkId;
  readonly section: SectionId;
  readonly answerOption: readonly Code[];
  readonly countsAs?: Readonly<Partial<Record<Code, 'yes' | 'unsure'>>>;
  readonly pictured?: readonly Code[];
};

export const items: readonly Item[] = questionnaire;

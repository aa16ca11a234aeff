import type { Code, LinkId } from './questionnaire.ts';
import type { FlagRow } from './schema.ts';
import type { SourceCode } from './sources.ts';
import versions from './versions.json' with { type: 'json' };

type Row = Omit<FlagRow, 'question' | 'reported' | 'declined' | 'unsure' | 'sources'> & {
  question: LinkId;
  reported?: readonly Code[];
  declined?: readonly Code[];
  unsure?: readonly Code[];
  sources: readonly SourceCode[];
};

/** Changes with every change to what raises a flag, or to its sources (`npm run freeze`); printed on every sheet. */
export const rulesVersion = versions.rules.version;

/** A doubt about a list raises the list's own flag, beside the flags of the codes ticked. */
const doubt = { unsure: ['unsure'], declined: ['declined'] } as const;
/** A yes/no question raises the flag of its own name, and a doubt raises it as a doubt. */
const yesOrDoubt = { reported: ['yes'], ...doubt } as const;

/**
 * Every "discuss with the doctor" flag, in the order of the questionnaire and then of the codes. A flag rests on
 * one question: no flag combines answers. `reported` outranks `declined`, which outranks `unsure`.
 */
export const flagRows = [
  {
    id: 'guardian-consent',
    question: 'age-group',
    reported: ['under-18'],
    declined: ['declined'],
    sources: ['FDA-MN', 'ISE', 'M8', 'MIN1', 'MIN3'],
  },
  {
    id: 'pregnancy',
    question: 'pregnancy',
    reported: ['yes', 'trying'],
    unsure: ['possibly', 'unsure'],
    declined: ['declined'],
    sources: ['D4', 'SKP', 'EMLA', 'article-6.3', 'article-10', 'M8', 'BC'],
  },
  {
    id: 'breastfeeding',
    question: 'breastfeeding',
    ...yesOrDoubt,
    sources: ['D4', 'SKP', 'EMLA', 'article-6.3', 'M8'],
  },

  {
    id: 'implanted-electronics',
    question: 'implanted-electronics',
    ...yesOrDoubt,
    sources: ['EMI1', 'EMI2', 'M8', 'WB', 'SHIB', 'EP1', 'RFMN-1'],
  },
  { id: 'metal-in-body', question: 'metal-in-body', ...yesOrDoubt, sources: ['MAR', 'M8', 'WB', 'EP1', 'RFMN-1'] },

  {
    id: 'anticoagulants',
    question: 'blood-thinners',
    reported: ['anticoagulants'],
    sources: ['article-6.3', 'KOBE', 'BC'],
  },
  { id: 'antiplatelets', question: 'blood-thinners', reported: ['antiplatelets'], sources: ['KOBE', 'BC', 'TAK'] },
  {
    id: 'blood-thinners',
    question: 'blood-thinners',
    reported: ['kind-unknown'],
    ...doubt,
    sources: ['article-6.3', 'KOBE'],
  },
  {
    id: 'immunosuppressants',
    question: 'immune-medicines',
    reported: ['immunosuppressants'],
    sources: ['IMM', 'article-6.3', 'M8'],
  },
  { id: 'jak-inhibitors', question: 'immune-medicines', reported: ['jak-inhibitors'], sources: ['IMM', 'M8', 'SOTY'] },
  { id: 'biologics', question: 'immune-medicines', reported: ['biologics'], sources: ['IMM', 'M8'] },
  {
    id: 'systemic-steroids',
    question: 'immune-medicines',
    reported: ['systemic-steroids'],
    sources: ['IMM', 'SHIB', 'SISU'],
  },
  {
    id: 'cancer-treatment',
    question: 'immune-medicines',
    reported: ['cancer-treatment'],
    sources: ['IMM', 'M8', 'BC'],
  },
  {
    id: 'immune-medicines',
    question: 'immune-medicines',
    reported: ['kind-unknown'],
    ...doubt,
    sources: ['IMM', 'article-6.3', 'M8'],
  },
  {
    id: 'isotretinoin',
    question: 'acne-medicines',
    reported: ['isotretinoin'],
    sources: ['SKP', 'ISO', 'JRC', 'SPR', 'ASDS', 'M8', '0TH2', 'RFMN-1', 'BBO', 'SISU'],
  },
  {
    id: 'acne-medicines',
    question: 'acne-medicines',
    reported: ['topical-retinoids', 'current-acne-treatment'],
    ...doubt,
    sources: ['SKP', 'article-8-Q8', '0TH', 'RFMN-1', 'BBO', 'FILT'],
  },
  {
    id: 'heart-rhythm-or-nitrate',
    question: 'other-medicines',
    reported: ['heart-rhythm-or-nitrate'],
    sources: ['D4', 'EMLA'],
  },
  { id: 'sulfa-or-dapsone', question: 'other-medicines', reported: ['sulfa-or-dapsone'], sources: ['D4', 'EMLA'] },
  {
    id: 'other-medicines',
    question: 'other-medicines',
    reported: ['painkillers', 'supplements', 'face-ointments', 'any-other-medicine'],
    ...doubt,
    sources: ['D4', 'EMLA', 'SHIB', 'ZEN', 'RFMN-1', 'SUP'],
  },

  {
    id: 'anaphylaxis',
    question: 'allergies',
    reported: ['anaphylaxis'],
    sources: ['IMM', 'article-6.1', 'KYS', 'ETOP'],
  },
  {
    id: 'allergies',
    question: 'allergies',
    reported: ['medicine', 'food', 'skin-contact', 'asthma', 'other-allergy'],
    ...doubt,
    sources: ['D4', 'EMLA', 'IMM', 'article-6.1', 'KYS', 'ETOP'],
  },
  {
    id: 'metal-allergy',
    question: 'metal-allergy',
    ...yesOrDoubt,
    sources: ['D4', 'SKP', 'CHU', 'article-6.3', '0TH', 'RFMN-1'],
  },
  {
    id: 'anaesthetic-reaction',
    question: 'anaesthetics-and-needles',
    reported: ['anaesthetic-reaction'],
    sources: ['SKP', 'EMLA', 'SHIB'],
  },
  { id: 'fainting', question: 'anaesthetics-and-needles', reported: ['fainting'], sources: ['WU', 'IMM'] },
  {
    id: 'anaesthetics-and-needles',
    question: 'anaesthetics-and-needles',
    ...doubt,
    sources: ['SKP', 'EMLA', 'WU', 'IMM'],
  },
  {
    id: 'prior-reaction',
    question: 'prior-reaction',
    ...yesOrDoubt,
    sources: ['NEC', 'GRA', 'OSA', 'FRI', 'SOL', 'CHU', 'FDA-RF'],
  },

  {
    id: 'immune-disease',
    question: 'serious-illness',
    reported: ['immune-disease'],
    sources: ['D4', 'SK42', 'article-6.3', 'M8'],
  },
  { id: 'diabetes', question: 'serious-illness', reported: ['diabetes'], sources: ['article-6.3', 'M8', 'SISU'] },
  {
    id: 'bleeding-or-clotting',
    question: 'serious-illness',
    reported: ['bleeding-or-clotting'],
    sources: ['D4', 'SKP', 'article-6.3'],
  },
  {
    id: 'heart-disease',
    question: 'serious-illness',
    reported: ['heart-disease'],
    sources: ['EMLA', 'article-6.3', 'M8'],
  },
  {
    id: 'cancer-history',
    question: 'serious-illness',
    reported: ['cancer-history'],
    sources: ['D4', 'SKP', 'KYO', 'M8', 'HIF3', 'BC', 'BRI'],
  },
  { id: 'epilepsy', question: 'serious-illness', reported: ['epilepsy'], sources: ['EMLA', 'M8'] },
  {
    id: 'liver-or-kidney-disease',
    question: 'serious-illness',
    reported: ['liver-or-kidney-disease'],
    sources: ['D4', 'EMLA', 'M8'],
  },
  {
    id: 'methaemoglobinaemia-or-g6pd',
    question: 'serious-illness',
    reported: ['methaemoglobinaemia-or-g6pd'],
    sources: ['D4', 'EMLA'],
  },
  { id: 'other-illness', question: 'serious-illness', reported: ['other-illness'], sources: ['article-6.3', 'M8'] },
  { id: 'serious-illness', question: 'serious-illness', ...doubt, sources: ['D4', 'EMLA', 'article-6.3', 'M8'] },

  {
    id: 'active-infection-at-site',
    question: 'skin-now',
    reported: ['infection'],
    sources: ['D4', 'SK42', 'CHU', 'article-6.3'],
  },
  {
    id: 'active-inflammatory-acne',
    question: 'skin-now',
    reported: ['inflamed-acne'],
    sources: ['D4', 'article-8-Q8', 'RFMN-1'],
  },
  {
    id: 'wound-or-irritation',
    question: 'skin-now',
    reported: ['wound-or-irritation'],
    sources: ['D4', 'SKP', 'M8'],
  },
  {
    id: 'skin-lesion-in-area',
    question: 'skin-now',
    reported: ['changing-lesion'],
    sources: ['D4', 'SKP', 'M8'],
  },
  { id: 'recent-sun', question: 'skin-now', reported: ['burnt-or-tanned'], sources: ['M8', 'SHIB', '0TH', 'RFMN-1'] },
  { id: 'numbness', question: 'skin-now', reported: ['numbness'], sources: ['FDA-RF'] },
  { id: 'skin-now', question: 'skin-now', ...doubt, sources: ['D4', 'SKP', 'article-6.3', 'M8'] },
  {
    id: 'herpes-history',
    question: 'herpes-history',
    ...yesOrDoubt,
    sources: ['D4', 'SK42', 'M8-28', 'M8', 'SHIB', 'RFMN-1'],
  },
  {
    id: 'keloid-tendency',
    question: 'keloid-tendency',
    reported: ['spreads-beyond', 'stays-within', 'family'],
    ...doubt,
    sources: ['KEL', 'article-2.4', 'article-6.3', 'article-10', 'M8'],
  },
  {
    id: 'skin-conditions',
    question: 'skin-conditions',
    reported: [
      'eczema-or-atopic',
      'psoriasis',
      'rosacea',
      'vitiligo',
      'melasma',
      'darkens-after-injury',
      'slow-healing',
      'other-skin-disease',
    ],
    ...doubt,
    sources: ['D4', 'CHU', 'article-6.3', 'M8', 'SHIB', '0TH', 'LAB'],
  },

  {
    id: 'procedures-in-area',
    question: 'procedures-in-area',
    reported: [
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
    ],
    ...doubt,
    sources: ['M8', 'RFMN-1', 'BBO', 'BAL', 'FILT', 'PUR', 'SISU'],
  },
  {
    id: 'treatments-near-the-day',
    question: 'treatments-near-the-day',
    ...yesOrDoubt,
    sources: ['article-8-Q6', 'SHIB', 'RFMN-1'],
  },

  {
    id: 'deep-scars',
    question: 'scar-types',
    reported: ['ice-pick', 'very-deep'],
    sources: ['JAC', 'article-2.1', 'article-2.4'],
  },
  {
    id: 'scar-types',
    question: 'scar-types',
    reported: ['boxcar', 'rolling', 'red', 'brown', 'pores-texture'],
    unsure: ['unsure'],
    sources: ['JAC', 'article-2.1', 'article-2.2', 'article-2.3'],
  },
  {
    id: 'widespread-scars',
    question: 'scar-areas',
    reported: ['widespread'],
    unsure: ['unsure'],
    sources: ['article-2.4'],
  },
] as const satisfies readonly Row[];

export type FlagId = (typeof flagRows)[number]['id'];
export const flags: readonly (Row & { id: FlagId })[] = flagRows;

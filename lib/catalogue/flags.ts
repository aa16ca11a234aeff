import type { Code, LinkId } from './questionnaire.ts';
import type { FlagRow } from './schema.ts';
import type { SourceCode } from './sources.ts';

type Row = Omit<FlagRow, 'question' | 'reported' | 'declined' | 'unsure' | 'sources'> & {
  question: LinkId;
  reported?: readonly Code[];
  declined?: readonly Code[];
  unsure?: readonly Code[];
  sources: readonly SourceCode[];
};

/** Changes with every change to what raises a flag, or to its sources; printed on every sheet. */
export const rulesVersion = '2026.11.2';

/** Every yes/no item raises the flag of its own name, and a doubt raises it as a doubt. */
const yesOrDoubt = { reported: ['yes'], unsure: ['unsure'], declined: ['declined'] } as const;
/** A list in doubt as a whole raises a flag of its own beside the flags of the codes ticked. */
const doubt = { unsure: ['unsure'], declined: ['declined'] } as const;

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
    sources: ['AGE1', 'AGE2', 'FDA-MN', 'M8', 'MIN1', 'MIN2', 'MIN3'],
  },

  {
    id: 'pregnancy',
    question: 'pregnancy',
    reported: ['yes'],
    unsure: ['possibly', 'trying', 'unsure'],
    declined: ['declined'],
    sources: ['article-6.3', 'article-10', 'EMLA', 'SKP', 'D4', 'BC'],
  },
  { id: 'trying-to-conceive', question: 'pregnancy', reported: ['trying'], sources: ['SOF'] },
  { id: 'breastfeeding', question: 'breastfeeding', ...yesOrDoubt, sources: ['article-6.3', 'EMLA', 'SKP', 'D4'] },

  {
    id: 'keloid-tendency',
    question: 'keloid-tendency',
    ...yesOrDoubt,
    sources: ['article-6.3', 'article-2.4', 'article-10'],
  },
  {
    id: 'skin-disease',
    question: 'skin-conditions',
    reported: ['eczema-or-atopic', 'psoriasis', 'rosacea', 'vitiligo', 'other-skin-disease'],
    sources: ['article-6.3', 'D4', 'INM', 'AVI', 'SHIB'],
  },
  {
    id: 'pigment-after-injury',
    question: 'skin-conditions',
    reported: ['melasma', 'darkens-after-injury'],
    sources: ['D4', 'CHU', 'WEI', '0TH', 'LAB'],
  },
  { id: 'slow-healing', question: 'skin-conditions', reported: ['slow-healing'], sources: ['INM'] },
  { id: 'skin-conditions', question: 'skin-conditions', ...doubt, sources: ['article-6.3', 'D4', 'INM'] },
  {
    id: 'active-infection-at-site',
    question: 'active-infection-at-site',
    ...yesOrDoubt,
    sources: ['article-6.3', 'D4', 'SKP', 'CHU'],
  },
  {
    id: 'active-inflammatory-acne',
    question: 'active-inflammatory-acne',
    ...yesOrDoubt,
    sources: ['article-8-Q8', 'D4', 'AMI', 'RFMN-1'],
  },
  { id: 'herpes-history', question: 'herpes-history', ...yesOrDoubt, sources: ['D4', 'INM', 'AMI', 'AVI', 'SHIB'] },
  { id: 'skin-lesion-in-area', question: 'skin-lesion-in-area', ...yesOrDoubt, sources: ['D4', 'SKP', 'AMI'] },
  { id: 'recent-sun', question: 'recent-sun', ...yesOrDoubt, sources: ['INM', '0TH', 'SHIB'] },

  {
    id: 'immune-disease',
    question: 'serious-illness',
    reported: ['immune-disease'],
    sources: ['article-6.3', 'D4', 'SK42'],
  },
  { id: 'diabetes', question: 'serious-illness', reported: ['diabetes'], sources: ['article-6.3', 'AMI', 'INM'] },
  {
    id: 'blood-clotting-disorder',
    question: 'serious-illness',
    reported: ['blood-clotting-disorder'],
    sources: ['article-6.3', 'D4', 'SKP', 'AMI'],
  },
  {
    id: 'heart-disease',
    question: 'serious-illness',
    reported: ['heart-disease'],
    sources: ['article-6.3', 'EMLA', 'M8'],
  },
  {
    id: 'cancer-history',
    question: 'serious-illness',
    reported: ['cancer-history'],
    sources: ['M8', 'SKP', 'KYO', 'HIF3', 'BC', 'BRI'],
  },
  { id: 'epilepsy', question: 'serious-illness', reported: ['epilepsy'], sources: ['EMLA', 'M8'] },
  {
    id: 'liver-or-kidney-disease',
    question: 'serious-illness',
    reported: ['liver-or-kidney-disease'],
    sources: ['EMLA', 'D4', 'M8'],
  },
  {
    id: 'methaemoglobinaemia-or-g6pd',
    question: 'serious-illness',
    reported: ['methaemoglobinaemia-or-g6pd'],
    sources: ['EMLA', 'D4'],
  },
  {
    id: 'other-serious-illness',
    question: 'serious-illness',
    reported: ['other-serious-illness'],
    sources: ['article-6.3', 'INM', 'M8'],
  },
  { id: 'serious-illness', question: 'serious-illness', ...doubt, sources: ['article-6.3', 'EMLA', 'M8'] },

  {
    id: 'anticoagulants',
    question: 'blood-thinners',
    reported: ['anticoagulants'],
    sources: ['article-6.3', 'AMI', 'KOBE', 'BC'],
  },
  {
    id: 'antiplatelets',
    question: 'blood-thinners',
    reported: ['antiplatelets'],
    sources: ['AMI', 'SOF', 'BC', 'TAK'],
  },
  { id: 'blood-thinners', question: 'blood-thinners', ...doubt, sources: ['article-6.3', 'AMI', 'KOBE'] },
  {
    id: 'immunosuppressants',
    question: 'immune-medicines',
    reported: ['immunosuppressants'],
    sources: ['article-6.3', 'INM', 'IMM'],
  },
  { id: 'jak-inhibitors', question: 'immune-medicines', reported: ['jak-inhibitors'], sources: ['INM', 'IMM', 'SOTY'] },
  { id: 'biologics', question: 'immune-medicines', reported: ['biologics'], sources: ['INM', 'IMM'] },
  {
    id: 'systemic-steroids',
    question: 'immune-medicines',
    reported: ['systemic-steroids'],
    sources: ['AMI', 'IMM', 'SHIB'],
  },
  {
    id: 'cancer-treatment',
    question: 'immune-medicines',
    reported: ['cancer-treatment'],
    sources: ['AMI', 'IMM', 'BC'],
  },
  { id: 'immune-medicines', question: 'immune-medicines', ...doubt, sources: ['article-6.3', 'INM', 'IMM'] },
  {
    id: 'isotretinoin',
    question: 'acne-medicines',
    reported: ['isotretinoin'],
    sources: ['SKP', 'INM', 'CYN2', 'ASDS', 'IADVL', 'SPR', 'PLH', 'JRC', '0TH2', 'RFMN-1', 'BBO', 'SISU'],
  },
  {
    id: 'topical-retinoids',
    question: 'acne-medicines',
    reported: ['topical-retinoids'],
    sources: ['0TH', 'BBO', 'RFMN-1', 'FILT'],
  },
  {
    id: 'current-acne-treatment',
    question: 'acne-medicines',
    reported: ['current-acne-treatment'],
    sources: ['article-8-Q8'],
  },
  { id: 'acne-medicines', question: 'acne-medicines', ...doubt, sources: ['article-8-Q8', 'SKP', 'INM'] },
  {
    id: 'other-medicines',
    question: 'other-medicines',
    reported: [
      'painkillers-or-supplements',
      'heart-rhythm-or-nitrate',
      'sulfa-or-dapsone',
      'face-ointments',
      'any-other-medicine',
    ],
    ...doubt,
    sources: ['EMLA', 'D4', 'INM', 'SHIB', 'ZEN', 'SUP'],
  },

  {
    id: 'allergy-history',
    question: 'allergy-history',
    ...yesOrDoubt,
    sources: ['article-6.1', 'CYN', 'IMM', 'KYS', 'ETOP', 'AJ', 'TC'],
  },
  {
    id: 'metal-allergy',
    question: 'metal-allergy',
    ...yesOrDoubt,
    sources: ['article-6.3', 'D4', 'SKP', 'CYN', 'CHU', '0TH'],
  },
  {
    id: 'anaesthetic-reaction',
    question: 'anaesthetic-reaction',
    ...yesOrDoubt,
    sources: ['EMLA', 'SKP', 'SHIB', 'JP2'],
  },
  { id: 'prior-reaction', question: 'prior-reaction', ...yesOrDoubt, sources: ['NEC', 'GRA', 'OSA', 'FRI', 'SOL'] },
  { id: 'fainting', question: 'fainting', ...yesOrDoubt, sources: ['IMM', 'WU', 'DERM'] },

  {
    id: 'implanted-electronics',
    question: 'implanted-electronics',
    ...yesOrDoubt,
    sources: ['CYN', 'M8', 'EMI1', 'EMI2', 'WB', 'EP1', 'SHIB', 'RFMN-1'],
  },
  { id: 'metal-or-threads', question: 'metal-or-threads', ...yesOrDoubt, sources: ['M8', 'CYN2', 'WB', 'EP1', 'TC'] },
  {
    id: 'procedures-in-area',
    question: 'procedures-in-area',
    reported: [
      'filler',
      'botulinum',
      'laser-or-rf',
      'chemical-peel',
      'microneedling',
      'thread-lift',
      'facial-surgery',
      'tattoo-or-permanent-makeup',
    ],
    ...doubt,
    sources: ['AMI', 'INM', 'M8', 'RFMN-1', 'BBO', 'BAL', 'FILT', 'PUR', 'SISU'],
  },
  {
    id: 'other-treatments-planned',
    question: 'other-treatments-planned',
    ...yesOrDoubt,
    sources: ['article-8-Q6', 'SHIB', 'RFMN-1'],
  },

  {
    id: 'deep-scars',
    question: 'scar-dents',
    reported: ['ice-pick', 'very-deep'],
    unsure: ['unsure'],
    sources: ['article-2.1', 'article-2.4', 'JAC'],
  },
  { id: 'scar-dents', question: 'scar-dents', reported: ['boxcar', 'rolling'], sources: ['article-2.1', 'JAC'] },
  {
    id: 'scar-marks',
    question: 'scar-marks',
    reported: ['red', 'brown', 'pores-texture'],
    unsure: ['unsure'],
    sources: ['article-2.2', 'article-2.3'],
  },
  {
    id: 'raised-scars',
    question: 'scar-raised',
    reported: ['hypertrophic', 'keloid'],
    unsure: ['unsure'],
    sources: ['article-2.4', 'DRS'],
  },
  {
    id: 'widespread-scars',
    question: 'scar-extent',
    reported: ['widespread'],
    unsure: ['unsure'],
    sources: ['article-2.4'],
  },
] as const satisfies readonly Row[];

export type FlagId = (typeof flagRows)[number]['id'];
export const flags: readonly (Row & { id: FlagId })[] = flagRows;

import type { Certainty } from '../lib/catalogue/certainties.ts';
import { type FlagId, flags } from '../lib/catalogue/flags.ts';
import { type Code, items, type LinkId, type SectionId } from '../lib/catalogue/questionnaire.ts';

// The specification's tables of questions and flags, written down a second time by hand and independently of the
// catalogue, so that a row changed by mistake in one of the two is seen. Questions, flags and codes that are added to the
// catalogue are taken from it (end of this file): their person in tests/people.ts is the second statement of what they raise.

/** One row of the table of questions. Codes, routes and speeds as the specification gives them, in its order. */
export interface SpecifiedItem {
  readonly linkId: LinkId;
  readonly section: SectionId;
  readonly type: 'one' | 'many';
  readonly codes: string;
  readonly routes?: string | undefined;
  /** Characters that the follow-up holds. */
  readonly followUp?: number | undefined;
  readonly goesStale?: 'day' | 'slow' | 'stable' | undefined;
  readonly mayBeEmpty?: true | undefined;
  /** The state of answers that are neither yes, no, unsure nor declined. */
  readonly countsAs?: Readonly<Partial<Record<Code, string>>> | undefined;
}

const ynu = 'yes no unsure declined';
const safetyEnd = 'none unsure declined';
const scarEnd = 'none unsure';

const one = (codes: string, rest: Omit<SpecifiedItem, 'linkId' | 'section' | 'type' | 'codes'> = {}) =>
  ({ type: 'one', codes, ...rest }) as const;
const many = (codes: string, rest: Omit<SpecifiedItem, 'linkId' | 'section' | 'type' | 'codes'> = {}) =>
  ({ type: 'many', codes, ...rest }) as const;
const day = { followUp: 100, goesStale: 'day' } as const;
const slow = { followUp: 100, goesStale: 'slow' } as const;
const stable = { followUp: 100, goesStale: 'stable' } as const;

const table: Readonly<Record<string, Readonly<Record<string, ReturnType<typeof one> | ReturnType<typeof many>>>>> = {
  basics: {
    routes: many('dermapen potenza injection iv-drip electroporation other-route undecided'),
    'age-group': one('under-18 18-to-19 20-or-over declined', { goesStale: 'stable' }),
    pregnancy: one('yes possibly trying no unsure declined', {
      ...day,
      countsAs: { possibly: 'unsure', trying: 'yes' },
    }),
    breastfeeding: one(ynu, { goesStale: 'day' }),
  },
  implants: {
    'implanted-electronics': one(ynu, stable),
    'metal-in-body': one(ynu, { routes: 'potenza electroporation', ...stable }),
  },
  medicines: {
    'blood-thinners': many(`anticoagulants antiplatelets kind-unknown ${safetyEnd}`, day),
    'immune-medicines': many(
      `immunosuppressants jak-inhibitors biologics systemic-steroids cancer-treatment kind-unknown ${safetyEnd}`,
      day,
    ),
    'acne-medicines': many(`isotretinoin topical-retinoids current-acne-treatment ${safetyEnd}`, day),
    'other-medicines': many(
      `heart-rhythm-or-nitrate sulfa-or-dapsone painkillers supplements face-ointments any-other-medicine ${safetyEnd}`,
      day,
    ),
  },
  reactions: {
    allergies: many(`anaphylaxis medicine food skin-contact asthma other-allergy ${safetyEnd}`, stable),
    'metal-allergy': one(ynu, { routes: 'potenza dermapen', ...stable }),
    'anaesthetics-and-needles': many(`anaesthetic-reaction fainting ${safetyEnd}`, stable),
    'prior-reaction': one(ynu, stable),
  },
  health: {
    'serious-illness': many(
      `immune-disease diabetes bleeding-or-clotting heart-disease cancer-history epilepsy liver-or-kidney-disease methaemoglobinaemia-or-g6pd other-illness ${safetyEnd}`,
      slow,
    ),
  },
  skin: {
    'skin-now': many(
      `infection inflamed-acne wound-or-irritation changing-lesion burnt-or-tanned numbness ${safetyEnd}`,
      day,
    ),
    'herpes-history': one(ynu, { routes: 'dermapen potenza injection', ...day }),
    'keloid-tendency': many(`spreads-beyond stays-within family ${safetyEnd}`, stable),
    'skin-conditions': many(
      `eczema-or-atopic psoriasis rosacea vitiligo melasma darkens-after-injury slow-healing other-skin-disease ${safetyEnd}`,
      day,
    ),
  },
  procedures: {
    'procedures-in-area': many(
      `filler-or-booster botulinum energy peel microneedling exosome-prp-or-fat threads surgery-or-subcision tattoo-or-permanent-makeup radiotherapy other-procedure ${safetyEnd}`,
      slow,
    ),
    'treatments-near-the-day': one(ynu, day),
  },
  scars: {
    'scar-types': many(`ice-pick boxcar rolling very-deep red brown pores-texture ${scarEnd}`),
    'scar-areas': many(
      `forehead temple-right temple-left cheek-right cheek-left nose chin jaw-neck shoulders chest back widespread ${scarEnd}`,
    ),
  },
  wishes: {
    'questions-to-ask': many(
      'ask-if-not-treated ask-reasons-against ask-realistic-improvement ask-number-of-sessions ask-maintenance-frequency ask-combination-spacing ask-alternatives ask-tax-deduction-documents ask-product-origin-country-qc ask-topical-or-injectable ask-testing ask-lot-record ask-who-performs ask-emergency-contact ask-serious-reaction-care ask-relief-system ask-total-cost ask-time-to-decide tell-hopes tell-important-date',
      { followUp: 200, mayBeEmpty: true },
    ),
  },
};

/** The questions as the specification has them. */
export const writtenItems: readonly SpecifiedItem[] = Object.entries(table).flatMap(([section, rows]) =>
  Object.entries(rows).map(([linkId, row]) => ({ linkId: linkId as LinkId, section: section as SectionId, ...row })),
);

/** Routes that count as every route. */
export const openRoutes: readonly Code[] = ['other-route', 'undecided'];

/** One row of the table of flags: the question it rests on, and the codes that raise it with each certainty. */
export interface SpecifiedFlag {
  readonly id: FlagId;
  readonly question: LinkId;
  readonly raisedBy: Readonly<Partial<Record<Certainty, string>>>;
}

const doubt = { unsure: 'unsure', declined: 'declined' } as const;
const ofTheSameName = (id: FlagId & LinkId): SpecifiedFlag => ({
  id,
  question: id,
  raisedBy: { reported: 'yes', ...doubt },
});
const codeOf = (question: LinkId, id: FlagId, reported: string = id): SpecifiedFlag => ({
  id,
  question,
  raisedBy: { reported },
});
/** The flag of a list: of the codes named, and of a doubt about the list. */
const listOf = (id: FlagId & LinkId, reported?: string): SpecifiedFlag => ({
  id,
  question: id,
  raisedBy: reported ? { reported, ...doubt } : doubt,
});

/** The flags as the specification has them. */
export const writtenFlags: readonly SpecifiedFlag[] = [
  { id: 'guardian-consent', question: 'age-group', raisedBy: { reported: 'under-18', declined: 'declined' } },
  {
    id: 'pregnancy',
    question: 'pregnancy',
    raisedBy: { reported: 'yes trying', unsure: 'possibly unsure', declined: 'declined' },
  },
  ofTheSameName('breastfeeding'),
  ofTheSameName('implanted-electronics'),
  ofTheSameName('metal-in-body'),
  codeOf('blood-thinners', 'anticoagulants'),
  codeOf('blood-thinners', 'antiplatelets'),
  listOf('blood-thinners', 'kind-unknown'),
  codeOf('immune-medicines', 'immunosuppressants'),
  codeOf('immune-medicines', 'jak-inhibitors'),
  codeOf('immune-medicines', 'biologics'),
  codeOf('immune-medicines', 'systemic-steroids'),
  codeOf('immune-medicines', 'cancer-treatment'),
  listOf('immune-medicines', 'kind-unknown'),
  codeOf('acne-medicines', 'isotretinoin'),
  listOf('acne-medicines', 'topical-retinoids current-acne-treatment'),
  codeOf('other-medicines', 'heart-rhythm-or-nitrate'),
  codeOf('other-medicines', 'sulfa-or-dapsone'),
  listOf('other-medicines', 'painkillers supplements face-ointments any-other-medicine'),
  codeOf('allergies', 'anaphylaxis'),
  listOf('allergies', 'medicine food skin-contact asthma other-allergy'),
  ofTheSameName('metal-allergy'),
  codeOf('anaesthetics-and-needles', 'anaesthetic-reaction'),
  codeOf('anaesthetics-and-needles', 'fainting'),
  listOf('anaesthetics-and-needles'),
  ofTheSameName('prior-reaction'),
  codeOf('serious-illness', 'immune-disease'),
  codeOf('serious-illness', 'diabetes'),
  codeOf('serious-illness', 'bleeding-or-clotting'),
  codeOf('serious-illness', 'heart-disease'),
  codeOf('serious-illness', 'cancer-history'),
  codeOf('serious-illness', 'epilepsy'),
  codeOf('serious-illness', 'liver-or-kidney-disease'),
  codeOf('serious-illness', 'methaemoglobinaemia-or-g6pd'),
  codeOf('serious-illness', 'other-illness'),
  listOf('serious-illness'),
  codeOf('skin-now', 'active-infection-at-site', 'infection'),
  codeOf('skin-now', 'active-inflammatory-acne', 'inflamed-acne'),
  codeOf('skin-now', 'wound-or-irritation'),
  codeOf('skin-now', 'skin-lesion-in-area', 'changing-lesion'),
  codeOf('skin-now', 'recent-sun', 'burnt-or-tanned'),
  codeOf('skin-now', 'numbness'),
  listOf('skin-now'),
  ofTheSameName('herpes-history'),
  listOf('keloid-tendency', 'spreads-beyond stays-within family'),
  listOf(
    'skin-conditions',
    'eczema-or-atopic psoriasis rosacea vitiligo melasma darkens-after-injury slow-healing other-skin-disease',
  ),
  listOf(
    'procedures-in-area',
    'filler-or-booster botulinum energy peel microneedling exosome-prp-or-fat threads surgery-or-subcision tattoo-or-permanent-makeup radiotherapy other-procedure',
  ),
  ofTheSameName('treatments-near-the-day'),
  codeOf('scar-types', 'deep-scars', 'ice-pick very-deep'),
  {
    id: 'scar-types',
    question: 'scar-types',
    raisedBy: { reported: 'boxcar rolling red brown pores-texture', unsure: 'unsure' },
  },
  {
    id: 'widespread-scars',
    question: 'scar-areas',
    raisedBy: { reported: 'widespread', unsure: 'unsure' },
  },
];

/** Answers that raise nothing: these in any question, and every code of the questions named here. */
const silentCodes =
  'no none 20-or-over 18-to-19 forehead temple-right temple-left cheek-right cheek-left nose chin jaw-neck shoulders chest back';
const silentQuestions: readonly LinkId[] = ['routes', 'questions-to-ask'];

const split = new Map<string, Code[]>([['', []]]);
/** The codes in a line of the tables above. */
export function words(line = ''): Code[] {
  const known = split.get(line);
  if (known) return known;
  const codes = line.split(' ') as Code[];
  split.set(line, codes);
  return codes;
}

/** The codes of a row that its written line, if there is one, does not have: they were added since. */
const addedTo = (written: string | undefined, codes: readonly string[] = []) =>
  codes.filter((code) => !words(written).includes(code as Code));
export const certainties = ['reported', 'declined', 'unsure'] as const;

/** Every question: as written above, with the codes added since where its row has them; a row added since says all itself. */
export const specifiedItems: readonly SpecifiedItem[] = items.map((item) => {
  const written = writtenItems.find(({ linkId }) => linkId === item.linkId);
  const added = addedTo(written?.codes, item.answerOption);
  if (written) {
    const others = item.answerOption.filter((code) => !added.includes(code)).join(' ');
    return others === written.codes ? { ...written, codes: item.answerOption.join(' ') } : written;
  }
  return {
    linkId: item.linkId,
    section: item.section,
    type: item.repeats ? 'many' : 'one',
    codes: item.answerOption.join(' '),
    routes: item.enableWhen?.anyOf.filter((code) => !openRoutes.includes(code as Code)).join(' '),
    followUp: item.detail,
    goesStale: item.goesStale,
    mayBeEmpty: item.optional,
    countsAs: item.countsAs,
  };
});

/** Every flag: as written above, with the codes added since that its row names; a row added since says all itself. */
export const specifiedFlags: readonly SpecifiedFlag[] = flags.map(({ id, question, ...row }) => {
  const written = writtenFlags.find((flag) => flag.id === id);
  const known = writtenItems.find(({ linkId }) => linkId === question)?.codes;
  const raisedBy = certainties.map((each) => {
    const codes = written ? [...words(written.raisedBy[each]), ...addedTo(known, row[each])] : (row[each] ?? []);
    return [each, codes.join(' ')] as const;
  });
  return {
    id,
    question: written?.question ?? question,
    raisedBy: Object.fromEntries(raisedBy.filter(([, line]) => line)),
  };
});

/** The answers that the tables above do not have, as `[linkId, code]`. */
export const addedAnswers: readonly (readonly [LinkId, Code])[] = items.flatMap(({ linkId, answerOption }) =>
  addedTo(writtenItems.find((item) => item.linkId === linkId)?.codes, answerOption).map(
    (code) => [linkId, code as Code] as const,
  ),
);

/** The codes of a question that its row has to name as raising nothing: as written above, or as it says of those added since. */
export function silentCodesOf({ linkId, codes }: SpecifiedItem): Code[] {
  const silent: readonly string[] = items.find((item) => item.linkId === linkId)?.raisesNothing ?? [];
  const isAdded = (code: Code) => addedAnswers.some(([id, added]) => id === linkId && added === code);
  const isWritten = (code: Code) =>
    silentQuestions.includes(linkId) || (!['no', 'none'].includes(code) && words(silentCodes).includes(code));
  return words(codes).filter((code) => (isAdded(code) ? silent.includes(code) : isWritten(code)));
}

/** Whether a question is asked with these methods. */
export const isAskedBy = ({ routes }: SpecifiedItem, chosen: readonly Code[]): boolean =>
  !routes || chosen.some((code) => openRoutes.includes(code) || words(routes).includes(code));

import type { Certainty } from '../lib/catalogue/certainties.ts';
import type { FlagId } from '../lib/catalogue/flags.ts';
import type { Code, LinkId } from '../lib/catalogue/questionnaire.ts';
import type { Answer, Answers } from '../lib/flow/answers.ts';

// Written by hand from the specification, never computed by the code under test. Every suite reads them, in vitest and
// in the browsers.

export interface Case {
  /** Kebab-case, unique, for naming a test. */
  readonly name: string;
  readonly story: string;
  /** A whole visit: an answer to every question asked, none to any other unless the story says so. */
  readonly answers: Answers;
  /** Every flag raised, in the order of the sheet. */
  readonly flags: readonly { readonly id: FlagId; readonly certainty: Certainty }[];
}

/** Codes in the catalogue's order; `say` adds the person's own words. */
type Given = Code | readonly Code[] | Answer;
const say = (codes: Code | readonly Code[], detail: string): Answer => ({
  codes: typeof codes === 'string' ? [codes] : codes,
  detail,
});

/**
 * The answer that denies, question by question, in the order they are asked; scars and wishes say "none" too. A new
 * question needs its line here.
 */
const denials: Readonly<Record<LinkId, readonly Code[]>> = {
  routes: ['undecided'],
  'age-group': ['20-or-over'],
  pregnancy: ['no'],
  breastfeeding: ['no'],
  'keloid-tendency': ['no'],
  'skin-conditions': ['none'],
  'active-infection-at-site': ['no'],
  'active-inflammatory-acne': ['no'],
  'herpes-history': ['no'],
  'skin-lesion-in-area': ['no'],
  'recent-sun': ['no'],
  'serious-illness': ['none'],
  'blood-thinners': ['none'],
  'immune-medicines': ['none'],
  'acne-medicines': ['none'],
  'other-medicines': ['none'],
  'allergy-history': ['no'],
  'metal-allergy': ['no'],
  'anaesthetic-reaction': ['no'],
  'prior-reaction': ['no'],
  fainting: ['no'],
  'implanted-electronics': ['no'],
  'metal-or-threads': ['no'],
  'procedures-in-area': ['none'],
  'other-treatments-planned': ['no'],
  'scar-dents': ['none'],
  'scar-marks': ['none'],
  'scar-raised': ['none'],
  'scar-areas': ['none'],
  'scar-extent': ['limited'],
  'questions-to-ask': [],
};

/** What is not asked when only these routes were chosen. */
const notAskedFor: Readonly<Partial<Record<Code, readonly LinkId[]>>> = {
  dermapen: ['metal-or-threads'],
  potenza: [],
  injection: ['metal-allergy', 'metal-or-threads'],
  'iv-drip': ['herpes-history', 'recent-sun', 'metal-allergy', 'metal-or-threads'],
  electroporation: ['herpes-history', 'metal-allergy', 'fainting'],
  'other-route': [],
  undecided: [],
};

const asAnswer = (given: Given): Answer => {
  if (typeof given === 'string') return { codes: [given] };
  return 'codes' in given ? given : { codes: given };
};

/**
 * A whole visit: what is not mentioned is denied, and what the routes leave out stays unanswered unless it is mentioned
 * (an answer left over from before the routes were changed).
 */
export function visit(given: Readonly<Partial<Record<LinkId, Given>>> = {}): Answers {
  const routes = asAnswer(given.routes ?? denials.routes).codes;
  const linkIds = Object.keys(denials) as LinkId[];
  return Object.fromEntries(
    linkIds.flatMap((linkId) => {
      const mentioned = given[linkId];
      if (mentioned !== undefined) return [[linkId, asAnswer(mentioned)]];
      const isLeftOut = routes.every((route) => notAskedFor[route]?.includes(linkId));
      return isLeftOut ? [] : [[linkId, { codes: denials[linkId] }]];
    }),
  );
}

const reported = (...ids: FlagId[]) => ids.map((id) => ({ id, certainty: 'reported' as const }));
const unsure = (...ids: FlagId[]) => ids.map((id) => ({ id, certainty: 'unsure' as const }));
const declined = (...ids: FlagId[]) => ids.map((id) => ({ id, certainty: 'declined' as const }));

/** People as a dermatology nurse would tell of them. */
const people: readonly Case[] = [
  {
    name: 'all-no',
    story: 'A woman of 31 who has not chosen a method says no to everything and has no scar worth a picture.',
    answers: visit(),
    flags: [],
  },
  {
    name: 'all-no-with-scars',
    story:
      'A man of 24 wants Dermapen for shallow box-like and wave-like dents on both cheeks, and says no to the rest.',
    answers: visit({
      routes: 'dermapen',
      'scar-dents': ['boxcar', 'rolling'],
      'scar-marks': ['brown', 'pores-texture'],
      'scar-areas': ['cheek-right', 'cheek-left'],
      'questions-to-ask': say(['ask-realistic-improvement', 'ask-total-cost'], '何回くらいで変化が見えますか'),
    }),
    flags: reported('scar-dents', 'scar-marks'),
  },
  {
    name: 'all-unsure',
    story:
      'A grandmother’s phone is handed to a shy boy who knows nothing about himself and taps "Not sure" throughout.',
    answers: visit({
      pregnancy: 'unsure',
      breastfeeding: 'unsure',
      'keloid-tendency': 'unsure',
      'skin-conditions': 'unsure',
      'active-infection-at-site': 'unsure',
      'active-inflammatory-acne': 'unsure',
      'herpes-history': 'unsure',
      'skin-lesion-in-area': 'unsure',
      'recent-sun': 'unsure',
      'serious-illness': 'unsure',
      'blood-thinners': 'unsure',
      'immune-medicines': 'unsure',
      'acne-medicines': 'unsure',
      'other-medicines': 'unsure',
      'allergy-history': 'unsure',
      'metal-allergy': 'unsure',
      'anaesthetic-reaction': 'unsure',
      'prior-reaction': 'unsure',
      fainting: 'unsure',
      'implanted-electronics': 'unsure',
      'metal-or-threads': 'unsure',
      'procedures-in-area': 'unsure',
      'other-treatments-planned': 'unsure',
      'scar-dents': 'unsure',
      'scar-marks': 'unsure',
      'scar-raised': 'unsure',
      'scar-areas': 'unsure',
      'scar-extent': 'unsure',
    }),
    flags: unsure(
      'pregnancy',
      'breastfeeding',
      'keloid-tendency',
      'skin-conditions',
      'active-infection-at-site',
      'active-inflammatory-acne',
      'herpes-history',
      'skin-lesion-in-area',
      'recent-sun',
      'serious-illness',
      'blood-thinners',
      'immune-medicines',
      'acne-medicines',
      'other-medicines',
      'allergy-history',
      'metal-allergy',
      'anaesthetic-reaction',
      'prior-reaction',
      'fainting',
      'implanted-electronics',
      'metal-or-threads',
      'procedures-in-area',
      'other-treatments-planned',
      'deep-scars',
      'scar-marks',
      'raised-scars',
      'widespread-scars',
    ),
  },
  {
    name: 'all-in-person',
    story: 'A well-known actress will put nothing about her health into a phone and tells everything in person.',
    answers: visit({
      'age-group': 'declined',
      pregnancy: 'declined',
      breastfeeding: 'declined',
      'keloid-tendency': 'declined',
      'skin-conditions': 'declined',
      'active-infection-at-site': 'declined',
      'active-inflammatory-acne': 'declined',
      'herpes-history': 'declined',
      'skin-lesion-in-area': 'declined',
      'recent-sun': 'declined',
      'serious-illness': 'declined',
      'blood-thinners': 'declined',
      'immune-medicines': 'declined',
      'acne-medicines': 'declined',
      'other-medicines': 'declined',
      'allergy-history': 'declined',
      'metal-allergy': 'declined',
      'anaesthetic-reaction': 'declined',
      'prior-reaction': 'declined',
      fainting: 'declined',
      'implanted-electronics': 'declined',
      'metal-or-threads': 'declined',
      'procedures-in-area': 'declined',
      'other-treatments-planned': 'declined',
    }),
    flags: declined(
      'guardian-consent',
      'pregnancy',
      'breastfeeding',
      'keloid-tendency',
      'skin-conditions',
      'active-infection-at-site',
      'active-inflammatory-acne',
      'herpes-history',
      'skin-lesion-in-area',
      'recent-sun',
      'serious-illness',
      'blood-thinners',
      'immune-medicines',
      'acne-medicines',
      'other-medicines',
      'allergy-history',
      'metal-allergy',
      'anaesthetic-reaction',
      'prior-reaction',
      'fainting',
      'implanted-electronics',
      'metal-or-threads',
      'procedures-in-area',
      'other-treatments-planned',
    ),
  },
  {
    name: 'everything-at-once',
    story: 'The fullest sheet there can be: every point to confirm and every expectation at the same time.',
    answers: visit({
      routes: ['dermapen', 'potenza', 'injection', 'iv-drip', 'electroporation', 'other-route', 'undecided'],
      'age-group': 'under-18',
      pregnancy: say('trying', '最終月経は10月20日、基礎体温をつけています'),
      breastfeeding: 'yes',
      'keloid-tendency': say('yes', '胸と肩、ニキビのあと'),
      'skin-conditions': say(
        [
          'eczema-or-atopic',
          'psoriasis',
          'rosacea',
          'vitiligo',
          'other-skin-disease',
          'melasma',
          'darkens-after-injury',
          'slow-healing',
          'unsure',
          'declined',
        ],
        'アトピーは顔と首、今も出ています。ステロイドとタクロリムスをぬっています',
      ),
      'active-infection-at-site': say('yes', 'あごにとびひ、5日前から'),
      'active-inflammatory-acne': say('yes', 'ほおに赤いニキビ'),
      'herpes-history': say('yes', '先月、1年に3回ほど'),
      'skin-lesion-in-area': say('yes', '鼻のわきのほくろが大きくなった'),
      'recent-sun': say('yes', '先週、海で焼けた'),
      'serious-illness': say(
        [
          'immune-disease',
          'diabetes',
          'blood-clotting-disorder',
          'heart-disease',
          'cancer-history',
          'epilepsy',
          'liver-or-kidney-disease',
          'methaemoglobinaemia-or-g6pd',
          'other-serious-illness',
          'unsure',
          'declined',
        ],
        '橋本病、糖尿病（HbA1c 7.1）、心房細動。市民病院',
      ),
      'blood-thinners': say(
        ['anticoagulants', 'antiplatelets', 'unsure', 'declined'],
        'エリキュース、バイアスピリン。循環器の先生',
      ),
      'immune-medicines': say(
        [
          'immunosuppressants',
          'jak-inhibitors',
          'biologics',
          'systemic-steroids',
          'cancer-treatment',
          'unsure',
          'declined',
        ],
        'デュピクセント、最後は11月1日',
      ),
      'acne-medicines': say(
        ['isotretinoin', 'topical-retinoids', 'current-acne-treatment', 'unsure', 'declined'],
        'アキュテイン（個人輸入）2か月前まで、ディフェリン',
      ),
      'other-medicines': say(
        [
          'painkillers-or-supplements',
          'heart-rhythm-or-nitrate',
          'sulfa-or-dapsone',
          'face-ointments',
          'any-other-medicine',
          'unsure',
          'declined',
        ],
        'ロキソニン、フィッシュオイル、プロトピック',
      ),
      'allergy-history': say('yes', 'エビでじんましん、20代'),
      'metal-allergy': say('yes', 'ピアスでかぶれた。パッチテストでニッケル'),
      'anaesthetic-reaction': say('yes', '歯医者の麻酔で動悸'),
      'prior-reaction': say('yes', 'PRP、注射、3週間後にしこり'),
      fainting: 'yes',
      'implanted-electronics': say('yes', 'ペースメーカー、手帳あり'),
      'metal-or-threads': say('yes', 'あごのプレート、2019年'),
      'procedures-in-area': say(
        [
          'filler',
          'botulinum',
          'laser-or-rf',
          'chemical-peel',
          'microneedling',
          'thread-lift',
          'facial-surgery',
          'tattoo-or-permanent-makeup',
          'unsure',
          'declined',
        ],
        'ヒアルロン酸をほおに、去年の夏',
      ),
      'other-treatments-planned': say('yes', 'インフルエンザの予防接種、同じ週'),
      'scar-dents': ['ice-pick', 'boxcar', 'rolling', 'very-deep', 'unsure'],
      'scar-marks': ['red', 'brown', 'pores-texture', 'unsure'],
      'scar-raised': ['hypertrophic', 'keloid', 'unsure'],
      'scar-areas': [
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
        'unsure',
      ],
      'scar-extent': 'widespread',
      'questions-to-ask': say(
        [
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
        '結婚式が来年の3月にあります。それまでに赤みが引いている必要があります',
      ),
    }),
    flags: [
      ...reported('guardian-consent'),
      ...unsure('pregnancy'),
      ...reported(
        'trying-to-conceive',
        'breastfeeding',
        'keloid-tendency',
        'skin-disease',
        'pigment-after-injury',
        'slow-healing',
      ),
      ...declined('skin-conditions'),
      ...reported(
        'active-infection-at-site',
        'active-inflammatory-acne',
        'herpes-history',
        'skin-lesion-in-area',
        'recent-sun',
        'immune-disease',
        'diabetes',
        'blood-clotting-disorder',
        'heart-disease',
        'cancer-history',
        'epilepsy',
        'liver-or-kidney-disease',
        'methaemoglobinaemia-or-g6pd',
        'other-serious-illness',
      ),
      ...declined('serious-illness'),
      ...reported('anticoagulants', 'antiplatelets'),
      ...declined('blood-thinners'),
      ...reported('immunosuppressants', 'jak-inhibitors', 'biologics', 'systemic-steroids', 'cancer-treatment'),
      ...declined('immune-medicines'),
      ...reported('isotretinoin', 'topical-retinoids', 'current-acne-treatment'),
      ...declined('acne-medicines'),
      ...reported(
        'other-medicines',
        'allergy-history',
        'metal-allergy',
        'anaesthetic-reaction',
        'prior-reaction',
        'fainting',
        'implanted-electronics',
        'metal-or-threads',
        'procedures-in-area',
        'other-treatments-planned',
        'deep-scars',
        'scar-dents',
        'scar-marks',
        'raised-scars',
        'widespread-scars',
      ),
    ],
  },
  {
    name: 'maybe-pregnant-on-isotretinoin',
    story:
      'A woman of 27 whose period is ten days late took isotretinoin bought online until the spring. She wants Potenza.',
    answers: visit({
      routes: 'potenza',
      pregnancy: say('possibly', '月経が10日おくれています'),
      'acne-medicines': say(['isotretinoin', 'topical-retinoids'], 'イソトレチノイン20mg、5月まで。今はアダパレン'),
      'scar-dents': 'ice-pick',
      'scar-areas': ['temple-right', 'cheek-right'],
    }),
    flags: [...unsure('pregnancy'), ...reported('isotretinoin', 'topical-retinoids', 'deep-scars')],
  },
  {
    name: 'hoping-for-a-child',
    story: 'A woman of 34 in fertility treatment, injections planned the same week, thinks about a drip.',
    answers: visit({
      routes: 'iv-drip',
      pregnancy: say('trying', '体外受精の途中'),
      'other-medicines': say('any-other-medicine', '排卵誘発の注射'),
      'other-treatments-planned': say('yes', '今週、採卵の予定'),
    }),
    flags: [...unsure('pregnancy'), ...reported('trying-to-conceive', 'other-medicines', 'other-treatments-planned')],
  },
  {
    name: 'nursing-mother',
    story:
      'A mother of a four-month-old has brown marks since the birth, and a dentist’s injection once made her faint.',
    answers: visit({
      routes: ['dermapen', 'electroporation'],
      breastfeeding: 'yes',
      'skin-conditions': say('melasma', '両ほお、妊娠中から'),
      'anaesthetic-reaction': say('unsure', '歯医者で気が遠くなった'),
      fainting: 'yes',
      'scar-marks': 'brown',
      'scar-areas': ['cheek-right', 'cheek-left'],
    }),
    flags: [
      ...reported('breastfeeding', 'pigment-after-injury'),
      ...unsure('anaesthetic-reaction'),
      ...reported('fainting', 'scar-marks'),
    ],
  },
  {
    name: 'schoolgirl-with-mother',
    story: 'A girl of 16 comes with her mother. Inflamed acne on the chin, adapalene from her dermatologist.',
    answers: visit({
      'age-group': 'under-18',
      'active-inflammatory-acne': say('yes', 'あご'),
      'acne-medicines': say(['topical-retinoids', 'current-acne-treatment'], 'ディフェリン、3か月前から'),
      'scar-marks': 'red',
      'scar-areas': 'chin',
    }),
    flags: reported(
      'guardian-consent',
      'active-inflammatory-acne',
      'topical-retinoids',
      'current-acne-treatment',
      'scar-marks',
    ),
  },
  {
    name: 'student-of-nineteen',
    story: 'A student of 19 with deep and raised scars down to the jaw answers no to everything about health.',
    answers: visit({
      routes: ['potenza'],
      'age-group': '18-to-19',
      'scar-dents': ['ice-pick', 'very-deep'],
      'scar-raised': ['hypertrophic'],
      'scar-areas': ['jaw-neck', 'chest', 'back'],
      'scar-extent': 'widespread',
    }),
    flags: reported('deep-scars', 'raised-scars', 'widespread-scars'),
  },
  {
    name: 'keloid-on-the-chest',
    story: 'A man of 29 whose ear piercing and chest acne grew into keloids; his sister has them too.',
    answers: visit({
      routes: ['injection', 'undecided'],
      'keloid-tendency': say('yes', '耳たぶ（ピアス）、胸。姉も'),
      'scar-raised': 'keloid',
      'scar-areas': 'chest',
    }),
    flags: reported('keloid-tendency', 'raised-scars'),
  },
  {
    name: 'heart-patient-on-warfarin',
    story:
      'A man of 58 with a pacemaker and an artificial valve takes warfarin, and once also aspirin; he is not sure he still does.',
    answers: visit({
      routes: ['potenza', 'electroporation'],
      'serious-illness': say(['heart-disease', 'other-serious-illness'], '弁置換 2018年、高血圧。県立病院の循環器'),
      'blood-thinners': say(['anticoagulants', 'unsure'], 'ワーファリン。バイアスピリンはわからない'),
      'implanted-electronics': say('yes', 'ペースメーカー、手帳は家'),
      'metal-or-threads': 'unsure',
    }),
    flags: [
      ...reported('heart-disease', 'other-serious-illness', 'anticoagulants'),
      ...unsure('blood-thinners'),
      ...reported('implanted-electronics'),
      ...unsure('metal-or-threads'),
    ],
  },
  {
    name: 'atopy-on-a-new-drug',
    story:
      'A woman of 22 with atopic eczema gets dupilumab every two weeks, had a JAK inhibitor before, tacrolimus on the face.',
    answers: visit({
      routes: 'dermapen',
      'skin-conditions': say(['eczema-or-atopic', 'darkens-after-injury'], '顔と首、今は落ち着いている'),
      'immune-medicines': say(['jak-inhibitors', 'biologics'], 'デュピクセント 11/10、リンヴォックは8月まで'),
      'other-medicines': say('face-ointments', 'プロトピック'),
      'allergy-history': say('yes', 'ぜんそく、卵'),
      'metal-allergy': say('unsure', 'ネックレスでかゆくなる'),
    }),
    flags: [
      ...reported(
        'skin-disease',
        'pigment-after-injury',
        'jak-inhibitors',
        'biologics',
        'other-medicines',
        'allergy-history',
      ),
      ...unsure('metal-allergy'),
    ],
  },
  {
    name: 'after-cancer',
    story:
      'A woman of 49 finished chemotherapy for breast cancer last year and has a port; she tells the rest in person.',
    answers: visit({
      routes: 'iv-drip',
      'serious-illness': say(['cancer-history', 'declined'], '乳がん 2025年に治療終了'),
      'immune-medicines': say('cancer-treatment', 'タモキシフェン'),
      'implanted-electronics': 'no',
    }),
    flags: [...reported('cancer-history'), ...declined('serious-illness'), ...reported('cancer-treatment')],
  },
  {
    name: 'diabetic-on-steroids',
    story:
      'A man of 41 with diabetes and kidney disease takes prednisolone and heals slowly. He wears a glucose sensor.',
    answers: visit({
      'skin-conditions': say('slow-healing', 'すね'),
      'serious-illness': say(['immune-disease', 'diabetes', 'liver-or-kidney-disease'], 'ネフローゼ、HbA1c 8.2'),
      'immune-medicines': say(['immunosuppressants', 'systemic-steroids'], 'プレドニン10mg、ネオーラル'),
      'implanted-electronics': say('yes', 'リブレ（腕）'),
    }),
    flags: reported(
      'slow-healing',
      'immune-disease',
      'diabetes',
      'liver-or-kidney-disease',
      'immunosuppressants',
      'systemic-steroids',
      'implanted-electronics',
    ),
  },
  {
    name: 'regular-of-other-clinics',
    story:
      'A woman of 38 has had filler, botulinum, lasers and threads elsewhere, a lump after PRP, and a peel next week.',
    answers: visit({
      routes: ['potenza', 'injection'],
      'prior-reaction': say('yes', 'PRPのあと、2か月でしこり'),
      'metal-or-threads': say('yes', '溶けない糸、2022年、ほお'),
      'procedures-in-area': say(['filler', 'botulinum', 'laser-or-rf', 'thread-lift'], 'ヒアルロン酸 去年、糸 2022年'),
      'other-treatments-planned': say('yes', 'ピーリング、来週'),
    }),
    flags: reported('prior-reaction', 'metal-or-threads', 'procedures-in-area', 'other-treatments-planned'),
  },
  {
    name: 'back-from-the-sea',
    story: 'A surfer of 26, sunburnt, a cold sore coming up, a mole on the nose that has changed, pus in one spot.',
    answers: visit({
      routes: 'dermapen',
      'active-infection-at-site': say('unsure', 'おでこにうみ'),
      'herpes-history': say('yes', 'きのうからピリピリ'),
      'skin-lesion-in-area': say('unsure', '鼻のほくろ'),
      'recent-sun': say('yes', '先週末'),
    }),
    flags: [
      ...unsure('active-infection-at-site'),
      ...reported('herpes-history'),
      ...unsure('skin-lesion-in-area'),
      ...reported('recent-sun'),
    ],
  },
  {
    name: 'route-withdrawn',
    story:
      'A man of 33 said yes to a metal allergy, cold sores and sunburn while he thought of Potenza, then chose the drip alone.',
    answers: visit({
      routes: 'iv-drip',
      'herpes-history': say('yes', '毎年'),
      'recent-sun': 'yes',
      'metal-allergy': say('yes', 'ニッケル'),
      'metal-or-threads': 'yes',
      fainting: 'declined',
    }),
    flags: declined('fainting'),
  },
  {
    name: 'electroporation-alone',
    story: 'A woman of 30 afraid of needles wants electroporation alone; gold threads in the face, she thinks.',
    answers: visit({
      routes: 'electroporation',
      'metal-or-threads': say('unsure', '母のすすめで金の糸？'),
      'recent-sun': 'declined',
      fainting: 'yes',
      'metal-allergy': 'yes',
    }),
    flags: [...declined('recent-sun'), ...unsure('metal-or-threads')],
  },
  {
    name: 'english-speaking-resident',
    story:
      'An English-speaking resident of 45 with epilepsy, dapsone, an angina spray, and anaemia on a note from home.',
    answers: visit({
      'serious-illness': say(
        ['blood-clotting-disorder', 'epilepsy', 'methaemoglobinaemia-or-g6pd'],
        'Von Willebrand, G6PD deficiency, seizures until 2015',
      ),
      'blood-thinners': say('antiplatelets', 'clopidogrel, stopped for now by the dentist'),
      'other-medicines': say(['heart-rhythm-or-nitrate', 'sulfa-or-dapsone'], 'dapsone 100 mg, nitroglycerin spray'),
      'skin-conditions': ['psoriasis', 'vitiligo', 'unsure'],
    }),
    flags: [
      ...reported('skin-disease'),
      ...unsure('skin-conditions'),
      ...reported(
        'blood-clotting-disorder',
        'epilepsy',
        'methaemoglobinaemia-or-g6pd',
        'antiplatelets',
        'other-medicines',
      ),
    ],
  },
];

const yesNo = (id: FlagId & LinkId): Case[] => [
  { name: `${id}-yes`, story: `Yes to ${id}.`, answers: visit({ [id]: 'yes' }), flags: reported(id) },
  { name: `${id}-no`, story: `No to ${id}.`, answers: visit({ [id]: 'no' }), flags: [] },
  { name: `${id}-unsure`, story: `Not sure about ${id}.`, answers: visit({ [id]: 'unsure' }), flags: unsure(id) },
  { name: `${id}-declined`, story: `${id}, in person.`, answers: visit({ [id]: 'declined' }), flags: declined(id) },
];

/** One list, one answer to it. */
const listed = (question: LinkId, codes: readonly Code[], flags: Case['flags']): Case => ({
  name: `${question}-${codes.join('-and-')}`,
  story: `${question}: ${codes.join(', ')}.`,
  answers: visit({ [question]: codes }),
  flags,
});
/** A list whose codes raise flags of their own names, and whose doubts raise the flag of the list. */
const namedList = (question: FlagId & LinkId, ...codes: (FlagId & Code)[]): Case[] => [
  ...codes.map((code) => listed(question, [code], reported(code))),
  listed(question, codes, reported(...codes)),
  listed(question, ['none'], []),
  listed(question, ['unsure'], unsure(question)),
  listed(question, ['declined'], declined(question)),
  listed(question, ['unsure', 'declined'], declined(question)),
  ...codes
    .slice(-1)
    .flatMap((code) => [
      listed(question, [code, 'unsure'], [...reported(code), ...unsure(question)]),
      listed(question, [code, 'declined'], [...reported(code), ...declined(question)]),
    ]),
];
/** A list that raises one flag of its own name, whatever is ticked. */
const oneFlagList = (question: FlagId & LinkId, ...codes: Code[]): Case[] => [
  ...codes.map((code) => listed(question, [code], reported(question))),
  listed(question, codes, reported(question)),
  listed(question, ['none'], []),
  listed(question, ['unsure'], unsure(question)),
  listed(question, ['declined'], declined(question)),
  listed(question, ['unsure', 'declined'], declined(question)),
  ...codes
    .slice(0, 1)
    .flatMap((code) => [
      listed(question, [code, 'unsure'], reported(question)),
      listed(question, [code, 'declined'], reported(question)),
    ]),
];

const routes: readonly Code[] = [
  'dermapen',
  'potenza',
  'injection',
  'iv-drip',
  'electroporation',
  'other-route',
  'undecided',
];

export const cases: readonly Case[] = [
  ...people,

  ...routes.map((route) => listed('routes', [route], [])),
  listed('routes', routes, []),
  listed('age-group', ['under-18'], reported('guardian-consent')),
  listed('age-group', ['18-to-19'], []),
  listed('age-group', ['20-or-over'], []),
  listed('age-group', ['declined'], declined('guardian-consent')),

  ...yesNo('pregnancy'),
  listed('pregnancy', ['possibly'], unsure('pregnancy')),
  listed('pregnancy', ['trying'], [...unsure('pregnancy'), ...reported('trying-to-conceive')]),
  ...yesNo('breastfeeding'),

  ...yesNo('keloid-tendency'),
  ...(['eczema-or-atopic', 'psoriasis', 'rosacea', 'vitiligo', 'other-skin-disease'] as const).map((code) =>
    listed('skin-conditions', [code], reported('skin-disease')),
  ),
  listed('skin-conditions', ['rosacea', 'other-skin-disease'], reported('skin-disease')),
  listed('skin-conditions', ['melasma'], reported('pigment-after-injury')),
  listed('skin-conditions', ['darkens-after-injury'], reported('pigment-after-injury')),
  listed('skin-conditions', ['melasma', 'darkens-after-injury'], reported('pigment-after-injury')),
  listed('skin-conditions', ['slow-healing'], reported('slow-healing')),
  listed(
    'skin-conditions',
    ['vitiligo', 'melasma', 'slow-healing', 'declined'],
    [...reported('skin-disease', 'pigment-after-injury', 'slow-healing'), ...declined('skin-conditions')],
  ),
  listed('skin-conditions', ['slow-healing', 'unsure'], [...reported('slow-healing'), ...unsure('skin-conditions')]),
  listed('skin-conditions', ['none'], []),
  listed('skin-conditions', ['unsure'], unsure('skin-conditions')),
  listed('skin-conditions', ['declined'], declined('skin-conditions')),
  listed('skin-conditions', ['unsure', 'declined'], declined('skin-conditions')),
  ...yesNo('active-infection-at-site'),
  ...yesNo('active-inflammatory-acne'),
  ...yesNo('herpes-history'),
  ...yesNo('skin-lesion-in-area'),
  ...yesNo('recent-sun'),

  ...namedList(
    'serious-illness',
    'immune-disease',
    'diabetes',
    'blood-clotting-disorder',
    'heart-disease',
    'cancer-history',
    'epilepsy',
    'liver-or-kidney-disease',
    'methaemoglobinaemia-or-g6pd',
    'other-serious-illness',
  ),
  ...namedList('blood-thinners', 'anticoagulants', 'antiplatelets'),
  ...namedList(
    'immune-medicines',
    'immunosuppressants',
    'jak-inhibitors',
    'biologics',
    'systemic-steroids',
    'cancer-treatment',
  ),
  ...namedList('acne-medicines', 'isotretinoin', 'topical-retinoids', 'current-acne-treatment'),
  ...oneFlagList(
    'other-medicines',
    'painkillers-or-supplements',
    'heart-rhythm-or-nitrate',
    'sulfa-or-dapsone',
    'face-ointments',
    'any-other-medicine',
  ),

  ...yesNo('allergy-history'),
  ...yesNo('metal-allergy'),
  ...yesNo('anaesthetic-reaction'),
  ...yesNo('prior-reaction'),
  ...yesNo('fainting'),

  ...yesNo('implanted-electronics'),
  ...yesNo('metal-or-threads'),
  ...oneFlagList(
    'procedures-in-area',
    'filler',
    'botulinum',
    'laser-or-rf',
    'chemical-peel',
    'microneedling',
    'thread-lift',
    'facial-surgery',
    'tattoo-or-permanent-makeup',
  ),
  ...yesNo('other-treatments-planned'),

  listed('scar-dents', ['none'], []),
  listed('scar-dents', ['ice-pick'], reported('deep-scars')),
  listed('scar-dents', ['very-deep'], reported('deep-scars')),
  listed('scar-dents', ['boxcar'], reported('scar-dents')),
  listed('scar-dents', ['rolling'], reported('scar-dents')),
  listed('scar-dents', ['unsure'], unsure('deep-scars')),
  listed('scar-dents', ['rolling', 'unsure'], [...unsure('deep-scars'), ...reported('scar-dents')]),
  listed('scar-dents', ['very-deep', 'unsure'], reported('deep-scars')),
  listed('scar-dents', ['ice-pick', 'boxcar'], reported('deep-scars', 'scar-dents')),
  listed('scar-marks', ['none'], []),
  listed('scar-marks', ['red'], reported('scar-marks')),
  listed('scar-marks', ['brown'], reported('scar-marks')),
  listed('scar-marks', ['pores-texture'], reported('scar-marks')),
  listed('scar-marks', ['unsure'], unsure('scar-marks')),
  listed('scar-marks', ['red', 'unsure'], reported('scar-marks')),
  listed('scar-raised', ['none'], []),
  listed('scar-raised', ['hypertrophic'], reported('raised-scars')),
  listed('scar-raised', ['keloid'], reported('raised-scars')),
  listed('scar-raised', ['unsure'], unsure('raised-scars')),
  listed('scar-raised', ['keloid', 'unsure'], reported('raised-scars')),
  listed('scar-areas', ['forehead', 'nose', 'unsure'], []),
  listed('scar-areas', ['unsure'], []),
  listed('scar-extent', ['limited'], []),
  listed('scar-extent', ['widespread'], reported('widespread-scars')),
  listed('scar-extent', ['unsure'], unsure('widespread-scars')),
  listed('questions-to-ask', ['ask-total-cost', 'tell-important-date'], []),
];

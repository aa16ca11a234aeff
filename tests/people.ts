import type { Certainty } from '../lib/catalogue/certainties.ts';
import type { FlagId } from '../lib/catalogue/flags.ts';
import type { LinkId } from '../lib/catalogue/questionnaire.ts';
import type { Answers } from '../lib/flow/answers.ts';
import { oneAnswerCases } from './support/answer-sets.ts';
import { aVisit, everyFlag, everywhere, say } from './support/visits.ts';

// Written by hand from the specification, never computed by the code under test. Every suite reads them, in vitest and
// in the browsers. A new question needs one person here who raises its flag.

export interface Case {
  /** Kebab-case, unique, for naming a test. */
  readonly name: string;
  readonly story: string;
  /** A whole visit: an answer to every question asked, none to any other unless the story says so. */
  readonly answers: Answers;
  /** Every flag raised, in the order of the sheet. */
  readonly flags: readonly { readonly id: FlagId; readonly certainty: Certainty }[];
}

/** The flags of these ids, with blanks between them. */
const raised = (certainty: Certainty) => (ids: string) =>
  ids
    .trim()
    .split(/\s+/)
    .map((id) => ({ id: id as FlagId, certainty }));
const [reported, unsure, declined] = [raised('reported'), raised('unsure'), raised('declined')];

/** The same answers, with the person's own words beside those that are named. */
const withWords = (answers: Answers, said: Readonly<Partial<Record<LinkId, string>>>): Answers => ({
  ...answers,
  ...Object.fromEntries(
    Object.entries(said).map(([linkId, text]) => [linkId, say(answers[linkId as LinkId]?.codes ?? [], text)]),
  ),
});

/** People as a dermatology nurse would tell of them. */
export const people: readonly Case[] = [
  {
    name: 'all-no',
    story: 'A woman of 31 who has not chosen a method says no to everything and has no scar worth a picture.',
    answers: aVisit(),
    flags: [],
  },
  {
    name: 'all-no-with-scars',
    story:
      'A man of 24 wants Dermapen for shallow box-like and wave-like dents on both cheeks, and says no to the rest.',
    answers: aVisit({
      routes: 'dermapen',
      'scar-types': ['boxcar', 'rolling', 'brown', 'pores-texture'],
      'scar-areas': ['cheek-right', 'cheek-left'],
      'questions-to-ask': say(['ask-realistic-improvement', 'ask-total-cost'], '何回くらいで変化が見えますか'),
    }),
    flags: reported('scar-types'),
  },
  {
    name: 'keloid-drawing-alone',
    story: 'A man of 25 picks the drawing of a scar that outgrew its wound, says no to the rest and adds no word.',
    answers: aVisit({ 'keloid-tendency': 'spreads-beyond' }),
    flags: reported('keloid-tendency'),
  },
  {
    name: 'family-with-keloids',
    story: 'A woman of 19 without a raised scar of her own; her father has keloids.',
    answers: aVisit({ 'age-group': '18-to-19', 'keloid-tendency': say('family', '父、胸と肩') }),
    flags: reported('keloid-tendency'),
  },
  {
    name: 'burn-after-a-laser',
    story: 'A woman of 36 was burnt by a laser two years ago, healed with dark marks, and wants Potenza.',
    answers: aVisit({
      routes: 'potenza',
      'prior-reaction': say('yes', 'シミ取りレーザーでやけど、翌日から水ぶくれ、2年前'),
      'skin-conditions': 'darkens-after-injury',
      'procedures-in-area': say('energy', 'シミ取りレーザー、2年前、右ほお'),
    }),
    flags: reported('prior-reaction skin-conditions procedures-in-area'),
  },
  {
    name: 'one-cold-sore-in-2019',
    story: 'A woman of 29 had one cold sore in her life, in 2019. She wants injections.',
    answers: aVisit({ routes: 'injection', 'herpes-history': say('yes', '2019年に一度だけ、くちびる') }),
    flags: reported('herpes-history'),
  },
  {
    name: 'metal-hip-and-potenza',
    story: 'A man of 52 with an artificial hip wants Potenza on his cheeks.',
    answers: aVisit({ routes: 'potenza', 'metal-in-body': say('yes', '右の人工股関節、2018年、市民病院') }),
    flags: reported('metal-in-body'),
  },
  {
    name: 'metal-hip-and-dermapen',
    story: 'The same man thinks of Dermapen alone: the question of metal is not asked, and not denied either.',
    answers: aVisit({ routes: 'dermapen', 'metal-in-body': say('yes', '右の人工股関節') }),
    flags: [],
  },
  {
    name: 'bleeds-long-without-a-diagnosis',
    story: 'A woman of 27 bled for a day after a tooth was pulled, bruises easily, and never saw a doctor about it.',
    answers: aVisit({ 'serious-illness': say('bleeding-or-clotting', '親知らずの抜歯のあと翌日まで止まらなかった') }),
    flags: reported('bleeding-or-clotting'),
  },
  {
    name: 'ultrasound-lifting-last-year',
    story: 'A woman of 44 had focused ultrasound on the face last year.',
    answers: aVisit({ 'procedures-in-area': say('energy', 'ハイフ、去年の秋、顔全体') }),
    flags: reported('procedures-in-area'),
  },
  {
    name: 'mepolizumab-for-asthma',
    story: 'A man of 39 injects mepolizumab every four weeks for asthma.',
    answers: aVisit({
      'immune-medicines': say('biologics', 'ヌーカラ、最後は11月10日'),
      allergies: say('asthma', '子どものころから'),
    }),
    flags: reported('biologics allergies'),
  },
  {
    name: 'steroid-injection-for-hay-fever',
    story: 'A woman of 33 had a steroid injection for hay fever in spring, as every year.',
    answers: aVisit({
      'immune-medicines': say('systemic-steroids', 'ケナコルト、3月に1回'),
      allergies: say('other-allergy', 'スギ花粉'),
    }),
    flags: reported('systemic-steroids allergies'),
  },
  {
    name: 'isotretinoin-online-hoping-for-a-child',
    story: 'A woman of 30 takes isotretinoin bought online and is trying to conceive.',
    answers: aVisit({
      pregnancy: say('trying', '今月から'),
      'acne-medicines': say('isotretinoin', 'アクノティン、通販、まだ飲んでいます'),
    }),
    flags: reported('pregnancy isotretinoin'),
  },
  {
    name: 'insulin-pump',
    story: 'A man of 35 with type 1 diabetes wears an insulin pump and a glucose sensor.',
    answers: aVisit({
      routes: 'iv-drip',
      'implanted-electronics': say('yes', 'インスリンポンプとリブレ'),
      'other-medicines': say('any-other-medicine', 'インスリン'),
      'serious-illness': say('diabetes', '1型、HbA1c 7.0'),
    }),
    flags: reported('implanted-electronics other-medicines diabetes'),
  },
  {
    name: 'told-to-avoid-broad-beans',
    story: 'A man of 28 was told as a child never to eat broad beans, because he lacks an enzyme.',
    answers: aVisit({ 'serious-illness': say('methaemoglobinaemia-or-g6pd', 'そら豆を食べないように言われた') }),
    flags: reported('methaemoglobinaemia-or-g6pd'),
  },
  {
    name: 'radiotherapy-as-a-child',
    story: 'A woman of 34 had radiotherapy of the neck at six, for a lymphoma.',
    answers: aVisit({
      'serious-illness': say('cancer-history', 'リンパ腫、6歳'),
      'procedures-in-area': say('radiotherapy', '首、6歳のとき'),
    }),
    flags: reported('cancer-history procedures-in-area'),
  },
  {
    name: 'only-fillings-in-the-teeth',
    story: 'A man of 40 whose only metal is that of fillings reads that they do not count.',
    answers: aVisit({ routes: 'potenza', 'metal-in-body': 'no' }),
    flags: [],
  },
  {
    name: 'healthy-on-an-acne-cream',
    story: 'A healthy woman of 28 on adapalene and the pill, with hay fever, one old peel and dark marks.',
    answers: aVisit({
      routes: ['dermapen', 'electroporation'],
      'acne-medicines': say(['topical-retinoids', 'current-acne-treatment'], 'ディフェリン、毎晩'),
      'other-medicines': say('any-other-medicine', 'マーベロン'),
      allergies: say('other-allergy', '花粉症'),
      'skin-conditions': 'darkens-after-injury',
      'procedures-in-area': say('peel', 'サリチル酸、3年前'),
      'scar-types': 'brown',
      'scar-areas': ['cheek-right', 'cheek-left'],
    }),
    flags: reported('acne-medicines other-medicines allergies skin-conditions procedures-in-area scar-types'),
  },
  {
    name: 'all-unsure',
    story:
      'A grandmother’s phone is handed to a shy man of 22 who knows nothing about himself and taps "Not sure" throughout.',
    answers: everywhere('unsure'),
    flags: unsure(`
      pregnancy breastfeeding implanted-electronics metal-in-body blood-thinners immune-medicines acne-medicines
      other-medicines allergies metal-allergy anaesthetics-and-needles prior-reaction serious-illness skin-now
      herpes-history keloid-tendency skin-conditions procedures-in-area treatments-near-the-day scar-types
      widespread-scars`),
  },
  {
    name: 'all-in-person',
    story: 'A well-known actress will put nothing about her health into a phone and says everything in person.',
    answers: everywhere('declined'),
    flags: declined(`
      guardian-consent pregnancy breastfeeding implanted-electronics metal-in-body blood-thinners
      immune-medicines acne-medicines other-medicines allergies metal-allergy anaesthetics-and-needles
      prior-reaction serious-illness skin-now herpes-history keloid-tendency skin-conditions procedures-in-area
      treatments-near-the-day`),
  },
  {
    name: 'everything-at-once',
    story: 'The fullest sheet there can be: every point to confirm and every expectation at the same time.',
    answers: {
      // Every line of every list, beside both doubts.
      ...withWords(everyFlag(), {
        pregnancy: '最終月経は10月20日、基礎体温をつけています',
        'implanted-electronics': 'ペースメーカー、手帳あり',
        'metal-in-body': 'あごのプレート、2019年',
        'blood-thinners': 'エリキュース、バイアスピリン。循環器の先生',
        'immune-medicines': 'デュピクセント、最後は11月1日',
        'acne-medicines': 'アキュテイン（個人輸入）2か月前まで、ディフェリン',
        'other-medicines': 'ロキソニン、フィッシュオイル、プロトピック',
        allergies: 'エビでショック、20代',
        'metal-allergy': 'ピアスでかぶれた。パッチテストでニッケル',
        'anaesthetics-and-needles': '歯医者の麻酔で動悸',
        'prior-reaction': 'PRP、注射、3週間後にしこり',
        'serious-illness': '橋本病、糖尿病（HbA1c 7.1）、心房細動。市民病院',
        'skin-now': 'あごにとびひ、鼻のわきのほくろが大きくなった',
        'herpes-history': '先月、1年に3回ほど',
        'keloid-tendency': '胸と肩、ニキビのあと',
        'skin-conditions': 'アトピーは顔と首、今も出ています。ステロイドとタクロリムスをぬっています',
        'procedures-in-area': 'ヒアルロン酸をほおに、去年の夏',
        'treatments-near-the-day': 'インフルエンザの予防接種、同じ週',
      }),
      routes: {
        codes: ['dermapen', 'potenza', 'injection', 'iv-drip', 'electroporation', 'other-route', 'undecided'],
      },
      'questions-to-ask': say(
        ['ask-if-not-treated', 'ask-reasons-against', 'ask-who-performs', 'tell-hopes', 'tell-important-date'],
        '結婚式が来年の3月にあります。それまでに赤みが引いている必要があります',
      ),
    },
    flags: [
      ...reported('guardian-consent pregnancy breastfeeding implanted-electronics metal-in-body'),
      ...reported('anticoagulants antiplatelets blood-thinners'),
      ...reported('immunosuppressants jak-inhibitors biologics systemic-steroids cancer-treatment'),
      ...reported('immune-medicines isotretinoin acne-medicines'),
      ...reported('heart-rhythm-or-nitrate sulfa-or-dapsone other-medicines'),
      ...reported('anaphylaxis allergies metal-allergy anaesthetic-reaction fainting'),
      ...declined('anaesthetics-and-needles'),
      ...reported('prior-reaction immune-disease diabetes bleeding-or-clotting heart-disease'),
      ...reported('cancer-history epilepsy liver-or-kidney-disease methaemoglobinaemia-or-g6pd'),
      ...reported('other-illness'),
      ...declined('serious-illness'),
      ...reported('active-infection-at-site active-inflammatory-acne wound-or-irritation'),
      ...reported('skin-lesion-in-area recent-sun numbness'),
      ...declined('skin-now'),
      ...reported('herpes-history keloid-tendency skin-conditions procedures-in-area'),
      ...reported('treatments-near-the-day deep-scars scar-types widespread-scars'),
    ],
  },
  {
    name: 'maybe-pregnant-on-isotretinoin',
    story:
      'A woman of 27 whose period is ten days late took isotretinoin bought online until the spring. She wants Potenza.',
    answers: aVisit({
      routes: 'potenza',
      pregnancy: say('possibly', '月経が10日おくれています'),
      'acne-medicines': say(['isotretinoin', 'topical-retinoids'], 'イソトレチノイン20mg、5月まで。今はアダパレン'),
      'scar-types': 'ice-pick',
      'scar-areas': ['temple-right', 'cheek-right'],
    }),
    flags: [...unsure('pregnancy'), ...reported('isotretinoin acne-medicines deep-scars')],
  },
  {
    name: 'hoping-for-a-child',
    story: 'A woman of 34 in fertility treatment, with low-dose aspirin, thinks about a drip.',
    answers: aVisit({
      routes: 'iv-drip',
      pregnancy: say('trying', '体外受精の途中'),
      'blood-thinners': say('antiplatelets', 'バイアスピリン、不妊治療のため'),
      'other-medicines': say('any-other-medicine', '排卵誘発の注射'),
      'treatments-near-the-day': say('yes', '今週、採卵の予定'),
    }),
    flags: reported('pregnancy antiplatelets other-medicines treatments-near-the-day'),
  },
  {
    name: 'nursing-mother',
    story:
      'A mother of a four-month-old has brown marks since the birth, and a dentist’s injection once made her faint.',
    answers: aVisit({
      routes: ['dermapen', 'electroporation'],
      breastfeeding: 'yes',
      'anaesthetics-and-needles': say(['fainting', 'unsure'], '歯医者で気が遠くなった。麻酔のせいかは不明'),
      'skin-conditions': say('melasma', '両ほお、妊娠中から'),
      'scar-types': 'brown',
      'scar-areas': ['cheek-right', 'cheek-left'],
    }),
    flags: [
      ...reported('breastfeeding fainting'),
      ...unsure('anaesthetics-and-needles'),
      ...reported('skin-conditions scar-types'),
    ],
  },
  {
    name: 'schoolgirl-with-mother',
    story: 'A girl of 16 comes with her mother. Inflamed acne on the chin, adapalene from her dermatologist.',
    answers: aVisit({
      'age-group': 'under-18',
      'acne-medicines': say(['topical-retinoids', 'current-acne-treatment'], 'ディフェリン、3か月前から'),
      'skin-now': say('inflamed-acne', 'あご'),
      'scar-types': 'red',
      'scar-areas': 'chin',
    }),
    flags: reported('guardian-consent acne-medicines active-inflammatory-acne scar-types'),
  },
  {
    name: 'student-of-nineteen',
    story: 'A student of 19 with deep scars down to the chest answers no to everything about health.',
    answers: aVisit({
      routes: ['potenza'],
      'age-group': '18-to-19',
      'scar-types': ['ice-pick', 'very-deep'],
      'scar-areas': ['jaw-neck', 'shoulders', 'chest', 'back', 'widespread'],
    }),
    flags: reported('deep-scars widespread-scars'),
  },
  {
    name: 'heart-patient-on-warfarin',
    story:
      'A man of 58 with a pacemaker and an artificial valve takes warfarin, and once also aspirin; he is not sure he still does.',
    answers: aVisit({
      routes: ['potenza', 'electroporation'],
      'implanted-electronics': say('yes', 'ペースメーカー、手帳は家'),
      'metal-in-body': say('yes', '人工弁'),
      'blood-thinners': say(['anticoagulants', 'unsure'], 'ワーファリン。バイアスピリンはわからない'),
      'other-medicines': say('heart-rhythm-or-nitrate', 'アミオダロン'),
      'serious-illness': say(['heart-disease', 'other-illness'], '弁置換 2018年、高血圧。県立病院の循環器'),
    }),
    flags: [
      ...reported('implanted-electronics metal-in-body anticoagulants'),
      ...unsure('blood-thinners'),
      ...reported('heart-rhythm-or-nitrate heart-disease other-illness'),
    ],
  },
  {
    name: 'atopy-on-a-new-medicine',
    story:
      'A woman of 22 with atopic eczema gets dupilumab every two weeks, had a JAK inhibitor before, tacrolimus on the face.',
    answers: aVisit({
      routes: 'dermapen',
      'immune-medicines': say(['jak-inhibitors', 'biologics'], 'デュピクセント 11/10、リンヴォックは8月まで'),
      'other-medicines': say('face-ointments', 'プロトピック'),
      allergies: say(['food', 'asthma'], '卵'),
      'metal-allergy': say('unsure', 'ネックレスでかゆくなる'),
      'skin-conditions': say(['eczema-or-atopic', 'darkens-after-injury'], '顔と首、今は落ち着いている'),
    }),
    flags: [
      ...reported('jak-inhibitors biologics other-medicines allergies'),
      ...unsure('metal-allergy'),
      ...reported('skin-conditions'),
    ],
  },
  {
    name: 'after-cancer',
    story:
      'A woman of 49 finished chemotherapy for breast cancer last year, takes tamoxifen, and says the rest in person.',
    answers: aVisit({
      routes: 'iv-drip',
      'immune-medicines': say('cancer-treatment', 'タモキシフェン'),
      'serious-illness': say(['cancer-history', 'declined'], '乳がん 2025年に治療終了'),
    }),
    flags: [...reported('cancer-treatment cancer-history'), ...declined('serious-illness')],
  },
  {
    name: 'diabetic-on-steroids',
    story: 'A man of 41 with diabetes and kidney disease takes prednisolone, heals slowly and has numb toes and chin.',
    answers: aVisit({
      'immune-medicines': say(['immunosuppressants', 'systemic-steroids'], 'プレドニン10mg、ネオーラル'),
      'serious-illness': say(['immune-disease', 'diabetes', 'liver-or-kidney-disease'], 'ネフローゼ、HbA1c 8.2'),
      'skin-now': say('numbness', 'あごの感覚がにぶい'),
      'skin-conditions': say('slow-healing', 'すね'),
    }),
    flags: reported(`
      immunosuppressants systemic-steroids immune-disease diabetes liver-or-kidney-disease numbness
      skin-conditions`),
  },
  {
    name: 'regular-of-other-clinics',
    story:
      'A woman of 38 has had filler, botulinum, lasers and threads elsewhere, a lump after PRP, and a peel next week.',
    answers: aVisit({
      routes: ['potenza', 'injection'],
      'metal-in-body': say('yes', '溶けない糸、2022年、ほお'),
      'prior-reaction': say('yes', 'PRPのあと、2か月でしこり'),
      'procedures-in-area': say(
        ['filler-or-booster', 'botulinum', 'energy', 'exosome-prp-or-fat', 'threads'],
        'ヒアルロン酸 去年、糸 2022年',
      ),
      'treatments-near-the-day': say('yes', 'ピーリング、来週'),
    }),
    flags: reported('metal-in-body prior-reaction procedures-in-area treatments-near-the-day'),
  },
  {
    name: 'back-from-the-sea',
    story: 'A surfer of 26, sunburnt and grazed, a cold sore coming up, a mole that has changed, pus in one spot.',
    answers: aVisit({
      routes: 'dermapen',
      'skin-now': say(['infection', 'wound-or-irritation', 'changing-lesion', 'burnt-or-tanned'], 'おでこ、鼻のほくろ'),
      'herpes-history': say('yes', 'きのうからピリピリ'),
    }),
    flags: reported(`
      active-infection-at-site wound-or-irritation skin-lesion-in-area recent-sun herpes-history`),
  },
  {
    name: 'route-withdrawn',
    story:
      'A man of 33 said yes to a metal allergy, cold sores and a plate while he thought of Potenza, then chose the drip alone.',
    answers: aVisit({
      routes: 'iv-drip',
      'metal-in-body': 'yes',
      'metal-allergy': say('yes', 'ニッケル'),
      'anaesthetics-and-needles': 'declined',
      'herpes-history': say('yes', '毎年'),
    }),
    flags: declined('anaesthetics-and-needles'),
  },
  {
    name: 'electroporation-alone',
    story: 'A woman of 30 afraid of needles wants electroporation alone; gold threads in the face, she thinks.',
    answers: aVisit({
      routes: 'electroporation',
      'metal-in-body': say('unsure', '母のすすめで金の糸？'),
      'metal-allergy': 'yes',
      'skin-now': 'declined',
    }),
    flags: [...unsure('metal-in-body'), ...declined('skin-now')],
  },
  {
    name: 'anaphylaxis-and-a-dentist',
    story: 'A woman of 37 carries adrenaline since a wasp sting, and was unwell after an anaesthetic at the dentist’s.',
    answers: aVisit({
      allergies: say(['anaphylaxis', 'medicine'], 'ハチ、2015年。エピペンあり。ペニシリンで発疹'),
      'anaesthetics-and-needles': say('anaesthetic-reaction', '歯医者で動悸と息苦しさ'),
    }),
    flags: reported('anaphylaxis allergies anaesthetic-reaction'),
  },
  {
    name: 'english-speaking-resident',
    story:
      'An English-speaking resident of 45 with epilepsy, dapsone, an angina spray, and anaemia on a note from home.',
    answers: aVisit({
      'blood-thinners': say(['antiplatelets', 'kind-unknown'], 'clopidogrel, stopped for now by the dentist'),
      'immune-medicines': say('kind-unknown', 'an infusion for the bowel, twice a year'),
      'other-medicines': say(['heart-rhythm-or-nitrate', 'sulfa-or-dapsone'], 'dapsone 100 mg, nitroglycerin spray'),
      'serious-illness': say(
        ['bleeding-or-clotting', 'epilepsy', 'methaemoglobinaemia-or-g6pd'],
        'Von Willebrand, G6PD deficiency, seizures until 2015',
      ),
      'skin-conditions': ['psoriasis', 'vitiligo', 'unsure'],
    }),
    flags: reported(`
      antiplatelets blood-thinners immune-medicines heart-rhythm-or-nitrate sulfa-or-dapsone
      bleeding-or-clotting epilepsy methaemoglobinaemia-or-g6pd skin-conditions`),
  },
];

/** The people, and every answer by itself. */
export const cases: readonly Case[] = [...people, ...oneAnswerCases];

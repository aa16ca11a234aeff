import fc from 'fast-check';
import { type Code, items, type LinkId } from '../../lib/catalogue/questionnaire.ts';
import type { Answer, Answers } from '../../lib/flow/answers.ts';
import { isAskedBy, specifiedItems, words } from '../specification.ts';

// The one builder of visits. What is denied, and what is asked, follows from the specification's tables, never from the
// code under test.

/** One code, several, or an answer with the person's own words (`say`). */
export type Given = Code | readonly Code[] | Answer;
export type GivenAnswers = Readonly<Partial<Record<LinkId, Given>>>;

/** An answer in the person's own words. */
export const say = (codes: Code | readonly Code[], detail: string): Answer => ({
  codes: typeof codes === 'string' ? [codes] : codes,
  detail,
});

const asAnswer = (given: Given): Answer => {
  if (typeof given === 'string') return { codes: [given] };
  return 'codes' in given ? given : { codes: given };
};

/** The answer that denies a question; scars and wishes deny too, and the method is undecided. */
export function denialOf(linkId: LinkId): Answer {
  const item = specifiedItems.find((each) => each.linkId === linkId);
  const codes = words(item?.codes);
  if (item?.mayBeEmpty) return { codes: [] };
  const denial = (['none', 'no', '20-or-over', 'undecided'] as const).find((code) => codes.includes(code));
  if (!denial)
    throw new Error(`${linkId} has no answer that denies it: add one to denialOf in tests/support/visits.ts`);
  return { codes: [denial] };
}

/**
 * A whole visit: an answer to every question asked. What is not mentioned is denied; what the methods leave out stays
 * unanswered, unless it is mentioned (an answer left over from before the methods were changed).
 */
export function aVisit(given: GivenAnswers = {}): Answers {
  const routes = asAnswer(given.routes ?? denialOf('routes')).codes;
  return Object.fromEntries(
    specifiedItems.flatMap((item) => {
      const mentioned = given[item.linkId];
      if (mentioned !== undefined) {
        const answer = asAnswer(mentioned);
        // An answer has its codes in the order of the questionnaire, in whichever they are given here.
        const order = words(item.codes);
        return [
          [item.linkId, { ...answer, codes: answer.codes.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)) }],
        ];
      }
      return isAskedBy(item, routes) ? [[item.linkId, denialOf(item.linkId)]] : [];
    }),
  );
}

const isDenial = (code: Code | undefined) => code === 'no' || code === 'none' || code === undefined;

/** The same answer to every question that offers it, and a denial elsewhere; the same words wherever they are asked for. */
export function everywhere(code: 'yes' | 'unsure' | 'declined', detail = ''): Answers {
  return Object.fromEntries(
    specifiedItems.map((item) => {
      const all = words(item.codes);
      const codes =
        code === 'yes' && item.type === 'many' && item.linkId !== 'routes'
          ? all.filter((each) => each !== 'none')
          : all.includes(code)
            ? [code]
            : denialOf(item.linkId).codes;
      const isOffered = item.followUp !== undefined && (item.mayBeEmpty || !isDenial(codes[0]));
      return [item.linkId, { codes, ...(isOffered && detail ? { detail } : {}) }];
    }),
  );
}

/** As many flags as can coincide: every list ticked in full with its doubts, hopes for a child, under age. */
export function everyFlag(detail = ''): Answers {
  const given = everywhere('yes', detail);
  return {
    ...given,
    'age-group': { codes: ['under-18'] },
    pregnancy: { ...given.pregnancy, codes: ['trying'] },
  };
}

/** Somebody who has nothing to declare. */
export const nothingDeclared: Answers = aVisit({ routes: ['dermapen'] });

const threeExpectations: GivenAnswers = {
  'scar-types': ['ice-pick', 'boxcar', 'red'],
  'scar-areas': ['cheek-right', 'cheek-left', 'widespread'],
};
const four: GivenAnswers = {
  routes: ['dermapen', 'potenza'],
  'acne-medicines': say('topical-retinoids', 'ディフェリンゲル、昨日まで'),
  'metal-allergy': say('yes', 'ピアスでかぶれた。パッチテストはまだ'),
  'keloid-tendency': say('unsure', '胸のニキビのあとが少し盛り上がった'),
  'skin-conditions': say('eczema-or-atopic', '冬にひじの内側、保湿剤のみ'),
  ...threeExpectations,
  'questions-to-ask': say(
    ['ask-number-of-sessions', 'ask-product-origin-country-qc', 'ask-total-cost', 'tell-important-date'],
    '来年6月に結婚式があります。いつまでに始めれば間に合いますか。',
  ),
};
const six: GivenAnswers = {
  ...four,
  'blood-thinners': 'declined',
  'herpes-history': say('yes', '去年の冬、年に2回くらい'),
};
const eightOf: GivenAnswers = { ...six, 'prior-reaction': 'unsure', 'skin-now': 'burnt-or-tanned' };
const ten: GivenAnswers = {
  ...eightOf,
  allergies: ['food', 'other-allergy'],
  'procedures-in-area': ['filler-or-booster', 'energy'],
};

/** Four points to confirm and three expectations, in the person's own words where they are asked for. */
export const fourPoints: Answers = aVisit(four);
/** Six points to confirm, five of them in the person's own words, and three expectations. */
export const typical: Answers = aVisit(six);
/** Eight points to confirm, five of them in the person's own words, and three expectations. */
export const eight: Answers = aVisit(eightOf);
/** Ten points to confirm and three expectations: what one page in two languages must hold. */
export const tenPoints: Answers = aVisit(ten);
/** Twelve points to confirm and three expectations: what one page in Japanese must hold. */
export const twelvePoints: Answers = aVisit({
  ...ten,
  'anaesthetics-and-needles': 'fainting',
  'treatments-near-the-day': say('yes', 'インフルエンザの予防接種、前の週'),
});

/** Somebody of many conditions and medicines, on no method yet. */
export const fifteen: Answers = aVisit({
  pregnancy: 'possibly',
  'blood-thinners': say('anticoagulants', 'リクシアナ、心房細動、かかりつけの内科'),
  'other-medicines': say(['painkillers', 'supplements', 'any-other-medicine'], 'アムロジピン、EPAのサプリ'),
  allergies: say(['anaphylaxis', 'medicine', 'food'], '卵、ペニシリンで発疹'),
  'metal-allergy': 'unsure',
  'anaesthetics-and-needles': ['fainting', 'unsure'],
  'serious-illness': say(
    ['diabetes', 'heart-disease', 'other-illness'],
    'HbA1c 6.8（先月）、不整脈で年に2回受診、高血圧',
  ),
  'skin-now': ['infection', 'inflamed-acne'],
  'herpes-history': say('yes', '去年の冬、年に2回くらい'),
  'procedures-in-area': say(['filler-or-booster', 'energy'], '2025年の秋、両ほお'),
  'scar-types': ['boxcar', 'rolling', 'brown', 'unsure'],
  'scar-areas': ['cheek-left', 'chin', 'jaw-neck', 'widespread'],
  'questions-to-ask': ['ask-total-cost'],
});

/** As much as the sheet can be asked to hold: every flag, and every follow-up as long as it may be. */
export const longest: Answers = (() => {
  const full =
    '長い補足の文章です。病院の名前や薬の名前、使い始めた時期、最後に使った日、そのときの体調などを、覚えている範囲でできるだけくわしく書きました。あわせて、これまでに受けた検査の結果も書いています。';
  const answers = everyFlag(full.padEnd(100, '。').slice(0, 100));
  const wish = answers['questions-to-ask'];
  return { ...answers, 'questions-to-ask': { codes: wish?.codes ?? [], detail: full.repeat(3).slice(0, 200) } };
})();

/** The same in emoji joined from seven parts: one letter to a reader, seven boxes where no font has them. */
export const joined: Answers = (() => {
  const family = '👩\u200D👩\u200D👧\u200D👦';
  const answers = everyFlag(family.repeat(100));
  const wish = answers['questions-to-ask'];
  return { ...answers, 'questions-to-ask': { codes: wish?.codes ?? [], detail: family.repeat(200) } };
})();

const sentences = [
  '病院の名前や薬の名前、使い始めた時期、最後に使った日、そのときの体調を、覚えている範囲で書きました。',
  'It went red and itchy for two days after the last cream. ',
];

/** Visits drawn by chance, the same every time: up to twenty answers other than a denial, some with words of any length. */
export function drawn(count: number): Answers[] {
  const answerable = items.filter(({ linkId, optional }) => linkId !== 'routes' && !optional);
  const answer = fc.record({
    item: fc.constantFrom(...answerable),
    pick: fc.nat(),
    words: fc.option(
      fc.record({ of: fc.constantFrom(...sentences), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
    ),
  });
  const visit = fc.record({
    given: fc.array(answer, { maxLength: 20, size: 'max' }),
    wishes: fc.subarray(words(specifiedItems.find(({ mayBeEmpty }) => mayBeEmpty)?.codes)),
  });
  return fc.sample(visit, { seed: 20_261_126, numRuns: count }).map(({ given, wishes }) =>
    aVisit({
      ...Object.fromEntries(
        given.map(({ item, pick, words: own }) => {
          const codes = item.answerOption.filter((code) => code !== 'none');
          const code = codes[pick % codes.length] as Code;
          const detail = own?.of
            .repeat(9)
            .slice(0, Math.floor((item.detail ?? 0) * own.share))
            .trim();
          return [item.linkId, detail && !isDenial(code) ? { codes: [code], detail } : { codes: [code] }];
        }),
      ),
      'questions-to-ask': wishes,
    }),
  );
}

import fc from 'fast-check';
import { items, type LinkId } from '../../lib/catalogue/questionnaire.ts';
import { type Answer, type Answers, asAnswer, isExclusive, offersDetail } from '../../lib/flow/answers.ts';
import { enabledItems, itemOf } from '../../lib/flow/enabled.ts';

type Given = Readonly<Partial<Record<LinkId, Answer['codes'] | Answer>>>;

/** A complete visit of somebody who denies everything that is asked, but for what is given. */
export function visitWith(given: Given): Answers {
  const answers: Partial<Record<LinkId, Answer>> = {};
  for (const item of items) {
    const own = given[item.linkId];
    if (own) {
      const { codes, detail } = 'codes' in own ? own : { codes: own, detail: undefined };
      answers[item.linkId] = asAnswer(item, codes, detail);
    } else answers[item.linkId] = { codes: denial(item.linkId) };
  }
  const asked = new Set(enabledItems(answers).map(({ linkId }) => linkId));
  return Object.fromEntries(Object.entries(answers).filter(([linkId]) => asked.has(linkId as LinkId)));
}

function denial(linkId: LinkId): Answer['codes'] {
  if (linkId === 'routes') return ['dermapen'];
  if (linkId === 'age-group') return ['20-or-over'];
  if (linkId === 'scar-extent') return ['limited'];
  const { optional, answerOption } = itemOf(linkId);
  if (optional) return [];
  return [answerOption.includes('none') ? 'none' : 'no'];
}

/** The same answer to every question that offers it, and a denial elsewhere. */
export function everywhere(code: 'yes' | 'unsure' | 'declined', detail = ''): Answers {
  return visitWith(
    Object.fromEntries([
      ...items.map((item) => {
        const listed = item.answerOption.filter((each) => !isExclusive(each));
        const codes =
          code === 'yes' && item.repeats && item.linkId !== 'routes'
            ? listed
            : item.answerOption.includes(code)
              ? [code]
              : denial(item.linkId);
        return [item.linkId, { codes, ...(offersDetail(item, codes) && detail ? { detail } : {}) }];
      }),
      ['routes', ['undecided']],
    ]),
  );
}

/** As many flags as can coincide: every list ticked in full with its doubts, hopes for a child, under age. */
export function everyFlag(detail = ''): Answers {
  const given = everywhere('yes', detail);
  return {
    ...given,
    'age-group': { codes: ['under-18'] },
    'scar-extent': { codes: ['widespread'] },
    pregnancy: { ...given.pregnancy, codes: ['trying'] },
  };
}

/** Somebody with a few things to tell, in a few words. */
export const typical: Answers = visitWith({
  routes: ['dermapen', 'potenza'],
  'keloid-tendency': { codes: ['unsure'], detail: '胸のニキビのあとが少し盛り上がった' },
  'skin-conditions': { codes: ['eczema-or-atopic'], detail: '冬にひじの内側、保湿剤のみ' },
  'blood-thinners': { codes: ['declined'] },
  'acne-medicines': { codes: ['topical-retinoids'], detail: 'ディフェリンゲル、昨日まで' },
  'metal-allergy': { codes: ['yes'], detail: 'ピアスでかぶれた。パッチテストはまだ' },
  'scar-dents': ['ice-pick', 'boxcar'],
  'scar-marks': ['red'],
  'scar-areas': ['cheek-right', 'cheek-left'],
  'questions-to-ask': {
    codes: ['ask-product-origin-country-qc', 'ask-number-of-sessions', 'ask-total-cost', 'tell-important-date'],
    detail: '来年6月に結婚式があります。いつまでに始めれば間に合いますか。',
  },
});

/** Eight flags, most of them for the day, with a line of words each. */
export const eight: Answers = visitWith({
  ...typical,
  'scar-dents': ['ice-pick'],
  'recent-sun': { codes: ['yes'], detail: '先週末に海で。来週も屋外の予定' },
  'prior-reaction': { codes: ['unsure'], detail: 'フィラーのあと2日ほど腫れた' },
  'scar-marks': ['none'],
});

/** Somebody of many conditions and medicines, on no method yet: more than a page holds at a comfortable size. */
export const fifteen: Answers = visitWith({
  routes: ['undecided'],
  pregnancy: ['possibly'],
  'herpes-history': { codes: ['yes'], detail: '去年の冬、年に2回くらい' },
  'serious-illness': {
    codes: ['diabetes', 'heart-disease', 'other-serious-illness'],
    detail: 'HbA1c 6.8（先月）、不整脈で年に2回受診、高血圧',
  },
  'blood-thinners': { codes: ['anticoagulants'], detail: 'リクシアナ、心房細動、かかりつけの内科' },
  'other-medicines': {
    codes: ['painkillers-or-supplements', 'any-other-medicine'],
    detail: 'アムロジピン、EPAのサプリ',
  },
  'allergy-history': { codes: ['yes'], detail: '卵、ペニシリンで発疹' },
  'metal-allergy': ['unsure'],
  fainting: ['yes'],
  'procedures-in-area': { codes: ['filler', 'laser-or-rf'], detail: '2025年の秋、両ほお' },
  'scar-dents': ['boxcar', 'rolling', 'unsure'],
  'scar-marks': ['brown'],
  'scar-areas': ['cheek-left', 'chin', 'jaw-neck'],
  'scar-extent': ['widespread'],
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
  const told = items.filter(({ section, optional }) => section !== 'visit' && !optional);
  const answer = fc.record({
    item: fc.constantFrom(...told),
    pick: fc.nat(),
    words: fc.option(
      fc.record({ of: fc.constantFrom(...sentences), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
    ),
  });
  const visit = fc.record({
    told: fc.array(answer, { maxLength: 20, size: 'max' }),
    wishes: fc.subarray([...itemOf('questions-to-ask').answerOption]),
  });
  return fc.sample(visit, { seed: 20_261_126, numRuns: count }).map(({ told, wishes }) =>
    visitWith({
      ...Object.fromEntries(
        told.map(({ item, pick, words }) => {
          const codes = item.answerOption.filter((code) => code !== 'none');
          const length = Math.floor((item.detail ?? 0) * (words?.share ?? 0));
          return [item.linkId, { codes: [codes[pick % codes.length]], detail: words?.of.repeat(9).slice(0, length) }];
        }),
      ),
      'questions-to-ask': wishes,
    }),
  );
}

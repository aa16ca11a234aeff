import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { methods, openRoutes } from '../../lib/catalogue/routes.ts';
import { ownCodes, ownRows, withOwnAnswer } from '../../lib/clinic/own-answers.ts';
import { type Pack, type ReadPack, readPack } from '../../lib/clinic/pack.ts';
import type { PackAnswers } from '../../lib/export/code.ts';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { drawn } from './visits.ts';

/** The pack that the release ships as its sample. */
export const samplePack = (): Pack => JSON.parse(readFileSync('tools/release/clinic.json', 'utf8'));

/** A pack that may be used. @throws with its faults when it may not */
export function readOf(pack: unknown): ReadPack {
  const { read, faults } = readPack(JSON.stringify(pack));
  if (!read) throw new Error(JSON.stringify(faults));
  return read;
}

/** What a clinic says to its patients, and none of it takes weight from what we say. */
export const decent = {
  ja: [
    '予約の変更は、前日までに電話でお知らせください。',
    '安全のため、当日の運転はお控えください。',
    'お薬の名前がわからないときは、お薬手帳をお持ちください。',
    '麻酔で気分が悪くなったことはありませんか。',
    '当院の製剤は、国内で承認されていません。',
    '副作用が出たときは、すぐにお電話ください。',
    '効果には個人差があります。',
    '駐車場はありません。',
    '予約の変更は、TEL：03-0000-0000 へ。',
    'アレルギーのある方は、受付でお申し出ください。',
    'ご質問は、電話でお受けします。',
    '医師が、成分に卵が含まれるかを確かめます。',
    '夜間と休日は、同じ番号の録音の案内に従ってください。',
    '薬を自分の判断でやめないでください。',
    '18歳未満の方は、保護者の方と一緒にお越しください。',
    '妊娠中の方は、予約のときにお知らせください。',
    '院内での撮影はご遠慮ください。',
    '当日は、お酒を飲まないでください。',
    '施術後は、飲酒をお控えください。',
    '飲んでいる薬の名前を控えてお持ちください。',
    '祝日は休みとなります。',
    '診療時間外は受診できません。',
    '薬の名前を控えてお越しください。',
    '自分の判断でやめている薬も、お知らせください。',
    '来院できる日を、電話でお知らせください。',
    '妊娠中の方もご遠慮なくお知らせください。',
    'どなたでも遠慮なくお電話ください。',
    '患者さんに断りなく写真を使いません。',
    '1週間前に中止した薬を書いてください。',
    '未成年の方は、保護者の同伴が不可欠です。',
    '患者さんからのご相談もお受けしています。',
    'ご都合の悪い方は、前日までにキャンセルしてください。',
    '施術後は保湿剤を塗り、激しい運動はお控えください。',
    '患者様用の駐車場は、夜間は利用不可です。',
    '初めての方は、初診料の対象になります。',
    '「いいえ」でも、早めにお伝えください。',
  ],
  en: [
    'To change your appointment, please call by the day before.',
    'For your safety, please do not drive home.',
    'If you do not know the name of a medicine, bring your medicine notebook.',
    'Has an anaesthetic ever made you feel ill?',
    'Our product is not approved in Japan.',
    'Call us at once if you notice a side effect.',
    'Results differ from person to person.',
    'There is no car park.',
    'To change your appointment: Tel: 03-0000-0000.',
    'If you have an allergy, please tell the reception desk.',
    'We answer questions by telephone.',
    'If you are pregnant, please tell us when you make the appointment.',
    'If you are under 18, please come with a parent or guardian.',
    'You may have redness for two days.',
    'We do not accept credit cards.',
    'Cheques are not accepted.',
    'Please do not take photographs.',
    'You may have injection-site pain, redness and swelling.',
    'Lumps can be treated with a steroid injection.',
    'If you are not taking any medicine, tell us.',
    'Do not stop taking your medicine on your own.',
    'Please wait a moment at the reception desk.',
    'You can have a drink of water before the appointment.',
    'You are welcome to have a companion with you.',
    'If you pay by card, note that debit cards are not accepted.',
    'Please answer no later than Friday.',
    'You can get here by bus.',
    'Please wait 5 minutes in the car park.',
    'Avoid the sun, and bring your medicine notebook.',
    'Open on weekdays, 10:00 to 18:00 (closed on 1 January); Dr. Ōno sees you.',
  ],
};

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Terms made of words, marks and states by chance, as far as a pack may hold them. */
function terms(locale: Locale, pieces: string) {
  const { questions: [question] = [], ...sample } = samplePack();
  return fc
    .sample(fc.array(fc.constantFrom(...pieces.split('|')), { minLength: 1, maxLength: 4 }), {
      seed: 20_261_201,
      numRuns: 150,
    })
    .map((some) => some.join(''))
    .filter((each) => {
      const term = { ja: '卵', en: 'Eggs', [locale]: each };
      return readPack(JSON.stringify({ ...sample, questions: [{ ...question, term }] })).read;
    });
}

/** Packs drawn by chance, the same every time: any number of everything that a clinic may add. */
export function drawnPacks(count: number): ReadPack[] {
  const { format, version, approvedBy, clinic, duty, products, questions } = samplePack();
  const text = fc.record({ ja: fc.constantFrom(...decent.ja), en: fc.constantFrom(...decent.en) });
  const term = fc.record({
    ja: fc.constantFrom(...terms('ja', '卵|花粉症|ﾀﾊﾞｺ|はいえん|はい|いいえ|未質問|、|＝|\n|（|」|・| ')),
    en: fc.constantFrom(...terms('en', 'Eggs|Pollen|Yes|no|not asked|,|=|\n|(|-| ')),
  });
  const pack = fc.record({
    clinic: fc.record({ hours: optional(text), emergency: optional(text) }),
    devices: fc.uniqueArray(fc.constantFrom(...methods), { maxLength: 3 }),
    questions: fc.array(
      fc.record({
        term,
        question: text,
        why: text,
        how: text,
        routes: optional(fc.subarray([...methods], { minLength: 1 })),
      }),
      { maxLength: 5 },
    ),
    notices: fc.array(text, { maxLength: 3 }),
    bring: fc.array(text, { maxLength: 3 }),
  });
  return fc.sample(pack, { seed: 20_261_201, numRuns: count }).map((drawn) =>
    readOf({
      format,
      version,
      approvedBy,
      duty,
      products,
      ...drawn,
      clinic: { ...clinic, ...drawn.clinic },
      devices: drawn.devices.map((route) => ({ ...products[0], route })),
      questions: drawn.questions.map((each, place) => ({
        ...questions?.[0],
        ...each,
        id: `clinic-question-${place}`,
      })),
    }),
  );
}

/** Visits drawn by chance, with any methods, each with one of the packs and any answers to its questions. */
export function visitsWithPacks(count: number) {
  const packs = drawnPacks(60);
  const codes = fc.array(fc.option(fc.constantFrom(...ownCodes)), { minLength: 5, maxLength: 5 });
  const chosen = fc.subarray([...methods, ...openRoutes], { minLength: 1, maxLength: 3 });
  const given = fc.sample(fc.record({ codes, chosen }), { seed: 20_261_201, numRuns: count });
  return drawn(count).map((answers, place) => {
    const read = packs[place % packs.length] as ReadPack;
    const { codes, chosen } = given[place] as (typeof given)[number];
    const live = liveAnswers({ ...answers, routes: { codes: chosen } });
    const own = codes.reduce(
      (before, code, at) => (code ? withOwnAnswer(before, read.hash, at, code) : before),
      undefined as PackAnswers | undefined,
    );
    return { live, read, codes, own, rows: ownRows(read, live, own) };
  });
}

import { afterAll, describe, expect, it } from 'vitest';
import { ownChartLine, ownDeclared, ownSheetText } from '../../app/clinic/own-text.ts';
import { rulesVersion } from '../../lib/catalogue/flags.ts';
import { version } from '../../lib/catalogue/questionnaire.ts';
import { faultInWords } from '../../lib/clinic/fault-words.ts';
import { ownAnswersAsText, ownAnswersFrom, ownFlags, ownRows, withOwnAnswer } from '../../lib/clinic/own-answers.ts';
import { type Pack, packShape, readPack } from '../../lib/clinic/pack.ts';
import { setPackInUse } from '../../lib/clinic/pack-in-use.ts';
import type { FaultKind, PackFault } from '../../lib/clinic/shape.ts';
import { decode, encode } from '../../lib/export/code.ts';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { summaryOf } from '../../lib/summary/summary.ts';
import { chartText } from '../../lib/wording/chart.ts';
import { sheetText } from '../../lib/wording/sheet-text.ts';
import { openRoutes } from '../specification.ts';
import { decent, readOf, samplePack, visitsWithPacks } from '../support/packs.ts';
import { aVisit } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

afterAll(() => setPackInUse(undefined));

const resultOf = (pack: unknown) => readPack(JSON.stringify(pack));

describe('A pack', () => {
  it('is read when it is the sample of the release', () => {
    expect(resultOf(samplePack()).faults).toBeUndefined();
  });

  it('is read with a mark of its encoding before it', () => {
    expect(readPack(`\uFEFF${JSON.stringify(samplePack())}`).faults).toBeUndefined();
  });

  it.each([
    ['{\n "format": 1\n "version": 2\n}', 3],
    ['{\n "format": 1,\n', 3],
  ])('that is not JSON is refused with the line of the fault: %j', (text, line) => {
    const [fault] = readPack(text).faults ?? [];
    expect(fault).toMatchObject({ kind: 'not-json', values: { line } });
    expect(faultInWords(fault as PackFault)).toContain(`${line}行目`);
  });

  it('has a hash that changes with any word', () => {
    const changed = { ...samplePack(), bring: [{ ja: '診察券と紹介状', en: 'Your card and letter' }] };
    expect(readOf(changed).hash).not.toBe(readOf(samplePack()).hash);
  });

  it('has every fault named at once', () => {
    const { clinic, ...rest } = samplePack();
    const faults = resultOf({ ...rest, format: 2, clinic: { ...clinic, phone: 'call us' }, logo: 'x' }).faults ?? [];
    expect(faults.map(({ where, kind }) => `${where} ${kind}`)).toEqual([
      'format not-one-of',
      'clinic.phone pattern',
      'logo unknown-key',
    ]);
  });

  it('has a schema for editors that names what the reader demands', () => {
    const { required, properties, additionalProperties } = packShape.jsonSchema as {
      required: string[];
      properties: Record<string, unknown>;
      additionalProperties: boolean;
    };
    expect(required).toEqual(['format', 'version', 'approvedBy', 'clinic', 'duty', 'products']);
    expect(Object.keys(properties)).toEqual([
      ...required,
      'devices',
      'questions',
      'notices',
      'bring',
      'keeping',
      'kiosk',
    ]);
    expect(additionalProperties).toBe(false);
  });
});

const notice = (ja: string, en = 'Please call us.') => ({ notices: [{ ja, en }] });
const asking = (change: object) => ({ questions: [{ ...samplePack().questions?.[0], ...change }] });
const without = (key: keyof Pack) => {
  const { [key]: _, ...rest } = samplePack();
  return rest;
};
const termed = (ja: string, en = 'Egg allergy') => asking({ term: { ja, en } });
const many = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value);

/** What somebody who wants more than a pack may do would write, and why it is refused. */
const hostile: readonly (readonly [string, unknown, FaultKind])[] = [
  ['hides a question of ours', { hide: ['pregnancy'] }, 'unknown-key'],
  ['renames a question of ours', { rename: { pregnancy: { ja: '体調', en: 'Health' } } }, 'unknown-key'],
  ['reorders our sections', { sections: ['scars', 'basics'] }, 'unknown-key'],
  ['answers for the person', { preselect: { pregnancy: 'no' } }, 'unknown-key'],
  ['scores the answers', { score: { diabetes: 3 } }, 'unknown-key'],
  ['brings a style', { css: 'body{display:none}' }, 'unknown-key'],
  ['brings a script', { script: 'alert(1)' }, 'unknown-key'],
  ['brings a link', { links: ['https://clinic.example'] }, 'unknown-key'],
  ['makes a question of its own answered beforehand', asking({ default: 'no' }), 'unknown-key'],
  ['lets its own flag replace ours', asking({ replaces: 'pregnancy' }), 'unknown-key'],
  ['takes the id of a question of ours', asking({ id: 'pregnancy' }), 'pattern'],
  ['asks the same id twice', { questions: many(2, samplePack().questions?.[0]) }, 'twice'],
  ['asks more than five questions', { questions: many(6, samplePack().questions?.[0]) }, 'too-many'],
  ['asks for a method that does not exist', asking({ routes: ['undecided'] }), 'not-one-of'],
  ['asks for no method', asking({ routes: [] }), 'too-few'],
  ['writes markup', notice('<b>大切</b>なお知らせ'), 'markup'],
  ['writes markup in full-width signs', notice('＜script＞のお知らせ'), 'markup'],
  ['writes an entity', notice('お知らせ&lt;b&gt;'), 'markup'],
  ['writes a placeholder', notice('{count}件のお知らせ'), 'markup'],
  ['writes a web address', notice('https://clinic.example をご覧ください'), 'address'],
  ['writes a mail address', notice('info@clinic.example へ'), 'address'],
  ['writes a bare domain', notice('くわしくは clinic-sample.jp で'), 'address'],
  ['writes a domain of any country, with a path', notice('お知らせ', 'See evil.de/visit first.'), 'address'],
  ['writes a domain in full-width letters', notice('ｅｖｉｌ．ｄｅへどうぞ'), 'address'],
  ['writes a domain with a space in it', notice('お知らせ', 'See evil .de first.'), 'address'],
  ['writes the number of a server', notice('お知らせ', 'See 203.0.113.7 first.'), 'address'],
  ['turns the direction of the text', notice('お知らせ\u202Eんせまりあ'), 'character'],
  ['writes a control character', notice('お知らせ\u0007です'), 'character'],
  ['breaks the line', notice('お知らせ\nです'), 'character'],
  ['hides a letter', notice('安\u200B心のクリニック'), 'character'],
  ['promises an effect', notice('必ず効果が出ます'), 'verdict'],
  ['says that somebody may be treated', notice('どなたでも治療を受けられます'), 'verdict'],
  ['calms', notice('お知らせ', 'There are no problems with our treatment.'), 'verdict'],
  ['calms in full-width letters', notice('ＯＫです'), 'verdict'],
  ['tells people to stop a medicine', notice('薬をやめてから来てください'), 'verdict'],
  ['asks to pass over our questions', notice('前の質問は飛ばしてかまいません'), 'softening'],
  ['asks to answer no', notice('持病は「いいえ」と答えてください'), 'softening'],
  ['asks not to tell', notice('お知らせ', 'You need not mention your medicines.'), 'softening'],
  ['lists two terms in the place of one', termed('卵、牛乳'), 'label'],
  ['breaks the line in a term', termed('卵\nいいえ'), 'character'],
  ['writes a state behind its term', termed('卵＝いいえ'), 'label'],
  ['brackets its term', termed('卵（なし）'), 'label'],
  ['closes the quotation', termed('卵」'), 'label'],
  ['calls its question by a state', termed('未質問'), 'label'],
  ['ends its term with a state', termed('卵アレルギー いいえ'), 'label'],
  ['ends its English term with a state', termed('卵アレルギー', 'Eggs not asked'), 'label'],
  ['keeps answers for longer', { keeping: { sevenDays: true } }, 'not-one-of'],
  ['lets a kiosk wait for an hour', { kiosk: { eraseAfterMinutes: 60 } }, 'not-number'],
  ['names a product without its five facts', { products: [{ name: { ja: '製剤', en: 'Product' } }] }, 'missing'],
  [
    'calls its product approved',
    {
      products: [
        { ...samplePack().products[0], unapproved: { ...samplePack().products[0]?.unapproved, isUnapproved: false } },
      ],
    },
    'not-one-of',
  ],
  [
    'names a device without its five facts',
    { devices: [{ route: 'potenza', name: { ja: '機器', en: 'Device' } }] },
    'missing',
  ],
  [
    'is approved by nobody of the profession',
    { approvedBy: { ...samplePack().approvedBy, role: 'manager' } },
    'not-one-of',
  ],
  [
    'is approved on a day that does not exist',
    { approvedBy: { ...samplePack().approvedBy, on: '2026-02-30' } },
    'no-such-day',
  ],
  [
    'makes the name longer than a line',
    { clinic: { ...samplePack().clinic, name: { ja: 'あ'.repeat(61), en: 'A' } } },
    'too-long',
  ],
  ['leaves the English out', { notices: [{ ja: 'お知らせ' }] }, 'missing'],
  ['leaves the English empty', { notices: [{ ja: 'お知らせ', en: ' ' }] }, 'empty'],
];

describe('A pack is refused, with a sentence in both languages, when it', () => {
  it.each(hostile)('%s', (_, change, kind) => {
    const faults = resultOf({ ...samplePack(), ...(change as object) }).faults ?? [];
    expect(faults.map((fault) => fault.kind)).toContain(kind);
    for (const fault of faults) expect(faultInWords(fault)).toMatch(/^.+: .+\.\n {2}.+：.+。$/s);
  });

  it.each(['approvedBy', 'clinic', 'duty', 'products', 'version', 'format'] as const)('lacks %s', (key) => {
    expect(resultOf(without(key)).faults).toEqual([{ where: key, kind: 'missing' }]);
  });

  it.each([
    ['is no JSON', '{'],
    ['is a list', '[]'],
    ['is null', 'null'],
    ['is far too large', JSON.stringify({ ...samplePack(), notices: 'x'.repeat(300_000) })],
    ['sets a prototype', JSON.stringify(samplePack()).replace('{', '{"__proto__":{"kiosk":{}},')],
    ['nests without end', '['.repeat(50_000)],
    [
      'has a key for every number',
      JSON.stringify(Object.fromEntries(Array.from({ length: 15_000 }, (_, key) => [key, 0]))),
    ],
  ])('%s', (_, text) => {
    expect(readPack(text).faults?.length).toBeGreaterThan(0);
  });
});

/** What a clinic must not say of its treatment or of our questions, and words for the same that a patient would read. */
const softening = {
  ja: [
    '安全な治療です',
    '副作用はありません',
    '副作用がなく、痛みもほとんどありません',
    'リスクはゼロです',
    'ペースメーカーの方も平気です',
    'ペースメーカーは支障ありません',
    '妊娠中でもかまいません',
    '承認済みの製剤です',
    '厚生労働省に認可された治療です',
    '形式的な質問です',
    '質問は念のための確認だけです',
    'この質問は参考程度です',
    '薬のことは伝えなくても結構です',
    '効果的な治療です',
    '完治を保証します',
    'すべて「いいえ」の方は、そのまま施術に進みます。',
    'いいえが多いほど、早く終わります。',
    '効果は抜群です。',
    '満足度98%',
  ],
  en: [
    'A safe treatment',
    'There are no side effects.',
    'Without any risk',
    'Side effects are not a concern.',
    'These questions are only a formality.',
    'The form is just routine.',
    'Approved by the ministry',
    'A pacemaker is no obstacle.',
    'Pregnancy does not matter.',
    'You are welcome with a keloid.',
    'Our treatment is harmless.',
    'Painless and effective',
    'You may skip the list.',
    'Please answer no to all of them.',
    'Success is guaranteed.',
    'If every answer is no, treatment starts at once.',
    'Answering no makes your visit shorter.',
    '98% of patients are satisfied.',
  ],
};
/** What a clinic must not say to anybody: that they may or may not be treated, or that they are to stop a medicine. */
const verdicts = {
  ja: [
    '妊娠中の方もお受けいただけます。',
    'どなたでも治療をお受けいただけます。',
    'ケロイドのある方もお受けになれます。',
    '妊娠中の方はお断りしています。',
    '授乳中の方はご遠慮ください。',
    '妊娠中の方は施術をお控えください。',
    'ペースメーカーの方は対象外です。',
    '18歳未満の方は受診できません。',
    '抗凝固薬は3日前から止めてください。',
    'アスピリンは1週間前からお休みください。',
    '薬は当日朝は飲まないでください。',
    '血をさらさらにする薬は、前日からお控えください。',
    '服用は当日の朝だけ中止してください。',
    'ピルは前日から中止をお願いします。',
    'ワーファリンは一週間お休みして来院してください。',
    'ピルは1か月あけてください。',
    '妊娠中の方は来ないでください。',
    '未成年は不可です。',
    '20歳未満はお受けしていません。',
    '授乳中の方への施術は行っておりません。',
    '妊婦への施術はしていません。',
    '心臓ペースメーカーの方には施術いたしません。',
    '妊娠中の方は治療の対象になりません。',
    '施術の対象は20歳以上です。',
    'レチノールは1週間前からやめていただきます。',
    'サプリは1週間前から控えたほうがいいです。',
    'ピルは2日前から控えていてください。',
    'ケロイド体質は対象外です。',
    '高齢者は対象外です。',
    'アスピリンは当日まで飲まないこと。',
    '抗凝固剤は前日から抜いてください。',
    'ロキソニンは前日から飲まないでください。',
    'ピルは施術の1週間前までにストップしてください。',
    'イソトレチノインは6か月あけてください。',
  ],
  en: [
    'People with a pacemaker can have the treatment.',
    'Anyone may receive our treatment.',
    'Pregnant women cannot be treated.',
    'Pregnant women are not treated here.',
    'We do not treat anyone under 18.',
    'We can’t accept people with a pacemaker.',
    'Please do not take blood thinners for three days before.',
    'Avoid taking aspirin the week before.',
    'Stop aspirin three days before.',
    'Come without having taken your tablets.',
    'Come without your morning aspirin.',
    'Pregnant women are not accepted.',
    'Children cannot be treated here.',
    'Keloid-prone skin cannot be treated.',
    'If pregnant, you could not have the treatment.',
    'Pacemaker wearers cannot be accepted.',
    'Aspirin must be stopped a week before.',
    'Refrain from aspirin for a week.',
    'Pregnant women will be turned away.',
    'Keloid patients are excluded.',
    'Minors are declined.',
    'Everyone over 20 is welcome to be treated.',
    'Discontinue blood thinners three days before.',
    'Cease warfarin before you come.',
    'Please take no aspirin for a week.',
    'No blood thinners on the day.',
  ],
};
/** The same words so that a search for them as they stand finds nothing, while a reader sees no difference or reads over it. */
const disguises: Readonly<Record<string, (text: string) => string>> = {
  'as they stand': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  'in full-width letters': (text) =>
    text.replace(/[!-~]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
  'with a space between all letters': (text) => Array.from(text).join(' '),
  'with dots between all letters': (text) => Array.from(text).join('・'),
  'with an invisible character between all letters': (text) => Array.from(text).join('\u200B'),
  'with a soft hyphen between all letters': (text) => Array.from(text).join('\u00AD'),
  'in Cyrillic letters of the same shape': (text) =>
    text.replace(/[aeopcxyAEOPCXH]/g, (letter) => 'аеорсхуАЕОРСХН'['aeopcxyAEOPCXH'.indexOf(letter)] ?? letter),
  'in Greek letters of the same shape': (text) =>
    text.replace(/[aoviAEOI]/g, (letter) => 'αονιΑΕΟΙ'['aoviAEOI'.indexOf(letter)] ?? letter),
  'in mathematical letters': (text) =>
    text.replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) - 97 + 0x1d41a)),
  'with accents': (text) => text.replace(/[aeiou]/g, (letter) => `${letter}\u0301`),
};

describe('The words of a clinic', () => {
  const kindsIn = (ja: string, en: string) =>
    (resultOf({ ...samplePack(), notices: [{ ja, en }] }).faults ?? []).map(({ kind }) => kind);

  for (const [how, disguise] of Object.entries(disguises)) {
    it(`take no weight from ours ${how}`, () => {
      const accepted = [
        ...softening.ja.filter((text) => kindsIn(disguise(text), 'Please call us.').length === 0),
        ...softening.en.filter((text) => kindsIn('お電話ください。', disguise(text)).length === 0),
      ];
      expect(accepted).toEqual([]);
    });
  }

  it.each(Object.entries(disguises))('give no verdict and stop no medicine %s', (_, disguise) => {
    expect(verdicts.ja.filter((text) => kindsIn(disguise(text), 'Please call us.').length === 0)).toEqual([]);
    expect(verdicts.en.filter((text) => kindsIn('お電話ください。', disguise(text)).length === 0)).toEqual([]);
  });

  it('give no verdict as a fact that advertising rules demand', () => {
    const faultsIn = (ja: string, en: string) =>
      resultOf({ ...samplePack(), duty: { ...samplePack().duty, risks: { ja, en } } }).faults ?? [];
    expect(verdicts.ja.filter((text) => faultsIn(text, 'Redness').length === 0)).toEqual([]);
    expect(verdicts.en.filter((text) => faultsIn('赤み', text).length === 0)).toEqual([]);
  });

  it('take no weight from ours in the other language’s place', () => {
    expect(softening.ja.filter((text) => kindsIn('お電話ください。', text).length === 0)).toEqual([]);
    expect(softening.en.filter((text) => kindsIn(text, 'Please call us.').length === 0)).toEqual([]);
  });

  it('take no weight from ours in any other place for words', () => {
    const places: readonly ((text: { ja: string; en: string }) => object)[] = [
      (text) => ({ bring: [text] }),
      (text) => ({ clinic: { ...samplePack().clinic, hours: text } }),
      (text) => ({ clinic: { ...samplePack().clinic, emergency: text } }),
      (text) => ({ clinic: { ...samplePack().clinic, name: text } }),
      ...(['question', 'why', 'how', 'doctor'] as const).map((key) => (text: object) => asking({ [key]: text })),
      (text) => ({ duty: { ...samplePack().duty, risks: text } }),
      (text) => ({ duty: { ...samplePack().duty, contact: text } }),
    ];
    for (const place of places) {
      const pack = { ...samplePack(), ...place({ ja: '副作用はありません', en: 'There are no side effects.' }) };
      expect(resultOf(pack).faults?.map(({ kind }) => kind)).toEqual(['softening', 'softening']);
    }
  });

  it('may say what a patient has to know', () => {
    expect(decent.ja.map((text) => kindsIn(text, 'Please call us.'))).toEqual(decent.ja.map(() => []));
    expect(decent.en.map((text) => kindsIn('お電話ください。', text))).toEqual(decent.en.map(() => []));
  });

  it('may name an approval where advertising rules demand it, and nowhere else', () => {
    const text = { ja: '同じ成分の承認された製品があります。', en: 'A product of that substance is approved.' };
    const [product] = samplePack().products;
    const facts = { ...product, unapproved: { ...product?.unapproved, domesticAlternative: text } };
    expect(resultOf({ ...samplePack(), products: [facts] }).faults).toBeUndefined();
    expect(kindsIn(text.ja, text.en)).toEqual(['softening', 'softening']);
  });

  it('may say of a risk, as a fact, that it is possible or not known yet', () => {
    const risks = {
      ja: '現時点で明らかになっていない重大なリスクがある可能性があります。',
      en: 'Serious risks that are not yet known may exist.',
    };
    expect(resultOf({ ...samplePack(), duty: { ...samplePack().duty, risks } }).faults).toBeUndefined();
    expect(kindsIn(risks.ja, risks.en)).toEqual(['verdict', 'softening']);
  });

  it('may say, as a fact, what is not established or not known of the treatment', () => {
    const honest = {
      ja: [
        '有効性と安全性は確立していません。',
        '効果は科学的に証明されていません。',
        '効果を保証するものではありません。',
        '効果が出ない場合もあります。',
        '重大なリスクに関する情報はありません。',
      ],
      en: [
        'Its effectiveness is not established.',
        'It may not be effective for everyone.',
        'There is no information about serious risks abroad.',
        'Results are not guaranteed.',
        'It has not yet been proven.',
      ],
    };
    const praise = {
      ja: ['効果が高く安全性も確認され問題ない治療です。', '効果が出ないことはありません。', '有効な治療です。'],
      en: ['Proven and effective.', 'It is not only effective.', 'No side effects; results are guaranteed.'],
    };
    const faultsIn = (ja: string, en: string) => {
      const risks = { ja, en };
      return resultOf({ ...samplePack(), duty: { ...samplePack().duty, risks } }).faults ?? [];
    };
    expect(honest.ja.filter((text) => faultsIn(text, 'Redness').length > 0)).toEqual([]);
    expect(honest.en.filter((text) => faultsIn('赤み', text).length > 0)).toEqual([]);
    expect(praise.ja.filter((text) => faultsIn(text, 'Redness').length === 0)).toEqual([]);
    expect(praise.en.filter((text) => faultsIn('赤み', text).length === 0)).toEqual([]);
  });

  it('are read alike by every version of Unicode', () => {
    // Letters of scripts that an older browser does not know yet would be unassigned there.
    for (const code of [0x323b0, 0x1e030, 0x1f6dc, 0x0c5d, 0xe000, 0xfdd0, 0x1b000])
      expect(kindsIn(`お知らせ${String.fromCodePoint(code)}`, 'Please call us.')).toEqual(['character']);
    for (const name of ['髙橋 﨑子', '𠮷野 々〆', 'Renée Ōno', 'ｽｷﾝ＆ヘア', 'か\u3099'])
      expect(resultOf({ ...samplePack(), approvedBy: { ...samplePack().approvedBy, name } }).faults).toBeUndefined();
  });
});

describe('The sentences about faults', () => {
  it('are a handful, with the number of all others', () => {
    const { faults = [] } = resultOf(Object.fromEntries(Array.from({ length: 15_000 }, (_, key) => [key, 0])));
    expect(faults.length).toBeLessThanOrEqual(31);
    expect(faultInWords(faults.at(-1) as PackFault)).toContain('14976 more');
  });

  it('print nothing that a terminal would obey, whatever is in the file', () => {
    const bell = '\u001B]0;owned\u0007\u009B31m\u202E';
    const texts = [
      JSON.stringify({ ...samplePack(), [`key${bell}`]: 1 }),
      JSON.stringify({ ...samplePack(), notices: [{ ja: `ご安心${bell}`, en: `No risk${bell}.` }] }),
      JSON.stringify({ ...samplePack(), approvedBy: { ...samplePack().approvedBy, [bell.repeat(999)]: 1 } }),
      `{"format":${bell}}`,
      `${bell}{`,
    ];
    for (const text of texts)
      for (const fault of readPack(text).faults ?? []) {
        expect(faultInWords(fault).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(faultInWords(fault).length).toBeLessThan(2000);
      }
  });
});

const words = { ja: wordsOf('ja'), en: wordsOf('en') };
const versions = { questions: version, rules: rulesVersion };

describe('With any pack, whatever was answered,', () => {
  it('our texts are the same, and the clinic’s line follows them, marked as its own', () => {
    const edition = { words, answeredOn: { ja: '', en: '' }, versions };
    for (const { live, read, rows } of visitsWithPacks(100)) {
      const texts = () => [
        sheetText(summaryOf(live), edition),
        chartText(summaryOf(live), { words: words.ja, answeredOn: '', versions }),
      ];
      setPackInUse(undefined);
      const before = texts();
      setPackInUse(read);
      expect(texts()).toEqual(before);
      const [sheet, chart] = [ownSheetText(rows, words), ownChartLine(rows, words.ja)];
      if (rows.length === 0) expect([sheet, chart]).toEqual(['', '']);
      else {
        expect(sheet.split('\n')).toEqual([
          '',
          expect.stringMatching(/^自院の質問（設定 2026\.12\.1）：/),
          expect.stringMatching(/^The clinic’s own questions \(settings 2026\.12\.1\): /),
        ]);
        expect(chart.split('\n')).toEqual(['', expect.stringMatching(/^自院の質問（設定 2026\.12\.1）：/)]);
      }
    }
  });

  it('a text in which nothing was declared to us says so where something was to the clinic', () => {
    const live = liveAnswers(aVisit());
    const read = readOf({ ...samplePack(), questions: [{ ...samplePack().questions?.[0], routes: undefined }] });
    setPackInUse(read);
    const linesFor = (code: 'yes' | 'no') => {
      const rows = ownRows(read, live, withOwnAnswer(undefined, read.hash, 0, code));
      const declared = (locale: Locale) => ownDeclared(rows, locale);
      const edition = { words, answeredOn: { ja: '', en: '' }, versions, declaredToClinic: declared };
      const chart = { words: words.ja, answeredOn: '', versions, declaredToClinic: declared('ja') };
      const text = `${sheetText(summaryOf(live), edition)}\n${chartText(summaryOf(live), chart)}`;
      return text.split('\n').filter((line) => /「口頭で伝える」|“will tell in person”/.test(line));
    };
    const ja = /ただし、下の「見本皮膚科クリニックからの質問」に、確認する点があります。$/;
    const en = /But there are points to confirm under “Questions from Sample Dermatology Clinic” below\.$/;
    expect(linesFor('yes')).toEqual([ja, en, ja].map((sentence) => expect.stringMatching(sentence)));
    expect(linesFor('no')).toHaveLength(3);
    expect(linesFor('no').join('')).not.toMatch(/ただし|But there/);
  });

  it('the chart’s line can be read in one way alone: each term with its state', () => {
    for (const { read, rows } of visitsWithPacks(400)) {
      setPackInUse(read);
      const [, line = ''] = ownChartLine(rows, words.ja).split('\n');
      const shown = line
        .replace(/^[^：]*：/, '')
        .split('、')
        .filter(Boolean);
      expect(shown.map((each) => each.split('＝'))).toEqual(
        rows.map(({ question, state }) => [question.term.ja, words.ja.state(state)]),
      );
    }
  });

  it('each question of the clinic’s is one row, and a doubt raises the flag that a yes raises', () => {
    for (const { live, read, rows, codes } of visitsWithPacks(2000)) {
      expect(rows.map(({ question }) => question.id)).toEqual(read.pack.questions?.map(({ id }) => id));
      for (const [place, { question, isAsked, state }] of rows.entries()) {
        const chosen: readonly string[] = [...(live.routes?.codes ?? [])];
        const isCalledFor = [...(question.routes ?? chosen), ...openRoutes].some((route) => chosen.includes(route));
        expect([isAsked, state]).toEqual([isCalledFor, (isCalledFor && codes[place]) || 'not-asked']);
      }
      expect(ownFlags(rows).length).toBe(rows.filter(({ state }) => !['no', 'not-asked'].includes(state)).length);
    }
  });

  it('its answers come back from the reception code', () => {
    for (const { live, own } of visitsWithPacks(300)) {
      const visit = { answers: live, locale: 'ja' as const, day: 1, ...(own ? { pack: own } : {}) };
      expect(decode(encode(visit, false)).visit?.pack).toEqual(own);
    }
  });
});

describe('Answers to a clinic’s questions', () => {
  const { hash } = readOf(samplePack());

  it('come back from the text in the saved visit', () => {
    const own = withOwnAnswer(undefined, hash, 0, 'declined');
    expect(ownAnswersFrom(ownAnswersAsText(own))).toEqual(own);
  });

  it.each(['', 'x', '12345678-99999', '12345678-1234', '<script>'])('are none in the text “%s”', (text) => {
    expect(ownAnswersFrom(text)).toBeUndefined();
  });

  it('do not count for another pack', () => {
    const live = liveAnswers({ routes: { codes: ['dermapen'] } });
    const other = withOwnAnswer(undefined, hash + 1, 0, 'yes');
    expect(ownRows(readOf(samplePack()), live, other).map(({ state }) => state)).toEqual(['not-asked']);
  });

  it.each(openRoutes)('are asked for under every method when the method is open: %s', (route) => {
    const live = liveAnswers({ routes: { codes: [route] } });
    expect(ownRows(readOf(samplePack()), live, undefined)[0]?.isAsked).toBe(true);
  });

  it('are not asked for when no method chosen calls for them', () => {
    const live = liveAnswers({ routes: { codes: ['iv-drip'] } });
    expect(ownRows(readOf(samplePack()), live, undefined)[0]?.isAsked).toBe(false);
  });
});

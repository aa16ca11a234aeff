import { describe, expect, it } from 'vitest';
import { items } from '../../lib/catalogue/questionnaire.ts';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { summaryOf } from '../../lib/summary/summary.ts';
import { sheetText } from '../../lib/wording/sheet-text.ts';
import en from '../../messages/en.json' with { type: 'json' };
import ja from '../../messages/ja.json' with { type: 'json' };
import { cases } from '../people.ts';
import { specifiedFlags } from '../specification.ts';
import { everyWord } from '../support/every-word.ts';
import { allowed, caught, verdictsIn } from '../support/verdicts.ts';
import { wordsOf } from '../support/words-of.ts';

// What must not be said (`verdicts.ts` holds the nets), and how long a sentence may be.

const words = { ja: everyWord(ja), en: everyWord(en) };

const said = (...sentences: string[]) => sentences.map((sentence) => ['said', sentence] as const);

const edition = { answeredOn: { ja: '', en: '' }, versions: { questions: '1', rules: '2' } };
/** The person's own words are quoted behind it, and may say anything. */
const ownWordsMark = `${ja.Screens.Sheet['own-words']}：`;

describe.each(['ja', 'en'] as const)('no word of %s', (locale) => {
  it('gives a verdict', () => {
    expect(verdictsIn(locale, words[locale])).toEqual([]);
  });

  it('gives one on the sheet, where the words are put together, for every person', () => {
    const written = { ja: { ja: wordsOf('ja') }, en: { ja: wordsOf('ja'), en: wordsOf('en') } }[locale];
    const lines = cases.flatMap(({ answers }) =>
      sheetText(summaryOf(liveAnswers(answers)), { ...edition, words: written }).split('\n'),
    );
    const ours = new Set(lines.filter((line) => line && !line.includes(ownWordsMark)));
    expect(ours.size).toBeGreaterThan(300);
    expect(verdictsIn(locale, said(...ours))).toEqual([]);
  });

  it('is allowed that nobody says any more', () => {
    const all = words[locale].map(([, word]) => word).join('\n');
    expect(allowed[locale].filter((quotation) => !all.includes(quotation))).toEqual([]);
  });
});

describe('the net for verdicts', () => {
  it('catches these Japanese sentences', () => {
    const verdicts = [
      '受けられます。',
      'あなたは治療を受けられません。',
      '施術可能です。',
      '施術可',
      'すべてクリア',
      '適応です。',
      '禁忌に該当します。',
      '判定結果',
      '診断結果：問題なし',
      'スコアは3点です。',
      'この治療は安全です。',
      '問題ありません。',
      '大丈夫です。',
      'ご安心ください。',
      '心配いりません。',
      '異常なし',
      '危険です。',
      'リスクが高い方です。',
      'ケロイドの疑いがあります。',
      'あなたはアイスピック型です。',
      'おすすめの治療',
      '最適な方法',
      'ダーマペンよりポテンツァ',
      'ニキビ跡が治る治療',
      '赤信号です。',
      '改善します。',
      '効果が期待できます。',
      '必ずよくなります。',
      '薬をやめてください。',
      '7日前に中止',
      '1か月あければ受けられます。',
      '受けないでください。',
      '主治医の許可をもらってから来てください。',
      '判定：OK',
      '妊娠中の方もお受けいただけます。',
      '妊娠中の方はお断りしています。',
      '18歳未満の方は受診できません。',
      '抗凝固薬は3日前から止めてください。',
      '薬は当日朝は飲まないでください。',
      'このうち30％の方',
      '100人に3人',
    ];
    expect(verdicts.filter((sentence) => verdictsIn('ja', said(sentence)).length !== 1)).toEqual([]);
  });

  it('catches these English sentences', () => {
    const verdicts = [
      'You can have this treatment.',
      'You cannot have the treatment.',
      'You are eligible.',
      'Suitable for you',
      'You are a good candidate.',
      'Result: pass',
      'Contraindicated for you',
      'This is safe for you.',
      'No problem.',
      'You’re fine.',
      'All clear',
      'Nothing was found.',
      'This is dangerous.',
      'You are at high risk.',
      'You probably have melasma.',
      'Your scars are ice pick.',
      'We recommend Potenza.',
      'The best option',
      'It will improve your skin.',
      'Exosome treatment works.',
      'Green light',
      'Stop your medicine for a week.',
      'Wait 3 months and then it is fine.',
      'You will be refused.',
      'Get clearance before you come.',
      'Your diagnosis',
      'People with a pacemaker can have the treatment.',
      'Pregnant women are not treated here.',
      'Do not take blood thinners for three days before.',
      'Seen in 3 per cent',
      'One in ten people',
    ];
    expect(verdicts.filter((sentence) => verdictsIn('en', said(sentence)).length !== 1)).toEqual([]);
  });

  it('lets the notices of the source pass', () => {
    const notices = [
      '効果を保証するものではありません。',
      '安全性は確立されていません。',
      '治療を受けられない方と、慎重な判断が必要な方を、まとめて挙げています。',
      '医師は、治療をしないと決めることもあります。',
      'この検査のリスクと利点',
    ];
    expect(verdictsIn('ja', said(...notices))).toEqual([]);
    const english = ['There is no guarantee of any effect.', 'This is not a diagnosis.', 'Safety is not established.'];
    expect(verdictsIn('en', said(...english))).toEqual([]);
  });
});

/** Sentences, without the brackets that only say where the source stands. */
const sentencesOf: Record<Locale, (word: string) => string[]> = {
  ja: (word) => word.split(/(?<=[。！？])|\n/).map((sentence) => sentence.trim()),
  en: (word) =>
    word
      .replaceAll(/ \(article [^)]*\)/g, '')
      .split(/(?<=[.!?]["”’）)]*)\s+(?=["“(]?\p{Lu})|\n/u)
      .map((sentence) => sentence.trim()),
};
const tooLong = (locale: Locale, list: readonly (readonly [string, string])[]) =>
  list.flatMap(([key, word]) =>
    sentencesOf[locale](word).flatMap((sentence) => {
      const length =
        locale === 'ja'
          ? [...sentence].length
          : sentence.split(/\s+/).filter((one) => /[\p{L}\p{N}]/u.test(one)).length;
      return length > (locale === 'ja' ? 50 : 20) ? [`${key}: ${sentence} (${length})`] : [];
    }),
  );

describe('help with a question', () => {
  it.each(['ja', 'en'] as const)('says in two sentences why it is asked, and in two how to find out (%s)', (locale) => {
    const help = words[locale].filter(([key]) => /^Questions\..+\.(why|how)$/.test(key));
    expect(help.length).toBeGreaterThan(40);
    const others = help.filter(([, word]) => sentencesOf[locale](word).filter(Boolean).length !== 2);
    expect(others).toEqual([]);
  });
});

describe('a paragraph', () => {
  const tooMany = (locale: Locale, list: readonly (readonly [string, string])[]) =>
    list.flatMap(([key, word]) =>
      word
        .split('\n')
        .filter((paragraph) => sentencesOf[locale](paragraph.replaceAll(reference, '')).filter(Boolean).length > 3)
        .map((paragraph) => `${key}: ${paragraph}`),
    );
  const reference = /（記事 [^）]*）/g;

  it.each(['ja', 'en'] as const)('has at most three sentences (%s)', (locale) => {
    expect(tooMany(locale, words[locale])).toEqual([]);
  });

  it('is separated from the next by the end of a line', () => {
    expect(tooMany('ja', said('一。二。三。（記事 1.1）'))).toEqual([]);
    expect(tooMany('ja', said('一。二。三。四。'))).toHaveLength(1);
    expect(tooMany('en', said('One. Two.\nThree. Four.'))).toEqual([]);
    expect(tooMany('en', said('One. Two. Three. Four.'))).toHaveLength(1);
  });

  it('is one of as many in both languages', () => {
    const english = new Map(words.en);
    const others = words.ja.filter(([key, word]) => word.split('\n').length !== english.get(key)?.split('\n').length);
    expect(others.map(([key]) => key)).toEqual([]);
  });
});

describe('a sentence', () => {
  it('in Japanese has at most 50 characters', () => {
    expect(tooLong('ja', words.ja)).toEqual([]);
    expect(tooLong('ja', said(`${'あ'.repeat(49)}。${'い'.repeat(49)}。`))).toEqual([]);
    expect(tooLong('ja', said(`短い文です。${'あ'.repeat(50)}。`))).toHaveLength(1);
  });

  it('in English has at most 20 words', () => {
    expect(tooLong('en', words.en)).toEqual([]);
    expect(tooLong('en', said(`${'word '.repeat(19)}word. And a second one (article 6.1).`))).toEqual([]);
    expect(tooLong('en', said(`A short one. And ${'word '.repeat(20)}– end.`))).toHaveLength(1);
  });

  it('says nothing by denying it twice', () => {
    const japanese = [
      /ない(こと|わけ|と)(は|も|では|でも)?(ない|ありません|限り|言え|いえ)/,
      /なく(は|も)(ない|ありません)/,
    ];
    const english = [/\bnot (un|in|im|dis)\w+|\bnot without\b|\bnever not\b|n[’']t \w+ (no|nothing|never)\b/i];
    const inEnglish = words.en.map(
      ([key, word]) => [key, word.replaceAll(/\bnot (include|interpret|insured?|in|into)\b/gi, '')] as const,
    );
    expect(caught(words.ja, japanese)).toEqual([]);
    expect(caught(inEnglish, english)).toEqual([]);
    expect(caught(said('痛みがないことはありません。', 'しないわけではありません。'), japanese)).toHaveLength(2);
    expect(caught(said('It is not uncommon.', 'Not without pain.'), english)).toHaveLength(2);
  });

  it('blames nobody, begs nobody, and sells nothing', () => {
    const japanese = [
      /不正|無効|必須|エラーが発生|忘れて|間違え|誤って|残念|申し訳|簡単|お手軽|人気|業界初|業界最|最高(?![値位気血])|！/,
    ];
    const english = [
      /\b(invalid|illegal|required|mandatory|please|sorry|oops|forgot|forgotten|wrongly|unfortunately)\b/i,
      /\b(easy|easily|simple|simply|just (tap|click)|amazing|popular)\b|!/i,
    ];
    expect(caught(words.ja, japanese)).toEqual([]);
    expect(caught(words.en, english)).toEqual([]);
    // The highest blood pressure is a measurement; the highest quality sells.
    expect(caught(said('最高血圧', '最高値'), japanese)).toEqual([]);
    expect(caught(said('入力が不正です。', '簡単です。', '最高の品質'), japanese)).toHaveLength(3);
    expect(caught(said('Invalid answer', 'Please choose'), english)).toHaveLength(2);
  });

  it('claims no conformance to a standard that was not tested', () => {
    const claim = [/準拠|適合して|\bconforms?\b|\bcompliant\b|\bcertified\b/i];
    expect(caught([...words.ja, ...words.en], claim)).toEqual([]);
    expect(caught(said('JIS X 8341-3に準拠'), claim)).toHaveLength(1);
  });

  it('names no clinic, and no illness that is never named', () => {
    const never = [
      /ヒロクリニック|hiro.?clinic/i,
      /\bHIV\b|エイズ|\bAIDS\b|肝炎|hepatitis|精神|うつ病|psychiatr|\bmental\b/i,
    ];
    expect(caught([...words.ja, ...words.en], never)).toEqual([]);
    expect(caught(said('B型肝炎'), never)).toHaveLength(1);
  });
});

describe('a medicine from abroad', () => {
  it('that calls for a doctor or pharmacist before the visit calls for one at once where pregnancy is possible', () => {
    const waits = [...words.ja, ...words.en].filter(([, word]) =>
      /受診を待たずに|without waiting for the visit/.test(word),
    );
    expect(waits).toHaveLength(6);
    const atOnce = /妊娠しているかもしれないときは、今すぐ相談|If you may be pregnant, do so at once/;
    expect(waits.filter(([, word]) => !atOnce.test(word))).toEqual([]);
  });
});

describe('one thing', () => {
  it('has one name: the start page, a clinic, its staff', () => {
    const others = [/最初の画面|始めの画面|はじめのページ/, /\bfirst (screen|page)\b/i, /医院/, /職員/];
    expect(caught([...words.ja, ...words.en], others)).toEqual([]);
    expect(caught(said('最初の画面に戻ります。', 'The first screen comes back.'), others)).toHaveLength(2);
  });

  it('is where the words say: the answers stand below the search for a medicine', () => {
    const search = [...words.ja, ...words.en].filter(([key]) => key.startsWith('Screens.Medicines.'));
    expect(caught(search, [/上の/, /\babove\b/i])).toEqual([]);
    expect(search.filter(([, word]) => /下の選択肢|\bbelow\b/.test(word)).length).toBeGreaterThan(4);
  });
});

describe('a question', () => {
  const questions = (locale: Locale, word: string) =>
    words[locale].filter(([key]) => key.startsWith('Questions.') && key.endsWith(`.${word}`));

  it('asks for what is, not for what is not', () => {
    const negative = [/ませんか/];
    expect(caught(questions('ja', 'question'), negative)).toEqual([]);
    expect(caught(questions('en', 'question'), [/\b(not|n[’']t|never)\b/i])).toEqual([]);
    expect(caught(said('飲んでいませんか。'), negative)).toHaveLength(1);
  });

  it.each(['question', 'term'])(
    'has a %s of its own, by which its screen and its button are distinguished from others',
    (word) => {
      for (const locale of ['ja', 'en'] as const) {
        const said = questions(locale, word).map(([, text]) => text);
        expect(said).toHaveLength(items.length);
        expect(new Set(said).size).toBe(said.length);
      }
    },
  );

  it('that takes several answers says so, itself or in the hint that describes it', () => {
    const several = items.filter(({ repeats }) => repeats).map(({ linkId }) => `Questions.${linkId}.question`);
    const silent = (locale: Locale, pattern: RegExp) => {
      const all = new Map(words[locale]);
      return several.filter((key) => !pattern.test(`${all.get(key)} ${all.get(key.replace(/question$/, 'hint'))}`));
    };
    expect(silent('ja', /すべて選んで/)).toEqual([]);
    expect(silent('en', /all that apply/)).toEqual([]);
  });
});

describe('a hard word', () => {
  const hard: Record<Locale, RegExp> = {
    ja: /ケロイド|白癬|毛のう炎|ヘルペス|帯状疱疹|日光角化症|乾癬|酒さ|白斑|肝斑|色素沈着|免疫疾患|強皮症|凝固障害|血小板|抗凝固薬|免疫抑制剤|JAK阻害薬|生物学的製剤|レチノイド|イソトレチノイン|サルファ剤|アナフィラキシー|ラテックス|パッチテスト|PRP|上清液|フィラー|ICD|ポレーション|スレッドリフト|ピーリング|マイクロニードル|ボツリヌス|肥厚性瘢痕|紅斑|アイスピック|ボックス型|ローリング/g,
    en: /keloid|impetigo|folliculitis|molluscum|shingles|actinic|psoriasis|rosacea|vitiligo|melasma|scleroderma|immune disease|clotting disorder|platelets|anticoagulant|immunosuppressant|JAK inhibitor|biologic|retinoid|isotretinoin|sulfa|anaphylaxis|latex|patch test|PRP|supernatant|filler|ICD|Electroporation|thread lift|chemical peel|microneedling|botulinum|hypertrophic|erythema|ice pick|boxcar|rolling/g,
  };
  /** Hard words that a text first says neither in brackets, after plain words, nor with plain words in brackets after. */
  const bare = (locale: Locale, text: string) => {
    const first = new Map([...text.matchAll(hard[locale])].reverse().map(({ 0: word, index }) => [word, index]));
    return [...first].flatMap(([word, index]) => {
      const isInside = text.lastIndexOf('（', index) > text.lastIndexOf('）', index);
      return isInside || /^[^（）。.]{0,12}（/.test(text.slice(index + word.length)) ? [] : [word];
    });
  };
  const asked = (locale: Locale, linkId: string) =>
    words[locale]
      .filter(([key]) =>
        new RegExp(`^(Questions\\.${linkId}\\.(question|hint)|Options\\.${linkId}\\..*(label|note))$`).test(key),
      )
      .map(([, word]) => word.replaceAll('(', '（').replaceAll(')', '）'))
      .join('\n');

  it.each(['ja', 'en'] as const)('has plain words beside it where a question first says it (%s)', (locale) => {
    const faults = items.map(({ linkId }) => [linkId, ...bare(locale, asked(locale, linkId))]);
    expect(faults.filter(({ length }) => length > 1)).toEqual([]);
    const known = items.flatMap(({ linkId }) =>
      [...asked(locale, linkId).matchAll(hard[locale])].map(([word]) => word),
    );
    expect(new Set(known).size).toBeGreaterThan(15);
    expect(bare('ja', '乾癬がありますか。乾癬（かさかさ）')).toEqual(['乾癬']);
    expect(bare('ja', '赤い発疹（乾癬）、ラテックス（ゴム）')).toEqual([]);
  });
});

describe('the description of a picture', () => {
  it.each(['ja', 'en'] as const)('is short enough for a screen reader to read it in one go (%s)', (locale) => {
    const described = words[locale].filter(([key]) => key.endsWith('.alt'));
    expect(described).toHaveLength(9);
    expect(described.filter(([, text]) => [...text].length > 125)).toEqual([]);
  });
});

describe('an emergency', () => {
  it('is named with what to do at once, and nowhere else', () => {
    const urgent = [/緊急|救急車|119/, /\bemergency\b|\bambulance\b/i];
    const places = [...words.ja, ...words.en].filter(([, word]) => urgent.some((pattern) => pattern.test(word)));
    expect(places.map(([key]) => key).filter((key) => !/^(About\.help|Screens\.Next\.119)/.test(key))).toEqual([]);
    expect(words.ja.find(([key]) => key === 'About.help.urgent.title')?.[1]).toMatch(
      /^緊急：.*119番に電話してください$/,
    );
    expect(words.en.find(([key]) => key === 'About.help.urgent.title')?.[1]).toMatch(/^Emergency: call 119 /);
  });

  it('has a second number only with the word that some areas do not have it', () => {
    const second = [...words.ja, ...words.en].filter(([, word]) => word.includes('#7119'));
    expect(second).toHaveLength(2);
    expect(second.filter(([, word]) => !/実施していない地域|areas do not/.test(word))).toEqual([]);
  });
});

describe('a number', () => {
  const japanese = [
    /[０-９Ａ-Ｚａ-ｚ％]/,
    /[一二三四五六七八九十百]+(日|週|時間|か月|ヶ月|年|回|歳|才|円|件|分間|錠)/,
    /[ヵカケヶ箇]月/,
  ];
  const allowedNumbers = ['一つずつ', '一人ひとり', '一日'];

  it('is written in half-width digits', () => {
    expect(caught(words.ja, japanese, allowedNumbers)).toEqual([]);
    expect(caught(said('２４時間', '七日間', '3ヶ月'), japanese, allowedNumbers)).toHaveLength(3);
  });

  it('in a date is written between words, never slashes, with the year of the common era', () => {
    const dates = [
      /\d{1,4}\/\d{1,2}/,
      /\d{4}-\d{2}-\d{2}/,
      /(令和|平成|昭和)\d/,
      /(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/,
    ];
    expect(caught([...words.ja, ...words.en], dates)).toEqual([]);
    expect(caught(said('2026/10/3', '2026-10-03', 'October 3, 2026', '令和8年'), dates)).toHaveLength(4);
  });

  it('of the clock is said in words', () => {
    const times = [/\d{1,2}[:：]\d{2}(?!\d)/];
    expect(caught([...words.ja, ...words.en], times)).toEqual([]);
    expect(caught(said('10:30'), times)).toHaveLength(1);
  });
});

describe('Japanese', () => {
  it('has full-width marks and full-width kana', () => {
    const marks = [/[ぁ-んァ-ヶ一-龠][,.!?;](?!\w)/, /[｡-ﾟ]/, /[，．]/, /[ぁ-んァ-ヶ一-龠][()]|[()][ぁ-んァ-ヶ一-龠]/];
    expect(caught(words.ja, marks)).toEqual([]);
    expect(caught(said('はい,そうです', 'ｱﾚﾙｷﾞｰ', '薬(飲み薬)'), marks)).toHaveLength(3);
  });

  it('speaks politely throughout', () => {
    const plain = [/(?<!まし|でし)た。|(?<!ましょ)う。|(?<!で|ま)す。|(?<!くださ)い。|[くぐつぬぶむるだ]。|など。/];
    const patient = words.ja.filter(([key]) => !/\.(doctor|alt)$/.test(key));
    expect(caught(patient, plain)).toEqual([]);
    expect(
      caught(said('医師が決める。', '未承認である。', '記事にない。', '確かめた。', 'いぼなど。'), plain),
    ).toHaveLength(5);
    expect(caught(said('伝えましょう。', '見てください。', '読みました。', 'ありません。'), plain)).toEqual([]);
  });
});

describe('the doctor’s line of a flag', () => {
  const doctor = (locale: Locale) => words[locale].filter(([key]) => /^Flags\..*\.doctor$/.test(key));

  it('names facts to obtain, never what to do', () => {
    expect(doctor('ja')).toHaveLength(specifiedFlags.length);
    expect(doctor('en')).toHaveLength(specifiedFlags.length);
    const japanese = [/ください|べき|ましょう|中止|休薬|延期|控え|避け|検討|考慮|推奨|注意|。/];
    const english = [
      /\b(should|must|consider|avoid|withhold|stop|wait|delay|postpone|refer|prescribe|advise|ensure)\b/i,
    ];
    expect(caught(doctor('ja'), japanese)).toEqual([]);
    expect(caught(doctor('en'), english)).toEqual([]);
    expect(caught(said('休薬を検討'), japanese)).toHaveLength(1);
    expect(caught(said('Consider stopping'), english)).toHaveLength(1);
  });
});

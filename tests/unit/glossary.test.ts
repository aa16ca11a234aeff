import { describe, expect, it, vi } from 'vitest';
import { items, type LinkId } from '../../lib/catalogue/questionnaire.ts';
import { medicineSources } from '../../lib/glossary/medicine-sources.ts';
import { type Medicine, medicines } from '../../lib/glossary/medicines.ts';
import { searchMedicines } from '../../lib/glossary/search.ts';

const namesOf = (medicine: Medicine) => [
  medicine.generic.ja,
  medicine.generic.en,
  ...medicine.brands.ja,
  ...medicine.brands.en,
];
const everyName = medicines.flatMap((medicine) => namesOf(medicine).map((name) => ({ medicine, name })));
const everyReading = medicines.flatMap((medicine) => medicine.readings.map(({ kana }) => ({ medicine, name: kana })));

const finds = (query: string, medicine: Medicine) =>
  searchMedicines(query).some((found) => found.medicine.id === medicine.id);
const findsByName = (query: string, medicine: Medicine) =>
  searchMedicines(query).some((found) => found.medicine.id === medicine.id && found.match === 'name');
const ids = (query: string) => searchMedicines(query).map((found) => found.medicine.id);
/** One list of what went wrong, so that a failure names every word at once. */
const missed = (queries: readonly { query: string; medicine: Medicine }[], found = finds) =>
  queries
    .filter(({ query, medicine }) => !found(query, medicine))
    .map(({ query, medicine }) => `${query} ≠ ${medicine.id}`);

const hasKanji = (text: string) => /\p{Script=Han}/u.test(text);
const isKana = (text: string) => /[ァ-ヶぁ-ゖ]/.test(text);
const toHiragana = (text: string) =>
  text.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
const toKatakana = (text: string) =>
  text.replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
const toFullWidth = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const halfWidth = new Map<string, string>();
for (let code = 0xff66; code <= 0xff9d; code += 1) {
  for (const mark of ['', 'ﾞ', 'ﾟ']) {
    const narrow = String.fromCharCode(code) + mark;
    const wide = narrow.normalize('NFKC');
    if (wide.length === 1) halfWidth.set(wide, narrow);
  }
}
const toHalfWidth = (text: string) => [...toKatakana(text)].map((letter) => halfWidth.get(letter) ?? letter).join('');

const hepburnRows: Readonly<Record<string, string>> = {
  ア: 'a i u e o',
  カ: 'ka ki ku ke ko',
  サ: 'sa shi su se so',
  タ: 'ta chi tsu te to',
  ナ: 'na ni nu ne no',
  ハ: 'ha hi fu he ho',
  マ: 'ma mi mu me mo',
  ラ: 'ra ri ru re ro',
  ガ: 'ga gi gu ge go',
  ザ: 'za ji zu ze zo',
  ダ: 'da ji zu de do',
  バ: 'ba bi bu be bo',
  パ: 'pa pi pu pe po',
};
const columns: Readonly<Record<string, string>> = {
  ア: 'アイウエオ',
  カ: 'カキクケコ',
  サ: 'サシスセソ',
  タ: 'タチツテト',
  ナ: 'ナニヌネノ',
  ハ: 'ハヒフヘホ',
  マ: 'マミムメモ',
  ラ: 'ラリルレロ',
  ガ: 'ガギグゲゴ',
  ザ: 'ザジズゼゾ',
  ダ: 'ダヂヅデド',
  バ: 'バビブベボ',
  パ: 'パピプペポ',
};
const hepburn = new Map<string, string>([
  ...Object.entries(hepburnRows).flatMap(([row, sounds]) =>
    sounds.split(' ').map((sound, at): [string, string] => [columns[row]?.charAt(at) ?? '', sound]),
  ),
  ['ヤ', 'ya'],
  ['ユ', 'yu'],
  ['ヨ', 'yo'],
  ['ワ', 'wa'],
  ['ン', 'n'],
  ['ファ', 'fa'],
  ['フィ', 'fi'],
  ['フェ', 'fe'],
  ['フォ', 'fo'],
  ['ティ', 'ti'],
  ['ディ', 'di'],
  ['ヴァ', 'va'],
  ['ヴォ', 'vo'],
  ['デュ', 'du'],
  ['ジェ', 'je'],
  ['キャ', 'kya'],
  ['キュ', 'kyu'],
  ['ジャ', 'ja'],
  ['ジュ', 'ju'],
  ['ジョ', 'jo'],
  ['ショ', 'sho'],
  ['チュ', 'chu'],
  ['ヒュ', 'hyu'],
  ['ミュ', 'myu'],
  ['リュ', 'ryu'],
  ['リョ', 'ryo'],
  ['ギョ', 'gyo'],
]);
const kunrei = new Map(
  [...hepburn].map(([kana, sound]): [string, string] => [
    kana,
    sound
      .replace('shi', 'si')
      .replace('sho', 'syo')
      .replace('chu', 'tyu')
      .replace('chi', 'ti')
      .replace('tsu', 'tu')
      .replace(/^ji/, 'zi')
      .replace(/^j/, 'zy')
      .replace(/^fu/, 'hu'),
  ]),
);
/** How a person types the name in Roman letters; `long` writes the long-vowel mark. */
const romanised = (name: string, table: ReadonlyMap<string, string>, long: 'drop' | 'double' | 'hyphen') => {
  const kana = toKatakana(name);
  let typed = '';
  for (let at = 0; at < kana.length; at += 1) {
    const letter = kana.charAt(at);
    const pair = table.get(kana.slice(at, at + 2));
    if (letter === 'ー') typed += long === 'drop' ? '' : long === 'double' ? typed.slice(-1) : '-';
    else if (letter === 'ッ') typed += (table.get(kana.charAt(at + 1)) ?? '').charAt(0).replace('c', 't');
    else if (pair !== undefined) {
      typed += pair;
      at += 1;
    } else typed += table.get(letter) ?? letter;
  }
  return typed;
};

describe('the glossary of medicines', () => {
  const medicineQuestions: readonly LinkId[] = [
    'blood-thinners',
    'immune-medicines',
    'acne-medicines',
    'other-medicines',
  ];

  it('names only options of the four medicine questions, and never an answer that is no medicine', () => {
    const options = items
      .filter((item) => medicineQuestions.includes(item.linkId))
      .flatMap((item): readonly string[] => item.answerOption)
      .filter((code) => !['none', 'unsure', 'declined', 'kind-unknown', 'any-other-medicine'].includes(code));
    for (const medicine of medicines) {
      expect(medicine.groups.length, medicine.id).toBeGreaterThan(0);
      expect(new Set(medicine.groups).size, medicine.id).toBe(medicine.groups.length);
      for (const group of medicine.groups) expect(options, medicine.id).toContain(group);
    }
    expect(new Set(medicines.flatMap((medicine) => medicine.groups))).toEqual(new Set(options));
  });

  it('has a public source for every row, and no source without a row', () => {
    const used = new Set<string>();
    for (const medicine of medicines) {
      expect(medicine.sources.length, medicine.id).toBeGreaterThan(0);
      for (const code of medicine.sources) {
        expect(Object.keys(medicineSources), medicine.id).toContain(code);
        used.add(code);
      }
    }
    expect(Object.keys(medicineSources).filter((code) => !used.has(code))).toEqual([]);
    const addresses = Object.values(medicineSources).map((source) => source.address);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const { title, address } of Object.values(medicineSources)) {
      expect(title.length).toBeGreaterThan(3);
      // A page of a facility is named by what it is.
      expect(title).not.toMatch(/mayo|クリニック|医院|\bclinic\b(?! page)/i);
      expect(['http:', 'https:']).toContain(new URL(address).protocol);
    }
  });

  it('has every row and every name once', () => {
    const rowIds = medicines.map((medicine) => medicine.id);
    expect(new Set(rowIds).size).toBe(rowIds.length);
    for (const id of rowIds) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    const names = everyName.map(({ name }) => name.toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.filter((name) => name.trim() !== name || name === '')).toEqual([]);
  });

  it('has a reading in kana for every name with kanji, and for no other', () => {
    for (const medicine of medicines) {
      const withKanji = namesOf(medicine).filter(hasKanji);
      expect(medicine.readings.map(({ name }) => name).sort(), medicine.id).toEqual(withKanji.sort());
      for (const { kana } of medicine.readings) expect(kana, medicine.id).toMatch(/^[ぁ-ゖーA-Z0-9]+$/);
    }
  });

  it('leaves out the names that have no source', () => {
    const names = everyName.map(({ name }) => name.toLowerCase());
    for (const name of ['レダコート', 'Ledercort', 'アブソリカ', 'ベプリコール', 'Fulmeta']) {
      expect(names).not.toContain(name.toLowerCase());
    }
  });

  /** Written out a second time, because a medicine under a wrong group is the harm a list like this can do. */
  it.each([
    ['anticoagulants', 'warfarin dabigatran rivaroxaban apixaban edoxaban heparin enoxaparin fondaparinux'],
    [
      'antiplatelets',
      'aspirin aspirin-lansoprazole aspirin-vonoprazan clopidogrel clopidogrel-aspirin prasugrel ticagrelor ticlopidine cilostazol dipyridamole sarpogrelate beraprost limaprost icosapent omega-3-acid-ethyl-esters trapidil',
    ],
    [
      'immunosuppressants',
      'ciclosporin tacrolimus mycophenolate-mofetil azathioprine mizoribine everolimus methotrexate leflunomide iguratimod salazosulfapyridine bucillamine cyclophosphamide',
    ],
    [
      'jak-inhibitors',
      'tofacitinib baricitinib peficitinib upadacitinib filgotinib abrocitinib ritlecitinib ruxolitinib deucravacitinib',
    ],
    [
      'biologics',
      'infliximab etanercept adalimumab golimumab certolizumab-pegol tocilizumab abatacept ustekinumab secukinumab ixekizumab brodalumab bimekizumab guselkumab risankizumab tildrakizumab dupilumab omalizumab sarilumab nemolizumab tralokinumab lebrikizumab rituximab ozoralizumab spesolimab anifrolumab',
    ],
    [
      'systemic-steroids',
      'prednisolone methylprednisolone dexamethasone betamethasone betamethasone-chlorpheniramine hydrocortisone triamcinolone',
    ],
    ['cancer-treatment', 'cyclophosphamide rituximab bexarotene tretinoin-oral'],
    ['isotretinoin', 'isotretinoin etretinate'],
    ['topical-retinoids', 'adapalene adapalene-benzoyl-peroxide tretinoin-topical retinol'],
    [
      'current-acne-treatment',
      'adapalene adapalene-benzoyl-peroxide minocycline doxycycline roxithromycin benzoyl-peroxide clindamycin clindamycin-benzoyl-peroxide spironolactone drospirenone-ethinylestradiol jumihaidokuto seijobofuto keigairengyoto nadifloxacin ozenoxacin faropenem',
    ],
    ['painkillers', 'aspirin loxoprofen ibuprofen acetaminophen diclofenac celecoxib naproxen mefenamic-acid'],
    ['supplements', 'icosapent omega-3-acid-ethyl-esters'],
    [
      'heart-rhythm-or-nitrate',
      'amiodarone sotalol nifekalant nitroglycerin isosorbide-dinitrate isosorbide-mononitrate disopyramide cibenzoline mexiletine flecainide pilsicainide',
    ],
    ['sulfa-or-dapsone', 'salazosulfapyridine sulfamethoxazole-trimethoprim dapsone'],
    [
      'face-ointments',
      'tacrolimus-ointment delgocitinib betamethasone hydrocortisone-butyrate clobetasone-butyrate alclometasone betamethasone-valerate difluprednate mometasone clobetasol',
    ],
  ])('knows under %s: %s', (group, expected) => {
    const known = medicines.filter((medicine) => medicine.groups.some((own) => own === group));
    expect(known.map((medicine) => medicine.id).sort()).toEqual(expected.split(' ').sort());
  });
});

describe('searching a medicine by its name', () => {
  it('finds every medicine by each of its names', () => {
    const queries = [...everyName, ...everyReading].map(({ medicine, name }) => ({ query: name, medicine }));
    expect(queries.length).toBeGreaterThan(350);
    expect(missed(queries, findsByName)).toEqual([]);
  });

  it('puts the medicine of that very name first, and shows the name it was found by', () => {
    const first = everyName.filter(({ medicine, name }) => {
      const [found] = searchMedicines(name);
      return found?.medicine.id !== medicine.id || !namesOf(medicine).includes(found.name);
    });
    // Both kinds of tretinoin answer to the bare name; the cream comes first.
    expect(first.map(({ name }) => name)).toEqual(['トレチノイン']);
    expect(ids('トレチノイン')).toEqual(['tretinoin-topical', 'tretinoin-oral']);
    expect(searchMedicines('わーふぁりん')[0]?.name).toBe('ワーファリン');
    expect(searchMedicines('ELIQUIS')[0]?.name).toBe('Eliquis');
  });

  it('reads hiragana, katakana, half-width kana, full-width letters, any case, spaces and hyphens alike', () => {
    const queries = [...everyName, ...everyReading].flatMap(({ medicine, name }) =>
      [
        toHiragana(name),
        toKatakana(name),
        toHalfWidth(name),
        toFullWidth(name),
        name.toUpperCase(),
        name.toLowerCase(),
        ` ${name}\u3000`,
        [...name].join(' '),
        name.replaceAll('ー', '-'),
        name.replaceAll('ー', '―'),
        name.normalize('NFD'),
      ].map((query) => ({ query, medicine })),
    );
    expect(missed(queries, findsByName)).toEqual([]);
  });

  it('forgives long-vowel marks, small kana and doubled sounds written otherwise', () => {
    const large = (name: string) =>
      name.replace(/[ァィゥェォャュョ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1));
    const queries = everyName
      .filter(({ name }) => isKana(name) && !hasKanji(name))
      .flatMap(({ medicine, name }) =>
        [name.replaceAll('ー', ''), large(name), name.replaceAll('ッ', ''), name.replaceAll('ヴ', 'ブ')]
          .filter((query) => query.length > 1)
          .map((query) => ({ query, medicine })),
      );
    expect(missed(queries)).toEqual([]);
    for (const query of ['ワアファリン', 'ワーハリン', 'ブレジニン', 'リトフーロ', 'リンボック', 'チガソン']) {
      expect(ids(query), query).toHaveLength(1);
    }
  });

  it('reads every kana name in Roman letters, in both usual spellings', () => {
    const kanaNames = [...everyName.filter(({ name }) => isKana(name) && !hasKanji(name)), ...everyReading];
    const queries = kanaNames.flatMap(({ medicine, name }) =>
      [hepburn, kunrei].flatMap((table) =>
        (['drop', 'double', 'hyphen'] as const).map((long) => ({ query: romanised(name, table, long), medicine })),
      ),
    );
    expect(queries.filter(({ query }) => /[^\x20-\x7e・]/.test(query))).toEqual([]);
    expect(missed(queries, findsByName)).toEqual([]);
  });

  it.each([
    ['sutelaala', 'ustekinumab'],
    ['vesanoido', 'tretinoin-oral'],
    ['waaharin', 'warfarin'],
    ['cebuzara', 'sarilumab'],
    ['shimponii', 'golimumab'],
    ['simponii', 'golimumab'],
    ['dyupikusento', 'dupilumab'],
    ['shimbitto', 'nifekalant'],
    ['esutiigozai', 'sulfamethoxazole-trimethoprim'],
    ['torethiva', 'isotretinoin'],
    ['torutsu', 'ixekizumab'],
    ['torutu', 'ixekizumab'],
    ['jumihaidokutou', 'jumihaidokuto'],
    ['wāfarin', 'warfarin'],
    ['ワアファリン', 'warfarin'],
    ['ワーハリン', 'warfarin'],
    ['アラバ20mg', 'leflunomide'],
    ['アラバ錠20mg', 'leflunomide'],
  ])('takes %s for the name itself', (query, id) => {
    const named = searchMedicines(query).filter((found) => found.match === 'name');
    expect(named.map((found) => found.medicine.id)).toEqual([id]);
  });

  it.each([
    ['waafarin', 'warfarin'],
    ['わふありん', 'warfarin'],
    ['humira40mg', 'adalimumab'],
    ['リマチルカプセル', 'bucillamine'],
    ['ヒュミラペン', 'adalimumab'],
    ['warfarin', 'warfarin'],
    ['eriky-su', 'apixaban'],
    ['erikyuusu', 'apixaban'],
    ['rikushiana', 'edoxaban'],
    ['rikusiana', 'edoxaban'],
    ['shimponii', 'golimumab'],
    ['sinponi', 'golimumab'],
    ['chigason', 'etretinate'],
    ['tigason', 'etretinate'],
    ['jakabi', 'ruxolitinib'],
    ['zyakabi', 'ruxolitinib'],
    ['jumihaidokuto', 'jumihaidokuto'],
    ['zyuumihaidokutou', 'jumihaidokuto'],
    ['cyclosporine', 'ciclosporin'],
    ['acutane', 'isotretinoin'],
    ['ロアキュテイン', 'isotretinoin'],
    ['プレドニン錠5mg', 'prednisolone'],
    ['プレドニゾロン錠5mg「NP」', 'prednisolone'],
    ['ワルファリンカリウム', 'warfarin'],
    ['アラバ錠20mg', 'leflunomide'],
    ['ツムラ十味敗毒湯エキス顆粒', 'jumihaidokuto'],
    ['ロキソニンS', 'loxoprofen'],
    ['low dose aspirin', 'aspirin'],
    ['warfarin 5 mg tablets', 'warfarin'],
    ['わーf', 'warfarin'],
    ['ﾜｰﾌｧ', 'warfarin'],
  ])('finds %s', (query, id) => {
    expect(ids(query)).toContain(id);
  });

  it('finds two medicines written together', () => {
    expect(ids('ワーファリン、プレドニン').sort()).toEqual(['prednisolone', 'warfarin']);
    expect(ids('ヤーズ アラバ').sort()).toEqual(['drospirenone-ethinylestradiol', 'leflunomide']);
    expect(ids('Humira, Yaz').sort()).toEqual(['adalimumab', 'drospirenone-ethinylestradiol']);
    expect(ids('ワセリン、ワーファリン')).toEqual(['warfarin']);
  });

  it('shows a medicine from the second kana or the third letter of its name on', () => {
    const queries = everyName.flatMap(({ medicine, name }) => {
      return [...name]
        .map((_, at) => name.slice(0, at + 1))
        .filter((query) => query.replace(/[^\p{L}\p{N}ー]/gu, '').length >= (isKana(query) || hasKanji(query) ? 2 : 3))
        .map((query) => ({ query, medicine }));
    });
    const all = (query: string, medicine: Medicine) =>
      searchMedicines(query, medicines.length).some((found) => found.medicine === medicine);
    expect(missed(queries, all).filter((miss) => !/^(?:ァ|.ー |program)/.test(miss))).toEqual([]);
    expect(searchMedicines('ワ')).toEqual([]);
    expect(searchMedicines('wa')).toEqual([]);
  });

  it('gives no more than it is asked for', () => {
    expect(searchMedicines('プレ', 1)).toHaveLength(1);
    expect(searchMedicines('プレ', 0)).toEqual([]);
    expect(searchMedicines('プレ').length).toBeLessThanOrEqual(5);
  });
});

describe('a slip of one letter', () => {
  // Shorter names have too many everyday words one letter away.
  const long = everyName.filter(({ name }) => name.replace(/[^\p{L}\p{N}ー]/gu, '').length >= (isKana(name) ? 4 : 5));
  const slipped = (change: (letters: readonly string[], at: number) => readonly string[]) =>
    long.flatMap(({ medicine, name }) => {
      const letters = [...name];
      return letters.map((_, at) => ({ query: change(letters, at).join(''), medicine }));
    });

  it('concerns most of the names', () => {
    expect(long.length).toBeGreaterThan(300);
  });

  it('left out is forgiven', () => {
    // What is left is the name of another medicine or product, of a maker, or an everyday word.
    expect(missed(slipped((letters, at) => letters.toSpliced(at, 1)))).toEqual([
      'タケダ ≠ aspirin-lansoprazole',
      'ドナー ≠ beraprost',
      'イラン ≠ azathioprine',
      'レスタミン ≠ betamethasone-chlorpheniramine',
      '硝酸イソソルビド ≠ isosorbide-mononitrate',
    ]);
  });

  it('swapped with its neighbour is forgiven', () => {
    const swap = (letters: readonly string[], at: number) =>
      at === 0 ? letters : letters.toSpliced(at - 1, 2, letters[at] ?? '', letters[at - 1] ?? '');
    expect(missed(slipped(swap))).toEqual([]);
  });

  it.each(['カ', 'ン', 'ー', 'ァ', 'ぞ', 'a', 'h', 'z'])('replaced by %s is forgiven', (letter) => {
    const kana = isKana(letter) || letter === 'ー';
    const replaced = slipped((letters, at) => letters.toSpliced(at, 1, letter)).filter(({ query, medicine }) =>
      namesOf(medicine).some(
        (name) =>
          (isKana(name) || hasKanji(name)) === kana &&
          name.length === query.length &&
          [...name].filter((own, at) => own !== query[at]).length <= 1,
      ),
    );
    // These are the names of other medicines, which are shown instead.
    const others: Record<string, string[]> = {
      a: ['retinoa ≠ retinol'],
      ァ: ['ァルメタ ≠ mometasone'],
      ー: ['ー硝酸イソソルビド ≠ isosorbide-mononitrate'],
    };
    expect(missed(replaced)).toEqual(others[letter] ?? []);
  });

  it.each(['カ', 'ー', 'a', 'z'])('added as %s is forgiven', (letter) => {
    const kana = isKana(letter) || letter === 'ー';
    const added = long
      .filter(({ name }) => (isKana(name) || hasKanji(name)) === kana)
      .flatMap(({ medicine, name }) =>
        [...name, ''].map((_, at) => ({ query: name.slice(0, at) + letter + name.slice(at), medicine })),
      );
    expect(missed(added)).toEqual([]);
  });

  it('does not bring in another medicine where the name itself is there', () => {
    for (const { name } of everyName) {
      expect(searchMedicines(name).filter((found) => found.match === 'close')).toEqual([]);
    }
  });
});

describe('words that are not in the glossary', () => {
  const everyday =
    'りんご オレンジ バナナ にんじん たまねぎ ラーメン カレーライス チョコレート コーヒー ヨーグルト アーモンド サーモン エビフライ レモン メロン パスタ トマト アボカド ビタミン サプリメント プロテイン ありがとう こんにちは わからない ありません 特になし なし 飲んでいない 先週 毎朝 一日一回 病院 皮膚科 東京 大阪 アラバマ オレゴン シンガポール プログラム プリンター エアコン リモコン テレビ パソコン スマートフォン インターネット アレルギー アトピー ストレス マッサージ カレンダー デザイン アスファルト エレベーター リサイクル トラック バス タクシー ミサイル エンジニア メディア バクテリア ステレオ コンセント イルミネーション ゾンビ アンケート レシピ レシート プログラマー イラン ドナー タケダ じゅうたく りんかく しんぼく ホームラン ゲーム サッカー テニス';
  const others =
    'ムコスタ アレグラ クラリチン ザイザル タリオン アレロック ビラノア アムロジピン ノルバスク ディオバン ミカルディス メトホルミン ジャヌビア フォシーガ アマリール リピトール クレストール パリエット タケキャブ タケプロン ランソプラゾール ボノプラザン ネキシウム ガスター マイスリー デパス ルネスタ ヒルドイド ヘパリン類似物質 へぱりんるいじぶっしつ アンテベート クラビット フロモックス メイアクト サワシリン ジスロマック クラリス バルトレックス ゾビラックス タミフル トラネキサム酸 トランサミン シナール ユベラ ハイチオール モンテルカスト シングレア デパケン パキシル サインバルタ チラーヂン プロペシア ミノキシジル ザガーロ トルリシティ オゼンピック マンジャロ リベルサス インスリン ラシックス メインテート ワソラン アロプリノール リリカ モイゼルト ロゼックス アゼライン酸 ハイドロキノン ワセリン わせりん ﾜｾﾘﾝ白色 レスタミンコーワ錠 アスベリン散10% トレシーバ注 ステーブラOD錠 リバロ リバロ錠2mg インフリーカプセル100mg ナドロール ドルナーゼアルファ トブラマイシン テラ・コートリル軟膏 セツキシマブ アデニン アトニン-O ジュウヤク リンゲル液 葛根湯 桂枝茯苓丸 当帰芍薬散';
  const english =
    'tree pull call caller back root found third child comma correct collect tool apple banana orange carrot chocolate coffee yogurt almond salmon lemon pasta tomato vitamin protein hello nothing unknown doctor hospital morning tablet capsule twice daily water window program printer computer internet allergy stress calendar design elevator truck missile engineer media bacteria stereo aspect umbrella arrival rapid carbon human dual lava paracetamol amlodipine metformin omeprazole lansoprazole vonoprazan fexofenadine loratadine cetirizine levothyroxine losartan lisinopril sertraline fluoxetine insulin semaglutide finasteride minoxidil amoxicillin azithromycin clarithromycin cephalexin metronidazole valacyclovir diazepam zolpidem gabapentin tramadol furosemide bisoprolol digoxin verapamil livalo tresiba silicone hydroquinone erythromycin heparinoid';

  it.each(['everyday', 'others', 'english'] as const)('give nothing (%s)', (kind) => {
    const words = { everyday, others, english }[kind].split(' ');
    expect(words.length).toBeGreaterThan(60);
    expect(words.flatMap((word) => searchMedicines(word).map((found) => `${word} → ${found.name}`))).toEqual([]);
  });

  it('give nothing for a skin product that shares a name with a tablet', () => {
    for (const query of ['プレドニゾロン軟膏', 'デキサメタゾン軟膏', 'dexamethasone cream']) {
      expect(searchMedicines(query), query).toEqual([]);
    }
    expect(ids('リンデロン-Vクリーム')).toEqual(['betamethasone']);
    expect(ids('タクロリムス軟膏')).toEqual(['tacrolimus-ointment']);
    expect(ids('プロトピック軟膏0.1%')).toEqual(['tacrolimus-ointment']);
  });
});

describe('folding the names ahead of the first letter', () => {
  it('can be done in parts, and the search waits for no part', async () => {
    vi.resetModules();
    const fresh = await import('../../lib/glossary/search.ts');
    expect(fresh.prepareMedicines(3)).toBe(false);
    expect(fresh.prepareMedicines(3)).toBe(false);
    for (const { medicine, name } of [everyName[0], everyName.at(-1)].flatMap((one) => one ?? [])) {
      expect(fresh.searchMedicines(name).map((found) => found.medicine.id)).toContain(medicine.id);
    }
    expect(fresh.prepareMedicines(3)).toBe(true);
    expect(fresh.searchMedicines('プレドニン')).toEqual(searchMedicines('プレドニン'));
  });
});

describe('what an option names as an example', () => {
  it.each([
    ['ニトログリセリン', 'nitroglycerin', 'heart-rhythm-or-nitrate'],
    ['ニトロペン', 'nitroglycerin', 'heart-rhythm-or-nitrate'],
    ['nitroglycerin', 'nitroglycerin', 'heart-rhythm-or-nitrate'],
    ['アミオダロン', 'amiodarone', 'heart-rhythm-or-nitrate'],
    ['ダプソン', 'dapsone', 'sulfa-or-dapsone'],
    ['dapsone', 'dapsone', 'sulfa-or-dapsone'],
    ['バクタ', 'sulfamethoxazole-trimethoprim', 'sulfa-or-dapsone'],
    ['サラゾピリン', 'salazosulfapyridine', 'sulfa-or-dapsone'],
  ])('is found: %s', (query, id, group) => {
    const [first] = searchMedicines(query);
    expect(first?.medicine.id).toBe(id);
    expect(first?.groups).toContain(group);
  });
});

describe('a name with its form', () => {
  it.each([
    ['リンデロン-VG軟膏0.12%', 'betamethasone', ['face-ointments']],
    ['リンデロン錠0.5mg', 'betamethasone', ['systemic-steroids']],
    ['ヒドロコルチゾン酪酸エステル', 'hydrocortisone-butyrate', ['face-ointments']],
    ['ロコイド軟膏0.1%', 'hydrocortisone-butyrate', ['face-ointments']],
    ['アクアチムクリーム1%', 'nadifloxacin', ['current-acne-treatment']],
    ['ゼビアックス油性クリーム2%', 'ozenoxacin', ['current-acne-treatment']],
    ['ボルタレンサポ50mg', 'diclofenac', ['painkillers']],
    ['スルファサラジン', 'salazosulfapyridine', ['immunosuppressants', 'sulfa-or-dapsone']],
    ['リンデロン', 'betamethasone', ['systemic-steroids', 'face-ointments']],
    ['トレチノインカプセル', 'tretinoin-oral', ['cancer-treatment']],
  ])('is known under what that form is used for: %s', (query, id, groups) => {
    expect(searchMedicines(query).map(({ medicine, groups: known }) => [medicine.id, known])).toEqual([[id, groups]]);
  });

  it('is told as it was typed, where it is one name with more behind it', () => {
    const fuller = (query: string) => searchMedicines(query).map((found) => found.fuller);
    expect(fuller('ﾜｰﾌｧﾘﾝ錠1mg ')).toEqual(['ﾜｰﾌｧﾘﾝ錠1mg']);
    const long = `ワーファリン錠1mg ${'夕食のあとに飲んでいます。'.repeat(10)}`;
    expect(fuller(long)).toEqual([long]);
    expect(fuller('リンデロン-VG軟膏0.12%')).toEqual(['リンデロン-VG軟膏0.12%']);
    expect(fuller('ワーファリン')).toEqual([undefined]);
    expect(fuller('わーふぁ')).toEqual([undefined]);
    expect(fuller('ワーファリン、バイアスピリン')).toEqual([undefined, undefined]);
  });

  it('of a brand of several products is sure only of the one listed here', () => {
    const matches = (query: string) => searchMedicines(query).map(({ medicine, match }) => [medicine.id, match]);
    for (const query of ['バファリン', 'ばふぁりん', 'バファリン錠', 'バファリンA'])
      expect(matches(query), query).toEqual([['aspirin', 'close']]);
    for (const query of ['バファリン81mg', 'バファリン配合錠A81'])
      expect(matches(query), query).toEqual([['aspirin', 'name']]);
    // These hold ibuprofen, loxoprofen or acetaminophen.
    for (const query of ['バファリンプレミアム', 'バファリンルナi', 'バファリンEX', '小児用バファリンCII'])
      expect(matches(query), query).toEqual([]);
  });
});

describe('whatever is pasted', () => {
  const odd = [
    '',
    ' ',
    '\u3000',
    '\n\t\0',
    '.*+?^{}()|[]$\\',
    '<script>alert(1)</script>',
    '__proto__',
    'constructor',
    'toString',
    '\ud83d',
    '\udc8a薬',
    '💊💊💊',
    '👩‍⚕️',
    '\u202eワーファリン',
    '\u0301\u0301\u0301',
    'ﷺ'.repeat(60),
    'ゔぁゔぃゔぇゔぉ',
    'っっっっ',
    'ーーーーー',
    'ゃゅょ',
    '12345',
    '---',
    'ﾞﾟ',
  ];

  it('is answered without a fault', () => {
    for (const query of odd) expect(Array.isArray(searchMedicines(query)), JSON.stringify(query)).toBe(true);
    for (const query of ['', '   ', '12345', '---', 'ーーーーー', '💊💊💊']) expect(searchMedicines(query)).toEqual([]);
  });

  it('is read no further than the longest name needs', () => {
    const filler = 'あ'.repeat(5_000_000);
    expect(searchMedicines(filler)).toEqual([]);
    expect(ids(`ワーファリン ${filler}`)).toEqual(['warfarin']);
    expect(searchMedicines(`${filler}ワーファリン`)).toEqual([]);
    expect(Math.max(...[...everyName, ...everyReading].map(({ name }) => name.length))).toBeLessThan(60);
  });

  it('is cut before anything is done with it', () => {
    const normalize = vi.spyOn(String.prototype, 'normalize');
    searchMedicines('ワ'.repeat(1000));
    const lengths = normalize.mock.contexts.map((text) => String(text).length);
    normalize.mockRestore();
    expect(lengths.length).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(60);
  });

  it('is answered the same each time, and changes nothing', () => {
    const before = JSON.stringify(medicines);
    expect(searchMedicines('プレドニン')).toEqual(searchMedicines('プレドニン'));
    expect(JSON.stringify(medicines)).toBe(before);
  });

  it('is answered with a medicine, its name and how close it is, and no verdict', () => {
    for (const found of searchMedicines('プレ'))
      expect(Object.keys(found).sort()).toEqual(['groups', 'match', 'medicine', 'name']);
  });
});

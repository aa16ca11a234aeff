import { describe, expect, it } from 'vitest';
import { items } from '../../lib/catalogue/questionnaire.ts';
import { medicineSources } from '../../lib/glossary/medicine-sources.ts';
import { type Medicine, medicines } from '../../lib/glossary/medicines.ts';
import { otherNames } from '../../lib/glossary/other-names.ts';
import { searchMedicines } from '../../lib/glossary/search.ts';
import { isFullSweep } from '../support/sweep.ts';

const namesOf = ({ generic, brands }: Medicine) => [generic.ja, generic.en, ...brands.ja, ...brands.en];
const everyName = medicines.flatMap((medicine) => namesOf(medicine).map((name) => ({ medicine, name })));
const everyReading = medicines.flatMap((medicine) => medicine.readings.map(({ kana }) => ({ medicine, name: kana })));
const ids = (query: string) => searchMedicines(query).map(({ medicine }) => medicine.id);
const groupsOf = (query: string) => searchMedicines(query).flatMap(({ groups }) => groups);
/** What was looked for and not found, so that a failure names every word at once. */
const missed = (queries: readonly { query: string; medicine: Medicine }[], limit = medicines.length) =>
  queries
    .filter(({ query, medicine }) => !searchMedicines(query, limit).some((found) => found.medicine === medicine))
    .map(({ query, medicine }) => `${query} ≠ ${medicine.id}`);

/** All of them where the sweep is full, else every fourth. */
const swept = <T>(all: readonly T[]) => all.filter((_, index) => isFullSweep || index % 4 === 0);

const hasKanji = (text: string) => /\p{Script=Han}/u.test(text);
const isKana = (text: string) => /[ァ-ヶぁ-ゖ]/.test(text);
const shift = (text: string, letters: RegExp, by: number) =>
  text.replace(letters, (letter) => String.fromCharCode(letter.charCodeAt(0) + by));
const toHiragana = (text: string) => shift(text, /[ァ-ヶ]/g, -0x60);
const toKatakana = (text: string) => shift(text, /[ぁ-ゖ]/g, 0x60);
const toFullWidth = (text: string) => shift(text, /[!-~]/g, 0xfee0);
const narrow = Array.from({ length: 0xff9e - 0xff66 }, (_, at) => String.fromCharCode(0xff66 + at));
const narrowOf = new Map(
  ['', 'ﾞ', 'ﾟ'].flatMap((mark) => narrow.map((kana) => [`${kana}${mark}`.normalize('NFKC'), `${kana}${mark}`])),
);
const toHalfWidth = (text: string) => [...toKatakana(text)].map((letter) => narrowOf.get(letter) ?? letter).join('');

describe('the rows of the glossary', () => {
  it('name every option of the medicine questions that is a medicine, and no other', () => {
    const options = items.filter(({ section }) => section === 'medicines').flatMap(({ answerOption }) => answerOption);
    const isMedicine = (code: string) => !['kind-unknown', 'none', 'unsure', 'declined'].includes(code);
    expect(new Set(medicines.flatMap(({ groups }) => groups))).toEqual(
      new Set([...options.filter(isMedicine), 'implanted-electronics']),
    );
  });

  it('show a public source for each name, and no source without a name', () => {
    const used = medicines.flatMap(({ sources }) => sources);
    expect(medicines.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(new Set(used)).toEqual(new Set(Object.keys(medicineSources)));
    const sources = Object.values(medicineSources);
    expect(new Set(sources.map(({ address }) => address)).size).toBe(sources.length);
    for (const { title, address } of sources) {
      expect(['http:', 'https:']).toContain(new URL(address).protocol);
      // A page of a facility is named by what it is.
      expect(title).toMatch(/.{4}/);
      expect(title).not.toMatch(/mayo|クリニック|医院|\bclinic\b(?! page)/i);
    }
  });

  it('hold every name once, with a reading in kana where it has kanji', () => {
    const names = [...everyName.map(({ name }) => name), ...otherNames].map((name) => name.toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at || name.trim() !== name || name === '')).toEqual([]);
    const rowIds = medicines.map(({ id }) => id);
    expect(new Set(rowIds).size).toBe(rowIds.length);
    for (const id of rowIds) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const medicine of medicines) {
      const read = medicine.readings.map(({ name }) => name);
      expect(namesOf(medicine).filter((name) => hasKanji(name) && !read.includes(name))).toEqual([]);
      expect(read.filter((name) => !namesOf(medicine).includes(name))).toEqual([]);
      for (const { kana } of medicine.readings) expect(kana).toMatch(/^[ぁ-ゖーA-Z0-9]+$/);
    }
  });

  /** Written out a second time, because a medicine under a wrong group is the harm a list like this can do. */
  it('hold under each group the medicines of it, and no other', () => {
    const expected = {
      anticoagulants: 'warfarin dabigatran rivaroxaban apixaban edoxaban heparin enoxaparin fondaparinux',
      antiplatelets:
        'aspirin aspirin-lansoprazole aspirin-vonoprazan clopidogrel clopidogrel-aspirin prasugrel ticagrelor ticlopidine cilostazol dipyridamole sarpogrelate beraprost limaprost icosapent omega-3-acid-ethyl-esters trapidil',
      immunosuppressants:
        'ciclosporin tacrolimus mycophenolate-mofetil azathioprine mizoribine everolimus methotrexate leflunomide iguratimod salazosulfapyridine bucillamine cyclophosphamide hydroxychloroquine voclosporin fingolimod ozanimod etrasimod',
      'jak-inhibitors':
        'tofacitinib baricitinib peficitinib upadacitinib filgotinib abrocitinib ritlecitinib ruxolitinib deucravacitinib apremilast',
      biologics:
        'infliximab etanercept adalimumab golimumab certolizumab-pegol tocilizumab abatacept ustekinumab secukinumab ixekizumab brodalumab bimekizumab guselkumab risankizumab tildrakizumab dupilumab omalizumab sarilumab nemolizumab tralokinumab lebrikizumab rituximab ozoralizumab spesolimab anifrolumab tezepelumab mepolizumab benralizumab vedolizumab mirikizumab belimumab ofatumumab satralizumab',
      'systemic-steroids':
        'prednisolone methylprednisolone dexamethasone betamethasone betamethasone-chlorpheniramine hydrocortisone triamcinolone',
      'cancer-treatment':
        'cyclophosphamide rituximab bexarotene all-trans-retinoic-acid nivolumab pembrolizumab tamoxifen leuprorelin',
      isotretinoin: 'isotretinoin etretinate acitretin',
      'topical-retinoids': 'adapalene adapalene-benzoyl-peroxide tretinoin retinol',
      'current-acne-treatment':
        'adapalene adapalene-benzoyl-peroxide minocycline doxycycline roxithromycin benzoyl-peroxide clindamycin clindamycin-benzoyl-peroxide spironolactone drospirenone-ethinylestradiol jumihaidokuto seijobofuto keigairengyoto nadifloxacin ozenoxacin faropenem clarithromycin oral-contraceptive desogestrel-ethinylestradiol levonorgestrel-ethinylestradiol norethisterone-ethinylestradiol',
      'heart-rhythm-or-nitrate':
        'amiodarone sotalol nifekalant nitroglycerin isosorbide-dinitrate isosorbide-mononitrate disopyramide cibenzoline mexiletine flecainide pilsicainide propafenone aprindine bepridil verapamil nicorandil digoxin',
      'sulfa-or-dapsone': 'salazosulfapyridine sulfamethoxazole-trimethoprim dapsone',
      painkillers:
        'aspirin aspirin-hydrotalcite loxoprofen ibuprofen ibuprofen-acetaminophen acetaminophen diclofenac celecoxib naproxen mefenamic-acid',
      supplements: 'icosapent omega-3-acid-ethyl-esters nattokinase ginkgo vitamin-e',
      'face-ointments':
        'tacrolimus-ointment delgocitinib hydrocortisone-butyrate clobetasone-butyrate alclometasone betamethasone-valerate betamethasone-valerate-gentamicin betamethasone-butyrate-propionate prednisolone-valerate-acetate difluprednate mometasone clobetasol difamilast tapinarof',
      'any-other-medicine':
        'minocycline doxycycline roxithromycin spironolactone drospirenone-ethinylestradiol jumihaidokuto seijobofuto keigairengyoto faropenem clarithromycin oral-contraceptive desogestrel-ethinylestradiol levonorgestrel-ethinylestradiol norethisterone-ethinylestradiol drospirenone dienogest leuprorelin glp-1-receptor-agonist semaglutide tirzepatide insulin metformin tranexamic-acid finasteride minoxidil valproate lidocaine-prilocaine lidocaine-tape',
      'implanted-electronics': 'glucose-sensor',
    };
    const known = (group: string) => medicines.filter(({ groups }) => groups.some((own) => own === group));
    for (const [group, all] of Object.entries(expected))
      expect([
        group,
        ...known(group)
          .map(({ id }) => id)
          .sort(),
      ]).toEqual([group, ...all.split(' ').sort()]);
    expect(new Set(medicines.flatMap(({ groups }) => groups))).toEqual(new Set(Object.keys(expected)));
  });
});

describe('a person who types the name from the packet', () => {
  it('is led to the list that it belongs to', () => {
    const names = [
      ['おぜんぴっく マンジャロ ﾘﾍﾞﾙｻｽ ugobi ZEPBOUND GLP1 GLP-1', 'any-other-medicine'],
      ['とらんさみん トラネキサム酸 とらねきさむさん', 'any-other-medicine'],
      ['まーべろん トリキュラー ﾌｧﾎﾞﾜｰﾙ runaberu どろえち ピル 低用量ピル ていようりょうぴる', 'any-other-medicine'],
      ['まーべろん トリキュラー ﾌｧﾎﾞﾜｰﾙ runaberu どろえち ピル 低用量ピル', 'current-acne-treatment'],
      ['すりんだ ｼﾞｴﾉｹﾞｽﾄ dinagesuto', 'any-other-medicine'],
      ['アブソリカ おらたん ｷｭﾗｸﾈ アクノティン amnesteem ＺＥＮＡＴＡＮＥ ネオタイガソン ろあきゅたん', 'isotretinoin'],
      ['てぜすぱいあ ヌーカラ ﾌｧｾﾝﾗ entaibio オンボー ベンリスタ けしんぷた ｴﾝｽﾌﾟﾘﾝｸﾞ レミケード', 'biologics'],
      ['オテズラ おてずら otezla', 'jak-inhibitors'],
      ['ぜぽじあ ﾍﾞﾙｽﾋﾟﾃｨ ジレニア rupukinesu プラケニル MTX ｍｔｘ イムラン', 'immunosuppressants'],
      ['おぷじーぼ ｷｲﾄﾙｰﾀﾞ タモキシフェン ryupurin ベサノイド', 'cancer-treatment'],
      ['プロノン ｱｽﾍﾟﾉﾝ べぷりこーる シグマート wasoran ジゴキシン ニトロペン', 'heart-rhythm-or-nitrate'],
      ['もいぜると ブイタマー ｱﾝﾃﾍﾞｰﾄ ridomekkusu リンデロンVG', 'face-ointments'],
      ['クラリス', 'current-acne-treatment'],
      [
        'クラリス ﾌｨﾅｽﾃﾘﾄﾞ みのきしじる デパケン metoguruko メトホルミン インスリン ペンレス えむら',
        'any-other-medicine',
      ],
      ['なっとうきなーぜ ビタミンE ﾋﾞﾀﾐﾝＥ イチョウ葉 エパデール', 'supplements'],
      ['バファリンA ロキソニン イブ', 'painkillers'],
      ['ばふぁりん81 バイアスピリン ﾊﾞｲｱｽﾋﾟﾘﾝ', 'antiplatelets'],
      ['けなこると プレドニン', 'systemic-steroids'],
      ['リブレ りぶれ FreeStyleリブレ libre', 'implanted-electronics'],
    ] as const;
    for (const [all, group] of names)
      for (const name of all.split(' ')) {
        expect(groupsOf(name), name).toContain(group);
        expect(searchMedicines(name)[0]?.match, name).toBe('name');
      }
  });

  it('finds it in hiragana, katakana, half or full width, capitals, with blanks or hyphens', () => {
    const kana = [...everyName, ...everyReading].filter(({ name }) => isKana(name));
    const latin = everyName.filter(({ name }) => !isKana(name));
    const queries = [
      ...kana.flatMap(({ medicine, name }) =>
        [toHiragana(name), toHalfWidth(name), name.normalize('NFD').replaceAll('ー', '-')].map((query) => ({
          query: ` ${query}\u3000`,
          medicine,
        })),
      ),
      ...latin.map(({ medicine, name }) => ({ query: toFullWidth(name.toUpperCase()), medicine })),
    ];
    expect(missed(swept(queries))).toEqual([]);
  });

  it('finds it in either usual way of writing kana in Roman letters', () => {
    const names = [
      ['wafarin', 'warfarin'],
      ['waafarin', 'warfarin'],
      ['rikushiana', 'edoxaban'],
      ['rikusiana', 'edoxaban'],
      ['shimponii', 'golimumab'],
      ['dyupikusento', 'dupilumab'],
      ['torutsu', 'ixekizumab'],
      ['torutu', 'ixekizumab'],
      ['zyakabi', 'ruxolitinib'],
      ['zyuumihaidokutou', 'jumihaidokuto'],
      ['esutiigozai', 'sulfamethoxazole-trimethoprim'],
      ['wāfarin', 'warfarin'],
    ];
    for (const [query = '', id] of names)
      expect(searchMedicines(query).map(({ medicine, match }) => [query, medicine.id, match])).toEqual([
        [query, id, 'name'],
      ]);
  });

  it('finds what is only like it, as no more than like it', () => {
    const names = [
      ['ワーハリン', 'warfarin'],
      ['リトフーロ', 'ritlecitinib'],
      ['リンボック', 'upadacitinib'],
      ['バイアスプリン', 'aspirin'],
      ['acutane', 'isotretinoin'],
      ['cyclosporine', 'ciclosporin'],
    ];
    for (const [query = '', id] of names)
      expect(searchMedicines(query)[0], query).toMatchObject({ medicine: { id }, match: 'close' });
  });

  it('finds it within what else was typed', () => {
    const texts: [string, string[]][] = [
      ['リマチルカプセル', ['bucillamine']],
      ['ワルファリンカリウム', ['warfarin']],
      ['ツムラ十味敗毒湯エキス顆粒', ['jumihaidokuto']],
      ['low dose aspirin', ['aspirin']],
      ['humira40mg', ['adalimumab']],
      ['ワーファリン、プレドニン', ['warfarin', 'prednisolone']],
      ['ヤーズ アラバ', ['drospirenone-ethinylestradiol', 'leflunomide']],
      ['ワセリン、ワーファリン', ['warfarin']],
    ];
    for (const [query, expected] of texts) {
      expect(ids(query).sort(), query).toEqual(expected.sort());
      expect(new Set(searchMedicines(query).map(({ match }) => match))).toEqual(new Set(['within']));
    }
  });

  it('finds it from the third kana or letter on, and not before', () => {
    const plain = everyName.filter(({ name }) => !/[^\p{L}ー]/u.test(name) && !hasKanji(name));
    const beginnings = (length: number) =>
      plain
        .map(({ medicine, name }) => ({ query: name.slice(0, length), medicine }))
        .filter(({ query }) => !plain.some(({ name }) => name === query));
    expect(missed(swept(beginnings(3)))).toEqual([]);
    expect(swept(beginnings(2)).filter(({ query }) => ids(query).length > 0)).toEqual([]);
  });

  // Shorter names have too many everyday words one letter away.
  const brands = medicines.flatMap((medicine) => medicine.brands.ja.map((name) => ({ medicine, letters: [...name] })));
  const long = brands.filter(({ letters }) => letters.length > 3 && isKana(letters.join('')));
  /** Each name with each slip. */
  const slipped = (change: (letters: string[], at: number) => string[]) =>
    swept(
      long.flatMap(({ medicine, letters }) =>
        letters.map((_, at) => ({ query: change(letters, at).join(''), medicine })),
      ),
    );

  it('is forgiven a letter left out, unless another name is left', () => {
    // What is left is another product, a company or an everyday word.
    const others = ['タケダ', 'ドナー', 'イラン', 'レスタミン'];
    const names = slipped((letters, at) => letters.toSpliced(at, 1));
    expect(missed(names.filter(({ query }) => !others.includes(query)))).toEqual([]);
    expect(others.flatMap(ids)).toEqual([]);
  });

  it('is forgiven two letters swapped', () => {
    const swap = (letters: string[], at: number) => letters.toSpliced(at, 2, ...letters.slice(at, at + 2).toReversed());
    expect(missed(slipped(swap))).toEqual([]);
  });
});

describe('another medicine', () => {
  it('is never taken for the pill, nor the pill for it', () => {
    for (const query of ['ピル', 'ぴる', 'ﾋﾟﾙ', 'piru', 'pill', 'PILL', 'the pill'])
      expect(searchMedicines(query).map(({ medicine, match }) => [query, medicine.id, match])).toEqual([
        [query, 'oral-contraceptive', 'name'],
      ]);
  });

  it('is shown by a beginning, and then not as the name', () => {
    expect(searchMedicines('ピルシカ')).toMatchObject([{ medicine: { id: 'pilsicainide' }, match: 'beginning' }]);
    expect(searchMedicines('バファリン').map(({ match }) => match)).toEqual(Array(5).fill('beginning'));
  });

  it('is not brought in where the name itself is there', () => {
    for (const { name } of swept(everyName))
      expect(searchMedicines(name).filter(({ match }) => match === 'close' || match === 'within')).toEqual([]);
  });

  it('or an everyday word that is not listed finds nothing', () => {
    const words = [
      'りんご オレンジ バナナ にんじん たまねぎ ラーメン カレーライス チョコレート コーヒー ヨーグルト アーモンド サーモン エビフライ レモン メロン パスタ トマト アボカド サプリメント プロテイン ありがとう こんにちは わからない ありません 特になし なし 飲んでいない 先週 毎朝 一日一回 病院 皮膚科 東京 大阪 アラバマ オレゴン シンガポール プログラム プリンター エアコン リモコン テレビ パソコン スマートフォン アレルギー アトピー ストレス マッサージ カレンダー デザイン アスファルト エレベーター リサイクル トラック ミサイル エンジニア メディア バクテリア ステレオ コンセント イルミネーション ゾンビ アンケート レシピ レシート イラン ドナー タケダ じゅうたく りんかく しんぼく ホームラン テニス',
      'ムコスタ アレグラ クラリチン ザイザル タリオン アレロック ビラノア アムロジピン ノルバスク ディオバン ミカルディス ジャヌビア フォシーガ アマリール リピトール クレストール パリエット タケキャブ タケプロン ネキシウム ガスター マイスリー デパス ルネスタ ヒルドイド ヘパリン類似物質 クラビット フロモックス メイアクト サワシリン ジスロマック バルトレックス ゾビラックス タミフル シナール ユベラ ハイチオール モンテルカスト シングレア パキシル サインバルタ チラーヂン ザガーロ トルリシティ ラシックス メインテート アロプリノール リリカ ロゼックス アゼライン酸 ハイドロキノン ワセリン ﾜｾﾘﾝ白色 レスタミンコーワ錠 アスベリン散10% ステーブラOD錠 リバロ リバロ錠2mg インフリーカプセル100mg ナドロール ドルナーゼアルファ トブラマイシン テラ・コートリル軟膏 セツキシマブ アデニン アトニン-O ジュウヤク リンゲル液 葛根湯 桂枝茯苓丸 当帰芍薬散',
      'tree pull call caller back root found third child comma correct collect tool apple banana orange carrot chocolate coffee yogurt almond salmon lemon pasta tomato protein hello nothing unknown doctor hospital morning tablet capsule twice daily water window program printer computer internet allergy stress calendar design elevator truck missile engineer media bacteria stereo aspect umbrella arrival rapid carbon human dual lava paracetamol amlodipine omeprazole lansoprazole vonoprazan fexofenadine loratadine cetirizine levothyroxine losartan lisinopril sertraline fluoxetine amoxicillin azithromycin cephalexin metronidazole valacyclovir diazepam zolpidem gabapentin tramadol furosemide bisoprolol livalo silicone hydroquinone erythromycin heparinoid',
    ]
      .join(' ')
      .split(' ');
    expect(words.flatMap((word) => searchMedicines(word).map(({ name }) => `${word} → ${name}`))).toEqual([]);
  });
});

describe('a name with its form', () => {
  it('leads only where that form belongs', () => {
    const names: [string, string[][]][] = [
      ['リンデロンVG', [['betamethasone-valerate-gentamicin', 'face-ointments']]],
      ['リンデロン-VG軟膏0.12%', [['betamethasone-valerate-gentamicin', 'face-ointments']]],
      [
        'リンデロン軟膏',
        [
          ['betamethasone-valerate', 'face-ointments'],
          ['betamethasone-valerate-gentamicin', 'face-ointments'],
        ],
      ],
      ['リンデロン錠0.5mg', [['betamethasone', 'systemic-steroids']]],
      ['プレドニゾロン軟膏', [['prednisolone-valerate-acetate', 'face-ointments']]],
      ['デキサメタゾン軟膏', []],
      ['dexamethasone cream', []],
      ['プレドニン錠5mg', [['prednisolone', 'systemic-steroids']]],
      ['ロコイド軟膏0.1%', [['hydrocortisone-butyrate', 'face-ointments']]],
      ['プロトピック軟膏0.1%', [['tacrolimus-ointment', 'face-ointments']]],
      ['タクロリムスカプセル1mg', [['tacrolimus', 'immunosuppressants']]],
      ['トレチノイン', [['tretinoin', 'topical-retinoids']]],
      ['トレチノイン 0.05% クリーム', [['tretinoin', 'topical-retinoids']]],
      ['tretinoin gel', [['tretinoin', 'topical-retinoids']]],
      ['トレチノインカプセル', []],
      ['アクアチムクリーム1%', [['nadifloxacin', 'current-acne-treatment']]],
      ['ボルタレンサポ50mg', [['diclofenac', 'painkillers']]],
      ['ペンレステープ18mg', [['lidocaine-tape', 'any-other-medicine']]],
      ['プレドニゾロン口腔内崩壊錠5mg', [['prednisolone', 'systemic-steroids']]],
      ['シロスタゾール口腔内崩壊錠100mg', [['cilostazol', 'antiplatelets']]],
      ['ケナコルトA口腔用', []],
      ['ケナコルト-A口腔用軟膏0.1%', []],
      ['ケナコルト-A皮内用', [['triamcinolone', 'systemic-steroids']]],
    ];
    for (const [query, expected] of names)
      expect([query, ...searchMedicines(query).map(({ medicine, groups }) => [medicine.id, ...groups])]).toEqual([
        query,
        ...expected,
      ]);
  });

  it('as a bare name leads to the tablet and to its ointments', () => {
    expect(groupsOf('リンデロン')).toEqual(['systemic-steroids', 'face-ointments', 'face-ointments']);
    expect(groupsOf('タクロリムス')).toEqual(['immunosuppressants', 'face-ointments']);
  });
});

describe('an ointment, or drops, called like a medicine of the glossary', () => {
  it.each([
    'リンデロンDP',
    'リンデロン-DPゾル',
    'リンデロンA',
    'リンデロンA液',
    'リンデロン-A軟膏',
    'リンデロン点眼・点耳・点鼻液0.1%',
    'ネオメドロール',
    'ネオ・メドロールEE軟膏',
  ])('leads to no tablet: %s', (query) => {
    expect(groupsOf(query).filter((group) => group !== 'face-ointments')).toEqual([]);
  });

  it.each(['レボフロキサシン', 'レボフロキサシン錠500mg', 'ノルフロキサシン', 'トスフロキサシン', 'シタフロキサシン'])(
    'is not what another antibiotic leads to: %s',
    (query) => {
      expect(groupsOf(query)).toEqual([]);
    },
  );
});

describe('whatever is pasted', () => {
  it('is answered without a fault', () => {
    const odd = '.*+?^{}()|[]$\\|<script>|constructor|\ud83d|💊💊💊|\u202eピ|\u0301\u0301|っっっ|ーーー|12345|---|ﾞﾟ';
    for (const query of ['', ' ', '\u3000', '\n\t\0', 'ﷺ'.repeat(60), ...odd.split('|')])
      expect(searchMedicines(query), JSON.stringify(query)).toEqual([]);
  });

  it('is read no further than the longest name needs', () => {
    const filler = 'あ'.repeat(5_000_000);
    expect(ids(`ワーファリン ${filler}`)).toEqual(['warfarin']);
    expect(searchMedicines(`${filler}ワーファリン`)).toEqual([]);
    expect(Math.max(...[...everyName, ...everyReading].map(({ name }) => name.length))).toBeLessThan(60);
  });

  it('gets no more answers than asked for', () => {
    expect(searchMedicines('プレド', 1)).toHaveLength(1);
    expect(searchMedicines('プレド', 0)).toEqual([]);
  });
});

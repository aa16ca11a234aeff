import type { Code } from '../catalogue/questionnaire.ts';
import type { MedicineSourceCode } from './medicine-sources.ts';

/** The options of the four medicine questions under which a medicine may be known. */
export type MedicineGroup = Extract<
  Code,
  | 'anticoagulants'
  | 'antiplatelets'
  | 'immunosuppressants'
  | 'jak-inhibitors'
  | 'biologics'
  | 'systemic-steroids'
  | 'cancer-treatment'
  | 'isotretinoin'
  | 'topical-retinoids'
  | 'current-acne-treatment'
  | 'painkillers'
  | 'supplements'
  | 'heart-rhythm-or-nitrate'
  | 'sulfa-or-dapsone'
  | 'face-ointments'
>;

/** One medicine, the names people know it by, and the groups it is known under. */
export interface Medicine {
  /** The English generic name in kebab-case. */
  id: string;
  groups: readonly MedicineGroup[];
  generic: { ja: string; en: string };
  brands: { ja: readonly string[]; en: readonly string[] };
  /** Kana for each Japanese name that has kanji in it. */
  readings: readonly { name: string; kana: string }[];
  sources: readonly MedicineSourceCode[];
}

/** Group or groups, generic English, generic Japanese, brands Japanese, brands English (comma lists), sources, readings (`name=kana`). */
type Row = readonly [
  groups: MedicineGroup | readonly MedicineGroup[],
  en: string,
  ja: string,
  brandsJa: string,
  brandsEn: string,
  sources: readonly MedicineSourceCode[],
  readings?: string,
];

/**
 * A glossary, not a rule: it says which group a name is usually known under and nothing about the person.
 * Every pair of names has a source; a pair without one is not here.
 */
const rows: readonly Row[] = [
  ['anticoagulants', 'warfarin', 'ワルファリン', 'ワーファリン,ワルファリンK', 'Coumadin', ['a1', 'a2']],
  ['anticoagulants', 'dabigatran', 'ダビガトラン', 'プラザキサ', 'Pradaxa,Prazaxa', ['a1', 'a2']],
  ['anticoagulants', 'rivaroxaban', 'リバーロキサバン', 'イグザレルト', 'Xarelto', ['a1', 'a2']],
  ['anticoagulants', 'apixaban', 'アピキサバン', 'エリキュース', 'Eliquis', ['a1', 'a2']],
  ['anticoagulants', 'edoxaban', 'エドキサバン', 'リクシアナ', 'Lixiana,Savaysa', ['a1', 'a2']],
  ['anticoagulants', 'heparin', 'ヘパリン', 'ヘパリン注', '', ['heparin', 'clexane'], 'ヘパリン注=へぱりんちゅう'],
  ['anticoagulants', 'enoxaparin', 'エノキサパリン', 'クレキサン', 'Clexane,Lovenox', ['clexane', 'lovenox']],
  ['anticoagulants', 'fondaparinux', 'フォンダパリヌクス', 'アリクストラ', 'Arixtra', ['arixtra']],

  [
    ['antiplatelets', 'painkillers'],
    'aspirin',
    'アスピリン',
    'バイアスピリン,バファリン配合錠A81,バファリン81mg',
    '',
    ['b'],
    'バファリン配合錠A81=ばふぁりんはいごうじょうA81',
  ],
  ['antiplatelets', 'aspirin/lansoprazole', 'アスピリン/ランソプラゾール', 'タケルダ', 'Takelda', ['c', 'takelda']],
  ['antiplatelets', 'aspirin/vonoprazan', 'アスピリン/ボノプラザン', 'キャブピリン', 'Cabpirin', ['cabpirin']],
  ['antiplatelets', 'clopidogrel', 'クロピドグレル', 'プラビックス', 'Plavix', ['a1', 'a2']],
  ['antiplatelets', 'clopidogrel/aspirin', 'クロピドグレル/アスピリン', 'コンプラビン', 'ComPlavin', ['d1']],
  ['antiplatelets', 'prasugrel', 'プラスグレル', 'エフィエント', 'Efient,Effient', ['a1', 'a2']],
  ['antiplatelets', 'ticagrelor', 'チカグレロル', 'ブリリンタ', 'Brilinta,Brilique', ['d2']],
  ['antiplatelets', 'ticlopidine', 'チクロピジン', 'パナルジン', 'Panaldine,Ticlid', ['a1', 'a2']],
  ['antiplatelets', 'cilostazol', 'シロスタゾール', 'プレタール', 'Pletaal,Pletal', ['a1', 'a2']],
  ['antiplatelets', 'dipyridamole', 'ジピリダモール', 'ペルサンチン', 'Persantin,Persantine', ['a1', 'a2']],
  ['antiplatelets', 'sarpogrelate', 'サルポグレラート', 'アンプラーグ', 'Anplag', ['a1', 'a2']],
  [
    'antiplatelets',
    'beraprost',
    'ベラプロスト',
    'ドルナー,プロサイリン,ケアロードLA,ベラサスLA',
    'Dorner,Procylin',
    ['a1', 'a2', 'c'],
  ],
  [
    'antiplatelets',
    'limaprost',
    'リマプロスト アルファデクス',
    'オパルモン,プロレナール',
    'Opalmon,Prorenal',
    ['a1', 'a2'],
  ],
  [
    ['antiplatelets', 'supplements'],
    'icosapent',
    'イコサペント酸エチル',
    'エパデール',
    'Epadel',
    ['a1', 'a2'],
    'イコサペント酸エチル=いこさぺんとさんえちる',
  ],
  [
    ['antiplatelets', 'supplements'],
    'omega-3-acid ethyl esters',
    'オメガ-3脂肪酸エチル',
    'ロトリガ',
    'Lotriga,Lovaza',
    ['e', 'rotoriga', 'lotriga', 'lovaza'],
    'オメガ-3脂肪酸エチル=おめがすりーしぼうさんえちる',
  ],
  ['antiplatelets', 'trapidil', 'トラピジル', 'ロコルナール', 'Rocornal', ['e', 'trapidil', 'rocornal']],

  [
    'immunosuppressants',
    'ciclosporin',
    'シクロスポリン',
    'ネオーラル,サンディミュン',
    'Neoral,Sandimmun,Sandimmune',
    ['f'],
  ],
  [
    'immunosuppressants',
    'tacrolimus',
    'タクロリムス',
    'プログラフ,グラセプター',
    'Prograf,Graceptor,Advagraf',
    ['g', 'graceptor', 'graceptor-en'],
  ],
  [
    'immunosuppressants',
    'mycophenolate mofetil',
    'ミコフェノール酸モフェチル',
    'セルセプト',
    'CellCept',
    ['cellcept'],
    'ミコフェノール酸モフェチル=みこふぇのーるさんもふぇちる',
  ],
  ['immunosuppressants', 'azathioprine', 'アザチオプリン', 'イムラン,アザニン', 'Imuran,Azanin', ['i', 'immune']],
  ['immunosuppressants', 'mizoribine', 'ミゾリビン', 'ブレディニン', 'Bredinin', ['j', 'immune']],
  ['immunosuppressants', 'everolimus', 'エベロリムス', 'サーティカン', 'Certican,Zortress', ['certican', 'zortress']],
  [
    'immunosuppressants',
    'methotrexate',
    'メトトレキサート',
    'リウマトレックス,メトレート,メトジェクト,メソトレキセート',
    'Rheumatrex,Metoject',
    ['k1', 'k2', 'k3', 'immune'],
  ],
  ['immunosuppressants', 'leflunomide', 'レフルノミド', 'アラバ', 'Arava', ['dmards', 'arava']],
  ['immunosuppressants', 'iguratimod', 'イグラチモド', 'ケアラム', 'Careram', ['dmards', 'careram']],
  [
    ['immunosuppressants', 'sulfa-or-dapsone'],
    'salazosulfapyridine',
    'サラゾスルファピリジン',
    'アザルフィジンEN,サラゾピリン,スルファサラジン',
    'Azulfidine EN,Salazopyrin,Sulfasalazine',
    ['k2', 'k3', 'dmards', 'salazopyrin', 'sulfasalazine'],
  ],
  ['immunosuppressants', 'bucillamine', 'ブシラミン', 'リマチル', 'Rimatil', ['k2', 'k3', 'dmards']],
  [
    ['immunosuppressants', 'cancer-treatment'],
    'cyclophosphamide',
    'シクロホスファミド',
    'エンドキサン',
    'Endoxan',
    ['endoxan', 'immune'],
  ],
  [
    'face-ointments',
    'tacrolimus ointment',
    'タクロリムス軟膏',
    'プロトピック',
    'Protopic',
    ['l1', 'protopic'],
    'タクロリムス軟膏=たくろりむすなんこう',
  ],

  ['jak-inhibitors', 'tofacitinib', 'トファシチニブ', 'ゼルヤンツ', 'Xeljanz', ['m']],
  ['jak-inhibitors', 'baricitinib', 'バリシチニブ', 'オルミエント', 'Olumiant', ['m']],
  ['jak-inhibitors', 'peficitinib', 'ペフィシチニブ', 'スマイラフ', 'Smyraf', ['m']],
  ['jak-inhibitors', 'upadacitinib', 'ウパダシチニブ', 'リンヴォック', 'Rinvoq', ['m']],
  ['jak-inhibitors', 'filgotinib', 'フィルゴチニブ', 'ジセレカ', 'Jyseleca', ['m']],
  ['jak-inhibitors', 'abrocitinib', 'アブロシチニブ', 'サイバインコ', 'Cibinqo', ['l1']],
  ['jak-inhibitors', 'ritlecitinib', 'リトレシチニブ', 'リットフーロ', 'Litfulo', ['litfulo', 'litfulo-en']],
  ['jak-inhibitors', 'ruxolitinib', 'ルキソリチニブ', 'ジャカビ', 'Jakavi,Jakafi', ['n']],
  ['jak-inhibitors', 'deucravacitinib', 'デュークラバシチニブ', 'ソーティクツ', 'Sotyktu', ['l2']],
  ['face-ointments', 'delgocitinib', 'デルゴシチニブ', 'コレクチム', 'Corectim', ['n', 'corectim']],
  [
    'face-ointments',
    'hydrocortisone butyrate',
    'ヒドロコルチゾン酪酸エステル',
    'ロコイド',
    'Locoid',
    ['locoid', 'locoid-en'],
    'ヒドロコルチゾン酪酸エステル=ひどろこるちぞんらくさんえすてる',
  ],
  [
    'face-ointments',
    'clobetasone butyrate',
    'クロベタゾン酪酸エステル',
    'キンダベート',
    'Kindavate',
    ['kindavate', 'steroid-ranks'],
    'クロベタゾン酪酸エステル=くろべたぞんらくさんえすてる',
  ],
  [
    'face-ointments',
    'alclometasone',
    'アルクロメタゾンプロピオン酸エステル',
    'アルメタ',
    'Almeta',
    ['almeta', 'alclometasone'],
    'アルクロメタゾンプロピオン酸エステル=あるくろめたぞんぷろぴおんさんえすてる',
  ],
  [
    'face-ointments',
    'betamethasone valerate',
    'ベタメタゾン吉草酸エステル',
    'ベトネベート',
    '',
    ['steroid-ranks', 'rinderon-v'],
    'ベタメタゾン吉草酸エステル=べためたぞんきっそうさんえすてる',
  ],
  ['face-ointments', 'difluprednate', 'ジフルプレドナート', 'マイザー', '', ['steroid-ranks', 'difluprednate']],
  [
    'face-ointments',
    'mometasone',
    'モメタゾンフランカルボン酸エステル',
    'フルメタ',
    '',
    ['steroid-ranks', 'mometasone'],
    'モメタゾンフランカルボン酸エステル=もめたぞんふらんかるぼんさんえすてる',
  ],
  [
    'face-ointments',
    'clobetasol',
    'クロベタゾールプロピオン酸エステル',
    'デルモベート',
    'Dermovate',
    ['dermovate', 'steroid-ranks'],
    'クロベタゾールプロピオン酸エステル=くろべたぞーるぷろぴおんさんえすてる',
  ],

  ['biologics', 'infliximab', 'インフリキシマブ', 'レミケード,インフリキシマブBS', 'Remicade', ['o', 'remicade']],
  ['biologics', 'etanercept', 'エタネルセプト', 'エンブレル', 'Enbrel', ['o']],
  ['biologics', 'adalimumab', 'アダリムマブ', 'ヒュミラ', 'Humira', ['o', 'p1']],
  ['biologics', 'golimumab', 'ゴリムマブ', 'シンポニー', 'Simponi', ['simponi', 'biologics']],
  ['biologics', 'certolizumab pegol', 'セルトリズマブ ペゴル', 'シムジア', 'Cimzia', ['p1', 'p2', 'biologics']],
  ['biologics', 'tocilizumab', 'トシリズマブ', 'アクテムラ', 'Actemra', ['p4', 'biologics']],
  ['biologics', 'abatacept', 'アバタセプト', 'オレンシア', 'Orencia', ['orencia', 'biologics']],
  ['biologics', 'ustekinumab', 'ウステキヌマブ', 'ステラーラ', 'Stelara', ['p1', 'p2']],
  ['biologics', 'secukinumab', 'セクキヌマブ', 'コセンティクス', 'Cosentyx', ['p1', 'p2']],
  ['biologics', 'ixekizumab', 'イキセキズマブ', 'トルツ', 'Taltz', ['p1', 'p2']],
  ['biologics', 'brodalumab', 'ブロダルマブ', 'ルミセフ', 'Lumicef,Siliq,Kyntheum', ['p1', 'p2']],
  ['biologics', 'bimekizumab', 'ビメキズマブ', 'ビンゼレックス', 'Bimzelx', ['bimzelx', 'bimzelx-ja']],
  ['biologics', 'guselkumab', 'グセルクマブ', 'トレムフィア', 'Tremfya', ['p1', 'p2']],
  ['biologics', 'risankizumab', 'リサンキズマブ', 'スキリージ', 'Skyrizi', ['p1', 'p2']],
  ['biologics', 'tildrakizumab', 'チルドラキズマブ', 'イルミア', 'Ilumya', ['p1', 'p2']],
  ['biologics', 'dupilumab', 'デュピルマブ', 'デュピクセント', 'Dupixent', ['p1']],
  ['biologics', 'omalizumab', 'オマリズマブ', 'ゾレア', 'Xolair', ['xolair']],
  ['biologics', 'sarilumab', 'サリルマブ', 'ケブザラ', 'Kevzara', ['kevzara']],
  ['biologics', 'nemolizumab', 'ネモリズマブ', 'ミチーガ', 'Mitchga', ['mitchga']],
  ['biologics', 'tralokinumab', 'トラロキヌマブ', 'アドトラーザ', 'Adtralza', ['adtralza']],
  ['biologics', 'lebrikizumab', 'レブリキズマブ', 'イブグリース', 'Ebglyss', ['ebglyss']],
  [['biologics', 'cancer-treatment'], 'rituximab', 'リツキシマブ', 'リツキサン', 'Rituxan', ['rituxan', 'biologics']],
  ['biologics', 'ozoralizumab', 'オゾラリズマブ', 'ナノゾラ', 'Nanozora', ['nanozora']],
  ['biologics', 'spesolimab', 'スペソリマブ', 'スペビゴ', 'Spevigo', ['spevigo']],
  ['biologics', 'anifrolumab', 'アニフロルマブ', 'サフネロー', 'Saphnelo', ['saphnelo']],

  ['systemic-steroids', 'prednisolone', 'プレドニゾロン', 'プレドニン', 'Predonine', ['q1', 'q2', 'q3']],
  [
    'systemic-steroids',
    'methylprednisolone',
    'メチルプレドニゾロン',
    'メドロール,ソル・メドロール',
    'Medrol,Solu-Medrol',
    ['q1', 'q2', 'q3'],
  ],
  ['systemic-steroids', 'dexamethasone', 'デキサメタゾン', 'デカドロン', 'Decadron', ['decadron', 'decadron-en']],
  [
    ['systemic-steroids', 'face-ointments'],
    'betamethasone',
    'ベタメタゾン',
    'リンデロン',
    'Rinderon',
    ['q1', 'q2', 'q3'],
  ],
  [
    'systemic-steroids',
    'betamethasone/chlorpheniramine',
    'ベタメタゾン・クロルフェニラミン配合',
    'セレスタミン',
    'Celestamine',
    ['q1', 'q2', 'q3'],
    'ベタメタゾン・クロルフェニラミン配合=べためたぞんくろるふぇにらみんはいごう',
  ],
  ['systemic-steroids', 'hydrocortisone', 'ヒドロコルチゾン', 'コートリル', 'Cortril', ['q1', 'q2', 'q3']],
  ['systemic-steroids', 'triamcinolone', 'トリアムシノロン', 'ケナコルト-A', 'Kenacort-A', ['q1', 'q2', 'q3']],

  [
    'isotretinoin',
    'isotretinoin',
    'イソトレチノイン',
    'アキュテイン,ロアキュタン,アクネトレント,イソトロイン,トレティヴァ,クララビス',
    'Accutane,Roaccutane,Acnetrent,Isotroin,Tretiva,Claravis,Absorica',
    ['r1', 'r2', 'isotretinoin', 'isotretinoin-en', 'roaccutane'],
  ],
  ['isotretinoin', 'etretinate', 'エトレチナート', 'チガソン', 'Tigason', ['s1']],
  ['cancer-treatment', 'bexarotene', 'ベキサロテン', 'タルグレチン', 'Targretin', ['targretin']],
  [
    ['topical-retinoids', 'current-acne-treatment'],
    'adapalene',
    'アダパレン',
    'ディフェリン',
    'Differin',
    ['s2', 'acne-topical'],
  ],
  [
    ['topical-retinoids', 'current-acne-treatment'],
    'adapalene/benzoyl peroxide',
    'アダパレン/過酸化ベンゾイル',
    'エピデュオ',
    'Epiduo',
    ['epiduo'],
    'アダパレン/過酸化ベンゾイル=あだぱれんかさんかべんぞいる',
  ],
  [
    'topical-retinoids',
    'tretinoin (topical)',
    'トレチノイン外用',
    'レチンA,レチノA',
    'Retin-A,Retino-A',
    ['s3', 's4'],
    'トレチノイン外用=とれちのいんがいよう',
  ],
  ['cancer-treatment', 'tretinoin (oral)', 'トレチノイン', 'ベサノイド', 'Vesanoid', ['vesanoid']],
  ['topical-retinoids', 'retinol', 'レチノール', '', '', ['retinol']],

  ['current-acne-treatment', 'minocycline', 'ミノサイクリン', 'ミノマイシン', 'Minomycin', ['minomycin', 'acne-oral']],
  [
    'current-acne-treatment',
    'doxycycline',
    'ドキシサイクリン',
    'ビブラマイシン',
    'Vibramycin',
    ['vibramycin', 'acne-oral'],
  ],
  ['current-acne-treatment', 'roxithromycin', 'ロキシスロマイシン', 'ルリッド', 'Rulid', ['rulid', 'acne-oral']],
  [
    'current-acne-treatment',
    'benzoyl peroxide',
    '過酸化ベンゾイル',
    'ベピオ',
    'Bepio',
    ['bepio'],
    '過酸化ベンゾイル=かさんかべんぞいる',
  ],
  ['current-acne-treatment', 'clindamycin', 'クリンダマイシン', 'ダラシンT', 'Dalacin T', ['dalacin']],
  ['current-acne-treatment', 'nadifloxacin', 'ナジフロキサシン', 'アクアチム', 'Acuatim', ['acuatim', 'acuatim-en']],
  ['current-acne-treatment', 'ozenoxacin', 'オゼノキサシン', 'ゼビアックス', 'Zebiax', ['zebiax', 'zebiax-en']],
  ['current-acne-treatment', 'faropenem', 'ファロペネム', 'ファロム', 'Farom', ['farom']],
  [
    'current-acne-treatment',
    'clindamycin/benzoyl peroxide',
    'クリンダマイシン/過酸化ベンゾイル',
    'デュアック',
    'Duac',
    ['duac'],
    'クリンダマイシン/過酸化ベンゾイル=くりんだまいしんかさんかべんぞいる',
  ],
  [
    'current-acne-treatment',
    'spironolactone',
    'スピロノラクトン',
    'アルダクトンA',
    'Aldactone',
    ['aldactone', 'aldactone-en'],
  ],
  [
    'current-acne-treatment',
    'drospirenone/ethinylestradiol',
    'ドロスピレノン/エチニルエストラジオール',
    'ヤーズ,ヤーズフレックス',
    'Yaz,Yaz Flex',
    ['yaz', 'yaz-flex'],
  ],
  ['current-acne-treatment', 'jumihaidokuto', '十味敗毒湯', '', '', ['kampo'], '十味敗毒湯=じゅうみはいどくとう'],
  ['current-acne-treatment', 'seijobofuto', '清上防風湯', '', '', ['kampo'], '清上防風湯=せいじょうぼうふうとう'],
  ['current-acne-treatment', 'keigairengyoto', '荊芥連翹湯', '', '', ['kampo'], '荊芥連翹湯=けいがいれんぎょうとう'],

  ['heart-rhythm-or-nitrate', 'amiodarone', 'アミオダロン', 'アンカロン', '', ['arrhythmia', 'ancaron', 'emla']],
  ['heart-rhythm-or-nitrate', 'sotalol', 'ソタロール', 'ソタコール', '', ['arrhythmia', 'sotacor']],
  ['heart-rhythm-or-nitrate', 'nifekalant', 'ニフェカラント', 'シンビット', '', ['arrhythmia', 'shinbit']],
  [
    'heart-rhythm-or-nitrate',
    'disopyramide',
    'ジソピラミド',
    'リスモダン',
    'Rythmodan',
    ['arrhythmia-classes', 'disopyramide', 'rythmodan'],
  ],
  [
    'heart-rhythm-or-nitrate',
    'cibenzoline',
    'シベンゾリン',
    'シベノール',
    'Cibenol',
    ['arrhythmia-classes', 'cibenzoline', 'cibenol'],
  ],
  ['heart-rhythm-or-nitrate', 'mexiletine', 'メキシレチン', 'メキシチール', '', ['arrhythmia-classes', 'mexiletine']],
  [
    'heart-rhythm-or-nitrate',
    'flecainide',
    'フレカイニド',
    'タンボコール',
    'Tambocor',
    ['arrhythmia-classes', 'flecainide'],
  ],
  [
    'heart-rhythm-or-nitrate',
    'pilsicainide',
    'ピルシカイニド',
    'サンリズム',
    'Sunrythm',
    ['arrhythmia-classes', 'pilsicainide', 'sunrythm'],
  ],
  [
    'heart-rhythm-or-nitrate',
    'nitroglycerin',
    'ニトログリセリン',
    'ニトロペン,ニトロダームTTS,バソレーター,ミオコール,ミニトロ,ミリステープ',
    '',
    ['nitrates'],
  ],
  [
    'heart-rhythm-or-nitrate',
    'isosorbide dinitrate',
    '硝酸イソソルビド',
    'ニトロール,フランドル',
    'Nitorol',
    ['nitrates', 'nitorol'],
    '硝酸イソソルビド=しょうさんいそそるびど',
  ],
  [
    'heart-rhythm-or-nitrate',
    'isosorbide mononitrate',
    '一硝酸イソソルビド',
    'アイトロール',
    '',
    ['nitrates'],
    '一硝酸イソソルビド=いちしょうさんいそそるびど',
  ],
  ['sulfa-or-dapsone', 'dapsone', 'ジアフェニルスルホン', 'レクチゾール,ダプソン', 'Lectisol', ['lectisol', 'dapsone']],
  [
    'sulfa-or-dapsone',
    'sulfamethoxazole/trimethoprim',
    'スルファメトキサゾール/トリメトプリム',
    'バクタ,バクトラミン,ST合剤',
    'Baktar,Bactramin',
    ['baktar', 'emla'],
    'ST合剤=えすてぃーごうざい',
  ],
  ['painkillers', 'loxoprofen', 'ロキソプロフェン', 'ロキソニン', 'Loxonin', ['loxonin']],
  ['painkillers', 'ibuprofen', 'イブプロフェン', 'イブ,イブA,イブクイック', 'EVE', ['eve', 'eve-en']],
  [
    'painkillers',
    'acetaminophen',
    'アセトアミノフェン',
    'カロナール,タイレノール',
    'Calonal,Tylenol',
    ['calonal', 'tylenol'],
  ],
  ['painkillers', 'diclofenac', 'ジクロフェナク', 'ボルタレン', 'Voltaren', ['voltaren']],
  ['painkillers', 'celecoxib', 'セレコキシブ', 'セレコックス', 'Celecox', ['celecox']],
  ['painkillers', 'naproxen', 'ナプロキセン', 'ナイキサン', '', ['naixan']],
  ['painkillers', 'mefenamic acid', 'メフェナム酸', 'ポンタール', 'Pontal', ['pontal'], 'メフェナム酸=めふぇなむさん'],
];

const list = (joined: string): readonly string[] => (joined === '' ? [] : joined.split(','));

/** Every medicine of the glossary, in the order of the questions. */
export const medicines: readonly Medicine[] = rows.map(
  ([groups, en, ja, brandsJa, brandsEn, sources, readings = '']) => ({
    id: en.replace(/[^a-z0-9]+/g, '-').replace(/-$/, ''),
    groups: typeof groups === 'string' ? [groups] : groups,
    generic: { ja, en },
    brands: { ja: list(brandsJa), en: list(brandsEn) },
    readings: list(readings).map((pair) => {
      const [name = '', kana = ''] = pair.split('=');
      return { name, kana };
    }),
    sources,
  }),
);

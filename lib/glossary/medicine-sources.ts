interface MedicineSource {
  title: string;
  address: string;
  /** A label, or a page of a public body or society: its address is shown. That of any other page may name a clinic or a shop. */
  isOfficial?: true;
}

/**
 * Public pages that show which name belongs to which medicine, one per code. Nothing here is needed to
 * search, so it stays out of the code that answers a keystroke. Pages of clinics, pharmacies and shops are
 * named by what they are, never by whose they are.
 */
const rows = {
  a1: {
    title: 'List of medicines paused before surgery (1)',
    address: 'https://xn--rbt9ni59fe5e.com/%E8%A1%80%E6%A0%93%E8%96%AC/kyuuyaku.html',
  },
  a2: {
    title: 'List of anticoagulants and antiplatelets',
    address: 'https://kusuri-kenko-list.com/discontinuation-period-of-anticoagulant-and-the-antiplatelet',
  },
  b: {
    title: 'List of medicines paused before surgery (2)',
    address: 'http://www2s.biglobe.ne.jp/~yakujou/memo/jutu_ti.html',
  },
  c: { title: 'Clinic page: medicines to name before surgery', address: 'https://takasu.co.jp/topics/stop/index.html' },
  d1: {
    title: 'Label: コンプラビン配合錠',
    isOfficial: true,
    address:
      'http://meds.qlifepro.com/detail/3399101F1021/%E3%82%B3%E3%83%B3%E3%83%97%E3%83%A9%E3%83%93%E3%83%B3%E9%85%8D%E5%90%88%E9%8C%A0',
  },
  d2: {
    title: 'Drug reference: ブリリンタ錠',
    address: 'https://clinicalsup.jp/jpoc/drugDetails.aspx?Code=00066529',
  },
  e: {
    title: 'Hospital page: antithrombotic medicines',
    address: 'https://med.zenhp.co.jp/koukessenkusuriusurikougyoukokusuri.html',
  },
  f: { title: 'Trade press: シクロスポリン', address: 'https://mixonline.jp/tabid55.html?artid=27701' },
  g: {
    title: 'Label: プログラフカプセル',
    isOfficial: true,
    address: 'http://www.packageinsert.jp/detail/610443059/tacrolimus-hydrate',
  },
  i: {
    title: 'Label (KEGG MEDICUS): イムラン',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med_product?id=00054447-001',
  },
  j: {
    title: '社会保険診療報酬支払基金: ミゾリビン',
    isOfficial: true,
    address: 'https://www.ssk.or.jp/smph/shinryohoshu/sinsa_jirei/teikyojirei/yakuzai/no300/jirei118.html',
  },
  k1: {
    title: '日本リウマチ財団: メトトレキサート',
    isOfficial: true,
    address: 'https://www.rheuma-net.or.jp/rheuma/rm400/tr_mtx.html',
  },
  k2: {
    title: 'Drug reference: 抗リウマチ薬の分類',
    address: 'https://imis.igaku-shoin.co.jp/contents/reference/yak_00000-00/0/yak_00000-00_a002z0001/',
  },
  k3: { title: 'Clinic page: rheumatism medicines', address: 'https://ushio-clinic.jp/medicine' },
  l1: { title: 'Drug list: アブロシチニブ', address: 'https://yakuten-ichiba.com/medicine/abrocitinib.php' },
  l2: { title: 'Trade press: ソーティクツ', address: 'https://www.mixonline.jp/tabid55.html?artid=76163' },
  m: {
    title: '日本リウマチ学会: JAK阻害薬',
    isOfficial: true,
    address: 'https://www.ryumachi-jp.com/general/casebook/jak/',
  },
  n: { title: 'Pharmacist page: JAK inhibitors', address: 'https://kusuripro.com/jak-inhibitors/' },
  o: {
    title: '日本リウマチ財団: 生物学的製剤の一覧',
    isOfficial: true,
    address: 'https://www.rheuma-net.or.jp/rheuma/rm400/rm400_chiryo_bio_9.html',
  },
  p1: { title: 'Clinic page: biologics', address: 'https://hirata-dc.or.jp/symptoms/seibutsugakutekiseizai' },
  p2: { title: '日本皮膚科学会: 乾癬のQ&A', isOfficial: true, address: 'https://www.dermatol.or.jp/qa/qa14/q15.html' },
  p4: {
    title: 'Pharmacist page: rheumatism biologics',
    address: 'https://pharmacist.m3.com/column/rheumatoid_arthritis/6861?promotionCode=op_pcolumn_5005',
  },
  q1: { title: 'Pharmacist page: steroids compared', address: 'http://kanri.nkdesk.com/drags/ste.php' },
  q2: { title: 'List of steroid tablets', address: 'http://netkaimon1004.toshi-ie.com/byouki/suteroido1006.html' },
  q3: { title: 'Clinic page: steroid medicines', address: 'http://mirai-cl.jp/s/med/09.html' },
  r1: { title: 'Page on isotretinoin products (1)', address: 'https://monorico.net/?p=13299' },
  r2: { title: 'Page on isotretinoin products (2)', address: 'https://okusurinavi.shop/column/skincare37.php' },
  s1: {
    title: 'Label: チガソンカプセル',
    isOfficial: true,
    address: 'https://pdfslide.fr/documents/ffff10-ffff25-drug-information-3cfc.html',
  },
  s2: { title: 'Drug reference: アダパレン', address: 'https://sp.iatrism.jp/dictionary/medicine/ingredient/25' },
  s3: { title: 'Page on topical tretinoin', address: 'https://betterhealth.jp/tretinoin-2' },
  s4: { title: 'Product page: topical tretinoin', address: 'https://rakukuru.com/item/retino-a-cream/' },

  heparin: {
    title: 'Label (PMDA): ヘパリンNa注',
    isOfficial: true,
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/790005_3334401A5062_1_06',
  },
  clexane: {
    title: 'Label (KEGG MEDICUS): クレキサン',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med?japic_code=00054577',
  },
  lovenox: {
    title: 'Label (DailyMed): Lovenox',
    isOfficial: true,
    address: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=afec67a9-ae16-4f48-bc0b-5331835e8aa2',
  },
  arixtra: {
    title: 'Label: アリクストラ皮下注',
    isOfficial: true,
    address: 'https://www.aspenpharma.co.jp/product/files_asp/5/arx5_75_pi/arx5_75_pi.html',
  },
  takelda: {
    title: 'Label: タケルダ配合錠',
    isOfficial: true,
    address: 'http://yakuzaishi-next.com/medicine/items/detail/16335',
  },
  cabpirin: {
    title: 'Label (PMDA): キャブピリン配合錠',
    isOfficial: true,
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/400256_3399103F1020_1_09',
  },
  lotriga: {
    title: 'Trade press: Lotriga launch in Japan',
    address:
      'http://test.pharmabiz.com/news/takeda-introduces-lotriga-granular-capsule-2g-in-japan-for-hyperlipidemia-treatment-73129',
  },
  rotoriga: { title: 'Manufacturer: ロトリガ', address: 'https://www.takedamed.com/medicine/lotriga/overview/' },
  lovaza: {
    title: 'Label (DailyMed): Lovaza',
    isOfficial: true,
    address: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=21cfa4ce-0b05-47ed-b268-339eb1b83b75',
  },
  graceptor: {
    title: 'Trade press: グラセプター（海外名 Advagraf）',
    address: 'http://medical.nikkeibp.co.jp/leaf/all/series/drug/update/200809/507778.html',
  },
  'graceptor-en': {
    title: 'くすりのしおり (English): Graceptor Capsules',
    isOfficial: true,
    address: 'http://www.rad-ar.or.jp/siori/english/kekka_plain.cgi?n=31260',
  },
  cellcept: {
    title: 'Label (KEGG MEDICUS): セルセプト',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med_product?id=00065980',
  },
  immune: {
    title: 'Table of immunosuppressants, Japanese and English names',
    address: 'http://caretis.co.jp/meneki.html',
  },
  certican: {
    title: 'Label (KEGG MEDICUS): サーティカン',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med_product?id=00052756',
  },
  zortress: {
    title: 'Trade press: Zortress, sold elsewhere as Certican',
    address: 'https://drugstorenews.com/news/fda-approves-zortress',
  },
  dmards: {
    title: 'Table of antirheumatic medicines in Japan',
    address: 'https://pha.medicalonline.jp/img/cat_desc/MDe_table1.html',
  },
  arava: {
    title: 'FDA safety labelling: Arava',
    isOfficial: true,
    address: 'http://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm230245.htm',
  },
  careram: {
    title: 'Label (KEGG MEDICUS): ケアラム',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med_product?id=00060696-001',
  },
  endoxan: {
    title: 'Label: エンドキサン錠',
    isOfficial: true,
    address: 'http://meds.qlifepro.com/detail/620005941/cyclophosphamide-tablets-50-mg',
  },
  protopic: {
    title: 'Journal abstract: タクロリムス軟膏',
    address: 'https://webview.isho.jp/journal/detail/abs/10.24479/pm.0000002208',
  },
  corectim: {
    title: 'Clinic page: コレクチム軟膏',
    address: 'https://hiragun-clinic.com/skin-diseases/urticaria-eczema/atopic-dermatitis/delgocitinib/',
  },
  litfulo: { title: 'Trade press: リットフーロ', address: 'https://jmedj.co.jp/journal/paper/detail.php?id=22264' },
  'litfulo-en': {
    title: 'Abstract: Ritlecitinib (Litfulo) in severe alopecia areata',
    address:
      'https://adisjournals.figshare.com/articles/online_resource/Ritlecitinib_in_severe_alopecia_areata_a_profile_of_its_use/26065876',
  },
  remicade: {
    title: 'Label (KEGG MEDICUS): レミケード',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med_product?id=00048579',
  },
  biologics: {
    title: 'BMC Medicine 2013;11:88, table 1: biologic agents',
    address: 'https://bmcmedicine.biomedcentral.com/articles/10.1186/1741-7015-11-88/tables/1',
  },
  simponi: { title: 'Patient page: シンポニー', address: 'https://ibd.qlife.jp/uc/meds-uc/story3101.html' },
  orencia: {
    title: '日本リウマチ財団: 生物学的製剤とは',
    isOfficial: true,
    address: 'https://www.rheuma-net.or.jp/rheuma/rm400/tr_biologics1.html',
  },
  bimzelx: {
    title: 'Label (PMDA): ビンゼレックス皮下注',
    isOfficial: true,
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/820110_3999464G1020_1_03',
  },
  'bimzelx-ja': {
    title: 'Clinic page: ビンゼレックス',
    address: 'https://sugamo-sengoku-hifu.jp/medicines/bimzelx.html',
  },
  xolair: { title: 'Drug reference: ゾレア', address: 'https://medpeer.jp/drug/d659/product/25354' },
  kevzara: { title: 'Drug reference: ケブザラ', address: 'https://medpeer.jp/drug/d3060/product/25030' },
  mitchga: {
    title: 'Label (KEGG MEDICUS): ミチーガ',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med?japic_code=00070272',
  },
  adtralza: {
    title: 'Label (PMDA): アドトラーザ皮下注',
    isOfficial: true,
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/870206_4490409G1022_1_03',
  },
  ebglyss: {
    title: 'Label (PMDA): イブグリース皮下注',
    isOfficial: true,
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/530471_4490410G1025_1_03',
  },
  rituxan: {
    title: 'Drug reference: リツキサン点滴静注',
    address: 'https://medical-tribune.co.jp/service/ndb/detail.php?blogid=ndb&entryid=4291407A1035',
  },
  decadron: {
    title: '病院でもらった薬がわかる 薬の手引き: デキサメタゾン製剤',
    address:
      'http://kotobank.jp/word/%E3%83%87%E3%82%AD%E3%82%B5%E3%83%A1%E3%82%BF%E3%82%BE%E3%83%B3%E8%A3%BD%E5%89%A4-2130794',
  },
  'decadron-en': {
    title: 'RxList: Decadron',
    address: 'https://www.rxlist.com/decadron-drug/consumer-uses.htm',
  },
  isotretinoin: {
    title: 'Clinic page: isotretinoin products',
    address: 'https://koenji.clinic/menu/acne-treatment/accutane-treatment',
  },
  'isotretinoin-en': {
    title: 'Clinic page: isotretinoin, brand names',
    address: 'https://mayoclinic.org/ar/drugs-supplements/isotretinoin-oral-route/description/drg-20068178',
  },
  roaccutane: {
    title: 'Clinic page: isotretinoin',
    address: 'http://www.shibuya-hifuka.jp/wppage/column/isotretinoin-2/',
  },
  targretin: {
    title: 'Label (KEGG MEDICUS): タルグレチン',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med_product?id=00066076',
  },
  vesanoid: {
    title: 'Label: ベサノイドカプセル',
    isOfficial: true,
    address: 'http://yakuzaishi-next.com/medicine/items/detail/66280',
  },
  'acne-topical': {
    title: '病院でもらった薬がわかる 薬の手引き: 痤瘡治療剤',
    address: 'https://kotobank.jp/word/%E7%97%A4%E7%98%A1%E6%B2%BB%E7%99%82%E5%89%A4-2130675',
  },
  epiduo: {
    title: 'Label (PMDA): エピデュオゲル',
    isOfficial: true,
    address: 'http://www.info.pmda.go.jp/go/pack/2699805Q1020_2_01/2699805Q1020_2_01?view=body',
  },
  retinol: {
    title: 'Clinic page: forms of vitamin A on the skin',
    address: 'http://minahihu.com/2017/09/17/post-1097/',
  },
  minomycin: {
    title: 'Label (PMDA): ミノマイシン顆粒',
    isOfficial: true,
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/672212_6152005D1094_3_05',
  },
  vibramycin: {
    title: 'Label: ビブラマイシン錠',
    isOfficial: true,
    address: 'http://www.packageinsert.jp/detail/620006084/doxycycline-hydrochloride-hydrate',
  },
  rulid: { title: 'Label: ルリッド錠', isOfficial: true, address: 'https://e-mr.sanofi.co.jp/products/rulid/tenpu' },
  'acne-oral': {
    title: 'Page on antibiotics taken for acne',
    address: 'https://medistor.net/acne-medicine-antibiotics',
  },
  bepio: {
    title: 'Label (PMDA): ベピオゲル',
    isOfficial: true,
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/730155_2699712Q1021_1_12',
  },
  dalacin: {
    title: 'Label (PMDA): ダラシンTゲル',
    isOfficial: true,
    address: 'https://www.info.pmda.go.jp/go/pack/2634713M1020_3_10/2634713M1020_3_10?view=body',
  },
  duac: {
    title: 'Label (PMDA): デュアック配合ゲル',
    isOfficial: true,
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/480866_2699803Q1020_3_03',
  },
  aldactone: { title: 'Clinic page: spironolactone for acne', address: 'https://hattori-hifu.com/?p=4554' },
  'aldactone-en': {
    title: 'Pharmacy page: spironolactone, brand names',
    address: 'https://telyrx.com/medications/sprionolactone/what-is',
  },
  yaz: {
    title: 'Label (PMDA): ヤーズ配合錠',
    isOfficial: true,
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/630004_2482011F1020_1_14',
  },
  'yaz-flex': {
    title: 'Label (KEGG MEDICUS): ヤーズフレックス配合錠',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med_product?id=00066591-001',
  },
  kampo: { title: 'Pharmacy page: kampo for acne', address: 'http://pengin-do.com/condition/acne/' },
  arrhythmia: {
    title: 'Table of antiarrhythmic medicines',
    address: 'https://cf406760.cloudfree.jp/site2/kouhuseimyakuyaku.html',
  },
  ancaron: {
    title: 'Manufacturer: アンカロン錠',
    address: 'http://www.taisho.co.jp/company/release/2005/05_1011b-j.html',
  },
  sotacor: {
    title: '病院でもらった薬がわかる 薬の手引き: カリウムチャネル遮断剤',
    address:
      'https://kotobank.jp/word/%E3%81%8B%E3%82%8A%E3%81%86%E3%82%80%E3%81%A1%E3%82%84%E3%81%AD%E3%82%8B%E9%81%AE%E6%96%AD%E5%89%A4-2130448',
  },
  shinbit: { title: 'Drug reference: シンビット静注用', address: 'https://shirobon.net/drugprice/2129407D1030/' },
  nitrates: {
    title: '病院でもらった薬がわかる 薬の手引き: 亜硝酸剤',
    address: 'https://kotobank.jp/word/%E4%BA%9C%E7%A1%9D%E9%85%B8%E5%89%A4-2130450',
  },
  nitorol: {
    title: 'Label (KEGG MEDICUS): ニトロール',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med_product?id=00055031',
  },
  lectisol: {
    title: 'Label (PMDA): レクチゾール錠',
    isOfficial: true,
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/400315_2699003F1024_2_06',
  },
  dapsone: {
    title: 'Clinic page: ジアフェニルスルホン',
    address: 'https://oogaki.or.jp/hifuka/medicines/diaphenylsulfone',
  },
  salazopyrin: {
    title: 'Label: サラゾピリン錠',
    isOfficial: true,
    address:
      'http://meds.qlifepro.com/detail/6219001F1071/%E3%82%B5%E3%83%A9%E3%82%BE%E3%83%94%E3%83%AA%E3%83%B3%E9%8C%A0%EF%BC%95%EF%BC%90%EF%BC%90%EF%BD%8D%EF%BD%87',
  },
  baktar: {
    title: 'Drug reference: スルファメトキサゾール・トリメトプリム',
    address: 'https://imis.igaku-shoin.co.jp/contents/reference/yak_00000-00/0/yak_00000-00_a047b003c004z0001',
  },
  emla: {
    title: 'Label (PMDA): エムラクリーム',
    isOfficial: true,
    address: 'https://www.info.pmda.go.jp/go/pack/1219800N1023_1_08/1219800N1023_1_08?view=body',
  },
  loxonin: {
    title: 'Label (KEGG MEDICUS): ロキソニン',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med?japic_code=00057032',
  },
  eve: { title: 'Page comparing the イブ products', address: 'https://drug-select.com/ibu' },
  'eve-en': {
    title: 'Page on painkillers sold without prescription',
    address: 'https://deka-goma.hatenablog.jp/entry/2020/06/10/115548',
  },
  rocornal: {
    title: 'Label (PMDA): ロコルナール錠',
    isOfficial: true,
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/790005_2171012F1181_1_02',
  },
  sulfasalazine: {
    title: 'Encyclopaedia: サラゾスルファピリジン',
    address:
      'https://ja.m.wikipedia.org/wiki/%E3%82%B5%E3%83%A9%E3%82%BE%E3%82%B9%E3%83%AB%E3%83%95%E3%82%A1%E3%83%94%E3%83%AA%E3%82%B8%E3%83%B3',
  },
  nanozora: {
    title: 'Drug reference: ナノゾラ',
    address: 'https://imis.igaku-shoin.co.jp/contents/reference/yak_00000-00/0/yak_00000-00_a002c003d001z0006',
  },
  spevigo: { title: 'Drug reference: スペビゴ', address: 'https://kansen.skin/pharmaceutical/spesolimab.html' },
  saphnelo: {
    title: 'Label (KEGG MEDICUS): サフネロー',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med?japic_code=00070101',
  },
  locoid: {
    title: 'Label (PMDA): ロコイド軟膏',
    isOfficial: true,
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/480306_2646717M1096_1_05',
  },
  'locoid-en': {
    title: 'Table of topical corticosteroids',
    address: 'http://globalrph.com/corticosteroids_topical.htm',
  },
  kindavate: {
    title: 'Clinic page: キンダベート',
    address: 'https://hk-hifu.com/topical_steroid_kindavate_clobetasone_butyrate',
  },
  'steroid-ranks': { title: 'List of steroid ointments', address: 'http://todoketai8.com/steroid-external-medicine' },
  dermovate: {
    title: 'Label: デルモベート軟膏',
    isOfficial: true,
    address: 'http://yakuzaishi-next.com/medicine/items/detail/20767',
  },
  acuatim: {
    title: 'Label (PMDA): アクアチムクリーム',
    isOfficial: true,
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/180078_2639700N1032_1_07',
  },
  'acuatim-en': {
    title: 'Interview form: アクアチム',
    address:
      'https://paperzz.com/doc/6111837/2016%E5%B9%B42%E6%9C%88%E6%94%B9%E8%A8%82-%E7%AC%AC10%E7%89%88----%E5%A4%A7%E5%A1%9A%E8%A3%BD%E8%96%AC-%E5%8C%BB%E8%96%AC%E9%96%A2%E4%BF%82%E8%80%85%E5%90%91%E3%81%91%E6%83%85%E5%A0%B1',
  },
  zebiax: {
    title: 'Label (PMDA): ゼビアックス油性クリーム',
    isOfficial: true,
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/730155_2639701N1029_1_02',
  },
  'zebiax-en': { title: 'Clinic page: ゼビアックス', address: 'https://0thclinic.com/?p=2839' },
  farom: {
    title: 'Label (KEGG MEDICUS): ファロム',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med?japic_code=00043162',
  },
  calonal: {
    title: 'Label (KEGG MEDICUS): カロナール',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med?japic_code=00050262',
  },
  tylenol: { title: 'Dictionary entry: タイレノール', address: 'http://kotoba.ne.jp/word/0/Tylenol' },
  voltaren: { title: 'Drug reference: ボルタレン', address: 'https://higasiguti.jp/page/drug/drug03.html' },
  celecox: {
    title: 'Drug reference: セレコックス',
    address: 'https://imis.igaku-shoin.co.jp/contents/reference/yak_00000-00/0/yak_00000-00_a001c005d003z0001',
  },
  naixan: {
    title: 'Drug reference: ナプロキセン',
    address: 'http://meddic.jp/%E3%83%8A%E3%83%97%E3%83%AD%E3%82%AD%E3%82%BB%E3%83%B3',
  },
  pontal: {
    title: 'Label (KEGG MEDICUS): ポンタール',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med?japic_code=00054823',
  },
  trapidil: {
    title: 'Drug list: トラピジル',
    address: 'https://yakuten-ichiba.com/medicine/trapidil.php',
  },
  almeta: {
    title: 'Label: アルメタ軟膏',
    isOfficial: true,
    address:
      'http://meds.qlifepro.com/detail/2646727M1022/%25E3%2582%25A2%25E3%2583%25AB%25E3%2583%25A1%25E3%2582%25BF%25E8%25BB%259F%25E8%2586%258F',
  },
  alclometasone: {
    title: 'Encyclopaedia: アルクロメタゾン',
    address: 'http://ja.wikipedia.org/wiki/%E3%82%A2%E3%83%AB%E3%82%AF%E3%83%AD%E3%83%A1%E3%82%BF%E3%82%BE%E3%83%B3',
  },
  mometasone: {
    title: 'Dictionary entry: モメタゾン',
    address: 'https://www.weblio.jp/content/%E3%83%A2%E3%83%A1%E3%82%BF%E3%82%BE%E3%83%B3',
  },
  'rinderon-v': {
    title: 'Interview form: リンデロン-V軟膏',
    address:
      'https://paperzz.com/doc/6407720/%E3%83%AA%E3%83%B3%E3%83%87%E3%83%AD%E3%83%B3%C2%AE-v%E8%BB%9F%E8%86%8F0.12%EF%BC%85-%E3%83%AA%E3%83%B3%E3%83%87%E3%83%AD%E3%83%B3%C2%AE-v%E3%82%AF%E3%83%AA%E3%83%BC%E3%83%A00.12',
  },
  difluprednate: {
    title: 'Interview form: ジフルプレドナート',
    address:
      'https://123deta.com/document/zgwpmk8y-%EF%BC%92%EF%BC%90%EF%BC%90%EF%BC%95%E5%B9%B4%EF%BC%91%EF%BC%90%E6%9C%88%E6%94%B9%E8%A8%82%E7%AC%AC%EF%BC%93%E7%89%88.html',
  },
  'arrhythmia-classes': {
    title: 'Classes of antiarrhythmic medicines',
    address: 'https://paperzz.com/doc/5766575/%E6%8A%97%E4%B8%8D%E6%95%B4%E8%84%88%E3%81%AE%E5%88%86%E9%A1%9E',
  },
  disopyramide: {
    title: 'Label: ジソピラミドカプセル',
    isOfficial: true,
    address:
      'http://meds.qlifepro.com/detail/2129002M1167/%E3%82%B8%E3%82%BD%E3%83%94%E3%83%A9%E3%83%9F%E3%83%89%E3%82%AB%E3%83%97%E3%82%BB%E3%83%AB%EF%BC%95%EF%BC%90%EF%BD%8D%EF%BD%87%E3%80%8C%E3%83%95%E3%82%A1%E3%82%A4%E3%82%B6%E3%83%BC%E3%80%8D',
  },
  rythmodan: {
    title: 'Manufacturer: リスモダンR錠',
    address: 'https://e-mr.sanofi.co.jp/products/rythmodan/tenpu_r150',
  },
  cibenzoline: {
    title: 'Interview form: シベンゾリン',
    address: 'https://vdocument.in/oeefffffff-icibenzoline-succinate-eeeeoe.html',
  },
  cibenol: {
    title: 'Label (PMDA): シベノール静注',
    isOfficial: true,
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/480008_2129405A1035_2_06',
  },
  mexiletine: {
    title: 'Label: メキシレチン塩酸塩カプセル',
    isOfficial: true,
    address:
      'http://meds.qlifepro.com/detail/2129003M2222/%E3%83%A1%E3%82%AD%E3%82%B7%E3%83%AC%E3%83%81%E3%83%B3%E5%A1%A9%E9%85%B8%E5%A1%A9%E3%82%AB%E3%83%97%E3%82%BB%E3%83%AB%EF%BC%91%EF%BC%90%EF%BC%90%EF%BD%8D%EF%BD%87%E3%80%8C%E3%83%88%E3%83%BC%E3%83%AF%E3%80%8D',
  },
  flecainide: {
    title: 'Encyclopaedia: フレカイニド',
    address: 'https://www.wikizero.net/wiki/ja/%E3%83%95%E3%83%AC%E3%82%AB%E3%82%A4%E3%83%8B%E3%83%89',
  },
  pilsicainide: {
    title: 'Interview form: ピルシカイニド',
    address:
      'https://expydoc.com/doc/7118063/%E5%8C%BB%E8%96%AC%E5%93%81%E3%82%A4%E3%83%B3%E3%82%BF%E3%83%93%E3%83%A5%E3%83%BC%E3%83%95%E3%82%A9%E3%83%BC%E3%83%A0---%E5%8C%BB%E7%99%82%E9%96%A2%E4%BF%82%E8%80%85%E3%81%AE%E3%81%9F%E3%82%81%E3%81%AE%E5%8C%BB%E8%96%AC%E5%93%81%E6%83%85%E5%A0%B1-%E7%AC%AC%E4%B8%80%E4%B8%89%E5%85%B1',
  },
  sunrythm: {
    title: 'Label (PMDA): サンリズムカプセル',
    isOfficial: true,
    address: 'http://www.info.pmda.go.jp/go/pack/2129008M1024_3_09/2129008M1024_3_09?view=body',
  },
  plaquenil: {
    title: 'Label (KEGG MEDICUS): プラケニル',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med?japic_code=00065746',
  },
  lupkynis: {
    title: 'Label (PMDA): ルプキネスカプセル',
    isOfficial: true,
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/180078_3999065M1025_1_01',
  },
  'ms-medicines': { title: 'MSキャビン: 多発性硬化症治療薬一覧', address: 'https://www.mscabin.org/ms/msdrug/' },
  zeposia: {
    title: 'Label (PMDA): ゼポジアカプセル',
    isOfficial: true,
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/670605_2399019M1028_1_16',
  },
  velsipity: {
    title: 'Label (KEGG MEDICUS): ベルスピティ',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med?japic_code=00071727',
  },
  otezla: {
    title: 'Label (PMDA): オテズラ錠',
    isOfficial: true,
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/112292_3999042F1025_3_04',
  },
  'rinderon-vg': {
    title: 'Page on steroid ointments: リンデロンVG',
    address: 'http://atocure.support/medical-treatment-of-atopy/492/',
  },
  antebate: {
    title: 'Label (PMDA): アンテベート軟膏',
    isOfficial: true,
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/480306_2646730M1059_1_05',
  },
  lidomex: {
    title: 'Copy of the label: リドメックスコーワ',
    address: 'https://expydoc.com/doc/7600983/pdf%E3%83%95%E3%82%A1%E3%82%A4%E3%83%AB',
  },
  'non-steroid-ointments': {
    title: 'Clinic page: eczema ointments without a steroid',
    address:
      'https://nishinomiya-hifuka.com/%E3%82%A2%E3%83%88%E3%83%94%E3%83%BC%E6%80%A7%E7%9A%AE%E8%86%9A%E7%82%8E%E3%81%AE%E9%9D%9E%E3%82%B9%E3%83%86%E3%83%AD%E3%82%A4%E3%83%89%E5%A4%96%E7%94%A8%E8%96%AC',
  },
  moizerto: {
    title: 'Clinic page: モイゼルト軟膏',
    address: 'http://urata-hifuka.com/atopic-dermatitis/moizerto.html',
  },
  tezspire: { title: 'Trade press: テゼスパイア', address: 'https://mixonline.jp/tabid55.html?artid=75397' },
  'asthma-biologics': {
    title: 'Clinic page: biologics for asthma',
    address:
      'https://kojima-naika-saga.com/blog/%e5%96%98%e6%81%af%e3%81%ae%e6%96%b0%e3%81%97%e3%81%84%e6%b2%bb%e7%99%82%e3%80%8c%e7%94%9f%e7%89%a9%e5%ad%a6%e7%9a%84%e8%a3%bd%e5%89%a4%e3%80%8d%e3%81%ab%e3%81%a4%e3%81%84%e3%81%a6%ef%bd%9c%e3%80%9c',
  },
  nucala: { title: 'Drug reference: ヌーカラ', address: 'https://rikunabi-yakuzaishi.jp/contents/syoseki/307' },
  fasenra: {
    title: 'Trade press: ファセンラ',
    address: 'https://medical-tribune.co.jp/rensai/articles/?blogid=11&entryid=520131',
  },
  entyvio: {
    title: 'Label (PMDA): エンタイビオ点滴静注用',
    isOfficial: true,
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/400256_2399405F1020_1_05',
  },
  omvoh: { title: 'Manufacturer: オンボー', address: 'http://prcross.net/4534/fa2f7850e78ccb36980007918205167f/' },
  benlysta: {
    title: 'Label (KEGG MEDICUS): ベンリスタ',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med_product?id=00067164',
  },
  'benlysta-label': {
    title: 'Label: ベンリスタ点滴静注用',
    isOfficial: true,
    address:
      'https://meds.qlifepro.com/detail/3999445D2027/%E3%83%99%E3%83%B3%E3%83%AA%E3%82%B9%E3%82%BF%E7%82%B9%E6%BB%B4%E9%9D%99%E6%B3%A8%E7%94%A8%EF%BC%94%EF%BC%90%EF%BC%90%EF%BD%8D%EF%BD%87',
  },
  enspryng: {
    title: 'Label (PMDA): エンスプリング皮下注',
    isOfficial: true,
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/450045_6399428G1024_1_04',
  },
  opdivo: { title: 'Dictionary entry: ニボルマブ', address: 'https://imidas.jp/genre/detail/F-132-0142.html' },
  checkpoint: {
    title: 'Magazine: immune checkpoint inhibitors',
    address: 'https://kateigaho.com/article/detail/45364/page2',
  },
  nolvadex: {
    title: 'Interview form: ノルバデックス',
    address:
      'https://paperzz.com/doc/5731794/%E3%82%A4%E3%83%B3%E3%82%BF%E3%83%93%E3%83%A5%E3%83%BC%E3%83%95%E3%82%A9%E3%83%BC%E3%83%A0---%E3%82%A2%E3%82%B9%E3%83%88%E3%83%A9%E3%82%BC%E3%83%8D%E3%82%AB-astrazeneca',
  },
  'hormone-therapy': {
    title: 'Hospital page: hormone therapy after breast cancer',
    address: 'https://hospital.luke.ac.jp/guide/24_breast_surgery/endocrine-therapy.html',
  },
  'isotretinoin-us': {
    title: 'Drug reference: isotretinoin, brand names',
    address: 'https://drugsdose.com/isotretinoin/',
  },
  oratane: {
    title: 'Consumer medicine information (NPS MedicineWise): Oratane',
    isOfficial: true,
    address: 'https://www.nps.org.au/medicine-finder/oratane-capsules',
  },
  curacne: {
    title: 'Label (ANSM, France): Curacné',
    isOfficial: true,
    address: 'https://base-donnees-publique.medicaments.gouv.fr/affichageDoc.php?specid=69164379&typedoc=R',
  },
  acnotin: {
    title: 'Register entry (Singapore): Acnotin',
    address: 'http://pharmfair.com/product/prescription-medicine/acnotin-20/amp',
  },
  acitretin: { title: 'Product page: acitretin', address: 'https://www.dc-soshigaya.jp/6405' },
  clarith: { title: 'Dentist page: クラリス, クラリシッド', address: 'http://www.topaz-dent.jp/clarith.htm' },
  klaricid: {
    title: 'Label: クラリシッド錠',
    isOfficial: true,
    address:
      'http://meds.qlifepro.com/detail/6149003F2020/%E3%82%AF%E3%83%A9%E3%83%AA%E3%82%B7%E3%83%83%E3%83%89%E9%8C%A0%EF%BC%92%EF%BC%90%EF%BC%90%EF%BD%8D%EF%BD%87',
  },
  pills: { title: 'Clinic page: low-dose pills compared', address: 'https://womens.jp/classification.html' },
  'ultra-low-dose-pill': {
    title: 'Clinic page: ドロエチ, an ultra-low-dose pill',
    address: 'https://www.clinicfor.life/telemedicine/pill/about/pill-001/',
  },
  marvelon: {
    title: 'Label (KEGG MEDICUS): マーベロン',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med_product?id=00052379-001',
  },
  favoir: {
    title: 'Page on third-generation pills',
    address: 'https://www.sites.google.com/site/lowdosepill/home/third-pill',
  },
  triquilar: { title: 'Product page: トリキュラー', address: 'https://rakukuru.com/item/triquilar/' },
  lunabell: {
    title: 'Copy of the label: ルナベル配合錠',
    address: 'http://www.120ty.net/bencandy.php?fid=141&id=7644',
  },
  droethi: {
    title: 'Clinic page: ドロエチ',
    address: 'https://hosodaladiesclinic.jp/blog_detail?actual_object_id=572',
  },
  sigmart: {
    title: 'Label (PMDA): シグマート錠',
    isOfficial: true,
    address: 'http://www.info.pmda.go.jp/go/pack/2171017F1028_1_15/2171017F1028_1_15?view=body',
  },
  digoxin: {
    title: 'Interview form: ジゴキシン錠',
    address: 'https://pdfslide.tips/documents/-med-digoxinjaninn.html',
  },
  digosin: { title: 'Drug reference: ジゴシン', address: 'http://medical.itp.ne.jp/kusuri/shohou-20091026000975/' },
  bufferin: {
    title: 'Pharmacist page: バファリン products compared',
    address: 'https://www.phamnote.com/2018/12/otc.html',
  },
  'bufferin-children': {
    title: 'Pharmacy page: バファリン products',
    address: 'https://minacolor.com/blogs/articles/902',
  },
  nattokinase: {
    title: 'Page on supplements that thin the blood',
    address: 'http://sic-info.co.jp/room/032_natto.html?KeepThis=true&TB_iframe=true&height=550&width=900&modal=true',
  },
  'natto-kinase': { title: 'Page on nattokinase', address: 'http://www.kinase-natto.com/faq/sideeffect.html' },
  'vitamin-e': { title: 'Page on supplements: ビタミンE', address: 'http://www.satlab.net/seibun/hagyo/vitamine.html' },
  semaglutide: {
    title: 'Pharmacist page: ウゴービ, オゼンピック, リベルサス',
    address: 'https://38-8931.com/pharma-labo/okusuri-qa/skillup/di_skill189.php',
  },
  wegovy: {
    title: '国立保健医療科学院: ウゴービ皮下注',
    isOfficial: true,
    address: 'https://rctportal.niph.go.jp/drug?id=00070802&sub=001',
  },
  'glp-1-en': {
    title: 'Trade press: GLP-1 medicines by name',
    address: 'https://www.healthcare-brew.com/stories/2025/08/28/the-difference-between-glp-1s-on-the-market',
  },
  mounjaro: { title: 'Manufacturer: マンジャロ', address: 'https://www.lillymedical.jp/ja-jp/answers/171795' },
  zepbound: {
    title: 'Label (KEGG MEDICUS): ゼップバウンド',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med_product?id=00071592-005',
  },
  insulin: { title: 'List of insulins', address: 'http://www2s.biglobe.ne.jp/~yakujou/memo/insulin.html' },
  tresiba: { title: 'List of long-acting insulins', address: 'http://dm-rg.net/1/002/01/010703/' },
  metgluco: { title: 'Drug reference: メトグルコ', address: 'https://clinicalsup.jp/drugslist/pc/00061908.html' },
  'metgluco-label': {
    title: 'Copy of the label: メトグルコ錠',
    address: 'http://www.120ty.net/bencandy.php?fid=141&id=35397',
  },
  transamin: {
    title: 'Drug reference: トランサミン',
    address:
      'https://drugwiki.meta-alchemist.co.jp/%E3%83%88%E3%83%A9%E3%83%B3%E3%82%B5%E3%83%9F%E3%83%B3%E9%8C%A0_250mg%E3%83%BB500mg_/_%E3%83%88%E3%83%A9%E3%83%B3%E3%82%B5%E3%83%9F%E3%83%B3%E3%82%AB%E3%83%97%E3%82%BB%E3%83%AB_250mg_/_%E3%83%88%E3%83%A9%E3%83%B3%E3%82%B5%E3%83%9F%E3%83%B3%E6%95%A3_50%EF%BC%85_/_%E3%83%88%E3%83%A9%E3%83%B3%E3%82%B5%E3%83%9F%E3%83%B3%E3%82%B7%E3%83%AD%E3%83%83%E3%83%97_5%EF%BC%85',
  },
  slinda: {
    title: 'Label (KEGG MEDICUS): スリンダ',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med?japic_code=00071700',
  },
  dinagest: {
    title: 'Interview form: ディナゲスト錠',
    address:
      'http://paperzz.com/doc/5350855/%E3%83%87%E3%82%A3%E3%83%8A%E3%82%B2%E3%82%B9%E3%83%88%E9%8C%A0%E3%83%BBod%E9%8C%A0-if-%E7%AC%AC6%E7%89%88',
  },
  'dinagest-label': {
    title: 'Copy of the label: ディナゲスト錠',
    address: 'http://www.120ty.net/bencandy.php?fid=141&id=11993',
  },
  propecia: {
    title: 'Manufacturer: プロペシア',
    address: 'https://organonpro.com/ja-jp/product/propecia/product-basic-information',
  },
  riup: { title: 'Page on hair-growth products: リアップ', address: 'https://www.panzee.biz/archives/11891' },
  depakene: {
    title: 'Drug reference: デパケン',
    address:
      'https://shirobon.net/drugprice/1139004C1057/?search_text=%E6%97%A5%E5%8C%BB%E5%B7%A5%E5%B2%90%E9%98%9C%E5%B7%A5%E5%A0%B4',
  },
  'depakene-en': {
    title: 'Copy of くすりのしおり (English): Depakene-R',
    address: 'https://studyres.com/doc/601348/drug-information-sheet--kusuri-no-shiori---internal-revis.',
  },
  penles: {
    title: 'Label (KEGG MEDICUS): ペンレス',
    isOfficial: true,
    address: 'https://www.kegg.jp/medicus-bin/japic_med?japic_code=00055660',
  },
  libre: {
    title: 'Manufacturer: FreeStyleリブレ2',
    address: 'https://www.myfreestyle.jp/hcp/products/freestyle-libre2/overview.html',
  },
  'libre-en': { title: 'Clinic page: FreeStyle Libre', address: 'https://saitama-tounyou.com/libre' },
} as const satisfies Record<string, MedicineSource>;

export type MedicineSourceCode = keyof typeof rows;

export const medicineSources: Readonly<Record<MedicineSourceCode, MedicineSource>> = rows;

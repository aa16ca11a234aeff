/**
 * Public pages that show which name belongs to which medicine, one per code. Nothing here is needed to
 * search, so it stays out of the code that answers a keystroke. Pages of clinics, pharmacies and shops are
 * named by what they are, never by whose they are.
 */
export const medicineSources = {
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
    address: 'http://www.packageinsert.jp/detail/610443059/tacrolimus-hydrate',
  },
  i: {
    title: 'Label (KEGG MEDICUS): イムラン',
    address: 'https://www.kegg.jp/medicus-bin/japic_med_product?id=00054447-001',
  },
  j: {
    title: '社会保険診療報酬支払基金: ミゾリビン',
    address: 'https://www.ssk.or.jp/smph/shinryohoshu/sinsa_jirei/teikyojirei/yakuzai/no300/jirei118.html',
  },
  k1: {
    title: '日本リウマチ財団: メトトレキサート',
    address: 'https://www.rheuma-net.or.jp/rheuma/rm400/tr_mtx.html',
  },
  k2: {
    title: 'Drug reference: 抗リウマチ薬の分類',
    address: 'https://imis.igaku-shoin.co.jp/contents/reference/yak_00000-00/0/yak_00000-00_a002z0001/',
  },
  k3: { title: 'Clinic page: rheumatism medicines', address: 'https://ushio-clinic.jp/medicine' },
  l1: { title: 'Drug list: アブロシチニブ', address: 'https://yakuten-ichiba.com/medicine/abrocitinib.php' },
  l2: { title: 'Trade press: ソーティクツ', address: 'https://www.mixonline.jp/tabid55.html?artid=76163' },
  m: { title: '日本リウマチ学会: JAK阻害薬', address: 'https://www.ryumachi-jp.com/general/casebook/jak/' },
  n: { title: 'Pharmacist page: JAK inhibitors', address: 'https://kusuripro.com/jak-inhibitors/' },
  o: {
    title: '日本リウマチ財団: 生物学的製剤の一覧',
    address: 'https://www.rheuma-net.or.jp/rheuma/rm400/rm400_chiryo_bio_9.html',
  },
  p1: { title: 'Clinic page: biologics', address: 'https://hirata-dc.or.jp/symptoms/seibutsugakutekiseizai' },
  p2: { title: '日本皮膚科学会: 乾癬のQ&A', address: 'https://www.dermatol.or.jp/qa/qa14/q15.html' },
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
    address: 'https://pdfslide.fr/documents/ffff10-ffff25-drug-information-3cfc.html',
  },
  s2: { title: 'Drug reference: アダパレン', address: 'https://sp.iatrism.jp/dictionary/medicine/ingredient/25' },
  s3: { title: 'Page on topical tretinoin', address: 'https://betterhealth.jp/tretinoin-2' },
  s4: { title: 'Product page: topical tretinoin', address: 'https://rakukuru.com/item/retino-a-cream/' },

  heparin: {
    title: 'Label (PMDA): ヘパリンNa注',
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/790005_3334401A5062_1_06',
  },
  clexane: {
    title: 'Label (KEGG MEDICUS): クレキサン',
    address: 'https://www.kegg.jp/medicus-bin/japic_med?japic_code=00054577',
  },
  lovenox: {
    title: 'Label (DailyMed): Lovenox',
    address: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=afec67a9-ae16-4f48-bc0b-5331835e8aa2',
  },
  arixtra: {
    title: 'Label: アリクストラ皮下注',
    address: 'https://www.aspenpharma.co.jp/product/files_asp/5/arx5_75_pi/arx5_75_pi.html',
  },
  takelda: { title: 'Label: タケルダ配合錠', address: 'http://yakuzaishi-next.com/medicine/items/detail/16335' },
  cabpirin: {
    title: 'Label (PMDA): キャブピリン配合錠',
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
    address: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=21cfa4ce-0b05-47ed-b268-339eb1b83b75',
  },
  graceptor: {
    title: 'Trade press: グラセプター（海外名 Advagraf）',
    address: 'http://medical.nikkeibp.co.jp/leaf/all/series/drug/update/200809/507778.html',
  },
  'graceptor-en': {
    title: 'くすりのしおり (English): Graceptor Capsules',
    address: 'http://www.rad-ar.or.jp/siori/english/kekka_plain.cgi?n=31260',
  },
  cellcept: {
    title: 'Label (KEGG MEDICUS): セルセプト',
    address: 'https://www.kegg.jp/medicus-bin/japic_med_product?id=00065980',
  },
  immune: {
    title: 'Table of immunosuppressants, Japanese and English names',
    address: 'http://caretis.co.jp/meneki.html',
  },
  certican: {
    title: 'Label (KEGG MEDICUS): サーティカン',
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
    address: 'http://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm230245.htm',
  },
  careram: {
    title: 'Label (KEGG MEDICUS): ケアラム',
    address: 'https://www.kegg.jp/medicus-bin/japic_med_product?id=00060696-001',
  },
  endoxan: {
    title: 'Label: エンドキサン錠',
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
    address: 'https://www.kegg.jp/medicus-bin/japic_med_product?id=00048579',
  },
  biologics: {
    title: 'BMC Medicine 2013;11:88, table 1: biologic agents',
    address: 'https://bmcmedicine.biomedcentral.com/articles/10.1186/1741-7015-11-88/tables/1',
  },
  simponi: { title: 'Patient page: シンポニー', address: 'https://ibd.qlife.jp/uc/meds-uc/story3101.html' },
  orencia: {
    title: '日本リウマチ財団: 生物学的製剤とは',
    address: 'https://www.rheuma-net.or.jp/rheuma/rm400/tr_biologics1.html',
  },
  bimzelx: {
    title: 'Label (PMDA): ビンゼレックス皮下注',
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
    address: 'https://www.kegg.jp/medicus-bin/japic_med?japic_code=00070272',
  },
  adtralza: {
    title: 'Label (PMDA): アドトラーザ皮下注',
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/870206_4490409G1022_1_03',
  },
  ebglyss: {
    title: 'Label (PMDA): イブグリース皮下注',
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
    address: 'https://www.kegg.jp/medicus-bin/japic_med_product?id=00066076',
  },
  vesanoid: { title: 'Label: ベサノイドカプセル', address: 'http://yakuzaishi-next.com/medicine/items/detail/66280' },
  'acne-topical': {
    title: '病院でもらった薬がわかる 薬の手引き: 痤瘡治療剤',
    address: 'https://kotobank.jp/word/%E7%97%A4%E7%98%A1%E6%B2%BB%E7%99%82%E5%89%A4-2130675',
  },
  epiduo: {
    title: 'Label (PMDA): エピデュオゲル',
    address: 'http://www.info.pmda.go.jp/go/pack/2699805Q1020_2_01/2699805Q1020_2_01?view=body',
  },
  retinol: {
    title: 'Clinic page: forms of vitamin A on the skin',
    address: 'http://minahihu.com/2017/09/17/post-1097/',
  },
  minomycin: {
    title: 'Label (PMDA): ミノマイシン顆粒',
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/672212_6152005D1094_3_05',
  },
  vibramycin: {
    title: 'Label: ビブラマイシン錠',
    address: 'http://www.packageinsert.jp/detail/620006084/doxycycline-hydrochloride-hydrate',
  },
  rulid: { title: 'Label: ルリッド錠', address: 'https://e-mr.sanofi.co.jp/products/rulid/tenpu' },
  'acne-oral': {
    title: 'Page on antibiotics taken for acne',
    address: 'https://medistor.net/acne-medicine-antibiotics',
  },
  bepio: {
    title: 'Label (PMDA): ベピオゲル',
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/730155_2699712Q1021_1_12',
  },
  dalacin: {
    title: 'Label (PMDA): ダラシンTゲル',
    address: 'https://www.info.pmda.go.jp/go/pack/2634713M1020_3_10/2634713M1020_3_10?view=body',
  },
  duac: {
    title: 'Label (PMDA): デュアック配合ゲル',
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/480866_2699803Q1020_3_03',
  },
  aldactone: { title: 'Clinic page: spironolactone for acne', address: 'https://hattori-hifu.com/?p=4554' },
  'aldactone-en': {
    title: 'Pharmacy page: spironolactone, brand names',
    address: 'https://telyrx.com/medications/sprionolactone/what-is',
  },
  yaz: {
    title: 'Label (PMDA): ヤーズ配合錠',
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/630004_2482011F1020_1_14',
  },
  'yaz-flex': {
    title: 'Label (KEGG MEDICUS): ヤーズフレックス配合錠',
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
    address: 'https://www.kegg.jp/medicus-bin/japic_med_product?id=00055031',
  },
  lectisol: {
    title: 'Label (PMDA): レクチゾール錠',
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/400315_2699003F1024_2_06',
  },
  dapsone: {
    title: 'Clinic page: ジアフェニルスルホン',
    address: 'https://oogaki.or.jp/hifuka/medicines/diaphenylsulfone',
  },
  salazopyrin: {
    title: 'Label: サラゾピリン錠',
    address:
      'http://meds.qlifepro.com/detail/6219001F1071/%E3%82%B5%E3%83%A9%E3%82%BE%E3%83%94%E3%83%AA%E3%83%B3%E9%8C%A0%EF%BC%95%EF%BC%90%EF%BC%90%EF%BD%8D%EF%BD%87',
  },
  baktar: {
    title: 'Drug reference: スルファメトキサゾール・トリメトプリム',
    address: 'https://imis.igaku-shoin.co.jp/contents/reference/yak_00000-00/0/yak_00000-00_a047b003c004z0001',
  },
  emla: {
    title: 'Label (PMDA): エムラクリーム',
    address: 'https://www.info.pmda.go.jp/go/pack/1219800N1023_1_08/1219800N1023_1_08?view=body',
  },
  loxonin: {
    title: 'Label (KEGG MEDICUS): ロキソニン',
    address: 'https://www.kegg.jp/medicus-bin/japic_med?japic_code=00057032',
  },
  eve: { title: 'Page comparing the イブ products', address: 'https://drug-select.com/ibu' },
  'eve-en': {
    title: 'Page on painkillers sold without prescription',
    address: 'https://deka-goma.hatenablog.jp/entry/2020/06/10/115548',
  },
  rocornal: {
    title: 'Label (PMDA): ロコルナール錠',
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
    address: 'https://www.kegg.jp/medicus-bin/japic_med?japic_code=00070101',
  },
  locoid: {
    title: 'Label (PMDA): ロコイド軟膏',
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
  dermovate: { title: 'Label: デルモベート軟膏', address: 'http://yakuzaishi-next.com/medicine/items/detail/20767' },
  acuatim: {
    title: 'Label (PMDA): アクアチムクリーム',
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/180078_2639700N1032_1_07',
  },
  'acuatim-en': {
    title: 'Interview form: アクアチム',
    address:
      'https://paperzz.com/doc/6111837/2016%E5%B9%B42%E6%9C%88%E6%94%B9%E8%A8%82-%E7%AC%AC10%E7%89%88----%E5%A4%A7%E5%A1%9A%E8%A3%BD%E8%96%AC-%E5%8C%BB%E8%96%AC%E9%96%A2%E4%BF%82%E8%80%85%E5%90%91%E3%81%91%E6%83%85%E5%A0%B1',
  },
  zebiax: {
    title: 'Label (PMDA): ゼビアックス油性クリーム',
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/730155_2639701N1029_1_02',
  },
  'zebiax-en': { title: 'Clinic page: ゼビアックス', address: 'https://0thclinic.com/?p=2839' },
  farom: {
    title: 'Label (KEGG MEDICUS): ファロム',
    address: 'https://www.kegg.jp/medicus-bin/japic_med?japic_code=00043162',
  },
  calonal: {
    title: 'Label (KEGG MEDICUS): カロナール',
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
    address: 'https://www.kegg.jp/medicus-bin/japic_med?japic_code=00054823',
  },
  trapidil: {
    title: 'Drug list: トラピジル',
    address: 'https://yakuten-ichiba.com/medicine/trapidil.php',
  },
  almeta: {
    title: 'Label: アルメタ軟膏',
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
    address: 'https://www.pmda.go.jp/PmdaSearch/iyakuDetail/480008_2129405A1035_2_06',
  },
  mexiletine: {
    title: 'Label: メキシレチン塩酸塩カプセル',
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
    address: 'http://www.info.pmda.go.jp/go/pack/2129008M1024_3_09/2129008M1024_3_09?view=body',
  },
} as const satisfies Record<string, { title: string; address: string }>;

export type MedicineSourceCode = keyof typeof medicineSources;

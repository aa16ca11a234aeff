import type { Locale } from '../i18n/locales.ts';

// What must not be said to anybody, by us or by a clinic. Phrases, not single words: the source's own notices speak of
// guarantees and safety. No pattern looks behind: Safari before 16.4 cannot read one that does.

// Who is let in or turned away, and which medicine is to be left out, is said in too many ways for a list of sentences: each of
// those patterns needs a word for the person or the medicine and one for what becomes of them.
const person = '(どなた|誰|[のるたい]方[はもにへ]|患者|体質|高齢|未満|未成年|妊娠中|妊婦|授乳中)';
const medicine = '(薬|凝固剤|錠剤|血小板剤|ピル|サプリ|アスピリン|ワーファリン|ロキソニン|イソトレチノイン|服用|内服)';
const please = '(くだ|下さ|いただ|頂)';
const leftOut = `飲ま(ない(で|よう|こと)|ず)|ストップ|([やと止]めて|休んで|抜いて|減らして|中止して)(${please}|から|お[きい越]|[来き])|控えて${please}|お?(休み|控え|中止|やめ|止め)(${please}|を?お願|が必要)|お?休みして|(日|週間?|か月)(以上)?[あ空]けて`;
const others =
  '(anyone|anybody|everyone|nobody|people|persons?|patients?|wearers|wom[ae]n|children|those|minors|under \\d+|over \\d+|pregnant|breastfeeding)';
const anybody = `(you|${others})`;
const treatment = '(treatments?|procedures?|sessions?|injections?|drips?|exosomes?|needling)';
const medicines =
  '(medicines?|medications?|pills?|drugs?|tablets?|thinners?|aspirin|warfarin|painkillers?|supplements?|isotretinoin)';

export const verdicts: Readonly<Record<Locale, readonly RegExp[]>> = {
  ja: [
    /受けられ(ます|ません|る方|ない方|る?と|そう)|受け(いただけ|頂け|になれ)/,
    new RegExp(
      `${person}[^。]*(断り(?!なく)|遠慮(?!な|せず|は[い要])|対象外|(施術|治療)の対象にな|(施術|治療)[はをも]?(行って|して|いた)[^。]{0,4}ません|見合わせ|[はも]不可(?!欠)|来ないで|お受け(して(いま|おりま)せん|でき|(いた)?しかね)|(受診|来院)[がは]?でき(ま|な|かね))`,
    ),
    /(治療|施術|受診|来院)[をはも]?(ご遠慮|お?(控え|見合わせ|断り))/,
    /(治療|施術)(が|は|を)?(でき|可|不可)|(治療|施術)の対象は/,
    /適応|禁忌|適合|合格|クリア|判定|診断/,
    /(^|[^A-Za-z])(OK|NG)(?![A-Za-z])/,
    /スコア|点数|\d+点(?!滴)/,
    /安全です|安全に受け|安全性(が|は)(高い|確認され)/,
    /問題(は)?(ありません|ない|なし)|大丈夫|安心|心配(は)?(いりません|ありません|ない)/,
    /異常(は)?(なし|ありません)|該当なし|見つかりませんでした。治療/,
    /危険(です|性|度)|リスク(が|は)?(高|低|あり)|警告|信号/,
    /の疑い|(可能性|おそれ)が(高|低|あ)|あなたは[^。]*型(です|でしょう)/,
    /おすすめ|お勧め|推奨|最適|向いて(い|ま)|より(よい|優れ|効果)/,
    /(ダーマペン|ポテンツァ|注射|点滴|ポレーション)より/,
    /効きます|効く|治ります|治る(?!まで)|改善(します|が見込め|が期待)|期待でき|必ず|絶対|100\s*[%％]/,
    /(薬|服用)を?(やめて|止めて|中止|続けて)|休薬|飲み続けて|(か月|週間|日)(以上)?あければ/,
    new RegExp(`${medicine}[^。]*(${leftOut})`),
    /(日|週間?|か月|時間)前(に|から|は|より)*お?(中止|やめ|止め|休[みん]|飲ま|控え)(?!した|た(?!ほう|方)|だ|[てで]い(?!ただ|て)|なかった)/,
    /断られ(ます|る)|受けないで/,
    /許可をもらって/,
  ],
  en: [
    /\byou (can|cannot|can[’']t|may not|should not|are able to) (have|get|receive|undergo|be treated)(?! ((a|some) (drink|seat|rest|copy|receipt)|here|there|home))/i,
    new RegExp(
      `\\b(can|may|cannot|could|not|\\w+n[’']t) (have|get|receive|undergo|try) ((an?|the|this|our|any|their|your) )?(\\w+ )?${treatment}\\b(?![ -]site)`,
      'i',
    ),
    /\b(cannot|can[’']t|not) be treated\b/i,
    new RegExp(`\\b${anybody}\\b[^.]*\\b(can|may) be treated\\b`, 'i'),
    new RegExp(`\\b${others}\\b[^.]*\\b(cannot|can[’']t|not) be accepted\\b`, 'i'),
    new RegExp(
      `\\b${others}\\b[^.]*\\b((are|is) not accepted|(are|is|be) (turned away|excluded|declined)|welcome to (be treated|have (the |a )?treatment))\\b|\\b(are|is|be) not treated\\b`,
      'i',
    ),
    /\b(not|\w+n[’']t|cannot|never|refuse to) (treat|accept (anyone|people|patients|women|those|pregnant))\b/i,
    /eligib|suitab|\bcandidates?\b|\bunfit\b|\bfit for\b/i,
    /\b(pass|passed|fails?|failed)\b(?! or valve)|\bcleared\b|\bclearance\b|\bresults?:|\byour results?\b|\bscores?\b/i,
    /contraindicat|\bindicated for\b/i,
    /\b(is|are|it[’']s|be|safely|perfectly|completely) safe\b|\bsafe (for|to|treatment)\b/i,
    /no problems?\b|you[’']?( a)?re (fine|ok|clear|good)\b|\ball clear\b|nothing (was |to be )?found|\bOK\b/i,
    /dangerous|\b(high|low|higher|lower|no) risk\b|\brisk (level|score)|at risk\b|\bwarning:|\b(red|amber|green) light\b/i,
    /suspect|\bprobably\b|\blikely\b|you have (a )?(keloid|melasma|rosacea|infection|allergy)|your scars are (ice|box|roll|keloid|hyper|deep)/i,
    /we recommend|recommended|\bbest (for|option|choice)|better (option|choice|for you|than)/i,
    /will (improve|help|heal|work|cure)|\bguaranteed\b|\bproven\b|\bcures?\b|\bworks\b/i,
    /\b(stop|hold|pause|skip)\b(?! keeping)[^.]*\b(taking|dose)\b|safe to continue|\bwait (for )?(\d(?!\d* ?min)|a (?!moment|minute)|one |two |three )/i,
    new RegExp(
      `\\b(stop|hold|pause|skip|discontinue|cease|interrupt|please take no)\\b(?! keeping)[^.]*\\b${medicines}\\b`,
      'i',
    ),
    new RegExp(`\\b${medicines}\\b[^.]*\\b(must|should|to) be (stopped|paused|left out)\\b`, 'i'),
    new RegExp(`(^|[.;!] ?)no (\\w+ )?${medicines}\\b`, 'i'),
    new RegExp(
      `\\b(avoid|leave (out|off)|refrain from|(avoid|without) (having )?(taking|taken|using|used)|(not|\\w+n[’']t) (take|use)|(come|arrive)[^.]* without) (\\w+[ -]){0,4}${medicines}\\b`,
      'i',
    ),
    /be refused|do not have (it|the treatment)|get (clearance|permission)/i,
    /diagnos/i,
  ],
};

/** The first words of a text that give a verdict; undefined where none do. */
export function verdictIn(text: string, locale: Locale): string | undefined {
  // "Do not stop" is what we say ourselves.
  const said = text.replace(/\b(do not|don[’']t|never) (stop|pause|skip)\b/gi, '');
  for (const each of verdicts[locale]) {
    const found = each.exec(said);
    if (found) return found[0];
  }
  return undefined;
}

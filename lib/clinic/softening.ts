import type { Locale } from '../i18n/locales.ts';

// What praises the treatment or takes weight from our questions without being a verdict: by the beginnings of words, not by
// sentences, for a list of sentences has no end. A sentence offends by words of `of`, or where there is `beside` by words of
// both. The facts that advertising rules demand may speak of approvals, illnesses and medicines.

interface Rule {
  readonly of: RegExp;
  readonly beside?: RegExp;
  readonly isForFactsToo?: boolean;
}

const harms =
  /\b(side effect|risk|danger|hazard|harm|pain|complication|problem|trouble|obstacle|barrier|issue|concern|worr|reason)/i;

const rules: Readonly<Record<Locale, readonly Rule[]>> = {
  ja: [
    {
      of: /安全(?!性|のため|を確|に関|情報)|安心|無害|無痛|万全|確実|即効|完治|最高|最先端|日本一|世界一|実績|成功率|抜群|満足度|若返|有効|保証(?!するもの|(は|いたし|でき|し)ませ)|効果(あり|的|を実感|が(出|高|あ))|形式(的|上|だけ|に)|参考(程度|まで)|(言わ|伝え|話さ|申告し|気にし|気にせ|心配し)な[いく]|念のため(の|に)?(質問|確認|お聞)/,
      isForFactsToo: true,
    },
    { of: /いいえ/, beside: /早く|短く|そのまま|すぐに?(治療|施術)/, isForFactsToo: true },
    { of: /(承認|認可|認証)(済|取得|を取|を得|され|を受け)(?!てい?(な|ませ))/ },
    {
      of: /副作用|リスク|危険|痛[みく]|後遺症|合併症|トラブル|問題|支障|影響|障害|妨げ|差し支え|心配|不安/,
      beside:
        /(あり|ござい|出|起き|起こり)ません(?!か)|[がはもの]な(し|く|い(?!場合|とき|時|方|人|か|ですか|でしょうか))|無し|ゼロ|少な[いく](?!とも)|(要り|いり)ません|いらない|不要|平気|ほとんど|わずか|(かま|構)いません|結構/,
      isForFactsToo: true,
    },
    {
      of: /妊娠|授乳|ペースメーカ|金属|植え?込み|ケロイド|持病|病気|既往|糖尿|高血圧|お薬|薬[をはも]|アレルギー|ヘルペス|麻酔/,
      beside: /平気|不要|(要り|いり|かまい|構い)ません|結構|(関係|必要|支障)[はが]?(ありません|ない|なし)/,
    },
    {
      of: /質問|項目|回答|答え|この(ページ|シート)|チェック|問診|アンケート|注意/,
      beside:
        /(だけ|のみ)(です|の)|ただの|単なる|気軽|適当|省略|飛ば|とば|無視|いいえ|「なし|(読ま|答え)な[いく]|不要|(必要|関係|意味|重要)(は|が|では)?(ありません|ない)/,
      isForFactsToo: true,
    },
  ],
  en: [
    {
      of: /\b(safe(?!ty|guard)|harmless|painless|risk free|formalit|guarantee|proven|effective(?!ness)|miracle|perfect|trust|world class|success|satisf(ied|action)|ignore|disregard|skip|(say|answer|choose|select|tick) \W?(no|none)\b(?! later)|(need not|no need to|(do not|don.?t) (have|need) to|not necessary to) (answer|tell|mention|say|worry|read|report))/i,
      isForFactsToo: true,
    },
    {
      of: /\banswer(s|ing|ed)? (is |are |was )?no\b(?! later)/i,
      beside: /\b(shorter|faster|quicker|sooner|earlier|at once|straight away|immediately)\b/i,
      isForFactsToo: true,
    },
    { of: /(^|\b(?!(not|never|yet) )\w+\W+)(approved|authori[sz]ed|certified|licen[sc]ed)/i },
    {
      of: harms,
      beside: /\b(no|none|without|zero|free of|never|hardly|nothing|few|unlikely)\b/i,
      isForFactsToo: true,
    },
    // A fact may be that a risk is not known yet.
    { of: harms, beside: /\bnot\b|n[’']t\b/i },
    {
      of: /\b(pregnan|breast|pacemaker|implant|metal|keloid|illness|disease|diabet|medicine|medication|pill|drug|allerg|herpes|cold sore|infect|an(a)?esthe)/i,
      beside:
        /\b(no|none|never|without|fine|ok|okay|welcome|((do|does) not|don.?t|doesn.?t) (matter|count|affect|prevent))\b/i,
    },
    {
      of: /\b(question|answer|form|list|notice|point|page|sheet|check|box|flag)/i,
      beside:
        /\b(only|just|mere|optional|routine|irrelevant|unimportant|not important|need not|no need|not matter|nothing more)/i,
      isForFactsToo: true,
    },
  ],
};

/**
 * The words by which a text praises the treatment or takes weight from what we ask; undefined where none do.
 * @param text folded
 * @param isFact whether it is one of the facts that advertising rules demand
 */
export function softeningIn(text: string, locale: Locale, isFact: boolean): string | undefined {
  for (const sentence of text.replace(/[\s-]+/g, ' ').split(/[。!?]|[.;](?=\s|$)/)) {
    for (const { of, beside, isForFactsToo } of rules[locale]) {
      const found = isFact && !isForFactsToo ? undefined : of.exec(sentence)?.[0];
      const other = beside ? beside.exec(sentence)?.[0] : '';
      if (found !== undefined && other !== undefined) return [found, other].filter(Boolean).join(' … ');
    }
  }
  return undefined;
}

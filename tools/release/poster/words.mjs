/** What poster and card say, in each language. */
export const words = {
  ja: {
    title: '医師に伝えることを、1枚のシートに',
    lead: 'エクソソーム治療（ニキビ跡）の相談の前に、スマホで質問に答えると、医師に渡すシートができます。',
    facts: [
      '5〜10分。時間制限はありません',
      '回答はどこにも送りません。名前も聞きません',
      'お薬手帳があれば、ご用意ください',
    ],
    not: '診断ではありません。治療をしてよいかどうかは、診察した医師が判断します。受けるかどうかは、説明を聞いたあとに、ご自身で決めます。エクソソーム治療は、国の承認を受けていない自由診療です。',
    scan: 'カメラで読み取ってください',
  },
  en: {
    title: 'What to tell the doctor, on one sheet',
    lead: 'Answer questions on your phone before a consultation about exosome treatment for acne scars. You get a sheet for the doctor.',
    facts: [
      'Five to ten minutes. No time limit',
      'We do not send your answers anywhere, or ask your name',
      'Have your medicine notebook (okusuri techo) at hand',
    ],
    not: 'This is not a diagnosis. After examining you, the doctor judges whether treatment is possible. Once it has been explained, you decide whether to have it. Exosome treatment is private care and is not approved in Japan.',
    scan: 'Scan with your camera',
  },
};

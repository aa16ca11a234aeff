/** What poster and card say, in each language. */
export const words = {
  ja: {
    title: '医師に伝えることを、1枚のシートに',
    lead: 'エクソソーム治療（ニキビ跡）の相談の前に、スマホで質問に答えると、医師に渡すシートができます。',
    facts: [
      '5〜10分。途中でやめても続けられます',
      '回答は、あなたのスマホの中だけに残ります',
      'お薬手帳があれば、ご用意ください',
    ],
    not: '診断ではありません。治療をするかどうかは、診察した医師が決めます。エクソソーム治療は、国の承認を受けていない自由診療です。',
    scan: 'カメラで読み取ってください',
  },
  en: {
    title: 'What to tell the doctor, on one sheet',
    lead: 'Before a consultation about exosome treatment for acne scars, answer questions on your phone and get a sheet for the doctor.',
    facts: [
      'Five to ten minutes; you can stop and go on later',
      'Your answers stay on your phone',
      'Have your medicine list at hand',
    ],
    not: 'This is not a diagnosis. The doctor decides after examining you. Exosome treatment is private care and is not approved in Japan.',
    scan: 'Scan with your camera',
  },
};

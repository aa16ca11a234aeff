import { printable } from './characters.ts';
import type { FaultKind, PackFault } from './shape.ts';

interface Sentence {
  readonly what: string;
  readonly fix: string;
}
type Values = NonNullable<PackFault['values']>;

// Only pack.mjs says these: the person who fills in clinic.json reads them in a terminal, in English or in Japanese.
const english: Readonly<Record<FaultKind, (values: Values) => Sentence>> = {
  'not-json': ({ line, reason }) => ({
    what: `is not JSON (line ${line}: ${reason})`,
    fix: 'Look there for a missing comma, a missing or curly quotation mark, or a comma before a closing bracket.',
  }),
  'too-big': () => ({ what: 'is far larger than a filled-in pack', fix: 'Begin again from the sample.' }),
  missing: () => ({ what: 'is missing', fix: 'Fill it in; the sample shows how.' }),
  'unknown-key': ({ allowed }) => ({ what: 'is no setting', fix: `Remove it, or use one of: ${allowed}.` }),
  'not-object': () => ({ what: 'is not a group in { }', fix: 'Write it as the sample does.' }),
  'not-list': () => ({ what: 'is not a list in [ ]', fix: 'Write it as the sample does.' }),
  'too-few': ({ least }) => ({ what: `has fewer than ${least}`, fix: 'Add what is missing.' }),
  'too-many': ({ most }) => ({ what: `has more than ${most}`, fix: `Keep at most ${most}.` }),
  'not-text': () => ({ what: 'is not a text', fix: 'Put it between quotation marks.' }),
  empty: () => ({ what: 'is empty', fix: 'Write the text, in both languages.' }),
  'too-long': ({ length, longest }) => ({ what: `has ${length} characters`, fix: `Shorten it to ${longest}.` }),
  markup: () => ({ what: 'holds markup (<, >, { or })', fix: 'Write plain words.' }),
  address: () => ({
    what: 'holds an address of the web or of mail',
    fix: 'Remove it: this page links to nothing outside. After a full stop leave a space.',
  }),
  character: ({ found }) => ({
    what: `holds a character that is no letter, digit or punctuation of Japanese or English (${found})`,
    fix: 'Type the text again instead of pasting it.',
  }),
  'spaced-letters': () => ({ what: 'puts spaces between letters', fix: 'Write words without spaces in them.' }),
  label: () => ({
    what: 'is not a plain name',
    fix: 'Use letters, digits, and single spaces or hyphens between them, and no answer such as yes or no.',
  }),
  verdict: ({ found }) => ({
    what: `gives a verdict or a promise ("${found}")`,
    fix: 'Say what the doctor will look at, not what comes of it.',
  }),
  softening: ({ found }) => ({
    what: `praises the treatment, or takes weight from a question or a risk ("${found}")`,
    fix: 'Say what the clinic does. Leave out how good or harmless it is, and what need not be answered.',
  }),
  'not-one-of': ({ allowed }) => ({ what: 'has a value that is not allowed', fix: `Use: ${allowed}.` }),
  pattern: ({ example }) => ({ what: 'has another form', fix: `Write it like ${example}.` }),
  'not-number': ({ least, most }) => ({
    what: `is no whole number from ${least} to ${most}`,
    fix: 'Write such a number, without quotation marks.',
  }),
  'no-such-day': ({ day }) => ({
    what: `is no day of the calendar (${day})`,
    fix: 'Write year, month and day, as in 2026-11-28.',
  }),
  twice: ({ id }) => ({ what: `is used twice (${id})`, fix: 'Give each question an id of its own.' }),
  more: ({ count }) => ({ what: `has ${count} more faults`, fix: 'Correct those above first.' }),
};

const japanese: Readonly<Record<FaultKind, (values: Values) => Sentence>> = {
  'not-json': ({ line, reason }) => ({
    what: `JSONとして読めません（${line}行目：${reason}）`,
    fix: 'そのあたりで、カンマや引用符の抜け、全角や曲がった引用符、閉じかっこの前の余分なカンマを探してください。',
  }),
  'too-big': () => ({ what: '大きすぎます', fix: '見本から作り直してください。' }),
  missing: () => ({ what: 'ありません', fix: '見本にならって記入してください。' }),
  'unknown-key': ({ allowed }) => ({
    what: '設定にない名前です',
    fix: `削除するか、次のどれかにしてください：${allowed}`,
  }),
  'not-object': () => ({ what: '{ } で囲んだ形になっていません', fix: '見本と同じ形にしてください。' }),
  'not-list': () => ({ what: '[ ] で囲んだ一覧になっていません', fix: '見本と同じ形にしてください。' }),
  'too-few': ({ least }) => ({ what: `${least}件に足りません`, fix: '足りない分を書き加えてください。' }),
  'too-many': ({ most }) => ({ what: `${most}件を超えています`, fix: `${most}件までにしてください。` }),
  'not-text': () => ({ what: '文字ではありません', fix: '引用符で囲んでください。' }),
  empty: () => ({ what: '空です', fix: '日本語と英語の両方を書いてください。' }),
  'too-long': ({ length, longest }) => ({ what: `${length}文字あります`, fix: `${longest}文字までにしてください。` }),
  markup: () => ({ what: '記号の <、>、{、} のどれかが入っています', fix: '普通の文章で書いてください。' }),
  address: () => ({
    what: 'ウェブかメールのアドレスが入っています',
    fix: '消してください。このページから外へのリンクは作れません。',
  }),
  character: ({ found }) => ({
    what: `日本語と英語の文字・数字・句読点ではないものが入っています（${found}）`,
    fix: '貼り付けずに、打ち直してください。',
  }),
  'spaced-letters': () => ({ what: '文字が1つずつ離れています', fix: '単語の中に空白を入れないでください。' }),
  label: () => ({
    what: '名前だけになっていません',
    fix: '文字と数字を使い、区切りは空白かハイフン1つにしてください。「はい」「いいえ」などの答えは入れられません。',
  }),
  verdict: ({ found }) => ({
    what: `結論や約束になる言葉があります（${found}）`,
    fix: '医師が何を確かめるかを書き、結果は書かないでください。',
  }),
  softening: ({ found }) => ({
    what: `治療をよく見せる言葉、または質問やリスクを軽く見せる言葉があります（${found}）`,
    fix: 'クリニックがすることを書き、よさや害のなさ、答えなくてよいことは書かないでください。',
  }),
  'not-one-of': ({ allowed }) => ({ what: '使えない値です', fix: `次のどれかにしてください：${allowed}` }),
  pattern: ({ example }) => ({ what: '書き方が違います', fix: `${example} のように書いてください。` }),
  'not-number': ({ least, most }) => ({
    what: `${least}から${most}までの整数ではありません`,
    fix: '引用符を付けずに数字を書いてください。',
  }),
  'no-such-day': ({ day }) => ({
    what: `暦にない日です（${day}）`,
    fix: '2026-11-28 のように、年、月、日を書いてください。',
  }),
  twice: ({ id }) => ({ what: `2回使われています（${id}）`, fix: '質問ごとに別の id を付けてください。' }),
  more: ({ count }) => ({ what: `ほかに${count}件あります`, fix: '先に、上のものを直してください。' }),
};

/** A fault in both languages: what is wrong, where, and how to fix it; as a terminal can print it. */
export function faultInWords({ where, kind, values = {} }: PackFault): string {
  const place = printable(where || 'clinic.json');
  const shown = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? printable(value) : value]),
  );
  const en = english[kind](shown);
  const ja = japanese[kind](shown);
  return `${place}: ${en.what}. ${en.fix}\n  ${place}：${ja.what}。${ja.fix.replace(/。$/, '')}。`;
}

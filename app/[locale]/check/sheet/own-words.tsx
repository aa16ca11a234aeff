// A language is named only where the letters leave no doubt; it chooses the shapes of kanji and a reader's voice.
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const latin = /\p{Script=Latin}/u;
const foreign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

const languageOf = (text: string) => (!japanese.test(text) && latin.test(text) && !foreign.test(text) ? 'en' : 'ja');

/** What the person wrote, in quotes, as written: isolated, so that no script in it turns the text around it. */
export function OwnWords({ text }: { text: string }) {
  return (
    <span className="own-words" lang="ja" translate="no">
      「
      <bdi lang={languageOf(text)} data-own-words>
        {text}
      </bdi>
      」
    </span>
  );
}

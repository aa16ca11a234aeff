import type { ReactNode } from 'react';
import { Both } from './both.tsx';
import { useTongues } from './tongues.ts';

// A language is named only where the letters leave no doubt; it chooses the shapes of kanji and a reader's voice.
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const latin = /\p{Script=Latin}/u;
const foreign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

const languageOf = (text: string) => (!japanese.test(text) && latin.test(text) && !foreign.test(text) ? 'en' : 'ja');

/** What the person wrote, in quotes, as written: isolated, so that no script in it turns the text around it. */
export function OwnWords({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <span className="own-words" lang="ja" translate="no">
      「
      <bdi lang={languageOf(text)} data-own-words>
        {text}
      </bdi>
      」{children}
    </span>
  );
}

/** On a sheet in two languages, says that what stands before it is in one; a heading may say it of many at once. */
export function Untranslated() {
  const { en } = useTongues();
  return en && <Both className="in-line untranslated" of={(words) => words.t('Screens.Sheet.untranslated')} />;
}

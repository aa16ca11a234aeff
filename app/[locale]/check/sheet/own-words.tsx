import type { ReactNode } from 'react';
import { languageOfOwnWords } from '@/app/text/language-of.ts';
import { Both } from './both.tsx';
import { useTongues } from './tongues.ts';

/** What the person wrote, in quotes, as written: isolated, so that no script in it turns the text around it. */
export function OwnWords({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <span className="own-words" lang="ja" translate="no">
      「
      <bdi lang={languageOfOwnWords(text)} data-own-words>
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

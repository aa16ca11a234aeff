import { useEffect, useMemo, useState } from 'react';
import type { Messages } from '@/lib/i18n/messages.ts';
import { translatorOf, withoutBreaks } from '@/lib/i18n/translator.ts';
import type { SheetWords } from '@/lib/wording/terms.ts';
import { wordsFrom } from '@/lib/wording/words.ts';
import type { Language } from '../shell/use-language.ts';

/**
 * The sheet's words: Japanese whatever the language of the screen, English where it is that language or is asked for.
 * Undefined until the Japanese has been loaded; `hasFailed` when it could not be, `isEnglishMissing` when the English
 * could not.
 */
export function useSheetWords(language: Language, isEnglishWanted: boolean) {
  const [hasFailed, setHasFailed] = useState(false);
  const [isEnglishMissing, setIsEnglishMissing] = useState(false);
  const { load, dictionaries } = language;
  const hasEnglish = isEnglishWanted || language.locale === 'en';
  useEffect(() => {
    let isCurrent = true;
    void load('ja').then((isLoaded) => isCurrent && setHasFailed(!isLoaded));
    if (hasEnglish) void load('en').then((isLoaded) => isCurrent && setIsEnglishMissing(!isLoaded));
    return () => {
      isCurrent = false;
    };
  }, [load, hasEnglish]);

  const { ja, en } = dictionaries;
  const words = useMemo<SheetWords | undefined>(() => {
    // A line of the sheet may break anywhere, and a copied text carries nothing unseen.
    const wordsOf = (messages: Messages) => wordsFrom(withoutBreaks(translatorOf(messages)));
    // A language may be here in part: the words of the questions, and not yet those of the sheet.
    const isComplete = (messages: Messages | undefined): messages is Messages =>
      messages !== undefined && 'Flags' in messages;
    if (!isComplete(ja)) return undefined;
    return { ja: wordsOf(ja), en: hasEnglish && isComplete(en) ? wordsOf(en) : undefined };
  }, [ja, en, hasEnglish]);
  return { words, hasFailed, isEnglishMissing };
}

import type { AbstractIntlMessages } from 'next-intl';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { Locale } from '@/lib/i18n/locales.ts';
import { plain } from '@/lib/i18n/phrase.ts';
import { translatorOf } from '@/lib/i18n/translator.ts';
import { wordsFrom } from '@/lib/i18n/words.ts';
import type { SheetWords } from '@/lib/summary/wording.ts';
import type { Language } from '../use-language.ts';

const TonguesContext = createContext<SheetWords | undefined>(undefined);
export const TonguesProvider = TonguesContext.Provider;

/** The sheet's words, inside a sheet. */
export function useTongues(): SheetWords {
  const tongues = useContext(TonguesContext);
  if (!tongues) throw new Error('A part of the sheet stands outside the sheet: wrap it in TonguesProvider');
  return tongues;
}

/**
 * The sheet's words: Japanese whatever the language of the screen, English where it is that language or is asked for.
 * Undefined until the Japanese has been loaded; `hasFailed` when it could not be.
 */
export function useSheetWords(language: Language, isEnglishWanted: boolean) {
  const [hasFailed, setHasFailed] = useState(false);
  const { load, dictionaries } = language;
  const hasEnglish = isEnglishWanted || language.locale === 'en';
  useEffect(() => {
    let isCurrent = true;
    void load('ja').then((isLoaded) => isCurrent && setHasFailed(!isLoaded));
    if (hasEnglish) void load('en');
    return () => {
      isCurrent = false;
    };
  }, [load, hasEnglish]);

  const { ja, en } = dictionaries;
  const words = useMemo<SheetWords | undefined>(() => {
    const speak = (locale: Locale, messages: AbstractIntlMessages) => {
      const t = translatorOf(locale, messages);
      // On paper a line may break anywhere, and a copied text carries nothing unseen.
      const plainly = (key: string, values?: Record<string, string | number>) => plain(t(key, values));
      return wordsFrom(Object.assign(plainly, { has: t.has }));
    };
    // A language may be here in part: the words of the questions, and not yet those of the sheet.
    const isWhole = (messages: AbstractIntlMessages | undefined): messages is AbstractIntlMessages =>
      messages !== undefined && 'Flags' in messages;
    if (!isWhole(ja)) return undefined;
    return { ja: speak('ja', ja), en: hasEnglish && isWhole(en) ? speak('en', en) : undefined };
  }, [ja, en, hasEnglish]);
  return { words, hasFailed };
}

import type { AbstractIntlMessages } from 'next-intl';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Locale } from '@/lib/i18n/locales.ts';
import { translatorOf } from '@/lib/i18n/translator.ts';
import { type Words, wordsFrom } from '@/lib/wording/words.ts';

const WordsContext = createContext<Words | undefined>(undefined);

/** Makes one translator for a language and hands it to everything inside: a question has dozens of words. */
export function WordsProvider(props: { locale: Locale; messages: AbstractIntlMessages; children: ReactNode }) {
  const { locale, messages, children } = props;
  const words = useMemo(() => wordsFrom(translatorOf(locale, messages)), [locale, messages]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the catalogue in the language on the screen. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A part of the check stands outside it: wrap it in WordsProvider');
  return words;
}

/** The messages of one namespace in the language on the screen. */
export function useTranslations(namespace?: string) {
  const { t } = useWords();
  return (key: string, values?: Record<string, string | number>) => t(namespace ? `${namespace}.${key}` : key, values);
}

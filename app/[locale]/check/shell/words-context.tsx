import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Messages } from '@/lib/i18n/messages.ts';
import { translatorOf } from '@/lib/i18n/translator.ts';
import { type Words, wordsFrom } from '@/lib/wording/words.ts';

const WordsContext = createContext<Words | undefined>(undefined);

/** Makes one translator for a language and hands it to everything inside: a question has dozens of words. */
export function WordsProvider({ messages, children }: { messages: Messages; children: ReactNode }) {
  const words = useMemo(() => wordsFrom(translatorOf(messages)), [messages]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the catalogue in the language on the screen. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A part of the check stands outside it: wrap it in WordsProvider');
  return words;
}

/** The messages of one namespace in the language on the screen. */
export function useTranslator(namespace?: string) {
  const { t } = useWords();
  return (key: string, values?: Record<string, string | number>) => t(namespace ? `${namespace}.${key}` : key, values);
}

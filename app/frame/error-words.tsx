'use client';
import { createContext, type ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales.ts';

/** What the error screen says; the words come with every page, because nothing can be loaded when it is needed. */
export interface ErrorWords {
  /** In phrases: at the moment it is needed, nothing of the page can be relied on. */
  readonly title: readonly string[];
  readonly text: string;
  readonly retry: string;
  readonly start: string;
}
export type ErrorWordsByLocale = Readonly<Record<Locale, ErrorWords>>;

export const ErrorWordsContext = createContext<ErrorWordsByLocale | undefined>(undefined);

/** Hands the error screen its words. */
export function ErrorWordsProvider({ words, children }: { words: ErrorWordsByLocale; children: ReactNode }) {
  return <ErrorWordsContext value={words}>{children}</ErrorWordsContext>;
}

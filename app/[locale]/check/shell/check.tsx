'use client';
import { useEffect } from 'react';
import { keepForOffline } from '@/app/offline/service-worker.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import type { Messages } from '@/lib/i18n/messages.ts';
import { useLanguage } from './use-language.ts';
import { VisitScreens } from './visit-screens.tsx';
import { WordsProvider } from './words-context.tsx';

interface CheckProps {
  /** The language of the address, and its words. */
  locale: Locale;
  messages: Messages;
}

/**
 * The whole check: questions, review, sheet and show, under one address. The exported page shows its first question; what
 * this browser knows, a saved visit and a chosen language, is read after that has been hydrated.
 */
export function Check({ locale, messages }: CheckProps) {
  const language = useLanguage(locale, messages);
  const words = language.dictionaries[language.locale];
  // A new version is offered on the start page alone: nothing changes under the hands of a person who answers.
  useEffect(() => keepForOffline(() => {}), []);
  return (
    <WordsProvider messages={words ?? messages}>
      <VisitScreens hasWords={words !== undefined} language={language} />
    </WordsProvider>
  );
}

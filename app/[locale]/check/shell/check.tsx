'use client';
import { useEffect } from 'react';
import { useHydrated } from '@/app/islands/use-hydrated.ts';
import { keepForOffline } from '@/app/offline/service-worker.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import type { Messages } from '@/lib/i18n/messages.ts';
import { Shell } from './shell.tsx';
import { useLanguage } from './use-language.ts';
import { VisitScreens } from './visit-screens.tsx';
import { WordsProvider } from './words-context.tsx';

interface CheckProps {
  /** The language of the address, and its words. */
  locale: Locale;
  messages: Messages;
}

/** The whole check: questions, review, sheet and show, under one address. */
export function Check({ locale, messages }: CheckProps) {
  const language = useLanguage(locale, messages);
  const isHydrated = useHydrated();
  // Until the words of a language chosen before a reload have arrived, the shell speaks the page's own.
  const words = language.dictionaries[language.locale];
  const isReady = isHydrated && words !== undefined;
  // A new version is offered on the start page alone: nothing changes under the hands of a person who answers.
  useEffect(() => keepForOffline(() => {}), []);
  return (
    <WordsProvider messages={isReady ? words : messages}>
      {isReady ? <VisitScreens language={language} /> : <Shell locale={language.locale} />}
    </WordsProvider>
  );
}

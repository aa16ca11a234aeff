import { useCallback, useEffect, useState } from 'react';
import { useHydrated } from '@/app/islands/use-hydrated.ts';
import { type Locale, otherLocale } from '@/lib/i18n/locales.ts';
import { loadMessages, type Messages, mergeMessages, type Part } from '@/lib/i18n/messages.ts';
import { chooseLocale, chosenLocale } from '@/lib/record/preferences.ts';

// A namespace of each part tells whether the part has arrived.
const sign = { check: 'Questions', sheet: 'Flags' } as const satisfies Partial<Record<Part, string>>;
const missingFrom = (words: Messages | undefined) =>
  (['check', 'sheet'] as const).filter((part) => !words || !(sign[part] in words));

export type Dictionaries = Partial<Record<Locale, Messages>>;

/** The language of the check, switched within the document: address, history and answers stay as they are. */
export interface Language {
  readonly locale: Locale;
  readonly dictionaries: Dictionaries;
  /** The other language could not be loaded. */
  readonly isUnavailable: boolean;
  readonly toggle: () => void;
  /** The words of the sheet have arrived too. */
  readonly isComplete: boolean;
  /** Fetches whatever words of a language are not here yet. */
  readonly load: (locale: Locale) => Promise<boolean>;
}

/** `given` and its words come with the page; the other language is loaded when it is asked for. */
export function useLanguage(given: Locale, messages: Messages): Language {
  const isHydrated = useHydrated();
  const [chosen, setChosen] = useState<Locale>();
  const [dictionaries, setDictionaries] = useState<Dictionaries>({ [given]: messages });
  const [isUnavailable, setIsUnavailable] = useState(false);
  const wanted = chosen ?? (isHydrated ? chosenLocale() : undefined) ?? given;
  // Without its words a language cannot be shown: the page stays in the one it came with.
  const locale = isUnavailable && !dictionaries[wanted] ? given : wanted;

  const load = useCallback(
    async (needed: Locale) => {
      const missing = missingFrom(dictionaries[needed]);
      if (missing.length === 0) return true;
      try {
        const loaded = await loadMessages(needed, missing);
        setDictionaries((known) => ({ ...known, [needed]: mergeMessages(known[needed] ?? {}, loaded) }));
        return true;
      } catch {
        return false;
      }
    },
    [dictionaries],
  );

  useEffect(() => {
    document.documentElement.lang = locale;
    if (!dictionaries[locale]) load(locale).then((hasArrived) => setIsUnavailable(!hasArrived));
  }, [locale, dictionaries, load]);

  const toggle = useCallback(async () => {
    const next = otherLocale(locale);
    const hasArrived = await load(next);
    setIsUnavailable(!hasArrived);
    if (!hasArrived) return;
    chooseLocale(next);
    setChosen(next);
  }, [locale, load]);
  const isComplete = missingFrom(dictionaries[locale]).length === 0;
  return {
    locale,
    dictionaries,
    // Its words may have come since, for another part of the page.
    isUnavailable: isUnavailable && missingFrom(dictionaries[otherLocale(locale)]).length > 0,
    isComplete,
    toggle,
    load,
  };
}

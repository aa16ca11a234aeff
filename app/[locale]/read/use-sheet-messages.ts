import { useCallback, useEffect, useState } from 'react';
import type { Locale } from '@/lib/i18n/locales.ts';
import { loadMessages, type Messages } from '@/lib/i18n/messages.ts';

interface SheetMessages {
  /** For the sheet and the text for the chart. */
  readonly ja: Messages;
  /** Of the page's own language, for what stands around the sheet. */
  readonly own: Messages;
}

/** The words that a sheet needs, fetched as soon as the page is open. */
export function useSheetMessages(locale: Locale) {
  const [messages, setMessages] = useState<SheetMessages>();
  const [hasFailed, setHasFailed] = useState(false);
  const load = useCallback(async () => {
    setHasFailed(false);
    try {
      const [ja, own] = await Promise.all([
        loadMessages('ja', ['check', 'sheet']),
        loadMessages(locale, ['check', 'sheet']),
      ]);
      setMessages({ ja, own });
    } catch {
      setHasFailed(true);
    }
  }, [locale]);
  useEffect(() => void load(), [load]);
  return { messages, hasFailed, load };
}

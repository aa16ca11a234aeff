import { type AbstractIntlMessages, createTranslator } from 'next-intl';
import type { Translator } from '../wording/words.ts';
import type { Locale } from './locales.ts';

/**
 * The messages of a language as a translator without namespace. `has` looks the key up itself: next-intl's own makes
 * and catches an error for each key that is absent, which is the usual case for an optional word.
 */
export function translatorOf(locale: Locale, messages: AbstractIntlMessages): Translator {
  const translate = createTranslator({ locale, messages }) as unknown as Translator;
  return Object.assign((key: string, values?: Record<string, string | number>) => translate(key, values), {
    has: (key: string) => at(messages, key) !== undefined,
  });
}

function at(messages: AbstractIntlMessages, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], messages);
}

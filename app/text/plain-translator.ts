import { stripBreaks } from '@/lib/i18n/phrase.ts';
import type { Translator } from '@/lib/i18n/translator.ts';

/** The same words without their phrase marks, for running text, lists and tables. */
export function plainTranslator(t: Translator): Translator {
  return Object.assign((key: string, values?: Record<string, string | number>) => stripBreaks(t(key, values)), {
    has: (key: string) => t.has(key),
  });
}

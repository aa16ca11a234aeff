import type { AbstractIntlMessages } from 'next-intl';
import { imported } from './import-with-retry.ts';
import type { Locale } from './locales.ts';

/** When words travel: with the first question, or with the sheet. */
export type Part = 'check' | 'sheet';

// Written by tools/phrases.mjs before each build; each file is a chunk of its own, loaded when first asked for.
const files = {
  ja: {
    check: () => import('../../messages/phrased/check/ja.json'),
    sheet: () => import('../../messages/phrased/sheet/ja.json'),
  },
  en: {
    check: () => import('../../messages/phrased/check/en.json'),
    sheet: () => import('../../messages/phrased/sheet/en.json'),
  },
} as const;

/** The words of some parts of a language. Rejects when a part cannot be loaded. */
export async function messagesOf(locale: Locale, parts: readonly Part[]): Promise<AbstractIntlMessages> {
  const modules = await Promise.all(parts.map((part) => imported<{ default: unknown }>(files[locale][part])));
  return modules.map((module) => module.default as AbstractIntlMessages).reduce(together, {});
}

/** Two parts as one; a namespace that both have a share in is joined. */
export function together(some: AbstractIntlMessages, more: AbstractIntlMessages): AbstractIntlMessages {
  const joined = { ...some };
  for (const [name, words] of Object.entries(more)) {
    const known = joined[name];
    joined[name] = typeof known === 'object' && typeof words === 'object' ? { ...known, ...words } : words;
  }
  return joined;
}

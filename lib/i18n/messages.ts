import { importWithRetry } from './import-with-retry.ts';
import type { Locale } from './locales.ts';

/** The messages of a language, as nested as their file. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

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

/** The messages of some parts of a language. Rejects when a part cannot be loaded. */
export async function loadMessages(locale: Locale, parts: readonly Part[]): Promise<Messages> {
  const modules = await Promise.all(parts.map((part) => importWithRetry<{ default: unknown }>(files[locale][part])));
  return modules.map((module) => module.default as Messages).reduce(mergeMessages, {});
}

/** Two parts as one; a group that both have a share in is joined, in the order of the first. */
export function mergeMessages(some: Messages, more: Messages): Messages {
  const joined: Record<string, string | Messages> = { ...some };
  for (const [name, words] of Object.entries(more)) {
    const known = joined[name];
    joined[name] = typeof known === 'object' && typeof words === 'object' ? mergeMessages(known, words) : words;
  }
  return joined;
}

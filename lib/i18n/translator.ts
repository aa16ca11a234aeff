import type { Messages } from './messages.ts';
import { stripBreaks } from './phrase.ts';

/** What next-intl's translators have in common: a message by its key, and whether there is one. */
export interface Translator {
  (key: string, values?: Record<string, string | number>): string;
  has(key: string): boolean;
}

/**
 * The messages of a language as a translator without namespace. A message may hold arguments by name, as in `{count}`,
 * and nothing else of ICU, so that the browser needs no parser.
 * The translator throws when a message is missing, or a value for one of its arguments.
 */
export function translatorOf(messages: Messages): Translator {
  const translate = (key: string, values: Readonly<Record<string, string | number>> = {}) => {
    const message = messageAt(messages, key);
    if (typeof message !== 'string') throw new Error(`There is no message "${key}": add it to both message files.`);
    return message.replace(argument, (_, name: string) => {
      const value = values[name];
      if (value === undefined)
        throw new Error(`The message "${key}" needs a value for {${name}}: pass it to the call.`);
      return `${value}`;
    });
  };
  return Object.assign(translate, { has: (key: string) => typeof messageAt(messages, key) === 'string' });
}

/** The same words without marks for phrases: for running text, tables, the sheet and copies. */
export function withoutBreaks(t: Translator): Translator {
  return Object.assign((...said: Parameters<Translator>) => stripBreaks(t(...said)), { has: t.has });
}

/** An argument of a message; its first group is the name. */
export const argument = /\{(\w+)\}/g;

function messageAt(messages: Messages, key: string): Messages[string] | undefined {
  return key
    .split('.')
    .reduce<Messages[string] | undefined>(
      (node, name) => (typeof node === 'object' ? node[name] : undefined),
      messages,
    );
}

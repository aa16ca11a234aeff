/** The languages of the product; Japanese first, because the doctor reads it. */
export const locales = ['ja', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Whether any text names a language of the product. */
export function isLocale(text: unknown): text is Locale {
  return (locales as readonly unknown[]).includes(text);
}

/** The language a switch leads to. */
export const otherLocale = (locale: Locale): Locale => (locale === 'ja' ? 'en' : 'ja');

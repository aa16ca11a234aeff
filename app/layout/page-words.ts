import type { Metadata } from 'next';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { isLocale, type Locale, locales } from '@/lib/i18n/locales.ts';
import { stripBreaks } from '@/lib/i18n/phrase.ts';
import type { Translator } from '@/lib/i18n/translator.ts';

/** The language of the page that is being rendered, and its words: as nested as their file, and by a translator without namespace. */
export async function pageWords() {
  const found = await getLocale();
  const locale: Locale = isLocale(found) ? found : 'ja';
  const t: Translator = await getTranslations();
  return { locale, messages: await getMessages(), t };
}

/** The title of a page, from the key of its message: behind it stands the name of the service. */
export async function titleOf(key: string): Promise<Metadata> {
  const { t } = await pageWords();
  return { title: stripBreaks(t(key)) };
}

/** What is to be said in every language, each with its own translator, on a page that does not know which is read. */
export const inEachLanguage = <Said>(say: (t: Translator, locale: Locale) => Said): Promise<Said[]> =>
  Promise.all(locales.map(async (locale) => say(await getTranslations({ locale }), locale)));

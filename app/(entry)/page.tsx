import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { locales } from '@/lib/i18n/locales.ts';
import { stripBreaks } from '@/lib/i18n/phrase.ts';
import { LanguageOffers } from '../layout/language-offers.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const names = await Promise.all(
    locales.map(async (locale) => stripBreaks((await getTranslations({ locale }))('Service.name'))),
  );
  return { title: names.join(' / ') };
}

/** The door: both languages, each in its own words. Nobody is sent on by a guess. */
export default async function Entry() {
  const offers = await Promise.all(
    locales.map(async (locale) => {
      const t = await getTranslations({ locale });
      return { locale, title: t('Service.name'), text: t('Service.tagline'), link: t('Screens.Entry.open') };
    }),
  );
  return (
    <main id="main">
      <LanguageOffers offers={offers} />
    </main>
  );
}

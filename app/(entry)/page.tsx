import type { Metadata } from 'next';
import { stripBreaks } from '@/lib/i18n/phrase.ts';
import { LanguageOffers } from '../layout/language-offers.tsx';
import { inEachLanguage } from '../layout/page-words.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await inEachLanguage((t) => stripBreaks(t('Service.name')))).join(' / ') };
}

/** The door: both languages, each in its own words. Nobody is sent on by a guess. */
export default async function Entry() {
  const offers = await inEachLanguage((t, locale) => ({
    locale,
    title: t('Service.name'),
    text: t('Service.tagline'),
    link: t('Screens.Entry.open'),
  }));
  return (
    <main id="main">
      <LanguageOffers offers={offers} />
    </main>
  );
}

import './style/style.css';
import type { Metadata, Viewport } from 'next';
import { stripBreaks } from '@/lib/i18n/phrase.ts';
import { LanguageOffers } from './layout/language-offers.tsx';
import { inEachLanguage } from './layout/page-words.ts';
import { icons } from './layout/tab-icon.ts';

export const viewport: Viewport = { colorScheme: 'light dark' };

export async function generateMetadata(): Promise<Metadata> {
  const titles = await inEachLanguage((t) => stripBreaks(t('Screens.NotFound.title')));
  return { title: titles.join(' / '), icons, robots: 'noindex', referrer: 'no-referrer' };
}

/** One page for every address that leads nowhere. A host serves it without knowing the language, so it speaks both. */
export default async function NotFound() {
  const offers = await inEachLanguage((t, locale) => ({
    locale,
    title: t('Screens.NotFound.title'),
    text: t('Screens.NotFound.text'),
    link: stripBreaks(t('Screens.NotFound.start')),
  }));
  return (
    <html lang="ja" translate="no">
      <body>
        <main id="main" data-screen="not-found">
          <LanguageOffers offers={offers} />
        </main>
      </body>
    </html>
  );
}

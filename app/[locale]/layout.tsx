import './complete-words.ts';
import '../style/style.css';
import type { Metadata, Viewport } from 'next';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type Locale, locales } from '@/lib/i18n/locales.ts';
import { phrasesOf, plain } from '@/lib/i18n/phrase.ts';
import { type ErrorWords, ErrorWordsProvider } from '../frame/error-words.tsx';
import { icons } from '../frame/tab-icon.ts';

export const dynamicParams = false;
export const generateStaticParams = () => locales.map((each) => ({ locale: each }));

export const viewport: Viewport = { colorScheme: 'light dark' };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Service');
  return {
    title: { default: plain(t('name')), template: `%s – ${plain(t('name'))}` },
    description: t('tagline'),
    // Pages speak both languages themselves; a translator would be sent what the person reads and writes.
    other: { google: 'notranslate' },
    referrer: 'no-referrer',
    icons,
  };
}

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={await locale()} translate="no">
      <body>
        <ErrorWordsProvider words={{ ja: await errorWords('ja'), en: await errorWords('en') }}>
          {children}
        </ErrorWordsProvider>
      </body>
    </html>
  );
}

async function errorWords(language: Locale): Promise<ErrorWords> {
  const t = await getTranslations({ locale: language, namespace: 'Screens.Error' });
  return { title: phrasesOf(t('title')), text: t('text'), retry: plain(t('retry')), start: plain(t('start')) };
}

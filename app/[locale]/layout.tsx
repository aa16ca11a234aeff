import './complete-words.ts';
import '../style/style.css';
import type { Metadata, Viewport } from 'next';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { locales } from '@/lib/i18n/locales.ts';
import { stripBreaks } from '@/lib/i18n/phrase.ts';
import { icons } from '../layout/tab-icon.ts';

export const dynamicParams = false;
export const generateStaticParams = () => locales.map((each) => ({ locale: each }));

export const viewport: Viewport = { colorScheme: 'light dark' };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Service');
  return {
    title: { default: stripBreaks(t('name')), template: `%s – ${stripBreaks(t('name'))}` },
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
        {children}
        {/* Where a kiosk warns before it erases; empty on every other device. */}
        <div id="kiosk" />
      </body>
    </html>
  );
}

import '../style/style.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { icons } from '../layout/tab-icon.ts';

export const viewport: Viewport = { colorScheme: 'light dark' };
export const metadata: Metadata = { icons, other: { google: 'notranslate' }, referrer: 'no-referrer' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="ja" translate="no">
      <body>{children}</body>
    </html>
  );
}

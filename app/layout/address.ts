import type { Locale } from '@/lib/i18n/locales.ts';

/** The folder the site is served from, fixed while building; empty at a host's root. */
const base = process.env.BASE_PATH ?? '';

/** The address of a page. Plain links only: `next/link` would fetch, and this site lets nothing connect. */
export function addressOf(locale: Locale, path = ''): string {
  return `${base}/${locale}/${path}`;
}

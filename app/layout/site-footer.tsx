import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales.ts';
import { addressOf } from './address.ts';

interface SiteFooterProps {
  locale: Locale;
  t: (key: string) => string;
  /** The erase control, as an entry of the list. */
  children?: ReactNode;
}

/** The same help in the same order wherever there is a footer. */
export function SiteFooter({ locale, t, children }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <ul>
        {children}
        <li>
          <a href={addressOf(locale, 'about/#help')}>{t('Frame.help')}</a>
        </li>
        <li>
          <a href={addressOf(locale, 'about/')}>{t('Frame.about')}</a>
        </li>
        <li>
          <a href={addressOf(locale, 'rules/')}>{t('Frame.rules')}</a>
        </li>
      </ul>
      <p>{t('Frame.not-a-diagnosis')}</p>
    </footer>
  );
}

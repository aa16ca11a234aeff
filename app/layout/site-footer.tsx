import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales.ts';
import { addressOf } from './address.ts';

interface SiteFooterProps {
  locale: Locale;
  t: (key: string) => string;
  /** Opens the links beside the page; `none` leaves them out. */
  links?: 'beside' | 'none' | undefined;
  /** The erase control, as an entry of the list. */
  children?: ReactNode;
}

const pages = { help: 'about/#help', about: 'about/', rules: 'rules/' } as const;

/** The same help in the same order wherever there is a footer. */
export function SiteFooter({ locale, t, links, children }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      {links !== 'none' && (
        <ul>
          {children}
          {(Object.keys(pages) as (keyof typeof pages)[]).map((name) => (
            <li key={name}>
              <a href={addressOf(locale, pages[name])} target={links && '_blank'}>
                {t(`Frame.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>{t('Frame.not-a-diagnosis')}</p>
    </footer>
  );
}

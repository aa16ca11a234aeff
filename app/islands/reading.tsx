import type { ComponentProps } from 'react';
import { isLocale } from '@/lib/i18n/locales.ts';
import { chooseLocale, chosenLocale } from '@/lib/record/kept-visit.ts';
import { Resume } from '../[locale]/start/resume.tsx';
import { EraseHere } from '../erase/erase-control.tsx';
import { TextSize } from '../layout/text-size.tsx';
import { Offline } from '../offline/offline.tsx';
import { wake } from './hydrate.tsx';

// The script of every page to read.
wake('TextSize', (props: ComponentProps<typeof TextSize>) => <TextSize {...props} />);
wake('EraseHere', (props: ComponentProps<typeof EraseHere>) => <EraseHere {...props} />);
wake('Resume', (props: ComponentProps<typeof Resume>) => <Resume {...props} />);
wake('Offline', (props: ComponentProps<typeof Offline>) => <Offline {...props} />);

// Whoever reads the start page in one language is not met by the check in the other, chosen there before.
const ways = 'a[data-action=locale], a[data-action=start], a[data-action=continue-saved]';
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>(ways);
  const locale = link && (link.hreflang || document.documentElement.lang);
  if (isLocale(locale) && chosenLocale()) chooseLocale(locale);
});

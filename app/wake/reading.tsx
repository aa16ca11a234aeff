import type { ComponentProps } from 'react';
import { chooseLocale, chosenLocale } from '@/lib/device/kept-visit.ts';
import { isLocale } from '@/lib/i18n/locales.ts';
import { Offline } from '../[locale]/start/offline.tsx';
import { Resume } from '../[locale]/start/resume.tsx';
import { EraseHere } from '../frame/erase-control.tsx';
import { TextSize } from '../frame/text-size.tsx';
import { wake } from './wake.tsx';

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

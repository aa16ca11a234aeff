import { isLocale } from '@/lib/i18n/locales.ts';
import { openCheckIn } from '@/lib/record/preferences.ts';
import { Filter } from '../[locale]/rules/filter.tsx';
import { Paste } from '../[locale]/start/paste.tsx';
import { Resume } from '../[locale]/start/resume.tsx';
import { openPack } from '../clinic/open-pack.ts';
import { EraseHere } from '../erase/erase-control.tsx';
import { TextSize } from '../layout/text-size.tsx';
import { Offline } from '../offline/offline.tsx';
import { openFolds } from '../reading/folds.ts';
import { showError } from './error-screen.tsx';
import { hydrateIslands } from './hydrate.tsx';

// The script of every page to read.
openFolds();
openPack().then(() => hydrateIslands({ EraseHere, Filter, Offline, Paste, Resume, TextSize }), showError);

const ways = 'a[data-action=locale], a[data-action=start], a[data-action=continue-saved]';
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>(ways);
  const locale = link && (link.hreflang || document.documentElement.lang);
  if (isLocale(locale)) openCheckIn(locale);
});

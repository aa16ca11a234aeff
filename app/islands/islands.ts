import type { ComponentProps, ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales.ts';
import type { Reception } from '../[locale]/read/reception.tsx';
import type { Filter } from '../[locale]/rules/filter.tsx';
import type { Paste } from '../[locale]/start/paste.tsx';
import type { Resume } from '../[locale]/start/resume.tsx';
import type { EraseHere } from '../erase/erase-control.tsx';
import type { TextSize } from '../layout/text-size.tsx';
import type { Offline } from '../offline/offline.tsx';

/**
 * Every island by its name, and the props that its component is rendered and hydrated with. An exported page carries
 * them as JSON, so they hold nothing that JSON cannot.
 */
export interface IslandProps {
  // Its messages are not among them: they come as a file of their own.
  Check: { locale: Locale };
  EraseHere: ComponentProps<typeof EraseHere>;
  Filter: ComponentProps<typeof Filter>;
  Offline: ComponentProps<typeof Offline>;
  Paste: ComponentProps<typeof Paste>;
  Reception: ComponentProps<typeof Reception>;
  Resume: ComponentProps<typeof Resume>;
  TextSize: ComponentProps<typeof TextSize>;
}

export type IslandName = keyof IslandProps;
export type IslandComponent<Name extends IslandName> = (props: IslandProps[Name]) => ReactNode | Promise<ReactNode>;

import type { ReactNode } from 'react';
import { asJson } from '@/lib/i18n/phrase.ts';

interface IslandProps {
  /** The name by which the page's script knows what to wake here: see `app/islands`. */
  name: string;
  /** What it is woken with, as JSON can say it; what has arrived by then another way is left out. */
  props: object;
  /** The element around it: one that is none of the layout, or an entry of a list. */
  as?: 'div' | 'li';
  /** The part itself, as the exported page shows it. */
  children: ReactNode;
}

/** A part of an exported page that does something once the page's script is there. All the rest stays plain HTML. */
export function Island({ name, props, as: Element = 'div', children }: IslandProps) {
  return (
    <Element data-island={name} data-props={asJson(props)}>
      {children}
    </Element>
  );
}

import { asJson } from '@/lib/i18n/phrase.ts';
import type { IslandComponent, IslandName, IslandProps } from './islands.ts';

interface Props<Name extends IslandName> {
  name: Name;
  component: IslandComponent<Name>;
  props: IslandProps[Name];
  /** The element around it, where a `div` may not stand. */
  as?: 'div' | 'li';
}

/** A part of an exported page that the page's script hydrates; all the rest of the page stays plain HTML. */
export function Island<Name extends IslandName>({
  name,
  component: Component,
  props,
  as: Element = 'div',
}: Props<Name>) {
  return (
    <Element data-island={name} data-props={asJson(props)}>
      <Component {...props} />
    </Element>
  );
}

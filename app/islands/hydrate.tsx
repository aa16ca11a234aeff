import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { showError } from './error-screen.tsx';
import type { IslandComponent, IslandName, IslandProps } from './islands.ts';
import { isSupported } from './supported.ts';
import { makePolicy } from './trusted-types.ts';

makePolicy();

/**
 * Hydrates every island of this page. An error on the way, or later while an island is rendered, puts the error screen in
 * place of the whole page: half a page could leave out what somebody relies on. In a browser that is too old the page
 * stays as it was exported.
 * @param components the islands that pages with this script can hold
 */
export function hydrateIslands<Name extends IslandName>(components: { [Key in Name]: IslandComponent<Key> }): void {
  if (!isSupported()) {
    document.documentElement.dataset.unsupported = '';
    return;
  }
  try {
    for (const [index, element] of document.querySelectorAll<HTMLElement>('[data-island]').entries()) {
      const { island = '', props = '' } = element.dataset;
      if (!Object.hasOwn(components, island)) throw new Error(`The script of this page has no island "${island}".`);
      const component: IslandComponent<Name> = components[island as Name];
      const given: IslandProps[Name] = JSON.parse(props);
      hydrateRoot(element, createElement(component, given), {
        identifierPrefix: `${island}-${index}-`,
        onUncaughtError: showError,
        // The HTML comes from the React inside Next: where this one renders it differently, the tests see the report.
        onRecoverableError: reportError,
      });
    }
  } catch (error) {
    showError(error);
  }
}

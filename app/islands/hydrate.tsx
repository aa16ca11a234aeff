import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { showError } from './error-screen.tsx';
import './trusted-types.ts';

/**
 * Brings every island of a name in this page to life. Whatever goes wrong on the way, or later while it is drawn, puts
 * the error screen in place of the whole page: half a page could leave out what somebody relies on.
 * @param contentOf makes of the island's props what the exported page shows in it
 */
export function wake<Props>(name: string, contentOf: (props: Props) => ReactNode | Promise<ReactNode>): void {
  for (const island of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) {
    const start = async () => {
      const content = await contentOf(JSON.parse(island.dataset.props ?? ''));
      hydrateRoot(island, content, { onUncaughtError: showError });
    };
    start().catch(showError);
  }
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Off in axe unless asked for. */
const more = [
  'target-size',
  'label-content-name-mismatch',
  'css-orientation-lock',
  'p-as-heading',
  'table-fake-caption',
  'td-has-header',
];
/** What depends on the colours; everything else is the same in light and dark. */
const colours = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it is: rule, place and reason, one line each. */
export async function axeFaults(page: Page, { only }: { only?: 'colours' } = {}): Promise<string[]> {
  // Evaluated by the debugger, not by the page: its policy takes no script from elsewhere.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ({ options }) => {
      const found = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary?.replace(/\s+/g, ' ')}`),
      );
    },
    {
      options: {
        resultTypes: ['violations'] as axe.resultGroups[],
        ...(only === 'colours'
          ? { runOnly: { type: 'rule' as const, values: colours } }
          : {
              runOnly: { type: 'tag' as const, values: tags },
              rules: Object.fromEntries(more.map((rule) => [rule, { enabled: true }])),
            }),
      },
    },
  );
}

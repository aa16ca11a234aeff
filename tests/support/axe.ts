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

/**
 * What axe leaves to a person to judge, looked at and found right. Anything else that it cannot decide is a fault until it
 * has been looked at too.
 */
const judged: readonly { readonly rule: string; readonly where: RegExp; readonly because: string }[] = [
  {
    rule: 'color-contrast',
    where: /\.square|svg|text\b|\.medicines|#medicine-source|\.name\[lang="ja"\]|span:nth-child\(\d+\) > a$|\.imprint/,
    because:
      'Boxes for a pen, letters in drawings, names in narrow cells and the last line of the sheet: axe finds no single ground behind them. contrast-faults.ts measures them.',
  },
  {
    rule: 'color-contrast',
    where: /\.enlarge$/,
    because:
      'The button below the picture of the sheet: axe does not see that its window cuts the sheet off. contrast-faults.ts measures it.',
  },
];

/** What axe finds on the page as it is, and what it cannot decide: rule, place and reason, one line each. */
export async function axeFaults(page: Page, about: 'everything' | 'colours' = 'everything') {
  const run = () =>
    page.evaluate(
      async ({ options }) => {
        if (!('axe' in window)) return undefined;
        const found = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
        const inWords = (results: axe.Result[]) =>
          results.flatMap(({ id, nodes }) =>
            nodes.map(({ target, failureSummary, element }) => ({
              rule: id,
              // Also what the open menu lies over: it is judged where the menu is closed.
              isOnPaper:
                element?.closest('.sheet-window') != null ||
                (document.querySelector('.menu ul') !== null && element?.closest('.menu') === null),
              where: target.join(' '),
              why: failureSummary?.replace(/\s+/g, ' ') ?? '',
            })),
          );
        return { faults: inWords(found.violations), undecided: inWords(found.incomplete) };
      },
      {
        options: {
          resultTypes: ['violations', 'incomplete'] as axe.resultGroups[],
          elementRef: true,
          ...(about === 'colours'
            ? // The style sheets, which it would read first, say nothing about colours as drawn.
              { runOnly: { type: 'rule' as const, values: colours }, preload: false }
            : {
                runOnly: { type: 'tag' as const, values: tags },
                rules: Object.fromEntries(more.map((rule) => [rule, { enabled: true }])),
              }),
        },
      },
    );
  let found = await run();
  if (!found) {
    // Evaluated by the debugger, not by the page: its policy takes no script from elsewhere.
    await page.evaluate(source);
    found = await run();
  }
  const { faults, undecided } = found ?? {
    faults: [{ rule: 'axe', where: 'nowhere', why: 'it did not run', isOnPaper: false }],
    undecided: [],
  };
  const open = undecided.filter(
    ({ rule, where, isOnPaper }) =>
      // The sheet is black on white, scaled down as a picture of the page.
      !(isOnPaper && rule === 'color-contrast') &&
      !judged.some((known) => known.rule === rule && known.where.test(where)),
  );
  return [
    ...faults.map(({ rule, where, why }) => `${rule} ${where} ${why}`),
    ...open.map(({ rule, where, why }) => `undecided: ${rule} ${where} ${why}`),
  ];
}

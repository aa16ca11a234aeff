import { metaPolicy } from './policy.mjs';

/**
 * An exported page without any script: neither the framework's own, nor what it would hand to them.
 * @param {string} html
 */
export const withoutScripts = (html) =>
  html
    .replace(/<script[^>]*>.*?<\/script>/gs, '')
    .replace(/<link rel="(?:preload|modulepreload)" as="script"[^>]*>/g, '');

/** Names of the islands of a page. @param {string} html */
export const islandsOf = (html) => [...html.matchAll(/ data-island="([^"]+)"/g)].map(([, name = '']) => name);

/** The language a page is in. @param {string} html */
export const languageOf = (html) => /<html[^>]* lang="([^"]+)"/.exec(html)?.[1] ?? '';

/**
 * A page as it is served: the policy first, then its scripts as files; `first` runs before anything is painted.
 * @param {string} html without scripts
 * @param {string} base the folder the site is served from, '' or '/some/path'
 * @param {{ entry: string, imports: readonly string[], first?: string }} [scripts]
 * @throws when the policy would refuse a part of the page
 */
export function finished(html, base, scripts) {
  const charset = /<meta charSet="utf-8"\s*\/>/i;
  if (!charset.test(html)) throw new Error('A page does not declare its charset.');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy()}"/>`;
  const tags = scripts
    ? [
        ...scripts.imports.map((path) => `<link rel="modulepreload" href="${base}/${path}"/>`),
        `<script type="module" src="${base}/${scripts.entry}"></script>`,
      ]
    : [];
  // Behind the stylesheet, so that both are fetched at once: Chromium looks for what to fetch behind a policy only as far
  // as the next script that it waits for.
  if (scripts?.first) tags.unshift(`<script src="${base}/${scripts.first}"></script>`);
  // The check is painted whole: not before the browser, if it can wait for that, has read the last element of the page.
  if (islandsOf(html).includes('Check')) tags.unshift('<link rel="expect" href="#kiosk" blocking="render"/>');
  const page = html.replace(charset, (found) => found + policy).replace('</head>', `${tags.join('')}</head>`);
  const faults = faultsIn(page);
  if (faults.length > 0) throw new Error(`A page has ${faults.join(', ')}.`);
  return page;
}

/**
 * What the policy would refuse, or what would reach another origin, in an exported page.
 * @param {string} html
 * @returns {string[]}
 */
export function faultsIn(html) {
  /** @type {[string, RegExp][]} */
  const rules = [
    ['an inline script', /<script(?![^>]*\bsrc=)[^>]*>/i],
    ['a style element', /<style\b/i],
    ['a style attribute', /<[a-z][^<>]*\sstyle=/i],
    ['an event attribute', /<[a-z][^<>]*\son[a-z]+=/i],
    ['an address of another origin', /<[a-z][^<>]*\s(?:src|href|srcset|action|data)="(?:https?:)?\/\//i],
    ['a base element', /<base\b/i],
    // It names the place in the whole page, which the script that hydrates one island does not know.
    ['an id made by useId', /<[a-z][^<>]*="_R_/i],
  ];
  return rules.filter(([, rule]) => rule.test(html)).map(([name]) => name);
}

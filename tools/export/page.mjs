import { metaPolicy } from '../policy.mjs';

/**
 * @typedef {object} Page
 * @property {string} file path in the folder, such as `ja/check/index.html`
 * @property {string} rest the document without any script
 * @property {readonly string[]} chunks addresses of its script files, in order
 * @property {readonly string[]} inline its inline scripts, in order, without the bootstrap
 * @property {string} bootstrap the inline script that names what to run first
 */

const anyScript = /<script([^>]*)>(.*?)<\/script>/gs;
const preload = /<link rel="preload" as="script"[^>]*>/g;

/**
 * Takes an exported page apart.
 * @param {string} file
 * @param {string} html
 * @returns {Page}
 */
export function takeApart(file, html) {
  const chunks = new Set();
  const inline = [];
  let bootstrap = '';
  for (const [, attributes = '', text = ''] of html.matchAll(anyScript)) {
    const src = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
    // Browsers that know modules never fetch the polyfills, and the others cannot run this site.
    if (/\bnomodule\b/i.test(attributes)) continue;
    if (src) chunks.add(src);
    else if (/\bid="_R_"/.test(attributes)) bootstrap = text;
    else inline.push(text);
  }
  return { file, rest: html.replace(anyScript, '').replace(preload, ''), chunks: [...chunks], inline, bootstrap };
}

/**
 * Puts a page together again: the policy first, then its scripts as files.
 * @param {Page} page
 * @param {readonly {src: string, isDeferred: boolean}[]} scripts
 */
export function putTogether({ file, rest }, scripts) {
  const charset = /<meta charSet="utf-8"\s*\/>/i;
  if (!charset.test(rest)) throw new Error(`${file} does not declare its charset.`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy()}"/>`;
  const tags = scripts.map(({ src, isDeferred }) => `<script src="${src}" ${isDeferred ? 'defer' : 'async'}></script>`);
  const html = rest.replace(charset, (found) => found + policy).replace('</head>', `${tags.join('')}</head>`);
  const faults = faultsIn(html);
  if (faults.length > 0) throw new Error(`${file}: ${faults.join(', ')}`);
  return html;
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
    ['a file of another origin', /<(?!a\b)[a-z][^<>]*\s(?:src|href|srcset|action|data)="(?:https?:)?\/\//i],
    ['a base element', /<base\b/i],
  ];
  return rules.filter(([, rule]) => rule.test(html)).map(([name]) => name);
}

/** Foreign origins a page links to, sorted. @param {string} html */
export function foreignLinks(html) {
  const found = [...html.matchAll(/<a\b[^>]*\shref="(https?:\/\/[^"]+)"/g)].map(
    ([, href = '']) => new URL(href).origin,
  );
  return [...new Set(found)].sort();
}

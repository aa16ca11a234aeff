// The pages are ours, as the build wrote them: what is looked for in them is known, so no parser is needed.

const scriptId = 'clinic-pack';
const script = new RegExp(`<script type="application/json" id="${scriptId}">.*?</script>`, 's');
/** What the page leaves out once a clinic's name is on it. */
const mark = ' data-article-figures=';

/** @param {string} text */
export const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * The page with this pack, and with no other, as data that no browser runs.
 * @param {string} html
 * @param {unknown} pack
 * @throws {Error} when the page has no end of its head
 */
export function withPack(html, pack) {
  if (!html.includes('</head>')) throw new Error('A page has no </head>.');
  const json = JSON.stringify(pack).replaceAll('<', '\\u003c');
  return html
    .replace(script, '')
    .replace('</head>', () => `<script type="application/json" id="${scriptId}">${json}</script></head>`);
}

/**
 * The page with these words in the places that the build left for a clinic; a place without words is empty and hidden.
 * @param {string} html
 * @param {Readonly<Record<string, string>>} words HTML by the name of the place, without a `section` in it
 */
export const withWords = (html, words) =>
  html.replace(/<section data-clinic="([a-z]+)"[^>]*>.*?<\/section>/gs, (_, place) => {
    const content = words[place] ?? '';
    return `<section data-clinic="${place}" class="stack"${content ? '' : ' hidden=""'}>${content}</section>`;
  });

/**
 * The page without the elements that hold the article's prices, downtimes and comparisons: they are not this clinic's.
 * @param {string} html
 * @throws {Error} when such an element has no end
 */
export function withoutArticleFigures(html) {
  let rest = html;
  for (let at = rest.indexOf(mark); at >= 0; at = rest.indexOf(mark)) {
    const start = rest.lastIndexOf('<', at);
    rest = rest.slice(0, start) + rest.slice(endOfElement(rest, start));
  }
  return rest;
}

/** @param {string} html @param {number} start of its first tag */
function endOfElement(html, start) {
  const name = /^<([a-z0-9]+)/.exec(html.slice(start, start + 20))?.[1];
  const tags = new RegExp(`<(/?)${name}(?=[\\s>])[^>]*>`, 'g');
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  throw new Error(`A <${name}> that is to be left out has no end.`);
}

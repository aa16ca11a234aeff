// What Next writes into a page for React ("flight"): rows `id:…`, pushed as strings by inline scripts. Only two kinds of
// row are touched here, both about which script files a page needs.

const push = /^self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)$/s;
const opening = '(self.__next_f=self.__next_f||[]).push([0])';

/**
 * The rows of a page, from its inline scripts in order.
 * @param {readonly string[]} inline
 * @returns {string}
 * @throws when an inline script is of a kind not known here
 */
export function flightOf(inline) {
  return inline
    .filter((text) => text !== opening)
    .map((text) => {
      const found = push.exec(text)?.[1];
      if (found === undefined) throw new Error(`An inline script of an unknown kind: ${text.slice(0, 80)}`);
      return /** @type {string} */ (JSON.parse(found));
    })
    .join('');
}

/** The script that hands the rows to React. @param {string} rows */
export const flightScript = (rows) => `${opening};self.__next_f.push([1,${JSON.stringify(rows)}]);\n`;

const moduleRow = /^([0-9a-f]+:I)(\[.*\])$/gm;

/** Ids of the client modules a page imports. @param {string} rows */
export const modulesOf = (rows) => [...rows.matchAll(moduleRow)].map(([, , row]) => String(JSON.parse(row ?? '')[0]));

const scriptElement = /\["\$","script","script-\d+",\{"src":"([^"]+)","async":true,"nonce":"\$undefined"\}\]/g;

/**
 * The rows without any mention of script files that are already there in another file, so that they are not asked for
 * again.
 * @param {string} rows
 * @param {ReadonlySet<string>} merged addresses of the files
 */
export function withoutMerged(rows, merged) {
  /** @param {string} given an address, or `$` and the id of the row that holds it */
  const address = (given) =>
    given.startsWith('$') ? new RegExp(`^${given.slice(1)}:"([^"]+)"$`, 'm').exec(rows)?.[1] : given;
  const isMerged = (/** @type {string} */ given) => merged.has(address(given) ?? '');
  return rows
    .replace(moduleRow, (_, head, text) => {
      const [id, chunks, ...rest] = JSON.parse(text);
      return head + JSON.stringify([id, chunks.filter((/** @type {string} */ each) => !isMerged(each)), ...rest]);
    })
    .replace(scriptElement, (element, src) => (isMerged(src) ? 'null' : element));
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

// The framework renders the pages, while building. In the browser they need none of it: what wakes their islands is
// bundled here, and so no page carries a router or the means to be rendered anew from a server.

/** Where scripts lie in the folder, and in addresses behind the base. */
export const scriptFolder = '_next/static/chunks/';

/**
 * @typedef {object} Script
 * @property {string} entry path of the script that starts a page
 * @property {readonly string[]} needed paths of the scripts that it imports before it starts
 */

const root = resolve('.');
const phrased = /\/messages\/phrased\/.*\.json$/;

/** @type {import('rolldown').Plugin} */
const words = {
  name: 'words',
  load: {
    filter: { id: phrased },
    handler(id) {
      const text = JSON.stringify(JSON.parse(readFileSync(id, 'utf8')));
      // Read faster than the same as an object of the language.
      return { code: `export default JSON.parse(${JSON.stringify(text)})`, moduleType: 'js' };
    },
  },
};

/**
 * Bundles the scripts of the pages into `out`, under names made of their content.
 * @param {string} out
 * @param {string} base the folder the site is served from, '' or '/some/path'
 * @param {readonly string[]} entries names of files in `app/islands`
 * @returns {Promise<{ scripts: Record<string, Script>, wordsOf: (locale: string) => string }>} each entry's script; and
 *   where the check's words of a language are
 * @throws when anything cannot be bundled without a doubt
 */
export async function writeScripts(out, base, entries) {
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(entries.map((name) => [name, resolve('app/islands', `${name}.tsx`)])),
    platform: 'browser',
    resolve: {
      alias: {
        '@': root,
      },
      conditionNames: ['production', 'browser', 'import', 'default'],
    },
    transform: {
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"', 'process.env.BASE_PATH': JSON.stringify(base) },
    },
    plugins: [words],
    // Marks for the framework's build; here everything runs in the browser.
    checks: { moduleLevelDirective: false },
    onLog(level, log) {
      if (level !== 'debug') throw new Error(`The scripts of the pages: ${log.message}`);
    },
  });
  const { output } = await bundle.write({
    dir: resolve(out, scriptFolder),
    format: 'esm',
    minify: true,
    // One file for whatever more than one script starts with: pages share it, and no page waits for many.
    codeSplitting: { groups: [{ name: 'shared', minShareCount: 2, tags: ['$initial'] }] },
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await bundle.close();
  const chunks = output.filter((each) => each.type === 'chunk');
  const unread = chunks.find(({ code }) => /\(\?<[=!]/.test(code));
  if (unread) {
    const { fileName } = unread;
    throw new Error(
      `${fileName} holds a pattern that looks behind: Safari before 16.4 reads nothing of such a script.`,
    );
  }
  const pathOf = (/** @type {string} */ file) => scriptFolder + file;
  /** @type {(file: string) => string[]} */
  const importedBy = (file) => {
    const { imports = [] } = chunks.find(({ fileName }) => fileName === file) ?? {};
    return imports.flatMap((each) => [...importedBy(each), each]);
  };
  const scripts = Object.fromEntries(
    chunks
      .filter(({ isEntry }) => isEntry)
      .map(({ name, fileName }) => [
        name,
        { entry: pathOf(fileName), needed: [...new Set(importedBy(fileName))].map(pathOf) },
      ]),
  );
  return {
    scripts,
    wordsOf(locale) {
      const found = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/phrased/check/${locale}.json`));
      if (!found) throw new Error(`No script holds the check's words in ${locale}.`);
      return pathOf(found.fileName);
    },
  };
}

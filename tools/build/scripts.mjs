import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

// Next renders the pages while building. In the browser they need none of it: Vite bundles the scripts that hydrate their
// islands, as its guide "Backend Integration" has it for pages made by something else.

/** The folder of the scripts in `out`, and in addresses behind the base. */
const scriptFolder = '_next/static/chunks';

/**
 * The oldest browsers that run the check; `app/islands/supported.ts` asks for their built-ins. An iPhone that is no longer
 * updated stays on iOS 15, whose last versions are newer than this.
 */
const targets = ['es2022', 'safari15.4'];

/** The classic script also tells older browsers that they are too old, so that they have to understand it. */
const classicTarget = 'es2015';

/**
 * Bundles scripts into `out`, under names made of their content.
 * @param {string} out
 * @param {string} base the folder the site is served from, '' or '/some/path'
 * @param {readonly string[]} entries paths from the root of the project, with `/`
 * @param {'modules' | 'classic'} kind modules that share what they import, or one classic script that imports nothing
 * @returns {Promise<{ manifest: import('vite').Manifest, modules: ReadonlySet<string> }>} the file of each source, and what
 *   it imports; and the path of every module of which something is in the scripts
 * @throws on every warning, and on what the oldest browsers could not read
 */
export async function bundleScripts(out, base, entries, kind = 'modules') {
  const root = resolve('.');
  /** @type {Set<string>} */
  const modules = new Set();
  await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    root,
    base: `${base}/`,
    resolve: { alias: { '@': root } },
    define: { 'process.env.BASE_PATH': JSON.stringify(base) },
    plugins: [
      {
        name: 'list-modules',
        generateBundle(_, files) {
          for (const file of Object.values(files))
            for (const id of file.type === 'chunk' ? file.moduleIds : []) modules.add(id);
        },
      },
    ],
    // Browsers read a string of JSON faster than the same as an object of the language.
    json: { namedExports: false, stringify: true },
    build: {
      outDir: out,
      emptyOutDir: false,
      assetsDir: scriptFolder,
      manifest: true,
      modulePreload: false,
      reportCompressedSize: false,
      target: kind === 'classic' ? classicTarget : targets,
      rolldownOptions: {
        input: [...entries],
        // 'use client' is a mark for the build of Next; here everything runs in the browser.
        checks: { moduleLevelDirective: false },
        onLog(level, log) {
          if (level === 'warn') throw new Error(`The scripts of the pages: ${log.message}`);
        },
        output:
          kind === 'classic'
            ? { format: 'iife', codeSplitting: false }
            : // One file for whatever more than one script starts with: pages share it, and no page waits for many.
              { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2, tags: ['$initial'] }] } },
      },
    },
  });
  /** @type {import('vite').Manifest} */
  const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'));
  rmSync(join(out, '.vite'), { recursive: true });
  for (const { file } of Object.values(manifest)) {
    if (/\(\?<[=!]/.test(readFileSync(join(out, file), 'utf8')))
      throw new Error(`${file} holds a pattern that looks behind: Safari before 16.4 reads nothing of such a script.`);
  }
  return { manifest, modules };
}

/**
 * The scripts of a page: its entry, and before it all that it imports, so that the page can fetch them at once.
 * @param {import('vite').Manifest} manifest
 * @param {string} entry path of the source
 * @param {readonly string[]} further sources that the entry asks for as soon as it runs
 * @throws when the manifest lacks one of them
 */
export function scriptsOf(manifest, entry, further = []) {
  /** @type {Set<string>} */
  const imports = new Set();
  /** @param {string} source */
  const chunkOf = (source) => {
    const chunk = manifest[source];
    if (!chunk) throw new Error(`The manifest of the scripts lacks ${source}.`);
    for (const each of chunk.imports ?? []) imports.add(chunkOf(each).file);
    return chunk;
  };
  const { file } = chunkOf(entry);
  for (const source of further) imports.add(chunkOf(source).file);
  return { entry: file, imports: [...imports].filter((each) => each !== file) };
}

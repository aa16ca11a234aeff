import { rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writePhrases } from '../../phrases.mjs';

/**
 * Writes `pack.mjs`: one file that Node runs by itself, readable, with nothing to install.
 * @param {string} folder
 */
export async function bundlePack(folder) {
  const here = dirname(fileURLToPath(import.meta.url));
  writePhrases();
  await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    root: resolve(here, '../../..'),
    build: {
      ssr: join(here, 'main.mjs'),
      outDir: resolve(folder),
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'pack.mjs', codeSplitting: false } },
    },
    ssr: { noExternal: true },
  });
  rmSync(join(folder, '.vite'), { recursive: true, force: true });
}

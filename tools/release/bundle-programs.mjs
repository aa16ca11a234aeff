import { rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writePhrases } from '../phrases.mjs';

/** What a clinic runs, by the name it has in the release. */
const programs = { pack: 'pack/main.mjs', poster: 'poster/main.mjs' };

/**
 * Writes each program as one file that Node runs by itself, readable, with nothing to install.
 * @param {string} folder
 */
export async function bundlePrograms(folder) {
  const here = dirname(fileURLToPath(import.meta.url));
  writePhrases();
  for (const [name, entry] of Object.entries(programs)) {
    await build({
      configFile: false,
      envDir: false,
      publicDir: false,
      logLevel: 'error',
      root: resolve(here, '../..'),
      build: {
        ssr: join(here, entry),
        outDir: resolve(folder),
        emptyOutDir: false,
        minify: false,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
      },
      ssr: { noExternal: true },
    });
  }
  rmSync(join(folder, '.vite'), { recursive: true, force: true });
}

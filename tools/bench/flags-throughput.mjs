import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { median } from './statistics.mjs';

/** Vite comes with Vitest and is no dependency of ours, so it is looked up from there. */
async function vite() {
  const here = createRequire(import.meta.url);
  const fromVitest = createRequire(here.resolve('vitest/package.json'));
  return import(pathToFileURL(fromVitest.resolve('vite')).href);
}

/**
 * Answer sets that `flagsFor` judges in a second of processor time, for each mix and over all of them, on one core:
 * V8's helper threads are switched off, so that compiling and collecting garbage are part of what is measured.
 */
export async function flagsThroughput(outDir) {
  const { build } = await vite();
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('flags-loop.mjs', import.meta.url)),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'flags-loop.mjs' } },
    },
  });
  const output = execFileSync(process.execPath, ['--single-threaded', join(outDir, 'flags-loop.mjs')], {
    encoding: 'utf8',
  });
  const mixes = JSON.parse(output).map(({ rates, ...mix }) => ({ ...mix, setsPerSecond: median(rates) }));
  // The same number of sets of every mix: times add up, rates do not.
  const overall = mixes.length / mixes.reduce((sum, { setsPerSecond }) => sum + 1 / setsPerSecond, 0);
  return { mixes, overall };
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs the release's own pack.mjs as a clinic does, with the sample.
 * @param {string} stage folder with `pack.mjs` and `clinic.json`
 * @param {string} site
 * @throws {Error} when it refuses, with all it said
 */
export function runPack(stage, site) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(stage, 'pack.mjs'), site, join(stage, 'clinic.json')],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`pack.mjs refused the sample.\n${stdout}\n${stderr}`);
}

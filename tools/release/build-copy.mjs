import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made = /^(node_modules|\.git|\.next|out|release|dossier|test-results|playwright-report|reports)$|\.tsbuildinfo$/;

/**
 * Builds the site from a clean copy of the sources in a temporary folder, and returns that folder; the site is its
 * `out`. The caller removes it.
 * @param {Record<string, string>} [environment] such as BASE_PATH
 * @throws when the build fails, with all it said
 */
export function buildCopy(environment = {}) {
  const copy = mkdtempSync(join(tmpdir(), 'build-'));
  for (const name of readdirSync('.').filter((each) => !made.test(each)))
    cpSync(name, join(copy, name), { recursive: true, filter: (file) => !file.includes('node_modules') });
  // Links where the file system allows, for they cost no time; the bundler follows none that lead out of its folder.
  const linked = spawnSync('cp', ['-al', 'node_modules', copy]).status === 0;
  if (!linked) cpSync('node_modules', join(copy, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  const { BASE_PATH: _, SITE_ORIGIN: __, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/build/build.mjs'], {
    cwd: copy,
    env: { ...inherited, ...environment },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build in ${copy} failed.\n${stdout}\n${stderr}`);
  return copy;
}

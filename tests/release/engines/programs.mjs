import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

// Where an engine is absent the run fails and says what to install. It is never skipped in silence.

/**
 * What each engine is driven with: the programs that will do, the Debian packages they come in, and what a program must
 * be able to run to be the one.
 */
const programs = /** @type {const} */ ({
  driver: { names: ['WebKitWebDriver'], debian: 'webkit2gtk-driver', variable: 'WEBKIT_DRIVER' },
  screen: { names: ['Xvfb'], debian: 'xvfb', variable: 'XVFB' },
  python: {
    names: ['python3'],
    debian: 'python3-gi gir1.2-webkit2-4.1',
    variable: 'PYTHON',
    proof: ['-c', 'import gi; gi.require_version("WebKit2", "4.1"); from gi.repository import WebKit2'],
  },
  firefox: { names: ['firefox-esr', 'firefox'], debian: 'firefox-esr', variable: 'FIREFOX' },
});
/** @typedef {keyof typeof programs} Program */

/**
 * The paths of these programs.
 * @template {Program} P
 * @param {readonly P[]} wanted
 * @returns {Record<P, string>}
 * @throws {Error} where one is missing, saying what to install
 */
export function programsFor(wanted) {
  const absent = wanted.filter((program) => !pathOf(program));
  if (absent.length > 0) throw new Error(absent.map(advice).join('\n'));
  return /** @type {Record<P, string>} */ (Object.fromEntries(wanted.map((program) => [program, pathOf(program)])));
}

/** @param {Program} program */
function pathOf(program) {
  const { names, variable, ...others } = programs[program];
  const proof = 'proof' in others ? others.proof : undefined;
  /** @param {string} path */
  const does = (path) => isExecutable(path) && (!proof || spawnSync(path, proof, { stdio: 'ignore' }).status === 0);
  const named = process.env[variable];
  if (named) return does(named) ? named : undefined;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'].filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(does);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {Program} program */
function advice(program) {
  const { names, debian, variable } = programs[program];
  if (process.env[variable])
    return `${variable} names ${process.env[variable]}, which ${'proof' in programs[program] ? `has not what ${debian} gives it` : 'cannot be run'}.`;
  const wanted = 'proof' in programs[program] ? `${names[0]} with ${debian}` : names[0];
  return `${wanted} was not found. Debian or Ubuntu: apt-get install ${debian}. Elsewhere: name it by ${variable}=/path/to/${names[0]}.`;
}

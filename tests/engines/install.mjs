import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

// An engine that is absent is installed, or the run fails and says what to install. It is never skipped in silence.

/** What each engine is driven with: the programs that will do, and the Debian package they come in. */
const programs = /** @type {const} */ ({
  driver: { names: ['WebKitWebDriver'], debian: 'webkit2gtk-driver', variable: 'WEBKIT_DRIVER' },
  screen: { names: ['Xvfb'], debian: 'xvfb', variable: 'XVFB' },
  firefox: { names: ['firefox-esr', 'firefox'], debian: 'firefox-esr', variable: 'FIREFOX' },
});
/** @typedef {keyof typeof programs} Program */

/**
 * The paths of these programs, installed where that can be done. Throws, saying what to install.
 * @template {Program} P
 * @param {readonly P[]} wanted
 * @returns {Record<P, string>}
 */
export function programsFor(wanted) {
  const absent = wanted.filter((program) => !pathOf(program));
  const installable = absent.filter((program) => !process.env[programs[program].variable]);
  if (installable.length > 0) install(installable.map((program) => programs[program].debian));
  const still = absent.filter((program) => !pathOf(program));
  if (still.length > 0) throw new Error(still.map(advice).join('\n'));
  return /** @type {Record<P, string>} */ (Object.fromEntries(wanted.map((program) => [program, pathOf(program)])));
}

/** @param {Program} program */
function pathOf(program) {
  const { names, variable } = programs[program];
  const named = process.env[variable];
  if (named) return isExecutable(named) ? named : undefined;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'].filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
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

/** @param {readonly string[]} packages */
function install(packages) {
  const withRights = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  // Without a Japanese font the pictures show boxes.
  const all = [...packages, 'fonts-noto-cjk'];
  process.stdout.write(`Not on this machine: ${packages.join(', ')}. Installing (apt-get install ${all.join(' ')}).\n`);
  // Another installation may be under way: this one waits for it.
  const patiently = ['-o', 'DPkg::Lock::Timeout=300'];
  for (const work of [['update'], ['install', '-y', '--no-install-recommends', ...patiently, ...all]]) {
    const [command = '', ...rest] = [...withRights, 'apt-get', ...work];
    const { error, status } = spawnSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (error ?? status !== 0) return;
  }
}

/** @param {Program} program */
function advice(program) {
  const { names, debian, variable } = programs[program];
  if (process.env[variable]) return `${variable} names ${process.env[variable]}, which cannot be run.`;
  return `${names[0]} was not found and could not be installed. Debian or Ubuntu: apt-get install ${debian}. Elsewhere: name it by ${variable}=/path/to/${names[0]}.`;
}

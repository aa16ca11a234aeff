import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { basePath, siteOrigin } from './address.mjs';
import { filesIn } from './files.mjs';

const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
const finish = fileURLToPath(new URL('finish-export.mjs', import.meta.url));

/**
 * Makes the finished folder `out`. Both steps are run by this Node itself, as the name of npm's program is another one on
 * Windows; and for production, whatever the host sets.
 * @throws {Error} when the environment names no address that a site can have, or a step fails, which has then said why
 */
export function build() {
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    // Also when not set: Next would take them from an `.env` file, which the second step does not read.
    BASE_PATH: basePath(process.env.BASE_PATH),
    SITE_ORIGIN: siteOrigin(process.env.SITE_ORIGIN) ?? '',
  };
  for (const [script, ...rest] of [[next, 'build'], [finish]]) {
    const { status } = spawnSync(process.execPath, [script ?? '', ...rest], { stdio: 'inherit', env });
    if (status !== 0) throw new Error('The site was not built.');
  }
}

/**
 * Whether `out` is missing, older than a source it is made from, or made for another address than the environment names.
 * @throws {Error} when the environment names no address that a site can have
 */
export function isBuildNeeded(root = 'out') {
  const made = join(root, 'site.json');
  if (!existsSync(made)) return true;
  const { BASE_PATH, SITE_ORIGIN } = process.env;
  const { base, origin } = JSON.parse(readFileSync(made, 'utf8'));
  if (BASE_PATH !== undefined && basePath(BASE_PATH) !== base) return true;
  if (SITE_ORIGIN !== undefined && siteOrigin(SITE_ORIGIN) !== origin) return true;
  const madeAt = statSync(made).mtimeMs;
  const folders = ['app', 'lib', 'messages', 'tools/build'].filter((folder) => existsSync(folder));
  const sources = folders.flatMap((folder) => filesIn(folder).map((file) => join(folder, file)));
  return [...sources, 'tools/phrases.mjs', 'package.json', 'package-lock.json', 'next.config.mjs'].some(
    (file) => statSync(file).mtimeMs > madeAt,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    build();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesIn } from '../build/files.mjs';
import { answering } from './answer.mjs';

/**
 * Serves the finished folder on this machine.
 * @param {import('./answer.mjs').Answering & { port?: number, isHeldToListed?: boolean }} [options] `port` is 3000 by
 *   default, and 0 takes any free one; `isHeldToListed` lets pages connect to the site's listed addresses only, not to its
 *   whole origin
 * @returns {Promise<{ port: number, origin: string, close: () => Promise<void> }>}
 */
export async function serve({ port = 3000, isHeldToListed = false, ...options } = {}) {
  const { site, listener } = answering(options);
  const server = createServer(listener);
  await new Promise((done, failed) => server.once('error', failed).listen(port, () => done(undefined)));
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  const origin = `http://localhost:${bound}`;
  if (isHeldToListed) site.origin = origin;
  const close = () =>
    new Promise((/** @type {(value: void) => void} */ done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { port: bound, origin, close };
}

/** Whether out/ is missing, or older than a source it is made from. */
export function isBuildNeeded(root = 'out') {
  const made = join(root, 'site.json');
  if (!existsSync(made)) return true;
  const madeAt = statSync(made).mtimeMs;
  const folders = ['app', 'lib', 'messages', 'tools'].filter((folder) => existsSync(folder));
  const sources = folders
    .flatMap((folder) => filesIn(folder).map((file) => join(folder, file)))
    .filter((file) => !file.includes('node_modules'));
  return [...sources, 'package.json', 'package-lock.json', 'next.config.mjs'].some(
    (file) => statSync(file).mtimeMs > madeAt,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--build-if-missing') && isBuildNeeded()) {
    const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
  const { origin } = await serve({ port: Number(process.env.PORT ?? 3000) });
  const { base } = JSON.parse(readFileSync('out/site.json', 'utf8'));
  process.stdout.write(`${origin}${base}/\n`);
}

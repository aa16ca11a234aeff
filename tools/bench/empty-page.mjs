import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compress } from '../build/compress.mjs';

/**
 * Builds the page that merely imports the product's libraries in their usual way (sources in `empty-page`) into
 * `folder`, which must be three levels below the project's root so that Turbopack finds the same node_modules.
 * Compressed as the product is. Returns the folder to serve.
 * @param {string} folder
 */
export function buildEmptyPage(folder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(fileURLToPath(new URL('empty-page', import.meta.url)), folder, { recursive: true });
  const next = join(dirname(createRequire(import.meta.url).resolve('next/package.json')), 'dist/bin/next');
  execFileSync(process.execPath, [next, 'build'], {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const out = join(folder, 'out');
  writeFileSync(join(out, 'site.json'), '{ "base": "", "pages": [], "assets": [] }');
  compress(out);
  return out;
}

/**
 * The server's protections are the product's: under them the inline scripts of a plain export would not run.
 * @param {Record<string, string>} headers
 */
export function withoutPolicy({ 'Content-Security-Policy': _, 'Connection-Allowlist': __, ...headers }) {
  return headers;
}

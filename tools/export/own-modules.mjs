import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { filesIn } from './files.mjs';

// What only waits for another script to fail is no reason for a page to have scripts.
const notAReason = /\/node_modules\/next\/dist\/|\/app\/(.*\/)?(global-)?error(-words)?\.tsx$/;

/**
 * Ids of the client modules a page can have a use for. A page that imports none of them behaves the same without any
 * script.
 * @param {string} build the `.next` folder
 * @returns {Set<string>}
 */
export function ownModules(build) {
  const folder = join(build, 'server/app');
  const own = new Set();
  for (const file of filesIn(folder).filter((name) => name.endsWith('client-reference-manifest.js'))) {
    /** @type {{ __RSC_MANIFEST?: Record<string, { clientModules: Record<string, { id: string | number }> }> }} */
    const scope = {};
    runInNewContext(readFileSync(join(folder, file), 'utf8'), Object.assign(scope, { globalThis: scope }));
    for (const { clientModules } of Object.values(scope.__RSC_MANIFEST ?? {})) {
      for (const [path, { id }] of Object.entries(clientModules)) {
        if (!notAReason.test(path)) own.add(String(id));
      }
    }
  }
  if (own.size === 0) throw new Error(`No client module found below ${folder}.`);
  return own;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files.mjs';

/**
 * @typedef {object} Locked
 * @property {string} [version]
 * @property {string} [license]
 * @property {string} [integrity]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {boolean} [hasInstallScript]
 * @property {string} [resolved]
 */

/** Every package of a lock file, by name and by its folder. @returns {{ name: string, folder: string, locked: Locked }[]} */
export function lockedPackages(file = 'package-lock.json') {
  /** @type {{ packages: Record<string, Locked> }} */
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, locked]) => ({ name: folder.replace(/^.*node_modules\//, ''), folder, locked }));
}

/**
 * The styles of packages that the style sheets of a folder import, as paths below node_modules.
 * @param {string} folder
 */
export const importedStyles = (folder) =>
  filesIn(folder)
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/@import "([^."][^"]*)"/g)])
    .map(([, path]) => `node_modules/${path}`);

/**
 * The packages of which something is in the finished folder, as CycloneDX 1.6: the modules say which, the lock file which
 * version, so that the same sources give the same list.
 * @param {{ name: string, version: string, license: string }} project
 * @param {readonly string[]} modules paths of all that was bundled, with the separators of the machine
 * @throws {Error} when a module belongs to no package of the lock file
 */
export function billOfMaterials({ name, version, license }, modules, packages = lockedPackages()) {
  const folders = modules.flatMap(
    (path) => /(?:^|\/)((?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+)/.exec(path.replaceAll('\\', '/'))?.[1] ?? [],
  );
  const components = [...new Set(folders)].sort().map((folder) => {
    const found = packages.find((each) => `${each.folder}/` === folder);
    if (!found) throw new Error(`The lock file knows nothing of ${folder}.`);
    const { locked } = found;
    const purl = `pkg:npm/${found.name.replace('@', '%40')}@${locked.version}`;
    return {
      type: 'library',
      'bom-ref': purl,
      name: found.name,
      version: locked.version,
      purl,
      licenses: [{ expression: locked.license }],
      hashes: [
        {
          alg: 'SHA-512',
          content: Buffer.from(locked.integrity?.slice('sha512-'.length) ?? '', 'base64').toString('hex'),
        },
      ],
    };
  });
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name, version, licenses: [{ expression: license }] } },
    components,
  };
}

import { readFileSync } from 'node:fs';

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

/** Every package of a lock file by name. @param {string} file @returns {{ name: string, locked: Locked }[]} */
export function lockedPackages(file = 'package-lock.json') {
  /** @type {{ packages: Record<string, Locked> }} */
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, locked]) => ({ name: path.replace(/^.*node_modules\//, ''), locked }));
}

/**
 * What the site is built from, as CycloneDX 1.6: from the lock file alone, so that the same sources give the same list.
 * @param {{ name: string, version: string, license: string }} site
 */
export function billOfMaterials(site, packages = lockedPackages()) {
  const components = packages
    .filter(({ locked }) => !locked.dev)
    .map(({ name, locked: { version = '', license, integrity, optional } }) => ({
      type: 'library',
      'bom-ref': `pkg:npm/${name.replace('@', '%40')}@${version}`,
      name,
      version,
      scope: optional ? 'optional' : 'required',
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      ...(license ? { licenses: [{ expression: license }] } : {}),
      ...(integrity?.startsWith('sha512-')
        ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }] }
        : {}),
    }));
  const unique = [...new Map(components.map((each) => [each.purl, each])).values()];
  const { name, version, license } = site;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name, version, licenses: [{ expression: license }] } },
    components: unique.toSorted((a, b) => (a.purl < b.purl ? -1 : 1)),
  };
}

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { billOfMaterials, lockedPackages } from '../../tools/build/sbom.mjs';

const { name, version, license, engines, dependencies, devDependencies, scripts } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as {
  name: string;
  version: string;
  license: string;
  engines: { node: string };
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
};
const packages = lockedPackages();
const direct = { ...dependencies, ...devDependencies };

// What anybody may build a site from and publish it. The rest is never part of what is published, and says why.
const free = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MIT OR Apache-2.0',
  'Apache-2.0 AND MIT',
]);
const buildTimeOnly: readonly (readonly [RegExp, string])[] = [
  [/^@img\/sharp/, 'optional part of Next for pictures; this site has none, and `images.unoptimized` leaves it out'],
  [/^caniuse-lite$/, 'a table of browsers, read while building'],
  [/^lightningcss/, 'a part of the bundler and the test runner, which change no style of this site'],
  [/^axe-core$/, 'injected into pages by tests'],
  [/^argparse$/, 'a part of a development tool'],
];

it('the versions of Node that `engines` names are those that the documents name and every change is built with', () => {
  // The lowest of each: ^24.0.0 is 24, ^20.19.0 is 20.19.
  const [first, second, third, last] = engines.node.split(' || ').map((each) => each.replace(/^\^|(\.0)+$/g, ''));
  const named = `Node ${first}, ${second}, ${third} or ${last}`;
  for (const file of ['README.md', 'HOSTING.md']) expect(readFileSync(file, 'utf8'), file).toContain(named);
  const workflow = readFileSync('.github/workflows/release.yml', 'utf8');
  expect(workflow).toContain(`node: ["${first}", "${second}", "${third}", "${last}"]`);
});

it('a checkout by a git set up for Windows has the line ends that the formatter and the checksums know', () => {
  const folder = mkdtempSync(join(tmpdir(), 'checkout-'));
  const git = (...command: string[]) =>
    expect(spawnSync('git', ['-c', 'core.autocrlf=true', ...command], { cwd: folder }).status).toBe(0);
  for (const file of ['.gitattributes', 'package.json']) cpSync(file, join(folder, file));
  git('init', '--quiet');
  git('add', '.');
  rmSync(join(folder, 'package.json'));
  git('checkout', '--quiet', '--', '.');
  expect(readFileSync(join(folder, 'package.json'))).toEqual(readFileSync('package.json'));
  rmSync(folder, { recursive: true });
});

describe('the packages this site is built from', () => {
  it('have a licence of the allow-list, or are never published', () => {
    const faults = packages.filter(
      (each) => !free.has(each.locked.license ?? '') && !buildTimeOnly.some(([pattern]) => pattern.test(each.name)),
    );
    expect(faults.map((each) => `${each.name}: ${each.locked.license}`)).toEqual([]);
  });

  it('are named by exact version', () => {
    const loose = Object.entries(direct).filter(([, wanted]) => !/^\d+\.\d+\.\d+$/.test(wanted));
    expect(loose).toEqual([]);
  });

  it('are locked at the version named, and come from the registry', () => {
    for (const [wanted, wantedVersion] of Object.entries(direct)) {
      expect(
        packages.some((each) => each.name === wanted && each.locked.version === wantedVersion),
        wanted,
      ).toBe(true);
    }
    const foreign = packages.filter(
      ({ locked }) => locked.resolved && !/^https:\/\/registry\.npmjs\.org\//.test(locked.resolved),
    );
    expect(foreign.map((each) => each.name)).toEqual([]);
  });

  it('are never installed with other content than was locked, on any machine', () => {
    const unsummed = packages.filter(({ locked }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(locked.integrity ?? ''));
    expect(
      unsummed.map((each) => each.name),
      'node tools/release/lock-integrity.mjs writes them',
    ).toEqual([]);
  });

  it('run no scripts of their own, and this project asks for none', () => {
    expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
    expect(Object.keys(scripts).filter((each) => /^(pre|post)?(install|prepare|publish)/.test(each))).toEqual([]);
  });

  it('stay few', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(12);
    expect(packages.filter(({ locked }) => !locked.dev && !locked.optional).length).toBeLessThanOrEqual(70);
  });

  it('are in the bill of materials when something of them is in the bundle, whatever separates folders there, and only then', () => {
    const modules = [
      '/home/me/site/app/islands/check.tsx',
      '/home/me/site/node_modules/react/cjs/react.production.js',
      '/home/me/site/node_modules/react/index.js',
      '\0rolldown/runtime.js',
      'C:\\site\\node_modules\\zod\\v4\\mini\\index.js',
      'C:\\site\\node_modules\\@digital-go-jp\\design-tokens\\dist\\tokens.js',
      'node_modules/@digital-go-jp/design-tokens/dist/tokens.css',
    ];
    const bill = billOfMaterials({ name, version, license }, modules);
    expect(bill.components.map((part) => part.purl)).toEqual([
      `pkg:npm/%40digital-go-jp/design-tokens@${dependencies['@digital-go-jp/design-tokens']}`,
      `pkg:npm/react@${dependencies.react}`,
      `pkg:npm/zod@${dependencies.zod}`,
    ]);
    expect(bill.components.flatMap(({ hashes }) => hashes.map(({ content }) => content.length))).toEqual([
      128, 128, 128,
    ]);
    for (const unknown of ['/node_modules/left-pad/index.js', 'C:\\node_modules\\left-pad\\index.js'])
      expect(() => billOfMaterials({ name, version, license }, [unknown])).toThrow('left-pad');
  });
});

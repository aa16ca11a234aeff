import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sumsOf } from '../build/sums.mjs';
import { buildCopy } from './build-copy.mjs';
import { bundlePrograms } from './bundle-programs.mjs';
import { writeGuides } from './guide/guide.mjs';
import { zipOf } from './zip.mjs';

/**
 * Writes what a clinic without a developer needs: one ZIP with the finished site, pack.mjs, poster.mjs, the sample and the
 * guide; and beside it the sums and the bill of materials. The same sources give the same bytes.
 * @param {string} folder is emptied first
 * @returns {Promise<string>} name of the ZIP
 */
export async function release(folder) {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const root = `${name}-${version}`;
  const copy = buildCopy();
  const stage = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    cpSync(join(copy, 'out'), join(stage, 'site'), { recursive: true });
    copyFileSync('tools/release/clinic.json', join(stage, 'clinic.json'));
    copyFileSync('LICENSE', join(stage, 'LICENSE'));
    await bundlePrograms(stage);
    writeFileSync(
      join(stage, 'clinic.schema.json'),
      execFileSync(process.execPath, [join(stage, 'pack.mjs'), '--schema']),
    );
    await writeGuides(stage);
    writeFileSync(join(stage, 'SHA256SUMS'), sumsOf(stage));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${root}.zip`), zipOf(stage, root));
    copyFileSync(join(stage, 'site/sbom.cdx.json'), join(folder, 'sbom.cdx.json'));
    writeFileSync(join(folder, 'SHA256SUMS'), sumsOf(folder));
    return `${root}.zip`;
  } finally {
    for (const each of [copy, stage]) rmSync(each, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  // A folder of somebody's choice may hold more than an earlier release, and it is emptied.
  if (process.argv[2]) throw new Error('It writes to the folder release, and takes no other.');
  // A clinic puts the ZIP at an address that nobody knows here.
  const given = ['BASE_PATH', 'SITE_ORIGIN'].filter((name) => process.env[name]);
  if (given.length > 0)
    throw new Error(`${given.join(' and ')}: the release has no fixed address. Unset it, or use npm run build.`);
  const folder = resolve('release');
  process.stdout.write(`${join(folder, await release(folder))}\n`);
}

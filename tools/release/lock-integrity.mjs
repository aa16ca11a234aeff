import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

// Writes the checksum and the licence that the registry gives into every entry of the lock file that has none: npm leaves
// entries for other platforms incomplete, and what has no checksum is installed whatever it holds.

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '' || (entry.integrity && entry.license)) continue;
  const name = path.replace(/^.*node_modules\//, '');
  const shown = execFileSync(
    'npm',
    ['view', `${name}@${entry.version}`, 'name', 'version', 'license', 'dist.integrity', '--json'],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const { 'dist.integrity': integrity, license } = JSON.parse(shown);
  if (!integrity) throw new Error(`The registry gives no checksum for ${name}@${entry.version}.`);
  entry.integrity ??= integrity;
  entry.license ??= license;
  process.stdout.write(`${name}@${entry.version}\n`);
}
writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);

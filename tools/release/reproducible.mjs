import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCopy } from './build-copy.mjs';

// Builds twice from clean copies of the sources and compares the sums of all files.

const [first, second] = [1, 2].map(() => {
  const copy = buildCopy();
  const sums = readFileSync(join(copy, 'out/SHA256SUMS'), 'utf8');
  rmSync(copy, { recursive: true });
  return sums;
});
if (first !== second) {
  const lines = new Set(second?.split('\n'));
  const differing = first?.split('\n').filter((line) => !lines.has(line));
  process.stderr.write(`Two builds differ:\n${differing?.join('\n')}\n`);
  process.exit(1);
}
process.stdout.write(`${first?.trim().split('\n').length} files, the same twice.\n`);

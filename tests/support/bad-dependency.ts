import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from '../../tools/build/files.mjs';

/**
 * The finished folder as a dependency gone bad would leave it: `code` runs before any other, in every script. Without its
 * policy, no page says one either.
 */
export function folderWithBadDependency(code: string, { hasPolicy = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'bad-'));
  cpSync('out', folder, { recursive: true });
  for (const file of filesIn(folder).filter((name) => /\.(js|html)$/.test(name))) {
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = file.endsWith('.html')
      ? text.replace(hasPolicy ? /$^/ : /<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      : file.startsWith('_next/')
        ? `${code}\n${text}`
        : text;
    if (changed === text) continue;
    for (const packed of ['.br', '.gz']) rmSync(join(folder, `${file}${packed}`), { force: true });
    writeFileSync(join(folder, file), changed);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

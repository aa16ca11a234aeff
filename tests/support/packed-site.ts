import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pack } from '../../lib/clinic/pack.ts';
import { packFolder } from '../../tools/release/pack/pack-folder.mjs';
import { samplePack } from './packs.ts';

/**
 * A copy of the finished site with a clinic's pack in it.
 * @throws when the pack has faults
 */
export function packedFolder(pack: Pack = samplePack()): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  cpSync('out', folder, { recursive: true });
  const faults = packFolder(folder, JSON.stringify(pack));
  if (faults.length > 0) throw new Error(`The pack has faults: ${JSON.stringify(faults)}`);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

import { setPackInUse } from '@/lib/clinic/pack-in-use.ts';
import { savedVisit } from '@/lib/record/store.ts';
import type { ClinicParts } from './clinic-parts.ts';

let chunk: ClinicParts | undefined;

/** What shows the clinic's own words and questions; undefined on a page without a pack that can be used. */
export const clinicChunk = (): ClinicParts | undefined => chunk;

/**
 * Looks for a clinic's pack in the page, before anything is hydrated. A faulty one is ignored whole, and the start page says
 * so.
 */
export async function openPack(loaded: ClinicParts, { isKiosk = true } = {}): Promise<void> {
  const text = document.getElementById('clinic-pack')?.textContent;
  if (!text) return;
  const { read } = loaded.readPack(text);
  if (!read) {
    loaded.showNotInUse();
    return;
  }
  // Whatever the device stored before it became a kiosk goes while its storages can still be reached.
  if (read.pack.kiosk) savedVisit.erase();
  setPackInUse(read);
  chunk = loaded;
  if (read.pack.kiosk && isKiosk) loaded.startKiosk(read.pack.kiosk.eraseAfterMinutes);
}

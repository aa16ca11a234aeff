import { readPack } from '@/lib/clinic/pack.ts';
import { setPackInUse } from '@/lib/clinic/pack-in-use.ts';
import { savedVisit } from '@/lib/record/store.ts';
import { startKiosk } from './kiosk.ts';
import { showNotInUse } from './not-in-use.ts';

/**
 * Looks for a clinic's pack in the page, before anything is hydrated. A faulty one is ignored whole, and the start page says
 * so.
 */
export async function openPack({ isKiosk = true } = {}): Promise<void> {
  const text = document.getElementById('clinic-pack')?.textContent;
  if (!text) return;
  const { read } = readPack(text);
  if (!read) {
    showNotInUse();
    return;
  }
  // Whatever the device stored before it became a kiosk goes while its storages can still be reached.
  if (read.pack.kiosk) savedVisit.erase();
  setPackInUse(read);
  if (read.pack.kiosk && isKiosk) startKiosk(read.pack.kiosk.eraseAfterMinutes);
}

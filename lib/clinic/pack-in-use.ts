import type { ReadPack } from './pack.ts';

/** What a page knows of the clinic's pack. `faulty`: there is one, and nothing of it is used. */
export type PackState =
  | { readonly status: 'none' | 'faulty'; readonly read?: undefined }
  | { readonly status: 'in-use'; readonly read: ReadPack };

let state: PackState = { status: 'none' };

/** The pack of this page, once it has been looked for. */
export const packState = (): PackState => state;
/** The pack that this page uses, if any. */
export const packInUse = (): ReadPack | undefined => state.read;
/** Called once, before anything of the page is hydrated. */
export function setPackState(found: PackState): void {
  state = found;
}

/** Whether a visit may be kept on this device for days. */
export const mayKeepOnPhone = (): boolean => !state.read?.pack.keeping && !state.read?.pack.kiosk;

/** Minutes after which an untouched page erases itself; undefined where the device is not a kiosk. */
export const kioskMinutes = (): number | undefined => state.read?.pack.kiosk?.eraseAfterMinutes;

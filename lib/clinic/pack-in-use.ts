import type { ReadPack } from './pack.ts';

let inUse: ReadPack | undefined;

/** The pack that this page uses, if any: a faulty one is not used. */
export const packInUse = (): ReadPack | undefined => inUse;
/** Called once, before anything of the page is hydrated. */
export function setPackInUse(read: ReadPack | undefined): void {
  inUse = read;
}

/** Whether a visit may be kept on this device for days. */
export const mayKeepOnPhone = (): boolean => !inUse?.pack.keeping && !inUse?.pack.kiosk;

/** Minutes after which an untouched page erases itself; undefined where the device is not a kiosk. */
export const kioskMinutes = (): number | undefined => inUse?.pack.kiosk?.eraseAfterMinutes;

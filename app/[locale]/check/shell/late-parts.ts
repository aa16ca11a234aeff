import { importWithRetry } from '@/lib/i18n/import-with-retry.ts';
import { lazyWithPreload } from './lazy-with-preload.tsx';

// Parts of the check that its first question does not need.
const lateChunk = () => importWithRetry(() => import('./late-chunk.ts'));
const medicineSearch = () => importWithRetry(() => import('../medicines/medicine-search.tsx'));

export const ScarPicture = lazyWithPreload(async () => (await lateChunk()).ScarPicture);
export const FaceMap = lazyWithPreload(async () => (await lateChunk()).FaceMap);
export const SheetScreen = lazyWithPreload(async () => (await lateChunk()).SheetScreen);
export const ShowScreen = lazyWithPreload(async () => (await lateChunk()).ShowScreen);
export const MedicineSearch = lazyWithPreload(async () => (await medicineSearch()).MedicineSearch);

/** Fetches every late part. A part that cannot be had now is asked for again when it is rendered. */
export function preloadParts(): void {
  for (const { preload } of [ScarPicture, FaceMap, SheetScreen, ShowScreen, MedicineSearch]) preload().catch(() => {});
}

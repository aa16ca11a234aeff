import { importWithRetry } from '@/lib/i18n/import-with-retry.ts';
import { latePart } from './late-part.tsx';

// Parts of the check that its first question does not need.
const lateChunk = () => importWithRetry(() => import('./late-chunk.ts'));
const medicineSearch = () => importWithRetry(() => import('../medicines/medicine-search.tsx'));

export const ScarPicture = latePart(async () => (await lateChunk()).ScarPicture);
export const FaceMap = latePart(async () => (await lateChunk()).FaceMap);
export const SheetScreen = latePart(async () => (await lateChunk()).SheetScreen);
export const ShowScreen = latePart(async () => (await lateChunk()).ShowScreen);
export const MedicineSearch = latePart(async () => (await medicineSearch()).MedicineSearch);

/** Fetches every late part. A part that cannot be had now is asked for again when it is rendered. */
export function preloadParts(): void {
  for (const { preload } of [ScarPicture, FaceMap, SheetScreen, ShowScreen, MedicineSearch]) preload().catch(() => {});
}

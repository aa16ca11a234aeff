import { lazy } from 'react';

// Parts of the check that its first question does not need: fetched while the person reads it, so that they are here
// before they are called for, and before a connection can be lost.
const later = () => import('./later.ts');
const medicines = () => import('./medicines/medicine-search.tsx');

export const ScarPicture = lazy(() => later().then((parts) => ({ default: parts.ScarPicture })));
export const FaceMap = lazy(() => later().then((parts) => ({ default: parts.FaceMap })));
export const SheetScreen = lazy(() => later().then((parts) => ({ default: parts.SheetScreen })));
export const ShowScreen = lazy(() => later().then((parts) => ({ default: parts.ShowScreen })));
export const MedicineSearch = lazy(() => medicines().then((part) => ({ default: part.MedicineSearch })));

/** Fetches every part. A part that did not arrive is asked for again when it is shown. */
export function fetchParts(): void {
  for (const part of [later, medicines]) part().catch(() => {});
}

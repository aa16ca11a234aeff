import { type ComponentType, lazy, type ReactNode, startTransition, useEffect, useState } from 'react';
import { imported } from '@/lib/i18n/import-with-retry.ts';
import { afterPaint } from './after-paint.ts';

// Parts of the check that its first question does not need: fetched while the person reads it, so that they are here
// before they are called for, and before a connection can be lost.
const later = () => imported(() => import('./later.ts'));
const medicines = () => imported(() => import('../medicines/medicine-search.tsx'));

export const ScarPicture = part(async () => (await later()).ScarPicture);
export const FaceMap = part(async () => (await later()).FaceMap);
export const SheetScreen = part(async () => (await later()).SheetScreen);
export const ShowScreen = part(async () => (await later()).ShowScreen);
export const MedicineSearch = part(async () => (await medicines()).MedicineSearch);

/** Fetches every part. A part that did not arrive is asked for again when it is wanted. */
export function fetchParts(): void {
  for (const { arrive } of [ScarPicture, FaceMap, SheetScreen, ShowScreen, MedicineSearch]) arrive().catch(() => {});
  // Drawing takes longer than a step of the visit may.
  const drawNext = async () => {
    if ((await later()).drawAhead()) setTimeout(drawNext);
  };
  drawNext().catch(() => {});
}

/** As much of a part as whoever waits for it needs. */
interface Arriving {
  readonly arrive: () => Promise<unknown>;
  readonly isHere: () => boolean;
}

/**
 * What stands beside the words of a question: drawn a moment after them, in the place that the style sheet keeps for it.
 * The question can be answered without: where the part cannot be had, its place stays empty.
 */
export function Afterwards({ part, children }: { part: Arriving; children: ReactNode }) {
  const [isTime, setIsTime] = useState(false);
  const [isHere, setIsHere] = useState(part.isHere);
  useEffect(() => afterPaint(() => setIsTime(true)), []);
  useEffect(() => {
    if (isHere) return;
    part.arrive().then(
      () => startTransition(() => setIsHere(true)),
      () => {},
    );
  }, [part, isHere]);
  return isTime && isHere && children;
}

/** A part that is drawn in one go once its code is here; for one that is still on its way, React waits, and may fail. */
function part<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let here: ComponentType<Props> | undefined;
  const arrive = async () => {
    here = await load();
    return { default: here };
  };
  const Late = lazy(arrive);
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each part, above
  function Part(props: Props) {
    const [Shown] = useState(() => here ?? Late);
    return <Shown {...props} />;
  }
  return Object.assign(Part, { arrive, isHere: () => here !== undefined });
}

import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { imported } from '@/lib/loading/imported.ts';
import { afterPaint } from './after-paint.ts';

// Parts of the check that its first question does not need: fetched while the person reads it, so that they are here
// before they are called for, and before a connection can be lost.
const later = () => imported(() => import('./later.ts'));
const medicines = () => imported(() => import('./medicines/medicine-search.tsx'));

export const ScarPicture = part(async () => (await later()).ScarPicture);
export const FaceMap = part(async () => (await later()).FaceMap);
export const SheetScreen = part(async () => (await later()).SheetScreen);
export const ShowScreen = part(async () => (await later()).ShowScreen);
export const MedicineSearch = part(async () => (await medicines()).MedicineSearch);

/** Fetches every part. A part that did not arrive is asked for again when it is shown. */
export function fetchParts(): void {
  for (const { arrive } of [ScarPicture, FaceMap, SheetScreen, ShowScreen, MedicineSearch]) arrive().catch(() => {});
  // Drawing takes longer than a step of the visit may.
  const drawNext = async () => {
    if ((await later()).drawAhead()) setTimeout(drawNext);
  };
  drawNext().catch(() => {});
}

/**
 * What stands beside the words of a question: drawn a moment after them, in the place that the style sheet keeps for it.
 */
export function Afterwards({ children }: { children: ReactNode }) {
  const [isTime, setIsTime] = useState(false);
  useEffect(() => afterPaint(() => setIsTime(true)), []);
  return isTime && <Suspense>{children}</Suspense>;
}

/** A part that is drawn in one go once its code is here; for one that is still on its way, React waits. */
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
  return Object.assign(Part, { arrive });
}

import { readPack } from '@/lib/clinic/pack.ts';
import { AfterSheet } from './after-sheet.tsx';
import { clinicWord } from './clinic-words.ts';
import { startKiosk } from './kiosk.ts';
import { showNotInUse } from './not-in-use.ts';
import { OwnSection } from './own-section.tsx';
import { ownChartLine, ownSheetText } from './own-text.ts';

/**
 * Everything that only a page with a clinic's pack shows. It is in the script that every page has: a file of its own would
 * be one more name in a header whose length hosts limit.
 */
export const clinicParts = {
  readPack,
  AfterSheet,
  startKiosk,
  showNotInUse,
  clinicWord,
  OwnSection,
  ownChartLine,
  ownSheetText,
};
export type ClinicParts = typeof clinicParts;

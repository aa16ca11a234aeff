// Everything that only a page with a clinic's pack needs, as one file of its own.

export { readPack } from '@/lib/clinic/pack.ts';
export { AfterSheet } from './after-sheet.tsx';
export { startKiosk } from './kiosk.ts';
export { showNotInUse } from './not-in-use.ts';
export { OwnOnPaper, PackImprint } from './on-paper.tsx';
export { OwnSection } from './own-section.tsx';
export { ownChartLine, ownSheetText } from './own-text.ts';

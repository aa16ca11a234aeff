import type { ReactNode } from 'react';
import type { Answers } from '@/lib/flow/answers.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import type { SheetWords } from '@/lib/wording/terms.ts';
import type { Words } from '@/lib/wording/words.ts';
import { clinicChunk } from './open-pack.ts';
import { useOwnRows } from './use-own-rows.ts';

/** What of a clinic is on the sheet. */
export interface ClinicOnPaper {
  /** Its own questions, after everything of ours; nothing where it asks none. */
  readonly questions: ReactNode;
  readonly imprint: ReactNode;
}

/** Everything of the clinic's that goes with a visit's sheet; undefined without a pack. */
export function useClinic(answers: Answers, locale: Locale) {
  const rows = useOwnRows(answers);
  const chunk = clinicChunk();
  if (!chunk) return undefined;
  const { OwnOnPaper, PackImprint, AfterSheet, ownChartLine, ownSheetText } = chunk;
  const paper: ClinicOnPaper = {
    questions: rows.length > 0 ? <OwnOnPaper rows={rows} /> : undefined,
    imprint: <PackImprint />,
  };
  return {
    paper,
    after: <AfterSheet locale={locale} />,
    sheetText: (words: SheetWords) => ownSheetText(rows, words),
    chartLine: (words: Words) => ownChartLine(rows, words),
  };
}

import type { ReactNode } from 'react';
import { countedAnswers, type OwnRow, ownFlags, ownRows } from '@/lib/clinic/own-answers.ts';
import { packInUse } from '@/lib/clinic/pack-in-use.ts';
import type { PackAnswers } from '@/lib/export/code.ts';
import type { Answers } from '@/lib/flow/answers.ts';
import type { LiveAnswers } from '@/lib/flow/enabled.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import type { SheetWords } from '@/lib/wording/terms.ts';
import type { Words } from '@/lib/wording/words.ts';
import { AfterSheet } from './after-sheet.tsx';
import { DeclaredToClinic, OwnOnPaper, PackImprint } from './on-paper.tsx';
import { ownChartLine, ownDeclared, ownSheetText } from './own-text.ts';
import { useOwnRows } from './use-own-rows.ts';

/** What of a clinic is on the sheet. */
export interface ClinicOnPaper {
  /** Its own questions, after everything of ours; nothing where it asks none. */
  readonly questions: ReactNode;
  readonly imprint: ReactNode;
  /** Stands with our sentence that nothing was declared, where something was to the clinic. */
  readonly declared: ReactNode;
}

/** Everything of the clinic's that goes with a visit's sheet; undefined without a pack. */
export function useClinic(answers: Answers, locale: Locale) {
  const rows = useOwnRows(answers);
  const read = packInUse();
  if (!read) return undefined;
  return {
    ...shown(rows),
    after: <AfterSheet locale={locale} />,
    sheetText: (words: SheetWords) => ownSheetText(rows, words),
    answers: countedAnswers(read.hash, rows),
  };
}

/** The same for a visit that came from a code; undefined where the code's pack is not this page's. */
export function receivedClinic(answers: LiveAnswers, given: PackAnswers | undefined) {
  const read = packInUse();
  return read && given?.hash === read.hash ? shown(ownRows(read, answers, given)) : undefined;
}

function shown(rows: readonly OwnRow[]) {
  const paper: ClinicOnPaper = {
    questions: rows.length > 0 ? <OwnOnPaper rows={rows} /> : undefined,
    imprint: <PackImprint />,
    declared: ownFlags(rows).length > 0 && <DeclaredToClinic rows={rows} />,
  };
  return {
    paper,
    chartLine: (words: Words) => ownChartLine(rows, words),
    declared: (locale: Locale) => ownDeclared(rows, locale),
  };
}

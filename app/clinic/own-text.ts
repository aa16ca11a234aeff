import { type OwnRow, ownFlags } from '@/lib/clinic/own-answers.ts';
import { packInUse } from '@/lib/clinic/pack-in-use.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import type { SheetWords } from '@/lib/wording/terms.ts';
import type { Words } from '@/lib/wording/words.ts';
import { clinicWord } from './clinic-words.ts';

/** The rows as one line: each question with its state. */
function line(rows: readonly OwnRow[], words: Words, locale: Locale): string {
  const named = rows.map(({ question, state }) =>
    clinicWord(locale, 'Clinic.chart-row', { term: question.term[locale], state: words.state(state) }),
  );
  const version = packInUse()?.pack.version ?? '';
  return clinicWord(locale, 'Clinic.chart-line', { version, rows: named.join(words.t('Frame.comma')) });
}

/** What stands with our sentence that nothing was declared; undefined where nothing was declared to the clinic either. */
export function ownDeclared(rows: readonly OwnRow[], locale: Locale): string | undefined {
  if (ownFlags(rows).length === 0) return undefined;
  return clinicWord(locale, 'Clinic.declared', { name: packInUse()?.pack.clinic.name[locale] ?? '' });
}

/** What follows the text for the chart: the clinic's questions in the doctor's Japanese. Empty without any. */
export const ownChartLine = (rows: readonly OwnRow[], words: Words): string =>
  rows.length > 0 ? `\n${line(rows, words, 'ja')}` : '';

/** What follows the sheet as text, in the languages of the sheet. Empty without a question of the clinic's. */
export function ownSheetText(rows: readonly OwnRow[], { ja, en }: SheetWords): string {
  if (rows.length === 0) return '';
  return ['', line(rows, ja, 'ja'), ...(en ? [line(rows, en, 'en')] : [])].join('\n');
}

import { Carry } from '@/app/handover/carry.tsx';
import { CopyChart } from '@/app/handover/copy-chart.tsx';
import { FhirButton } from '@/app/handover/fhir-button.tsx';
import { copiedDigits } from '@/app/handover/visit-code.ts';
import { visitFile } from '@/app/handover/visit-file.ts';
import { Phrase } from '@/app/text/phrase.tsx';
import { rulesVersion } from '@/lib/catalogue/flags.ts';
import { version } from '@/lib/catalogue/questionnaire.ts';
import { kioskMinutes } from '@/lib/clinic/pack-in-use.ts';
import type { PackAnswers } from '@/lib/export/code.ts';
import { liveAnswers } from '@/lib/flow/enabled.ts';
import type { VisitState } from '@/lib/flow/machine.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import type { Summary } from '@/lib/summary/summary.ts';
import { chartText } from '@/lib/wording/chart.ts';
import { type Edition, sheetText } from '@/lib/wording/sheet-text.ts';
import { useTranslator } from '../shell/words-context.tsx';
import { CopyButton } from './copy-button.tsx';
import { fileName } from './file-name.ts';

interface SheetActionsProps {
  visit: VisitState;
  edition: Omit<Edition, 'versions'> & { readonly summary: Summary };
  /** The answers to a clinic's own questions: what follows the text, and the text for the chart, and for the other browser. */
  own: {
    readonly text?: string | undefined;
    readonly chart?: string | undefined;
    readonly answers?: PackAnswers | undefined;
    readonly declared?: Edition['declaredToClinic'];
  };
  /** The language on the screen: the one in which another browser goes on. */
  locale: Locale;
  show: () => void;
  /** Left out where printing does nothing, which is said before anybody taps. */
  print?: (() => void) | undefined;
}

/** Show, print and copy. On a phone, showing is what the person does at the counter, so it comes first. */
export function SheetActions({ visit, edition, own, locale, show, print }: SheetActionsProps) {
  const t = useTranslator();
  // The clipboard and the files of a shared device are there for the next person too.
  const isKiosk = kioskMinutes() !== undefined;
  const { answers, answeredAt } = visit;
  const { summary, words, answeredOn } = edition;
  const versions = { questions: version, rules: rulesVersion };
  const text = sheetText(summary, { ...edition, versions, declaredToClinic: own.declared }) + (own.text ?? '');
  const chartEdition = { words: words.ja, answeredOn: answeredOn.ja, versions, declaredToClinic: own.declared?.('ja') };
  const chart = chartText(summary, chartEdition) + (own.chart ?? '');
  const file = () => visitFile({ answers: liveAnswers(answers), answeredAt, version, words: words.ja, chart });
  return (
    <div className="sheet-actions">
      <button type="button" className="button primary" data-action="show" onClick={show}>
        <Phrase text={t('Screens.Sheet.show')} />
      </button>
      {print && (
        <button type="button" className="button" data-action="print" onClick={print}>
          <Phrase text={t('Screens.Sheet.print')} />
        </button>
      )}
      {!isKiosk && (
        <>
          <CopyButton scope="Screens.Sheet" hook="copy" text={text} />
          <CopyChart text={chart} />
          <FhirButton className="link-button" label={t('Screens.Chart.fhir')} name={fileName(answeredAt)} file={file} />
        </>
      )}
      {!print && !isKiosk && (
        <Carry locale={locale} digits={() => copiedDigits(answers, answeredAt, locale, own.answers)} />
      )}
    </div>
  );
}

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
import { privateFieldProps } from '../question/private-field-props.ts';
import { useTranslator, useWords } from '../shell/words-context.tsx';
import { fileName } from './file-name.ts';
import { useCopy } from './use-copy.ts';

interface SheetActionsProps {
  visit: VisitState;
  summary: Summary;
  edition: Omit<Edition, 'versions'>;
  /** What follows the text: the answers to a clinic's own questions. */
  ownText?: string | undefined;
  /** What follows the text for the chart, in the same way. */
  ownChart?: string | undefined;
  /** The answers to a clinic's own questions, for the other browser. */
  own?: PackAnswers | undefined;
  /** The language on the screen: the one in which another browser goes on. */
  locale: Locale;
  show: () => void;
  /** Left out where printing does nothing, which is said before anybody taps. */
  print?: (() => void) | undefined;
}

/** Show, print and copy. On a phone, showing is what the person does at the counter, so it comes first. */
export function SheetActions({
  visit,
  summary,
  edition,
  ownText = '',
  ownChart = '',
  own,
  locale,
  show,
  print,
}: SheetActionsProps) {
  const t = useTranslator('Screens.Sheet');
  const words = useWords();
  // The clipboard and the files of a shared device are there for the next person too.
  const isKiosk = kioskMinutes() !== undefined;
  const { last, copy } = useCopy();
  const versions = { questions: version, rules: rulesVersion };
  const text = () => sheetText(summary, { ...edition, versions }) + ownText;
  const { ja } = edition.words;
  const chart = chartText(summary, { words: ja, answeredOn: edition.answeredOn.ja, versions }) + ownChart;
  // Said of the very text that was copied: the sheet may have been set otherwise since.
  const status = last?.text !== undefined && last.text === text() && (last.isCopied ? 'copied' : 'copy-failed');
  return (
    <div className="sheet-actions">
      <button type="button" className="button primary" data-action="show" onClick={show}>
        <Phrase text={t('show')} />
      </button>
      {print && (
        <button type="button" className="button" data-action="print" onClick={print}>
          <Phrase text={t('print')} />
        </button>
      )}
      {!isKiosk && (
        <button type="button" className="button" data-action="copy" onClick={() => copy(text())}>
          <Phrase text={t('copy')} />
        </button>
      )}
      <p role="status" className="soft">
        {status && t(status)}
      </p>
      {status === 'copy-failed' && (
        <textarea
          className="copy-text"
          readOnly
          aria-label={t('text-label')}
          value={last?.text}
          rows={8}
          {...privateFieldProps}
          onFocus={(event) => event.target.select()}
        />
      )}
      {!isKiosk && (
        <>
          <CopyChart text={chart} />
          <FhirButton
            className="link-button"
            label={words.t('Screens.Chart.fhir')}
            name={fileName(visit.answeredAt)}
            file={() =>
              visitFile({
                answers: liveAnswers(visit.answers),
                answeredAt: visit.answeredAt,
                version,
                words: ja,
                chart,
              })
            }
          />
        </>
      )}
      {!print && !isKiosk && (
        <Carry locale={locale} digits={() => copiedDigits(visit.answers, visit.answeredAt, locale, own)} />
      )}
    </div>
  );
}

import { addressOf } from '@/app/layout/address.ts';
import { Phrase } from '@/app/text/phrase.tsx';
import { rulesVersion } from '@/lib/catalogue/flags.ts';
import { version } from '@/lib/catalogue/questionnaire.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import type { Summary } from '@/lib/summary/summary.ts';
import { type Edition, sheetText } from '@/lib/wording/sheet-text.ts';
import { unobserved } from '../question/unobserved.ts';
import { useTranslator } from '../shell/words-context.tsx';
import { useCopy } from './use-copy.ts';

interface SheetActionsProps {
  summary: Summary;
  edition: Omit<Edition, 'versions'>;
  /** What follows the text: the answers to a clinic's own questions. */
  ownText?: string | undefined;
  /** The language on the screen: the one in which the address that is copied opens. */
  locale: Locale;
  show: () => void;
  /** Left out where printing does nothing, which is said before anybody taps. */
  print?: (() => void) | undefined;
}

/** Show, print and copy. On a phone, showing is what the person does at the counter, so it comes first. */
export function SheetActions({ summary, edition, ownText = '', locale, show, print }: SheetActionsProps) {
  const t = useTranslator('Screens.Sheet');
  const { last, copy } = useCopy();
  const versions = { questions: version, rules: rulesVersion };
  const text = () => sheetText(summary, { ...edition, versions }) + ownText;
  const address = () => location.origin + addressOf(locale, 'check/');
  // Said of the very text that was copied: the sheet may have been set otherwise since.
  const isSheet = last?.text !== undefined && last.text === text();
  const isAddress = last?.text !== undefined && last.text === address();
  const status = (isSheet || isAddress) && (last?.isCopied ? 'copied' : 'copy-failed');
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
      <button type="button" className="button" data-action="copy" onClick={() => copy(text())}>
        <Phrase text={t('copy')} />
      </button>
      <p role="status" className="soft">
        {status && t(status)}
      </p>
      {status === 'copy-failed' && (
        <textarea
          className="copy-text"
          readOnly
          aria-label={t(isSheet ? 'text-label' : 'address-label')}
          value={last?.text}
          rows={8}
          {...unobserved}
          onFocus={(event) => event.target.select()}
        />
      )}
      {!print && (
        <details data-print-unavailable>
          <summary>{t('in-app')}</summary>
          <ol>
            {['in-app-open', 'in-app-again', 'in-app-print'].map((step) => (
              <li key={step}>{t(step)}</li>
            ))}
          </ol>
          <button type="button" className="link-button" onClick={() => copy(address())}>
            {t('copy-address')}
          </button>
        </details>
      )}
    </div>
  );
}

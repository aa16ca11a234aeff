import { type ReactNode, useRef, useState } from 'react';
import { addressOf } from '@/app/layout/address.ts';
import { Phrase } from '@/app/text/phrase.tsx';
import { rulesVersion } from '@/lib/catalogue/flags.ts';
import { version } from '@/lib/catalogue/questionnaire.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import type { Summary } from '@/lib/summary/summary.ts';
import { type Edition, sheetText } from '@/lib/wording/sheet-text.ts';
import { unobserved } from '../question/unobserved.ts';
import { useTranslator } from '../shell/words-context.tsx';
import { fileName } from './file-name.ts';
import { usePrinting } from './printing.ts';

interface HandOverProps {
  summary: Summary;
  edition: Omit<Edition, 'versions'>;
  answeredAt: number;
  isPrintable: boolean;
  /** The language on the screen: the one in which the address that is copied opens. */
  locale: Locale;
  show: () => void;
  /** How the sheet is set. */
  children: ReactNode;
}

/** Print, show and copy. Where printing does nothing, that is said before anybody taps. */
export function HandOver({ summary, edition, answeredAt, isPrintable, locale, show, children }: HandOverProps) {
  const t = useTranslator('Screens.Sheet');
  const print = usePrinting(fileName(answeredAt));
  const { handed, copy } = useCopying();
  const text = () => sheetText(summary, { ...edition, versions: { questions: version, rules: rulesVersion } });
  const address = () => location.origin + addressOf(locale, 'check/');
  // Said of the very text that was handed over: the sheet may have been set otherwise since.
  const isSheet = handed?.text !== undefined && handed.text === text();
  const isAddress = handed?.text !== undefined && handed.text === address();
  const status = (isSheet || isAddress) && (handed?.isCopied ? 'copied' : 'copy-failed');
  return (
    <>
      {!isPrintable && (
        <div className="notice stack" data-print-unavailable>
          <p>{t('in-app')}</p>
          <ol>
            {['in-app-open', 'in-app-again', 'in-app-print'].map((step) => (
              <li key={step}>{t(step)}</li>
            ))}
          </ol>
          <button type="button" className="link-button" onClick={() => copy(address())}>
            {t('copy-address')}
          </button>
        </div>
      )}
      <div className="options">{children}</div>
      <div className="actions">
        {isPrintable && (
          <button type="button" className="button primary" data-action="print" onClick={print}>
            <Phrase text={t('print')} />
          </button>
        )}
        <button type="button" className="button" data-action="show" onClick={show}>
          <Phrase text={t('show')} />
        </button>
        <button type="button" className="button" data-action="copy" onClick={() => copy(text())}>
          <Phrase text={t('copy')} />
        </button>
      </div>
      <p role="status" className="soft">
        {status && t(status)}
      </p>
      {status === 'copy-failed' && (
        <textarea
          className="copy-text"
          readOnly
          aria-label={t(isSheet ? 'text-label' : 'address-label')}
          value={handed?.text}
          rows={8}
          {...unobserved}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}

/** Copies a text; `handed` is the one copied last, or refused by the browser and to be copied by hand. */
function useCopying() {
  const [handed, setHanded] = useState<{ readonly text: string; readonly isCopied: boolean }>();
  const latest = useRef(0);
  const copy = async (text: string) => {
    const turn = ++latest.current;
    // Taken away first: the same words would not be said a second time.
    setHanded(undefined);
    // A view inside an app may have no clipboard at all.
    const isCopied = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => true,
        () => false,
      );
    if (turn === latest.current) setHanded({ text, isCopied });
  };
  return { handed, copy };
}

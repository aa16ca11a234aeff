import { type ReactNode, useRef, useState } from 'react';
import { Phrase } from '@/app/frame/phrase.tsx';
import { rulesVersion } from '@/lib/catalogue/flags.ts';
import { version } from '@/lib/catalogue/questionnaire.ts';
import type { Summary } from '@/lib/summary/summary.ts';
import { type Edition, sheetText } from '@/lib/summary/text.ts';
import { unobserved } from '../question/unobserved.ts';
import { useTranslations } from '../words.tsx';
import { fileName } from './file-name.ts';
import { usePrinting } from './printing.ts';

interface HandOverProps {
  summary: Summary;
  edition: Omit<Edition, 'versions'>;
  answeredAt: number;
  isPrintable: boolean;
  show: () => void;
  /** How the sheet is set. */
  children: ReactNode;
}

/** Print, show and copy. Where printing does nothing, that is said before anybody taps. */
export function HandOver({ summary, edition, answeredAt, isPrintable, show, children }: HandOverProps) {
  const t = useTranslations('Screens.Sheet');
  const print = usePrinting(fileName(answeredAt));
  const { status, fallback, copy } = useCopying();
  const text = () => sheetText(summary, { ...edition, versions: { questions: version, rules: rulesVersion } });
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
          <button type="button" className="link-button" onClick={() => copy(location.origin + location.pathname)}>
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
      {fallback !== undefined && (
        <textarea
          className="copy-text"
          readOnly
          aria-label={t('text-label')}
          value={fallback}
          rows={8}
          {...unobserved}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}

/** Copies, and where the browser refuses, offers the text to be copied by hand. */
function useCopying() {
  const [status, setStatus] = useState<'copied' | 'copy-failed'>();
  const [fallback, setFallback] = useState<string>();
  const latest = useRef(0);
  const copy = async (text: string) => {
    const turn = ++latest.current;
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (turn !== latest.current) return;
    setStatus(isCopied ? 'copied' : 'copy-failed');
    setFallback(isCopied ? undefined : text);
  };
  return {
    status,
    fallback,
    // A view inside an app may have no clipboard at all.
    copy: (text: string) => void copy(text).catch(() => [setStatus('copy-failed'), setFallback(text)]),
  };
}

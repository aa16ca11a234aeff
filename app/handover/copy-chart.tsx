import { privateFieldProps } from '@/app/[locale]/check/question/private-field-props.ts';
import { useCopy } from '@/app/[locale]/check/sheet/use-copy.ts';
import { useTranslator } from '@/app/[locale]/check/shell/words-context.tsx';
import { Phrase } from '@/app/text/phrase.tsx';

/** Copies the text for the electronic chart, or shows it where the browser has no clipboard. */
export function CopyChart({ text, isPrimary = false }: { text: string; isPrimary?: boolean }) {
  const t = useTranslator('Screens.Chart');
  const { last, copy } = useCopy();
  // Said of the very text that was copied: another visit may be shown since.
  const status = last?.text === text && (last.isCopied ? 'copied' : 'copy-failed');
  return (
    <>
      <button
        type="button"
        className={isPrimary ? 'button primary' : 'button'}
        data-action="copy-chart"
        onClick={() => copy(text)}
      >
        <Phrase text={t('copy')} />
      </button>
      <p role="status" className="soft">
        {status && t(status)}
      </p>
      {status === 'copy-failed' && (
        <textarea
          className="copy-text"
          readOnly
          aria-label={t('text-label')}
          value={text}
          rows={8}
          {...privateFieldProps}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}

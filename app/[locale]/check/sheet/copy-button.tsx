import { Phrase } from '@/app/text/phrase.tsx';
import { privateFieldProps } from '../question/private-field-props.ts';
import { useTranslator } from '../shell/words-context.tsx';
import { useCopy } from './use-copy.ts';

interface CopyButtonProps {
  /** Its words: `Screens.Sheet` or `Screens.Chart`. */
  scope: string;
  hook: string;
  text: string;
  isPrimary?: boolean;
}

/** Copies a text of the visit, or shows it where the browser has no clipboard. */
export function CopyButton({ scope, hook, text, isPrimary = false }: CopyButtonProps) {
  const t = useTranslator(scope);
  const { last, copy } = useCopy();
  // Said of the very text that was copied: another one may be shown since.
  const status = last?.text === text && (last.isCopied ? 'copied' : 'copy-failed');
  const className = isPrimary ? 'button primary' : 'button';
  return (
    <>
      <button type="button" className={className} data-action={hook} onClick={() => copy(text)}>
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

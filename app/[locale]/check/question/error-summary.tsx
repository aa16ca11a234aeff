import type { Ref } from 'react';
import { Phrase } from '@/app/text/phrase.tsx';
import { useTranslator } from '../shell/words-context.tsx';

interface ErrorSummaryProps {
  ref: Ref<HTMLDivElement>;
  /** What to do, in a few words: the whole sentence stands at the question. */
  message: string;
  /** The id of the control to correct. */
  target: string;
}

/** What is wrong, first in the page and focused, with the way to it. */
export function ErrorSummary({ ref, message, target }: ErrorSummaryProps) {
  const t = useTranslator('Screens.Question');
  return (
    <div ref={ref} className="error-summary" data-error-summary tabIndex={-1}>
      {/* The alert is inside what is focused: set on the same node, screen readers read it twice or not at all. */}
      <div role="alert">
        <h2>
          <Phrase text={t('error-title')} />
        </h2>
        <a
          href={`#${target}`}
          onClick={(event) => {
            // Following the link would put the question into the address.
            event.preventDefault();
            document.getElementById(target)?.focus();
          }}
        >
          {message}
        </a>
      </div>
    </div>
  );
}

import type { Ref } from 'react';
import { Phrase } from '@/app/text/phrase.tsx';

interface ErrorSummaryProps {
  ref: Ref<HTMLDivElement>;
  title: string;
  /** What to do, in a few words: the whole sentence is at the question. And the id of the control to correct. */
  faults: readonly { readonly message: string; readonly target: string }[];
}

/** What is wrong, first in the page and focused, with the way to it. */
export function ErrorSummary({ ref, title, faults }: ErrorSummaryProps) {
  return (
    <div ref={ref} className="error-summary" data-error-summary tabIndex={-1}>
      {/* The alert is inside what is focused: set on the same node, screen readers read it twice or not at all. */}
      <div role="alert">
        <h2>
          <Phrase text={title} />
        </h2>
        {faults.map(({ message, target }) => (
          <p key={target}>
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
          </p>
        ))}
      </div>
    </div>
  );
}

import type { ReactNode } from 'react';

interface FoldProps {
  heading: ReactNode;
  /** Where a link leads that opens it. */
  id?: string;
  children: ReactNode;
}

/** A part of a long page, closed until somebody opens it, follows a link into it, or prints the page (`folds.ts`). */
export function Fold({ heading, id, children }: FoldProps) {
  return (
    <details id={id}>
      <summary>{heading}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}

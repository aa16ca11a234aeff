import type { ReactNode } from 'react';

/** A link to another site. It says nothing of where the reader comes from. */
export function LinkOut({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="noreferrer noopener">
      {children}
    </a>
  );
}

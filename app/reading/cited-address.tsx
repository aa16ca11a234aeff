import type { ReactNode } from 'react';

/** What is cited, with its address as text to copy: no page of this site may connect to another, not even by a link. */
export function CitedAddress({ address, children }: { address: string; children: ReactNode }) {
  return (
    <span>
      {children} <span className="address">{address}</span>
    </span>
  );
}

import type { ReactNode } from 'react';

/** A heading that the table of contents names, and the headings under it. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly entries?: readonly Entry[];
  /** Left out once a clinic's name is on the page. */
  readonly isLeftOut?: boolean;
}

/** The table of contents of a long page. */
export function Contents({ title, entries }: { title: string; entries: readonly Entry[] }) {
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">{title}</h2>
      <List entries={entries} />
    </nav>
  );
}

function List({ entries }: { entries: readonly Entry[] }): ReactNode {
  return (
    <ul>
      {entries.map(({ id, title, entries: under = [], isLeftOut }) => (
        <li key={id} data-article-figures={isLeftOut || undefined}>
          <a href={`#${id}`}>{title}</a>
          {under.length > 0 && <List entries={under} />}
        </li>
      ))}
    </ul>
  );
}

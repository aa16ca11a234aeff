import { Fragment, type ReactNode } from 'react';
import type { StateRow, StatesOfSection, Summary } from '@/lib/summary/summary.ts';
import { termOf } from '@/lib/wording/terms.ts';
import { hooksOf, StateFrame } from './point-row.tsx';
import { useSheetWording } from './words.tsx';

/** What was asked and denied, section by section, under one heading. */
export function Denied({ children }: { children: ReactNode }) {
  const { both } = useSheetWording();
  return (
    <section className="denied">
      <h3>
        {both('denied-title')} {both('denied-note', 'aside')}
      </h3>
      <dl>{children}</dl>
    </section>
  );
}

/** A section's denials as running text. */
export function DeniedSection({ section, rows }: StatesOfSection) {
  const { both } = useSheetWording();
  return (
    <div data-block={`denied-${section}`}>
      <dt>{both((words) => words.section(section))}</dt>{' '}
      <dd>
        <Names rows={rows} />
      </dd>
    </div>
  );
}

/** What was not asked because of the methods chosen: never a no. */
export function NotAsked({ notAsked }: Pick<Summary, 'notAsked'>) {
  const { both } = useSheetWording();
  return (
    notAsked.length > 0 && (
      <section className="not-asked-rows" data-block="not-asked">
        <StateFrame state="not-asked" />
        <p>
          <Names rows={notAsked} />
          {both('not-asked-note', 'aside')}
        </p>
      </section>
    )
  );
}

function Names({ rows }: { rows: readonly StateRow[] }) {
  const { both } = useSheetWording();
  return rows.map((row) => (
    <Fragment key={`${row.linkId} ${row.code}`}>
      <span className="term" {...hooksOf(row)}>
        {both((words) => termOf(row, words))}
      </span>{' '}
    </Fragment>
  ));
}

import { Fragment } from 'react';
import type { StateRow, Summary } from '@/lib/summary/summary.ts';
import { termOf } from '@/lib/wording/terms.ts';
import { Bilingual, Label } from './bilingual.tsx';
import { hooksOf, StateFrame } from './point-row.tsx';

/** What was asked and denied: names as running text, section by section. */
export function Denied({ denied, isContinued = false }: Pick<Summary, 'denied'> & { isContinued?: boolean }) {
  if (denied.length === 0) return null;
  return (
    <section className="denied">
      {!isContinued && (
        <div className="heading">
          <h3>
            <Label of="denied-title" />
          </h3>
          <Label of="denied-note" className="aside" />
        </div>
      )}
      <dl>
        {denied.map(({ section, rows }) => (
          <div key={section}>
            <dt>
              <Bilingual of={(words) => words.section(section)} />
            </dt>
            <dd>
              <Names rows={rows} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What was not asked because of the methods chosen: never a no. */
export function NotAsked({ notAsked }: Pick<Summary, 'notAsked'>) {
  return (
    notAsked.length > 0 && (
      <section className="not-asked-rows">
        <StateFrame state="not-asked" />
        <p>
          <Names rows={notAsked} />
          <Label of="not-asked-note" className="aside" />
        </p>
      </section>
    )
  );
}

function Names({ rows }: { rows: readonly StateRow[] }) {
  return rows.map((row) => (
    <Fragment key={`${row.linkId} ${row.code}`}>
      <span className="term" {...hooksOf(row)}>
        <Bilingual of={(words) => termOf(row, words)} />
      </span>{' '}
    </Fragment>
  ));
}

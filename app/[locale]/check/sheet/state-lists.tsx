import type { SectionId } from '@/lib/catalogue/questionnaire.ts';
import { itemOf } from '@/lib/flow/enabled.ts';
import { rowId, type StateRow } from '@/lib/summary/summary.ts';
import { termOf } from '@/lib/wording/terms.ts';
import { Both } from './both.tsx';

/** Every safety question once, asked or not: its state in words, told apart by weight and frame. */
export function StateLists({ columns }: { columns: readonly (readonly StateRow[])[] }) {
  const begun = new Set<string>();
  return (
    <div className="states">
      {columns.map((rows) => (
        <div className="column" key={rows[0] && rowId(rows[0])}>
          {sectionsOf(rows).map(([section, some]) => {
            const isContinued = begun.has(section);
            begun.add(section);
            return <StateList key={section} section={section} rows={some} isContinued={isContinued} />;
          })}
        </div>
      ))}
    </div>
  );
}

/** Rows in a row of the same section. */
function sectionsOf(rows: readonly StateRow[]): [SectionId, StateRow[]][] {
  const found = new Map<SectionId, StateRow[]>();
  for (const row of rows) {
    const { section } = itemOf(row.linkId);
    found.set(section, [...(found.get(section) ?? []), row]);
  }
  return [...found];
}

interface StateListProps {
  section: SectionId;
  rows: readonly StateRow[];
  /** The section began in the column before. On paper its head is repeated; on a screen there are no such columns. */
  isContinued: boolean;
}

function StateList({ section, rows, isContinued }: StateListProps) {
  return (
    <table className={isContinued ? 'continues' : undefined}>
      <thead>
        <tr>
          <th scope="col">
            <Both of={(words) => words.section(section)} />
          </th>
          {rows.some(({ isForTheDay }) => isForTheDay) ? (
            <th scope="col">
              <Both of={(words) => words.t('Screens.Sheet.column-day')} />
            </th>
          ) : (
            <td />
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <StateLine key={rowId(row)} row={row} />
        ))}
      </tbody>
    </table>
  );
}

// Term and state share a cell, so that a long state costs room in its own line only.
function StateLine({ row }: { row: StateRow }) {
  return (
    <tr data-row={rowId(row)} data-state={row.state} data-code={row.code}>
      <td>
        <div className="line">
          <Both of={(words) => termOf(row, words)} />{' '}
          <Both className={`state ${row.state}`} of={(words) => words.state(row.state)} />
        </div>
      </td>
      <td>
        {row.isForTheDay && (
          <span aria-hidden="true" className="square">
            □
          </span>
        )}
      </td>
    </tr>
  );
}

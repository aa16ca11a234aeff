import { rowId, type StateRow, type Summary } from '@/lib/summary/summary.ts';
import { termOf } from '@/lib/summary/wording.ts';
import { Both } from './both.tsx';

/** Every safety question once, asked or not: its state in words, told apart by weight and frame. */
export function StateLists({ states }: Pick<Summary, 'states'>) {
  return (
    <div className="states">
      {states.map(({ section, rows }) => (
        <table key={section}>
          <thead>
            <tr>
              <th scope="col">
                <Both of={(words) => words.section(section)} />
              </th>
              <th scope="col">
                <Both of={(words) => words.t('Screens.Sheet.column-day')} />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <StateLine key={rowId(row)} row={row} />
            ))}
          </tbody>
        </table>
      ))}
    </div>
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
      <td>{row.isForTheDay && <span className="square">□</span>}</td>
    </tr>
  );
}

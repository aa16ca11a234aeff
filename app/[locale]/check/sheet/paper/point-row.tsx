import { type Point, rowId, type State, type StateRow } from '@/lib/summary/summary.ts';
import { type Declared, declaredIn } from '@/lib/wording/points.ts';
import { OwnWords } from './own-words.tsx';
import { useSheetWording } from './words.tsx';

interface PointRowProps {
  point: Point;
  /** The person's words are too long for the row, and are on a later page. */
  areWordsLater?: boolean;
}

/** A point to confirm: number, state, name, the lines ticked, the person's words, what to ask, and squares to tick. */
export function PointRow({ point, areWordsLater = false }: PointRowProps) {
  const { ja, say, both } = useSheetWording();
  const { id, linkId, certainty, number, detail, detailAt } = point;
  const { row, main, doubt } = declaredIn(point);
  const isTold = detail !== undefined || detailAt !== undefined;
  const linesOf = ({ lines }: Declared) =>
    lines.map(({ code, row: each }, index) => (
      <span key={code} className="line" {...hooksOf(each)}>
        {index > 0 && <span lang="ja">、</span>}
        {both((words) => words.term(linkId, code))}
      </span>
    ));
  return (
    <li className={isTold ? 'point told' : 'point'} data-block={id} data-flag-id={id} data-certainty={certainty}>
      <b className="number">{number}</b>
      <StateFrame state={main.state} />
      <div className="what">
        <b className="name" {...hooksOf(row)}>
          {both((words) => words.flag(id, 'term'))}
        </b>{' '}
        {linesOf(main)} {doubt && <StateFrame state={doubt.state} />} {doubt && linesOf(doubt)}{' '}
        {detail && !areWordsLater && <OwnWords text={detail} />}
        {detail && areWordsLater && <span lang="ja">{say('words-later')}</span>}
        {detailAt && both(({ t }) => t('Screens.Sheet.words-at', { number: detailAt }))}
        <p className="prompt" lang="ja">
          <b>{say('ask')}</b> {ja.flag(id, 'doctor')}
        </p>
      </div>
      <Squares />
    </li>
  );
}

/** The hooks of a state row; each row of the summary has them in one place of the sheet. */
export const hooksOf = (row: StateRow | undefined) =>
  row && {
    'data-row': rowId(row),
    'data-state': row.state,
    'data-code': row.linkId === 'pregnancy' ? row.code : undefined,
  };

/** One word in a frame that differs from those of the other states without colour. */
export function StateFrame({ state }: { state: State }) {
  const { ja } = useSheetWording();
  return (
    <span className={`state ${state}`} lang="ja">
      {ja.state(state)}
    </span>
  );
}

/** A bordered box for a pen. */
export const Square = () => <span className="square" aria-hidden="true" />;

/** Under the three heads of the points. */
export const Squares = () => [0, 1, 2].map((column) => <Square key={column} />);

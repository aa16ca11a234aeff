import { Fragment } from 'react';
import { type Point, rowId, type State, type StateRow } from '@/lib/summary/summary.ts';
import { type Declared, declaredIn } from '@/lib/wording/points.ts';
import { Bilingual, Japanese } from './bilingual.tsx';
import { OwnWords } from './own-words.tsx';
import { useWordsOfSheet } from './words-context.ts';

interface PointRowProps {
  point: Point;
  /** The person's words are too long for the row, and are on a later page. */
  areWordsLater?: boolean;
}

/** A point to confirm: number, state, name, the lines ticked, the person's words, what to ask, and squares to tick. */
export function PointRow({ point, areWordsLater = false }: PointRowProps) {
  const { ja } = useWordsOfSheet();
  const { id, certainty, number, detail, detailAt } = point;
  const { row, main, doubt } = declaredIn(point);
  const isTold = detail !== undefined || detailAt !== undefined;
  return (
    <li className={isTold ? 'point told' : 'point'} data-block={id} data-flag-id={id} data-certainty={certainty}>
      <b className="number">{number}</b>
      <StateFrame state={main.state} />
      <div className="what">
        <b className="name" {...(row && hooksOf(row))}>
          <Bilingual of={(each) => each.flag(id, 'term')} />
        </b>
        <Lines of={main} point={point} />
        {doubt && (
          <>
            {' '}
            <StateFrame state={doubt.state} />
            <Lines of={doubt} point={point} />
          </>
        )}{' '}
        {detail !== undefined &&
          (areWordsLater ? (
            <span>
              <Japanese of="words-later" />
            </span>
          ) : (
            <OwnWords text={detail} />
          ))}
        {detailAt !== undefined && <Bilingual of={({ t }) => t('Screens.Sheet.words-at', { number: detailAt })} />}
        <p className="prompt" lang="ja">
          <b>
            <Japanese of="ask" />
          </b>{' '}
          {ja.flag(id, 'doctor')}
        </p>
      </div>
      <Squares count={3} />
    </li>
  );
}

/** The hooks of a state row; each row of the summary has them in one place of the sheet. */
export const hooksOf = (row: StateRow) => ({
  'data-row': rowId(row),
  'data-state': row.state,
  'data-code': row.linkId === 'pregnancy' ? row.code : undefined,
});

/** One word in a frame that differs from those of the other states without colour. */
export function StateFrame({ state }: { state: State }) {
  return (
    <span className={`state ${state}`} lang="ja">
      {useWordsOfSheet().ja.state(state)}
    </span>
  );
}

function Lines({ of: { lines }, point: { linkId } }: { of: Declared; point: Point }) {
  return lines.map(({ code, row }, index) => (
    <Fragment key={code}>
      {index === 0 && ' '}
      <span className="line" {...(row && hooksOf(row))}>
        {index > 0 && <span lang="ja">、</span>}
        <Bilingual of={(words) => words.term(linkId, code)} />
      </span>
    </Fragment>
  ));
}

/** Bordered boxes for a pen. */
export function Squares({ count = 1 }: { count?: number }) {
  return Array.from({ length: count }, (_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: empty boxes have no other identity
    <span key={index} className="square" aria-hidden="true" />
  ));
}

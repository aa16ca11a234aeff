import { Fragment } from 'react';
import type { Flag } from '@/lib/rules/flags.ts';
import type { Summary } from '@/lib/summary/summary.ts';
import { answerOf, byQuestion, isForTheDay, isImplied, isRepeated, originOf, ownWords } from '@/lib/wording/terms.ts';
import { Both } from './both.tsx';
import { DoctorBoxes } from './doctor-boxes.tsx';
import { OwnWords, Untranslated } from './own-words.tsx';
import { useTongues } from './tongues.ts';

interface FlagListProps {
  /** In one column, or in two on paper where they are many. */
  columns: readonly (readonly Flag[])[];
  summary: Summary;
  /** The number that the first of them is called by. */
  from: number;
  /** The person's own words stand in a list of their own, because they would push flags off the first page. */
  areWordsApart: boolean;
}

/** Every flag in a line: what, how certain, the answer and the person's words, and room for the doctor. */
export function FlagList({ columns, summary, from, areWordsApart }: FlagListProps) {
  const flags = columns.flat();
  return (
    <table className="flags">
      <thead>
        <tr>
          {['point', 'answer', 'facts', 'doctor'].map((column) => (
            <th key={column} scope="col" className={column}>
              <Both of={(words) => words.t(`Screens.Sheet.column-${column}`)} />
            </th>
          ))}
        </tr>
      </thead>
      {columns.map((column) => (
        <tbody key={column[0]?.id}>
          {byQuestion(column).map((group) => {
            const linkId = group[0]?.because[0]?.linkId;
            const text = areWordsApart ? undefined : ownWords(summary, linkId);
            const isShared = group.length > 1;
            return (
              <Fragment key={linkId}>
                {group.map((flag) => (
                  <FlagLine
                    key={flag.id}
                    flag={flag}
                    number={from + flags.indexOf(flag)}
                    text={isShared ? undefined : text}
                  />
                ))}
                {isShared && text && linkId && (
                  <tr className="shared">
                    <td colSpan={4}>
                      <Both className="in-line" of={(words) => words.question(linkId, 'term')} />
                      <OwnWords text={text}>
                        <Untranslated />
                      </OwnWords>
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}

function FlagLine({ flag, number, text }: { flag: Flag; number: number; text: string | undefined }) {
  const words = useTongues();
  const saidAlready = [isRepeated(flag, words) && 'repeated', isImplied(flag) && 'implied'].filter(Boolean);
  return (
    <tr data-flag-id={flag.id} data-certainty={flag.certainty}>
      <th scope="row" className="point">
        <Both isName number={number} className="term" of={(words) => words.flag(flag.id, 'term')} />{' '}
        <Both className={`certainty ${flag.certainty}`} of={(words) => words.certainty(flag.certainty)} />
      </th>
      <td className={['answer', ...saidAlready].join(' ')}>
        <Both of={(words) => answerOf(flag, words)} />{' '}
        {text && (
          <OwnWords text={text}>
            <Untranslated />
          </OwnWords>
        )}
      </td>
      <td className="facts">
        <Both className="origin" of={(words) => originOf(flag, words)} />{' '}
        <Both className="ask" of={(words) => words.flag(flag.id, 'doctor')} />
      </td>
      <td className="doctor">
        <DoctorBoxes
          boxes={['confirmed', 'not-so', 'test-or-referral', ...(isForTheDay(flag) ? ['on-the-day'] : [])]}
        />
      </td>
    </tr>
  );
}

import { Fragment } from 'react';
import type { Flag } from '@/lib/rules/flags.ts';
import type { Summary } from '@/lib/summary/summary.ts';
import { answerOf, byQuestion, isForTheDay, isRepeated, originOf, ownWords } from '@/lib/summary/wording.ts';
import { Both } from './both.tsx';
import { DoctorBoxes } from './doctor-boxes.tsx';
import { OwnWords } from './own-words.tsx';
import { useTongues } from './tongues.ts';

interface FlagListProps {
  /** In one column, or in two on paper where they are many. */
  columns: readonly (readonly Flag[])[];
  summary: Summary;
  /** The person's own words stand in a list of their own, because they would push flags off the first page. */
  areWordsApart: boolean;
}

/** Every flag in a line: what, how certain, the answer and the person's words, and room for the doctor. */
export function FlagList({ columns, summary, areWordsApart }: FlagListProps) {
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
      {columns.map((flags) => (
        <tbody key={flags[0]?.id}>
          {byQuestion(flags).map((group) => {
            const linkId = group[0]?.because[0]?.linkId;
            const text = areWordsApart ? undefined : ownWords(summary, linkId);
            const isShared = group.length > 1;
            return (
              <Fragment key={linkId}>
                {group.map((flag) => (
                  <FlagLine key={flag.id} flag={flag} text={isShared ? undefined : text} />
                ))}
                {isShared && text && linkId && (
                  <tr className="shared">
                    <td colSpan={4}>
                      <Both className="in-line" of={(words) => words.question(linkId, 'term')} />
                      <OwnWords text={text} />
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

function FlagLine({ flag, text }: { flag: Flag; text: string | undefined }) {
  const words = useTongues();
  return (
    <tr data-flag-id={flag.id} data-certainty={flag.certainty}>
      <th scope="row" className="point">
        <Both isName className="term" of={(words) => words.flag(flag.id, 'term')} />{' '}
        <Both className={`certainty ${flag.certainty}`} of={(words) => words.certainty(flag.certainty)} />
      </th>
      <td className={isRepeated(flag, words) ? 'answer repeated' : 'answer'}>
        <Both of={(words) => answerOf(flag, words)} /> {text && <OwnWords text={text} />}
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

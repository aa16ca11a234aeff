import type { Summary } from '@/lib/summary/summary.ts';
import { type AnsweredOn, routesOf } from '@/lib/wording/terms.ts';
import { Bilingual, Label } from './bilingual.tsx';
import { Squares } from './point-row.tsx';
import { ReceptionCode } from './reception-code.tsx';

/** Title, what the sheet is, the code for reception, blanks for a pen, and what was answered about the visit. */
export function Head({ summary, answeredOn }: { summary: Summary; answeredOn: AnsweredOn }) {
  const { ageGroup } = summary;
  return (
    <header className="head">
      <div className="title">
        <h2>
          <Label of="title" />
        </h2>
        <p>
          <Label of="self-reported" />
        </p>
      </div>
      <ReceptionCode />
      <dl className="cells">
        {['name', 'birth', 'chart'].map((blank) => (
          <div key={blank} className="blank">
            <dt>
              <Label of={blank} />
            </dt>
            <dd />
          </div>
        ))}
        <div>
          <dt>
            <Label of="routes" />
          </dt>
          <dd className="strong">
            <Bilingual of={(words) => routesOf(summary, words)} />
          </dd>
        </div>
        <div>
          <dt>
            <Label of="age-group" />
          </dt>
          <dd className="strong">{ageGroup && <Bilingual of={(words) => words.term('age-group', ageGroup)} />}</dd>
        </div>
        <div>
          <dt>
            <Label of="answered" />
          </dt>
          <dd>
            <span lang="ja">{answeredOn.ja}</span>{' '}
            {['by-person', 'by-other'].map((who) => (
              <span key={who} className="choice">
                <Squares />
                <Label of={who} />
              </span>
            ))}
          </dd>
        </div>
      </dl>
    </header>
  );
}

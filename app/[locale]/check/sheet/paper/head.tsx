import type { Summary } from '@/lib/summary/summary.ts';
import { type AnsweredOn, routesOf } from '@/lib/wording/terms.ts';
import { Bilingual, Japanese, Label } from './bilingual.tsx';
import { Squares } from './point-row.tsx';
import { CodeNote, ReceptionCode } from './reception-code.tsx';

interface HeadProps {
  summary: Summary;
  answeredOn: AnsweredOn;
  /** The digits of the code for reception. */
  code: string;
  /** The answers were read from such a code, which holds no words of the person's own. */
  isFromCode?: boolean | undefined;
}

/** Title, what the sheet is, the code for reception, blanks for a pen, and what was answered about the visit. */
export function Head({ summary, answeredOn, code, isFromCode }: HeadProps) {
  const { ageGroup } = summary;
  return (
    <header className="head">
      <div className="title">
        <h2 lang="ja">
          <Japanese of="title" />
        </h2>
        <div className="notes-on-sheet">
          <p>
            <Label of={isFromCode ? 'from-code' : 'self-reported'} />
          </p>
          <CodeNote isFromCode={isFromCode} />
        </div>
      </div>
      <ReceptionCode digits={code} />
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

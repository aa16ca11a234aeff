import type { ReactNode } from 'react';
import type { Summary } from '@/lib/summary/summary.ts';
import { type AnsweredOn, routesOf } from '@/lib/wording/terms.ts';
import { Square } from './point-row.tsx';
import { CodeNote, ReceptionCode } from './reception-code.tsx';
import { useSheetWording } from './words.tsx';

export interface HeadProps {
  summary: Summary;
  answeredOn: AnsweredOn;
  /** The digits of the code for reception. */
  code: string;
  /** The answers were read from such a code, which holds no words of the person's own. */
  isFromCode?: boolean | undefined;
}

/** Title, what the sheet is, the code for reception, blanks for a pen, and what was answered about the visit. */
export function Head({ summary, answeredOn, code, isFromCode }: HeadProps) {
  const { say, both } = useSheetWording();
  const { ageGroup } = summary;
  return (
    <header className="head" data-block="head">
      <h2 lang="ja">{say('title')}</h2>
      <div className="about">
        <p>{both(isFromCode ? 'from-code' : 'self-reported')}</p>
        <CodeNote isFromCode={isFromCode} />
      </div>
      <ReceptionCode digits={code} />
      <dl className="cells">
        {['name', 'birth', 'chart'].map((blank) => (
          <Cell key={blank} label={blank} />
        ))}
        <Cell label="routes">{both((words) => routesOf(summary, words), 'strong')}</Cell>
        <Cell label="age-group">{ageGroup && both((words) => words.term('age-group', ageGroup), 'strong')}</Cell>
        <Cell label="answered">
          <span lang="ja">{answeredOn.ja}</span>{' '}
          {['by-person', 'by-other'].map((who) => (
            <Choice key={who}>{both(who)}</Choice>
          ))}
        </Cell>
      </dl>
    </header>
  );
}

function Cell({ label, children }: { label: string; children?: ReactNode }) {
  const { both } = useSheetWording();
  return (
    <div>
      <dt>{both(label)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Something to tick with a pen. */
export function Choice({ children }: { children: ReactNode }) {
  return (
    <span className="choice">
      <Square />
      {children}
    </span>
  );
}

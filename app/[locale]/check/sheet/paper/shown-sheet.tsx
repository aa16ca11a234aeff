import type { ClinicOnPaper } from '@/app/clinic/use-clinic.tsx';
import type { Summary } from '@/lib/summary/summary.ts';
import { type AnsweredOn, routesOf, type SheetWords } from '@/lib/wording/terms.ts';
import { Bilingual, Japanese, Label } from './bilingual.tsx';
import { Denied, NotAsked } from './denied.tsx';
import { PointRow } from './point-row.tsx';
import { CodeNote, ReceptionCode } from './reception-code.tsx';
import { Scars } from './scars.tsx';
import { Wishes } from './wishes.tsx';
import { SheetWordsProvider } from './words-context.ts';

interface ShownSheetProps {
  summary: Summary;
  words: SheetWords;
  answeredOn: AnsweredOn;
  /** The digits of the code for reception. */
  code: string;
  clinic?: ClinicOnPaper | undefined;
}

/** The sheet for arm's length: the points first and large, then everything else, without what needs a pen. */
export function ShownSheet({ summary, words, answeredOn, code, clinic }: ShownSheetProps) {
  const { ageGroup, confirm, expectations, scars } = summary;
  return (
    <SheetWordsProvider value={words}>
      <article className="sheet shown" lang="ja">
        <p className="about">
          <b>
            <Bilingual of={(each) => routesOf(summary, each)} />
          </b>{' '}
          <b>{ageGroup && <Bilingual of={(each) => each.term('age-group', ageGroup)} />}</b>{' '}
          <Label of="self-reported" /> <span>{answeredOn.ja}</span>
        </p>
        <section className="points">
          <h2>
            <Label of="confirm-title" />{' '}
            <span lang="ja">
              <Japanese of="count" values={{ count: confirm.length }} />
            </span>
          </h2>
          {summary.isNothingDeclared && (
            <p>
              <Label of="nothing-declared" /> {clinic?.declared}
            </p>
          )}
          <ol>
            {confirm.map((point) => (
              <PointRow key={point.id} point={point} />
            ))}
          </ol>
        </section>
        <Scars points={expectations} scars={scars} />
        <Wishes summary={summary} />
        <Denied denied={summary.denied} />
        <NotAsked notAsked={summary.notAsked} />
        {clinic?.questions}
        <p className="code">
          <CodeNote />
          <ReceptionCode digits={code} />
        </p>
      </article>
    </SheetWordsProvider>
  );
}

import type { ClinicOnPaper } from '@/app/clinic/use-clinic.tsx';
import { routesOf, type SheetWords } from '@/lib/wording/terms.ts';
import { Denied, DeniedSection, NotAsked } from './denied.tsx';
import type { HeadProps } from './head.tsx';
import { PointRow } from './point-row.tsx';
import { CodeNote, ReceptionCode } from './reception-code.tsx';
import { Scars, Wishes } from './scars.tsx';
import { SheetWordsProvider, useSheetWording } from './words.tsx';

interface ShownSheetProps extends HeadProps {
  clinic?: ClinicOnPaper | undefined;
}

/** The sheet for arm's length: the points first and large, then everything else, without what needs a pen. */
export function ShownSheet({ words, ...props }: ShownSheetProps & { words: SheetWords }) {
  return (
    <SheetWordsProvider value={words}>
      <article className="sheet shown" lang="ja" data-bilingual={words.en !== undefined || undefined}>
        <Shown {...props} />
      </article>
    </SheetWordsProvider>
  );
}

function Shown({ summary, answeredOn, code, clinic }: ShownSheetProps) {
  const { say, both } = useSheetWording();
  const { ageGroup, confirm, denied } = summary;
  return (
    <>
      <p className="about">
        <b>{both((each) => routesOf(summary, each))}</b>{' '}
        <b>{ageGroup && both((each) => each.term('age-group', ageGroup))}</b> {both('self-reported')}{' '}
        <span>{answeredOn.ja}</span>
      </p>
      <section className="points">
        <h2>
          {both('confirm-title')} <span lang="ja">{say('count', { count: confirm.length })}</span>
        </h2>
        {summary.isNothingDeclared && (
          <p>
            {both('nothing-declared')} {clinic?.declared}
          </p>
        )}
        <ol>
          {confirm.map((point) => (
            <PointRow key={point.id} point={point} />
          ))}
        </ol>
      </section>
      <Scars summary={summary} />
      <Wishes summary={summary} />
      {denied.length > 0 && (
        <Denied>
          {denied.map((each) => (
            <DeniedSection key={each.section} {...each} />
          ))}
        </Denied>
      )}
      <NotAsked notAsked={summary.notAsked} />
      {clinic?.questions}
      <CodeNote />
      <ReceptionCode digits={code} />
    </>
  );
}

import { Fragment, type ReactNode, useRef } from 'react';
import type { ClinicOnPaper } from '@/app/clinic/use-clinic.tsx';
import type { Point } from '@/lib/summary/summary.ts';
import type { AnsweredOn, SheetWords } from '@/lib/wording/terms.ts';
import { Denied, DeniedSection, NotAsked } from './denied.tsx';
import { AgainOnTheDay, Imprint, Notes } from './doctors-part.tsx';
import { Head, type HeadProps } from './head.tsx';
import { arrangements, largePrint } from './layouts.ts';
import { OwnWords } from './own-words.tsx';
import { PointRow, Squares } from './point-row.tsx';
import { Scars, Wishes } from './scars.tsx';
import { useLayout } from './use-layout.ts';
import { SheetWordsProvider, useSheetWording } from './words.tsx';

interface SheetProps extends HeadProps {
  words: SheetWords;
  /** 14 pt, on as many pages as it takes. */
  isLarge?: boolean;
  /** A clinic's own questions, and its name for the foot. */
  clinic?: ClinicOnPaper | undefined;
}

/** What is never divided between two pages, with `data-block` on its element: a row of a part, or a part of one row. */
interface Block {
  readonly id: string;
  readonly part: 'head' | 'points' | 'words' | 'pair' | 'denied' | 'foot';
  readonly content: ReactNode;
}

/**
 * The doctor's sheet: pages of a fixed size, laid out as they print (paper.css). Give it another key when answers, words or
 * type change.
 */
export function Sheet({ words, isLarge = false, clinic, ...head }: SheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const { pages: count, breaks, later } = useLayout(sheet, isLarge ? largePrint : arrangements);
  const { summary } = head;
  const long = summary.confirm.filter(({ id }) => later.includes(id));
  const block = (part: Block['part'], id: string, content: ReactNode): Block => ({ part, id, content });
  const blocks = [
    block('head', 'head', <Head {...head} />),
    ...(summary.isNothingDeclared ? [block('points', 'nothing', <NothingDeclared own={clinic?.declared} />)] : []),
    ...summary.confirm.map((point) =>
      block('points', point.id, <PointRow point={point} areWordsLater={long.includes(point)} />),
    ),
    ...long.map((point) => block('words', `words-${point.id}`, <WordsRow point={point} />)),
    block('pair', 'scars', <Scars summary={summary} />),
    block('pair', 'wishes', <Wishes summary={summary} />),
    ...summary.denied.map((each) => block('denied', `denied-${each.section}`, <DeniedSection {...each} />)),
    block('foot', 'not-asked', <NotAsked notAsked={summary.notAsked} />),
    block('foot', 'clinic', clinic?.questions && <div data-block="clinic">{clinic.questions}</div>),
    block('foot', 'end', <End clinic={clinic?.imprint} />),
  ];
  const afterPoints = blocks.find(({ part }) => part === 'words' || part === 'pair')?.id ?? '';
  const pages = pagesOf(blocks, count === 2 ? [afterPoints] : breaks);
  return (
    <SheetWordsProvider value={words}>
      <article className="sheet paper" lang="ja" data-bilingual={words.en !== undefined || undefined} ref={sheet}>
        {pages.map((page, index) => (
          <div key={page[0]?.id} className="page">
            {index > 0 && <PageHead number={index + 1} total={pages.length} answeredOn={head.answeredOn} />}
            <Parts blocks={page} count={summary.confirm.length} isContinued={index > 0} />
            {index < pages.length - 1 && <Notes />}
          </div>
        ))}
      </article>
    </SheetWordsProvider>
  );
}

function pagesOf(blocks: readonly Block[], breaks: readonly string[]): Block[][] {
  const starts = [0, ...blocks.flatMap(({ id }, index) => (index > 0 && breaks.includes(id) ? [index] : []))];
  return starts.map((start, index) => blocks.slice(start, starts[index + 1]));
}

/** The parts of a page, each with its rows under its heading. */
function Parts({ blocks, count, isContinued }: { blocks: readonly Block[]; count: number; isContinued: boolean }) {
  const { both } = useSheetWording();
  const rowsOf = (part: Block['part']) =>
    blocks.flatMap((block) => (block.part === part ? [<Fragment key={block.id}>{block.content}</Fragment>] : []));
  const has = (part: Block['part']) => blocks.some((block) => block.part === part);
  return (
    <>
      {rowsOf('head')}
      {has('points') && <Points count={isContinued ? undefined : count}>{rowsOf('points')}</Points>}
      {has('words') && (
        <section className="words">
          <h3>{both('continued')}</h3>
          <ul>{rowsOf('words')}</ul>
        </section>
      )}
      {has('pair') && <div className="pair">{rowsOf('pair')}</div>}
      {has('denied') && <Denied>{rowsOf('denied')}</Denied>}
      {rowsOf('foot')}
    </>
  );
}

/** Points to confirm: their number where the list begins, and three columns of squares for the doctor. */
function Points({ count, children }: { count: number | undefined; children: ReactNode }) {
  const { say, both } = useSheetWording();
  return (
    <section className="points">
      <h3>
        <span className="title">
          {both(count === undefined ? 'confirm-continued' : 'confirm-title')}
          {count !== undefined && <span lang="ja">{say('count', { count })}</span>}
          <Legend />
        </span>
        {['confirmed', 'not-so', 'test-or-referral'].map((mark) => (
          <span key={mark} className="mark" lang="ja">
            {say(mark)}
          </span>
        ))}
      </h3>
      <ol>{children}</ol>
    </section>
  );
}

/** On a sheet in two languages: what the states mean, once, and that the person's words are not translated. */
function Legend() {
  const { en, both } = useSheetWording();
  return (
    en && (
      <span className="legend">
        {(['yes', 'unsure', 'declined'] as const).map((state) => (
          <Fragment key={state}>{both((words) => words.state(state), 'term')} </Fragment>
        ))}
        {both('untranslated', 'term')}
      </span>
    )
  );
}

function NothingDeclared({ own }: { own: ReactNode }) {
  const { both } = useSheetWording();
  return (
    <li className="nothing" data-block="nothing">
      <p>
        {both('nothing-declared')} {own}
      </p>
      <Squares />
    </li>
  );
}

/** The person's words that were too long for their row, under the number of its point. */
function WordsRow({ point: { number, id, detail } }: { point: Point }) {
  const { both } = useSheetWording();
  return (
    <li data-block={`words-${id}`}>
      <b>{number}</b> {both((words) => words.flag(id, 'term'))} {detail && <OwnWords text={detail} />}
    </li>
  );
}

function End({ clinic }: { clinic: ReactNode }) {
  return (
    <div className="end" data-block="end">
      <Notes />
      <AgainOnTheDay />
      <Imprint clinic={clinic} />
    </div>
  );
}

/** Each further page can be told from another person's: a blank for the name, the day, and which page of how many. */
function PageHead({ number, total, answeredOn }: { number: number; total: number; answeredOn: AnsweredOn }) {
  const { say } = useSheetWording();
  return (
    <header className="page-head" lang="ja">
      <span>{`${say('title')} ${say('page', { number, total })}`}</span>
      <span className="name-blank">{say('name')}</span>
      <span>{answeredOn.ja}</span>
    </header>
  );
}

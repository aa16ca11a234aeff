import { Fragment, type ReactNode, useRef } from 'react';
import type { ClinicOnPaper } from '@/app/clinic/use-clinic.tsx';
import type { Point, Summary } from '@/lib/summary/summary.ts';
import type { AnsweredOn, SheetWords } from '@/lib/wording/terms.ts';
import { Bilingual, Japanese, Label } from './bilingual.tsx';
import { Denied, NotAsked } from './denied.tsx';
import { AgainOnTheDay, Imprint, Notes } from './doctors-part.tsx';
import { Head } from './head.tsx';
import { largeLayouts, layouts } from './layouts.ts';
import { OwnWords } from './own-words.tsx';
import { PointRow, Squares } from './point-row.tsx';
import { Scars } from './scars.tsx';
import { useLayout } from './use-layout.ts';
import { Wishes } from './wishes.tsx';
import { SheetWordsProvider, useWordsOfSheet } from './words-context.ts';

interface SheetProps {
  summary: Summary;
  words: SheetWords;
  answeredOn: AnsweredOn;
  /** The digits of the code for reception. */
  code: string;
  /** The answers were read from such a code, which holds no words of the person's own. */
  isFromCode?: boolean | undefined;
  /** 14 pt, on as many pages as it takes. */
  isLarge?: boolean;
  /** A clinic's own questions, and its name for the foot. */
  clinic?: ClinicOnPaper | undefined;
}

/** What is never divided between two pages. Rows of points stand in one list a page. */
interface Block {
  readonly id: string;
  /** Blocks of a list are its items: on each page the list has its own heading. */
  readonly list?: 'points' | 'words';
  readonly content: ReactNode;
}

/**
 * The doctor's sheet: pages of a fixed size, laid out as they print (paper.css). Give it another key when answers, words or
 * type change.
 */
export function Sheet({ summary, words, answeredOn, code, isFromCode, isLarge = false, clinic }: SheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const { step, pages: count, breaks, later } = useLayout(sheet, isLarge ? largeLayouts : layouts);
  const { confirm, expectations, denied } = summary;
  const long = confirm.filter(({ id }) => later.includes(id));
  const scars = <Scars points={expectations} scars={summary.scars} />;
  const wishes = <Wishes summary={summary} />;
  const blocks: Block[] = [
    { id: 'head', content: <Head summary={summary} answeredOn={answeredOn} code={code} isFromCode={isFromCode} /> },
    ...(summary.isNothingDeclared
      ? [{ id: 'nothing', list: 'points' as const, content: <NothingDeclared own={clinic?.declared} /> }]
      : confirm.map((point) => ({
          id: point.id,
          list: 'points' as const,
          content: <PointRow point={point} areWordsLater={long.includes(point)} />,
        }))),
    ...long.map((point) => ({ id: `words-${point.id}`, list: 'words' as const, content: <WordsRow point={point} /> })),
    ...(isLarge
      ? [
          { id: 'scars', content: scars },
          { id: 'wishes', content: wishes },
        ]
      : [
          {
            id: 'scars',
            content: (
              <div className="pair">
                {scars}
                {wishes}
              </div>
            ),
          },
        ]),
    ...(isLarge
      ? denied.map((section, index) => ({
          id: `denied-${section.section}`,
          content: <Denied denied={[section]} isContinued={index > 0} />,
        }))
      : [{ id: 'denied', content: <Denied denied={denied} /> }]),
    { id: 'not-asked', content: <NotAsked notAsked={summary.notAsked} /> },
    ...(clinic?.questions ? [{ id: 'clinic', content: clinic.questions }] : []),
    {
      id: 'end',
      content: (
        <>
          <Notes />
          <AgainOnTheDay />
          <Imprint clinic={clinic?.imprint} />
        </>
      ),
    },
  ];
  const afterPoints = long[0] ? `words-${long[0].id}` : 'scars';
  const pages = pagesOf(blocks, count === 2 ? [afterPoints] : breaks);
  return (
    <SheetWordsProvider value={words}>
      <article
        className="sheet paper"
        lang="ja"
        data-step={step}
        data-bilingual={words.en !== undefined || undefined}
        ref={sheet}
      >
        {pages.map((page, index) => (
          <div key={page[0]?.id} className="page">
            {index > 0 && <PageHead number={index + 1} total={pages.length} answeredOn={answeredOn} />}
            <Content blocks={page} count={confirm.length} isContinued={index > 0} />
            {index < pages.length - 1 && <Notes />}
          </div>
        ))}
      </article>
    </SheetWordsProvider>
  );
}

function pagesOf(blocks: readonly Block[], breaks: readonly string[]): Block[][] {
  return blocks.reduce<Block[][]>((pages, block) => {
    if (pages.length === 0 || breaks.includes(block.id)) pages.push([]);
    pages.at(-1)?.push(block);
    return pages;
  }, []);
}

/** The blocks of a page; those of a list under its heading. */
function Content({ blocks, count, isContinued }: { blocks: readonly Block[]; count: number; isContinued: boolean }) {
  return blocks.map(({ id, list, content }, index) => {
    if (!list)
      return (
        <div key={id} className="block" data-block={id}>
          {content}
        </div>
      );
    if (blocks[index - 1]?.list === list) return null;
    const rows = blocks.filter((block) => block.list === list);
    if (list === 'words') return <Words key={id} rows={rows} />;
    return <Points key={id} rows={rows} count={isContinued ? undefined : count} />;
  });
}

/** Points to confirm: their number where the list begins, and three columns of squares for the doctor. */
function Points({ rows, count }: { rows: readonly Block[]; count: number | undefined }) {
  return (
    <section className="points">
      <h3>
        <span className="title">
          <Label of={count === undefined ? 'confirm-continued' : 'confirm-title'} />
          {count !== undefined && (
            <span lang="ja">
              <Japanese of="count" values={{ count }} />
            </span>
          )}
          <Legend />
        </span>
        {['confirmed', 'not-so', 'test-or-referral'].map((mark) => (
          <span key={mark} className="mark" lang="ja">
            <Japanese of={mark} />
          </span>
        ))}
      </h3>
      <ol>
        {rows.map(({ id, content }) => (
          <Fragment key={id}>{content}</Fragment>
        ))}
      </ol>
    </section>
  );
}

/** On a sheet in two languages: what the states mean, once, and that the person's words are not translated. */
function Legend() {
  const { ja, en } = useWordsOfSheet();
  if (!en) return null;
  return (
    <span className="legend">
      {(['yes', 'unsure', 'declined'] as const).map((state) => (
        <Fragment key={state}>
          <span className="term">
            <span lang="ja">{ja.state(state)}</span> <span lang="en">{en.state(state)}</span>
          </span>{' '}
        </Fragment>
      ))}
      <Label className="term" of="untranslated" />
    </span>
  );
}

function NothingDeclared({ own }: { own: ReactNode }) {
  return (
    <li className="nothing" data-block="nothing">
      <Label of="nothing-declared" />
      {own}
      <Squares count={3} />
    </li>
  );
}

/** The person's words that were too long for their row, each under the number of its point. */
function Words({ rows }: { rows: readonly Block[] }) {
  return (
    <section className="words">
      <h3>
        <Label of="continued" />
      </h3>
      <ul>
        {rows.map(({ id, content }) => (
          <Fragment key={id}>{content}</Fragment>
        ))}
      </ul>
    </section>
  );
}

function WordsRow({ point: { number, id, detail } }: { point: Point }) {
  return (
    <li data-block={`words-${id}`}>
      <b>{number}</b> <Bilingual of={(words) => words.flag(id, 'term')} /> {detail && <OwnWords text={detail} />}
    </li>
  );
}

/** Each further page can be told from another person's: a blank for the name, the day, and which page of how many. */
function PageHead({ number, total, answeredOn }: { number: number; total: number; answeredOn: AnsweredOn }) {
  return (
    <header className="page-head" lang="ja">
      <span key={total}>
        <Japanese of="title" /> <Japanese of="page" values={{ number, total }} />
      </span>
      <span className="name-blank">
        <Japanese of="name" />
      </span>
      <span>{answeredOn.ja}</span>
    </header>
  );
}

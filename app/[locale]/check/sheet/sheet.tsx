import { rulesVersion } from '@/lib/catalogue/flags.ts';
import { version } from '@/lib/catalogue/questionnaire.ts';
import type { Summary } from '@/lib/summary/summary.ts';
import { type AnsweredOn, numbersOf, ownWords, routesOf } from '@/lib/wording/terms.ts';
import { Both } from './both.tsx';
import { DoctorBoxes } from './doctor-boxes.tsx';
import { FlagList } from './flag-list.tsx';
import { flagsInColumns, ownInColumns, statesInColumns } from './heights.ts';
import { OwnWords, Untranslated } from './own-words.tsx';
import { planOf } from './plan.ts';
import { Scars } from './scars.tsx';
import { StateLists } from './state-lists.tsx';
import { type Tongues, TonguesProvider } from './tongues.ts';

interface SheetProps {
  summary: Summary;
  words: Tongues;
  answeredOn: AnsweredOn;
  /** 14 pt on paper, on as many pages as it takes. */
  isLarge?: boolean;
}

/** The doctor's sheet, on the screen and on paper alike: one document, set by sheet.css and sheet-print.css. */
export function Sheet({ summary, words, answeredOn, isLarge = false }: SheetProps) {
  const plan = planOf(summary, words);
  const say = (key: string, values?: Record<string, string | number>) => (
    <Both of={(each) => each.t(`Screens.Sheet.${key}`, values)} />
  );
  const head = (key: string, values?: Record<string, string | number>) => (
    <Both isName of={(each) => each.t(`Screens.Sheet.${key}`, values)} />
  );
  const { ageGroup } = summary;
  const isSplit = plan.pages === 2 && !isLarge;
  const areWordsApart = plan.own !== 'beside' && !isLarge;
  const isInColumns = !isLarge && (plan.flags === 'columns' || plan.flags === 'dense');
  const listOf = (flags: Summary['confirm'], from: number) => (
    <FlagList
      columns={isInColumns ? flagsInColumns(flags, plan.flags, words).columns : [flags]}
      summary={summary}
      from={from}
      areWordsApart={areWordsApart}
    />
  );
  const continued = areWordsApart && (
    <Continued summary={summary} columns={ownInColumns(summary, plan.size, words, plan.ownPoints).columns} />
  );
  const secondPage = isSplit && (
    <p className="page-head on-paper">
      {say('title')} <Both of={(_, locale) => answeredOn[locale]} /> {say('name')}
      <span className="blank" /> {say('page', { number: 2, total: 2 })}
    </p>
  );
  return (
    <TonguesProvider value={words}>
      <article
        className="sheet"
        lang="ja"
        data-print={isLarge ? 'large' : plan.size}
        data-flags={isLarge ? undefined : plan.flags}
        data-own={isLarge ? undefined : plan.ownPoints}
        data-scars={isLarge ? undefined : plan.scars}
        data-facts={plan.hasFacts || isLarge || undefined}
        data-bilingual={words.en !== undefined || undefined}
      >
        <header className="sheet-head">
          <h2>{head('title')}</h2>
          <p className="answered">
            {say('answered-on')} <Both of={(_, locale) => answeredOn[locale]} />
            {isSplit && <span className="on-paper">{say('page', { number: 1, total: 2 })}</span>}
          </p>
          <p className="self-reported">{say('self-reported')}</p>
          <p className="filled-in">
            {say('filled-in-by')} <DoctorBoxes boxes={['by-person', 'by-other']} />
          </p>
          <dl className="about">
            <div>
              <dt>{say('routes')}</dt>
              <dd>
                <Both of={(each) => routesOf(summary, each)} />
              </dd>
            </div>
            {ageGroup && (
              <div>
                <dt>{say('age-group')}</dt>
                <dd>
                  <Both of={(each) => each.term('age-group', ageGroup)} />
                </dd>
              </div>
            )}
          </dl>
          <Blanks labels={['name', 'birth', 'chart']} />
        </header>

        <section className="points">
          <h3>{head('confirm-title', { count: summary.confirm.length })}</h3>
          <p className="legend on-paper">
            {(['reported', 'unsure', 'declined'] as const).map((certainty) => (
              <Both key={certainty} of={(each) => each.certainty(certainty)} />
            ))}
            {['confirmed', 'not-so', 'test-or-referral', 'on-the-day', 'other-source'].map((key) => (
              <Both key={key} of={(each) => each.t(`Screens.Sheet.${key}`)} />
            ))}
          </p>
          {summary.isNothingDeclared ? (
            <p className="nothing">{say('nothing-declared')}</p>
          ) : (
            listOf(summary.confirm, 1)
          )}
          {summary.expectations.length > 0 && (
            <>
              <h3>{head('expectations-title', { count: summary.expectations.length })}</h3>
              {listOf(summary.expectations, summary.confirm.length + 1)}
            </>
          )}
        </section>

        {plan.own === 'beneath' && continued}
        {plan.firstEnds === 'points' && secondPage}
        {plan.own === 'overleaf' && continued}

        <section className="all-states">
          <h3>{head('states-title')}</h3>
          <p className="fever">
            {say('fever')} <DoctorBoxes boxes={['fever-no', 'fever-yes']} /> <span className="blank" />
          </p>
          <p className="note">{say('not-asked-note')}</p>
          <StateLists columns={statesInColumns(summary, plan.size, words).columns} />
        </section>
        {plan.firstEnds === 'states' && secondPage}

        <div className="side-by-side">
          <section>
            <h3>{head('scars-title')}</h3>
            <Scars scars={summary.scars} />
          </section>
          <section>
            <h3>{head('wishes-title')}</h3>
            <Wishes summary={summary} />
          </section>
        </div>

        <footer className="sheet-foot">
          <Blanks labels={['confirmed-by', 'date']} />
          <p className="imprint">
            {say('is-not')} {say('versions', { questions: version, rules: rulesVersion })}
          </p>
        </footer>
      </article>
    </TonguesProvider>
  );
}

/** Room to write by hand: what identifies a person is never typed here. */
function Blanks({ labels }: { labels: readonly string[] }) {
  return (
    <div className="blanks">
      {labels.map((label) => (
        <p key={label}>
          <Both of={(words) => words.t(`Screens.Sheet.${label}`)} />
        </p>
      ))}
    </div>
  );
}

function Wishes({ summary }: { summary: Summary }) {
  const own = ownWords(summary, 'questions-to-ask');
  if (!own && summary.wishes.length === 0) {
    return (
      <p>
        <Both of={(words) => words.t('Screens.Sheet.no-wishes')} />
      </p>
    );
  }
  return (
    <>
      {own && (
        <p>
          <OwnWords text={own}>
            <Untranslated />
          </OwnWords>
        </p>
      )}
      <ul className="wishes">
        {summary.wishes.map((code) => (
          <li key={code}>
            <Both of={(words) => words.term('questions-to-ask', code)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The person's own words, question by question, where they do not fit beside the flags. */
function Continued({ summary, columns }: { summary: Summary; columns: readonly Summary['details'][] }) {
  if (columns.flat().length === 0) return null;
  return (
    <section className="continued">
      <h3>
        <Both isName of={(words) => words.t('Screens.Sheet.continued')} />
      </h3>
      <div className="two-columns">
        {columns.map((details) => (
          <ul key={details[0]?.linkId}>
            {details.map(({ linkId, text }) => (
              <li key={linkId} className={numbersOf(summary, linkId).length > 0 ? 'numbered' : undefined}>
                <Numbers of={numbersOf(summary, linkId)} />
                <Both className="in-line" of={(words) => words.question(linkId, 'term')} />
                <OwnWords text={text} />
              </li>
            ))}
          </ul>
        ))}
      </div>
    </section>
  );
}

/** The flags that the words belong to: those of one question have numbers in a row. */
function Numbers({ of: [first, ...others] }: { of: readonly number[] }) {
  const last = others.at(-1);
  return first && <span className="number">{last ? `${first}–${last} ` : `${first} `}</span>;
}

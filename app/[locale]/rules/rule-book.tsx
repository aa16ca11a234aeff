import type { AbstractIntlMessages } from 'next-intl';
import { certainties } from '@/lib/catalogue/certainties.ts';
import { flags } from '@/lib/catalogue/flags.ts';
import { items, sections } from '@/lib/catalogue/questionnaire.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import { type Translator, withoutBreaks } from '@/lib/i18n/translator.ts';
import { isExpectation } from '@/lib/summary/summary.ts';
import { wordsFrom } from '@/lib/wording/words.ts';
import { Island } from '../../islands/island.tsx';
import { Fold } from '../../reading/fold.tsx';
import { Statements } from '../../reading/statements.tsx';
import { Cover } from './cover.tsx';
import { Filter } from './filter.tsx';
import { FlagEntry } from './flag-entry.tsx';
import { MedicineNames } from './medicine-names.tsx';
import { QuestionEntry } from './question-entry.tsx';
import { SourceEntries } from './source-entries.tsx';

interface RuleBookProps {
  locale: Locale;
  messages: AbstractIntlMessages;
  t: Translator;
}

/** Everything the check asks and raises, from the catalogue itself, for the doctor who has to answer for it. */
export function RuleBook({ locale, messages, t }: RuleBookProps) {
  const plain = withoutBreaks(t);
  const words = wordsFrom(plain);
  const say = (key: string, values?: Record<string, string | number>) => plain(`Screens.Rules.${key}`, values);
  const about = messages.About as Record<string, AbstractIntlMessages>;
  const groups = [
    { id: 'confirm', title: say('confirm'), rows: flags.filter(({ question }) => !isExpectation(question)) },
    { id: 'expectations', title: say('expectations'), rows: flags.filter(({ question }) => isExpectation(question)) },
  ];
  const named = Object.fromEntries(certainties.map((certainty) => [certainty, words.certainty(certainty)]));
  return (
    <>
      <Cover locale={locale} say={say} title={plain('Frame.rules')} reviewState={plain('About.limits.not-reviewed')} />
      <Island name="Filter" component={Filter} props={{ words: { label: say('filter'), found: say('found') } }} />

      <section className="chapter" aria-labelledby="questions">
        <Fold heading={<h2 id="questions">{say('questions')}</h2>}>
          <p>{say('questions-lead')}</p>
          {sections.map((section) => (
            <section key={section} aria-labelledby={`section-${section}`}>
              <h3 id={`section-${section}`}>{words.section(section)}</h3>
              {items
                .filter((item) => item.section === section)
                .map((item) => (
                  <QuestionEntry key={item.linkId} item={item} locale={locale} words={words} />
                ))}
            </section>
          ))}
        </Fold>
      </section>

      <section className="chapter" aria-labelledby="flags">
        <Fold heading={<h2 id="flags">{say('flags')}</h2>}>
          <p>{say('flags-lead')}</p>
          <p>{say('outranks', named)}</p>
          <p>{say('unticked', named)}</p>
          {groups.map(({ id, title, rows }) => (
            <section key={id} aria-labelledby={id}>
              <h3 id={id}>{title}</h3>
              {rows.map((flag) => (
                <FlagEntry key={flag.id} flag={flag} words={words} />
              ))}
            </section>
          ))}
        </Fold>
      </section>

      <MedicineNames locale={locale} words={words} phrased={wordsFrom(t)} />
      <SourceEntries words={words} />

      {(['contradictions', 'limits'] as const).map((key) => (
        <Statements key={key} group={about[key] ?? {}} path={`About.${key}`} id={key} t={t} isFolded />
      ))}
    </>
  );
}

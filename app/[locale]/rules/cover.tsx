import { flags, rulesVersion } from '@/lib/catalogue/flags.ts';
import { proof } from '@/lib/catalogue/proof.ts';
import { items, version } from '@/lib/catalogue/questionnaire.ts';
import { sources } from '@/lib/catalogue/sources.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import { SheetPicture } from '../../layout/sheet-picture.tsx';

/** The sections of the article are one source. */
const countOfSources = new Set(sources.map(({ addresses }) => addresses[0])).size;
const counts = { questions: items.length, flags: flags.length, sources: countOfSources };

interface CoverProps {
  locale: Locale;
  /** A message of the rule book, or with its namespace of another page. */
  say: (key: string, values?: Record<string, string | number>) => string;
  title: string;
  /** Who has checked the contents. */
  reviewState: string;
}

/** The first screen, for a doctor who decides in half a minute whether to read on: the sheet, how much there is, who checked it. */
export function Cover({ locale, say, title, reviewState }: CoverProps) {
  return (
    <>
      <h1>{title}</h1>
      <p>{say('for-doctors')}</p>
      <div className="notice">
        <p>
          <strong>{reviewState}</strong>
        </p>
      </div>
      <div className="cover">
        <SheetPicture />
        <dl>
          {(Object.keys(counts) as (keyof typeof counts)[]).map((key) => (
            <div key={key}>
              <dt>{say(`count-${key}`)}</dt>
              <dd>{counts[key]}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p className="soft">
        {say('version', { version, rules: rulesVersion })}
        <br />
        {say('proof', { laws: proof.laws, answerSets: proof.answerSets.toLocaleString(locale) })}
      </p>
    </>
  );
}

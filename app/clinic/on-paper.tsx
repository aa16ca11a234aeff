import { type OwnRow, ownFlags } from '@/lib/clinic/own-answers.ts';
import { packInUse } from '@/lib/clinic/pack-in-use.ts';
import { Squares, StateFrame } from '../[locale]/check/sheet/paper/point-row.tsx';
import { useSheetWording } from '../[locale]/check/sheet/paper/words.tsx';
import { clinicWord as say } from './clinic-words.ts';
import { ownDeclared } from './own-text.ts';

/** The clinic's own questions on the sheet, after everything of ours: what was raised in rows, the rest by its state. */
export function OwnOnPaper({ rows }: { rows: readonly OwnRow[] }) {
  const sheet = useSheetWording();
  const pack = packInUse()?.pack;
  if (!pack || rows.length === 0) return null;
  const flags = ownFlags(rows);
  const flagOf = (row: OwnRow) => flags.find(({ id }) => id === row.question.id);
  return (
    <section className="points clinic">
      <h3>
        <span className="title">
          {sheet.both((_, locale) => say(locale, 'Clinic.sheet-title', { name: pack.clinic.name[locale] }))}
        </span>
      </h3>
      <ol>
        {rows.flatMap((row) => {
          const flag = flagOf(row);
          if (!flag) return [];
          const { question, state } = row;
          return (
            <li key={flag.id} className="point" data-flag-id={flag.id} data-certainty={flag.certainty}>
              <b className="number" lang="ja">
                院
              </b>
              <StateFrame state={state} />
              <div className="what">
                <b className="name" data-row={question.id} data-state={state}>
                  {sheet.both((_, locale) => question.term[locale])}
                </b>
                <p className="prompt" lang="ja">
                  <b>{sheet.say('ask')}</b> {question.doctor.ja}
                </p>
              </div>
              <Squares />
            </li>
          );
        })}
      </ol>
      {(['no', 'not-asked'] as const).map((state) => {
        const some = rows.filter((row) => row.state === state);
        return (
          some.length > 0 && (
            <p key={state}>
              <StateFrame state={state} />{' '}
              {some.map(({ question }) => (
                <span key={question.id} className="term" data-row={question.id} data-state={state}>
                  {sheet.both((_, locale) => question.term[locale])}{' '}
                </span>
              ))}
            </p>
          )
        );
      })}
    </section>
  );
}

/** Beside our sentence that none of our questions raised a point: one of the clinic's did. */
export function DeclaredToClinic({ rows }: { rows: readonly OwnRow[] }) {
  const { both } = useSheetWording();
  return both((_, locale) => ownDeclared(rows, locale) ?? '', 'clinic');
}

/** The clinic's name and telephone at the foot of the sheet, and which settings the page had. */
export function PackImprint() {
  const pack = packInUse()?.pack;
  if (!pack) return null;
  const { clinic, version } = pack;
  return (
    <span lang="ja" data-clinic-imprint>
      {say('ja', 'Clinic.sheet-imprint', { name: clinic.name.ja, phone: clinic.phone, version })}
    </span>
  );
}

import type { ReactNode } from 'react';
import { addressOf } from '@/app/layout/address.ts';
import { rulesVersion } from '@/lib/catalogue/flags.ts';
import { version } from '@/lib/catalogue/questionnaire.ts';
import { Japanese, Label } from './bilingual.tsx';
import { Squares } from './point-row.tsx';

const changeable = ['day-fever', 'day-pregnancy', 'day-skin', 'day-medicines', 'day-treatments'];

/** Room for the doctor's pen: whatever the page leaves. */
export function Notes() {
  return (
    <section className="notes">
      <div>
        <h3 lang="ja">
          <Japanese of="notes" />
        </h3>
      </div>
    </section>
  );
}

/** What can change until the day, to be asked again at the consultation and at the treatment. */
export function AgainOnTheDay() {
  return (
    <section className="again" lang="ja">
      <h3>
        <Japanese of="day-title" />
      </h3>
      {changeable.map((key) => (
        <span key={key}>
          <Japanese of={key} />
        </span>
      ))}
      <span>
        <Japanese of="confirmed-by" />
      </span>
      {['day-visit', 'day-treatment'].map((day) => (
        <div key={day} className="day">
          <span className="date">
            <Japanese of={day} />
            <span>
              <Japanese of="month" />
            </span>
            <span>
              <Japanese of="day" />
            </span>
          </span>
          {changeable.map((key) => (
            <span key={key}>
              {['day-no', 'day-yes'].map((answer) => (
                <span key={answer} className="choice">
                  <Squares />
                  <Japanese of={answer} />
                </span>
              ))}
            </span>
          ))}
          <span />
        </div>
      ))}
    </section>
  );
}

/** What the sheet is and is not, the versions it was made with, and where its sources are. */
export function Imprint({ clinic }: { clinic?: ReactNode }) {
  const address = `${location.host}${addressOf('ja', 'rules/')}`;
  return (
    <footer className="imprint">
      <Label of="is-not" />
      {clinic}
      <span lang="ja">
        <Japanese of="sources-at" values={{ address }} />
      </span>
      <span lang="ja">
        <Japanese of="versions" values={{ questions: version, rules: rulesVersion }} />
      </span>
    </footer>
  );
}

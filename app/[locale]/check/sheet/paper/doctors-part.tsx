import type { ReactNode } from 'react';
import { addressOf } from '@/app/layout/address.ts';
import { rulesVersion } from '@/lib/catalogue/flags.ts';
import { version } from '@/lib/catalogue/questionnaire.ts';
import { Choice } from './head.tsx';
import { useSheetWording } from './words.tsx';

const changeable = ['day-fever', 'day-pregnancy', 'day-skin', 'day-medicines', 'day-treatments'];

/** Room for the doctor's pen: whatever the page leaves. */
export function Notes() {
  const { say } = useSheetWording();
  return (
    <section className="notes">
      <h3 lang="ja">{say('notes')}</h3>
    </section>
  );
}

/** What can change until the day, to be asked again at the consultation and at the treatment. */
export function AgainOnTheDay() {
  const { say } = useSheetWording();
  return (
    <section className="again" lang="ja">
      <h3>{say('day-title')}</h3>
      {[...changeable, 'confirmed-by'].map((key) => (
        <span key={key}>{say(key)}</span>
      ))}
      {['day-visit', 'day-treatment'].map((day) => (
        <div key={day} className="day">
          <span className="date">
            {[day, 'month', 'day'].map((key) => (
              <span key={key}>{say(key)}</span>
            ))}
          </span>
          {changeable.map((key) => (
            <span key={key}>
              <Choice>{say('day-no')}</Choice>
              <Choice>{say('day-yes')}</Choice>
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
  const { say, both } = useSheetWording();
  return (
    <footer className="imprint">
      {both('is-not')}
      {clinic}
      <span lang="ja">{say('sources-at', { address: `${location.host}${addressOf('ja', 'rules/')}` })}</span>
      <span lang="ja">{say('versions', { questions: version, rules: rulesVersion })}</span>
    </footer>
  );
}

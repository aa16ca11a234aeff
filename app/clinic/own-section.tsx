import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { type OwnRow, ownAnswersAsText, ownAnswersFrom, ownCodes, withOwnAnswer } from '@/lib/clinic/own-answers.ts';
import type { ReadPack } from '@/lib/clinic/pack.ts';
import { packInUse } from '@/lib/clinic/pack-in-use.ts';
import type { Answers } from '@/lib/flow/answers.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import { savedVisit } from '@/lib/record/store.ts';
import { ErrorSummary } from '../[locale]/check/question/error-summary.tsx';
import { useErrorInTitle } from '../[locale]/check/question/use-error-in-title.ts';
import { entriesBefore, isOwnChange, writePosition } from '../[locale]/check/shell/visit-history.ts';
import { useWords } from '../[locale]/check/shell/words-context.tsx';
import { useSavedVisit } from '../keep/use-saved-visit.ts';
import { useIgnoreDoubleClick } from '../layout/use-ignore-double-click.ts';
import { Phrase } from '../text/phrase.tsx';
import { clinicWord } from './clinic-words.ts';
import { useOwnRows } from './use-own-rows.ts';

interface OwnSectionProps {
  answers: Answers;
  locale: Locale;
  /** The review of our questions, with the clinic's rows beneath them. */
  review: (own: ReactNode) => ReactNode;
}

/** The clinic's own questions, after all of ours and before the review; they come back where one is still open. */
export function OwnSection({ answers, locale, review }: OwnSectionProps) {
  const read = packInUse();
  const asked = useOwnRows(answers).filter(({ isAsked }) => isAsked);
  const { isChanging, change, endChange } = useOwnChange();
  const isOpen = asked.some(({ state }) => state === 'not-asked');
  const isForm = isOpen || isChanging;
  const saved = useSavedVisit().visit?.clinic;
  const place = isForm ? `form ${saved}` : 'review';
  useFocusOnChange(place);
  useIgnoreDoubleClick(place);
  const answered = useChangeElsewhere(saved, isForm);
  if (!read || asked.length === 0) return review(null);
  // With answers of another tab it is another form: what was being chosen here gives way to them, and is asked again.
  if (isForm) {
    const done = (text: string) => {
      answered.current = text;
      if (isChanging) endChange();
    };
    return <OwnForm key={saved} read={read} asked={asked} locale={locale} done={done} />;
  }
  return review(<OwnReview asked={asked} locale={locale} change={change} />);
}

/** Opens the form again from the review, as an entry of the history of its own: Back returns to the review. */
function useOwnChange() {
  const [isChanging, setIsChanging] = useState(isOwnChange);
  useEffect(() => {
    const moved = () => setIsChanging(isOwnChange());
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, []);
  const go = (isChange: boolean) => {
    writePosition('pushState', { screen: 'review' }, entriesBefore() + 1, isChange);
    setIsChanging(isChange);
  };
  return { isChanging, change: () => go(true), endChange: () => go(false) };
}

/** Each change between the form, the form with other answers, and the review begins at the top, with focus on the heading. */
function useFocusOnChange(place: string) {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
  }, [place]);
}

/**
 * Says so when another tab has answered while the form was open.
 * @returns where to put the answers that this tab gives
 */
function useChangeElsewhere(saved: string | undefined, isForm: boolean) {
  const before = useRef({ saved, isForm });
  const answered = useRef<string>(undefined);
  useEffect(() => {
    const { current } = before;
    before.current = { saved, isForm };
    if (current.isForm && saved !== current.saved && saved !== answered.current)
      savedVisit.setNotice('changed-elsewhere');
    answered.current = undefined;
  }, [saved, isForm]);
  return answered;
}

interface OwnFormProps {
  read: ReadPack;
  asked: readonly OwnRow[];
  locale: Locale;
  done: (answers: string) => void;
}

/** The code that is ticked for each question, by its id. */
type Chosen = Readonly<Record<string, FormDataEntryValue>>;
const chosenIn = (form: HTMLFormElement): Chosen => Object.fromEntries(new FormData(form));

/** One form for the section, which holds five questions at most. Nothing is an answer until Continue. */
function OwnForm({ read, asked, locale, done }: OwnFormProps) {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [known, setChosen] = useState<Chosen>(() =>
    Object.fromEntries(asked.map(({ question, state }) => [question.id, state])),
  );
  // React writes into every field what is rendered here: so it is read from the form, also what came there without an event.
  const chosen = form.current ? chosenIn(form.current) : known;
  const [missing, setMissing] = useState<readonly string[]>([]);
  const summary = useRef<HTMLDivElement>(null);
  const say = (key: string, values?: Record<string, string>) => clinicWord(locale, `Clinic.${key}`, values);
  useErrorInTitle(missing.length > 0, words.t('Screens.Check.error-prefix'));
  useEffect(() => {
    if (missing.length > 0) summary.current?.focus();
  }, [missing]);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const held = chosenIn(event.currentTarget);
    const codeOf = (id: string) => ownCodes.find((code) => code === held[id]);
    const open = asked.map(({ question }) => question.id).filter((id) => !codeOf(id));
    if (open.length > 0) return setMissing(open);
    const visit = savedVisit.getState().visit;
    if (!visit) return;
    const given = asked.reduce((before, { question }) => {
      const place = read.pack.questions?.indexOf(question) ?? 0;
      const code = codeOf(question.id);
      return code ? withOwnAnswer(before, read.hash, place, code) : before;
    }, ownAnswersFrom(visit.clinic));
    const text = given && ownAnswersAsText(given);
    if (text && savedVisit.save(visit.answers, Date.now(), text)) done(text);
  };
  return (
    <form ref={form} data-clinic-questions noValidate autoComplete="off" className="stack" onSubmit={submit}>
      {missing.length > 0 && (
        <ErrorSummary
          ref={summary}
          title={say('own-error-title')}
          faults={asked
            .filter(({ question }) => missing.includes(question.id))
            .map(({ question }) => ({
              message: say('own-error', { term: question.term[locale] }),
              target: `${question.id}.yes`,
            }))}
        />
      )}
      <h1 tabIndex={-1}>{say('own-title')}</h1>
      <p>{say('own-lead', { name: read.pack.clinic.name[locale] })}</p>
      {asked.map(({ question }) => (
        <fieldset
          key={question.id}
          data-clinic-question={question.id}
          aria-describedby={missing.includes(question.id) ? `${question.id}-fault` : undefined}
        >
          <legend>
            <h2>{question.question[locale]}</h2>
          </legend>
          {missing.includes(question.id) && (
            <p className="fault" id={`${question.id}-fault`}>
              <span>
                <span className="prefix">{words.t('Screens.Question.error-prefix')}</span>
                <span>{say('own-error', { term: question.term[locale] })}</span>
              </span>
            </p>
          )}
          <div className="options">
            {ownCodes.map((code) => (
              <label key={code} className="option" data-code={code}>
                <input
                  type="radio"
                  id={`${question.id}.${code}`}
                  name={question.id}
                  value={code}
                  checked={chosen[question.id] === code}
                  onChange={({ target }) => target.form && setChosen(chosenIn(target.form))}
                  aria-invalid={missing.includes(question.id) || undefined}
                  autoComplete="off"
                />
                <span className="words">
                  <Phrase text={words.t(`Answers.${code}`)} />
                </span>
              </label>
            ))}
          </div>
          <details data-why>
            <summary>{say('own-why')}</summary>
            <p>{question.why[locale]}</p>
            <p>
              <strong>{say('own-how')}</strong> {question.how[locale]}
            </p>
          </details>
        </fieldset>
      ))}
      <div className="foot">
        <button type="submit" className="button primary wide">
          {say('own-continue')}
        </button>
      </div>
    </form>
  );
}

/** What was answered to the clinic's questions, and the way back to them. */
function OwnReview({ asked, locale, change }: { asked: readonly OwnRow[]; locale: Locale; change: () => void }) {
  const words = useWords();
  const name = packInUse()?.pack.clinic.name[locale] ?? '';
  return (
    <section data-clinic-review>
      <h2>{clinicWord(locale, 'Clinic.sheet-title', { name })}</h2>
      <dl className="rows">
        {asked.map(({ question, state }, index) => (
          <div key={question.id} data-clinic-row={question.id}>
            <dt>{question.term[locale]}</dt>
            <dd>
              <Phrase text={words.t(`Answers.${state}`)} />
            </dd>
            {index === 0 && (
              <dd className="change">
                <button
                  type="button"
                  className="link-button"
                  data-action="change-own"
                  aria-label={clinicWord(locale, 'Clinic.own-change-context')}
                  onClick={change}
                >
                  {words.t('Screens.Review.change')}
                </button>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}

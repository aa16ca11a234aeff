import { type ChangeEvent, memo, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useDeviceNames } from '@/app/clinic/use-device-names.ts';
import { Phrase } from '@/app/text/phrase.tsx';
import type { Item } from '@/lib/catalogue/questionnaire.ts';
import { type AnswerFault, type Answers, asAnswer, faultOf, isDoubtAlone, offersDetail } from '@/lib/flow/answers.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import { Deferred } from '../shell/late-part.tsx';
import { MedicineSearch } from '../shell/late-parts.ts';
import type { VisitControls } from '../shell/use-visit.ts';
import { useTranslator, useWords } from '../shell/words-context.tsx';
import { Continue } from './continue.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Help } from './help.tsx';
import { Hint } from './hint.tsx';
import { Options } from './options.tsx';
import { type Field, readForm, untickExcluded } from './read-form.ts';
import { SetsAside } from './sets-aside.tsx';
import { useEarlyInput } from './use-early-input.ts';
import { useErrorInTitle } from './use-error-in-title.ts';

interface QuestionProps {
  item: Item;
  /** All answers so far; a question that is opened again begins with its own. */
  answers: Answers;
  send: VisitControls['send'];
  locale: Locale;
}

/**
 * One question. What is ticked here is not an answer until Continue, which reads the form: a writing assistant may have
 * put words there without an event. React writes every field as it knows it whenever it renders the question, so it does
 * not when something else on the screen changes.
 */
export const Question = memo(function Question({ item, answers, send, locale }: QuestionProps) {
  const t = useTranslator('Screens.Question');
  const words = useWords();
  const deviceNames = useDeviceNames(locale);
  const { linkId } = item;
  const [shown, setShown] = useState(() => ({
    codes: answers[linkId]?.codes ?? [],
    detail: answers[linkId]?.detail ?? '',
  }));
  const [fault, setFault] = useState<{ readonly kind: AnswerFault }>();
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);

  // Every refused Continue moves focus to the summary, also the second time.
  useEffect(() => {
    if (fault) summary.current?.focus();
  }, [fault]);
  useErrorInTitle(fault !== undefined, words.t('Screens.Check.error-prefix'));

  /** Shows what the form holds, and returns it. What was written stays known while its field is not shown. */
  const follow = (form: HTMLFormElement) => {
    const { codes, detail = shown.detail } = readForm(form, item);
    setShown({ codes, detail });
    return { codes, detail };
  };
  useEarlyInput(form, follow);
  // Words that arrive later, or answers of another tab, do render it: what came without an event is read before.
  const [shownWith, setShownWith] = useState({ words, answers });
  if (shownWith.words !== words || shownWith.answers !== answers) {
    setShownWith({ words, answers });
    if (form.current) follow(form.current);
  }
  const change = ({ target }: ChangeEvent<Field>) => {
    untickExcluded(target);
    if (target.form) follow(target.form);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { codes, detail } = follow(event.currentTarget);
    const full = asAnswer(item, codes, detail);
    const isUnseen = !offersDetail(item, codes) && faultOf(item, full) === 'detail-too-long';
    // What cannot be kept, and is no longer asked for, does not stand in the way of the answer.
    const answer = isUnseen ? asAnswer(item, codes) : full;
    const kind = faultOf(item, answer);
    if (kind) return setFault({ kind });
    send({ type: 'answer', linkId, answer, at: Date.now() });
  };
  const addToDetail = (name: string) => {
    if (!form.current) return;
    const { codes, detail } = follow(form.current);
    setShown({ codes, detail: detail ? `${detail}${words.t('Frame.comma')}${name}` : name });
  };

  const isTooLong = fault?.kind === 'detail-too-long';
  const ids = { hint: `${linkId}-hint`, fault: `${linkId}-fault` };
  const hint = words.hint(linkId);
  return (
    <form ref={form} data-link-id={linkId} noValidate autoComplete="off" onSubmit={submit}>
      {fault && (
        <ErrorSummary
          ref={summary}
          title={t('error-title')}
          faults={[
            {
              message: t(shortOf(item, fault.kind), { max: item.detail ?? 0 }),
              target: isTooLong ? `${linkId}.detail` : `${linkId}.${item.answerOption[0]}`,
            },
          ]}
        />
      )}
      <fieldset aria-describedby={[fault && ids.fault, hint && ids.hint].filter(Boolean).join(' ') || undefined}>
        <legend>
          <h1 tabIndex={-1}>
            <Phrase text={words.question(linkId, 'question')} />
          </h1>
        </legend>
        {hint && <Hint id={ids.hint} text={hint} />}
        {fault && <Fault id={ids.fault} item={item} kind={fault.kind} isDoubtAlone={isDoubtAlone(shown.codes)} />}
        {item.shows === 'medicine-search' && (
          <div className="medicines-place">
            <Deferred part={MedicineSearch}>
              <MedicineSearch item={item} isNoteShown={offersDetail(item, shown.codes)} onName={addToDetail} />
            </Deferred>
          </div>
        )}
        <Options
          item={item}
          fault={fault?.kind}
          onChange={change}
          own={linkId === 'routes' ? deviceNames : undefined}
          {...shown}
        />
      </fieldset>
      <SetsAside item={item} codes={shown.codes} answers={answers} />
      <Help item={item} locale={locale} />
      <Continue count={item.repeats ? shown.codes.filter((code) => code !== 'none').length : 0} />
    </form>
  );
});

/** The key of what to do, in a few words. A question that may be left empty can only be refused for its text. */
function shortOf(item: Item, kind: AnswerFault): string {
  if (kind === 'nothing-chosen') return item.repeats ? 'short-choose-many' : 'short-choose-one';
  return `short-${kind}`;
}

/** The whole sentence of what is wrong, at the question. */
function Fault(props: { id: string; item: Item; kind: AnswerFault; isDoubtAlone: boolean }) {
  const { id, item, kind } = props;
  const t = useTranslator('Screens.Question');
  const words = useWords();
  // Where nothing has to be chosen, the question's own message is about its text.
  const message =
    kind === 'nothing-chosen' || item.optional
      ? words.question(item.linkId, 'error')
      : kind === 'excluding'
        ? t('error-excluding')
        : t('error-too-long', { label: words.detail(item.linkId, props.isDoubtAlone), max: item.detail ?? 0 });
  return (
    <p className="fault" id={id}>
      <span>
        <span className="prefix">{t('error-prefix')}</span>
        <span>{message}</span>
      </span>
    </p>
  );
}

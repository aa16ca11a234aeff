import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Phrase } from '@/app/text/phrase.tsx';
import type { Code, Item } from '@/lib/catalogue/questionnaire.ts';
import { type AnswerFault, type Answers, asAnswer, faultOf, isExclusive, offersDetail } from '@/lib/flow/answers.ts';
import { disabledBy } from '@/lib/flow/enabled.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import { MedicineSearch } from '../shell/late-parts.ts';
import { Deferred } from '../shell/lazy-with-preload.tsx';
import type { RunningVisit } from '../shell/use-visit.ts';
import { useTranslator, useWords } from '../shell/words-context.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Help } from './help.tsx';
import { Options } from './options.tsx';

interface QuestionProps {
  item: Item;
  /** All answers so far; a question that is opened again begins with its own. */
  answers: Answers;
  send: RunningVisit['send'];
  locale: Locale;
}

/** One question. What is ticked here is not an answer until Continue. */
export function Question({ item, answers, send, locale }: QuestionProps) {
  const t = useTranslator('Screens.Question');
  const words = useWords();
  const given = answers[item.linkId];
  const [codes, setCodes] = useState<readonly Code[]>(given?.codes ?? []);
  const [detail, setDetail] = useState(given?.detail ?? '');
  const [fault, setFault] = useState<{ readonly kind: AnswerFault }>();
  const summary = useRef<HTMLDivElement>(null);

  // Every refused Continue moves focus to the summary, also the second time.
  useEffect(() => {
    if (fault) summary.current?.focus();
  }, [fault]);
  useErrorInTitle(fault !== undefined, words.t('Screens.Check.error-prefix'));

  const choose = (code: Code, isChosen: boolean) => setCodes(withChoice(item, codes, code, isChosen));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const full = asAnswer(item, codes, detail);
    const isUnseen = !offersDetail(item, codes) && faultOf(item, full) === 'detail-too-long';
    // What cannot be kept, and is no longer asked for, does not stand in the way of the answer.
    const answer = isUnseen ? asAnswer(item, codes) : full;
    const kind = faultOf(item, answer);
    if (kind) return setFault({ kind });
    send({ type: 'answer', linkId: item.linkId, answer, at: Date.now() });
  };

  const message = fault && wordFault(fault.kind);
  function wordFault(kind: AnswerFault) {
    // Where nothing has to be chosen, the question's own message is about its text.
    if (kind === 'nothing-chosen' || item.optional) return words.question(item.linkId, 'error');
    if (kind === 'excluding') return t('error-excluding');
    return t('error-too-long', {
      label: words.detail(item.linkId, codes.includes('unsure')),
      max: item.detail ?? 0,
    });
  }
  const ids = { hint: `${item.linkId}-hint`, fault: `${item.linkId}-fault` };
  const hint = words.hint(item.linkId);
  // VoiceOver on an iPhone repeats the description with every option: it is one sentence, and the rest is on the page.
  const second = hint?.match(/^.*?(?:[。？]|[.?] )(?=.)/u)?.[0].length ?? -1;
  return (
    <form data-link-id={item.linkId} noValidate autoComplete="off" onSubmit={submit}>
      {message && (
        <ErrorSummary
          ref={summary}
          message={message}
          target={fault.kind === 'detail-too-long' ? `${item.linkId}.detail` : `${item.linkId}.${item.answerOption[0]}`}
        />
      )}
      <fieldset aria-describedby={[message && ids.fault, hint && ids.hint].filter(Boolean).join(' ') || undefined}>
        <legend>
          <h1 tabIndex={-1}>
            <Phrase text={words.question(item.linkId, 'question')} />
          </h1>
        </legend>
        {hint && (
          <p className="hint">
            <Phrase id={ids.hint} text={second > 0 ? hint.slice(0, second) : hint} />
            {second > 0 && <Phrase text={hint.slice(second)} />}
          </p>
        )}
        {message && (
          <p className="fault" id={ids.fault}>
            <span>
              <span className="prefix">{t('error-prefix')}</span>
              <Phrase text={message} />
            </span>
          </p>
        )}
        <Options
          item={item}
          codes={codes}
          detail={detail}
          isFaulty={fault?.kind}
          onChoose={choose}
          onDetail={setDetail}
        />
      </fieldset>
      {item.shows === 'medicine-search' && (
        <div className="medicines-place">
          <Deferred part={MedicineSearch}>
            <MedicineSearch
              item={item}
              isNoteShown={offersDetail(item, codes)}
              onName={(name) => setDetail((text) => (text ? `${text}${words.t('Frame.comma')}${name}` : name))}
            />
          </Deferred>
        </div>
      )}
      <SetsAside item={item} codes={codes} answers={answers} />
      <Help item={item} isUnsure={codes.includes('unsure')} locale={locale} />
      <div className="foot">
        <button type="submit" className="button primary wide">
          <Phrase text={t('continue')} />
        </button>
      </div>
    </form>
  );
}

/** Which answers a choice would set aside, said before it happens; nothing chosen is no change yet. */
function SetsAside({ item, codes, answers }: { item: Item; codes: readonly Code[]; answers: Answers }) {
  const t = useTranslator('Screens.Question');
  const words = useWords();
  const aside = codes.length > 0 ? disabledBy(answers, item.linkId, { codes }) : [];
  return (
    <div role="status">
      {aside.length > 0 && (
        <p className="notice" data-sets-aside>
          {t('sets-aside', {
            terms: aside.map((linkId) => words.question(linkId, 'term')).join(words.t('Frame.comma')),
          })}
        </p>
      )}
    </div>
  );
}

/** The codes chosen after one more is ticked, or unticked: one of a single choice; none beside what excludes the rest. */
function withChoice(item: Item, codes: readonly Code[], code: Code, isChosen: boolean): readonly Code[] {
  if (!item.repeats) return [code];
  if (!isChosen) return codes.filter((other) => other !== code);
  if (isExclusive(code)) return [code];
  return [...codes.filter((other) => other !== code && !isExclusive(other)), code];
}

/** The title begins with the word for error while the summary stands, also when it is written anew in between. */
function useErrorInTitle(isFaulty: boolean, prefix: string) {
  useEffect(() => {
    if (!isFaulty) return;
    const mark = () => {
      if (!document.title.startsWith(prefix)) document.title = prefix + document.title;
    };
    mark();
    const observer = new MutationObserver(mark);
    const element = document.querySelector('title');
    if (element) observer.observe(element, { childList: true, characterData: true, subtree: true });
    return () => {
      observer.disconnect();
      document.title = document.title.replace(prefix, '');
    };
  }, [isFaulty, prefix]);
}

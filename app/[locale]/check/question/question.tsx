import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Phrase } from '@/app/frame/phrase.tsx';
import { type Code, type Item, sections } from '@/lib/catalogue/questionnaire.ts';
import { type AnswerFault, asAnswer, faultOf, isExclusive, offersDetail } from '@/lib/flow/answers.ts';
import { setAsideBy } from '@/lib/flow/enabled.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import { Afterwards, MedicineSearch } from '../parts.tsx';
import type { RunningVisit } from '../use-visit.ts';
import { useTranslations, useWords } from '../words.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Help } from './help.tsx';
import { Options } from './options.tsx';

interface QuestionProps {
  item: Item;
  running: RunningVisit;
  locale: Locale;
}

/** One question. What is ticked here is not an answer until Continue. */
export function Question({ item, running, locale }: QuestionProps) {
  const t = useTranslations('Screens.Question');
  const words = useWords();
  const given = running.visit.answers[item.linkId];
  const [codes, setCodes] = useState<readonly Code[]>(given?.codes ?? []);
  const [detail, setDetail] = useState(given?.detail ?? '');
  const [fault, setFault] = useState<{ readonly kind: AnswerFault }>();
  const summary = useRef<HTMLDivElement>(null);

  // Every refused Continue moves focus to the summary, also the second time.
  useEffect(() => {
    if (fault) summary.current?.focus();
  }, [fault]);
  useErrorInTitle(fault !== undefined, words.t('Screens.Check.error-prefix'));

  const choose = (code: Code, isChosen: boolean) => {
    if (!item.repeats) return setCodes([code]);
    const others = codes.filter(
      (other) => other !== code && isExclusive(other) === isExclusive(code) && !isExclusive(code),
    );
    setCodes(isChosen ? [...others, code] : codes.filter((other) => other !== code));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const answer = asAnswer(item, codes, detail);
    const kind = faultOf(item, answer);
    if (kind) return setFault({ kind });
    running.send({ type: 'answer', linkId: item.linkId, answer, at: Date.now() });
  };

  // Said before it happens; nothing chosen is no change yet.
  const aside = codes.length > 0 ? setAsideBy(running.visit.answers, item.linkId, { codes }) : [];
  const message = fault && wordFault(fault.kind);
  function wordFault(kind: AnswerFault) {
    // Where nothing has to be chosen, the question's own message is about its text.
    if (kind === 'nothing-chosen' || item.optional) return words.question(item.linkId, 'error');
    if (kind === 'excluding') return t('error-excluding');
    return t('error-too-long', { label: words.question(item.linkId, 'detail'), max: item.detail ?? 0 });
  }
  const ids = { hint: `${item.linkId}-hint`, fault: `${item.linkId}-fault` };
  const hint = words.hint(item.linkId);
  // VoiceOver on an iPhone repeats the description with every option: it is one sentence, and the rest is on the page.
  const second = hint?.search(/(?<=[。？]|[.?] )(?=.)/u) ?? -1;
  return (
    <form data-link-id={item.linkId} noValidate autoComplete="off" onSubmit={submit}>
      {message && (
        <ErrorSummary
          ref={summary}
          message={message}
          target={fault.kind === 'detail-too-long' ? `${item.linkId}.detail` : `${item.linkId}.${item.answerOption[0]}`}
        />
      )}
      <p className="progress">
        {words.t('Screens.Check.section', {
          number: sections.indexOf(item.section) + 1,
          total: sections.length,
          name: words.section(item.section),
        })}
      </p>
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
      {item.section === 'medicines' && (
        <div className="medicines-place">
          <Afterwards>
            <MedicineSearch
              item={item}
              isNoteShown={offersDetail(item, codes)}
              onName={(name) => setDetail((text) => (text ? `${text}${words.t('Frame.comma')}${name}` : name))}
            />
          </Afterwards>
        </div>
      )}
      <div role="status">
        {aside.length > 0 && (
          <p className="notice" data-sets-aside>
            {t('sets-aside', {
              terms: aside.map((linkId) => words.question(linkId, 'term')).join(words.t('Frame.comma')),
            })}
          </p>
        )}
      </div>
      <div className="actions">
        <button type="submit" className="button primary wide">
          <Phrase text={t('continue')} />
        </button>
      </div>
      <Help item={item} isUnsure={codes.includes('unsure')} locale={locale} />
    </form>
  );
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

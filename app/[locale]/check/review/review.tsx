import { languageOfOwnWords } from '@/app/text/language-of.ts';
import { Phrase } from '@/app/text/phrase.tsx';
import { type Item, sections } from '@/lib/catalogue/questionnaire.ts';
import { enabledItems, liveAnswers, setAside } from '@/lib/flow/enabled.ts';
import { summaryOf } from '@/lib/summary/summary.ts';
import type { RunningVisit } from '../shell/use-visit.ts';
import { useTranslator, useWords } from '../shell/words-context.tsx';

/** Every answer grouped by section, each with its way to change it, before the sheet is made. */
export function Review({ running }: { running: RunningVisit }) {
  const t = useTranslator('Screens.Review');
  const words = useWords();
  const { answers } = running.visit;
  const asked = enabledItems(answers);
  const unused = setAside(answers);
  const { confirm, expectations, isNothingDeclared } = summaryOf(liveAnswers(answers));
  const count = confirm.length + expectations.length;
  return (
    <div className="stack">
      <h1 tabIndex={-1}>
        <Phrase text={t('title')} />
      </h1>
      <p>
        <Phrase text={t('lead')} />
      </p>
      {sections.map((section) => (
        <section key={section} className="stack">
          <h2>{words.section(section)}</h2>
          <dl className="rows">
            {asked
              .filter((item) => item.section === section)
              .map((item) => (
                <Row key={item.linkId} item={item} running={running} />
              ))}
          </dl>
        </section>
      ))}
      {unused.length > 0 && (
        <section className="notice" data-set-aside>
          <h2>
            <Phrase text={t('set-aside-title')} />
          </h2>
          <p>
            {t('set-aside', {
              terms: unused.map((linkId) => words.question(linkId, 'term')).join(words.t('Frame.comma')),
            })}
          </p>
        </section>
      )}
      {count > 0 && <p>{t('count', { count })}</p>}
      {isNothingDeclared && <p data-all-no>{t('all-no')}</p>}
      <button
        type="button"
        className="button primary wide"
        data-action="finish"
        onClick={() => running.send({ type: 'finish' })}
      >
        <Phrase text={t('finish')} />
      </button>
    </div>
  );
}

function Row({ item, running }: { item: Item; running: RunningVisit }) {
  const t = useTranslator('Screens.Review');
  const words = useWords();
  const answer = liveAnswers(running.visit.answers)[item.linkId];
  const term = words.question(item.linkId, 'term');
  return (
    <div data-link-id={item.linkId}>
      <dt>{term}</dt>
      <dd>
        {answer?.codes.map((code) => (
          <span key={code} className="answer" data-code={code}>
            <Phrase text={words.label(item.linkId, code)} />
          </span>
        ))}
        {answer?.codes.length === 0 && !answer.detail && t('no-answer')}
        {answer?.detail && <Note text={answer.detail} />}
      </dd>
      <dd className="change">
        <button
          type="button"
          className="link-button"
          data-action="change"
          aria-label={t('change-context', { term })}
          onClick={() => running.send({ type: 'change', linkId: item.linkId })}
        >
          {t('change')}
        </button>
      </dd>
    </div>
  );
}

const place = '\uFFFC';

/** What the person wrote beside an answer, in the language they wrote it in, and the page's words around it in its own. */
function Note({ text }: { text: string }) {
  const t = useTranslator('Screens.Review');
  const [before, after] = t('detail', { text: place }).split(place);
  return (
    <span className="own-words">
      {before}
      <bdi lang={languageOfOwnWords(text)} translate="no">
        {text}
      </bdi>
      {after}
    </span>
  );
}

import type { ReactNode } from 'react';
import { Phrase } from '@/app/text/phrase.tsx';
import type { Item } from '@/lib/catalogue/questionnaire.ts';
import { disabledAnswers, liveAnswers } from '@/lib/flow/enabled.ts';
import { reviewGroups } from '@/lib/summary/review.ts';
import type { VisitControls } from '../shell/use-visit.ts';
import { useTranslator, useWords } from '../shell/words-context.tsx';
import { ReviewRow } from './review-row.tsx';

interface ReviewProps {
  running: VisitControls;
  /** A clinic's own questions, after ours. */
  own: ReactNode;
}

/** What goes to the doctor in full, then what was denied by name, each with its way to change it, before the sheet is made. */
export function Review({ running, own }: ReviewProps) {
  const t = useTranslator('Screens.Review');
  const words = useWords();
  const { answers } = running.visit;
  const live = liveAnswers(answers);
  const { raised, other, denied } = reviewGroups(live);
  const unused = disabledAnswers(answers);
  const named = (linkIds: readonly Item['linkId'][]) =>
    linkIds.map((linkId) => words.question(linkId, 'term')).join(words.t('Frame.comma'));
  const rows = (group: readonly Item[]) => (
    <dl className="rows">
      {group.map((item) => (
        <ReviewRow key={item.linkId} item={item} answer={live[item.linkId]} send={running.send} />
      ))}
    </dl>
  );
  return (
    <div className="review">
      <div className="stack">
        <h1 tabIndex={-1}>
          <Phrase text={t('title')} />
        </h1>
        <p>{t('lead')}</p>
        {unused.length > 0 && (
          <div className="notice" data-set-aside>
            <h2>
              <Phrase text={t('set-aside-title')} />
            </h2>
            <p>{t('set-aside', { terms: named(unused) })}</p>
          </div>
        )}
        {raised.length > 0 ? rows(raised) : <p>{t('all-no')}</p>}
        <h2>
          <Phrase text={t('other-title')} />
        </h2>
        {rows(other)}
        {denied.length > 0 && (
          <details data-denied>
            <summary>
              <Phrase text={t('denied-title', { count: denied.length })} />
              <span className="names">{named(denied.map(({ linkId }) => linkId))}</span>
            </summary>
            {rows(denied)}
          </details>
        )}
        {own}
      </div>
      <div className="foot">
        <button
          type="button"
          className="button primary wide"
          data-action="finish"
          onClick={() => running.send({ type: 'finish' })}
        >
          <Phrase text={t('finish')} />
        </button>
      </div>
    </div>
  );
}

import { languageOfOwnWords } from '@/app/text/language-of.ts';
import type { Item } from '@/lib/catalogue/questionnaire.ts';
import type { Answer } from '@/lib/flow/answers.ts';
import { stripBreaks } from '@/lib/i18n/phrase.ts';
import type { VisitControls } from '../shell/use-visit.ts';
import { useTranslator, useWords } from '../shell/words-context.tsx';

interface ReviewRowProps {
  item: Item;
  answer: Answer | undefined;
  send: VisitControls['send'];
}

/** One question by its short name, what was answered, the person's own words, and the way to change it. */
export function ReviewRow({ item, answer, send }: ReviewRowProps) {
  const t = useTranslator('Screens.Review');
  const words = useWords();
  const { linkId, purpose } = item;
  // Methods and wishes are long to choose from, and short to read again.
  const isShort = purpose === 'context' || purpose === 'wish';
  const term = words.question(linkId, 'term');
  return (
    <div data-link-id={linkId}>
      <dt>{term}</dt>
      <dd>
        {answer?.codes.map((code, place) => (
          <span key={code} className="answer" data-code={code}>
            {`${place > 0 ? words.t('Frame.comma') : ''}${stripBreaks(isShort ? words.term(linkId, code) : words.label(linkId, code))}`}
          </span>
        ))}
        {answer?.codes.length === 0 && !answer.detail && <span>{t('no-answer')}</span>}
        {answer?.detail && <OwnWords text={answer.detail} />}
      </dd>
      <dd className="change">
        <button
          type="button"
          className="link-button"
          data-action="change"
          aria-label={t('change-context', { term })}
          onClick={() => send({ type: 'change', linkId })}
        >
          {t('change')}
        </button>
      </dd>
    </div>
  );
}

const place = '\uFFFC';

/** What the person wrote beside an answer, in the language they wrote it in, and the page's words around it in its own. */
function OwnWords({ text }: { text: string }) {
  const t = useTranslator('Screens.Review');
  const [before, after] = t('detail', { text: place }).split(place);
  return (
    <span className="own-words">
      <span>{` ${before}`}</span>
      <bdi lang={languageOfOwnWords(text)} translate="no">
        {text}
      </bdi>
      <span>{after}</span>
    </span>
  );
}

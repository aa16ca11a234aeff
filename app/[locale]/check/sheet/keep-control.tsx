import { useCopyOnPhone } from '@/app/[locale]/check/shell/use-copy-on-phone.ts';
import { Phrase } from '@/app/text/phrase.tsx';
import type { Answers } from '@/lib/flow/answers.ts';
import { useTranslator } from '../shell/words-context.tsx';

/** Keeps a copy on this phone for 7 days, only because the person asks for it. */
export function KeepControl({ answers, answeredAt }: { answers: Answers; answeredAt: number }) {
  const t = useTranslator('Screens.Keep');
  const { isKept, isTheOnly, hasFailed, toggle, status } = useCopyOnPhone(answers, answeredAt);
  return (
    <section className="stack">
      {!isTheOnly && (
        <button type="button" className="button" data-action="keep" onClick={toggle}>
          <Phrase text={t(isKept ? 'stop' : 'keep')} />
        </button>
      )}
      <p className="soft">{t('note')}</p>
      <div role="status" ref={status} tabIndex={-1}>
        {(hasFailed || isKept) && <p>{t(hasFailed ? 'failed' : 'kept')}</p>}
        {isTheOnly && <p>{t('only')}</p>}
      </div>
    </section>
  );
}

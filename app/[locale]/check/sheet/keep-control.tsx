import { Phrase } from '@/app/frame/phrase.tsx';
import { useCopyOnPhone } from '@/app/frame/use-copy-on-phone.ts';
import type { Answers } from '@/lib/flow/answers.ts';
import { useTranslations } from '../words.tsx';

/** Keeps a copy on this phone for 7 days, only because the person asks for it. */
export function KeepControl({ answers, answeredAt }: { answers: Answers; answeredAt: number }) {
  const t = useTranslations('Screens.Keep');
  const { isKept, isTheOnly, hasFailed, toggle } = useCopyOnPhone(answers, answeredAt);
  return (
    <section className="stack">
      {!isTheOnly && (
        <button type="button" className="button" data-action="keep" onClick={toggle}>
          <Phrase text={t(isKept ? 'stop' : 'keep')} />
        </button>
      )}
      <p className="soft">{t('note')}</p>
      <p role="status">{hasFailed ? t('failed') : isKept && t('kept')}</p>
    </section>
  );
}

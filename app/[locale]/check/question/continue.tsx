import { Phrase } from '@/app/text/phrase.tsx';
import { useTranslator } from '../shell/words-context.tsx';

/** The form's one button, at the foot of the window. In a list it says how many lines are chosen. */
export function Continue({ count }: { count: number }) {
  const t = useTranslator('Screens.Question');
  return (
    <div className="foot">
      <button type="submit" className="button primary wide">
        <Phrase text={count > 0 ? t('continue-with', { count }) : t('continue')} />
      </button>
    </div>
  );
}

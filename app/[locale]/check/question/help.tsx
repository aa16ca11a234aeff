import type { Item } from '@/lib/catalogue/questionnaire.ts';
import { useTranslations, useWords } from '../words.tsx';

/** Why the question is asked, and how to find out; the latter is opened for whoever is not sure. */
export function Help({ item, isUnsure }: { item: Item; isUnsure: boolean }) {
  const t = useTranslations('Screens.Question');
  const words = useWords();
  return (
    <div className="help">
      <details data-why>
        <summary>{t('why')}</summary>
        <p>{words.question(item.linkId, 'why')}</p>
      </details>
      <details data-how open={isUnsure}>
        <summary>{t('how')}</summary>
        <p>
          {isUnsure && t('unsure-inset')} {words.question(item.linkId, 'how')}
        </p>
      </details>
    </div>
  );
}

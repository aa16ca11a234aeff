import type { Code, Item } from '@/lib/catalogue/questionnaire.ts';
import type { Answers } from '@/lib/flow/answers.ts';
import { disabledBy } from '@/lib/flow/enabled.ts';
import { useTranslator, useWords } from '../shell/words-context.tsx';

interface SetsAsideProps {
  item: Item;
  codes: readonly Code[];
  answers: Answers;
}

/** Which answers a choice would set aside, said before it happens; nothing chosen is no change yet. */
export function SetsAside({ item, codes, answers }: SetsAsideProps) {
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

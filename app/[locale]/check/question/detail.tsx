import type { ChangeEvent, KeyboardEvent } from 'react';
import type { Item } from '@/lib/catalogue/questionnaire.ts';
import { cleanText, lengthOf } from '@/lib/flow/free-text.ts';
import { useTranslator, useWords } from '../shell/words-context.tsx';
import type { Field } from './read-form.ts';
import { unobserved } from './unobserved.ts';

interface DetailProps {
  item: Item;
  text: string;
  /** Beside "not sure" the field asks which line of the list is meant. */
  isUnsure: boolean;
  isFaulty: boolean;
  onChange: (event: ChangeEvent<Field>) => void;
}

/** How much too long a text may be before the exact excess stops mattering. */
const countedExcess = 500;

/** The optional follow-up in the person's own words. An excess is said, never cut. */
export function Detail({ item, text, isUnsure, isFaulty, onChange }: DetailProps) {
  const t = useTranslator('Screens.Question');
  const words = useWords();
  const max = item.detail ?? 0;
  const length = lengthOf(cleanText(text.slice(0, max * 100)), max + countedExcess);
  const id = `${item.linkId}.detail`;
  const left = max - length;
  const room =
    left < 0
      ? t('characters-over', { over: -left })
      : left < max * 0.2
        ? t('characters-left', { left })
        : t('characters', { max });
  const Control = max > 100 ? 'textarea' : 'input';
  return (
    <div className="field">
      <label htmlFor={id}>
        {words.detail(item.linkId, isUnsure)} <span className="soft">{t('optional')}</span>
      </label>
      <Control
        id={id}
        name={id}
        value={text}
        onChange={onChange}
        aria-describedby={`${id}-count`}
        aria-invalid={isFaulty || undefined}
        {...unobserved}
        onKeyDown={(event: KeyboardEvent) => {
          // Enter that ends a conversion of kana is not Continue. Safari sends it when the conversion is over, as key 229.
          const isConverting = event.nativeEvent.isComposing || event.keyCode === 229;
          if (event.key === 'Enter' && isConverting) event.preventDefault();
        }}
      />
      <p className="count" id={`${id}-count`}>
        {room}
      </p>
    </div>
  );
}

import type { ChangeEvent, FocusEvent, KeyboardEvent } from 'react';
import { isConverting } from '@/app/text/is-converting.ts';
import type { Code, Item } from '@/lib/catalogue/questionnaire.ts';
import { isDoubtAlone } from '@/lib/flow/answers.ts';
import { cleanText, lengthOf } from '@/lib/flow/free-text.ts';
import { useTranslator, useWords } from '../shell/words-context.tsx';
import { privateFieldProps } from './private-field-props.ts';
import type { Field } from './read-form.ts';

interface DetailProps {
  item: Item;
  text: string;
  codes: readonly Code[];
  isFaulty: boolean;
  onChange: (event: ChangeEvent<Field>) => void;
}

/** How much too long a text may be before the exact excess stops mattering. */
const countedExcess = 500;

/**
 * The optional follow-up in the person's own words. Of a doubt beside a tick it asks for both: the facts of what was ticked,
 * and in a hint which line is in doubt. An excess is said, never cut.
 */
export function Detail({ item, text, codes, isFaulty, onChange }: DetailProps) {
  const t = useTranslator('Screens.Question');
  const words = useWords();
  const max = item.detail ?? 0;
  const length = lengthOf(cleanText(text.slice(0, max * 100)), max + countedExcess);
  const id = `${item.linkId}.detail`;
  const isAlone = isDoubtAlone(codes);
  const doubt = !isAlone && codes.includes('unsure') && words.doubt(item.linkId);
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
        <span>{words.detail(item.linkId, isAlone)}</span>
        <span className="soft">{` ${t('optional')}`}</span>
      </label>
      {doubt && (
        <p className="soft" id={`${id}-doubt`}>
          {doubt}
        </p>
      )}
      <Control
        id={id}
        name={id}
        value={text}
        onChange={onChange}
        aria-describedby={doubt ? `${id}-doubt ${id}-count` : `${id}-count`}
        aria-invalid={isFaulty || undefined}
        {...privateFieldProps}
        // The browser brings the caret into sight, and leaves the rest of a tall field under the bar at the foot.
        onFocus={({ currentTarget }: FocusEvent<Field>) => currentTarget.scrollIntoView({ block: 'nearest' })}
        onKeyDown={(event: KeyboardEvent) => {
          // Enter that ends a conversion is not Continue.
          if (event.key === 'Enter' && isConverting(event.nativeEvent)) event.preventDefault();
        }}
      />
      <p className="count" id={`${id}-count`}>
        {room}
      </p>
    </div>
  );
}

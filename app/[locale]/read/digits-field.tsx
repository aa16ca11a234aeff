import { type KeyboardEvent, useRef, useState } from 'react';
import { Phrase } from '@/app/text/phrase.tsx';
import { privateFieldProps } from '../check/question/private-field-props.ts';
import type { ReadWords } from './read-words.ts';

interface DigitsFieldProps {
  words: ReadWords;
  entered: (text: string) => void;
}

/** Where digits are pasted, typed, or written by a scanner that needs a field. Empty again after each. */
export function DigitsField({ words, entered }: DigitsFieldProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = () => {
    // As the field stands: also what another program wrote there without an event.
    entered(field.current?.value ?? '');
    if (field.current) field.current.value = '';
    setText('');
  };
  const key = (event: KeyboardEvent) => {
    // With an input method at work, Enter ends its composition.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  return (
    <div className="stack">
      <label>
        <span>{words['type-label']}</span>
        <textarea
          className="copy-text"
          data-digits
          ref={field}
          rows={3}
          inputMode="numeric"
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={key}
          {...privateFieldProps}
        />
      </label>
      <button type="button" className="button" data-digits-show onClick={submit}>
        <Phrase text={words['type-submit']} />
      </button>
    </div>
  );
}

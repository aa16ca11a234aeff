import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Phrase } from '@/app/text/phrase.tsx';
import { privateFieldProps } from '../check/question/private-field-props.ts';
import type { ReadWords } from './read-words.ts';
import { shownMs } from './use-received.ts';

interface DigitsFieldProps {
  words: ReadWords;
  entered: (text: string) => void;
}

/** Where digits are pasted, typed, or written by a scanner that needs a field. Empty again after each, and after five minutes. */
export function DigitsField({ words, entered }: DigitsFieldProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const clear = () => {
    if (field.current) field.current.value = '';
    setText('');
  };
  useEffect(() => {
    // Again and again: what another program wrote there without an event is not known.
    const timer = setInterval(clear, shownMs);
    return () => clearInterval(timer);
  });
  const submit = () => {
    // As the field stands: also what another program wrote there without an event.
    entered(field.current?.value ?? '');
    clear();
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

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isConverting } from '@/app/text/is-converting.ts';
import { Phrase } from '@/app/text/phrase.tsx';
import { privateFieldProps } from '../check/question/private-field-props.ts';
import { every } from './every.ts';
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
    return every(shownMs, clear);
  });
  const submit = () => {
    // As the field stands: also what another program wrote there without an event.
    entered(field.current?.value ?? '');
    clear();
  };
  const key = (event: KeyboardEvent) => {
    // A scanner ends a code with either, a damaged one too: the sheet before it must go. In an empty field Tab moves on.
    const isEnd = event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey && field.current?.value);
    if (!isEnd || isConverting(event.nativeEvent)) return;
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

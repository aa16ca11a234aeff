'use client';
import { useMachine } from '@xstate/react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { createMachine } from 'xstate';
import * as z from 'zod';

const answer = z.object({ code: z.enum(['yes', 'no']) });

const machine = createMachine({
  initial: 'first',
  states: { first: { on: { answer: 'second' } }, second: { on: { answer: 'first' } } },
});

/** One radio question after another, and nothing else: what the three libraries cost when used as their guides say. */
export function Question() {
  const t = useTranslations('Question');
  const [state, send] = useMachine(machine);
  const [code, setCode] = useState('');
  const submit = (event) => {
    event.preventDefault();
    if (!answer.safeParse({ code }).success) return;
    setCode('');
    send({ type: 'answer' });
  };
  return (
    <form key={state.value} data-link-id={state.value} onSubmit={submit}>
      {['yes', 'no'].map((each) => (
        <label key={each}>
          <input type="radio" name={state.value} value={each} checked={code === each} onChange={() => setCode(each)} />
          {each}
        </label>
      ))}
      <output data-chosen={code} />
      <button type="submit">{t('continue')}</button>
    </form>
  );
}

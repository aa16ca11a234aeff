'use client';
import { useEffect, useRef } from 'react';
import { Phrase } from '@/app/text/phrase.tsx';
import type { Locale } from '@/lib/i18n/locales.ts';
import { WordsProvider } from '../check/shell/words-context.tsx';
import { Camera } from './camera.tsx';
import { DigitsField } from './digits-field.tsx';
import type { ReadWords } from './read-words.ts';
import { ReceivedVisit } from './received-visit.tsx';
import { useReceived } from './use-received.ts';
import { useScanner } from './use-scanner.ts';
import { useSheetMessages } from './use-sheet-messages.ts';

/** Three ways to hand over a code, and the sheet of the one read last. */
export function Reception({ locale, words }: { locale: Locale; words: ReadWords }) {
  const { received, problem, reading, receive, empty } = useReceived();
  const { messages, hasFailed, load } = useSheetMessages(locale);
  const outcome = useRef<HTMLDivElement>(null);
  useScanner(receive);
  useEffect(() => {
    if (reading > 0) outcome.current?.focus();
  }, [reading]);
  return (
    <div className="stack">
      <div ref={outcome} className="screen-only" tabIndex={-1} role="status" data-reading={reading}>
        {problem && (
          <p className="notice" data-problem={problem}>
            {words[problem]}
          </p>
        )}
        {received && !messages && <p>{words[hasFailed ? 'words-missing' : 'loading']}</p>}
        {received && messages && <h2>{words.shown}</h2>}
      </div>
      {received && !messages && hasFailed && (
        <button type="button" className="button" onClick={load}>
          {words.retry}
        </button>
      )}
      {received && messages && (
        <WordsProvider messages={messages.own}>
          <ReceivedVisit key={reading} received={received} words={words} japanese={messages.ja} empty={() => empty()} />
        </WordsProvider>
      )}
      <section className="screen-only stack">
        <h2>
          <Phrase text={words['scan-title']} />
        </h2>
        <p>{words.scan}</p>
        {/* With every reading, and on leaving, what stands half typed in the field goes too. */}
        <DigitsField key={reading} words={words} entered={receive} />
        <Camera words={words} found={receive} empty={empty} />
        <p className="soft">{words.duty}</p>
      </section>
    </div>
  );
}

'use client';
import { useSyncExternalStore } from 'react';
import { eraseEverything, isBlocked, type Kept } from '@/lib/record/kept-visit.ts';
import { EraseControl } from '../../erase/erase-control.tsx';
import { Phrase } from '../../text/phrase.tsx';
import { Keep } from './keep.tsx';
import { keptHere, nothing, readAgain, watchKept } from './kept-here.ts';
import type { ResumeWords } from './words.ts';

interface ResumeProps {
  words: ResumeWords;
  checkAddress: string;
}

/** Offers to go on with kept answers, or to erase them and start afresh; says what became of answers kept before. */
export function Resume({ words, checkAddress }: ResumeProps) {
  const found = useSyncExternalStore(watchKept, keptHere, () => nothing);
  const note = noteOn(found, words);
  const startAfresh = () => {
    eraseEverything();
    location.assign(checkAddress);
  };
  return (
    <>
      <div role="status">
        {note && (
          <p className="notice">
            <Phrase text={note} />
          </p>
        )}
      </div>
      {found.status === 'restored' && (
        <section className="kept" aria-labelledby="kept">
          <h2 id="kept">
            <Phrase text={words.title} />
          </h2>
          <div className="actions">
            <a className="button primary" data-action="continue-saved" href={checkAddress}>
              <Phrase text={words.continue} />
            </a>
            <EraseControl words={words.erase} erase={startAfresh} hook="start-afresh" className="button" />
          </div>
          <Keep words={words} answers={found.answers} answeredAt={found.answeredAt} changed={readAgain} />
        </section>
      )}
    </>
  );
}

function noteOn(found: Kept, words: ResumeWords): string | undefined {
  // Not said by the exported page, which knows no browser.
  if (found !== nothing && isBlocked()) return words.blocked;
  if (found.status === 'erased-elsewhere') return words.erasedElsewhere;
  return found.status === 'discarded' ? words[found.reason] : undefined;
}

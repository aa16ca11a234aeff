'use client';
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { eraseEverything } from '@/lib/record/kept-visit.ts';
import { useHydrated } from '../islands/use-hydrated.ts';
import { useIgnoreDoubleClick } from '../layout/use-ignore-double-click.ts';
import { Phrase } from '../text/phrase.tsx';
import type { EraseWords } from './erase-words.ts';

interface EraseControlProps {
  words: EraseWords;
  erase: () => void;
  /** What the control is called in the page's hooks, and how it looks. */
  hook?: 'erase' | 'start-afresh';
  className?: string;
}

/** Asks once, then erases. The browser's own dialog keeps focus and Escape right; it is there while it asks. */
export function EraseControl({ words, erase, hook = 'erase', className = 'link-button' }: EraseControlProps) {
  const [isAsking, setIsAsking] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useIgnoreDoubleClick(isAsking);
  const ask = () => {
    flushSync(() => setIsAsking(true));
    dialog.current?.showModal();
  };
  // The browser tells of a closing afterwards: by then a quick person may have asked again.
  const closed = () => setIsAsking(dialog.current?.open ?? false);
  return (
    <>
      <button type="button" className={className} data-action={hook} onClick={ask}>
        <Phrase text={words.erase} />
      </button>
      {isAsking && (
        <dialog ref={dialog} aria-labelledby={titleId} onClose={closed}>
          <h2 id={titleId}>
            <Phrase text={words.title} />
          </h2>
          <p>
            <Phrase text={words.text} />
          </p>
          <div className="actions">
            {/* First, so that the dialog opens with focus on what loses nothing. */}
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              <Phrase text={words.cancel} />
            </button>
            <button type="button" className="button primary" data-action="erase-confirm" onClick={erase}>
              <Phrase text={words.confirm} />
            </button>
          </div>
        </dialog>
      )}
    </>
  );
}

/** Erases from a page outside the check, then goes to the start. Not there until it can work. */
export function EraseHere({ words, startAddress }: { words: EraseWords; startAddress: string }) {
  if (!useHydrated()) return null;
  const erase = () => {
    eraseEverything();
    location.replace(startAddress);
  };
  return <EraseControl words={words} erase={erase} />;
}

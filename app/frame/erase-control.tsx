'use client';
import { useId, useRef } from 'react';
import { eraseEverything } from '@/lib/device/kept-visit.ts';
import { useHydrated } from '../[locale]/check/use-hydrated.ts';
import type { EraseWords } from './erase-words.ts';
import { Phrase } from './phrase.tsx';

/** Asks once, then erases. The browser's own dialog keeps focus and Escape right. */
export function EraseControl({ words, erase }: { words: EraseWords; erase: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  return (
    <>
      <button type="button" className="link-button" data-action="erase" onClick={() => dialog.current?.showModal()}>
        <Phrase text={words.erase} />
      </button>
      <dialog ref={dialog} aria-labelledby={titleId}>
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

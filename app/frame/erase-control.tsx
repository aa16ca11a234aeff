'use client';
import { useId, useState } from 'react';
import { eraseEverything } from '@/lib/device/kept-visit.ts';
import { useHydrated } from '../[locale]/check/use-hydrated.ts';
import type { EraseWords } from './erase-words.ts';
import { Phrase } from './phrase.tsx';

interface EraseControlProps {
  words: EraseWords;
  erase: () => void;
  /** What the control is called in the page's hooks, and how it looks. */
  hook?: 'erase' | 'start-afresh';
  className?: string;
}

const open = (dialog: HTMLDialogElement | null) => dialog?.showModal();

/** Asks once, then erases. The browser's own dialog keeps focus and Escape right; it is there while it asks. */
export function EraseControl({ words, erase, hook = 'erase', className = 'link-button' }: EraseControlProps) {
  const [isAsking, setIsAsking] = useState(false);
  const titleId = useId();
  return (
    <>
      <button type="button" className={className} data-action={hook} onClick={() => setIsAsking(true)}>
        <Phrase text={words.erase} />
      </button>
      {isAsking && (
        <dialog ref={open} aria-labelledby={titleId} onClose={() => setIsAsking(false)}>
          <h2 id={titleId}>
            <Phrase text={words.title} />
          </h2>
          <p>
            <Phrase text={words.text} />
          </p>
          <div className="actions">
            {/* First, so that the dialog opens with focus on what loses nothing. */}
            <button
              type="button"
              className="button"
              onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
            >
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

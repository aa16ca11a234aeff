'use client';
import { useState } from 'react';
import { savedVisit } from '@/lib/record/store.ts';
import { useHydrated } from '../islands/use-hydrated.ts';
import { Phrase } from '../text/phrase.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import type { EraseWords } from './erase-words.ts';

interface EraseControlProps {
  words: EraseWords;
  /** Leaves this page, once everything is erased. */
  leave: () => void;
  /** What the control is called in the page's hooks, and how it looks. */
  hook?: 'erase' | 'start-afresh';
  className?: string;
}

/** Asks once, then erases and leaves; where the browser did not let go of everything, that is said first. */
export function EraseControl({ words, leave, hook = 'erase', className = 'link-button' }: EraseControlProps) {
  const [dialog, setDialog] = useState<{ hasFailed: boolean }>();
  const erase = () => (savedVisit.erase() ? leave() : setDialog({ hasFailed: true }));
  return (
    <>
      <button type="button" className={className} data-action={hook} onClick={() => setDialog({ hasFailed: false })}>
        <Phrase text={words.erase} />
      </button>
      {dialog?.hasFailed === false && (
        <ConfirmDialog words={words} hook="erase-confirm" onConfirm={erase} onClose={() => setDialog(undefined)} />
      )}
      {dialog?.hasFailed && <ConfirmDialog words={words.failed} onClose={leave} />}
    </>
  );
}

/** Erases from a page outside the check, then goes to the start. Not there until it can work. */
export function EraseHere({ words, startAddress }: { words: EraseWords; startAddress: string }) {
  if (!useHydrated()) return null;
  return <EraseControl words={words} leave={() => location.replace(startAddress)} />;
}

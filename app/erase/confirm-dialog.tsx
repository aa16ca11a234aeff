'use client';
import { useId, useLayoutEffect, useRef } from 'react';
import { ignoreDoubleClick } from '../layout/use-ignore-double-click.ts';
import { Phrase } from '../text/phrase.tsx';

export interface ConfirmWords {
  readonly title: string;
  readonly text: string;
  readonly cancel: string;
  readonly confirm?: string;
}

interface ConfirmDialogProps {
  words: ConfirmWords;
  /** The hook of the button that confirms. */
  hook?: string;
  onConfirm?: () => void;
  /** Called once the dialog is closed, by its button or by Escape. */
  onClose: () => void;
}

/** Asks before something that cannot be undone. The browser's own dialog keeps focus and Escape right. */
export function ConfirmDialog({ words, hook, onConfirm, onClose }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    ignoreDoubleClick();
    return ignoreDoubleClick;
  }, []);
  // The browser reports a closing a moment later; by then a quick person may have asked again, and it is open again.
  const isOpen = () => dialog.current?.open ?? false;
  useLayoutEffect(() => {
    if (!isOpen()) dialog.current?.showModal();
  });
  const close = () => {
    dialog.current?.close();
    onClose();
  };
  return (
    <dialog ref={dialog} aria-labelledby={titleId} onClose={() => !isOpen() && onClose()}>
      <h2 id={titleId}>
        <Phrase text={words.title} />
      </h2>
      <p>{words.text}</p>
      <div className="actions">
        {/* First, so that the dialog opens with focus on what loses nothing. */}
        <button type="button" className="button" onClick={close}>
          <Phrase text={words.cancel} />
        </button>
        {words.confirm && onConfirm && (
          <button type="button" className="button primary" data-action={hook} onClick={onConfirm}>
            <Phrase text={words.confirm} />
          </button>
        )}
      </div>
    </dialog>
  );
}

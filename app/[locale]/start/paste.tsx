'use client';
import { type ClipboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { privateFieldProps } from '@/app/[locale]/check/question/private-field-props.ts';
import { useHydrated } from '@/app/islands/use-hydrated.ts';
import { kioskMinutes } from '@/lib/clinic/pack-in-use.ts';
import { importWithRetry } from '@/lib/i18n/import-with-retry.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import { openCheckIn } from '@/lib/record/preferences.ts';
import type { SavedVisit } from '@/lib/record/serialise.ts';
import { type Copy, savedVisit } from '@/lib/record/store.ts';
import { ReplaceDialog } from '../../keep/replace-dialog.tsx';
import { Phrase } from '../../text/phrase.tsx';
import type { PasteWords } from './paste-words.ts';

interface PasteProps {
  words: PasteWords;
  checkAddress: string;
}

type Problem = keyof PasteWords['problems'];

/** The visit that a copy would replace, as it was when the person was asked. */
interface Asking {
  readonly copy: Copy;
  readonly replaced: SavedVisit;
}

/** Goes on with a visit that was copied in another browser, such as that inside an app: a tap, and a paste. */
export function Paste({ words, checkAddress }: PasteProps) {
  const isHydrated = useHydrated();
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [asking, setAsking] = useState<Asking>();
  const field = useRef<HTMLTextAreaElement>(null);
  // The text that is being read or has been taken, until the page is left.
  const latest = useRef('');
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  // A page that the browser keeps alive must not hold the visit after an erase.
  useEffect(() => {
    const leave = () =>
      flushSync(() => {
        latest.current = '';
        setText('');
        setIsOpen(false);
        setAsking(undefined);
      });
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);

  const goOn = async (pasted: string) => {
    // The second tap of a double tap: the first is at it, or has gone on.
    if (pasted && latest.current === pasted) return;
    setProblem(undefined);
    latest.current = pasted;
    // Without the code for it, as without a network, nothing is lost: the text stays in the field.
    const reader = await importWithRetry(() => import('../../handover/read-copied.ts')).catch(() => undefined);
    if (latest.current !== pasted) return;
    const copied = reader?.readCopied(pasted, Date.now());
    const hasGoneOn = copied?.answers && take(copied) === 'moved';
    // The same text may be read again.
    if (!hasGoneOn) latest.current = '';
    if (!copied?.answers) setProblem(copied ? copied.fault : 'unavailable');
  };
  const take = (copy: Copy, replaced?: SavedVisit) => {
    const result = savedVisit.takeCopy(copy, replaced);
    // Asked again where another tab has answered meanwhile: the dialog says when.
    setAsking(typeof result === 'string' ? undefined : { copy, replaced: result.occupiedBy });
    if (result === 'moved') {
      openCheckIn(document.documentElement.lang as Locale);
      location.assign(checkAddress);
    }
    if (result === 'refused') setProblem('blocked');
    return result;
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const pasted = event.clipboardData.getData('text/plain');
    setText(pasted);
    void goOn(pasted);
  };
  // Without scripts nothing can be pasted, and a kiosk keeps no visit from one page to the next: so nothing is offered.
  if (!isHydrated || kioskMinutes()) return null;
  return (
    <div className="stack">
      <button
        type="button"
        className="link-button"
        data-action="paste"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Phrase text={words.paste} />
      </button>
      {isOpen && (
        <>
          <div>
            <label className="stack">
              <span>{words.field}</span>
              <textarea
                className="copy-text"
                ref={field}
                rows={4}
                data-pasted
                value={text}
                onPaste={paste}
                onChange={({ target }) => setText(target.value)}
                {...privateFieldProps}
              />
            </label>
          </div>
          <button
            type="button"
            className="button"
            data-pasted-read
            // As the field stands: also what another program wrote there without an event.
            onClick={() => goOn(field.current?.value ?? '')}
          >
            <Phrase text={words.read} />
          </button>
        </>
      )}
      <div role="status">
        {problem && (
          <p className="notice" data-problem={problem}>
            {words.problems[problem]}
          </p>
        )}
      </div>
      {asking && (
        <ReplaceDialog
          visit={asking.replaced}
          words={words.replace}
          hook="paste-confirm"
          onConfirm={() => take(asking.copy, asking.replaced)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </div>
  );
}

'use client';
import { useState } from 'react';
import { mayKeepOnPhone } from '@/lib/clinic/pack-in-use.ts';
import type { SavedVisit } from '@/lib/record/serialise.ts';
import { savedVisit } from '@/lib/record/store.ts';
import { useIgnoreDoubleClick } from '../layout/use-ignore-double-click.ts';
import { Phrase } from '../text/phrase.tsx';
import type { KeepWords } from './keep-words.ts';
import { ReplaceDialog } from './replace-dialog.tsx';
import { useSavedVisit } from './use-saved-visit.ts';

/** What came of the last attempt to move the visit, where it is not simply where the person wanted it. */
type Outcome = 'stopped' | 'refused' | 'changed' | 'too-old' | 'stop-refused';

/** Moves the visit to this phone for 7 days, and back into the tab. Used after hydration only. */
export function KeepControl({ words, className = 'button' }: { words: KeepWords; className?: string }) {
  const isKept = useSavedVisit().place === 'phone';
  // The second tap of a double tap would take back what the first did.
  useIgnoreDoubleClick(isKept);
  const [outcome, setOutcome] = useState<Outcome>();
  /** The visit that keeping this one would replace, as it was when the person was asked. */
  const [asking, setAsking] = useState<SavedVisit>();
  const keep = (replaced?: SavedVisit) => {
    const result = savedVisit.keep(replaced);
    // Asked again where another tab has answered meanwhile: the dialog says when.
    setAsking(typeof result === 'string' ? undefined : result.occupiedBy);
    setOutcome(result === 'refused' || result === 'changed' ? result : undefined);
  };
  const stop = () => {
    const result = savedVisit.stopKeeping();
    setOutcome(result === 'moved' ? 'stopped' : result === 'refused' ? 'stop-refused' : result);
  };
  // A visit that is on the phone already can always be taken back.
  if (!isKept && !mayKeepOnPhone()) return null;
  return (
    <div>
      <button
        type="button"
        className={className}
        data-action={isKept ? 'stop-keeping' : 'keep'}
        onClick={() => (isKept ? stop() : keep())}
      >
        <Phrase text={isKept ? words.stop : words.keep} />
      </button>
      <div className="soft" role="status">
        {isKept && <p>{words.kept}</p>}
        {outcome && <p>{words[outcome]}</p>}
      </div>
      <p className="soft">{words.note}</p>
      {asking && (
        <ReplaceDialog
          visit={asking}
          words={words.replace}
          hook="keep-confirm"
          onConfirm={() => keep(asking)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </div>
  );
}

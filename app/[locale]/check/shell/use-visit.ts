import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { createActor } from 'xstate';
import type { LinkId } from '@/lib/catalogue/questionnaire.ts';
import { serialise } from '@/lib/flow/answers.ts';
import { enabledItems } from '@/lib/flow/enabled.ts';
import { type Visit, type VisitEvent, visitMachine } from '@/lib/flow/machine.ts';
import type { Position } from '@/lib/flow/position.ts';
import {
  eraseEverything,
  followElsewhere,
  isBehindCopy,
  isBlocked,
  type Kept,
  keepVisit,
  keptVisit,
  type Unkept,
} from '@/lib/record/kept-visit.ts';

/** Something the person is told at the top of the screen. */
export type Notice = Unkept | 'discarded-broken' | 'discarded-expired' | 'asks-again' | 'erased-elsewhere';

/** What the browser's history holds of the visit: where it is, and how many entries of the visit came before. */
type Entry = Position & { readonly depth: number };
const depthOf = (state: unknown): number => {
  const depth = (state as { depth?: unknown } | null)?.depth;
  return typeof depth === 'number' && depth > 0 ? depth : 0;
};

const isPlace = (state: unknown) => (state as { screen?: unknown } | null)?.screen !== undefined;

// Nothing here adds to the address: the place in the visit is known to this browser's history alone.
const write = (how: 'pushState' | 'replaceState', entry: Entry) => {
  // Whatever a link put behind the address is ignored, and goes with the first step.
  const isBare = location.search === '' && location.hash === '';
  history[how](entry, '', isBare ? undefined : location.pathname);
};

/** Runs the visit: the machine, the browser's history and storage kept in step with it. Used after hydration only. */
export function useVisit(found: Kept, startAddress: string) {
  const [actor] = useState(() => {
    const opened = createActor(visitMachine).start();
    opened.send(openingWith(found));
    return opened;
  });
  // The number tells a visit from the one before it, which may have stood at the same question.
  const [opening, setOpening] = useState({ number: 0, kept: found });
  const [notices, setNotices] = useState<readonly Notice[]>(() => noticesOf(found));
  // Made once: React would leave the store and join it again with every step.
  const joinActor = useCallback((changed: () => void) => actor.subscribe(changed).unsubscribe, [actor]);
  const visit = useSyncExternalStore(joinActor, () => actor.getSnapshot().context);

  useEffect(() => {
    const forgetPlace = () => {
      const { answers, position } = actor.getSnapshot().context;
      // After an erase older entries of the history still name questions of the visit that is gone.
      if (Object.keys(answers).length === 0 && isPlace(history.state)) write('replaceState', { ...position, depth: 0 });
    };
    const moved = () => {
      actor.send({ type: 'go', place: history.state });
      forgetPlace();
    };
    const open = (kept: Kept) => {
      const before = actor.getSnapshot().context;
      actor.send(openingWith(kept));
      const isUndisturbed = kept.status === 'restored' && isSameScreen(before, actor.getSnapshot().context);
      setOpening(({ number }) => ({ number: isUndisturbed ? number : number + 1, kept }));
      setNotices(noticesOf(kept));
      forgetPlace();
    };
    const lookAgain = () => {
      const { answers, answeredAt } = actor.getSnapshot().context;
      const isSame = (kept: Kept) =>
        kept.status === 'restored' && serialise(kept.answers, kept.answeredAt) === serialise(answers, answeredAt);
      keptVisit(Date.now()).then(
        (kept) => {
          // Whatever was answered, or erased, while that was read is later.
          if (actor.getSnapshot().context.answers === answers && !isSame(kept)) open(kept);
        },
        () => {},
      );
    };
    // A tab that was suspended may have been told of nothing.
    const seen = () => {
      if (document.visibilityState === 'visible' && isBehindCopy()) lookAgain();
    };
    // A page the browser kept alive may be older than what another page of this tab has stored, or erased, since.
    const shown = ({ persisted }: PageTransitionEvent) => {
      if (persisted) lookAgain();
    };
    const leave = followElsewhere({ erased: () => open({ status: 'erased-elsewhere' }), answered: lookAgain });
    forgetPlace();
    addEventListener('popstate', moved);
    addEventListener('pageshow', shown);
    document.addEventListener('visibilitychange', seen);
    return () => {
      removeEventListener('popstate', moved);
      removeEventListener('pageshow', shown);
      document.removeEventListener('visibilitychange', seen);
      leave();
    };
  }, [actor]);

  /**
   * Names the first entry, which the browser made: it does not yet know which place in the visit it is. Named on arrival
   * it would hold a reload there, and not at the question that is due once answers have come from elsewhere.
   */
  const nameFirstPlace = useCallback(() => {
    if (isPlace(history.state)) return;
    write('replaceState', { ...actor.getSnapshot().context.position, depth: depthOf(history.state) });
  }, [actor]);

  /** Sends what the person did, stores what they answered, and gives the new place an entry of its own. */
  const send = useCallback(
    (event: VisitEvent) => {
      nameFirstPlace();
      const before = actor.getSnapshot().context;
      actor.send(event);
      const after = actor.getSnapshot().context;
      const unkept = after.answers === before.answers ? undefined : keepVisit(after.answers, after.answeredAt);
      if (unkept) setNotices((shown) => (shown.includes(unkept) ? shown : [...shown, unkept]));
      if (after.position === before.position) return;
      write('pushState', { ...after.position, depth: depthOf(history.state) + 1 });
    },
    [actor, nameFirstPlace],
  );

  /** The page's own Back: the browser's, where it has an earlier entry of this visit, else the preceding item. */
  const back = useCallback(() => {
    if (depthOf(history.state) > 0) return history.back();
    const before = actor.getSnapshot().context.position;
    actor.send({ type: 'back' });
    const { position } = actor.getSnapshot().context;
    if (position === before) location.assign(startAddress);
    else write('replaceState', { ...position, depth: 0 });
  }, [actor, startAddress]);

  /** Clears every storage and replaces this page by the start page. */
  const erase = useCallback(() => {
    eraseEverything();
    actor.send({ type: 'erase' });
    location.replace(startAddress);
  }, [actor, startAddress]);

  return {
    visit,
    opening: opening.number,
    notices,
    asksAgain: askedAgain(opening.kept),
    dismiss: () => setNotices([]),
    send,
    back,
    erase,
  };
}
export type RunningVisit = ReturnType<typeof useVisit>;

function openingWith(kept: Kept): VisitEvent {
  return kept.status === 'restored'
    ? { type: 'start', answers: kept.answers, answeredAt: kept.answeredAt, place: history.state }
    : { type: 'start', answers: {}, answeredAt: 0, place: history.state };
}

/** Whether somebody in the middle of this screen can go on there: it asks the same, and what was given there is the same. */
function isSameScreen(before: Visit, after: Visit): boolean {
  const givenAt = ({ position, answers }: Visit) =>
    JSON.stringify([position, position.screen === 'question' && answers[position.linkId]]);
  return givenAt(before) === givenAt(after);
}

function noticesOf(kept: Kept): Notice[] {
  if (isBlocked()) return ['blocked'];
  if (kept.status === 'erased-elsewhere') return [kept.status];
  if (kept.status === 'discarded') return [`discarded-${kept.reason}`];
  return askedAgain(kept).length > 0 ? ['asks-again'] : [];
}

/** Which questions are asked again because they mean something else now, and are asked at all with these answers. */
function askedAgain(kept: Kept): readonly LinkId[] {
  if (kept.status !== 'restored') return [];
  const asked = new Set(enabledItems(kept.answers).map(({ linkId }) => linkId));
  return kept.asksAgain.filter((linkId) => asked.has(linkId));
}

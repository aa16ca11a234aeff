import { useCallback, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { createActor } from 'xstate';
import { isOwnOpen } from '@/app/clinic/use-own-rows.ts';
import { useSavedVisit } from '@/app/keep/use-saved-visit.ts';
import { type VisitEvent, type VisitState, visitMachine } from '@/lib/flow/machine.ts';
import { onChange } from '@/lib/record/on-change.ts';
import { type SaveNotice, type SaveState, savedVisit } from '@/lib/record/store.ts';
import { entriesBefore, goBack, isEntryOf, isPlaceNamed, isSheetNamed, writePosition } from './visit-history.ts';

/**
 * Runs the visit: the machine, the browser's history and the saved visit kept in step. In the exported page and while it
 * hydrates, the visit is a new one and touches neither.
 */
export function useVisit(startAddress: string) {
  const [actor] = useState(() => {
    const opened = createActor(visitMachine).start();
    opened.send({ type: 'start', answers: noAnswers, answeredAt: 0, place: null });
    return opened;
  });
  // Tells a visit from the one before it, which may have been at the same question; undefined until the saved one is read.
  const [opening, setOpening] = useState<number>();
  // Made once: React would leave the actor and join it again with every step.
  const subscribe = useCallback((changed: () => void) => actor.subscribe(changed).unsubscribe, [actor]);
  const getVisit = () => actor.getSnapshot().context;
  const visit = useSyncExternalStore(subscribe, getVisit, getVisit);
  const { notice } = useSavedVisit();

  const toStart = useCallback(() => {
    // Nothing is typed into a page that is being left.
    document.body.inert = true;
    location.replace(startAddress);
  }, [startAddress]);

  // Once, and not again with another start address.
  useLayoutEffect(() => {
    savedVisit.open('check');
    const isSaved = savedVisit.getState().visit !== undefined;
    if (isSaved) actor.send(startEvent());
    // A new visit goes on at the question of the exported page, where something may be ticked already.
    setOpening(isSaved ? 1 : 0);
  }, [actor]);

  useLayoutEffect(() => {
    const forgetPlace = () => {
      const { answers, position } = actor.getSnapshot().context;
      // After an erase older entries of the history still name questions of the visit that is gone.
      if (Object.keys(answers).length === 0 && isPlaceNamed()) writePosition('replaceState', position, 0);
    };
    const follow = () => {
      const before = actor.getSnapshot().context;
      const { visit: saved, notice: now } = savedVisit.getState();
      if (now === 'gone') toStart();
      if ((saved?.answers ?? noAnswers) === before.answers) return;
      actor.send(startEvent());
      forgetPlace();
      if (isSameScreen(before, actor.getSnapshot().context)) return;
      setOpening((number = 0) => number + 1);
      // What was being chosen here gives way to what another tab answered.
      if (saved && before.position.screen === 'question') savedVisit.setNotice('changed-elsewhere');
    };
    const moved = () => {
      actor.send({ type: 'go', place: placeNamed(savedVisit.getState()) });
      forgetPlace();
    };
    const stopFollowing = savedVisit.subscribe(follow);
    // A page that the browser kept alive may be older than what another page of this tab has saved or erased since.
    const stopWatching = onChange((event) => {
      const isKeptAlive = event instanceof PageTransitionEvent && event.persisted;
      if (!isKeptAlive || savedVisit.getState().place === 'memory') return;
      document.body.inert = true;
      location.reload();
    });
    addEventListener('popstate', moved);
    follow();
    forgetPlace();
    if (isArrival(savedVisit.getState().notice)) writePosition('replaceState', actor.getSnapshot().context.position, 0);
    return () => {
      stopFollowing();
      stopWatching();
      removeEventListener('popstate', moved);
    };
  }, [actor, toStart]);

  /** Sends what the person did, saves what they answered, and gives the new place an entry of its own. */
  const send = useCallback(
    (event: VisitEvent) => {
      if (event.type === 'answer' && !savedVisit.refresh(true)) return;
      const before = actor.getSnapshot().context;
      // The first entry, which the browser made, does not know its place yet. Named on arrival it would hold a reload there,
      // and not at the question that is due once answers have come from another tab.
      if (!isPlaceNamed()) writePosition('replaceState', before.position, entriesBefore());
      actor.send(event);
      const after = actor.getSnapshot().context;
      if (after.answers !== before.answers && !savedVisit.save(after.answers, after.answeredAt)) return;
      if (after.position !== before.position) writePosition('pushState', after.position, entriesBefore() + 1);
    },
    [actor],
  );

  /** The page's own Back: the browser's, where it has an earlier entry of this visit, else the preceding item. */
  const back = useCallback(() => {
    const stepBack = () => {
      const before = actor.getSnapshot().context.position;
      actor.send({ type: 'back' });
      const { position } = actor.getSnapshot().context;
      if (position === before) location.assign(startAddress);
      else writePosition('replaceState', position, 0);
    };
    if (entriesBefore() > 0 && isEntryOf(actor.getSnapshot().context.position)) goBack(stepBack);
    else stepBack();
  }, [actor, startAddress]);

  return { visit, opening: opening ?? 0, isOpen: opening !== undefined, notice, send, back, toStart };
}
export type VisitControls = ReturnType<typeof useVisit>;

const noAnswers = {};

/** Begins with what is saved, at the place that the browser's history names. */
function startEvent(): VisitEvent {
  const saved = savedVisit.getState();
  const { answers, answeredAt } = saved.visit ?? { answers: noAnswers, answeredAt: 0 };
  return { type: 'start', answers, answeredAt, place: placeNamed(saved) };
}

/**
 * The place that the browser's history names; a copied visit goes on at its sheet. Neither leads past a question of the
 * clinic's that is still open, which is asked before the review.
 */
function placeNamed({ visit, notice }: SaveState): unknown {
  if (visit && isOwnOpen(visit.answers, visit.clinic) && (isArrival(notice) || isSheetNamed()))
    return { screen: 'review' };
  return isArrival(notice) ? { screen: 'sheet' } : history.state;
}

/** Whether a visit copied in another browser has just been opened: no entry of the history names a place in it yet. */
const isArrival = (notice: SaveNotice | undefined) => notice === 'copied' && !isPlaceNamed();

/** Whether somebody in the middle of this screen can go on there: it asks the same, and its saved answer is the same. */
function isSameScreen(before: VisitState, after: VisitState): boolean {
  const givenAt = ({ position, answers }: VisitState) =>
    JSON.stringify([position, position.screen === 'question' && answers[position.linkId]]);
  return givenAt(before) === givenAt(after);
}

import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { disabledAnswers, enabledItems, firstUnanswered } from '../../lib/flow/enabled.ts';
import { frontier } from '../../lib/flow/position.ts';
import { type Locale, locales } from '../../lib/i18n/locales.ts';
import { isInOtherLanguage, nameOf, screenOf, stepsOn, transitionOf } from './model-steps.ts';
import { after, entryOf, eventOf, placeOf, type Step, type Tab, tabIn } from './model-tab.ts';

/** A transition of the visit's machine: from which of its states, by which event. */
const edgeOf = (tab: Tab, step: Step) => {
  const event = eventOf(tab, step);
  return event && `${tab.visit.value}: ${event.type}`;
};

// Tabs that offer the same transitions are explored once: how they came about, and what else was answered, is left out.
const kindOf = ({ context: tab }: { context: Tab }) => {
  const place = placeOf(tab);
  const { answers } = tab.visit.context;
  const isQuestion = place?.screen === 'question';
  const isChange = isQuestion && place.isChange;
  return JSON.stringify([
    screenOf(tab),
    isQuestion && answers[place.linkId] !== undefined,
    isChange,
    entryOf(tab).depth > 0,
    tab.at > 0,
    tab.at < tab.history.length - 1,
    tab.draft !== undefined,
    isInOtherLanguage(tab),
    place ? undefined : frontier(tab.kept),
    // Which questions a change has opened, or could open.
    isChange || place?.screen === 'review'
      ? [enabledItems(answers).length, disabledAnswers(answers).length, firstUnanswered(answers)?.linkId]
      : undefined,
  ]);
};
type Snapshot = ReturnType<ReturnType<typeof tabIn>['getInitialSnapshot']>;
const exploring = {
  serializeState: kindOf,
  serializeEvent: nameOf,
  events: (snapshot: Snapshot) => stepsOn(snapshot.context),
};

/** Every transition that the model can make, in words, with the step's type and the machine's edge it takes. */
export const transitions = (() => {
  const found = new Map<string, { type: Step['type']; edge: string | undefined }>();
  for (const { state, event } of adjacencyMapToArray(getAdjacencyMap(tabIn(locales[0]), exploring))) {
    found.set(transitionOf(state.context, event), { type: event.type, edge: edgeOf(state.context, event) });
  }
  return found;
})();

const fresh = (home: Locale) => tabIn(home).getInitialSnapshot(undefined as never, undefined);
/** A new tab, on the start page of a language. */
export const newTab = (home: Locale): Tab => fresh(home).context;

export interface Stride {
  readonly step: Step;
  readonly transition: string;
  readonly tab: Tab;
}

/** One walk, from a new tab, that takes every transition of these types. */
export function walkOver(types: readonly Step['type'][], home: Locale): Stride[] {
  const missing = new Set([...transitions].filter(([, { type }]) => types.includes(type)).map(([words]) => words));
  const logic = tabIn(home);
  const strides: Stride[] = [];
  const start = fresh(home);
  let tab = start.context;
  const take = (step: Step) => {
    const transition = transitionOf(tab, step);
    missing.delete(transition);
    tab = after(tab, step);
    strides.push({ step, transition, tab });
  };
  const missed = (at: Tab) => stepsOn(at).find((step) => missing.has(transitionOf(at, step)));
  while (missing.size > 0) {
    const step = missed(tab);
    if (step) take(step);
    else {
      const toState = ({ context }: Snapshot) => missed(context) !== undefined;
      // Nothing is explored beyond the nearest tab that has a transition to take.
      let isFound = false;
      const stopWhen = (snapshot: Snapshot) => {
        isFound ||= toState(snapshot);
        return isFound;
      };
      const [nearest] = getShortestPaths(logic, {
        ...exploring,
        fromState: { ...start, context: tab },
        toState,
        stopWhen,
      });
      if (!nearest || strides.length > 5000) throw new Error(`The walk cannot get to: ${[...missing].join('; ')}`);
      for (const { event } of nearest.steps.slice(1)) take(event as Step);
    }
  }
  return strides;
}

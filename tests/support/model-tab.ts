import { fromTransition, getNextSnapshot, initialTransition, type SnapshotFrom } from 'xstate';
import type { LinkId } from '../../lib/catalogue/questionnaire.ts';
import type { Answer, Answers } from '../../lib/flow/answers.ts';
import { type VisitEvent, visitMachine } from '../../lib/flow/machine.ts';
import type { Position } from '../../lib/flow/position.ts';
import { type Locale, otherLocale } from '../../lib/i18n/locales.ts';

// The visit's machine inside a model of a browser's tab: what the tab keeps, its history, its language. Every place and
// every answer is the machine's; the tab only says which event the machine is sent.

/** What a person can do with a page of the visit. */
export type Step =
  /** On the start page: the way in, the way on with kept answers, and the way to be rid of them. */
  | { type: 'start' | 'continue-saved' | 'start-afresh' }
  /** The check is opened with answers kept from before, at a place that the browser's history names, if it names any. */
  | { type: 'open'; name: string; answers: Answers; place?: Position }
  /** Something is chosen and written, and not yet confirmed. */
  | { type: 'tick'; linkId: LinkId; answer: Answer }
  | { type: 'answer'; linkId: LinkId; answer: Answer }
  | { type: 'change'; linkId: LinkId }
  | { type: 'back' | 'finish' | 'show' | 'close' | 'erase' }
  | { type: 'browser-back' | 'browser-forward' | 'reload' | 'locale' };

/** An entry of the tab's history: the start page, or a visit's with what the page noted in it. */
interface Entry {
  readonly isStart: boolean;
  /** The language of the address. */
  readonly home: Locale;
  readonly place: Position | undefined;
  /** How many entries of the same visit came before. */
  readonly depth: number;
}

export interface Tab {
  readonly visit: SnapshotFrom<typeof visitMachine>;
  readonly kept: Answers;
  /** The language chosen during the visit. */
  readonly chosen: Locale | undefined;
  readonly history: readonly Entry[];
  readonly at: number;
  /** Chosen on the screen, and not yet an answer. */
  readonly draft: Answer | undefined;
}

const [introduction] = initialTransition(visitMachine);
/** No browser remembers more entries of a tab. */
const longestHistory = 50;

const startPage = (home: Locale): Entry => ({ isStart: true, home, place: undefined, depth: 0 });
const opening = (home: Locale): Entry => ({ isStart: false, home, place: undefined, depth: 0 });
export const entryOf = ({ history, at }: Tab): Entry => history[at] as Entry;
export const localeOf = (tab: Tab): Locale => (entryOf(tab).isStart ? undefined : tab.chosen) ?? entryOf(tab).home;
/** The place in the visit, or undefined on the start page. */
export const placeOf = (tab: Tab): Position | undefined =>
  entryOf(tab).isStart ? undefined : tab.visit.context.position;

/** The model, from a new tab on the start page of a language, as logic that `xstate/graph` can explore. */
export const tabIn = (home: Locale) => {
  const tab: Tab = {
    visit: introduction,
    kept: {},
    chosen: undefined,
    history: [startPage(home)],
    at: 0,
    draft: undefined,
  };
  return fromTransition(after, tab);
};

/** The machine's event that a step comes to; undefined where the step leads to the start page or only touches the page. */
export function eventOf(tab: Tab, step: Step): VisitEvent | undefined {
  const begin = (answers: Answers, place?: Position): VisitEvent => ({ type: 'start', answers, answeredAt: 1, place });
  const go = (entry: Entry | undefined): VisitEvent | undefined => {
    if (!entry || entry.isStart) return undefined;
    // Coming from the start page, the visit is opened anew.
    return placeOf(tab) ? { type: 'go', place: entry.place } : begin(tab.kept, entry.place);
  };
  switch (step.type) {
    case 'tick':
    case 'locale':
      return undefined;
    case 'start':
    case 'continue-saved':
      return begin(tab.kept);
    case 'start-afresh':
      return begin({});
    case 'open':
      return begin(step.answers, step.place);
    case 'reload':
      return begin(tab.kept, entryOf(tab).place);
    case 'back':
    case 'close':
      return entryOf(tab).depth > 0 ? go(tab.history[tab.at - 1]) : { type: 'back' };
    case 'browser-back':
      return go(tab.history[tab.at - 1]);
    case 'browser-forward':
      return go(tab.history[tab.at + 1]);
    case 'answer':
      return { ...step, at: 1 };
    default:
      return step as VisitEvent;
  }
}

/** What a step makes of the tab. */
export function after(tab: Tab, step: Step): Tab {
  const then = moved(tab, step);
  const position = placeOf(then);
  const isNothingAnswered = Object.keys(then.visit.context.answers).length === 0;
  // Without answers there was an erase, and older entries still name questions of the visit that is gone.
  if (!position || !isNothingAnswered || !entryOf(then).place) return then;
  return replaced(then, { ...entryOf(then), place: position, depth: 0 });
}

function moved(tab: Tab, step: Step): Tab {
  if (step.type === 'tick') return { ...tab, draft: step.answer };
  if (step.type === 'locale') return { ...tab, chosen: otherLocale(localeOf(tab)) };
  const event = eventOf(tab, step);
  const visit = event ? getNextSnapshot(visitMachine, tab.visit, event) : introduction;
  const then: Tab = { ...tab, visit, draft: undefined };
  const here = entryOf(tab);
  const { position, answers } = visit.context;
  switch (step.type) {
    case 'reload':
      return then;
    case 'browser-back':
      return { ...then, at: tab.at - 1 };
    case 'browser-forward':
      return { ...then, at: tab.at + 1 };
    case 'start':
    case 'continue-saved':
      return pushed(then, opening(here.home));
    case 'open':
      return pushed({ ...then, kept: answers }, { ...opening(here.home), place: step.place });
    case 'start-afresh':
      return pushed({ ...then, kept: {}, chosen: undefined }, opening(here.home));
    case 'erase':
      return replaced({ ...then, kept: {}, chosen: undefined }, startPage(localeOf(tab)));
    case 'back':
    case 'close':
      if (here.depth > 0) return { ...then, at: tab.at - 1 };
      // Before the first question there is the start page.
      if (position === tab.visit.context.position)
        return pushed({ ...then, visit: introduction }, startPage(localeOf(tab)));
      return replaced(then, { ...here, place: position });
    default: {
      const noted = replaced({ ...then, kept: answers }, { ...here, place: here.place ?? tab.visit.context.position });
      return pushed(noted, { ...here, place: position, depth: here.depth + 1 });
    }
  }
}

const replaced = (tab: Tab, entry: Entry): Tab => ({ ...tab, history: tab.history.with(tab.at, entry) });

function pushed(tab: Tab, entry: Entry): Tab {
  const history = [...tab.history.slice(0, tab.at + 1), entry].slice(-longestHistory);
  return { ...tab, history, at: history.length - 1 };
}

import { assertEvent, assign, setup } from 'xstate';
import type { LinkId } from '../catalogue/questionnaire.ts';
import type { Answer, Answers } from './answers.ts';
import { clamp, frontier, type Position, positionAfter, positionBefore } from './position.ts';

/** What a visit holds: the answers as given (pruned nowhere but at the door), when, and where the person is. */
export interface VisitState {
  readonly answers: Answers;
  /** Time of the last answer, in milliseconds since 1970; 0 before the first. */
  readonly answeredAt: number;
  readonly position: Position;
}

export type VisitEvent =
  /** The visit opens, or is read again: with the answers kept and the place the browser's history names. */
  | { type: 'start'; answers: Answers; answeredAt: number; place?: unknown }
  | { type: 'answer'; linkId: LinkId; answer: Answer; at: number }
  | { type: 'back' }
  | { type: 'change'; linkId: LinkId }
  | { type: 'finish' }
  | { type: 'show' }
  /** The browser went to another entry of its history. */
  | { type: 'go'; place: unknown };

/** Each screen is a state of its own. */
const screens = ['question', 'review', 'sheet', 'show'] as const;

const nothingYet: VisitState = { answers: {}, answeredAt: 0, position: frontier({}) };

/**
 * The visit: introduction → question → review → sheet (→ show). It models the visit, not the questions, so it stays this
 * small however long the questionnaire grows; where one is follows from the answers (`position.ts`).
 */
export const visitMachine = setup({
  types: { context: {} as VisitState, events: {} as VisitEvent },
  guards: {
    isAt: ({ context }, screen: Position['screen']) => context.position.screen === screen,
    // A late event of a question that has been left, or that is not asked, is not an answer.
    isAsked: ({ context: { position }, event }) => {
      assertEvent(event, 'answer');
      return position.screen === 'question' && position.linkId === event.linkId;
    },
  },
  actions: {
    begin: assign(({ event }) => {
      assertEvent(event, 'start');
      const { answers, answeredAt, place } = event;
      return { answers, answeredAt, position: clamp(place, answers) };
    }),
    take: assign(({ context, event }) => {
      assertEvent(event, 'answer');
      const { linkId, answer, at } = event;
      const isChange = context.position.screen === 'question' && context.position.isChange;
      const answers = { ...context.answers, [linkId]: answer };
      return { answers, answeredAt: at, position: positionAfter(linkId, isChange, answers) };
    }),
    goBack: assign(({ context }) => ({
      position: positionBefore(context.position, context.answers) ?? context.position,
    })),
    goTo: assign(({ context, event }) => {
      assertEvent(event, 'go');
      return { position: clamp(event.place, context.answers) };
    }),
    change: assign(({ context, event }) => {
      assertEvent(event, 'change');
      return { position: clamp({ screen: 'question', linkId: event.linkId, isChange: true }, context.answers) };
    }),
    open: assign((_, screen: 'sheet' | 'show') => ({ position: { screen } })),
  },
}).createMachine({
  id: 'visit',
  context: nothingYet,
  initial: 'introduction',
  on: {
    start: { target: '.arriving', actions: 'begin' },
    go: { target: '.arriving', actions: 'goTo' },
  },
  states: {
    introduction: {},
    arriving: {
      always: screens.map((screen) => ({ guard: { type: 'isAt', params: screen }, target: screen }) as const),
    },
    question: {
      on: {
        answer: { guard: 'isAsked', target: 'arriving', actions: 'take' },
        back: { target: 'arriving', actions: 'goBack' },
      },
    },
    review: {
      on: {
        change: { target: 'arriving', actions: 'change' },
        finish: { target: 'sheet', actions: { type: 'open', params: 'sheet' } },
        back: { target: 'arriving', actions: 'goBack' },
      },
    },
    sheet: {
      on: {
        show: { target: 'show', actions: { type: 'open', params: 'show' } },
        back: { target: 'arriving', actions: 'goBack' },
      },
    },
    show: {
      on: {
        back: { target: 'arriving', actions: 'goBack' },
      },
    },
  },
});

import { type Code, type Item, items, type LinkId } from '../../lib/catalogue/questionnaire.ts';
import { type Answer, type Answers, asAnswer, isExclusive, offersDetail } from '../../lib/flow/answers.ts';
import { disabledAnswers, enabledItems, itemOf } from '../../lib/flow/enabled.ts';
import { entryOf, localeOf, placeOf, type Step, type Tab } from './model-tab.ts';

// Everything here comes from the catalogue: a new question is walked through by itself.

const closing: readonly Code[] = ['none', 'no', 'unsure', 'declined'];
const asked = (item: Item, code: Code) =>
  items.filter(({ enableWhen }) => enableWhen?.question === item.linkId && enableWhen.anyOf.includes(code)).length;
const byOpened = (item: Item) => item.answerOption.toSorted((one, other) => asked(item, other) - asked(item, one));

/** Words of the person's own that no other question has. */
const wordsOn = ({ linkId }: Item) => `(${linkId}) 昨年から`;

/** Somebody with something to tell: of a list its ends, of other questions the first answer; opens what can be opened. */
export function telling(item: Item): Answer {
  const listed = item.answerOption.filter((code) => !closing.includes(code));
  const most = byOpened(item)[0] as Code;
  const ends = [listed.at(0) ?? most, ...(item.repeats ? [listed.at(-1) ?? most, most] : [])];
  const codes = asked(item, most) > 0 && !item.repeats ? [most] : ends;
  return asAnswer(item, codes, offersDetail(item, codes) ? wordsOn(item) : '');
}

/** Somebody who denies, or leaves empty what may be left empty; opens as little as can be. */
export function denying(item: Item): Answer {
  const denial = item.answerOption.find((code) => isExclusive(code) || code === 'no');
  if (item.optional) return { codes: [] };
  return { codes: [denial ?? (byOpened(item).at(-1) as Code)] };
}

/** A whole visit answered in one way. */
function wholeVisit(way: (item: Item) => Answer): Answers {
  const answers: Partial<Record<LinkId, Answer>> = {};
  for (let item: Item | undefined = items[0]; item; item = enabledItems(answers).find(({ linkId }) => !answers[linkId]))
    answers[item.linkId] = way(item);
  return answers;
}
const told = wholeVisit(telling);
/** The visit of somebody who denies throughout. */
export const denied = wholeVisit(denying);
const before = (last: LinkId): Answers =>
  Object.fromEntries(
    items.slice(0, items.indexOf(itemOf(last))).flatMap(({ linkId }) => (told[linkId] ? [[linkId, told[linkId]]] : [])),
  );

/** Kept answers that a visit can be opened with: as far as each question, complete in both ways, and at the sheet. */
const openings: readonly Step[] = [
  ...items.slice(1).map(({ linkId }): Step => ({ type: 'open', name: `at ${linkId}`, answers: before(linkId) })),
  { type: 'open', name: 'all told', answers: told },
  { type: 'open', name: 'all denied', answers: denied },
  { type: 'open', name: 'at the sheet', answers: told, place: { screen: 'sheet' } },
];

/** What somebody answers who has thought better of it. Words that are no longer asked for are out of sight, not gone. */
function otherAnswer(item: Item, given: Answer | undefined): Answer {
  const told = telling(item);
  if (told.codes.join() !== given?.codes.join()) return told;
  const { codes } = denying(item);
  return asAnswer(item, codes, offersDetail(item, codes) ? '' : given.detail);
}

/** Everything that can be done with the page before the person. */
export function stepsOn(tab: Tab): readonly Step[] {
  const found = known.get(tab) ?? listSteps(tab);
  known.set(tab, found);
  return found;
}
const known = new WeakMap<Tab, readonly Step[]>();

function listSteps(tab: Tab): Step[] {
  const { history, at, kept, draft } = tab;
  const place = placeOf(tab);
  const browser: Step[] = [
    ...(at > 0 ? [{ type: 'browser-back' } as const] : []),
    ...(at < history.length - 1 ? [{ type: 'browser-forward' } as const] : []),
  ];
  if (!place) {
    return isEmpty(kept)
      ? [...browser, { type: 'start' }, ...openings]
      : [...browser, { type: 'continue-saved' }, { type: 'start-afresh' }];
  }
  browser.push({ type: 'reload' });
  const everywhere: Step[] = [...browser, { type: 'locale' }, { type: 'back' }, { type: 'erase' }];
  const { answers } = tab.visit.context;
  switch (place.screen) {
    // The sheet alone, for the doctor to read: one way back, and the other language.
    case 'show':
      return [{ type: 'close' }, ...browser, { type: 'locale' }];
    case 'sheet':
      return [{ type: 'show' }, ...everywhere];
    case 'review': {
      const changes = enabledItems(answers).map(({ linkId }): Step => ({ type: 'change', linkId }));
      return [{ type: 'finish' }, ...changes, ...everywhere];
    }
    case 'question': {
      const { linkId } = place;
      const item = itemOf(linkId);
      const answer = draft ?? otherAnswer(item, answers[linkId]);
      const answering: Step = { type: 'answer', linkId, answer };
      // The language is switched over what is chosen and not yet confirmed: that is what it could lose.
      if (draft) return [answering, ...everywhere];
      return [answering, { type: 'tick', linkId, answer }, ...everywhere.filter(({ type }) => type !== 'locale')];
    }
  }
}

/** A step in words, one for each of the steps on a tab. */
export const nameOf = (step: Step): string =>
  step.type === 'open' ? `open ${step.name}` : 'linkId' in step ? `${step.type} ${step.linkId}` : step.type;

/** The screen of a tab in words. */
export function screenOf(tab: Tab): string {
  const place = placeOf(tab);
  if (!place) return isEmpty(tab.kept) ? 'start page' : 'start page with kept answers';
  if (place.screen === 'question') return place.linkId;
  return disabledAnswers(tab.visit.context.answers).length > 0
    ? `${place.screen} with answers set aside`
    : place.screen;
}
const isEmpty = (answers: Answers) => Object.keys(answers).length === 0;

/** Whether a screen after the questions speaks another language than its address; a question is not told apart by it. */
export const isInOtherLanguage = (tab: Tab): boolean =>
  placeOf(tab)?.screen !== 'question' && localeOf(tab) !== entryOf(tab).home;

/** A transition in words, as the walks count them: they take each at least once. */
export function transitionOf(tab: Tab, step: Step): string {
  const place = placeOf(tab);
  const words: string[] = [screenOf(tab), step.type];
  if (step.type === 'open') words.push(step.name);
  if (step.type === 'change') return `review, change, ${step.linkId}`;
  if (step.type === 'back' && entryOf(tab).depth === 0) return [...words, 'without an earlier entry'].join(', ');
  // A language chosen on the screen is not in the address, and must outlive a new page all the same.
  if (step.type === 'reload' && isInOtherLanguage(tab)) words.push('in the other language');
  if (place?.screen === 'question') {
    const isChange = place.isChange && ['answer', 'back', 'reload'].includes(step.type);
    if (isChange) words.push('in a change');
    if (step.type === 'answer' && tab.visit.context.answers[place.linkId]) words.push('again');
  }
  return words.join(', ');
}

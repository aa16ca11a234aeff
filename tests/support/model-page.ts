import type { Page } from '@playwright/test';
import { type Item, items, type LinkId } from '../../lib/catalogue/questionnaire.ts';
import { type Answer, type Answers, offersDetail, serialise } from '../../lib/flow/answers.ts';
import { disabledAnswers, enabledItems, itemOf, liveAnswers } from '../../lib/flow/enabled.ts';
import { storageKeys } from '../../lib/record/kept-visit.ts';
import { flagsFor } from '../../lib/rules/flags.ts';
import { rowId, summaryOf } from '../../lib/summary/summary.ts';
import { stepsOn, telling } from './model-steps.ts';
import { entryOf, localeOf, placeOf, type Step, type Tab } from './model-tab.ts';

const act = (page: Page, action: string) => page.locator(`[data-action="${action}"]`).click();

/** Does a step as a person does. */
export async function perform(page: Page, step: Step): Promise<void> {
  switch (step.type) {
    case 'browser-back':
      await page.goBack();
      return;
    case 'browser-forward':
      await page.goForward();
      return;
    case 'reload':
      await page.reload();
      return;
    case 'open':
      return open(page, step);
    case 'tick':
      return tick(page, itemOf(step.linkId), step.answer);
    case 'answer':
      await tick(page, itemOf(step.linkId), step.answer);
      return page.locator('form button[type=submit]').click();
    case 'change':
      return page.locator(`main div[data-link-id="${step.linkId}"] [data-action=change]`).click();
    case 'erase':
    case 'start-afresh':
      await act(page, step.type);
      return act(page, 'erase-confirm');
    default:
      return act(page, step.type);
  }
}

async function open(page: Page, { answers, place }: Extract<Step, { type: 'open' }>): Promise<void> {
  const record = serialise(answers, Date.now());
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [storageKeys.visit, record] as const);
  await page.goto(new URL('check/', page.url()).href);
  if (!place) return;
  await page.locator('main[data-screen=review]').waitFor();
  await page.evaluate((state) => history.replaceState({ ...history.state, ...state }, ''), place);
  await page.reload();
}

async function tick(page: Page, item: Item, { codes, detail }: Answer): Promise<void> {
  const form = page.locator(`form[data-link-id="${item.linkId}"]`);
  for (const code of codes) await form.locator(`input[value="${code}"]`).check();
  const ticked = await form.locator(`input[name="${item.linkId}"]:checked`).evaluateAll(valuesOf);
  for (const code of ticked.filter((each) => !(codes as readonly string[]).includes(each))) {
    await form.locator(`input[value="${code}"]`).uncheck();
  }
  if (offersDetail(item, codes)) await form.locator(`[name="${item.linkId}.detail"]`).fill(detail ?? '');
}
const valuesOf = (inputs: Element[]) => inputs.map((input) => (input as HTMLInputElement).value);

/** The person's own words on each question, to look for on the screens that repeat them. */
const wordsOn = Object.fromEntries(
  items.flatMap((item) => (telling(item).detail ? [[item.linkId, telling(item).detail as string]] : [])),
);
const wordsIn = (answers: Answers) => Object.keys(wordsOn).filter((linkId) => answers[linkId as LinkId]?.detail);
const keptOf = (answers: Answers): unknown => JSON.parse(serialise(answers, 1)).answers;

/** Where the focus is after a step: a new page takes none, and every new screen gives it to its heading. */
function focusAfter({ type }: Step): string {
  if (type === 'tick') return 'field';
  if (type === 'locale') return 'locale';
  return type === 'reload' ? 'nothing' : 'heading';
}

/** Steps of the visit that have a control of their own on its screens. */
const actions: readonly string[] = ['back', 'change', 'finish', 'show', 'close', 'erase'];

/** What the page must show after a step, by the model; `isOpened`: the step led in from the start page. */
export function expectedOn(tab: Tab, step: Step, isOpened: boolean) {
  const place = placeOf(tab);
  const { answers } = tab.visit.context;
  const common = {
    address: `/${entryOf(tab).home}/${place ? 'check/' : ''}`,
    lang: localeOf(tab),
    speaks: localeOf(tab),
    kept: isEmpty(tab.kept) ? null : keptOf(tab.kept),
  };
  if (!place) {
    const isNothingKept = isEmpty(tab.kept) && tab.chosen === undefined;
    return { ...common, screen: 'start', offersToContinue: !isEmpty(tab.kept), isNothingKept };
  }
  const live = liveAnswers(answers);
  const offered = new Set<string>(stepsOn(tab).map(({ type }) => type));
  const screen = {
    ...common,
    screen: place.screen,
    focus: isOpened ? 'nothing' : focusAfter(step),
    controls: actions.filter((each) => offered.has(each)),
  };
  if (place.screen === 'question') {
    const { codes, detail } = tab.draft ?? answers[place.linkId] ?? { codes: [] };
    const isOffered = offersDetail(itemOf(place.linkId), codes);
    return { ...screen, linkId: place.linkId, ticks: codes, detail: (isOffered && detail) || '' };
  }
  if (place.screen === 'review') {
    const rows = enabledItems(answers).map(({ linkId }) => [linkId, live[linkId]?.codes]);
    return { ...screen, rows, ownWords: wordsIn(live), namesSetAside: disabledAnswers(answers).length > 0 };
  }
  const flags = flagsFor(live).map(({ id, certainty }) => [id, certainty]);
  const states = summaryOf(live).states.flatMap(({ rows }) => rows.map((row) => [rowId(row), row.state]));
  return { ...screen, flags, states, ownWords: wordsIn(live) };
}
const isEmpty = (answers: Answers) => Object.keys(answers).length === 0;

/** What the page does show, in the same terms. */
export function shownOn(page: Page): Promise<object> {
  return page.evaluate(
    ({ key, wordsOn, actions }) => {
      const data = (element: Element, name: string) => element.getAttribute(`data-${name}`);
      const all = (selector: string) => [...document.querySelectorAll(selector)];
      const heading = document.querySelector('h1');
      const record = sessionStorage.getItem(key);
      const common = {
        address: location.pathname + location.search + location.hash,
        lang: document.documentElement.lang,
        speaks: /[\p{Script=Hiragana}\p{Script=Han}]/u.test(heading?.textContent ?? '') ? 'ja' : 'en',
        kept: record === null ? null : JSON.parse(record).answers,
        screen: document.querySelector('main')?.getAttribute('data-screen'),
      };
      if (common.screen === 'start') {
        const offersToContinue = all('[data-action=continue-saved]').length > 0;
        return { ...common, offersToContinue, isNothingKept: sessionStorage.length + localStorage.length === 0 };
      }
      const focused = document.activeElement;
      const focusOf = () => {
        if (focused === document.body) return 'nothing';
        if (focused === heading) return 'heading';
        return focused?.matches('form :is(input, textarea)') ? 'field' : focused && data(focused, 'action');
      };
      const screen = {
        ...common,
        focus: focusOf(),
        controls: actions.filter((action) => all(`[data-action="${action}"]`).length > 0),
      };
      const ownWords = (selector: string) => {
        const text = document.querySelector(selector)?.textContent ?? '';
        return Object.keys(wordsOn).filter((linkId) => text.includes(wordsOn[linkId] as string));
      };
      if (common.screen === 'question') {
        const form = document.querySelector('form[data-link-id]') as HTMLFormElement;
        const linkId = data(form, 'link-id');
        const inputs = [...form.elements] as HTMLInputElement[];
        return {
          ...screen,
          linkId,
          ticks: inputs.filter(({ name, checked }) => name === linkId && checked).map(({ value }) => value),
          detail: inputs.find(({ name }) => name === `${linkId}.detail`)?.value ?? '',
        };
      }
      if (common.screen === 'review') {
        const codesOf = (row: Element) => [...row.querySelectorAll('[data-code]')].map((each) => data(each, 'code'));
        return {
          ...screen,
          rows: all('main div[data-link-id]').map((row) => [data(row, 'link-id'), codesOf(row)]),
          ownWords: ownWords('main'),
          namesSetAside: all('[data-set-aside]').length > 0,
        };
      }
      return {
        ...screen,
        flags: all('[data-flag-id]').map((flag) => [data(flag, 'flag-id'), data(flag, 'certainty')]),
        states: all('[data-row]').map((row) => [data(row, 'row'), data(row, 'state')]),
        ownWords: ownWords('article.sheet'),
      };
    },
    { key: storageKeys.visit, wordsOn, actions },
  );
}

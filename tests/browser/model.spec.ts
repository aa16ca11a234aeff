import { expect, type Page, test } from '@playwright/test';
import { items } from '../../lib/catalogue/questionnaire.ts';
import { enabledItems } from '../../lib/flow/enabled.ts';
import { visitMachine } from '../../lib/flow/machine.ts';
import { locales } from '../../lib/i18n/locales.ts';
import { expectedOn, perform, shownOn } from '../support/model-page.ts';
import { denied } from '../support/model-steps.ts';
import type { Step } from '../support/model-tab.ts';
import { newTab, type Stride, transitions, walkOver } from '../support/model-walk.ts';

// The machine of the visit, in the model of a browser's tab, is explored with `xstate/graph`. Walks are made of every
// transition found; they are taken on the page, and after each step the page is asked whether it agrees with the model.

/** Each walk takes every transition of its types, and whatever else it needs to get there. */
const walks = {
  'answers, ticks, languages and changes': ['answer', 'tick', 'locale', 'change', 'finish', 'show', 'close'],
  'openings, Back and erasing': ['start', 'continue-saved', 'start-afresh', 'open', 'back', 'erase'],
  'reloads, and the browser’s own Back and Forward': ['reload', 'browser-back', 'browser-forward'],
} as const satisfies Record<string, readonly Step['type'][]>;

const wordsOf = (types: readonly string[]) =>
  [...transitions].filter(([, { type }]) => types.includes(type)).map(([words]) => words);

for (const [index, [name, types]] of Object.entries(walks).entries()) {
  test(`the page agrees with the model at each step: ${name}`, async ({ page }) => {
    test.setTimeout(300_000);
    const home = locales[index % locales.length] ?? locales[0];
    const taken = new Set<string>();
    let before = newTab(home);
    await page.goto(`/${home}/`);
    for (const stride of walkOver(types, home)) {
      const isOpened = before.visit.value === 'introduction';
      // A step of its own: without a parent each would be looked for among all before it.
      await test.step(stride.transition, async () => {
        await perform(page, stride.step);
        await agrees(page, stride, isOpened);
      });
      taken.add(stride.transition);
      before = stride.tab;
    }
    expect(wordsOf(types).filter((words) => !taken.has(words))).toEqual([]);
  });
}

async function agrees(page: Page, { tab, step, transition }: Stride, isOpened: boolean) {
  const expected = expectedOn(tab, step, isOpened);
  await expect(async () => expect(await shownOn(page), transition).toEqual(expected)).toPass({
    timeout: 10_000,
    intervals: [5, 10, 20, 50, 100],
  });
}

test.describe('the walks together', () => {
  test('take every transition of the model', () => {
    expect(wordsOf(Object.values(walks).flat())).toEqual([...transitions.keys()]);
  });

  test('meet every question of the catalogue by every way there is', () => {
    const conditional = items.filter((item) => !enabledItems(denied).includes(item));
    const owed = items.flatMap(({ linkId }, index) => [
      `review, change, ${linkId}`,
      ...['answer', 'answer, again', 'answer, in a change, again', 'tick', 'locale', 'erase'].map(at(linkId)),
      ...['reload', 'reload, in a change', 'back, in a change', 'browser-back', 'browser-forward'].map(at(linkId)),
      `${linkId}, back, without an earlier entry`,
      ...(index > 0 ? [`${linkId}, back`, `start page, open, at ${linkId}`] : []),
    ]);
    owed.push(...conditional.map(({ linkId }) => `${linkId}, answer, in a change`));
    expect(owed.filter((words) => !transitions.has(words))).toEqual([]);
  });
  const at = (linkId: string) => (what: string) => `${linkId}, ${what}`;

  test('take every edge of the machine that a control or the browser leads to', () => {
    const taken = new Set([...transitions.values()].map(({ edge }) => edge));
    const everywhere = Object.keys(visitMachine.root.on);
    const edges = Object.entries(visitMachine.states)
      .filter(([state]) => state !== 'arriving')
      .flatMap(([state, { on }]) => [...Object.keys(on), ...everywhere].map((event) => `${state}: ${event}`));
    // A tab on the start page has no visit yet to go about in or to erase; the shown sheet has one way back, to the
    // entry before it.
    const without = ['introduction: go', 'introduction: erase', 'show: back', 'show: erase'];
    expect(edges.filter((edge) => !taken.has(edge)).toSorted()).toEqual(without.toSorted());
  });
});

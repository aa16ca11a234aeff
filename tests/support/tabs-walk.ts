import { type BrowserContext, expect, type Page } from '@playwright/test';
import { tabOf } from './phone.ts';
import { aModel, type Step } from './saved-visit-model.ts';
import { expectHydrated, VisitPage } from './visit-page.ts';

// Real tabs do what the model of `saved-visit-walk.test.ts` does. Each rests at the first question, where what it knows is
// ticked; keys are pressed, because the pointer is ignored for a moment after every step.

const routes = ['dermapen', 'potenza', 'injection', 'iv-drip'] as const;
const ticksOf = (token: string | undefined) =>
  token === undefined ? [] : routes.filter((_, index) => ((Number(token) % 15) + 1) & (1 << index));
const latest = (given: string | undefined) => given?.split(',').at(-1);

/** A tab that can be put to sleep: then it hears of nothing, as on a phone that is in a pocket. */
async function newTab(context: BrowserContext) {
  const page = await context.newPage();
  await page.addInitScript(() => {
    for (const [target, type] of [
      [window, 'storage'],
      [window, 'pageshow'],
      [document, 'visibilitychange'],
    ] as const)
      target.addEventListener(
        type,
        (event) => {
          if (document.documentElement.dataset.isAsleep) event.stopImmediatePropagation();
        },
        true,
      );
  });
  await page.goto('/ja/check/');
  return page;
}
const press = (page: Page, action: string) => new VisitPage(page).act(action);

/** Brings a page to the first question: from the start page, where one is led if the visit is gone, or from the second. */
async function rest(page: Page): Promise<void> {
  const tab = tabOf(page);
  const main = page.locator('main[data-screen]');
  // A page that is about to be left for the start takes no input.
  await expect(
    page.locator('body:not([inert]) :is(main[data-screen=start], form[data-link-id])').first(),
  ).toBeVisible();
  if ((await main.getAttribute('data-screen')) === 'start') {
    await tab.expectSaid('Screens.Check.gone');
    await page.goto('/ja/check/');
  }
  await expectHydrated(page);
  const form = page.locator('form[data-link-id]');
  if ((await form.getAttribute('data-link-id')) !== 'routes') await press(page, 'back');
  await tab.expectQuestion('routes');
}

/** Walks through the steps in as many tabs, and compares after each what they show with the model. */
export async function walk(context: BrowserContext, count: number, steps: readonly Step[]): Promise<void> {
  const start = Date.now();
  const model = aModel(count, start);
  await context.clock.setFixedTime(start);
  const pages: Page[] = [];
  for (let index = 0; index < count; index += 1) pages.push(await newTab(context));
  const asleep = new Set<number>();

  const moveOnStartPage = async (page: Page, { name }: Step) => {
    await page.goto('/ja/');
    await expect(page.locator('[data-action=erase]')).toBeVisible();
    const hook = name === 'stop' ? 'stop-keeping' : 'keep';
    if (await page.locator(`[data-action="${hook}"]`).count()) {
      await press(page, hook);
      const dialog = page.locator('dialog[open]');
      if (await dialog.count()) {
        if (name === 'replace') await press(page, 'keep-confirm');
        else await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
      }
    }
    await page.goto('/ja/check/');
  };
  const answer = async (page: Page, token: string, sentence: string | undefined) => {
    const codes: readonly string[] = ticksOf(token);
    for (const code of routes) {
      const box = page.locator(`input[value="${code}"]`);
      if ((await box.isChecked()) !== codes.includes(code)) await box.press('Space');
    }
    await page.locator('form button[type=submit]').press('Enter');
    if (sentence === 'changed-elsewhere') await tabOf(page).expectSaid('Screens.Check.changed-elsewhere');
    else if (!sentence) await tabOf(page).expectQuestion('age-group');
  };
  const act = async (step: Step, token: string): Promise<void> => {
    const page = pages[step.tab] as Page;
    const { name } = step;
    // On the way to the start page and back the visit is read as on a reload.
    const isMove = name === 'keep' || name === 'replace' || name === 'stop';
    if (isMove) model.act({ ...step, name: 'reload' }, token);
    if (name === 'replace') model.act({ ...step, name: 'keep' }, token);
    const sentence = model.act(step, token);
    await context.clock.setFixedTime(model.now());
    if (isMove) await moveOnStartPage(page, step);
    else if (name === 'answer') await answer(page, token, sentence);
    else if (name === 'reload') await page.reload();
    else if (name === 'erase') {
      await press(page, 'menu');
      await press(page, 'erase');
      await press(page, 'erase-confirm');
      await tabOf(page).expectScreen('start');
      await page.goto('/ja/check/');
    } else if (name === 'close') {
      await page.close();
      pages[step.tab] = await newTab(context);
    } else if (name === 'sleep' || name === 'resume') {
      await page.evaluate((isAsleep) => {
        document.documentElement.dataset.isAsleep = isAsleep ? 'yes' : '';
        document.dispatchEvent(new Event('visibilitychange'));
      }, name === 'sleep');
    }
    if (name === 'sleep') asleep.add(step.tab);
    else if (!['answer', 'hour', 'day', 'week', 'clock-back'].includes(name)) asleep.delete(step.tab);
  };

  for (const [number, step] of steps.entries()) {
    await act(step, `${number}`);
    for (const [index, page] of pages.entries()) {
      const walked = steps.slice(0, number + 1).map(({ name, tab }) => `${name} ${tab}`);
      // Both again where a tab hears of the step only now, and is led to the start.
      await expect(async () => {
        if (!asleep.has(index) || index === step.tab) await rest(page);
        const ticks = await page
          .locator('body:not([inert]) form[data-link-id=routes]')
          .evaluateAll((forms) =>
            forms.map((form) => [...form.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value)),
          );
        expect(ticks, `tab ${index} after ${walked}`).toEqual([ticksOf(latest(model.shown()[index]))]);
      }).toPass({ timeout: 30_000 });
    }
  }
  for (const page of pages) await page.close();
}

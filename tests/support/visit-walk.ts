import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { getNextSnapshot, initialTransition } from 'xstate';
import type { Item } from '../../lib/catalogue/questionnaire.ts';
import { type Answer, type Answers, isListed } from '../../lib/flow/answers.ts';
import { enabledItems, itemOf, liveAnswers } from '../../lib/flow/enabled.ts';
import { type VisitEvent, visitMachine } from '../../lib/flow/machine.ts';
import { type Position, positionBefore } from '../../lib/flow/position.ts';
import { flagsFor } from '../../lib/rules/flags.ts';
import { openVisit } from './visit-page.ts';

// The machine of the visit, in a model of the browser's history, says what the page must show after every step.

const walkSteps = ['go on', 'go on', 'go on', 'Back', 'browser Back', 'browser Forward', 'reload', 'change'] as const;
/** `pick` chooses among what there is: an answer, or a row of the review. */
export interface WalkStep {
  readonly name: (typeof walkSteps)[number];
  readonly pick: number;
}

/** An answer to the question: a listed code, a denial or a doubt, as `pick` says. */
function pickedAnswer(position: Extract<Position, { screen: 'question' }>, pick: number): Answer {
  const { answerOption, optional } = itemOf(position.linkId);
  return { codes: optional && pick % 2 ? [] : [answerOption[pick % answerOption.length] ?? 'unsure'] };
}

/** So many walks of forty steps, the same on every machine. */
export const visitWalks = (seed: number, walks: number) =>
  fc.sample(
    fc.array(fc.record({ name: fc.constantFrom(...walkSteps), pick: fc.nat({ max: 40 }) }), {
      minLength: 40,
      maxLength: 40,
    }),
    { seed, numRuns: walks },
  );

/** Opens a visit at its review, walks on from there, and compares the page with the model after every step. */
export async function walkVisit(page: Page, saved: Answers, steps: readonly WalkStep[]): Promise<void> {
  await openVisit(page, 'ja', saved, 'review');
  let [visit] = initialTransition(visitMachine);
  const send = (event: VisitEvent) => {
    visit = getNextSnapshot(visitMachine, visit, event);
    return visit.context.position;
  };
  send({ type: 'start', answers: saved, answeredAt: 1, place: { screen: 'review' } });
  let entries: Position[] = [visit.context.position];
  let at = 0;
  const push = (position: Position) => {
    entries = [...entries.slice(0, at + 1), position];
    at += 1;
  };
  const go = (to: number) => {
    at = to;
    send({ type: 'go', place: entries[at] });
  };
  const press = (selector: string) => page.locator(selector).first().press('Enter');

  const goOn = async (pick: number) => {
    const { position, answers } = visit.context;
    if (position.screen === 'question') {
      const answer = pickedAnswer(position, pick);
      const item = itemOf(position.linkId);
      for (const code of item.answerOption) {
        const box = page.locator(`form input[value="${code}"]`);
        const isWanted = answer.codes.includes(code);
        if ((await box.isChecked()) !== isWanted && (item.repeats || isWanted)) await box.press('Space');
      }
      const detail = answers[position.linkId]?.detail;
      const kept = detail && answer.codes.some(isListed) ? { ...answer, detail } : answer;
      push(send({ type: 'answer', linkId: position.linkId, answer: kept, at: 1 }));
      await press('form button[type=submit]');
    } else if (position.screen === 'review') {
      push(send({ type: 'finish' }));
      await press('[data-action=finish]');
    } else if (position.screen === 'sheet') {
      push(send({ type: 'show' }));
      await press('[data-action=show]');
    } else {
      go(at - 1);
      await press('[data-action=close]');
    }
  };
  const take = async ({ name, pick }: WalkStep) => {
    const { position, answers } = visit.context;
    if (name === 'go on') await goOn(pick);
    else if (name === 'Back' && position.screen !== 'show' && (at > 0 || positionBefore(position, answers))) {
      if (at > 0) go(at - 1);
      else entries[at] = send({ type: 'back' });
      await press('[data-action=back]');
    } else if (name === 'browser Back' && at > 0) {
      go(at - 1);
      await page.goBack();
    } else if (name === 'browser Forward' && at < entries.length - 1) {
      go(at + 1);
      await page.goForward();
    } else if (name === 'reload') {
      send({ type: 'start', answers, answeredAt: 1, place: entries[at] });
      await page.reload();
    } else if (name === 'change' && position.screen === 'review') {
      const asked = enabledItems(answers);
      const { linkId } = asked[pick % asked.length] as Item;
      push(send({ type: 'change', linkId }));
      await page.locator('main details').evaluateAll((all) => {
        for (const each of all) (each as HTMLDetailsElement).open = true;
      });
      await press(`main div[data-link-id="${linkId}"] [data-action=change]`);
    }
  };

  const done: string[] = [];
  for (const step of steps) {
    await take(step);
    done.push(`${step.name} ${step.pick}`);
    await expect.poll(() => shownOn(page), { message: done.join(', ') }).toEqual(expectedOf(visit.context));
  }
}

function expectedOf({ position, answers }: { position: Position; answers: Answers }) {
  const live = liveAnswers(answers);
  if (position.screen === 'question')
    return { screen: 'question', linkId: position.linkId, ticks: answers[position.linkId]?.codes ?? [] };
  if (position.screen === 'review')
    return {
      screen: 'review',
      rows: enabledItems(answers)
        .map(({ linkId }) => linkId)
        .sort(),
    };
  return {
    screen: position.screen,
    flags: flagsFor(live)
      .map(({ id }) => id)
      .sort(),
  };
}

const shownOn = (page: Page) =>
  page.evaluate(() => {
    const screen = document.querySelector<HTMLElement>('main')?.dataset.screen;
    const all = (selector: string, name: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset[name]).sort();
    if (screen === 'question') {
      const inputs = [...document.querySelectorAll<HTMLInputElement>('form[data-link-id] input:checked')];
      const linkId = document.querySelector<HTMLElement>('form[data-link-id]')?.dataset.linkId;
      return { screen, linkId, ticks: inputs.map(({ value }) => value) };
    }
    if (screen === 'review') return { screen, rows: all('main div[data-link-id]', 'linkId') };
    return { screen, flags: all('[data-flag-id]', 'flagId') };
  });

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../lib/flow/answers.ts';
import type { SavedVisit } from '../../lib/record/serialise.ts';
import { aPhone, fakeStorage } from '../support/device.ts';
import { aModel, type Step, stepNames } from '../support/saved-visit-model.ts';
import { isFullSweep } from '../support/sweep.ts';

// Two and three tabs of one phone do anything in any order, and the store is compared with a model of a few lines.

const start = Date.UTC(2026, 10, 24, 9, 30);
/** Answers that name each answer ever given, in the order of giving. */
const answersOf = (given: string): Answers => ({ 'questions-to-ask': { codes: [], detail: given } });

/** What people do most is done most, so that time does not end every visit at once. */
const stepName = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('answer', 'keep', 'sleep', 'resume') },
  { weight: 2, arbitrary: fc.constantFrom(...stepNames) },
);
const walks = (tabs: number) =>
  fc.array(fc.record({ name: stepName, tab: fc.nat({ max: tabs - 1 }) }), { maxLength: 40, size: 'max' });

/** The tabs of a phone, driven as pages drive the store. */
function tabsOf(count: number) {
  const phone = aPhone(start);
  /** The check opens; the tab's start page stays as it was, for Back to show again. */
  const open = (session = fakeStorage(), startPage = phone.newTab(session).store) => {
    const tab = phone.newTab(session);
    tab.store.open('check');
    return { ...tab, startPage, isActive: true, asked: undefined as SavedVisit | undefined };
  };
  const tabs = Array.from({ length: count }, () => open());
  /** A page whose visit is gone is left for the start page, which says so, and leads on to what there is. */
  const settle = (index: number, said: Set<string>) => {
    const { session, store, startPage } = tabs[index] as (typeof tabs)[number];
    if (store.getState().notice !== 'gone') return;
    const page = phone.newTab(session).store;
    page.open('start');
    said.add(page.getState().notice ?? 'nothing');
    tabs[index] = open(session, startPage);
  };
  const act = ({ name, tab: index }: Step, given: string): Set<string> => {
    const said = new Set<string>();
    const tab = tabs[index] as (typeof tabs)[number];
    const { store, session, startPage } = tab;
    const hear = (notice: string | undefined) => notice && said.add(notice);
    const keep = (replaced?: SavedVisit) => {
      const result = store.keep(replaced);
      tab.asked = typeof result === 'string' ? undefined : result.occupiedBy;
      hear(tab.asked ? 'occupied' : (result as string));
    };
    if (name === 'hour') phone.clock.now += 60 * 60 * 1000;
    else if (name === 'day') phone.clock.now += 25 * 60 * 60 * 1000;
    else if (name === 'week') phone.clock.now += 8 * 24 * 60 * 60 * 1000;
    else if (name === 'clock-back') phone.clock.now -= 23 * 60 * 60 * 1000;
    else if (name === 'close') tabs[index] = open();
    else if (name === 'reload') tabs[index] = open(session, startPage);
    else if (name === 'back') {
      const before = startPage.getState().visit;
      startPage.open('start');
      const { visit, notice } = startPage.getState();
      hear(notice);
      if (notice && visit?.id !== before?.id) said.add(`${notice}, of another visit than before`);
      tabs[index] = open(session, startPage);
    } else if (name === 'sleep') tab.isActive = false;
    else if (name === 'paste') {
      const { store: start } = phone.newTab(session);
      start.open('start');
      hear(start.getState().notice);
      start.takeCopy({ answers: answersOf(given), answeredAt: phone.clock.now }, start.getState().visit);
      tabs[index] = open(session, startPage);
    } else {
      store.setNotice();
      if (name === 'resume') {
        tab.isActive = true;
        store.refresh();
      }
      const before = store.getState().visit?.answers['questions-to-ask']?.detail;
      if (name === 'answer') store.save(answersOf(before ? `${before},${given}` : given), phone.clock.now);
      if (name === 'keep') keep();
      if (name === 'replace') keep(tab.asked);
      if (name === 'stop') hear(store.stopKeeping());
      if (name === 'erase') {
        store.erase();
        tabs[index] = open(session, startPage);
      }
    }
    hear(tabs[index]?.store.getState().notice);
    settle(index, said);
    for (const [other, { store: each, isActive }] of tabs.entries()) {
      if (isActive) each.refresh();
      settle(other, new Set());
    }
    return said;
  };
  const shown = () => tabs.map(({ store }) => store.getState().visit?.answers['questions-to-ask']?.detail);
  return { phone, tabs, act, shown };
}

describe.each([2, 3])('%d tabs in any order of steps', (count) => {
  it('show what the model shows, and lose nothing without a sentence', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(walks(count), (steps) => {
        const model = aModel(count, start);
        const real = tabsOf(count);
        for (const [number, step] of steps.entries()) {
          const token = `(${number})`;
          const sentence = model.act(step, token);
          const said = real.act(step, token);
          expect(real.shown(), JSON.stringify(steps.slice(0, number + 1))).toEqual(model.shown());
          if (sentence) {
            expect([...said], JSON.stringify(steps.slice(0, number + 1))).toContain(sentence);
            seen.add(sentence);
          }
          for (const each of said)
            if (each.endsWith('of another visit than before'))
              expect(each, JSON.stringify(steps.slice(0, number + 1))).toContain(sentence ?? 'nothing');
          // Whatever was erased is in no active tab and in no storage.
          const stored = [real.phone.local, ...real.tabs.map(({ session }) => session)].flatMap(({ texts }) => [
            ...texts.values(),
          ]);
          for (const erased of model.erased) expect(stored.filter((text) => text.includes(erased))).toEqual([]);
        }
      }),
      { seed: 20_261_130, numRuns: isFullSweep ? 15_000 : 1000 },
    );
    // The walks came by everything that can be said.
    expect([...seen].sort()).toEqual(['changed-elsewhere', 'discarded-expired', 'gone', 'occupied', 'too-old']);
  });
});

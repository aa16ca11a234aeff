import { items } from '../../lib/catalogue/questionnaire.ts';
import { asAnswer } from '../../lib/flow/answers.ts';
import { enabledItems, liveAnswers } from '../../lib/flow/enabled.ts';

/** How people answer: chances per item, between 0 and 1. `several` and `doubt` leave the rest to single codes. */
export const mixes = {
  'mostly no, single codes': { several: 0, doubt: 0, denial: 0.8, detail: 0.5 },
  'lists with several ticks': { several: 1, doubt: 0, denial: 0.5, detail: 0.5 },
  'doubts, also beside ticks': { several: 0.3, doubt: 0.6, denial: 0.5, detail: 0.2 },
  'as people answer': { several: 0.25, doubt: 0.1, denial: 0.7, detail: 0.3 },
};

/** The same sets on every run (mulberry32): `next()` gives a number from 0 up to 1. */
function chances(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const doubts = ['unsure', 'declined'];
const denials = ['no', 'none'];

function codesFor(item, mix, next) {
  const oneOf = (codes) => codes[Math.floor(next() * codes.length)];
  const doubt = oneOf(doubts.filter((code) => item.answerOption.includes(code)));
  const denial = item.answerOption.find((code) => denials.includes(code));
  const rest = item.answerOption.filter((code) => !doubts.includes(code) && !denials.includes(code));
  const isDoubtful = doubt !== undefined && next() < mix.doubt;
  if (item.repeats && next() < mix.several) {
    const ticks = [oneOf(rest), oneOf(rest), oneOf(rest)];
    return isDoubtful ? [...ticks, doubt] : ticks;
  }
  if (isDoubtful) return [doubt];
  return denial !== undefined && next() < mix.denial ? [denial] : [oneOf(rest)];
}

/** `count` whole visits answered in the manner of `mix`, pruned as `flagsFor` takes them. */
export function answerSets(mix, count, seed = 1) {
  const next = chances(seed);
  return Array.from({ length: count }, () => {
    let answers = {};
    for (const item of items) {
      if (!enabledItems(answers).includes(item)) continue;
      const detail = next() < mix.detail ? '2024年から、左の頬' : '';
      answers = { ...answers, [item.linkId]: asAnswer(item, codesFor(item, mix, next), detail) };
    }
    return liveAnswers(answers);
  });
}

import { test } from '@playwright/test';
import fc from 'fast-check';
import { stepNames } from '../support/saved-visit-model.ts';
import { walk } from '../support/tabs-walk.ts';

// What the store does in thousands of walks (`saved-visit-walk.test.ts`), real tabs do in some. `WALKS` asks for more.
const walks = Number(process.env.WALKS ?? 5);
// A visit is pasted in `carry.spec.ts`: it comes with all its answers, and a tab here rests at the first question.
// What Back shows is in `history.spec.ts`: a tab here has no start page behind it.
const inTabs = stepNames.filter((name) => name !== 'paste' && name !== 'back');

const stepName = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('answer', 'keep', 'sleep', 'resume') },
  { weight: 2, arbitrary: fc.constantFrom(...inTabs) },
);
for (const count of [2, 3])
  for (const [index, steps] of fc
    .sample(
      fc.array(fc.record({ name: stepName, tab: fc.nat({ max: count - 1 }) }), { minLength: 14, maxLength: 14 }),
      { seed: 20_261_130 + count, numRuns: walks },
    )
    .entries())
    test(`${count} tabs show what the model shows, and say so where an answer meets another or the visit is gone: walk ${index + 1}`, async ({
      context,
    }) => {
      await walk(context, count, steps);
    });

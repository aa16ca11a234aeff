import { describe, expect, it } from 'vitest';
import { sections } from '../../lib/catalogue/questionnaire.ts';
import { enabledItems } from '../../lib/flow/enabled.ts';
import { progressAt } from '../../lib/flow/progress.ts';
import { aVisit } from '../support/visits.ts';

describe.each([
  ['every question', aVisit({ routes: ['undecided'] })],
  ['the fewest questions', aVisit({ routes: ['iv-drip'] })],
])('the progress of a visit with %s', (_, answers) => {
  const seen = enabledItems(answers).map(({ linkId }) => progressAt(linkId, answers));
  const done = seen.map(({ section, share }) => section - 1 + share);

  it('grows with each question', () => {
    for (const [index, value] of done.entries()) expect(value).toBeGreaterThan(done[index - 1] ?? 0);
  });

  it('completes each section with its last question, and the visit with the last section', () => {
    expect(seen.filter(({ share }) => share === 1).map(({ section }) => section)).toEqual(
      sections.map((_section, index) => index + 1),
    );
  });
});

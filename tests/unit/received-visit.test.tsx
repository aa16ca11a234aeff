import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { WordsProvider } from '../../app/[locale]/check/shell/words-context.tsx';
import { ReceivedVisit } from '../../app/[locale]/read/received-visit.tsx';
import type { Received } from '../../app/[locale]/read/use-received.ts';
import { ownFlags } from '../../lib/clinic/own-answers.ts';
import { setPackInUse } from '../../lib/clinic/pack-in-use.ts';
import { decode, encode } from '../../lib/export/code.ts';
import ja from '../../messages/ja.json' with { type: 'json' };
import { visitsWithPacks } from '../support/packs.ts';
import { aVisit } from '../support/visits.ts';

// The foot of the sheet says where the sources are.
vi.stubGlobal('location', { host: 'clinic.example', pathname: '/ja/read/' });

/** The paper of a code, as HTML. */
function paperOf(digits: string): string {
  const received = { ...decode(digits), digits } as Received;
  const html = renderToStaticMarkup(
    <WordsProvider messages={ja}>
      <ReceivedVisit received={received} words={ja.Screens.Read} japanese={ja} empty={() => {}} />
    </WordsProvider>,
  );
  return /<article.*<\/article>/s.exec(html)?.[0] ?? '';
}

it('a sheet printed from a code says that the answers to a clinic’s questions are not on it', () => {
  const visit = { answers: aVisit(), locale: 'ja' as const, day: 333 };
  const pack = { hash: 0xfedcba98, answers: [1, 2, 0, 0, 0] };
  expect(paperOf(encode({ ...visit, pack }, false))).toContain(ja.Screens.Chart['pack-unknown']);
  expect(paperOf(encode(visit, false))).not.toContain(ja.Screens.Chart['pack-unknown']);
});

it('with any pack our points and lines on the paper are the same, in their places, and the clinic’s come after them', () => {
  /** The points and the lines in their states, in the order of the paper. */
  const onPaper = (digits: string) =>
    [...paperOf(digits).matchAll(/data-flag-id="[^>]*data-certainty="\w+"|data-row="[^>]*data-state="[\w-]+"/g)].map(
      ([hooks]) => hooks,
    );
  let points = 0;
  for (const { live, read, own, rows } of visitsWithPacks(24)) {
    const digits = encode({ answers: live, locale: 'ja', day: 333, ...(own ? { pack: own } : {}) }, false);
    setPackInUse(undefined);
    const before = onPaper(digits);
    setPackInUse(read);
    const after = onPaper(digits);
    setPackInUse(undefined);
    expect(before.length).toBeGreaterThan(50);
    expect(after.slice(0, before.length)).toEqual(before);
    const raised = ownFlags(rows).map(({ id, certainty }) => `data-flag-id="${id}" data-certainty="${certainty}"`);
    const lines = rows.map(({ question, state }) => `data-row="${question.id}" data-state="${state}"`);
    const shown = own ? [...raised, ...lines] : [];
    expect(after.slice(before.length).toSorted()).toEqual(shown.toSorted());
    points += own ? raised.length : 0;
  }
  expect(points).toBeGreaterThan(10);
});

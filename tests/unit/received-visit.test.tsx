import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { WordsProvider } from '../../app/[locale]/check/shell/words-context.tsx';
import { ReceivedVisit } from '../../app/[locale]/read/received-visit.tsx';
import type { Received } from '../../app/[locale]/read/use-received.ts';
import { decode, encode } from '../../lib/export/code.ts';
import ja from '../../messages/ja.json' with { type: 'json' };
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

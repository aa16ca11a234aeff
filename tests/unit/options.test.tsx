import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Options } from '@/app/[locale]/check/question/options.tsx';
import { WordsProvider } from '@/app/[locale]/check/shell/words-context.tsx';
import { itemOf } from '@/lib/flow/enabled.ts';
import ja from '@/messages/ja.json' with { type: 'json' };

it('an option is described by the clinic’s own device too', () => {
  const html = renderToStaticMarkup(
    <WordsProvider messages={ja}>
      <Options
        item={itemOf('routes')}
        codes={[]}
        detail=""
        fault={undefined}
        onChange={() => {}}
        own={(code) => (code === 'dermapen' ? 'Pen No. 4' : undefined)}
      />
    </WordsProvider>,
  );
  const [input = ''] = html.match(/<input[^>]*value="dermapen"[^>]*>/) ?? [];
  const ids = /aria-describedby="([^"]*)"/.exec(input)?.[1]?.split(' ') ?? [];
  expect(ids.some((id) => new RegExp(`id="${id}"[^>]*>Pen No. 4`).test(html))).toBe(true);
  // What is not there describes nothing.
  for (const [, named = ''] of html.matchAll(/aria-describedby="([^"]*)"/g))
    for (const id of named.split(' ')) expect(html).toContain(`id="${id}"`);
});

import { expect, test } from '@playwright/test';
import { addressesIn } from '../../tools/build/addresses.mjs';
import { filesIn } from '../../tools/build/files.mjs';
import { headersFor } from '../../tools/build/policy.mjs';
import { hostNames, realHost } from '../support/real-hosts.ts';

// The files for hosts, read by the hosts themselves.

for (const name of hostNames)
  for (const base of ['', '/some/path'])
    test.describe(`${name}, with the site ${base ? 'in a folder' : 'at the root'} of a host`, () => {
      let host: Awaited<ReturnType<typeof realHost>>;
      test.beforeAll(async () => {
        host = await realHost(name, { base });
      });
      test.afterAll(() => host.stop());

      test('sends the headers of the policy once with every answer, whatever the server sets for others', async () => {
        const files = addressesIn('out', base);
        const forHosts = filesIn('out').flatMap((file) => (file.startsWith('_next/') ? [] : [`/${file}`]));
        const others = ['/nowhere', '/_next/static/chunks/gone.js', '/_next/', '/ja', '/ja/check', '/ja/nowhere/?x'];
        others.push('/ja/read/nowhere');
        for (const address of new Set([...files, ...[...forHosts, ...others].map((path) => base + path)])) {
          const { status, headers } = await host.ask(address);
          expect(status, address).toBeLessThan(files.has(address) ? 300 : 405);
          for (const [header, value] of Object.entries(headersFor(host.site, address)))
            expect(headers[header.toLowerCase()], `${header} of ${address}`).toEqual([value]);
        }
      });

      test('lets no browser keep an error in the place of a script', async () => {
        const script = host.site.assets.find((file) => file.endsWith('.js')) ?? '';
        host.setReadable(script, false);
        const failed = await host.ask(script);
        expect({ status: failed.status, caching: failed.headers['cache-control'] }).toEqual({
          status: 403,
          caching: ['no-cache'],
        });
        host.setReadable(script, true);
        // What a host may refuse without showing the page for errors.
        for (const asked of [{ Range: 'bytes=99999999-' }, { method: 'POST' }]) {
          const { status, headers } = await host.ask(script, asked);
          expect(status < 400 || headers['cache-control']?.[0] !== 'public, max-age=31536000, immutable').toBe(true);
        }
        const { status, headers } = await host.ask(script);
        expect({ status, caching: headers['cache-control'] }).toEqual({
          status: 200,
          caching: ['public, max-age=31536000, immutable'],
        });
      });

      test('sends nobody to a host that the request named, nor to http', async () => {
        for (const address of ['/ja', '/ja/check']) {
          const { headers } = await host.ask(base + address);
          const { location = [] } = headers;
          expect(location.filter((to) => !to.startsWith(`${base}${address}/`))).toEqual([]);
        }
      });
    });

test('Apache sends an address without its slash on to the known origin', async () => {
  const host = await realHost('Apache', { origin: 'https://check.example' });
  const { status, headers } = await host.ask('/ja/check');
  expect({ status, location: headers.location }).toEqual({
    status: 301,
    location: ['https://check.example/ja/check/'],
  });
  await host.stop();
});

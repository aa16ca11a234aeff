import { readFileSync } from 'node:fs';
import { filesIn } from '../../tools/build/files.mjs';
import { netlifyHeaders } from '../../tools/build/hosts/netlify.mjs';
import { faultsIn } from '../../tools/build/page.mjs';
import { headersFor, metaPolicy, type Site, sitePolicy, workerPolicy } from '../../tools/build/policy.mjs';
import { sumsOf } from '../../tools/build/sums.mjs';
import { readApache, readNetlify, readNginx, readVercel } from '../support/host-files.ts';
import { expect, ownSite, test } from '../support/own-site.ts';
import { openVisit } from '../support/visit-page.ts';
import { typical } from '../support/visits.ts';

const site: Site = { ...JSON.parse(readFileSync('out/site.json', 'utf8')), isLocal: true };
const { pages } = site;
const html = filesIn('out').filter((file) => file.endsWith('.html'));
const scripts = filesIn('out').filter((file) => file.endsWith('.js'));
const read = (file: string) => readFileSync(`out/${file}`, 'utf8');

test.describe('the exported folder', () => {
  test('holds no inline script, style or handler, and no address of another origin in any tag', () => {
    expect(html.flatMap((file) => faultsIn(read(file)).map((fault) => `${file}: ${fault}`))).toEqual([]);
    expect(html).toContain('ja/check/index.html');
  });

  test('says its policy in every page before anything else is loaded', () => {
    for (const file of html) {
      const [before = '', after] = read(file).split(`content="${metaPolicy()}"`);
      expect(after, file).toBeDefined();
      expect(before, file).not.toMatch(/<(script|link)\b/);
    }
  });

  test('holds nothing that nobody asks for', () => {
    expect(filesIn('out').filter((file) => file.endsWith('.txt'))).toEqual([]);
    const texts = [...html, ...scripts].map((file) => [file, read(file)] as const);
    const assets = filesIn('out').filter((file) => /^_next\/.*\.(js|css)$/.test(file));
    const unnamed = assets.filter((file) => {
      const name = file.replace(/^.*\//, '');
      return !texts.some(([other, text]) => other !== file && other !== 'sw.js' && text.includes(name));
    });
    expect(unnamed).toEqual([]);
  });

  test('names no foreign address in its scripts but namespaces', () => {
    const namespaces =
      /^(www\.w3\.org|(terminology\.)?hl7\.org|json-schema\.org|react\.dev|nextjs\.org|localhost|n|a|b|x)$/;
    const hosts = scripts.flatMap((file) =>
      [...read(file).matchAll(/https?:\/\/([a-z0-9.-]+)/gi)].map(([, host = '']) => host),
    );
    expect([...new Set(hosts)].filter((host) => !namespaces.test(host))).toEqual([]);
  });

  test('lists in its bill of materials the packages that are in it, and no tool', () => {
    const { components } = JSON.parse(read('sbom.cdx.json')) as { components: { name: string }[] };
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: object };
    const names = components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['@digital-go-jp/design-tokens', 'react', 'react-dom']));
    expect(names.filter((name) => name === 'next' || name in devDependencies)).toEqual([]);
  });

  test('has the whole policy with every file it holds, those for hosts and compressed ones too', () => {
    const readers = { 'nginx.conf': readNginx, '.htaccess': readApache, 'vercel.json': readVercel };
    const online = { ...site, isLocal: false };
    for (const address of filesIn('out').map((file) => `/${file}`)) {
      // A compressed copy may be kept as long as its file.
      const { 'Cache-Control': _, ...wanted } = headersFor(online, address);
      for (const [file, reader] of Object.entries(readers))
        expect(reader(read(file))(address), `${address} by ${file}`).toMatchObject(wanted);
      const policies = address === '/sw.js' ? workerPolicy() : `${workerPolicy()}, ${sitePolicy()}`;
      expect(readNetlify(read('_headers'))(address)['Content-Security-Policy'], `${address} by _headers`).toBe(
        policies,
      );
    }
  });

  test('lists few enough files that every host takes the list of a fixed address of 40 characters', () => {
    const origin = `https://check.${'clinic'.repeat(3)}.example`;
    expect(origin).toHaveLength(40);
    expect(netlifyHeaders({ ...site, isLocal: false, origin }, [])).toContain(`Connection-Allowlist: ("${origin}/`);
  });

  test('has a title of its own for every page', () => {
    // The check is titled by the section that it asks from.
    const titles = html
      .filter((file) => !file.includes('/check/'))
      .map((file) => /<title>([^<]+)/.exec(read(file))?.[1]);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).not.toContain(undefined);
  });

  test('carries the sums of its files', () => {
    expect(read('SHA256SUMS')).toBe(sumsOf('out'));
  });
});

for (const path of pages) {
  test(`${path} comes with its policy and breaks no rule of it, hydrates as it was rendered, and asks for nothing twice`, async ({
    page,
    request,
    site: own,
    violations,
  }) => {
    const sent = (await request.get(path)).headers();
    for (const [name, value] of Object.entries(headersFor(site, path)))
      expect(sent[name.toLowerCase()], name).toBe(value);
    await page.goto(`${own.origin}${path}`, { waitUntil: 'networkidle' });
    await expect(page.locator('main')).toBeVisible();
    // Rendered by the React inside Next, hydrated by the one from npm: where they differ, React reports it, and the visitor
    // sees a flash.
    const isHydrated = () =>
      page
        .locator('[data-island]')
        .evaluateAll((all) => all.every((each) => Object.keys(each).some((key) => key.startsWith('__reactContainer'))));
    await expect.poll(isHydrated).toBe(true);
    await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 1000 })));
    expect(violations).toEqual([]);
    // After some seconds the worker comes, and fetches every file for itself.
    const worker = own.log.findIndex(({ url }) => url === '/sw.js');
    const before = own.log.slice(0, worker < 0 ? undefined : worker);
    const asked = before.map(({ url }) => url);
    expect(asked).toEqual([...new Set(asked)]);
    expect(before.filter(({ status }) => status !== 200)).toEqual([]);
  });
}

test('the check hydrates without an error to recover from where a visit is kept', async ({ page, violations }) => {
  await openVisit(page, 'en', typical, 'review');
  expect(violations).toEqual([]);
});

test('the worker and the assets are served with theirs', async ({ request }) => {
  for (const path of ['/sw.js', `/${scripts.find((file) => file.startsWith('_next/'))}`]) {
    const sent = (await request.get(path)).headers();
    for (const [name, value] of Object.entries(headersFor(site, path)))
      expect(sent[name.toLowerCase()], name).toBe(value);
  }
});

test('an unknown address shows the page for it, with every header', async ({ page }) => {
  const answer = await page.goto('/ja/nowhere/');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('main')).toHaveAttribute('data-screen', 'not-found');
  for (const [name, value] of Object.entries(headersFor(site, '/ja/nowhere/'))) {
    expect(answer?.headers()[name.toLowerCase()], name).toBe(value);
  }
});

test('the server answers nothing but GET and HEAD, and shows no file meant for hosts', async ({ request }) => {
  expect((await request.post('/ja/check/', { data: 'x' })).status()).toBe(405);
  expect((await request.head('/ja/check/')).status()).toBe(200);
  for (const path of [
    '/.htaccess',
    '/_headers',
    '/vercel.json',
    '/nginx.conf',
    '/../package.json',
    '/%2e%2e/package.json',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test('no page can be framed by another site', async ({ page, site: own }) => {
  const bare = await ownSite({ change: () => ({}) });
  const isFramed = async (origin: string) => {
    await page.setContent(`<iframe src="${origin}/ja/check/"></iframe>`, { waitUntil: 'networkidle' });
    return (await page.frameLocator('iframe').locator('main').count()) > 0;
  };
  expect(await isFramed(own.origin)).toBe(false);
  expect(await isFramed(bare.origin), 'on a host without header control').toBe(true);
  await bare.stop();
});

test('the check is answerable after four scripts', async ({ page }) => {
  const scriptsAsked: string[] = [];
  await page.route('**/*.js', (route) => {
    scriptsAsked.push(route.request().url());
    return scriptsAsked.length > 4 ? route.abort() : route.continue();
  });
  await page.goto('/ja/check/');
  const form = page.locator('form[data-link-id]');
  await expect(form).toBeVisible();
  const first = await form.getAttribute('data-link-id');
  await form.locator('input').first().check();
  await form.locator('button[type=submit]').click();
  await expect(form).not.toHaveAttribute('data-link-id', first ?? '');
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { basePath, siteOrigin } from '../../tools/build/address.mjs';
import { isBuildNeeded } from '../../tools/build/build.mjs';
import { apacheHtaccess } from '../../tools/build/hosts/apache.mjs';
import { netlifyHeaders } from '../../tools/build/hosts/netlify.mjs';
import { nginxConf } from '../../tools/build/hosts/nginx.mjs';
import { vercelJson } from '../../tools/build/hosts/vercel.mjs';
import { faultsIn, finished, islandsOf, languageOf, withoutScripts } from '../../tools/build/page.mjs';
import { headersFor, metaPolicy, type Site, sitePolicy, workerPolicy } from '../../tools/build/policy.mjs';
import { scriptsOf } from '../../tools/build/scripts.mjs';
import { readApache, readNetlify, readNginx, readVercel } from '../support/host-files.ts';

const siteAt = (base: string, origin?: string): Site => ({
  base,
  pages: ['/', '/404.html', '/ja/', '/ja/check/', '/ja/about/', '/en/rules/', '/ja/read/'].map((path) => base + path),
  assets: ['/_next/static/chunks/a.js', '/_next/static/chunks/b-1_C.css'].map((path) => base + path),
  ...(origin ? { origin } : {}),
});
const sites = {
  'at the root of a host': siteAt(''),
  'in a folder of a host': siteAt('/some/path'),
  'at a known address': siteAt('', 'https://check.example'),
};
/** What the finished folder holds beside the worker. */
const besides = [
  '_next/',
  'ja/',
  'en/',
  'fhir/',
  ...['404.html', 'index.html', 'site.json', 'SHA256SUMS', 'sw-off.js'],
];
besides.push('sw.js', 'sw.js.br', 'nginx.conf');
const hosts = {
  nginx: (site: Site, status: number) => readNginx(nginxConf(site), status),
  Apache: (site: Site, status: number) => readApache(apacheHtaccess(site), status),
  Vercel: (site: Site) => readVercel(vercelJson(site)),
};

describe.each(Object.entries(sites))('a site %s', (_, site) => {
  const elsewhere = [
    '/fhir/self-check-ja.json',
    '/site.json',
    '/SHA256SUMS',
    '/sw-off.js',
    '/sw.js.br',
    '/nginx.conf',
    '/_next/static/chunks/gone.js',
    '/ja/nowhere/',
    '/ja/read/nowhere/',
  ];
  const paths = [
    ...site.pages.flatMap((path) => (path.endsWith('/') ? [path, `${path}index.html`] : [path])),
    ...site.assets,
    ...['/sw.js', ...elsewhere].map((path) => site.base + path),
  ];
  describe.each(Object.entries(hosts))('on %s', (_host, read) => {
    it('gets the headers of the policy with every page and file', () => {
      for (const path of paths)
        expect(read(site, /gone|nowhere/.test(path) ? 404 : 200)(path), path).toEqual(headersFor(site, path));
    });
  });

  // Their file cannot say "all but the worker": both policies hold there, the worker's and the stricter one.
  describe('on Netlify and Cloudflare', () => {
    const both = `${workerPolicy()}, ${sitePolicy()}`;
    const { 'Permissions-Policy': usual } = headersFor(site, '');
    it('gets the headers of the policy with every page and file', () => {
      const read = readNetlify(netlifyHeaders(site, besides));
      for (const path of paths)
        expect(read(path), path).toEqual({
          ...headersFor(site, path),
          'Content-Security-Policy': path === `${site.base}/sw.js` ? workerPolicy() : both,
          ...(/\/read\/(index\.html)?$/.test(path) ? { 'Permissions-Policy': `${usual}, camera=(self)` } : {}),
          ...(path.endsWith('gone.js') ? { 'Cache-Control': undefined } : {}),
        });
    });

    it('lets an address that nobody knows connect to the own origin alone', () => {
      const { 'Cache-Control': _, ...wanted } = headersFor(site, `${site.base}/nowhere`);
      expect(readNetlify(netlifyHeaders(site, besides))(`${site.base}/nowhere`)).toEqual({
        ...wanted,
        'Content-Security-Policy': workerPolicy(),
      });
    });
  });
});

describe('the files for hosts', () => {
  it('let nginx send an address without its slash on by path alone, whatever proxy stands before it', () => {
    const conf = nginxConf(siteAt('/some/path'));
    expect(conf.match(/absolute_redirect off;/g)).toHaveLength(conf.match(/^location /gm)?.length ?? 0);
  });

  it('keep to the limits of the strictest one', () => {
    for (const site of Object.values(sites)) {
      const lines = netlifyHeaders(site, besides).split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
      expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
    }
  });

  it('name the own origin alone where the list of files is longer than a host takes', () => {
    const listed = { ...siteAt(''), origin: 'https://check.example' };
    const assets = Array.from({ length: 40 }, (_, n) => `/_next/static/chunks/file-${n}.js`);
    expect(netlifyHeaders(listed, besides)).toContain('Connection-Allowlist: ("https://check.example');
    expect(netlifyHeaders({ ...listed, assets }, besides)).toContain('Connection-Allowlist: (response-origin)\n');
  });

  it('promise https for a whole host only where the host is the site', () => {
    expect(headersFor(siteAt(''), '/ja/')).toHaveProperty('Strict-Transport-Security');
    expect(headersFor(siteAt('/some/path'), '/some/path/ja/')).not.toHaveProperty('Strict-Transport-Security');
  });
});

describe('the policy', () => {
  const rules = new Map(
    sitePolicy()
      .split('; ')
      .map((rule) => {
        const [name = '', ...values] = rule.split(' ');
        return [name, values.join(' ')] as const;
      }),
  );

  it('allows no connection, form, frame, base address or object', () => {
    for (const kind of ['default', 'connect', 'object', 'frame']) expect(rules.get(`${kind}-src`), kind).toBe("'none'");
    for (const name of ['form-action', 'frame-ancestors', 'base-uri']) expect(rules.get(name), name).toBe("'none'");
  });

  it('takes scripts from the own files alone, and code from no text', () => {
    expect(rules.get('script-src')).toBe("'self'");
    expect(rules.get('style-src')).toBe("'self'");
    expect(rules.get('require-trusted-types-for')).toBe("'script'");
    expect(rules.get('trusted-types')).toBe('default');
    expect(sitePolicy()).not.toMatch(/unsafe|nonce|sha\d|strict-dynamic|\*|https?:/);
  });

  it('is the same inside the pages, but for what only a header can say', () => {
    expect(`${metaPolicy()}; frame-ancestors 'none'`.split('; ').sort()).toEqual(sitePolicy(true).split('; ').sort());
  });

  it('lets the page for reception alone use the camera', () => {
    const permitted = (path: string) => headersFor(siteAt(''), path)['Permissions-Policy']?.split(', ') ?? [];
    for (const path of ['/ja/read/', '/ja/read/index.html'])
      expect(permitted(path), path).toEqual(permitted('/ja/').with(0, 'camera=(self)'));
    for (const path of ['/ja/check/', '/ja/rules/', '/ja/read/nowhere', '/ja/read/index.html.br'])
      expect(permitted(path)[0], path).toBe('camera=()');
  });

  it('lets the worker fetch the own files, and nothing else that it forbids the pages', () => {
    expect(workerPolicy()).toBe(sitePolicy().replace("connect-src 'none'", "connect-src 'self'"));
  });

  it('lets every page and file connect to the own origin alone, or to the listed files where the address is fixed', () => {
    for (const path of ['/ja/check/', '/en/rules/', '/_next/static/chunks/a.js', '/sw.js', '/nowhere']) {
      expect(headersFor(siteAt(''), path)['Connection-Allowlist']).toBe('(response-origin)');
      expect(headersFor(siteAt('', 'https://check.example'), path)['Connection-Allowlist']).toBe(
        `(${['/?', '/ja/?{openExternalBrowser=1}?', '/ja/check/?', '/ja/about/?', '/en/rules/?', '/ja/read/?', '/_next/static/chunks/a.js?', '/_next/static/chunks/b-1_C.css?', '/sw.js?'].map((each) => `"https://check.example${each}"`).join(' ')})`,
      );
    }
  });
});

describe('every answer', () => {
  const pages = ['/ja/', '/ja/check/', '/ja/rules/', '/404.html', '/ja/nowhere/'];

  it.each(['/sw.js', '/_next/static/chunks/a.js', ...pages])(
    'carries the policy, and every protection beside it: %s',
    (path) => {
      expect(headersFor(siteAt(''), path)).toMatchObject({
        'Content-Security-Policy': path === '/sw.js' ? workerPolicy() : sitePolicy(),
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Origin-Agent-Cluster': '?1',
        'X-DNS-Prefetch-Control': 'off',
        'Permissions-Policy': expect.stringMatching(
          /^camera=\(\), microphone=\(\), geolocation=\(\)(, [a-z-]+=\(\))+$/,
        ),
        'Cache-Control': path.startsWith('/_next/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      });
    },
  );

  it('is https where there is https, and never on a machine without it', () => {
    expect(sitePolicy().split('; ')).toContain('upgrade-insecure-requests');
    const local = headersFor({ ...siteAt(''), isLocal: true }, '/ja/');
    expect(local).not.toHaveProperty('Strict-Transport-Security');
    expect(local['Content-Security-Policy']).not.toContain('upgrade');
  });
});

describe('the origin a site is built for', () => {
  it.each(['https://check.example', 'https://check.example:8443', 'http://localhost:3000', undefined])(
    'may be %s',
    (given) => {
      expect(siteOrigin(given)).toBe(given);
    },
  );

  it.each([
    ...['https://check.example/', 'https://check.example/some/path', 'check.example', 'https://Check.example', '/'],
    ...['https://*.example', 'https://*', 'https://check.example?', 'https://検査.example', 'http://check.example'],
    ...['https://check.example:443', 'https://a@check.example', 'https://check.example"', 'https://check .example'],
  ])('is refused as %s, which no address of the site would match, or too many', (given) => {
    expect(() => siteOrigin(given)).toThrow(/^SITE_ORIGIN is .*; it has to be like/);
  });
});

describe('the folder a site is built for', () => {
  it.each(['/some/path', '/clinic-1', '/a/b.c/~d_e', '', undefined])('may be %s', (given) => {
    expect(basePath(given)).toBe(given ?? '');
  });

  it.each([
    '/クリニック 1',
    '/a b',
    'a',
    '/',
    '/a/',
    '//a',
    '/a?b',
    '/%E3',
    '/..',
    '/a/../b',
    '/.git',
    '/a"b',
    '/a\nb',
  ])('is refused as %s, where every page would be missing', (given) => {
    expect(() => basePath(given)).toThrow(/^BASE_PATH is .*; it has to be like/s);
  });

  it('is refused before anything is built, in a sentence', () => {
    for (const environment of [{ BASE_PATH: '/クリニック 1' }, { SITE_ORIGIN: 'https://*.example' }]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/build/build.mjs'], {
        env: { ...process.env, ...environment },
        encoding: 'utf8',
      });
      expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 1, stdout: '', lines: 1 });
      expect(stderr).toContain(`${Object.keys(environment)} is ${Object.values(environment)}; it has to be like`);
    }
  });
});

describe('finishing the export', () => {
  it.each([
    ['<script>x</script>', 'an inline script'],
    ['<style>x</style>', 'a style element'],
    ['<p style="x">', 'a style attribute'],
    ['<p onclick="x">', 'an event attribute'],
    ['<img src="https://x.example/a.png">', 'an address of another origin'],
    ['<link rel="preconnect" href="//x.example">', 'an address of another origin'],
    ['<a href="https://x.example/a">x</a>', 'an address of another origin'],
    ['<base href="/">', 'a base element'],
    ['<p id="_R_5_">', 'an id made by useId'],
  ])('refuses %s', (html, fault) => {
    expect(faultsIn(html)).toEqual([fault]);
  });

  it('lets files and pages of the site and icons inside the page pass', () => {
    expect(faultsIn('<script src="/a.js" async></script><a href="/ja/">x</a><link rel="icon" href="data:,">')).toEqual(
      [],
    );
  });

  const rendered = [
    '<!DOCTYPE html><html lang="en" translate="no"><head><meta charSet="utf-8"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/a.js"/><link rel="stylesheet" href="/a.css"/>',
    '<script src="/a.js" async=""></script></head><body><main><div data-island="Check" data-props="{}"></div></main>',
    '<script>self.__next_f.push([1,"<main>"])</script><script src="/b.js" noModule=""></script></body></html>',
  ].join('');
  const bare = withoutScripts(rendered);

  it('leaves of a rendered page all but its scripts, and knows its islands', () => {
    expect(bare).toBe(
      '<!DOCTYPE html><html lang="en" translate="no"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/a.css"/>' +
        '</head><body><main><div data-island="Check" data-props="{}"></div></main></body></html>',
    );
    expect(islandsOf(bare)).toEqual(['Check']);
    expect(languageOf(bare)).toBe('en');
  });

  const manifest = {
    'app/check.tsx': { file: 'check-1.js', imports: ['_shared.js'], dynamicImports: ['ja.json'] },
    '_shared.js': { file: 'shared-1.js', imports: ['_runtime.js'] },
    '_runtime.js': { file: 'runtime-1.js' },
    'ja.json': { file: 'ja-1.js', imports: ['_runtime.js'] },
    'en.json': { file: 'en-1.js', imports: ['_runtime.js'] },
  };

  it('finds in the manifest all that a page loads before it hydrates, and nothing that comes later', () => {
    expect(scriptsOf(manifest, 'app/check.tsx', ['ja.json'])).toEqual({
      entry: 'check-1.js',
      imports: ['runtime-1.js', 'shared-1.js', 'ja-1.js'],
    });
    expect(() => scriptsOf(manifest, 'app/reading.tsx')).toThrow('app/reading.tsx');
  });

  it('puts the policy before whatever is loaded, and what a script imports before the script', () => {
    const page = finished(bare, '/some/path', { entry: 'c.js', imports: ['d.js', 'e.js'] });
    const places = [
      'charSet',
      'Content-Security-Policy',
      '<link rel="stylesheet"',
      '<link rel="modulepreload" href="/some/path/d.js"/>',
      '<link rel="modulepreload" href="/some/path/e.js"/>',
      '<script type="module" src="/some/path/c.js"></script></head>',
    ].map((part) => page.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(finished(bare, '')).not.toContain('<script');
  });

  it('stops at a page that its policy would break, or that names no charset before it', () => {
    expect(() => finished(rendered, '')).toThrow('an inline script');
    expect(() => finished(bare.replace('<meta charSet="utf-8"/>', ''), '')).toThrow('charset');
  });
});

describe('`npm start` builds again', () => {
  const builtFor = (site: Partial<Site>) => {
    const folder = mkdtempSync(join(tmpdir(), 'built-'));
    const made = join(folder, 'site.json');
    writeFileSync(made, JSON.stringify(site));
    // Later than any source.
    utimesSync(made, 4e9, 4e9);
    const isNeeded = isBuildNeeded(folder);
    rmSync(folder, { recursive: true });
    return isNeeded;
  };
  afterEach(() => vi.unstubAllEnvs());

  it('where the environment names another address than the site was built for', () => {
    vi.stubEnv('BASE_PATH', '/x');
    expect([builtFor({ base: '' }), builtFor({ base: '/x' })]).toEqual([true, false]);
    vi.stubEnv('SITE_ORIGIN', 'https://check.example');
    expect([builtFor({ base: '/x' }), builtFor({ base: '/x', origin: 'https://check.example' })]).toEqual([
      true,
      false,
    ]);
  });

  it('for no other reason than the sources where it names none', () => {
    for (const name of ['BASE_PATH', 'SITE_ORIGIN']) vi.stubEnv(name, undefined);
    expect([builtFor({ base: '' }), builtFor({ base: '/x', origin: 'https://check.example' })]).toEqual([false, false]);
  });
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

// Each of these would open a way out of the page, or a way for text to become code. The linter refuses them where answers
// live; the one module for storage may use storage.

// By this Node itself, as the name of its program is another one on Windows.
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

// A project of its own with the rules of this one.
const copy = mkdtempSync(join(tmpdir(), 'lint-'));
cpSync('biome.json', join(copy, 'biome.json'));
cpSync('tools/lint', join(copy, 'tools/lint'), { recursive: true });
afterAll(() => rmSync(copy, { recursive: true }));

const refused = {
  fetch: "fetch('/x');",
  'fetch of the window': "window.fetch('/x');",
  XMLHttpRequest: 'new XMLHttpRequest();',
  WebSocket: "new WebSocket('wss://x.example');",
  EventSource: "new EventSource('/x');",
  WebTransport: "new WebTransport('https://x.example');",
  RTCPeerConnection: 'new RTCPeerConnection();',
  beacon: "navigator.sendBeacon('/x');",
  image: 'new Image();',
  worker: "new Worker('/x.js');",
  'window.open': "window.open('/x');",
  open: "open('/x');",
  localStorage: "localStorage.getItem('x');",
  'localStorage of the window': "window.localStorage.getItem('x');",
  sessionStorage: "sessionStorage.getItem('x');",
  indexedDB: "indexedDB.open('x');",
  caches: "caches.open('x');",
  cookie: "document.cookie = 'x';",
  innerHTML: "document.body.innerHTML = 'x';",
  insertAdjacentHTML: "document.body.insertAdjacentHTML('beforeend', 'x');",
  'document.write': "document.write('x');",
  'fetch taken out of the window': "const { fetch: get } = globalThis;\nget('/x');",
  'beacon by a text': "navigator['sendBeacon']('/x');",
  'localStorage by a text': "window['localStorage'].getItem('x');",
  'sessionStorage taken out of the window': "const { sessionStorage } = window;\nsessionStorage.getItem('x');",
  'a file system of the page': 'navigator.storage.getDirectory();',
  'a name that the next site reads': "window.name = 'x';",
  'an address that says something': "location.hash = 'x';",
  'window.open, if there is any': "window.open?.('/x');",
  'a sound': "new Audio('/x.mp3');",
  'a font': "new FontFace('x', 'url(/x)');",
  'a drawing made by hand': "document.createElementNS('http://www.w3.org/2000/svg', 'image');",
  eval: "eval('1');",
  Function: "new Function('return 1');",
  dangerouslySetInnerHTML: "export const A = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;",
  style: "export const A = () => <p style={{ color: 'red' }}>x</p>;",
  'an element made by hand': "document.createElement('img').src = '/x.png?a=yes';",
  'a picture with an answer in its address':
    "export const A = ({ a }: { a: string }) => <img alt='' src={'/x.png?a=' + a} />;",
  'a script in the markup': "export const A = ({ a }: { a: string }) => <script>{'window.a=' + a}</script>;",
  'a frame': "export const A = () => <iframe title='x' src='/x' />;",
  'a link that fetches ahead': "export const A = () => <link rel='prefetch' href='/x' />;",
  'a link that reports its use': "export const A = () => <a href='/x' ping='/y'>x</a>;",
  'a form that is sent': "export const A = () => <form action='/x' />;",
  'a radio that the browser holds': "export const A = () => <input type='radio' name='x' value='yes' />;",
  'a radio that the browser holds, although something listens to it':
    "const no = (is: boolean) => is;\nexport const A = () => <input type='radio' name='x' onChange={(event) => no(event.target.checked)} />;",
  'a picture with an answer in its address, inside a drawing':
    "export const A = ({ a }: { a: string }) => <svg aria-hidden='true'><image href={'/x.png?a=' + a} /></svg>;",
  'a box that begins ticked': "export const A = () => <input type='checkbox' name='x' defaultChecked />;",
  'a search that the browser holds':
    "const no = () => {};\nexport const A = () => <input type='search' onChange={no} />;",
  'a text that the browser holds, although something listens to it':
    'const no = (is: string) => is;\nexport const A = () => <textarea onChange={(event) => no(event.target.value)} />;',
  'a text that begins written': "export const A = () => <textarea defaultValue='x' />;",
  'next/link': 'import Link from \'next/link\';\nexport const A = () => <Link href="/">x</Link>;',
  'next/navigation': "import { useRouter } from 'next/navigation';\nexport const a = useRouter;",
  'next/script': 'import Script from \'next/script\';\nexport const A = () => <Script src="/x.js" />;',
  'next/font/google': "import { Inter } from 'next/font/google';\nexport const a = Inter;",
  'node:http': "import { get } from 'node:http';\nexport const a = get;",
} as const;
const storage = ['localStorage', 'localStorage of the window', 'sessionStorage'] as const;

const fileOf = (where: string, name: string) => join(where, `${name.replace(/\W/g, '-')}.tsx`);
function write(file: string, source: string) {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), source);
}
/** Files in which the linter finds an error. */
function lint(where: string): Set<string> {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      biome,
      'lint',
      '--vcs-enabled=false',
      '--reporter=json',
      '--max-diagnostics=none',
      '--diagnostic-level=error',
      where,
    ],
    { encoding: 'utf8', cwd: copy },
  );
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(stderr);
  const { diagnostics } = JSON.parse(stdout.slice(start)) as {
    diagnostics: { severity: string; location: { path: string | { file: string } } }[];
  };
  const path = (given: string | { file: string }) => (typeof given === 'string' ? given : given.file);
  return new Set(diagnostics.map(({ location }) => path(location.path)));
}

describe('the linter', () => {
  for (const [name, source] of Object.entries(refused)) write(fileOf('app', name), source);
  write(
    fileOf('app', 'harmless'),
    "const no = () => {};\nexport const A = () => <p className='x'><input type='radio' checked onChange={no} /><input type='search' value='x' onChange={no} /></p>;",
  );
  const found = lint('app');

  it('refuses every way out of the page, and every way for a text to become code', () => {
    expect(Object.keys(refused).filter((name) => !found.has(fileOf('app', name)))).toEqual([]);
  });

  it('lets harmless code pass', () => {
    expect(found).not.toContain(fileOf('app', 'harmless'));
  });

  it('lets the module for storage use storage, and nothing that connects', () => {
    const connecting = ['fetch', 'fetch of the window', 'beacon', 'innerHTML', 'window.open'] as const;
    for (const name of [...storage, ...connecting]) write(fileOf('lib/record', name), refused[name]);
    expect([...lint('lib/record')].sort()).toEqual(connecting.map((name) => fileOf('lib/record', name)).sort());
  });

  it('keeps imports from pointing up, whatever form they take', () => {
    const upward = {
      'a name': "import { flagsFor } from '../rules/flags.ts';\nexport const a = flagsFor;",
      'a type': "import type { Flag } from '../rules/flags.ts';\nexport type A = Flag;",
      'a re-export': "export { flagsFor } from '../rules/flags.ts';",
      'a dynamic import': "export const a = () => import('../rules/flags.ts');",
      'an alias': "import { flagsFor } from '@/lib/rules/flags.ts';\nexport const a = flagsFor;",
      'a library of the screen': "import { useState } from 'react';\nexport const a = useState;",
    };
    for (const [name, source] of Object.entries(upward)) write(fileOf('lib/flow', name), source);
    write(
      fileOf('lib/flow', 'down'),
      "import { items } from '../catalogue/questionnaire.ts';\nexport const a = items;",
    );
    expect([...lint('lib/flow')].sort()).toEqual(
      Object.keys(upward)
        .map((name) => fileOf('lib/flow', name))
        .sort(),
    );
  });

  it('gives every folder of lib its list of imports', () => {
    const folders = readdirSync('lib').filter((folder) => readdirSync(`lib/${folder}`).length > 0);
    for (const folder of folders) {
      write(
        fileOf(`lib/${folder}`, 'screen'),
        "import { Phrase } from '../../app/text/phrase.tsx';\nexport const a = Phrase;",
      );
    }
    const found = lint('lib');
    for (const folder of folders) expect(found).toContain(fileOf(`lib/${folder}`, 'screen'));
  });

  it('keeps clock, storage and page out of what answers lead to', () => {
    const impure = {
      clock: 'Date.now()',
      page: 'document.title',
      timer: 'setTimeout(() => {}, 1)',
      store: 'localStorage',
    };
    for (const [name, source] of Object.entries(impure))
      write(fileOf('lib/rules', name), `export const a = ${source};`);
    write(fileOf('lib/rules', 'words'), "// a Date, the document\nexport const a = 'window';");
    expect([...lint('lib/rules')].sort()).toEqual(
      expect.arrayContaining(Object.keys(impure).map((name) => fileOf('lib/rules', name))),
    );
    expect(lint('lib/rules')).not.toContain(fileOf('lib/rules', 'words'));
  });

  it('refuses a test singled out, which would leave all others out', () => {
    const singled = { one: "test.only('x', () => {});", several: "test.describe.only('x', () => {});" };
    const named = "import { test } from '@playwright/test';\n";
    for (const [name, source] of Object.entries(singled)) write(fileOf('tests', name), named + source);
    write(fileOf('tests', 'all'), `${named}test('x', () => {});`);
    expect([...lint('tests')].sort()).toEqual(Object.keys(singled).map((name) => fileOf('tests', name)));
  });
});

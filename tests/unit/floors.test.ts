import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface SourceFile {
  readonly path: string;
  readonly text: string;
}
const read = (folder: string): SourceFile[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ['.ts', '.tsx'].includes(extname(file)))
    .map((file) => ({
      path: posix.join(folder, file.split(sep).join('/')),
      text: readFileSync(join(root, folder, file), 'utf8'),
    }));

const files = [...read('lib'), ...read('app')];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}
/** Every import and re-export of a file, with paths of this repository made whole. */
function importsOf({ path, text }: SourceFile): Import[] {
  const lines = text.matchAll(
    /(?:^|[\n;])\s*(import|export)\s+(?:(type)\s+)?(?:([^'"`;]*?)\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
  );
  return [...lines].map(([, , type, names = '', target = '', dynamic]) => {
    const named = names.replaceAll(/[{}\s]+/g, ' ').trim();
    const isEveryNameType =
      /^\{/.test(names) && named.split(',').every((name) => /^\s*type\s/.test(name) || name.trim() === '');
    return { from: path, to: resolve(path, dynamic ?? target), isType: type === 'type' || isEveryNameType };
  });
}
function resolve(path: string, target: string): string {
  if (target.startsWith('@/')) return target.slice(2);
  if (target.startsWith('.'))
    return relative(root, join(root, dirname(path), target))
      .split(sep)
      .join('/');
  return target;
}
/** The floor that a path stands on, or the package it names. */
const floorOf = (path: string) => {
  const [top = '', second = ''] = path.split('/');
  if (top === 'lib') return second;
  if (top === 'app' || top === 'messages') return top;
  return path;
};

// Data flows one way: catalogue ← flow ← rules ← summary ← export ← app. Words come in as an argument, so a floor of
// the reasoning knows i18n by its types alone.
const mayImport: Readonly<Record<string, readonly string[]>> = {
  catalogue: ['catalogue', 'zod/mini'],
  flow: ['catalogue', 'flow', 'zod/mini', 'xstate'],
  rules: ['catalogue', 'flow', 'rules'],
  summary: ['catalogue', 'flow', 'rules', 'summary'],
  export: ['catalogue', 'flow', 'rules', 'summary', 'export'],
  glossary: ['catalogue', 'glossary'],
  wording: ['catalogue', 'flow', 'rules', 'summary', 'wording'],
  record: ['record', 'catalogue', 'flow', 'i18n', 'zod/mini'],
  i18n: ['i18n', 'messages', 'next-intl', 'next-intl/server', 'next/root-params'],
};
const mayImportTypes: Readonly<Record<string, readonly string[]>> = {
  summary: ['wording'],
  export: ['wording'],
  wording: ['i18n'],
  i18n: ['wording'],
};
const upward = (list: readonly SourceFile[]) =>
  list
    .filter(({ path }) => path.startsWith('lib/'))
    .flatMap(importsOf)
    .filter(({ from, to, isType }) => {
      const floor = floorOf(from);
      const allowed = [...(mayImport[floor] ?? []), ...(isType ? (mayImportTypes[floor] ?? []) : [])];
      return !allowed.includes(floorOf(to));
    })
    .map(({ from, to }) => `${from} → ${to}`);

/** The text without comments and without what stands in quotes. */
const codeOf = (text: string) =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|[^:'"`\\])\/\/.*$/gm, '$1')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
const saying = (list: readonly SourceFile[], pattern: RegExp) =>
  list.flatMap(({ path, text }) => {
    const found = pattern.exec(codeOf(text));
    return found ? [`${path}: ${found[0]}`] : [];
  });

const impure =
  /\b(Date\b|performance\b|localStorage|sessionStorage|indexedDB|fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|document\b|window\b|navigator\b|location\b|history\b|globalThis\b|process\b|setTimeout|setInterval|requestAnimationFrame|crypto\b|Math\.random|console\b)/;
const reasoning = files.filter(({ path }) => path.startsWith('lib/') && !/^lib\/(record|i18n)\//.test(path));

describe('the floors of the house', () => {
  it('are each known', () => {
    const floors = new Set(files.flatMap(({ path }) => (path.startsWith('lib/') ? [floorOf(path)] : [])));
    expect([...floors].filter((floor) => !(floor in mayImport))).toEqual([]);
    for (const floor of ['catalogue', 'flow', 'rules', 'summary', 'wording', 'record', 'i18n'])
      expect(floors).toContain(floor);
  });

  it('carry no arrow that points up', () => {
    expect(upward(files)).toEqual([]);
  });

  it('of the reasoning know no clock, network, storage or screen', () => {
    expect(saying(reasoning, impure)).toEqual([]);
  });

  it('of the reasoning know neither React nor Next', () => {
    const packages = reasoning.flatMap(importsOf).filter(({ to }) => /^(react|next)/.test(to));
    expect(packages).toEqual([]);
    expect(reasoning.filter(({ path }) => path.endsWith('.tsx'))).toEqual([]);
  });

  it('leave storage to the record alone', () => {
    const others = files.filter(({ path }) => !path.startsWith('lib/record/'));
    expect(saying(others, /\b(localStorage|sessionStorage|indexedDB|document\.cookie)\b/)).toEqual([]);
  });
});

describe('no file of the site', () => {
  it('links by the router, which would fetch', () => {
    const routers = files
      .flatMap(importsOf)
      .filter(({ to }) => /^(next\/(link|router|navigation|script|image|font)|next-intl\/navigation)/.test(to));
    expect(routers.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('carries styles or scripts in its markup, which the policy blocks', () => {
    expect(saying(files, /\bstyle\s*=\s*[{'"]|dangerouslySetInnerHTML|<script\b|\bon[a-z]+\s*=\s*["']/)).toEqual([]);
  });

  it('connects anywhere', () => {
    const connecting =
      /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|window\.open\b|\beval\s*\(|\bnew Function\b/;
    expect(saying(files, connecting)).toEqual([]);
  });
});

describe('the reader of import lines', () => {
  const planted = (path: string, text: string) => upward([{ path, text }]);

  it('sees an arrow that points up, however it is written', () => {
    const path = 'lib/flow/new.ts';
    const up = 'lib/flow/new.ts → lib/rules/flags.ts';
    expect(planted(path, "import { flagsFor } from '../rules/flags.ts';")).toEqual([up]);
    expect(planted(path, "import {\n  flagsFor,\n  type Flag,\n} from '@/lib/rules/flags.ts';")).toEqual([up]);
    expect(planted(path, "import type { Flag } from '../rules/flags.ts';")).toEqual([up]);
    expect(planted(path, "export { flagsFor } from '../rules/flags.ts';")).toEqual([up]);
    expect(planted(path, "const late = await import('../rules/flags.ts');")).toEqual([up]);
    expect(planted(path, "import '../../app/style/style.ts';")).toEqual(['lib/flow/new.ts → app/style/style.ts']);
    expect(planted(path, "import { useState } from 'react';")).toEqual(['lib/flow/new.ts → react']);
    expect(planted('lib/catalogue/new.ts', "import { clamp } from '../flow/position.ts';")).toHaveLength(1);
    expect(planted('lib/rules/new.ts', "import { summaryOf } from '../summary/summary.ts';")).toHaveLength(1);
  });

  it('lets arrows that point down pass, and types of the words', () => {
    expect(planted('lib/rules/new.ts', "import { items } from '../catalogue/questionnaire.ts';")).toEqual([]);
    expect(planted('lib/summary/new.ts', "import type { Words } from '../wording/words.ts';")).toEqual([]);
    expect(planted('lib/summary/new.ts', "import { wordsFrom } from '../wording/words.ts';")).toHaveLength(1);
    expect(planted('lib/summary/new.ts', "import { type Words, wordsFrom } from '../wording/words.ts';")).toHaveLength(
      1,
    );
    expect(planted('lib/summary/new.ts', "import { type Words, type Locale } from '../wording/words.ts';")).toEqual([]);
  });

  it('sees a clock, and not the word in a comment or in quotes', () => {
    const path = 'lib/rules/new.ts';
    expect(saying([{ path, text: 'const now = Date.now();' }], impure)).toEqual([`${path}: Date`]);
    expect(saying([{ path, text: 'const x = window.name;' }], impure)).toHaveLength(1);
    expect(saying([{ path, text: "// the window\n/* Date */ const a = 'document';" }], impure)).toEqual([]);
  });
});

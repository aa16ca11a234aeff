import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import en from '../../messages/en.json' with { type: 'json' };
import ja from '../../messages/ja.json' with { type: 'json' };
import { words as guide } from '../../tools/release/guide/words.mjs';
import { staticWords } from '../../tools/release/pack/static-words.mjs';
import { words as poster } from '../../tools/release/poster/words.mjs';
import { samplePack } from '../support/packs.ts';

// What a clinic is given beside the site.

it('The release empties no folder of somebody’s choice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desktop-'));
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  const { status, stderr } = spawnSync(process.execPath, ['tools/release/release.mjs', folder], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  expect(stderr).toContain('takes no other');
  expect(status).toBe(1);
  expect(readdirSync(folder)).toEqual(['mine.txt']);
  rmSync(folder, { recursive: true });
}, 40_000);

it.each([
  ['ja', '2026年11月28日'],
  ['en', '28 November 2026'],
] as const)('The day on which the settings were approved is written as people write it, %s', (locale, day) => {
  const { duty } = staticWords(samplePack(), locale, { ja, en }[locale].Clinic);
  expect(duty).toContain(day);
  expect(duty).not.toContain('2026-11-28');
});

it('A Japanese name says so on the English page too', () => {
  const { duty } = staticWords(samplePack(), 'en', en.Clinic);
  expect(duty).toContain('<span lang="ja">見本 太郎</span>');
});

/** Every text of the guide and the poster in a language. */
const textsIn = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap(textsIn);
const commands = (locale: 'ja' | 'en') => guide[locale].steps.flatMap((step) => step.commands ?? []);

it('A sentence of the guide and the poster has 50 characters at most in Japanese, and 20 words in English', () => {
  const japanese = textsIn([guide.ja, poster.ja])
    .filter((text) => !commands('ja').includes(text))
    .flatMap((text) => text.split(/(?<=。)/))
    .filter((sentence) => sentence.replace(/`[^`]*`/g, 'code').length > 50);
  const english = textsIn([guide.en, poster.en])
    .filter((text) => !commands('en').includes(text))
    .flatMap((text) => text.split(/(?<=[.?!])\s+/))
    .filter((sentence) => sentence.replace(/`[^`]*`/g, 'code').split(/\s+/).length > 20);
  expect([...japanese, ...english]).toEqual([]);
});

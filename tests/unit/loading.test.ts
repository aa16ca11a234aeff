import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { importWithRetry } from '@/lib/i18n/import-with-retry.ts';

const folder = mkdtempSync(join(tmpdir(), 'loading-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'words.mjs');
writeFileSync(file, 'export const name = "words";');
const address = pathToFileURL(file).href;
const missing = pathToFileURL(join(folder, 'missing.mjs')).href;

describe('a module that could not be fetched', () => {
  it('is asked for again under its own address', async () => {
    const load = () => Promise.reject(new TypeError(`error loading dynamically imported module: ${address}`));
    expect(await importWithRetry<{ name?: string }>(load)).toMatchObject({ name: 'words' });
  });

  it('is missing while it cannot be had, and asked for at every call', async () => {
    let calls = 0;
    const load = () => {
      calls += 1;
      return Promise.reject(new TypeError(`error loading dynamically imported module: ${missing}`));
    };
    await expect(importWithRetry(load)).rejects.toThrow();
    await expect(importWithRetry(load)).rejects.toThrow();
    expect(calls).toBe(2);
  });

  it('keeps the browser’s own error where it names no address', async () => {
    const failure = new TypeError('Importing a module script failed.');
    await expect(importWithRetry(() => Promise.reject(failure))).rejects.toBe(failure);
  });

  it('is not asked for twice when it is here', async () => {
    let calls = 0;
    const here = { name: 'here' };
    const load = async () => {
      calls += 1;
      return here;
    };
    expect(await importWithRetry(load)).toBe(here);
    expect(calls).toBe(1);
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import type { Pack } from '../../lib/clinic/pack.ts';
import { filesIn } from '../../tools/build/files.mjs';
import { packFolder } from '../../tools/release/pack/pack-folder.mjs';
import { samplePack } from '../support/packs.ts';

// pack.mjs is killed at every one of its calls that change the disk, as by a closed terminal.

const disk = vi.hoisted(() => ({ callsLeft: Number.POSITIVE_INFINITY }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const ending = <Call extends (...args: never[]) => unknown>(call: Call) =>
    ((...args) => {
      disk.callsLeft -= 1;
      if (disk.callsLeft < 0) throw new Error('the program ended here');
      return call(...args);
    }) as Call;
  const { cpSync, renameSync, rmSync: remove, writeFileSync: write } = real;
  return {
    ...real,
    cpSync: ending(cpSync),
    renameSync: ending(renameSync),
    rmSync: ending(remove),
    writeFileSync: ending(write),
  };
});

const roof = mkdtempSync(join(tmpdir(), 'interrupted-'));
afterAll(() => rmSync(roof, { recursive: true }));

const page = (lang: string) =>
  `<!DOCTYPE html><html lang="${lang}"><head><title>x</title></head><body><section data-clinic="name" class="stack" hidden=""></section><p>ours</p></body></html>`;
const site = {
  'site.json': '{"base":""}',
  'sw.js': 'const version = "";\nconst files = {};\n',
  'sbom.cdx.json': '{"components":[]}',
  'ja/index.html': page('ja'),
  'en/index.html': page('en'),
};
const sample = samplePack();
const second: Pack = { ...sample, clinic: { ...sample.clinic, name: { ja: '別の医院', en: 'Another Clinic' } } };

/** A site that holds the sample's settings. */
function packedSite(name: string): string {
  const folder = join(roof, name);
  for (const [file, content] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  expect(packFolder(folder, JSON.stringify(sample))).toEqual([]);
  return folder;
}
const bytesOf = (folder: string) => filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'base64')]);

it('A killed pack.mjs leaves every page with one whole pack, and is repaired by running it again', () => {
  const complete = packedSite('complete');
  const before = bytesOf(complete);
  disk.callsLeft = 1000;
  packFolder(complete, JSON.stringify(second));
  const calls = 1000 - disk.callsLeft;
  disk.callsLeft = Number.POSITIVE_INFINITY;
  const after = bytesOf(complete);
  const states = Array.from({ length: calls }, (_, at) => {
    const folder = packedSite(`at-${at}`);
    disk.callsLeft = at;
    expect(() => packFolder(folder, JSON.stringify(second))).toThrow('the program ended here');
    disk.callsLeft = Number.POSITIVE_INFINITY;
    const now = bytesOf(folder);
    for (const [file, bytes] of now)
      expect([before, after].some((all) => all.some(([other, its]) => other === file && its === bytes))).toBe(true);
    expect(packFolder(folder, JSON.stringify(second))).toEqual([]);
    expect(bytesOf(folder)).toEqual(after);
    expect(filesIn(roof).filter((file) => file.includes('.packing/'))).toEqual([]);
    return JSON.stringify(now);
  });
  // Only while the files take their places is the site a mixture; the last call clears up.
  const isMixture = (state: string) => ![before, after].some((all) => JSON.stringify(all) === state);
  expect(states.filter((state) => state === JSON.stringify(before)).length).toBeGreaterThan(10);
  expect(states.findIndex(isMixture)).toBeGreaterThan(10);
});

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { release } from '../../tools/release/release.mjs';
import { readPdf } from '../support/pdf.ts';
import { hostNames, realHost } from '../support/real-hosts.ts';

// The release as a clinic's administrator meets it: the ZIP, Node and a web server; no npm, and nothing of this repository.

test.describe.configure({ mode: 'serial' });

const folder = mkdtempSync(join(tmpdir(), 'released-'));
let unpacked = '';
/** What an administrator types, with Node and the tools of the system alone on the path. */
const type = (program: string, ...args: string[]) =>
  spawnSync(program === 'node' ? process.execPath : program, args, {
    cwd: unpacked,
    encoding: 'utf8',
    env: { PATH: '/usr/bin:/bin', NODE_ENV: 'production' },
  });

test.beforeAll(async () => {
  const zip = await release(folder);
  try {
    execFileSync('unzip', ['-q', join(folder, zip), '-d', join(folder, 'unpacked')]);
  } catch (error) {
    throw new Error(`The ZIP could not be unpacked; is unzip on this machine? ${error}`);
  }
  unpacked = join(folder, 'unpacked', zip.replace('.zip', ''));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('The ZIP passes the test of unzip', () => {
  const [zip = ''] = readdirSync(folder).filter((file) => file.endsWith('.zip'));
  expect(execFileSync('unzip', ['-t', join(folder, zip)], { encoding: 'utf8' })).toContain('No errors detected');
});

test('The same sources give the same bytes', async () => {
  const again = mkdtempSync(join(tmpdir(), 'released-again-'));
  await release(again);
  const hashes = (where: string) =>
    readdirSync(where)
      .filter((file) => file !== 'unpacked')
      .map(
        (file) =>
          `${file} ${createHash('sha256')
            .update(readFileSync(join(where, file)))
            .digest('hex')}`,
      );
  expect(hashes(again)).toEqual(hashes(folder));
  rmSync(again, { recursive: true });
});

test('The ZIP holds the site, the program, the sample and the guides', () => {
  expect(readdirSync(unpacked).sort()).toEqual(
    expect.arrayContaining([
      'LICENSE',
      'SHA256SUMS',
      'clinic.json',
      'clinic.schema.json',
      'guide.en.pdf',
      'guide.ja.pdf',
      'pack.mjs',
      'poster.mjs',
      'site',
    ]),
  );
  expect(type('sha256sum', '--quiet', '-c', 'SHA256SUMS')).toMatchObject({ status: 0, stdout: '' });
});

for (const locale of ['ja', 'en'])
  test(`The guide has two pages of A4, ${locale}`, () => {
    const { sizes, texts } = readPdf(readFileSync(join(unpacked, `guide.${locale}.pdf`)));
    expect(sizes).toHaveLength(2);
    for (const { width } of sizes) expect(width).toBeCloseTo(210, 0);
    expect(texts.join('')).toContain('nodepack.mjssiteclinic.json');
  });

for (const program of ['pack.mjs', 'poster.mjs'])
  test(`${program} imports nothing but Node`, () => {
    const imported = [...readFileSync(join(unpacked, program), 'utf8').matchAll(/^import .*"(.*)";$/gm)].map(
      ([, from]) => from,
    );
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((from) => !from?.startsWith('node:'))).toEqual([]);
  });

test('poster.mjs writes the poster with the clinic’s name', () => {
  expect(type('node', 'poster.mjs', 'https://check.clinic.example', 'clinic.json')).toMatchObject({
    status: 0,
    stderr: '',
  });
  expect(readFileSync(join(unpacked, 'poster.html'), 'utf8')).toContain('見本皮膚科クリニック');
  rmSync(join(unpacked, 'poster.html'));
});

test('A faulty clinic.json changes no file, and every fault is named', () => {
  writeFileSync(join(unpacked, 'faulty.json'), '{"format":1}');
  const { status, stderr } = type('node', 'pack.mjs', 'site', 'faulty.json');
  expect(status).toBe(1);
  for (const key of ['version', 'approvedBy', 'clinic', 'duty', 'products'])
    expect(stderr).toContain(`${key}: is missing`);
  rmSync(join(unpacked, 'faulty.json'));
  expect(type('sha256sum', '--quiet', '-c', 'SHA256SUMS').status).toBe(0);
});

for (const name of hostNames)
  test(`The steps of the guide lead from the ZIP to a page with the clinic's name, on ${name}`, async ({ page }) => {
    const site = join(dirname(unpacked), `site-${name}`);
    cpSync(join(unpacked, 'site'), site, { recursive: true });
    const { status, stdout, stderr } = type('node', 'pack.mjs', site, 'clinic.json');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/Still in the words of the sample:[\s\S]*見本皮膚科クリニック/);
    expect(status).toBe(0);
    const sums = spawnSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: site, encoding: 'utf8' });
    expect(sums.stdout + sums.stderr).toBe('');
    const host = await realHost(name, { out: site });
    try {
      const { headers, status: answered } = await host.ask('/ja/check/');
      expect(answered).toBe(200);
      expect(headers['content-security-policy']?.[0]).toContain("connect-src 'none'");
      await page.goto(`${host.origin}/ja/`);
      await expect(page.locator('[data-clinic=name]')).toContainText('見本皮膚科クリニック');
      await page.locator('[data-action=start]').click();
      await expect(page.locator('form[data-link-id=routes]')).toBeVisible();
    } finally {
      await host.stop();
    }
  });

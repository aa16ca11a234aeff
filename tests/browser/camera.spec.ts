import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { wholeBrowser } from '../../tools/browsers/chromium.mjs';
import { photograph, ReceptionPage } from '../support/reception-page.ts';

// The camera at the counter. The browser is given a film in its place: one picture, over and over.

const film = join(tmpdir(), `film-${process.pid}.mjpeg`);
const { args, ...browser } = wholeBrowser();
test.use({
  permissions: ['camera'],
  launchOptions: {
    ...browser,
    args: [...args, '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`],
  },
});
test.afterAll(() => rmSync(film, { force: true }));
const isCameraOn = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { tracks: MediaStreamTrack[] }).tracks.map((each) => each.readyState));
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const tracks: MediaStreamTrack[] = [];
    Object.assign(globalThis, { tracks });
    const { mediaDevices } = navigator;
    const ask = mediaDevices?.getUserMedia.bind(mediaDevices);
    if (ask)
      mediaDevices.getUserMedia = async (wish) => {
        const stream = await ask(wish);
        tracks.push(...stream.getTracks());
        return stream;
      };
  }),
);

test('reads a code that is held at an angle, and is off again', async ({ page }) => {
  const { digits, picture } = await photograph(page, 'jpeg');
  writeFileSync(film, picture);
  const reception = new ReceptionPage(page);
  await reception.open();
  await page.locator('[data-camera]').click();
  await reception.expectSheet(digits);
  await expect(page.locator('video')).toHaveCount(0);
  await expect.poll(() => isCameraOn(page)).toEqual(['ended']);
});

test('is off, and says so, when a later picture cannot be read', async ({ page }) => {
  await page.setContent('<h1>受付</h1>');
  writeFileSync(film, await page.screenshot({ type: 'jpeg' }));
  await page.addInitScript(() => {
    const { getImageData } = CanvasRenderingContext2D.prototype;
    let looks = 0;
    CanvasRenderingContext2D.prototype.getImageData = function (...area: Parameters<typeof getImageData>) {
      looks += 1;
      if (looks > 2) throw new RangeError('out of memory');
      return getImageData.apply(this, area);
    };
  });
  const reception = new ReceptionPage(page);
  await reception.open();
  await page.locator('[data-camera]').click();
  await reception.expectProblem('camera-failed');
  await expect(page.locator('video')).toHaveCount(0);
  await expect.poll(() => isCameraOn(page)).toEqual(['ended']);
});

test('is off, without its last picture, once the page is left, and so is what was typed', async ({ page }) => {
  await page.setContent('<h1>受付</h1>');
  writeFileSync(film, await page.screenshot({ type: 'jpeg' }));
  const reception = new ReceptionPage(page);
  await reception.open();
  await page.locator('[data-camera]').click();
  await expect.poll(() => isCameraOn(page)).toEqual(['live']);
  await page.locator('[data-digits]').fill('0028147806371');
  await reception.leave();
  await expect(page.locator('video')).toHaveCount(0);
  await expect(page.locator('[data-camera]')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('[data-digits]')).toHaveValue('');
  await expect.poll(() => isCameraOn(page)).toEqual(['ended']);
});

import { expect, type Locator } from '@playwright/test';

/** Counts, in the page, the taps that have become clicks: where the pointer is ignored, a click reaches the root alone. */
const countTaps = () => {
  const { dataset } = document.documentElement;
  const count = () => {
    dataset.taps = String(Number(dataset.taps) + 1);
  };
  if (dataset.taps === undefined) addEventListener('click', count, { capture: true });
  dataset.taps = '0';
};

/**
 * Two taps on the same spot, 120 ms after each other, whatever is there at the second. The page needs `hasTouch`. The page's
 * clock is paused, and stays so: on a busy machine the second tap would come later.
 */
export async function tapTwicePaused(target: Locator): Promise<void> {
  const page = target.page();
  await page.clock.install();
  await target.scrollIntoViewIfNeeded();
  // Playwright waits here until the target takes taps.
  await target.tap({ trial: true });
  const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.clock.pauseAt(Date.now() + 1000);
  await page.evaluate(countTaps);
  for (const taps of ['1', '2']) {
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    await expect(page.locator('html')).toHaveAttribute('data-taps', taps);
    if (taps === '1') await page.clock.runFor(120);
  }
}

/** The same, and the page's clock goes on. */
export async function tapTwice(target: Locator): Promise<void> {
  await tapTwicePaused(target);
  await target.page().clock.resume();
}

import type { Locator } from '@playwright/test';

/** Two taps on the same spot, 120 ms after each other, whatever is there at the second. The page needs `hasTouch`. */
export async function tapTwice(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  // Playwright waits here until the target takes taps.
  await target.tap({ trial: true });
  const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const page = target.page();
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  await page.waitForTimeout(120);
  await page.touchscreen.tap(x + width / 2, y + height / 2);
}

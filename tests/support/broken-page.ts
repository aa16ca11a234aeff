import type { Page } from '@playwright/test';

const installed = new WeakSet<Page>();

/** Makes every page opened from now on in this tab break while it is drawn, until `restoreNext`. */
export async function breakNext(page: Page): Promise<void> {
  if (!installed.has(page)) {
    installed.add(page);
    // Breaks whatever says something in phrases, as long as the page is open.
    await page.addInitScript(() => {
      if (sessionStorage.getItem('broken') === null) return;
      String.prototype.split = new Proxy(String.prototype.split, {
        apply: (split, text, given) => {
          if (given[0] === '\u200B' && document.querySelector('[data-island]')) throw new Error('broken on purpose');
          return Reflect.apply(split, text, given);
        },
      });
    });
  }
  await page.evaluate(() => sessionStorage.setItem('broken', 'yes'));
}

/** Lets pages of this tab open again. */
export async function restoreNext(page: Page): Promise<void> {
  await page.evaluate(() => sessionStorage.removeItem('broken'));
}

import type { Page } from '@playwright/test';

/** What breaks: the page inside its frame, or the frame and its error screen too. */
export type Depth = 'page' | 'frame';

const installed = new WeakSet<Page>();

/** Makes every page opened from now on in this tab break on the way to the screen, until `mendNext`. */
export async function breakNext(page: Page, depth: Depth): Promise<void> {
  if (!installed.has(page)) {
    installed.add(page);
    // Breaks whatever says something in phrases, or asks what language the document has, and nothing of the framework.
    await page.addInitScript(() => {
      const broken = sessionStorage.getItem('broken');
      if (broken === null) return;
      String.prototype.split = new Proxy(String.prototype.split, {
        apply: (split, text, given) => {
          if (given[0] === '\u200B') throw new Error('broken on purpose');
          return Reflect.apply(split, text, given);
        },
      });
      if (broken !== 'frame') return;
      Object.defineProperty(HTMLElement.prototype, 'lang', {
        get() {
          // What a test asks of the screen that stands there in the end is answered.
          if (document.querySelector('main[data-screen="error"]')) return this.getAttribute('lang') ?? '';
          throw new Error('broken on purpose');
        },
      });
    });
  }
  await page.evaluate((what) => sessionStorage.setItem('broken', what), depth);
}

/** Lets pages of this tab open again. */
export async function mendNext(page: Page): Promise<void> {
  await page.evaluate(() => sessionStorage.removeItem('broken'));
}

import { expect, type Page } from '@playwright/test';
import type { Locale } from '../../lib/i18n/locales.ts';
import { expectHydrated, openVisit } from './visit-page.ts';
import { typical } from './visits.ts';

/** The page at the clinic's counter. */
export class ReceptionPage {
  constructor(readonly page: Page) {}

  async open(locale: Locale = 'ja', origin = ''): Promise<void> {
    await this.page.goto(`${origin}/${locale}/read/`);
    await this.expectReady();
  }

  /** Waits until the page takes a code. */
  async expectReady(): Promise<void> {
    await expect(this.page.locator('main[data-screen="read"]')).toBeVisible();
    await expectHydrated(this.page);
  }

  /** A scanner that works as a keyboard: each digit pressed and released, then Enter, all within 300 ms. */
  async scan(digits: string, end: 'Enter' | 'Tab' = 'Enter'): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const press = (key: string, code: string, keyCode: number) =>
      (['rawKeyDown', 'keyUp'] as const).map((type) =>
        session.send('Input.dispatchKeyEvent', { type, key, code, windowsVirtualKeyCode: keyCode }),
      );
    // Sent without waiting for one another, as a cable does.
    await Promise.all([
      ...[...digits].flatMap((digit) => press(digit, `Digit${digit}`, 48 + Number(digit))),
      ...press(end, end, end === 'Enter' ? 13 : 9),
    ]);
    await session.detach();
  }

  async enter(text: string): Promise<void> {
    await this.page.locator('[data-digits]').fill(text);
    await this.page.locator('[data-digits-show]').click();
  }

  /** The page is left for another, in a browser that keeps it alive. */
  async leave(): Promise<void> {
    await this.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  }

  get sheet() {
    return this.page.locator('article.sheet');
  }

  async expectSheet(digits: string): Promise<void> {
    await expect(this.page.locator('[data-reception-code]')).toHaveAttribute('data-reception-code', digits);
    await expect(this.sheet).toHaveAttribute('lang', 'ja');
  }

  async expectProblem(problem: string): Promise<void> {
    await expect(this.page.locator('[data-problem]')).toHaveAttribute('data-problem', problem);
    await expect(this.sheet).toHaveCount(0);
  }
}

/** Keeps what the page copies in reach of the test, which may not read the clipboard either. Returns how to read the last. */
export async function copiedOn(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.body.dataset.copied = text;
    };
  });
  return () => page.evaluate(() => document.body.dataset.copied ?? '');
}

/** The first page of a typical visit’s sheet as somebody would photograph it: turned, from the side, on a desk. */
export async function photograph(page: Page, type: 'png' | 'jpeg'): Promise<{ digits: string; picture: Buffer }> {
  await openVisit(page, 'ja', typical, 'sheet');
  const code = page.locator('[data-reception-code]').first();
  const digits = (await code.getAttribute('data-reception-code')) ?? '';
  const drawn = await code.evaluate((found) => found.outerHTML);
  const desk = await page.context().newPage();
  await desk.setViewportSize({ width: 900, height: 700 });
  await desk.setContent(
    `<body style="margin:0;background:#7a6a5a"><div style="margin:120px 160px;padding:40px;width:420px;background:#f4f1ea;
     transform:perspective(900px) rotateY(24deg) rotateX(14deg) rotate(17deg);filter:blur(0.6px)">${drawn}</div></body>`,
  );
  const picture = await desk.screenshot({ type });
  await desk.close();
  return { digits, picture };
}

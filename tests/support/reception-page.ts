import { expect, type Page } from '@playwright/test';
import type { Locale } from '../../lib/i18n/locales.ts';

/** The page at the clinic's counter. */
export class ReceptionPage {
  constructor(readonly page: Page) {}

  async open(locale: Locale = 'ja', origin = ''): Promise<void> {
    await this.page.goto(`${origin}/${locale}/read/`);
    await expect(this.page.locator('main[data-screen="read"]')).toBeVisible();
    await expect(this.page.locator('[data-reading="0"]')).toBeAttached();
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

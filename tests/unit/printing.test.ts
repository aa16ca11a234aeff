import { describe, expect, it } from 'vitest';
import { canPrint, isIPhoneOrIPad } from '@/app/[locale]/check/sheet/printing.ts';

const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const macintosh = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const safari = 'Version/18.5 Safari/605.1.15';

describe('printing is offered where a tap does something', () => {
  it.each([
    ['Safari on an iPhone', `${iPhone} Version/18.5 Mobile/15E148 Safari/604.1`, 5, true],
    ['a view in an app on an iPhone', `${iPhone} Mobile/15E148`, 5, false],
    ['Safari on an iPad', `${macintosh} ${safari}`, 5, true],
    ['a view in an app on an iPad', macintosh, 5, false],
    ['Safari on a Macintosh', `${macintosh} ${safari}`, 0, true],
    ['a view in an app on a Macintosh', macintosh, 0, true],
    ['LINE on Android', 'Mozilla/5.0 (Linux; Android 14; wv) Chrome/126.0 Mobile Safari/537.36 Line/15.2.0', 5, false],
  ])('%s', (_, userAgent, maxTouchPoints, expected) => {
    expect(canPrint({ userAgent, maxTouchPoints }, () => {})).toBe(expected);
    expect(canPrint({ userAgent, maxTouchPoints }, undefined)).toBe(false);
  });

  it('and the other browser on an iPad is Safari, as on an iPhone', () => {
    expect(isIPhoneOrIPad({ userAgent: macintosh, maxTouchPoints: 5 })).toBe(true);
    expect(isIPhoneOrIPad({ userAgent: macintosh, maxTouchPoints: 0 })).toBe(false);
  });
});

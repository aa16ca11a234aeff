import { openOnPhone, quiet } from './phone.mjs';
import { weigh } from './weight.mjs';

const patienceMs = 60_000;

/**
 * One first load with a cold cache: its weight; the milliseconds from navigation to the first paint (`paintMs`), and
 * whether that paint shows a question (`isQuestionPainted`); and those to the moment at which the page's own state knows
 * of an answer that was clicked as early as possible (`answeredMs`). `watch` runs in the page and finds that moment.
 */
export async function firstLoad(browser, address, watch) {
  const tab = await openOnPhone(browser, watch);
  try {
    await tab.page.addInitScript(watchPaint);
    await tab.page.goto(address);
    await tab.page.waitForFunction(() => globalThis.answeredMs, undefined, { timeout: patienceMs });
    // What comes later is fetched while the browser is idle.
    const weight = await weigh(tab);
    await quiet(tab);
    const times = await tab.page.evaluate(() => {
      const { paintMs, largest, answeredMs } = globalThis;
      return { paintMs, answeredMs, isQuestionPainted: largest.isQuestion && largest.at === paintMs };
    });
    return { ...times, weight };
  } finally {
    await tab.close();
  }
}

/* What follows runs in the page, alone. */

/** Notes the first paint, and of what was painted first the largest part: whether it belongs to a question, and when. */
function watchPaint() {
  const on = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') globalThis.paintMs = startTime;
  });
  on('largest-contentful-paint', ({ element, startTime }) => {
    globalThis.largest ??= { at: startTime, isQuestion: Boolean(element?.closest('form[data-link-id]')) };
  });
}

// Both watchers look on every frame, so that they disturb the pages alike.

/** The product keeps a tick from before its hydration; Continue says how many there are once it knows of them. */
export function watchProduct() {
  let before;
  const look = () => {
    const form = document.querySelector('form[data-link-id]');
    const button = form?.querySelector('button[type=submit]');
    if (button && before === undefined) {
      before = button.textContent;
      form.querySelector('input').click();
    }
    if (button && button.textContent !== before) globalThis.answeredMs = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The empty page forgets what is clicked before its hydration: its radios are clicked until it names the choice. */
export function watchEmptyPage() {
  let clicks = 0;
  const look = () => {
    const radios = document.querySelectorAll('form[data-link-id] input');
    if (radios.length > 0) radios[clicks++ % radios.length].click();
    if (document.querySelector('output')?.dataset.chosen) globalThis.answeredMs = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

import { openOnPhone, quiet } from './phone.mjs';
import { weigh } from './weight.mjs';

const patienceMs = 60_000;

/**
 * One first load with a cold cache: its weight, and the milliseconds from navigation to the first click on an answer
 * that had an effect. `watch` runs in the page and leaves that time in `answerableMs`.
 */
export async function firstLoad(browser, address, watch) {
  const tab = await openOnPhone(browser, watch);
  try {
    await tab.page.goto(address);
    const found = await tab.page.waitForFunction(() => globalThis.answerableMs, undefined, { timeout: patienceMs });
    const answerableMs = await found.jsonValue();
    await quiet(tab);
    return { answerableMs, weight: await weigh(tab) };
  } finally {
    await tab.close();
  }
}

/* The two watchers run in the page, alone. Both look on every frame, so that they disturb the pages alike. */

/** The product shows its first question only when it can be answered; Continue proves it by leading to the second. */
export function watchProduct() {
  let clickedAt = 0;
  const attempt = () => {
    const form = document.querySelector('form[data-link-id]');
    if (form && clickedAt > 0 && form.dataset.linkId !== 'routes') {
      globalThis.answerableMs = clickedAt;
      return;
    }
    if (form && clickedAt === 0) {
      clickedAt = performance.now();
      form.querySelector('input').click();
      // A task later, the tick has become part of the page's own state.
      setTimeout(() => form.querySelector('button[type=submit]').click());
    }
    requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}

/** The empty page shows its radios at once and hears them later: they are clicked until the page names the choice. */
export function watchEmptyPage() {
  let clickedAt = 0;
  let turn = 0;
  const attempt = () => {
    if (document.querySelector('output')?.dataset.chosen) {
      globalThis.answerableMs = clickedAt;
      return;
    }
    const radios = document.querySelectorAll('form[data-link-id] input');
    if (radios.length > 0) {
      clickedAt = performance.now();
      radios[turn++ % radios.length].click();
    }
    requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}

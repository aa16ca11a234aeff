import { openOnPhone, quiet } from './phone.mjs';
import { weigh } from './weight.mjs';

const patienceMs = 60_000;

/**
 * One first load with a cold cache: its weight, and the milliseconds from navigation to the first paint of anything, to
 * the paint that shows the question, and to the first click on an answer that had an effect. `watch` runs in the page and
 * leaves that last time in `answerableMs`.
 */
export async function firstLoad(browser, address, watch) {
  const tab = await openOnPhone(browser, watch);
  try {
    await tab.page.addInitScript(watchPaints);
    await tab.page.goto(address);
    const found = await tab.page.waitForFunction(() => globalThis.answerableMs, undefined, { timeout: patienceMs });
    const answerableMs = await found.jsonValue();
    await quiet(tab);
    return { answerableMs, ...(await tab.page.evaluate(() => globalThis.paints)), weight: await weigh(tab) };
  } finally {
    await tab.close();
  }
}

/* What follows runs in the page, alone. It does the same in both pages, so that it disturbs them alike. */

/** Leaves in `paints` when anything was first painted, and when the words of the question were. */
function watchPaints() {
  const paints = { firstPaintMs: Number.NaN, questionMs: Number.NaN };
  Object.assign(globalThis, { paints });
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') paints.firstPaintMs = startTime;
  });
  observe('element', ({ renderTime }) => {
    if (Number.isNaN(paints.questionMs)) paints.questionMs = renderTime;
  });
  // The browser times the words in a block that is marked before it is painted. The empty page has no heading.
  const marking = new MutationObserver(() => {
    for (const block of document.querySelectorAll('form[data-link-id], form[data-link-id] h1'))
      if (!block.hasAttribute('elementtiming')) block.setAttribute('elementtiming', 'question');
  });
  marking.observe(document, { childList: true, subtree: true });
  addEventListener('load', () => marking.disconnect());
}

/**
 * The product accepts an answer before its scripts have loaded, and acts on it afterwards: the first click counts, once
 * Continue has led to the second question.
 */
export function watchProduct() {
  let clickedAt = 0;
  const attempt = () => {
    const form = document.querySelector('form[data-link-id]');
    if (form && clickedAt > 0 && form.dataset.linkId !== 'routes') {
      globalThis.answerableMs = clickedAt;
      return;
    }
    // The form may be painted before the end of it has been read.
    if (form?.querySelector('button[type=submit]') && clickedAt === 0) {
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

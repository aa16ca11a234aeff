import { openOnPhone, quiet } from './phone.mjs';
import { weigh } from './weight.mjs';

const idleMs = 150;
/** Between pressing and letting go, as a finger does; and until the page is looked at again. */
const pressMs = 60;
const patienceMs = 30_000;

/** Who answers how: a code of the question on the screen, from those on offer. */
export const manners = {
  first: (codes) => codes[0],
  doubtful: (codes) => codes.findLast((code) => ['unsure', 'declined'].includes(code)) ?? codes[0],
  denying: (codes) => codes.find((code) => ['no', 'none'].includes(code)) ?? codes.at(-1),
};

/**
 * Answers question after question, at most `most`, with real clicks on Continue: `paintedMs` holds the milliseconds from
 * each click until the next question was painted. A visit that reaches the review goes on to the sheet, so that `weight`
 * holds all that one language of the site fetches.
 */
export async function walk(browser, address, manner, most) {
  const tab = await openOnPhone(browser, watchSteps);
  const { page } = tab;
  try {
    await page.goto(address);
    await page.waitForSelector('form[data-link-id] input');
    await quiet(tab);
    for (let step = 0; step < most && (await page.locator('form[data-link-id]').count()) > 0; step += 1) {
      await choose(page, manner);
      await page.waitForTimeout(idleMs);
      const before = await page.evaluate(() => globalThis.arrivals);
      await press(page, page.locator('form[data-link-id] button[type=submit]'));
      await page.waitForFunction((known) => globalThis.arrivals > known, before, { timeout: patienceMs });
    }
    // On from the review; the empty page has none.
    for (const [action, screen] of [
      ['finish', 'sheet'],
      ['show', 'show'],
    ]) {
      const control = page.locator(`[data-action=${action}]`).first();
      if ((await control.count()) === 0) break;
      await control.click();
      await page.waitForSelector(`main[data-screen=${screen}] h1`, { state: 'attached', timeout: patienceMs });
    }
    await quiet(tab);
    const paintedMs = await page.evaluate(() => globalThis.paintedMs);
    const screen = await page
      .locator('main')
      .first()
      .getAttribute('data-screen', { timeout: 1000 })
      .catch(() => null);
    return { paintedMs, screen, weight: await weigh(tab) };
  } finally {
    await tab.close();
  }
}

/**
 * Presses a control as a person does, who runs no script in the page meanwhile: one that watches the click, or asks on
 * every frame what became of it, would be part of what is measured.
 */
async function press(page, control) {
  await control.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await control.boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.waitForTimeout(idleMs);
  await page.mouse.down();
  await page.waitForTimeout(pressMs);
  await page.mouse.up();
  await page.waitForTimeout(2 * idleMs);
}

/** The first question opens every route, so that every question is asked; the last may stay empty. */
export async function choose(page, manner) {
  const codes = await page.locator('form[data-link-id] input[value]').evaluateAll((inputs) => {
    const linkId = inputs[0]?.form.dataset.linkId;
    return inputs.filter(({ type, name }) => /radio|checkbox/.test(type) && name === linkId).map(({ value }) => value);
  });
  const code = codes.includes('undecided') ? 'undecided' : manner(codes);
  await page
    .locator(`form[data-link-id] input[value="${code}"]`)
    .first()
    .evaluate((input) => input.click());
}

/** Runs in the page, alone: notes every click on Continue and when the screen after it stood painted. */
export function watchSteps() {
  Object.assign(globalThis, { paintedMs: [], arrivals: 0 });
  const isContinue = (target) => target?.closest?.('form[data-link-id] button[type=submit]');
  const shown = () =>
    document.querySelector('form[data-link-id]')?.dataset.linkId ?? document.querySelector('main')?.dataset.screen;
  let clickedAt = 0;
  let from = '';
  addEventListener(
    'click',
    ({ target, timeStamp }) => {
      if (!isContinue(target)) return;
      clickedAt = timeStamp;
      from = shown();
    },
    { capture: true },
  );
  new MutationObserver(() => {
    const to = shown();
    if (clickedAt === 0 || to === undefined || to === from) return;
    const startedAt = clickedAt;
    clickedAt = 0;
    requestAnimationFrame(() => {
      // The first message after a frame's own work comes when that frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (document.querySelector('form[data-link-id]')) globalThis.paintedMs.push(performance.now() - startedAt);
        globalThis.arrivals += 1;
      };
      port2.postMessage(undefined);
    });
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-link-id'] });
}

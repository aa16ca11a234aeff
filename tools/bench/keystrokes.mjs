import { openOnPhone, quiet } from './phone.mjs';
import { median } from './statistics.mjs';
import { choose, manners } from './steps.mjs';

/** As people type: kana letter by letter, half-width and Roman letters, with slips, a label, and words not listed. */
const queries = [
  'ワーファリン',
  'バイアスプリン',
  'あくてむら',
  'ﾛｷｿﾆﾝ',
  'isotretinoin',
  'metotorekiseeto',
  'dupixnet',
  'プレドニン錠5mg',
  'イコサペント酸エチル',
  '血液をサラサラにする薬',
  'xyzxyzxyzxyz',
];
/** A name that only the glossary holds, to know its code by among all scripts. */
const onlyInGlossary = 'トラロキヌマブ';
const idleMs = 120;

/**
 * Types the queries into the medicine search with the processor slowed, and into an empty field of the same page.
 * `workMs` is, for each letter, what the main thread did more than for a letter in the empty field: handling the event,
 * searching, rendering, style, layout and paint, by the browser's own account of task time. `plainMs` is the empty
 * field's median: the browser's own typing. `bytes` is the compressed code that the search adds.
 */
export async function keystrokes(browser, address) {
  const tab = await openOnPhone(browser, () => {});
  const { page, devtools } = tab;
  try {
    await page.goto(address);
    await page.waitForSelector('form[data-link-id] input');
    await quiet(tab);
    const search = page.locator('form[data-link-id] [data-medicines] input');
    await goToMedicines(page, search);
    await page.evaluate(() => {
      const field = document.createElement('input');
      field.className = 'empty-field';
      document.querySelector('main').append(field);
    });
    // In the thread's own time, so that other work of this machine does not count.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const typed = (field) => type(tab, field);
    const plainMs = median(await typed(page.locator('.empty-field')));
    const workMs = (await typed(search)).map((ms) => ms - plainMs);
    return { workMs, plainMs, bytes: await glossaryBytes(tab) };
  } finally {
    await tab.close();
  }
}

async function goToMedicines(page, search) {
  while ((await search.count()) === 0) {
    const linkId = await page.locator('form[data-link-id]').getAttribute('data-link-id');
    await choose(page, manners.denying);
    await page.locator('form button[type=submit]').click();
    await page.waitForFunction((left) => document.querySelector('form')?.dataset.linkId !== left, linkId);
    // The search stands there a moment after the question it belongs to.
    await page.waitForTimeout(idleMs);
  }
}

/** Milliseconds of the main thread for each letter of the queries, until nothing more happens. */
async function type({ page, devtools }, field) {
  const taskMs = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const letters = [];
  await field.focus();
  await page.waitForTimeout(1000);
  for (const query of queries) {
    for (const letter of query) {
      const before = await taskMs();
      await devtools.send('Input.insertText', { text: letter });
      await page.waitForTimeout(idleMs);
      letters.push((await taskMs()) - before);
    }
    await field.fill('');
    await page.waitForTimeout(idleMs);
  }
  return letters;
}

async function glossaryBytes({ requests, devtools }) {
  for (const { type, requestId, bytes } of requests()) {
    if (type !== 'Script') continue;
    const { body } = await devtools.send('Network.getResponseBody', { requestId });
    if (body.includes(onlyInGlossary)) return bytes;
  }
  return Number.NaN;
}

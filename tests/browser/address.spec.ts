import { expect, type Page, test } from '@playwright/test';
import { sections } from '../../lib/catalogue/questionnaire.ts';
import type { Answers } from '../../lib/flow/answers.ts';
import { enabledItems } from '../../lib/flow/enabled.ts';
import { expectHydrated, openVisit, VisitPage } from '../support/visit-page.ts';
import { aVisit, everywhere } from '../support/visits.ts';
import { wordsOf } from '../support/words-of.ts';

// Address, title and history outlive the visit: others of the household read them, some browsers send them on. They say
// the same whatever was answered; and what a link or a program puts there is not believed.

const asking = (page: Page, linkId: string) =>
  expect(page.locator('form[data-link-id]')).toHaveAttribute('data-link-id', linkId);

interface Written {
  readonly titles: string[];
  readonly addresses: string[];
  readonly places: unknown[];
}
/** Notes every title, address and place in the history that the page ever writes, however briefly. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const written: Written = { titles: [], addresses: [], places: [] };
    Object.assign(window, { written });
    const look = () => {
      written.titles.push(document.title);
      written.addresses.push(location.href);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
    for (const how of ['pushState', 'replaceState'] as const) {
      const write = history[how];
      history[how] = (state, unused, url) => {
        // The framework's own keys are the same on every page.
        const own = Object.entries(state ?? {}).filter(([key]) => !key.startsWith('__'));
        if (own.length > 0) written.places.push({ how, ...Object.fromEntries(own) });
        if (unused) written.titles.push(unused);
        write.call(history, state, unused, url);
        look();
      };
    }
  });
const writtenBy = (page: Page) => page.evaluate(() => (window as unknown as { written: Written }).written);

const undecided = { routes: ['undecided'] } as const;
/** One tick for each question, as more of them take long and say no more here. */
const oneEach = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([linkId, answer]) => [linkId, { ...answer, codes: answer.codes.slice(0, 1) }]),
  );
for (const [name, answers] of [
  ['no', aVisit(undecided)],
  ['not sure', everywhere('unsure', 'ab')],
  ['yes', oneEach(everywhere('yes', 'ab'))],
] as const) {
  test(`a visit answered "${name}" throughout has the titles, address and history of any other`, async ({ page }) => {
    test.slow();
    await listen(page);
    await page.goto('/ja/check/');
    const address = page.url();
    const visit = new VisitPage(page);
    await visit.expectQuestion('routes');
    await visit.answerAll(answers);
    await visit.act('finish');
    await visit.expectScreen('sheet');
    const { t, section } = wordsOf('ja');
    const names = [
      ...sections.map((each) => section(each)),
      t('Screens.Review.title'),
      t('Screens.Sheet.screen-title'),
    ].map((each) => `${each} – ${t('Service.name')}`);
    const titlesWritten = async () => [...new Set((await writtenBy(page)).titles)].filter(Boolean).sort();
    await expect.poll(titlesWritten).toEqual([...names, t('Service.name')].sort());
    const { addresses, places } = await writtenBy(page);
    expect([...new Set(addresses)]).toEqual([address]);
    const asked = enabledItems(aVisit(undecided)).map(({ linkId }) => ({
      screen: 'question',
      linkId,
      isChange: false,
    }));
    const walked = [...asked, { screen: 'review' }, { screen: 'sheet' }];
    expect(places).toEqual(
      walked.map((place, depth) => ({
        how: depth === 0 ? 'replaceState' : 'pushState',
        ...place,
        depth,
      })),
    );
  });
}

test('a place in the history that somebody else wrote leads to the question that is due', async ({ page }) => {
  const { routes, 'age-group': age } = aVisit({});
  if (!routes || !age) throw new Error('no answers');
  const due = 'pregnancy' as const;
  await openVisit(page, 'ja', { routes, 'age-group': age }, { screen: 'question', linkId: due, isChange: false });
  for (const state of [
    { screen: '__proto__' },
    { screen: 'question', linkId: '__proto__' },
    { screen: 'question', linkId: '<img src=x onerror=alert(1)>', depth: 1e9 },
    { screen: 'question', linkId: 'breastfeeding', isChange: true },
    { screen: 'sheet' },
    { screen: 999, linkId: {}, depth: 'x' },
    {},
    999,
    'sheet',
    null,
  ]) {
    // The browser's own way: the framework's refuses some of these.
    await page.evaluate((tampered) => History.prototype.replaceState.call(history, tampered, ''), state);
    await page.reload();
    await asking(page, due);
    await expect(page.locator('[data-notice], [data-row], .own-words')).toHaveCount(0);
  }
  await page.evaluate(() => {
    history.pushState({ screen: 'show', linkId: '__proto__' }, '');
    history.pushState({}, '');
  });
  await page.goBack({ waitUntil: 'commit' });
  await asking(page, due);
  await page.locator('form input[value="no"]').check();
  await page.locator('form button[type=submit]').click();
  await asking(page, 'breastfeeding');
});

test('what a link puts behind the address is neither shown nor followed, and goes with the first step', async ({
  page,
}) => {
  const mark = 'kanaria4711';
  for (const payload of [
    `?answers=${encodeURIComponent(`{"breastfeeding":{"revision":1,"codes":["yes"]},"${mark}":1}`)}`,
    `?lang=../../${mark}&locale=en`,
    `?screen=sheet&linkId=breastfeeding&${mark}#__proto__`,
    `#q=<script>document.title='${mark}'</script>`,
    `#${encodeURIComponent(`<img src=x onerror="document.title='${mark}'">`)}`,
    `?x=javascript:document.title='${mark}'`,
  ]) {
    await page.goto('about:blank');
    await page.goto(`/ja/check/${payload}`);
    await expectHydrated(page);
    await asking(page, 'routes');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    expect(await page.content()).not.toContain(mark);
    await page.locator('input[value="dermapen"]').check();
    await page.locator('form button[type=submit]').click();
    await asking(page, 'age-group');
    expect(new URL(page.url())).toMatchObject({ pathname: '/ja/check/', search: '', hash: '' });
    expect(await page.evaluate(() => JSON.stringify([history.state, { ...sessionStorage }]))).not.toContain(mark);
    await page.evaluate(() => sessionStorage.clear());
  }
});

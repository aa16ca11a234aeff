import assert from 'node:assert/strict';
import { until } from './browser.mjs';
import { checkPage } from './check-page.mjs';
import { flagsOfDrip, flagsWithPotenza, listedBesides, openedByPotenza, raising, said, words } from './person.mjs';
import { sheetPage } from './sheet-page.mjs';

/**
 * A whole visit, told once for every engine: each step starts where the one before it ended.
 * @param {import('./browser.mjs').Browser} browser
 * @param {object} options
 * @param {'ja' | 'en'} options.locale
 * @param {string} options.site address of the site, without the last slash
 * @param {(name: string) => Promise<unknown>} options.picture
 * @returns {Record<string, () => Promise<void>>}
 */
export function visit(browser, { locale, site, picture }) {
  const page = checkPage(browser);
  const sheet = sheetPage(browser);
  const { screen, asking, ticked, answer, act } = page;
  const other = locale === 'ja' ? 'en' : 'ja';
  /** @type {string[]} */
  let asked = [];
  /** @param {readonly string[]} expected */
  const flagged = (expected) => until('the flags stand', sheet.flags, (found) => String(found) === String(expected));

  return {
    'starts at the start page': async () => {
      await browser.open(`${site}/${locale}/`);
      await screen('start');
      await picture('start');
      await act('start');
      await asking('routes');
      await ticked([]);
      assert.equal((await page.language()).lang, locale);
    },
    'goes back and forward over several questions': async () => {
      await answer(said.routes);
      await answer();
      await answer();
      await answer();
      await asking('implanted-electronics');
      for (const [linkId, code] of [
        ['breastfeeding', 'no'],
        ['pregnancy', 'no'],
        ['age-group', '20-or-over'],
        ['routes', 'iv-drip'],
      ]) {
        await browser.back();
        await asking(String(linkId));
        await ticked([String(code)]);
      }
      await picture('back');
      assert.ok(await page.isHeadingInView(), 'the heading is in view');
      for (const linkId of ['age-group', 'pregnancy', 'breastfeeding', 'implanted-electronics']) {
        await browser.forward();
        await asking(linkId);
      }
      await act('back');
      await asking('breastfeeding');
      await ticked(['no']);
      await answer();
      await asking('implanted-electronics');
    },
    'keeps a follow-up typed in Japanese': async () => {
      await answer(said['implanted-electronics']);
      await asking('blood-thinners');
      await browser.back();
      await asking('implanted-electronics');
      await ticked(['yes']);
      const field = () =>
        browser.evaluate(() => /** @type {HTMLInputElement} */ (document.querySelector('[name$=".detail"]')).value);
      assert.equal(await field(), words);
      await picture('question');
      await browser.forward();
      await asking('blood-thinners');
    },
    'is reloaded, and loses only what was not confirmed': async () => {
      await page.choose('antiplatelets');
      await ticked(['antiplatelets']);
      await browser.reload();
      await asking('blood-thinners');
      await ticked([]);
      await browser.back();
      await asking('implanted-electronics');
      await ticked(['yes']);
      await browser.forward();
      await asking('blood-thinners');
    },
    'is left for the start page, and found again': async () => {
      await act('menu');
      await act('stop');
      await screen('start');
      await until('it offers to go on', page.offersToGoOn, Boolean);
      await browser.back();
      await asking('blood-thinners');
      await browser.forward();
      await screen('start');
      await act('continue-saved');
      await asking('blood-thinners');
    },
    'switches the language in place': async () => {
      await page.choose('anticoagulants');
      const before = await page.language();
      await act('locale');
      const after = await until('the language is another', page.language, ({ lang }) => lang === other);
      assert.notEqual(after.heading, before.heading);
      assert.deepEqual([after.address, after.entries], [before.address, before.entries]);
      await asking('blood-thinners');
      await ticked(['anticoagulants']);
      await picture('switched');
      await browser.reload();
      await asking('blood-thinners');
      assert.equal((await page.language()).lang, other);
      await act('locale');
      await until('the language is the first again', page.language, ({ lang }) => lang === locale);
    },
    'asks the rest, and shows every answer': async () => {
      asked = [
        'routes',
        'age-group',
        'pregnancy',
        'breastfeeding',
        'implanted-electronics',
        ...(await page.answerAll(said)),
      ];
      await screen('review');
      const listed = [...raising, ...listedBesides];
      const denied = asked.filter((linkId) => !listed.includes(linkId));
      assert.deepEqual(await page.reviewed(), [...listed, ...denied]);
      assert.equal(asked.length, 21);
      await picture('review');
    },
    'makes the sheet': async () => {
      await act('finish');
      await screen('sheet');
      await flagged(flagsOfDrip);
      assert.deepEqual(await sheet.rows(), {
        'implanted-electronics': 'yes',
        'blood-thinners/anticoagulants': 'yes',
        'blood-thinners/antiplatelets': 'unsure',
        'blood-thinners/kind-unknown': 'unsure',
        ...Object.fromEntries(openedByPotenza.map((linkId) => [linkId, 'not-asked'])),
      });
      await picture('sheet');
    },
    'changes the routes, is asked what that opens, and returns': async () => {
      await browser.back();
      await screen('review');
      await page.change('routes');
      await asking('routes');
      await ticked(['iv-drip']);
      await answer({ codes: ['potenza'] });
      assert.deepEqual(await page.answerAll(said), openedByPotenza);
      await screen('review');
      assert.deepEqual(
        (await page.reviewed()).filter((linkId) => !asked.includes(String(linkId))),
        // What raises a point comes first.
        ['metal-allergy', 'metal-in-body', 'herpes-history'],
      );
    },
    'makes the sheet again, and keeps it through a reload': async () => {
      await act('finish');
      await screen('sheet');
      await flagged(flagsWithPotenza);
      await browser.reload();
      await screen('sheet');
      await flagged(flagsWithPotenza);
      assert.equal(Object.values(await sheet.rows()).includes('not-asked'), false);
    },
    'is copied as text, or offered to be copied by hand': async () => {
      await act('copy');
      await until('the page says what became of it', sheet.copying, ({ isSaid, text }) => isSaid && text !== '');
      const { text } = await sheet.copying();
      if (text !== null) assert.match(text, new RegExp(words));
    },
    'is shown to staff and closed': async () => {
      await act('show');
      await screen('show');
      await flagged(flagsWithPotenza);
      await picture('show');
      await act('close');
      await screen('sheet');
    },
    'goes back from the sheet into the questions and forward again': async () => {
      await browser.back();
      await screen('review');
      await browser.back();
      await asking('herpes-history');
      await ticked(['no']);
      await browser.forward();
      await screen('review');
      await browser.forward();
      await screen('sheet');
      await flagged(flagsWithPotenza);
    },
    'is erased, in the history too': async () => {
      await act('menu');
      await act('erase');
      await act('erase-confirm');
      await screen('start');
      assert.equal(await page.kept(), 0);
      assert.equal(await page.offersToGoOn(), false);
      await browser.back();
      await asking('routes');
      await ticked([]);
      assert.deepEqual(await sheet.flags(), []);
    },
  };
}

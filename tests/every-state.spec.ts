import { expect, type Page, test } from '@playwright/test';
import { sections } from '../lib/catalogue/questionnaire.ts';
import { sources } from '../lib/catalogue/sources.ts';
import { type Locale, locales } from '../lib/i18n/locales.ts';
import { axeFaults } from './support/axe.ts';
import { contrastFaults } from './support/contrast-faults.ts';
import {
  gapFaults,
  languageFaults,
  obscuredFaults,
  overflowFaults,
  targetFaults,
  typeFaults,
} from './support/layout-faults.ts';
import { installLook, overrideStyle } from './support/look.ts';
import { phrasedPlaces, phraseFaults } from './support/phrase-faults.ts';
import { spokenOfQuestion, spokenOn } from './support/spoken.ts';
import { eachLaterState, eachPage, eachQuestion, type Looking, type State } from './support/states.ts';
import { structureFaults } from './support/structure-faults.ts';
import { wordsOf } from './support/words-of.ts';
import { verdictsIn } from './verdicts.ts';

// Whatever a person can have before them, in every language, is inspected here by every means there is: a state is
// walked to once and looked at from all sides, for the way there costs more than a look.

const phone = { width: 390, height: 844 };
/** What is left of a window of 1280 px at 400 %. */
const smallest = { width: 320, height: 256 };
const widths = [320, 360, 375, 390, 412, 430];

// WCAG 1.4.12: what a reader may set.
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;
const twice = 'html { font-size: 200% !important }';
const larger = 'html { font-size: 125% !important }';
/** What a browser does that finds no phrases and evens no lines by itself, as iPhones do. */
const plainBreaks = ':lang(ja) { word-break: normal } * { text-wrap: wrap !important }';

/** Every line that is read on the screen, the titles of the sources apart. */
const linesOn = async (page: Page) => {
  // biome-ignore lint/performance/useDomNodeTextContent: where a line ends is known to the layout alone.
  const read = await page.locator('body').innerText();
  const said = titles.reduce((text, title) => text.replaceAll(title, '…'), read);
  return said.split('\n').filter(Boolean);
};
const titles = sources.flatMap((source) => ('title' in source ? [source.title] : []));

/** Fails when there is a fault; what is looked at next is looked at all the same. */
const none = (faults: readonly unknown[], what: string) => expect.soft(faults, what).toEqual([]);

/** No verdict, in the words as they come together; nothing that axe or our own rules on order and languages fault. */
async function inspectWords(page: Page, { name }: State): Promise<void> {
  const lines = (await linesOn(page)).map((line) => [name, line] as const);
  for (const locale of locales) none(verdictsIn(locale, lines), `${name}: verdicts`);
  none(await page.evaluate(structureFaults), `${name}: order and descriptions`);
  none(await page.evaluate(languageFaults), `${name}: words in the language they say they are`);
}

async function inspectColours(page: Page, { name }: State): Promise<void> {
  none(await axeFaults(page), `${name}: axe`);
  none(await page.evaluate(contrastFaults), `${name}: edges and lines that stand out`);
  await page.emulateMedia({ colorScheme: 'dark' });
  none(await axeFaults(page, { only: 'colours' }), `${name}: axe in the dark`);
  none(await page.evaluate(contrastFaults), `${name}: edges and lines that stand out in the dark`);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function inspectLayout(page: Page, { name }: State): Promise<void> {
  none(await page.evaluate(targetFaults), `${name}: targets of at least 44 px`);
  none(await page.evaluate(gapFaults), `${name}: room between targets`);
  none(await page.evaluate(typeFaults), `${name}: type large and airy enough`);
  await overrideStyle(page, twice);
  none(await page.evaluate(overflowFaults), `${name}: text twice as large`);
  await page.setViewportSize(smallest);
  await overrideStyle(page, '');
  none(await page.evaluate(overflowFaults), `${name}: everything within 320 px`);
  none(await page.evaluate(obscuredFaults), `${name}: focus in sight`);
  await overrideStyle(page, larger);
  none(await page.evaluate(overflowFaults), `${name}: larger text within 320 px`);
  await overrideStyle(page, spacing);
  none(await page.evaluate(overflowFaults), `${name}: text spaced out`);
  await overrideStyle(page, '');
  await page.setViewportSize(phone);
}

/** Japanese breaks between phrases, and leaves no mark. */
async function inspectPhrases(page: Page, { name, question }: State): Promise<void> {
  // An error changes nothing in how the options break.
  if (question?.stage === 'refused') return;
  await overrideStyle(page, plainBreaks);
  for (const width of widths) {
    await page.setViewportSize({ width, height: phone.height });
    none(await page.evaluate(phraseFaults, phrasedPlaces), `${name}: phrases at ${width} px`);
  }
  await overrideStyle(page, '');
  await page.setViewportSize(phone);
}

const inspect =
  (page: Page, locale: Locale): Looking =>
  async (state) => {
    await inspectWords(page, state);
    await inspectColours(page, state);
    await inspectLayout(page, state);
    if (locale === 'ja') await inspectPhrases(page, state);
  };

/** The message of an error, without the word that says what it is. */
const saidOf = (fault: Element) => (fault.textContent ?? '').slice(fault.querySelector('.prefix')?.textContent?.length);

// Fades would be measured half way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(({ page }) => installLook(page));

for (const locale of locales) {
  test.describe(`no fault in ${locale}`, () => {
    test.setTimeout(420_000);

    test('with any question: asked, refused, answered; and each is heard as it is written', async ({ page }) => {
      const words = wordsOf(locale);
      const look = inspect(page, locale);
      await eachQuestion(page, locale, async (state) => {
        const { item, stage } = state.question ?? {};
        if (item && stage !== 'answered') {
          const refused = stage === 'refused' ? await page.locator('.fault').evaluate(saidOf) : undefined;
          expect.soft(await spokenOn(page), `${state.name}: heard`).toEqual(spokenOfQuestion(item, words, refused));
        }
        if (item && stage === 'asked') {
          await expect.soft(page.locator('form input:checked'), state.name).toHaveCount(0);
          const progress = { number: sections.indexOf(item.section) + 1, total: sections.length };
          const name = words.section(item.section);
          await expect
            .soft(page.locator('.progress'))
            .toHaveText(words.t('Screens.Check.section', { ...progress, name }));
        }
        await look(state);
      });
    });

    test('with the review, the sheet and what opens on top of them', async ({ page }) => {
      await eachLaterState(page, locale, inspect(page, locale));
    });

    test('with the pages around the check', async ({ page }) => {
      await eachPage(page, locale, inspect(page, locale));
    });
  });
}

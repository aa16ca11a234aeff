import { expect, type Page, test } from '@playwright/test';
import { sections } from '../../lib/catalogue/questionnaire.ts';
import { sources } from '../../lib/catalogue/sources.ts';
import { type Locale, locales } from '../../lib/i18n/locales.ts';
import { accessibleNamesOn, namesOfQuestion } from '../support/accessible-names.ts';
import { axeFaults } from '../support/axe.ts';
import { contrastFaults } from '../support/contrast-faults.ts';
import {
  gapFaults,
  languageFaults,
  letteringFaults,
  obscuredFaults,
  overflowFaults,
  targetFaults,
  typeFaults,
} from '../support/layout-faults.ts';
import { faultsAt, type Glance, installInspections, installLook } from '../support/look.ts';
import { ownSite } from '../support/own-site.ts';
import { packedFolder } from '../support/packed-site.ts';
import { phraseFaults } from '../support/phrase-faults.ts';
import {
  eachClinicState,
  eachLaterState,
  eachPage,
  eachQuestion,
  eachShape,
  type Looking,
  type State,
} from '../support/states.ts';
import { structureFaults } from '../support/structure-faults.ts';
import { localesFrom } from '../support/sweep.ts';
import { verdictsIn } from '../support/verdicts.ts';
import { wordsOf } from '../support/words-of.ts';

// Whatever a person can have before them, in every language, is inspected here by every means there is: a state is
// walked to once and looked at from all sides, for the way there costs more than a look.

/** What Safari's bars leave of a phone. */
const phone = { width: 390, height: 664 };
/** What is left of a window of 1280 px at 400 %. */
const smallest = { width: 320, height: 256 };
const widths = [320, 390, 430];

// WCAG 1.4.12: what a reader may set.
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;
const twice = 'html { font-size: 200% !important }';
const larger = 'html { font-size: 125% !important }';
/** What a browser does that finds no phrases and evens no lines by itself, as iPhones do. */
const plainBreaks = ':lang(ja) { word-break: normal } * { text-wrap: wrap !important }';

/** Every line that is read on the screen, without the titles and addresses of sources. */
const linesOn = async (page: Page) => {
  // biome-ignore lint/performance/useDomNodeTextContent: where a line ends is known to the layout alone.
  const read = await page.locator('body').innerText();
  const said = titles.reduce((text, title) => text.replaceAll(title, '…'), read.replaceAll(/https?:\/\/\S+/g, '…'));
  return said.split('\n').filter(Boolean);
};
const titles = sources.flatMap((source) => ('title' in source ? [source.title] : []));

/** At the size of a phone, in daylight, in the other language: both have the same elements in the same colours. */
const plainlyInWords: readonly Glance[] = [
  { what: 'order and descriptions', find: structureFaults },
  { what: 'words in the language they say they are', find: languageFaults },
  { what: 'type large and airy enough', find: typeFaults },
  { what: 'lettering large enough', find: letteringFaults },
  { what: 'focus in sight, above the foot', find: obscuredFaults },
];
const targets: Glance = { what: 'targets of at least 44 px', find: targetFaults };
const plainly: readonly Glance[] = [
  ...plainlyInWords,
  { what: 'edges and lines that stand out', find: contrastFaults },
  targets,
  { what: 'room between targets', find: gapFaults },
];
/** Of every question; its controls are those of its shape. */
const ofWords: readonly Glance[] = [
  { what: 'order and descriptions', find: structureFaults },
  { what: 'words in the language they say they are', find: languageFaults },
];
const inTheDark: readonly Glance[] = [{ what: 'edges and lines that stand out in the dark', find: contrastFaults }];
const enlarged: readonly Glance[] = [{ what: 'text twice as large', find: overflowFaults, css: twice }];
const inTheSmallest: readonly Glance[] = [
  { what: 'everything within 320 px', find: overflowFaults },
  { what: 'focus in sight', find: obscuredFaults },
  { what: 'lettering large enough within 320 px', find: letteringFaults },
  { what: 'larger text within 320 px', find: overflowFaults, css: larger },
  { what: 'lettering large enough beside larger text within 320 px', find: letteringFaults, css: larger },
  { what: 'text twice as large within 320 px', find: overflowFaults, css: twice },
  { what: 'text spaced out', find: overflowFaults, css: spacing },
];
const inspections = [...new Set([...plainly, ...inTheSmallest].map(({ find }) => find)), phraseFaults];

/** No verdict, in the words as they come together; nothing that axe or our own rules on order, sizes and languages fault. */
async function inDaylight(page: Page, state: State, isFirstLanguage: boolean): Promise<string[]> {
  const lines = (await linesOn(page)).map((line) => [state.name, line] as const);
  return [
    ...locales.flatMap((locale) => verdictsIn(locale, lines)).map((verdict) => `a verdict: ${JSON.stringify(verdict)}`),
    ...(await faultsAt(page, isFirstLanguage ? plainly : plainlyInWords)),
    ...(isFirstLanguage && !isPart(state) ? await axeFaults(page) : []),
  ];
}

async function atNight(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const faults = [
    ...(await axeFaults(page, 'colours')).map((fault) => `in the dark: ${fault}`),
    ...(await faultsAt(page, inTheDark)),
  ];
  await page.emulateMedia({ colorScheme: 'light' });
  return faults;
}

async function inSmall(page: Page): Promise<string[]> {
  await page.setViewportSize(smallest);
  const faults = await faultsAt(page, inTheSmallest);
  await page.setViewportSize(phone);
  return faults;
}

/** Japanese breaks between phrases, and leaves no mark. */
async function betweenPhrases(page: Page, at: readonly number[]): Promise<string[]> {
  const faults: string[] = [];
  for (const width of at) {
    await page.setViewportSize({ width, height: phone.height });
    faults.push(...(await faultsAt(page, [{ what: `phrases at ${width} px`, find: phraseFaults, css: plainBreaks }])));
  }
  await page.setViewportSize(phone);
  return faults;
}

/** Whether another state, which is looked at from all sides, shows all of it too. */
const isPart = ({ question, isFolded }: State) => question?.stage === 'asked' || isFolded === true;

const inspect =
  (page: Page, locale: Locale): Looking =>
  async (state) => {
    // The sheet with English added is among the Japanese states.
    const isFirstLanguage = localesFrom('ja').includes(locale);
    // Answered, a question shows all that it showed before but the error, and what the answers opened.
    const isRefused = state.question?.stage === 'refused';
    const faults = await inDaylight(page, state, isFirstLanguage);
    if (isFirstLanguage && !isPart(state)) faults.push(...(await atNight(page)));
    if (!isPart(state) && !isRefused) faults.push(...(await faultsAt(page, enlarged)));
    if (state.isFolded || !(isPart(state) || isRefused)) faults.push(...(await inSmall(page)));
    if (locale === 'ja' && !isPart(state))
      faults.push(...(await betweenPhrases(page, isRefused ? [smallest.width] : widths)));
    // What is looked at next is looked at all the same.
    expect.soft(faults, state.name).toEqual([]);
  };

const installAll = async (page: Page) => {
  await installLook(page);
  await installInspections(page, inspections);
};
test.beforeEach(({ page }) => installAll(page));

test.use({ viewport: phone });

for (const locale of locales) {
  test.describe(`no fault in ${locale}`, () => {
    test.setTimeout(240_000);

    test('with any shape of question: asked, refused, answered; and a screen reader is given what is written', async ({
      page,
    }) => {
      const words = wordsOf(locale);
      const look = inspect(page, locale);
      await eachShape(page, locale, async (state) => {
        const { item, stage } = state.question ?? {};
        if (item && stage !== 'answered') {
          const refused = stage === 'refused' ? await page.locator('[data-error-summary] a').textContent() : undefined;
          const expected = namesOfQuestion(item, words, refused ?? undefined);
          expect.soft(await accessibleNamesOn(page), `${state.name}: accessible names`).toEqual(expected);
        }
        if (item && stage === 'asked') {
          await expect.soft(page.locator('form input:checked'), state.name).toHaveCount(0);
          const number = sections.indexOf(item.section) + 1;
          const values = { number, total: sections.length, name: words.section(item.section) };
          await expect
            .soft(page.locator('.progress .visually-hidden'))
            .toHaveText(words.t('Screens.Check.section', values));
        }
        await look(state);
      });
    });

    test('with the words of any question', async ({ page }) => {
      await eachQuestion(page, locale, async ({ name }) => {
        const lines = (await linesOn(page)).map((line) => [name, line] as const);
        const faults = [
          ...locales
            .flatMap((each) => verdictsIn(each, lines))
            .map((verdict) => `a verdict: ${JSON.stringify(verdict)}`),
          ...(await faultsAt(page, localesFrom('ja').includes(locale) ? [...ofWords, targets] : ofWords)),
        ];
        await page.setViewportSize(smallest);
        const overflow = inTheSmallest.filter(({ find }) => find === overflowFaults);
        faults.push(...(await faultsAt(page, overflow)));
        if (locale === 'ja') faults.push(...(await betweenPhrases(page, [smallest.width, phone.width])));
        await page.setViewportSize(phone);
        expect.soft(faults, name).toEqual([]);
      });
    });

    test('with the review, the sheet and what opens on top of them', async ({ page }) => {
      await eachLaterState(page, locale, inspect(page, locale));
    });

    test('with the pages around the check', async ({ page }) => {
      await eachPage(page, locale, inspect(page, locale));
    });

    if (localesFrom('ja').includes(locale))
      test('with what a clinic adds', async ({ browser }) => {
        const { folder, remove } = packedFolder();
        const site = await ownSite({ root: folder });
        const page = await browser.newPage({ baseURL: site.origin, viewport: phone });
        await installAll(page);
        await eachClinicState(page, locale, inspect(page, locale));
        await page.close();
        await site.stop();
        remove();
      });
  });
}

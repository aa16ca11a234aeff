import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { headlessShell } from '../../browsers/chromium.mjs';

const files = fileURLToPath(new URL('node_modules/lforms/dist/lforms/', import.meta.url));
const scripts = ['webcomponent/assets/lib/zone.min.js', 'webcomponent/lhc-forms.js', 'fhir/R4/lformsFHIR.min.js'];

/** @typedef {{ linkId: string, answer?: Record<string, unknown>[], item?: Item[] }} Item */
/** @typedef {{ item: Item[] }} Response */

/**
 * Renders each questionnaire in a browser by the forms of the National Library of Medicine, filled in by a response, and
 * takes the answers out of the form again.
 * @param {readonly (readonly [name: string, questionnaire: object, response: Response])[]} visits
 * @returns {Promise<string[]>} the faults: answers that the form does not hold as they were
 */
export async function render(visits) {
  const browser = await chromium.launch(headlessShell());
  try {
    const page = await browser.newPage();
    await page.setContent('<main></main>');
    for (const script of scripts) await page.addScriptTag({ path: files + script });
    const faults = [];
    for (const [name, questionnaire, response] of visits) {
      const rendered = await page.evaluate(
        async ([form, filled]) => {
          const { Util } = /** @type {any} */ (globalThis).LForms;
          const main = document.querySelector('main');
          main?.replaceChildren();
          const empty = Util.convertFHIRQuestionnaireToLForms(form, 'R4');
          const full = Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', filled, empty, 'R4');
          await Util.addFormToPage(full, main, { fhirVersion: 'R4' });
          return Util.getFormFHIRData('QuestionnaireResponse', 'R4', main);
        },
        [questionnaire, response],
      );
      const [given, kept] = [answersIn(response), answersIn(rendered)];
      for (const linkId of new Set([...given.keys(), ...kept.keys()]))
        if (given.get(linkId) !== kept.get(linkId))
          faults.push(`${name}: ${linkId} ${given.get(linkId)} became ${kept.get(linkId)}`);
    }
    return faults;
  } finally {
    await browser.close();
  }
}

/** @param {Response} response */
function answersIn({ item }) {
  /** @type {(items?: Item[]) => Item[]} */
  const flat = (items = []) => items.flatMap((each) => [each, ...flat(each.item)]);
  return new Map(flat(item).flatMap(({ linkId, answer }) => (answer ? [[linkId, JSON.stringify(answer)]] : [])));
}

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { items } from '../../../lib/catalogue/questionnaire.ts';
import { reviews } from '../../../lib/catalogue/reviews.ts';
import { contentOf } from '../../../lib/wording/reviewed.ts';
import en from '../../../messages/en.json' with { type: 'json' };
import ja from '../../../messages/ja.json' with { type: 'json' };
import { people } from '../../../tests/people.ts';
import { openVisit } from '../../../tests/support/visit-page.ts';
import { dossierPage } from './dossier-page.ts';

// Writes the dossier for a clinician's review: the page, the sheets of twelve people, and the contents to keep beside the
// row of reviews.ts once the review is done.

const folder = 'dossier';
const chosen = [
  'all-no',
  'healthy-on-an-acne-cream',
  'keloid-drawing-alone',
  'metal-hip-and-potenza',
  'isotretinoin-online-hoping-for-a-child',
  'insulin-pump',
  'all-unsure',
  'all-in-person',
  'nursing-mother',
  'heart-patient-on-warfarin',
  'atopy-on-a-new-medicine',
  'anaphylaxis-and-a-dentist',
];

test('print the dossier', async ({ page }) => {
  const shown = chosen.map((name) => {
    const found = people.find((person) => person.name === name);
    if (!found) throw new Error(`tests/people.ts has no ${name}: choose another case in tools/release/dossier`);
    return found;
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const messages = { ja, en };
  const contents = Object.fromEntries(items.map(({ linkId }) => [linkId, contentOf(linkId, messages)]));
  writeFileSync(join(folder, 'contents.json'), `${JSON.stringify(contents, undefined, 1)}\n`);
  const html = dossierPage(messages, reviews.at(-1), shown);
  writeFileSync(join(folder, 'dossier.html'), html);
  for (const [index, { name, answers }] of shown.entries()) {
    await openVisit(page, 'ja', answers, 'sheet');
    await page.pdf({
      path: join(folder, `sheet-${String(index + 1).padStart(2, '0')}-${name}.pdf`),
      preferCSSPageSize: true,
    });
  }
  await page.goto('about:blank');
  await page.setContent(html);
  await page.pdf({ path: join(folder, 'dossier.pdf'), preferCSSPageSize: true, printBackground: true });
});

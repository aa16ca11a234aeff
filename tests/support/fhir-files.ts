import { rulesVersion } from '../../lib/catalogue/flags.ts';
import { version } from '../../lib/catalogue/questionnaire.ts';
import { questionnaireIn } from '../../lib/export/fhir-questionnaire.ts';
import { responseTo } from '../../lib/export/fhir-response.ts';
import type { Answers } from '../../lib/flow/answers.ts';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import { type Locale, locales } from '../../lib/i18n/locales.ts';
import { type Offer, summaryOf } from '../../lib/summary/summary.ts';
import { chartText } from '../../lib/wording/chart.ts';
import { cases } from '../people.ts';
import { drawn, joined, longest, typical } from './visits.ts';
import { wordsOf } from './words-of.ts';

const names = { ja: wordsOf('ja'), en: wordsOf('en') };

/** The two files of the site. */
export const questionnaires = locales.map((locale) => questionnaireIn(locale, names[locale]));

/** The file that a visit is downloaded as; without a narrative where only the items of very many are looked at. */
export function responseOf(
  answers: Answers,
  language: Locale = 'ja',
  hasNarrative = true,
  added: readonly Offer[] = [],
) {
  const live = liveAnswers(answers);
  const versions = { questions: version, rules: rulesVersion };
  const edition = { words: names.ja, answeredOn: '2026年11月30日', versions };
  const text = hasNarrative ? chartText(summaryOf(live, added), edition) : '';
  return responseTo(live, {
    names: names[language],
    language,
    id: '4b1c6a7e-6a0e-4d68-9a5e-1f0f2f6f7a11',
    authored: '2026-11-30',
    version,
    added,
    narrative: text.split('\n'),
  });
}

/** Visits to try files with: of people, of chance, and at their longest. */
export const visits: readonly Answers[] = [
  ...cases.map(({ answers }) => answers),
  ...drawn(50),
  longest,
  joined,
  typical,
];

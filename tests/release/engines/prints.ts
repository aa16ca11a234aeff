import { readFileSync } from 'node:fs';
import { locales } from '../../../lib/i18n/locales.ts';
import { storageNames } from '../../../lib/record/storage-names.ts';
import { readPdf } from '../../support/pdf.ts';
import { faultsOf } from '../../support/printed-sheet.ts';
import { recordOf } from '../../support/record.ts';
import { aVisit, eight, everyFlag, everywhere, fourPoints, joined, longest, typical } from '../../support/visits.ts';

// The sheet on paper as the engines print it that the other browser tests do not run in.

const visits = {
  'nothing declared': aVisit({}),
  'four points': fourPoints,
  'a typical visit': typical,
  'eight points': eight,
  'nothing known': everywhere('unsure'),
  'every flag': everyFlag(),
  'the longest words': longest,
  'a hundred joined emoji each': joined,
};
/** On one page in both languages. */
const short = ['nothing declared', 'four points', 'a typical visit', 'eight points'];
/** Where no font has the emoji, each is printed as the four it is joined from: 400 letters in place of 100. */
const pagesOf = (name: string) =>
  short.includes(name) ? 1 : { atMost: name === 'a hundred joined emoji each' ? 4 : 2 };

/** Pictures that no font had are lost in both engines' files; so are digits of small type. */
const unread = /\d|[\uFFFD]|\u200D|\p{Extended_Pictographic}/gu;

/** What is printed: where the check opens, what its storage holds there, and what is wrong with the file made of it. */
export const prints = locales.flatMap((locale) =>
  Object.entries(visits).map(([name, answers]) => ({
    name,
    locale,
    path: `/${locale}/check/`,
    key: storageNames.visit,
    record: recordOf(answers),
    ready: locale === 'en' ? '.sheet[data-bilingual]' : '.sheet',
    faultsIn: (file: string) =>
      faultsOf(readPdf(readFileSync(file)), {
        answers,
        locale,
        pages: pagesOf(name),
        unread,
      }),
  })),
);
export type Print = (typeof prints)[number];

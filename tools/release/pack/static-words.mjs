import { languageOf } from '../../../app/text/language-of.ts';
import { dayInWords } from '../../../lib/i18n/day.ts';
import { escaped } from './html.mjs';

/** @typedef {import('../../../lib/clinic/pack.ts').Pack} Pack */
/** @typedef {'ja' | 'en'} Locale */
/** @typedef {Readonly<Record<string, string>>} ClinicWords */

/** @param {ClinicWords} words @param {string} key @param {Readonly<Record<string, string>>} [values] */
function say(words, key, values = {}) {
  const text = words[key];
  if (text === undefined) throw new Error(`There is no message "Clinic.${key}": add it to both message files.`);
  return escaped(text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? ''));
}

/** @param {readonly (readonly [string, string])[]} pairs already escaped */
const definitions = (pairs) =>
  `<dl class="tell">${pairs.map(([term, text]) => `<div><dt>${term}</dt><dd>${text}</dd></div>`).join('')}</dl>`;

/** A name as it is written, marked with its language so that a screen reader pronounces it. @param {string} name */
const person = (name) => `<span lang="${languageOf(name)}">${escaped(name)}</span>`;

/** @param {readonly string[]} lines already escaped */
const paragraphs = (lines) => lines.map((line) => `<p>${line}</p>`).join('');

/**
 * What the pages of a language say for the clinic, as HTML by the place it has there.
 * @param {Pack} pack
 * @param {Locale} locale
 * @param {ClinicWords} words the messages under `Clinic`
 * @returns {Record<string, string>}
 */
export function staticWords(
  { clinic, duty, products, devices = [], notices = [], bring = [], approvedBy, version },
  locale,
  words,
) {
  /** @param {{ readonly ja: string, readonly en: string }} text */
  const own = (text) => escaped(text[locale]);
  const lines = [
    say(words, 'offered', { name: clinic.name[locale] }),
    say(words, 'phone', { phone: clinic.phone }),
    ...(clinic.hours ? [own(clinic.hours)] : []),
    ...(clinic.emergency ? [own(clinic.emergency)] : []),
  ];
  /** @param {{ readonly name: { ja: string, en: string }, readonly unapproved: Pack['products'][number]['unapproved'] }} named */
  const facts = ({ name, unapproved }) =>
    `<h3>${own(name)}</h3>${definitions([
      [say(words, 'approval'), say(words, 'not-approved')],
      [say(words, 'source'), own(unapproved.source)],
      [say(words, 'domestic'), own(unapproved.domesticAlternative)],
      [say(words, 'abroad'), own(unapproved.foreignSafety)],
      [say(words, 'relief'), say(words, 'not-covered')],
    ])}`;
  const named = [...products, ...devices].map(facts).join('');
  const terms = /** @type {const} */ (['price', 'sessions', 'risks', 'contact']);
  const ownDuty = definitions(terms.map((term) => [say(words, term), own(duty[term])]));
  const on = dayInWords(approvedBy.on, locale);
  const approved = say(words, `approved-${approvedBy.role}`, { name: '{name}', on, version }).replace('{name}', () =>
    person(approvedBy.name),
  );
  const ownNotices =
    notices.length > 0
      ? `<h3>${say(words, 'notices-title')}</h3><ul>${notices.map((text) => `<li>${own(text)}</li>`).join('')}</ul>`
      : '';
  return {
    name: paragraphs(lines),
    duty: `<h2>${say(words, 'duty-title', { name: clinic.name[locale] })}</h2><p>${say(words, 'self-pay')}</p>${ownDuty}${named}${ownNotices}<p>${approved}</p>`,
    ...(bring.length > 0
      ? {
          bring: `<h3>${say(words, 'bring-title')}</h3><ul>${bring.map((text) => `<li>${own(text)}</li>`).join('')}</ul>`,
        }
      : {}),
  };
}

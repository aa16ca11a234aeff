import { flags, rulesVersion } from '../../../lib/catalogue/flags.ts';
import { items, type LinkId, version } from '../../../lib/catalogue/questionnaire.ts';
import type { ReviewRow } from '../../../lib/catalogue/reviews.ts';
import { sources } from '../../../lib/catalogue/sources.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { translatorOf } from '../../../lib/i18n/translator.ts';
import { contentOf } from '../../../lib/wording/reviewed.ts';
import { wordsFrom } from '../../../lib/wording/words.ts';
import { dossierWords } from './dossier-words.ts';
import { wordChanges } from './word-changes.ts';

type Languages = Readonly<Record<Locale, Messages>>;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const tag = (name: string, content: string, attributes = '') => `<${name}${attributes}>${content}</${name}>`;

const both = (key: keyof (typeof dossierWords)['ja']) =>
  `<span lang="ja">${escaped(dossierWords.ja[key])}</span> <span lang="en">${escaped(dossierWords.en[key])}</span>`;

/**
 * The dossier as a page to print: what a clinician reads and signs, in Japanese with English beneath.
 * @param last the last review, to compare with; undefined as long as there is none
 * @param people whose sheets go with it
 */
export function dossierPage(
  messages: Languages,
  last: ReviewRow | undefined,
  people: readonly { name: string; story: string }[],
) {
  const versions = dossierWords.ja.version.replace('{questions}', version).replace('{rules}', rulesVersion);
  const entries = items.map(({ linkId }) => entryOf(linkId, messages)).join('');
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>${dossierWords.ja.title}</title><style>${style}</style>
<h1>${both('title')}</h1><p>${versions}</p><p>${both('lead')}</p><p class="line">${both('reviewer')}</p>
<h2>${both('changes')}</h2>${changes(messages, last)}
${entries}
<h2>${both('sheets')}</h2><p>${both('sheets-lead')}</p><ol>${people.map(({ name, story }) => tag('li', `<code>${name}</code> <span lang="en">${escaped(story)}</span>`)).join('')}</ol></html>`;
}

const style = `@page { size: A4; margin: 14mm 16mm; } body { font: 9.5pt/1.5 "Noto Sans CJK JP", "Noto Sans", sans-serif; color: #000; }
h1 { font-size: 15pt; } h2 { font-size: 12pt; } h3 { font-size: 11pt; margin: 0; } h4 { font-size: .85em; margin: 1mm 0 0; } [lang=en] { color: #333; font-size: .9em; }
article { border-top: .4mm solid #000; padding: 2mm 0; } .flag { break-inside: avoid; margin: 2mm 0 2mm 5mm; border-left: .3mm solid #888; padding-left: 3mm; }
p { margin: .5mm 0; } .marks span { margin-inline-end: 6mm; } .line { border-bottom: .3mm solid #000; padding-bottom: 6mm; margin-bottom: 2mm; }
.line.empty { padding-bottom: 5mm; } ins { background: #ddd; } code { font-size: .85em; }`;

const head = (key: 'patient' | 'doctor' | 'sources') => tag('h4', both(key));

const marks = () =>
  `<p class="marks">${(['agree', 'change', 'remove'] as const).map((key) => `<span>☐ ${dossierWords.ja[key]} ${dossierWords.en[key]}</span>`).join('')}</p><p class="line empty"></p>`;

function entryOf(linkId: LinkId, messages: Languages): string {
  const languages = (['ja', 'en'] as const).map((locale) => ({
    locale,
    words: wordsFrom(translatorOf(messages[locale])),
  }));
  const item = items.find((each) => each.linkId === linkId);
  const said = (of: (words: ReturnType<typeof wordsFrom>) => string | undefined, name = 'p') =>
    languages
      .flatMap(({ locale, words }) => {
        const text = of(words);
        return text ? [tag(name, escaped(text), ` lang="${locale}"`)] : [];
      })
      .join(' ');
  const options = (item?.answerOption ?? []).map((code) =>
    tag(
      'li',
      languages
        .map(({ locale, words }) =>
          tag(
            'span',
            escaped(
              [words.label(linkId, code), words.about(linkId, code, 'note'), words.about(linkId, code, 'more')]
                .filter(Boolean)
                .join(' – '),
            ),
            ` lang="${locale}"`,
          ),
        )
        .join(' '),
    ),
  );
  const ofFlag = flags
    .filter(({ question }) => question === linkId)
    .map(({ id, sources: codes }) => {
      const cited = sources.filter(({ code }) => codes.some((each) => each === code));
      const named = cited.map((source) => {
        const title = 'title' in source ? source.title : source.country;
        return tag(
          'li',
          `${escaped(title)} <span>(${languages.map(({ words }) => words.t(`Strengths.${source.strength}`)).join(' / ')})</span>`,
        );
      });
      return tag(
        'div',
        `<h3>${said((words) => words.flag(id, 'term'), 'span')} <code>${id}</code></h3>${head('patient')}${said((words) => words.flag(id, 'patient'))}${head('doctor')}${said((words) => words.flag(id, 'doctor'))}${head('sources')}<ul>${named.join('')}</ul>${marks()}`,
        ' class="flag"',
      );
    });
  return tag(
    'article',
    `<h3>${said((words) => words.question(linkId, 'question'), 'span')} <code>${linkId}</code></h3>${said((words) => words.hint(linkId))}<ul>${options.join('')}</ul>${said((words) => words.question(linkId, 'why'))}${said((words) => words.how(linkId))}${marks()}${ofFlag.join('')}`,
    ` data-dossier="${linkId}"`,
  );
}

function changes(messages: Languages, last: ReviewRow | undefined): string {
  if (!last) return tag('p', both('never'));
  const changed = items.flatMap(({ linkId }) => {
    const before = last.contents[linkId] as Record<string, unknown> | undefined;
    const now = contentOf(linkId, messages);
    if (!before) return [tag('article', `<h3><code>${linkId}</code></h3><p>${both('new')}</p>`)];
    const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])];
    const lines = keys.flatMap((key) => {
      const [old, present] = [textOf(before[key]), textOf(now[key])];
      if (old === present) return [];
      const runs = wordChanges(old, present).map(({ kind, text }) =>
        kind === 'same' ? escaped(text) : tag(kind === 'added' ? 'ins' : 'del', escaped(text)),
      );
      return [`<p><code>${key}</code> ${runs.join('')}</p>`];
    });
    return lines.length > 0 ? [tag('article', `<h3><code>${linkId}</code></h3>${lines.join('')}`)] : [];
  });
  return changed.length > 0 ? changed.join('') : tag('p', both('none'));
}

const textOf = (value: unknown) =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

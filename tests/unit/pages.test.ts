import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { About } from '../../app/[locale]/about/about.tsx';
import { RuleBook } from '../../app/[locale]/rules/rule-book.tsx';
import { mainNotices, otherNotices } from '../../app/[locale]/start/notice-groups.ts';
import { flags } from '../../lib/catalogue/flags.ts';
import { items, version } from '../../lib/catalogue/questionnaire.ts';
import type { SourceRow } from '../../lib/catalogue/schema.ts';
import { sources } from '../../lib/catalogue/sources.ts';
import { medicineSources } from '../../lib/glossary/medicine-sources.ts';
import { medicines } from '../../lib/glossary/medicines.ts';
import { locales } from '../../lib/i18n/locales.ts';
import { translatorOf } from '../../lib/i18n/translator.ts';
import { wordsFrom } from '../../lib/wording/words.ts';
import en from '../../messages/en.json' with { type: 'json' };
import ja from '../../messages/ja.json' with { type: 'json' };
import { articleIds, noticeIds } from '../support/article-ids.ts';
import { everyWord } from '../support/every-word.ts';

const messages = { ja, en };
const rows: readonly SourceRow[] = sources;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
/** What a reader sees, a line for each paragraph, without the marks between phrases, and with any blank as a blank. */
const textOf = (html: string) =>
  html
    .replaceAll('</p><p>', '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
const sorted = (ids: readonly string[]) => ids.toSorted();
const listed = (ids: string) => ids.trim().split(/\s+/);
const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

const pages = locales.map((locale) => {
  const all = messages[locale];
  const t = translatorOf(all);
  return {
    locale,
    words: wordsFrom(t),
    about: renderToStaticMarkup(createElement(About, { messages: all, t })),
    rules: renderToStaticMarkup(createElement(RuleBook, { locale, messages: all, t })),
  };
});

describe('every statement of the article', () => {
  it.each(locales)('has its words in %s, and no other statement is given as one of the article', (locale) => {
    const { title: _, intro: __, ...groups } = messages[locale].About.article;
    const ids = Object.entries(groups).map(([group, { title, ...statements }]) => [
      group,
      sorted(Object.keys(statements)),
    ]);
    expect(Object.fromEntries(ids)).toEqual(
      Object.fromEntries(Object.entries(articleIds).map(([group, known]) => [group, sorted(listed(known))])),
    );
  });

  it.each(locales)('that is a notice has its words in %s', (locale) => {
    expect(sorted(Object.keys(messages[locale].Notices))).toEqual(sorted(listed(noticeIds)));
  });

  it.each(locales)('that is a notice is on the start page in %s, once', (locale) => {
    const shown = [...mainNotices, ...otherNotices(messages[locale].Notices)];
    expect(sorted(shown)).toEqual(sorted(listed(noticeIds)));
  });
});

describe.each(pages)('the about page in $locale', ({ locale, about }) => {
  it('says everything there is to say', () => {
    const text = textOf(about);
    const { About: groups, Notices: notices } = messages[locale];
    const missing = [...everyWord(groups), ...everyWord(notices)].filter(([, word]) => !text.includes(word));
    expect(missing).toEqual([]);
  });

  it('has an anchor for help and for privacy', () => {
    expect(attributes(about, 'id')).toEqual(expect.arrayContaining(['help', 'privacy', 'notices']));
  });

  it('offers the emergency number as a tap, and names its version and that no clinician has reviewed it', () => {
    expect(attributes(about, 'href')).toEqual(expect.arrayContaining(['tel:119', 'tel:%237119']));
    expect(textOf(about)).toContain(version);
    expect(textOf(about)).toContain(messages[locale].About.limits['not-reviewed']);
  });

  it('puts the routes side by side in no table', () => {
    expect(about).not.toContain('<table');
  });
});

describe.each(pages)('the rule book in $locale', ({ locale, words, rules }) => {
  const text = textOf(rules);
  const entry = (id: string) => {
    const start = rules.indexOf(`id="${id}"`);
    return start < 0 ? '' : textOf(rules.slice(start, rules.indexOf('</article>', start)));
  };

  it('shows every question with all its words', () => {
    const missing = items.flatMap((item) => {
      const shown = entry(`question-${item.linkId}`);
      const expected = [
        item.linkId,
        ...(['question', 'term', 'why'] as const).map((word) => words.question(item.linkId, word)),
        words.how(item.linkId) ?? '',
        ...item.answerOption.flatMap((code) => [
          code,
          words.label(item.linkId, code),
          words.about(item.linkId, code, 'note') ?? '',
          words.about(item.linkId, code, 'more') ?? '',
        ]),
        words.hint(item.linkId) ?? '',
        ...(item.detail ? [words.question(item.linkId, 'detail'), String(item.detail)] : []),
        ...(item.goesStale ? [words.t(`GoesStale.${item.goesStale}`)] : []),
        ...(item.bring ?? []).map((each) => words.bring(each)),
        ...(item.enableWhen?.anyOf ?? []).map((code) => words.term('routes', code as 'dermapen')),
      ];
      return expected.filter((word) => !shown.includes(word)).map((word) => `${item.linkId}: ${word}`);
    });
    expect(missing).toEqual([]);
  });

  it('shows for every answer the points it raises and how surely, and the same for every point', () => {
    const missing = flags.flatMap((flag) =>
      (['reported', 'declined', 'unsure'] as const).flatMap((certainty) =>
        (flag[certainty] ?? []).flatMap((code) => {
          const said = words.certainty(certainty);
          const ofQuestion = words.t('Screens.Rules.point', { flag: words.flag(flag.id, 'term'), certainty: said });
          const ofFlag = words.t('Screens.Rules.point', { flag: words.label(flag.question, code), certainty: said });
          return [
            ...(entry(`question-${flag.question}`).includes(ofQuestion) ? [] : [`${flag.question}: ${ofQuestion}`]),
            ...(entry(`flag-${flag.id}`).includes(ofFlag) ? [] : [`${flag.id}: ${ofFlag}`]),
          ];
        }),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('says which certainty counts where several apply, and what a line left unticked comes to', () => {
    const [reported, declined, unsure] = (['reported', 'declined', 'unsure'] as const).map((each) =>
      words.certainty(each),
    );
    const named = { reported: `${reported}`, declined: `${declined}`, unsure: `${unsure}` };
    expect(text).toContain(words.t('Screens.Rules.outranks', named));
    expect(text).toContain(words.t('Screens.Rules.unticked', named));
  });

  it('shows every point with its words for patient and doctor', () => {
    const missing = flags.flatMap((flag) => {
      const shown = entry(`flag-${flag.id}`);
      return (['term', 'patient', 'doctor'] as const)
        .map((word) => words.flag(flag.id, word))
        .filter((word) => !shown.includes(word))
        .map((word) => `${flag.id}: ${word}`);
    });
    expect(missing).toEqual([]);
  });

  it('shows what the article says and what others say under headings of their own', () => {
    const wrong = flags.flatMap((flag) => {
      const [ofArticle = '', beyond = ''] = entry(`flag-${flag.id}`)
        .split(words.t('Screens.Rules.from-article'))
        .slice(1)
        .join('')
        .split(words.t('Screens.Rules.beyond-article'));
      return rows
        .filter(({ code }) => (flag.sources as readonly string[]).includes(code))
        .filter((source) => {
          const name = 'title' in source ? source.title : words.t(`Screens.Rules.${source.country}`);
          const [own, other] = source.strength === 'article' ? [ofArticle, beyond] : [beyond, ofArticle];
          const strength = words.t(`Strengths.${source.strength}`);
          return !own.includes(name) || !own.includes(strength) || ('title' in source && other.includes(name));
        })
        .map(({ code }) => `${flag.id}: ${code}`);
    });
    expect(wrong).toEqual([]);
  });

  it('shows with every question the sources of all the points it can raise, and says where there are none', () => {
    const wrong = items.flatMap(({ linkId }) => {
      const start = rules.indexOf(`id="question-${linkId}"`);
      const html = rules.slice(start, rules.indexOf('</article>', start));
      const shown = attributes(html, 'href').filter((href) => href.startsWith('#source-'));
      const codes = flags.flatMap((flag) => (flag.question === linkId ? flag.sources : []));
      const expected = [...new Set(codes)].map((code) => `#source-${code}`);
      const isSaid = textOf(html).includes(words.t('Screens.Rules.cites-nothing'));
      return sorted(shown).join() === sorted(expected).join() && isSaid === (expected.length === 0) ? [] : [linkId];
    });
    expect(wrong).toEqual([]);
  });

  it('shows both the limit of the article on metal and what extends it', () => {
    expect(entry('flag-metal-allergy')).toContain(messages[locale].About.contradictions['metal-allergy']);
  });

  it('shows every source, with its note and how much of it was read', () => {
    for (const source of rows) {
      expect(attributes(rules, 'id')).toContain(`source-${source.code}`);
      expect(text).toContain(words.t(`StrengthNotes.${source.strength}`));
      expect(text).toContain(words.t(`Screens.Rules.${source.seen}`));
    }
  });

  it('shows every medicine by all its names, under each of its groups', () => {
    const names = medicines.flatMap(({ generic, brands }) => [generic.ja, generic.en, ...brands.ja, ...brands.en]);
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
    expect(attributes(rules, 'id')).toEqual(
      expect.arrayContaining([
        ...new Set(medicines.flatMap(({ groups }) => groups.map((group) => `medicines-${group}`))),
        ...Object.keys(medicineSources).map((code) => `medicine-source-${code}`),
      ]),
    );
  });

  it('names its version, and that no clinician has reviewed it', () => {
    const opening = textOf(rules.slice(0, rules.indexOf('<details')));
    expect(opening).toContain(version);
    expect(opening).toContain(messages[locale].About.limits['not-reviewed']);
    const limits = [...everyWord(messages[locale].About.limits), ...everyWord(messages[locale].About.contradictions)];
    expect(limits.filter(([, word]) => !text.includes(word))).toEqual([]);
  });

  it('shows the address of every source whose address names no clinic', () => {
    const shown = [...rules.matchAll(/<span class="address">([^<]*)<\/span>/g)].map(([, address = '']) =>
      textOf(address),
    );
    const expected = rows.flatMap(({ strength, seen, addresses }) =>
      strength === 'clinic-practice' || seen === 'reproduction' ? [] : addresses,
    );
    expect(expected.filter((address) => !shown.includes(address))).toEqual([]);
  });
});

/** Hosts of pages whose name would be the name of a clinic, a pharmacy or a shop. */
const hostsOfFacilities = [
  ...rows
    .filter(({ strength, seen }) => strength === 'clinic-practice' || seen === 'reproduction')
    .flatMap(({ addresses }) => addresses),
  ...Object.values(medicineSources)
    .filter(({ title }) => /^(Clinic|Hospital|Pharmacy|Pharmacist|Product)\b/.test(title))
    .map(({ address }) => address),
].map((address) => new URL(address).hostname.replace(/^www\./, ''));

describe.each(
  pages.flatMap(({ locale, about, rules }) => [
    { locale, name: 'about page', html: about },
    { locale, name: 'rule book', html: rules },
  ]),
)('the $name in $locale', ({ html }) => {
  it('names no clinic, pharmacy or shop by its address', () => {
    expect(hostsOfFacilities.filter((host) => html.includes(host))).toEqual([]);
  });

  it('links to no other site, as no page may connect to one', () => {
    expect(attributes(html, 'href').filter((href) => /^(https?:)?\/\//.test(href))).toEqual([]);
  });

  it('shows the address of the article as text to copy', () => {
    expect(html).toContain(
      `<span class="address">${rows.find(({ strength }) => strength === 'article')?.addresses[0]}</span>`,
    );
  });

  it('has one place for every id, and a place for every link within it', () => {
    const ids = attributes(html, 'id');
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    const within = attributes(html, 'href').filter((href) => href.startsWith('#'));
    expect(within.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  it('has one main heading, and skips no level', () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
  });
});

import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../lib/catalogue/catalogue.ts';
import type { Catalogue } from '../../lib/catalogue/faults.ts';
import { faultsInWords, keysOf } from '../../lib/catalogue/message-keys.ts';
import { type Messages, mergeMessages } from '../../lib/i18n/messages.ts';
import { argument, translatorOf } from '../../lib/i18n/translator.ts';
import en from '../../messages/en.json' with { type: 'json' };
import ja from '../../messages/ja.json' with { type: 'json' };
import pages from '../../messages/phrased/pages/en.json' with { type: 'json' };
import sheet from '../../messages/phrased/sheet/en.json' with { type: 'json' };
import { everyWord, type Tree } from '../support/every-word.ts';

const both = { ja, en };
const textOf = (faults: ReturnType<typeof faultsInWords>) => faults.map(({ what, where }) => `${what}: ${where}`);
/** Both languages with one of them changed. */
const changed = (change: (messages: { ja: Tree; en: Tree }) => void) => {
  const copy = structuredClone(both) as { ja: Tree; en: Tree };
  change(copy);
  return textOf(faultsInWords(catalogue, copy));
};
const branch = (tree: Tree, ...path: string[]): Tree =>
  path.reduce<Tree>((node, key) => (typeof node === 'string' ? node : (node[key] ?? {})), tree);
const set = (tree: Tree, path: string[], word: string | undefined) => {
  const parent = branch(tree, ...path.slice(0, -1)) as Record<string, Tree>;
  const key = path.at(-1) ?? '';
  if (word === undefined) delete parent[key];
  else parent[key] = word;
};

describe('the words of the catalogue', () => {
  it('are all there, in both languages, and none too many', () => {
    expect(textOf(faultsInWords(catalogue, both))).toEqual([]);
  });

  it.each(['ja', 'en'] as const)('are missed when one is taken from %s', (locale) => {
    const path = ['Questions', 'prior-reaction', 'why'];
    expect(changed((messages) => set(messages[locale], path, undefined))).toEqual([
      `missing word: messages/${locale}.json Questions.prior-reaction.why`,
    ]);
  });

  it('are missed when one is taken from both languages, and when one is blank', () => {
    const path = ['Flags', 'prior-reaction', 'doctor'];
    const missing = ['ja', 'en'].map((locale) => `missing word: messages/${locale}.json Flags.prior-reaction.doctor`);
    expect(
      changed(({ ja, en }) => {
        set(ja, path, undefined);
        set(en, path, undefined);
      }),
    ).toEqual(missing);
    expect(
      changed(({ ja, en }) => {
        set(ja, path, ' ');
        set(en, path, '');
      }),
    ).toEqual(missing);
  });

  it('are found when nothing calls for them', () => {
    expect(
      changed(({ ja, en }) => {
        for (const tree of [ja, en]) set(tree, ['Questions', 'prior-reaction', 'advice'], 'Stay at home');
      }),
    ).toEqual(['ja', 'en'].map((locale) => `orphan word: messages/${locale}.json Questions.prior-reaction.advice`));
  });

  it('that are missing or too many come with how to fix it', () => {
    const messages = structuredClone(both) as { ja: Tree; en: Tree };
    set(messages.ja, ['Flags', 'prior-reaction', 'doctor'], undefined);
    set(messages.ja, ['Flags', 'prior-reaction', 'advice'], '安静');
    const faults = faultsInWords(catalogue, messages);
    expect(faults.length).toBeGreaterThan(1);
    for (const { fix } of faults) expect(fix).not.toBe('');
  });

  it('may leave out a hint, a note and the words shared by every question', () => {
    for (const path of [
      ['Questions', 'prior-reaction', 'hint'],
      ['Options', 'pregnancy', 'no', 'label'],
    ]) {
      expect(
        changed(({ ja, en }) => {
          for (const tree of [ja, en]) set(tree, path, undefined);
        }),
      ).toEqual([]);
    }
  });

  it('name each word of a new row that is missing', () => {
    const [first] = catalogue.flags;
    const more: Catalogue = {
      ...catalogue,
      items: [
        ...catalogue.items,
        { linkId: 'new-item', section: 'wishes', revision: 1, answerOption: ['new-code', 'yes'], detail: 9 },
      ],
      flags: first ? [...catalogue.flags, { ...first, id: 'new-flag' }] : [],
      sections: [...catalogue.sections, 'new-section'],
    };
    const missing = textOf(faultsInWords(more, { ja })).map((line) => line.split(' ').at(-1));
    expect(missing).toEqual([
      'Sections.new-section',
      ...['term', 'question', 'why', 'error', 'detail'].map((word) => `Questions.new-item.${word}`),
      'Options.new-item.new-code.label',
      'Options.new-item.new-code.term',
      ...['term', 'patient', 'doctor'].map((word) => `Flags.new-flag.${word}`),
    ]);
  });

  it('hold for each drawing what it feels like and what it shows', () => {
    const keys = keysOf(catalogue);
    for (const word of ['feel', 'alt']) expect(keys).toContain(`Options.scar-types.ice-pick.${word}`);
    for (const word of ['feel', 'alt']) expect(keys).toContain(`Options.keloid-tendency.stays-within.${word}`);
    for (const word of ['feel', 'alt']) expect(keys).not.toContain(`Options.scar-types.none.${word}`);
    expect(keys).not.toContain('Options.keloid-tendency.family.feel');
  });

  it('ask beside "not sure" which line of a list is meant, wherever there is a follow-up', () => {
    const keys = keysOf(catalogue);
    expect(keys).toContain('Questions.blood-thinners.detail-unsure');
    for (const linkId of ['prior-reaction', 'scar-types', 'questions-to-ask'])
      expect(keys).not.toContain(`Questions.${linkId}.detail-unsure`);
  });

  it('may leave out how to find out and further examples, where there are none', () => {
    const keys = keysOf(catalogue);
    expect(keys).toContain('Questions.age-group.how?');
    expect(keys).toContain('Options.serious-illness.diabetes.more?');
  });

  it('hold a word for each state, strength, speed and thing to bring', () => {
    const keys = keysOf(catalogue);
    for (const code of ['yes', 'no', 'unsure', 'declined', 'not-asked']) {
      expect(keys).toContain(`Answers.${code}`);
      expect(keys).toContain(`States.${code}`);
    }
    for (const strength of ['article', 'device-manual', 'clinic-practice']) {
      expect(keys).toContain(`Strengths.${strength}`);
      expect(keys).toContain(`StrengthNotes.${strength}`);
    }
    for (const speed of ['day', 'slow', 'stable']) expect(keys).toContain(`GoesStale.${speed}`);
    expect(keys).toContain('Bring.medicine-notebook');
  });
});

describe('the words outside the catalogue', () => {
  it('are the same in both languages', () => {
    expect(changed(({ en }) => set(en, ['Service', 'slogan'], 'Hello'))).toEqual([
      'missing word: messages/ja.json Service.slogan',
    ]);
    expect(changed(({ ja }) => set(ja, ['Screens', 'Sheet', 'print'], undefined))).toEqual([
      'missing word: messages/ja.json Screens.Sheet.print',
    ]);
  });

  it('are no orphans: only the screens know what they need', () => {
    expect(
      changed(({ ja, en }) => {
        for (const tree of [ja, en]) {
          set(tree, ['Service', 'slogan'], 'Hello');
          set(tree, ['Service', 'Flags'], 'Points');
          (tree as Record<string, Tree>)['My.Flags'] = { new: 'Point' };
        }
      }),
    ).toEqual([]);
  });
});

describe('the words of the about page', () => {
  it('are all there, in their order, put together from those that travel with the sheet and the others', () => {
    const { About = '' } = mergeMessages(pages, sheet as Messages);
    expect(everyWord(About)).toEqual(everyWord(en.About));
  });
});

const namesIn = (message: string) => [...new Set([...message.matchAll(argument)].map(([, name = '']) => name))].sort();

describe('a message', () => {
  const [japanese, english] = [new Map(everyWord(ja)), new Map(everyWord(en))];
  const all = [...japanese, ...english];
  const withArguments = all.filter(([, message]) => namesIn(message).length > 0);

  it('holds arguments by name, and nothing else that would take a parser', () => {
    expect(withArguments.length).toBeGreaterThan(20);
    expect(all.filter(([, message]) => /[{}]|'{|<\/?\w/.test(message.replaceAll(argument, '')))).toEqual([]);
  });

  it('holds the same arguments in both languages', () => {
    const different = [...japanese].filter(
      ([key, text]) => `${namesIn(text)}` !== `${namesIn(english.get(key) ?? '')}`,
    );
    expect(different).toEqual([]);
  });

  it.each([
    ['ja', ja, japanese],
    ['en', en, english],
  ] as const)('reads the same in the browser as on the pages that next-intl renders: %s', (locale, messages, each) => {
    const pages = createTranslator({ locale, messages: messages as Record<string, unknown> });
    const browser = translatorOf(messages);
    for (const [key, message] of each) {
      const values = Object.fromEntries(
        namesIn(message).map((name, place) => [name, place % 2 ? `${name} $& {x}` : 21]),
      );
      expect(browser(key, values), key).toBe(pages(key as never, values as never));
    }
  });

  it('that is missing, or misses a value, is an error that says which', () => {
    const t = translatorOf({ Some: { words: 'Point {number}' } });
    expect(t.has('Some.words')).toBe(true);
    expect(['Some.other', 'Some', 'Some.words.more'].map((key) => t.has(key))).toEqual([false, false, false]);
    expect(() => t('Some.other')).toThrow('no message "Some.other"');
    expect(() => t('Some')).toThrow('no message "Some"');
    expect(() => t('Some.words', { count: 1 })).toThrow('"Some.words" needs a value for {number}');
    expect(t('Some.words', { number: 0 })).toBe('Point 0');
  });
});

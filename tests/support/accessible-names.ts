import type { Page } from '@playwright/test';
import type { Code, Item } from '../../lib/catalogue/questionnaire.ts';
import type { Answers } from '../../lib/flow/answers.ts';
import { liveAnswers } from '../../lib/flow/enabled.ts';
import { reviewGroups } from '../../lib/summary/review.ts';
import type { Words } from '../../lib/wording/words.ts';

const roles = new Set(
  'button checkbox DisclosureTriangle group heading link radio searchbox textbox combobox slider switch tab'.split(' '),
);

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

/** A box that opens is a group without a name; its control has one. */
const isUnnamedGroup = ({ role, name }: Node) => role?.value === 'group' && !name?.value;

/**
 * Every control, heading and group as a screen reader meets it: `role name`, in order. Chromium reads each place where a
 * line may break as a space, so spaces are left out; they are on both sides of a comparison.
 */
export async function accessibleNamesOn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (node: Node | undefined): string[] => {
    if (!node) return [];
    const { value: role = '' } = node.role ?? {};
    const own = !node.ignored && roles.has(role) && !isUnnamedGroup(node) ? [lineOf(role, node.name?.value)] : [];
    return [...own, ...(node.childIds ?? []).flatMap((id) => read(byId.get(id)))];
  };
  return read(nodes[0]);
}

const lineOf = (role: string, name = '') => `${role} ${name.replaceAll(' ', '')}`;

/** What a screen reader is given around every screen of the check; `within` is the screen's own. */
const framed = ({ t }: Words, within: string[], hasFooter: boolean): string[] => {
  const languages = new Set([t('Frame.other-language-short'), t('Frame.other-language')]);
  return [
    `button ${t('Frame.skip')}`,
    `button ${t('Screens.Check.back')}`,
    `button ${t('Frame.large-text')}`,
    `button ${[...languages].join(' ')}`,
    `button ${t('Frame.menu')}`,
    ...within,
    ...(hasFooter ? [`link ${t('Frame.help')}`, `link ${t('Frame.about')}`, `link ${t('Frame.rules')}`] : []),
  ].map((line) => {
    const [role = '', ...name] = line.split(' ');
    return lineOf(role, name.join(' '));
  });
};

/** Whether an option of the item is in the list, where it may have examples. */
const isRow = ({ repeats, answerOption, pictured, shows, raisesNothing }: Item, code: Code) =>
  (repeats || answerOption.length > 4) &&
  !(pictured?.includes(code) || (shows === 'face-map' && raisesNothing?.includes(code))) &&
  code !== 'unsure' &&
  code !== 'declined';

/** What it is given when a question has just been asked, or when Continue was refused with this message. */
export function namesOfQuestion(item: Item, words: Words, refused?: string): string[] {
  const { linkId, answerOption, repeats, optional, pictured, shows } = item;
  const question = words.question(linkId, 'question');
  const more = (code: Code) =>
    isRow(item, code) && words.about(linkId, code, 'more')
      ? [
          `button ${words.t('Screens.Question.more')}${words.t('Screens.Question.more-of', { option: words.label(linkId, code) })}`,
        ]
      : [];
  const within = [
    ...(refused === undefined ? [] : [`heading ${words.t('Screens.Question.error-title')}`, `link ${refused}`]),
    `group ${question}`,
    `heading ${question}`,
    ...(shows === 'medicine-search' ? [`searchbox ${words.t('Screens.Medicines.label')}`] : []),
    ...answerOption.flatMap((code) => [
      `${repeats ? 'checkbox' : 'radio'} ${words.label(linkId, code)}`,
      ...more(code),
    ]),
    ...(optional ? [`textbox ${words.detail(linkId, false)} ${words.t('Screens.Question.optional')}`] : []),
    ...(pictured ? [`DisclosureTriangle ${words.t('Screens.Pictures.in-words')}`] : []),
    `DisclosureTriangle ${words.t('Screens.Question.why')}`,
    `button ${words.t('Screens.Question.continue')}`,
  ];
  return framed(words, within, false);
}

/** What it is given of the review of these answers. */
export function namesOfReview(answers: Answers, words: Words): string[] {
  const { raised, other, denied } = reviewGroups(liveAnswers(answers));
  const term = ({ linkId }: Item) => words.question(linkId, 'term');
  const change = (item: Item) => `button ${words.t('Screens.Review.change-context', { term: term(item) })}`;
  const names = denied.map(term).join(words.t('Frame.comma'));
  const within = [
    `heading ${words.t('Screens.Review.title')}`,
    ...raised.map(change),
    `heading ${words.t('Screens.Review.other-title')}`,
    ...other.map(change),
    ...(denied.length > 0
      ? [`DisclosureTriangle ${words.t('Screens.Review.denied-title', { count: denied.length })} ${names}`]
      : []),
    `button ${words.t('Screens.Review.finish')}`,
  ];
  return framed(words, within, true);
}

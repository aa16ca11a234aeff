import type { Page } from '@playwright/test';
import { type Item, sections } from '../../lib/catalogue/questionnaire.ts';
import type { Words } from '../../lib/wording/words.ts';

const spoken = new Set(
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
export async function spokenOn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (node: Node | undefined): string[] => {
    if (!node) return [];
    const { value: role = '' } = node.role ?? {};
    const own = !node.ignored && spoken.has(role) && !isUnnamedGroup(node) ? [heard(role, node.name?.value)] : [];
    return [...own, ...(node.childIds ?? []).flatMap((id) => read(byId.get(id)))];
  };
  return read(nodes[0]);
}

const heard = (role: string, name = '') => `${role} ${name.replaceAll(' ', '')}`;

/** What is to be heard around every screen of the check; `within` is the screen's own. */
const framed = ({ t }: Words, within: string[]): string[] =>
  [
    `button ${t('Frame.skip')}`,
    `link ${t('Service.name')}`,
    `button ${t('Frame.large-text')}`,
    `button ${t('Frame.other-language')}`,
    `button ${t('Screens.Check.back')}`,
    ...within,
    `link ${t('Frame.stop')}`,
    `button ${t('Screens.Erase.erase')}`,
    `link ${t('Frame.help')}`,
    `link ${t('Frame.about')}`,
    `link ${t('Frame.rules')}`,
  ].map((line) => {
    const [role = '', ...name] = line.split(' ');
    return heard(role, name.join(' '));
  });

/** What is to be heard when a question has just been asked, or when Continue was refused with this message. */
export function spokenOfQuestion(item: Item, words: Words, refused?: string): string[] {
  const { linkId, answerOption, repeats, optional, section } = item;
  const question = words.question(linkId, 'question');
  return framed(words, [
    ...(refused === undefined ? [] : [`heading ${words.t('Screens.Question.error-title')}`, `link ${refused}`]),
    `group ${question}`,
    `heading ${question}`,
    ...answerOption.map((code) => `${repeats ? 'checkbox' : 'radio'} ${words.label(linkId, code)}`),
    ...(optional ? [`textbox ${words.question(linkId, 'detail')} ${words.t('Screens.Question.optional')}`] : []),
    ...(section === 'medicines' ? [`searchbox ${words.t('Screens.Medicines.label')}`] : []),
    `button ${words.t('Screens.Question.continue')}`,
    `DisclosureTriangle ${words.t('Screens.Question.why')}`,
    `DisclosureTriangle ${words.t('Screens.Question.how')}`,
    ...(answerOption.some((code) => words.about(linkId, code, 'alt'))
      ? [`DisclosureTriangle ${words.t('Screens.Pictures.in-words')}`]
      : []),
  ]);
}

/** What is to be heard of the review, whose questions are these. */
export function spokenOfReview(asked: readonly Item[], words: Words): string[] {
  const inSection = (section: string) => asked.filter((item) => item.section === section);
  return framed(words, [
    `heading ${words.t('Screens.Review.title')}`,
    ...sections.flatMap((section) => [
      `heading ${words.section(section)}`,
      ...inSection(section).map(
        ({ linkId }) => `button ${words.t('Screens.Review.change-context', { term: words.question(linkId, 'term') })}`,
      ),
    ]),
    `button ${words.t('Screens.Review.finish')}`,
  ]);
}

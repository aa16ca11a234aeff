import { flags } from '../catalogue/flags.ts';
import type { LinkId } from '../catalogue/questionnaire.ts';
import type { ReviewRow } from '../catalogue/reviews.ts';
import { sources } from '../catalogue/sources.ts';
import { itemOf } from '../flow/enabled.ts';
import type { Messages } from '../i18n/messages.ts';

/**
 * Everything that a reviewer reads of a question, by its place: its row, its flags, their sources, and all words of these in
 * every language. Two contents differ where anything of it was changed.
 * @param messages every language's own, without marks for phrases
 */
export function contentOf(linkId: LinkId, messages: Readonly<Record<string, Messages>>): Record<string, unknown> {
  const raised = flags.filter(({ question }) => question === linkId);
  const cited = sources.filter(({ code }) => raised.some((flag) => flag.sources.some((each) => each === code)));
  const words = Object.entries(messages).flatMap(([locale, all]) => [
    ...leavesOf(at(all, 'Questions', linkId), `${locale}.Questions.${linkId}`),
    ...leavesOf(at(all, 'Options', linkId), `${locale}.Options.${linkId}`),
    ...raised.flatMap(({ id }) => leavesOf(at(all, 'Flags', id), `${locale}.Flags.${id}`)),
  ]);
  return JSON.parse(
    JSON.stringify({
      row: itemOf(linkId),
      ...Object.fromEntries(raised.map((flag) => [`flag.${flag.id}`, flag])),
      ...Object.fromEntries(cited.map((source) => [`source.${source.code}`, source])),
      ...Object.fromEntries(words),
    }),
  );
}

/** The reviews of a question that still hold: nothing of what was read has changed since. */
export function reviewsOf(
  linkId: LinkId,
  content: Readonly<Record<string, unknown>>,
  rows: readonly ReviewRow[],
): readonly ReviewRow[] {
  return rows.filter(
    ({ ids, contents }) => ids.includes(linkId) && JSON.stringify(contents[linkId]) === JSON.stringify(content),
  );
}

const at = (messages: Messages, namespace: string, id: string) => {
  const group = messages[namespace];
  return typeof group === 'object' ? group[id] : undefined;
};

function leavesOf(node: string | Messages | undefined, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node ?? {}).flatMap(([key, child]) => leavesOf(child, `${path}.${key}`));
}

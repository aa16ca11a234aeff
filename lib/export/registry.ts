import frozen from '../catalogue/frozen-ids.json' with { type: 'json' };
import { type Code, type Item, items, type LinkId } from '../catalogue/questionnaire.ts';
import released from './releases.json' with { type: 'json' };

/** One bit of the reception code: that this code was chosen for this item. */
export interface Bit {
  readonly linkId: LinkId;
  readonly code: Code;
}

/** Every answer there ever was, in the order in which the ids were frozen: the place of an answer never changes. */
export const registry: readonly Bit[] = frozen.codes.map((id) => {
  const [linkId, code] = id.split('/');
  return { linkId, code } as Bit;
});

/** Every question there ever was, in the order in which the ids were frozen: the place of a question never changes. */
export const linkIds: readonly LinkId[] = [...new Set(registry.map(({ linkId }) => linkId))];

/** A version of the questions that has been handed out. */
export interface Release {
  readonly version: string;
  /** How many answers the registry had. */
  readonly size: number;
  /** The revision of each question that was not in its first. */
  readonly revisions: Readonly<Record<string, number>>;
}

/** Every version of the questions, oldest first; only ever added to (`npm run freeze`). The code names one by its place. */
export const releases: readonly Release[] = released;

/** The release that these questions are. */
export const currentRelease = releases.length - 1;

/** The questions that mean something else since that release: their old answers may not be taken for new ones. */
export function revisedSince({ revisions }: Release, among: readonly Item[] = items): LinkId[] {
  return among.filter(({ linkId, revision }) => revisions[linkId] !== revision).map(({ linkId }) => linkId);
}

import frozen from '../catalogue/frozen-ids.json' with { type: 'json' };
import { type Item, items, type LinkId } from '../catalogue/questionnaire.ts';
import type { Offer } from '../summary/summary.ts';
import released from './releases.json' with { type: 'json' };

/**
 * Every answer there ever was, in the order in which the ids were frozen: one bit each of the reception code, whose place
 * never changes.
 */
export const registry: readonly Offer[] = frozen.codes.map((id) => {
  const [linkId, code] = id.split('/');
  return { linkId, code } as Offer;
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

/** The answers that came after that release: nobody who answered its questions was asked for them. */
export const addedSince = ({ size }: Release): readonly Offer[] => registry.slice(size);

/**
 * The questions that ask something else since that release, a safety question with a new answer among them: their old
 * answers may not be taken for new ones.
 */
export function revisedSince(release: Release, among: readonly Item[] = items): LinkId[] {
  const added = addedSince(release);
  return among
    .filter(
      ({ linkId, revision, purpose }) =>
        release.revisions[linkId] !== revision || (purpose === undefined && added.some((bit) => bit.linkId === linkId)),
    )
    .map(({ linkId }) => linkId);
}

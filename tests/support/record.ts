import type { Answers } from '../../lib/flow/answers.ts';
import { serialise } from '../../lib/record/serialise.ts';

/** The text of a saved visit; `answeredAt` in milliseconds since 1970. */
export const recordOf = (answers: Answers, answeredAt = Date.now(), revision = 1, id = 'a-visit'): string =>
  serialise({ id, revision, answeredAt, answers });

import { type Item, items, type LinkId, version } from '../catalogue/questionnaire.ts';
import { type Answer, asAnswer, isReadable } from '../flow/answers.ts';
import { isExpired, type Place } from './expiry.ts';
import { format, type SavedVisit, serialise } from './serialise.ts';

/** A full visit with every follow-up at its longest weighs less than a tenth of this. */
const longestRecord = 200_000;

/** Why a record is not used: it is none of ours or was changed, it belongs to other questions, or its time is over. */
export type DiscardReason = 'broken' | 'other-questions' | 'expired';
export type Restored =
  | { readonly visit: SavedVisit; readonly reason?: undefined }
  | { readonly visit?: undefined; readonly reason: DiscardReason };

/**
 * Reads a record, whole or not at all, without looking at its age. A text counts only if writing what was read gives the
 * same text again, so nothing unknown, doubled, reordered or hidden can be in it. Never throws.
 */
export function parseRecord(text: string): Restored {
  const record = objectIn(text);
  if (!record) return { reason: 'broken' };
  if (record.format !== format || record.version !== version)
    return { reason: Number.isInteger(record.format) && isWord(record.version) ? 'other-questions' : 'broken' };
  const { id, revision, answeredAt, clinic, answers: found } = record;
  if (!isWord(id) || !isCount(revision) || !isCount(answeredAt) || !isObject(found)) return { reason: 'broken' };
  if (clinic !== undefined && !isWord(clinic)) return { reason: 'broken' };
  const answers: Partial<Record<LinkId, Answer>> = {};
  for (const item of items) {
    const answer = answerFrom(item, found[item.linkId]);
    if (answer) answers[item.linkId] = answer;
  }
  const visit = { id, revision, answeredAt, answers, clinic };
  return serialise(visit) === text ? { visit } : { reason: 'broken' };
}

/** As `parseRecord`, and a record that was in this place for too long is expired. `now` in milliseconds since 1970. */
export function restore(text: string, now: number, place: Place): Restored {
  const found = parseRecord(text);
  return found.visit && isExpired(found.visit.answeredAt, now, place) ? { reason: 'expired' } : found;
}

function objectIn(text: string): Record<string, unknown> | undefined {
  if (text.length > longestRecord) return undefined;
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

/** The answer if it can be taken. Codes that the question does not have are left out, and the comparison notices. */
function answerFrom(item: Item, found: unknown): Answer | undefined {
  if (!isObject(found) || !Array.isArray(found.codes)) return undefined;
  const answer = asAnswer(item, found.codes, typeof found.detail === 'string' ? found.detail : '');
  return isReadable(item, answer) ? answer : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWord = (value: unknown): value is string => typeof value === 'string' && /^[\w.-]{1,40}$/.test(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

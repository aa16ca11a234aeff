import './zod-jitless.ts';
import * as z from 'zod/mini';
import { type Code, type Item, items, type LinkId } from '../catalogue/questionnaire.ts';
import { type Answer, type Answers, asAnswer, faultOf, format } from '../flow/answers.ts';
import { isPastItsTime, type Store } from './expiry.ts';

/** A full visit with every follow-up at its longest weighs less than a tenth of this. */
const longestRecord = 200_000;

const answerOf = (item: Item) =>
  z
    .strictObject({
      revision: z.literal(item.revision),
      codes: z.array(z.enum(item.answerOption as [Code, ...Code[]])),
      detail: z.optional(z.string().check(z.minLength(1))),
    })
    .check(
      z.refine(({ codes, detail }) => {
        const answer = asAnswer(item, codes, detail);
        return (
          faultOf(item, answer) === undefined &&
          answer.detail === detail &&
          answer.codes.length === codes.length &&
          answer.codes.every((code, index) => code === codes[index])
        );
      }),
    );

/** An answer to what the question was before, or will be: its codes may be none of today's, and it is not used. */
const otherRevisionOf = (item: Item) =>
  z.strictObject({
    revision: z.int().check(
      z.positive(),
      z.refine((revision) => revision !== item.revision),
    ),
    codes: z.array(z.string()),
    detail: z.optional(z.string()),
  });

const record = z.strictObject({
  format: z.literal(format),
  version: z.string().check(z.minLength(1), z.maxLength(40)),
  answeredAt: z.int().check(z.positive()),
  answers: z.strictObject(
    Object.fromEntries(
      items.map((item) => [item.linkId, z.optional(z.union([answerOf(item), otherRevisionOf(item)]))]),
    ),
  ),
});

/** What came back from storage. */
export type Restored =
  | { readonly status: 'absent' }
  | { readonly status: 'discarded'; readonly reason: 'broken' | 'expired' }
  | {
      readonly status: 'restored';
      readonly answers: Answers;
      /** Time of the last answer, in milliseconds since 1970. */
      readonly answeredAt: number;
      /** Questions that mean something else since they were answered: they are asked again. */
      readonly asksAgain: readonly LinkId[];
    };

/**
 * Reads a kept record back, whole or not at all: anything broken, foreign, oversized, from the future or expired is
 * discarded. Never throws. `now` in milliseconds since 1970.
 */
export function restore(text: string | null, now: number, store: Store): Restored {
  if (text === null) return { status: 'absent' };
  if (text.length > longestRecord) return { status: 'discarded', reason: 'broken' };
  let json: unknown;
  try {
    json = JSON.parse(text);
    // A key written twice would be read once: whoever wrote that text, it was not this product.
    if (JSON.stringify(json) !== text) return { status: 'discarded', reason: 'broken' };
  } catch {
    return { status: 'discarded', reason: 'broken' };
  }
  const parsed = record.safeParse(json);
  if (!parsed.success) return { status: 'discarded', reason: 'broken' };
  const { answeredAt, answers: kept } = parsed.data;
  if (isPastItsTime(answeredAt, now, store)) return { status: 'discarded', reason: 'expired' };
  const answers: Partial<Record<LinkId, Answer>> = {};
  const asksAgain: LinkId[] = [];
  for (const item of items) {
    const answer = kept[item.linkId];
    if (!answer) continue;
    if (answer.revision !== item.revision) {
      asksAgain.push(item.linkId);
      continue;
    }
    const codes = answer.codes as Code[];
    answers[item.linkId] = answer.detail ? { codes, detail: answer.detail } : { codes };
  }
  return { status: 'restored', answers, answeredAt, asksAgain };
}

import * as z from 'zod/mini';

/** Ids are the public contract: kebab-case, never renamed, never reused. */
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const ids = z.readonly(z.array(id).check(z.minLength(1)));

/** What the person is asked to bring when an answer calls for it. */
export const bringIds = [
  'medicine-notebook',
  'medicine-packages',
  'maternity-record',
  'device-card',
  'test-results',
  'allergy-record',
  'patch-test-result',
  'procedure-record',
  'photos',
  'schedule',
  'guardian',
] as const;
export type BringId = (typeof bringIds)[number];

export const itemRow = z.strictObject({
  linkId: id,
  section: id,
  /** Rises when the meaning of a kept answer changes: the question is then asked again. */
  revision: z.int().check(z.positive()),
  answerOption: ids,
  /** Any number of codes may be chosen (FHIR `repeats`). */
  repeats: z.optional(z.literal(true)),
  /** May be left empty. */
  optional: z.optional(z.literal(true)),
  /** Asked only when the earlier question was answered with one of these codes. */
  enableWhen: z.optional(z.strictObject({ question: id, anyOf: ids })),
  /** A follow-up text is offered; its longest length in characters as a reader counts them. */
  detail: z.optional(z.int().check(z.positive())),
  /** How fast the question goes out of date; `day`: the sheet asks to check again on the day. */
  goesStale: z.optional(z.enum(['day', 'slow', 'stable'])),
  bring: z.optional(z.readonly(z.array(z.enum(bringIds)).check(z.minLength(1)))),
});
export type ItemRow = z.infer<typeof itemRow>;

export const flagRow = z.strictObject({
  id,
  question: id,
  reported: z.optional(ids),
  declined: z.optional(ids),
  unsure: z.optional(ids),
  sources: z.readonly(z.array(z.string()).check(z.minLength(1))),
});
export type FlagRow = z.infer<typeof flagRow>;

export const strengths = [
  'article',
  'regulator',
  'label',
  'device-manual',
  'guideline',
  'literature',
  'press',
  'clinic-practice',
] as const;
export type Strength = (typeof strengths)[number];

const sourceBase = {
  code: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9. -]*$/)),
  section: z.optional(z.string()),
  addresses: z.readonly(z.array(z.string().check(z.regex(/^https?:\/\/\S+$/))).check(z.minLength(1))),
  /** How much of the source was read: never more than this may be claimed of it. */
  seen: z.enum(['full', 'page', 'excerpt', 'abstract', 'reproduction', 'secondary']),
};
export const sourceRow = z.union([
  z.strictObject({
    ...sourceBase,
    title: z.string().check(z.minLength(3)),
    strength: z.enum(strengths.filter((strength) => strength !== 'clinic-practice')),
  }),
  /** A clinic's page is shown without the facility's name, so it has a country instead of a title. */
  z.strictObject({ ...sourceBase, country: z.enum(['JP', 'US', 'CA', 'TH']), strength: z.literal('clinic-practice') }),
]);
export type SourceRow = z.infer<typeof sourceRow>;

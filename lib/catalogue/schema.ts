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

/** What a question shows beside its options: drawings, a map of the face, or a search for names of medicines. */
const shows = z.enum(['pictures', 'face-map', 'medicine-search']);

export const itemRow = z.strictObject({
  linkId: id,
  section: id,
  /** 2 or more once the meaning of an answer has changed: reception then says so, and a copied visit asks again. */
  revision: z.optional(z.int().check(z.minimum(2))),
  /**
   * Left out for a safety question: each of its lines has a state on the sheet, and its flags are points to confirm.
   * `context`: head of the sheet. `expectation`: its flags are expectations to discuss. `wish`: what to ask or tell.
   */
  purpose: z.optional(z.enum(['context', 'expectation', 'wish'])),
  answerOption: ids,
  /** Any number of codes may be chosen (FHIR `repeats`). */
  repeats: z.optional(z.literal(true)),
  /** May be left empty. */
  optional: z.optional(z.literal(true)),
  /** Asked only when the earlier question was answered with one of these codes. */
  enableWhen: z.optional(z.strictObject({ question: id, anyOf: ids })),
  /** Codes that leave open which of the others apply: as a doubt does, they open every question that depends on this one. */
  leavesOpen: z.optional(ids),
  /** The state of codes that are neither yes, no, unsure nor declined, in a question of one answer. */
  countsAs: z.optional(z.record(id, z.enum(['yes', 'unsure']))),
  /** Codes that raise no flag, beside `no` and `none`, which never do. Any other code without a flag is a fault. */
  raisesNothing: z.optional(ids),
  /** A follow-up text is offered; its longest length in characters as `lengthOf` counts them. */
  detail: z.optional(z.int().check(z.positive())),
  shows: z.optional(shows),
  /** The codes that have a drawing, where `shows` is `pictures`. */
  pictured: z.optional(ids),
  /** How fast the answer goes out of date, for the rule book. `AgainOnTheDay` of the sheet lists what is asked again. */
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

/** Kinds of source, what counts most first. */
export const strengths = [
  'device-manual',
  'label',
  'regulator',
  'literature',
  'guideline',
  'article',
  /** A form that a clinic has patients sign, made from the manual of a device. */
  'consent-form',
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
  z.strictObject({ ...sourceBase, country: z.enum(['JP', 'US', 'CA']), strength: z.literal('clinic-practice') }),
]);
export type SourceRow = z.infer<typeof sourceRow>;

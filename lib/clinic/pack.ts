import { methods } from '../catalogue/routes.ts';
import { list, object, oneOf, type PackFault, pattern, refined, type ValueOf, wholeNumber } from './shape.ts';
import { bilingual, bilingualLabel, personName } from './texts.ts';

// What a clinic may set. Every key adds something of the clinic's own; there is none that names anything of ours, but for
// the methods, by which a question or a device is linked to the first question.

/** The five facts that advertising rules demand of an unapproved product or device before its name may be written. */
const unapproved = object({
  isUnapproved: oneOf(true),
  source: bilingual(120, 'fact'),
  domesticAlternative: bilingual(120, 'fact'),
  foreignSafety: bilingual(160, 'fact'),
  relief: oneOf('not-covered'),
});

const day = refined(pattern(/^\d{4}-\d{2}-\d{2}$/, '2026-11-28'), (text, where) =>
  isDay(text) ? [] : [{ where, kind: 'no-such-day', values: { day: text } }],
);

const question = object(
  {
    id: pattern(/^clinic-[a-z0-9]+(-[a-z0-9]+)*$/, 'clinic-egg-allergy'),
    term: bilingualLabel(20),
    question: bilingual(120),
    why: bilingual(160),
    how: bilingual(160),
    doctor: bilingual(60),
  },
  { routes: list(oneOf(...methods), methods.length, 1) },
);
export type PackQuestion = ValueOf<typeof question>;

/** The whole of `clinic.json`. */
export const packShape = refined(
  object(
    {
      format: oneOf(1),
      version: pattern(/^\d{4}\.\d{1,2}\.\d{1,2}$/, '2026.12.1'),
      approvedBy: object({ name: personName(40), role: oneOf('physician', 'dentist'), on: day }),
      clinic: object(
        { name: bilingual(60), phone: pattern(/^\+?[0-9][0-9 -]{7,16}$/, '03-1234-5678') },
        { hours: bilingual(80), emergency: bilingual(120) },
      ),
      duty: object({
        price: bilingual(160, 'fact'),
        sessions: bilingual(120, 'fact'),
        risks: bilingual(240, 'fact'),
        contact: bilingual(120, 'fact'),
      }),
      products: list(object({ name: bilingual(60), unapproved }), 3, 1),
    },
    {
      devices: list(object({ route: oneOf(...methods), name: bilingual(40), unapproved }), 10),
      questions: list(question, 5),
      notices: list(bilingual(120), 3),
      bring: list(bilingual(60), 3),
      keeping: object({ sevenDays: oneOf(false) }),
      kiosk: object({ eraseAfterMinutes: wholeNumber(2, 10) }),
    },
  ),
  ({ questions = [] }) => {
    const ids = questions.map(({ id }) => id);
    return ids.flatMap((id, place): PackFault[] =>
      ids.indexOf(id) < place ? [{ where: `questions[${place}].id`, kind: 'twice', values: { id } }] : [],
    );
  },
);
export type Pack = ValueOf<typeof packShape>;

/** A pack that may be used, and 32 bits of its content by which a reception code names it. */
export interface ReadPack {
  readonly pack: Pack;
  readonly hash: number;
}
export type PackResult =
  | { readonly read: ReadPack; readonly faults?: undefined }
  | { readonly read?: undefined; readonly faults: readonly PackFault[] };

/** As many as a person reads at once. */
const mostFaults = 30;

/** A pack of the longest texts weighs less than a tenth of this. */
const longestPack = 200_000;

/** Reads a pack, whole or not at all, with everything that is wrong with it. Never throws. */
export function readPack(text: string): PackResult {
  if (text.length > longestPack) return { faults: [{ where: '', kind: 'too-big' }] };
  let value: unknown;
  try {
    // Editors on Windows may begin the file with a mark of its encoding.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    // Node names the place by the number of characters before it, or none at the end of the file.
    const at = Number(/position (\d+)/.exec(reason)?.[1] ?? text.length);
    const line = text.slice(0, at).split('\n').length;
    return { faults: [{ where: '', kind: 'not-json', values: { line, reason } }] };
  }
  const faults = packShape.faultsIn(value, '');
  if (faults.length > mostFaults) {
    const count = faults.length - mostFaults;
    return { faults: [...faults.slice(0, mostFaults), { where: '', kind: 'more', values: { count } }] };
  }
  if (faults.length > 0) return { faults };
  const pack = value as Pack;
  return { read: { pack, hash: hashOf(JSON.stringify(pack)) } };
}

/** 32 bits of a text: FNV-1a over its UTF-8, as an integer without sign. */
function hashOf(text: string): number {
  return new TextEncoder().encode(text).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}

/** Whether a text of this form names a day of the calendar (Gregorian). */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

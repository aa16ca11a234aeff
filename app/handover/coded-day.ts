const dayMs = 24 * 60 * 60 * 1000;
const first = Date.UTC(2026, 0, 1);
const last = 65_535;

/**
 * The day on which it was `at` where the person is, in days since 1 January 2026. A clock that is wrong by years gives the
 * first or the last day that a code can hold. `at` in milliseconds since 1970.
 */
export function codedDay(at: number): number {
  const date = new Date(at);
  const day = (Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) - first) / dayMs;
  return Math.min(Math.max(day, 0), last);
}

/** The end of such a day where this browser is, in milliseconds since 1970. */
export function endOfCodedDay(day: number): number {
  return new Date(2026, 0, 1 + day, 23, 59, 59, 999).getTime();
}

/** The day as FHIR writes it, where this browser is. `at` in milliseconds since 1970. */
export function isoDate(at: number): string {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

import type { SourceRow } from '@/lib/catalogue/schema.ts';

/**
 * The addresses of a source that may be shown. A clinic's page has none, and neither has a manual that was read as a
 * copy on a clinic's page: the host's name would name the clinic.
 */
export function shownAddresses(source: SourceRow): readonly string[] {
  return source.strength === 'clinic-practice' || source.seen === 'reproduction' ? [] : source.addresses;
}

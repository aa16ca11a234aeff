import { responseTo } from '@/lib/export/fhir-response.ts';
import type { LiveAnswers } from '@/lib/flow/enabled.ts';
import type { Offer } from '@/lib/summary/summary.ts';
import type { Words } from '@/lib/wording/words.ts';
import { isoDate } from './coded-day.ts';

interface VisitFile {
  readonly answers: LiveAnswers;
  /** Milliseconds since 1970. */
  readonly answeredAt: number;
  /** The version of the questions that were answered. */
  readonly version: string;
  /** Answers that those questions did not offer yet. */
  readonly added?: readonly Offer[];
  readonly words: Words;
  /** The text for the chart. */
  readonly chart: string;
}

/** The visit as a FHIR file in the doctor's Japanese. */
export function visitFile({ answers, answeredAt, version, added = [], words, chart }: VisitFile): Blob {
  const response = responseTo(answers, {
    names: words,
    language: 'ja',
    id: uuid(),
    authored: isoDate(answeredAt),
    version,
    added,
    narrative: chart.split('\n'),
  });
  return new Blob([JSON.stringify(response, undefined, 1)], { type: 'application/fhir+json' });
}

/** A random UUID (RFC 9562, version 4); `crypto.randomUUID` is missing on a page that came over plain http. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 15) | 64;
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

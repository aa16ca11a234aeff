import type { Item, LinkId } from '../catalogue/questionnaire.ts';
import { type Answer, type Answers, asAnswer, isReadable } from '../flow/answers.ts';
import { itemOf } from '../flow/enabled.ts';
import type { Offer } from '../summary/summary.ts';
import { crc32 } from './checksum.ts';
import { digitCount, foldDigits, fromDigits, groupDigits, toDigits } from './digits.ts';
import { addedSince, currentRelease, linkIds, registry, releases, revisedSince } from './registry.ts';

// A visit as digits, to be printed as a QR code or copied. Bytes, the highest first:
//   format (1) · place of the version in the list of releases (1) · number of answers K (2) · flags (1) · day (2)
//   · K bits, one for each answer of the registry · [the clinic's own questions (7)] · [the person's words] · CRC-32 (4)
// The words are their length (3), and for each text the place of its question (1), its length (2) and UTF-8. They are not
// compressed: they travel by copy and paste, where length does not matter, and no paste can unpack to more than it is.
// Every later format keeps the first byte and the CRC-32 of all before it at the end, so that it is known as newer.

const format = 1;
const headBytes = 7;
const packBytes = 7;
const checksumBytes = 4;
const flagOf = { english: 1, words: 2, pack: 4 } as const;
const knownFlags = 7;

/** More than a visit of the longest words: about 70 kB, in 17 digits for each seven bytes. */
const longestText = 200_000;

/** The answers to a clinic's own questions, which only that clinic's pack can name. */
export interface PackAnswers {
  /** 32 bits of the pack's hash. */
  readonly hash: number;
  /** Five numbers of four bits. */
  readonly answers: readonly number[];
}

export interface CodedVisit {
  readonly answers: Answers;
  /** The language in which they were given. */
  readonly locale: 'ja' | 'en';
  /** The day of the last answer, in days since 1 January 2026, from 0 to 65,535. */
  readonly day: number;
  readonly pack?: PackAnswers;
}

/** Why digits are not taken; nothing of them is used. */
export type CodeFault =
  | 'empty'
  /** None of ours: another barcode, or any text. */
  | 'foreign'
  | 'incomplete'
  /** Ours, with a digit that is wrong. */
  | 'damaged'
  | 'too-long'
  /** Made with questions or in a format that this version does not know yet. */
  | 'newer';

export type Decoded =
  | { readonly fault: CodeFault; readonly visit?: undefined }
  | {
      readonly fault?: undefined;
      readonly visit: CodedVisit;
      /** The version of the questions that were answered. */
      readonly version: string;
      /** Answers that came later: nobody was asked for them. */
      readonly added: readonly Offer[];
      /** Answered questions that ask something else since then. */
      readonly revised: readonly LinkId[];
      readonly hasWords: boolean;
    };

/**
 * The visit as digits. Without words every visit has the same number of digits: 83 with the first questions.
 * @param withWords adds the person's own words; the printed code goes without them, they stand beside it
 * @param version the version of the questions that were answered, for nobody was asked what came later
 */
export function encode(visit: CodedVisit, withWords: boolean, version?: string): string {
  const place = releases.findIndex((release) => release.version === version);
  return toDigits(bytesOf(visit, withWords, place < 0 ? currentRelease : place));
}

/** Reads digits that were scanned, typed or pasted: the whole visit or nothing of it. Never throws. */
export function decode(text: string): Decoded {
  if (text.length > longestText) return { fault: 'too-long' };
  const digits = foldDigits(text);
  if (digits === '') return { fault: 'empty' };
  if (!/^\d+$/.test(digits)) return { fault: 'foreign' };
  const bytes = fromDigits(digits);
  if (!bytes || !isSound(bytes)) return { fault: faultIn(digits) };
  return bytes[0] === format ? read(bytes) : { fault: (bytes[0] as number) > format ? 'newer' : 'foreign' };
}

function bytesOf({ answers, locale, day, pack }: CodedVisit, withWords: boolean, release: number): Uint8Array {
  const size = releases[release]?.size ?? 0;
  const flags = (locale === 'en' ? flagOf.english : 0) | (withWords ? flagOf.words : 0) | (pack ? flagOf.pack : 0);
  const bits = new Uint8Array(Math.ceil(size / 8));
  for (const [place, { linkId, code }] of registry.slice(0, size).entries()) {
    if (answers[linkId]?.codes.includes(code)) bits[place >> 3] = (bits[place >> 3] as number) | (128 >> (place & 7));
  }
  const content = [
    ...[format, release, ...number(size, 2), flags, ...number(day, 2)],
    ...bits,
    ...(pack ? [...number(pack.hash, 4), ...packed(pack.answers)] : []),
    ...(withWords ? wordsOf(answers) : []),
  ];
  return Uint8Array.from([...content, ...number(crc32(Uint8Array.from(content)), checksumBytes)]);
}

/** A number as so many bytes, the highest first. */
function number(value: number, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** (bytes - 1 - at)) % 256);
}

/** Five numbers of four bits in three bytes. */
function packed([a = 0, b = 0, c = 0, d = 0, e = 0]: readonly number[]): number[] {
  return [(a << 4) | b, (c << 4) | d, e << 4];
}

function wordsOf(answers: Answers): number[] {
  const texts = linkIds.flatMap((linkId, place) => {
    const detail = answers[linkId]?.detail;
    if (!detail) return [];
    const text = new TextEncoder().encode(detail);
    return [place, ...number(text.length, 2), ...text];
  });
  return [...number(texts.length, 3), ...texts];
}

/** Whether the last four bytes are the checksum of all before them. */
function isSound(bytes: Uint8Array): boolean {
  const end = bytes.length - checksumBytes;
  return end > 0 && crc32(bytes.subarray(0, end)) === numberIn(bytes.subarray(end));
}

const numberIn = (bytes: Uint8Array) => bytes.reduce((sum, byte) => sum * 256 + byte, 0);

/** What is wrong with digits whose checksum is wrong, as far as their beginning says what they should be. */
function faultIn(digits: string): CodeFault {
  const head = fromDigits(digits.slice(0, groupDigits));
  if (head?.length !== headBytes || head[0] !== format) return isPrintedLength(digits.length) ? 'damaged' : 'foreign';
  // A wrong digit can make the head say anything: the length that it says counts only where the rest of it is sound.
  const begun = fromDigits(digits.slice(0, digits.length - (digits.length % groupDigits)));
  if (!begun || sizeOf(head) !== releases[head[1] as number]?.size) return 'damaged';
  const length = lengthSaidBy(begun);
  return length === undefined || digits.length < digitCount(length) ? 'incomplete' : 'damaged';
}

const isPrintedLength = (length: number) =>
  releases.some(({ size }) =>
    [0, packBytes].some((own) => digitCount(headBytes + Math.ceil(size / 8) + own + checksumBytes) === length),
  );

/** How many bytes a code says that it has; undefined where it ends before it says so. */
function lengthSaidBy(bytes: Uint8Array): number | undefined {
  const end = endOfBits(bytes);
  if (!has(bytes, 'words')) return end + checksumBytes;
  return bytes.length < end + 3 ? undefined : end + 3 + numberIn(bytes.subarray(end, end + 3)) + checksumBytes;
}

const has = (bytes: Uint8Array, what: keyof typeof flagOf) => ((bytes[4] ?? 0) & flagOf[what]) !== 0;
const sizeOf = (bytes: Uint8Array) => numberIn(bytes.subarray(2, 4));
/** The place behind the answers, those to a clinic's own questions among them. */
const endOfBits = (bytes: Uint8Array) =>
  headBytes + Math.ceil(sizeOf(bytes) / 8) + (has(bytes, 'pack') ? packBytes : 0);

/** Reads bytes of our own format. What is read counts only if writing it gives the same bytes, so nothing can hide in it. */
function read(bytes: Uint8Array): Decoded {
  const [, place = 0, , , flags = 0] = bytes;
  const release = releases[place];
  const size = sizeOf(bytes);
  if (!release || size > registry.length || flags > knownFlags) return { fault: 'newer' };
  const end = endOfBits(bytes);
  const hasWords = has(bytes, 'words');
  const texts = hasWords ? textsIn(bytes.subarray(end + 3, -checksumBytes)) : new Map<LinkId, string>();
  const answers = texts && answersFrom(registry.slice(0, size), bytes.subarray(headBytes), texts);
  if (!answers) return { fault: 'foreign' };
  const visit: CodedVisit = {
    answers,
    locale: has(bytes, 'english') ? 'en' : 'ja',
    day: numberIn(bytes.subarray(5, 7)),
    ...(has(bytes, 'pack') ? { pack: packIn(bytes.subarray(end - packBytes, end)) } : {}),
  };
  if (`${bytesOf(visit, hasWords, place)}` !== `${bytes}`) return { fault: 'foreign' };
  return {
    visit,
    version: release.version,
    added: addedSince(release),
    revised: revisedSince(release).filter((linkId) => answers[linkId]),
    hasWords,
  };
}

function packIn(bytes: Uint8Array): PackAnswers {
  const halves = [...bytes.subarray(4)].flatMap((byte) => [byte >> 4, byte & 15]);
  return { hash: numberIn(bytes.subarray(0, 4)), answers: halves.slice(0, 5) };
}

/** The person's words by question; undefined for bytes that are no such list. */
function textsIn(bytes: Uint8Array): Map<LinkId, string> | undefined {
  const texts = new Map<LinkId, string>();
  for (let at = 0; at < bytes.length; ) {
    const linkId = linkIds[bytes[at] as number];
    const end = at + 3 + numberIn(bytes.subarray(at + 1, at + 3));
    if (!linkId) return undefined;
    texts.set(linkId, new TextDecoder().decode(bytes.subarray(at + 3, end)));
    at = end;
  }
  return texts;
}

/**
 * The answers as the questionnaire takes them, of the questions that were `offered`; undefined where it would take one of
 * them from nobody. A question without any code was not asked, but for those that may be left empty.
 */
function answersFrom(
  offered: readonly Offer[],
  bits: Uint8Array,
  texts: ReadonlyMap<LinkId, string>,
): Answers | undefined {
  const chosen = offered.filter((_, place) => ((bits[place >> 3] ?? 0) << (place & 7)) & 128);
  const answers: Partial<Record<LinkId, Answer>> = {};
  for (const linkId of new Set(offered.map((bit) => bit.linkId))) {
    // None for a question that is no longer in the catalogue: what was answered to it cannot be shown.
    const item: Item | undefined = itemOf(linkId);
    const codes = chosen.filter((bit) => bit.linkId === linkId).map(({ code }) => code);
    const detail = texts.get(linkId);
    if (codes.length === 0 && detail === undefined && !item?.optional) continue;
    const answer = item && asAnswer(item, codes, detail);
    if (!answer || !isReadable(item, answer)) return undefined;
    answers[linkId] = answer;
  }
  return answers;
}

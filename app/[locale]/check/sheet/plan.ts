import type { Summary } from '@/lib/summary/summary.ts';
import type { SheetWords } from '@/lib/summary/wording.ts';
import {
  heading,
  heightOfFlags,
  heightOfQuestion,
  heightOfRest,
  type Offer,
  ownInColumns,
  picturesIn,
  type ScarSetting,
  type Size,
  scarWidths,
} from './heights.ts';

/** How the sheet is set on paper. Nobody can measure a page before it is printed, so it is reckoned from the content. */
export interface Plan extends Offer {
  readonly pages: 1 | 2;
  readonly scars: ScarSetting;
  /** Type of what follows the flags: below 9 pt only where words fill pages, or everything is said twice. */
  readonly size: Size;
  /** Points of the person's words where they are smaller than what stands around them. */
  readonly ownPoints?: OwnPoints;
}

/** From the most that page 1 may hold to the least; the first that fits is taken. */
const lines = [
  { flags: 'roomy', own: 'beside', hasFacts: true },
  { flags: 'regular', own: 'beside', hasFacts: true },
  { flags: 'regular', own: 'beside', hasFacts: false },
  { flags: 'regular', own: 'overleaf', hasFacts: true },
  { flags: 'regular', own: 'overleaf', hasFacts: false },
] as const satisfies readonly Offer[];
const columns: Offer = { flags: 'columns', own: 'overleaf', hasFacts: false };
const dense: Offer = { flags: 'dense', own: 'overleaf', hasFacts: false };

/** The same where one page holds everything. */
const whole = [
  [lines[0], 'roomy'],
  [lines[0], 'regular'],
  [lines[1], 'regular'],
] as const satisfies readonly (readonly [Offer, Size])[];

/** More flags than these are found sooner in two columns. */
const mostLines = 20;
/** Up to so many flags one page may hold everything. */
const mostOnOnePage = 8;

// Lengths in millimetres: what a page holds with a little to spare, and the head of page 1 with its first heading.
const page = 265;
const head = { ja: 29, en: 48 };

/** Sets the sheet of a visit, in one language or two. */
export function planOf(summary: Summary, words: SheetWords): Plan {
  const hasEnglish = words.en !== undefined;
  const count = summary.confirm.length + summary.expectations.length;
  const pageOne = page - (hasEnglish ? head.en : head.ja);
  const scars = scarsOn(summary, words);
  const flagsIn = (offer: Offer) => heightOfFlags(summary, offer, words);
  const restIn = (size: Size) => heightOfRest(summary, size, scars, words);
  const ownIn = (size: Size) => {
    const { height } = ownInColumns(summary, size, words);
    return height > 0 ? heading + height : 0;
  };

  if (!hasEnglish && count <= mostOnOnePage) {
    for (const [offer, size] of whole) {
      // The one page needs no second head.
      if (flagsIn(offer) + restIn(size) - heading > pageOne) continue;
      return { ...offer, pages: 1, size, scars };
    }
  }

  const offer = [...(count > mostLines ? [] : lines), columns].find((each) => flagsIn(each) <= pageOne) ?? dense;
  for (const size of ['roomy', 'regular', 'small', 'smaller', 'smallest'] as const) {
    const isBeneath = offer.own === 'overleaf' && flagsIn(offer) + ownIn(size) <= pageOne;
    if (restIn(size) + (offer.own === 'overleaf' && !isBeneath ? ownIn(size) : 0) > page) continue;
    return { ...offer, own: isBeneath ? 'beneath' : offer.own, pages: 2, size, scars };
  }
  const ownPoints = ownTypeOf(summary, words);
  return { ...offer, pages: 2, size: 'tiny', scars, ...(ownPoints && { ownPoints }) };
}

/**
 * Type of words that do not fit in type `tiny`: a hundred joined emoji to each question, where no font has them and each
 * prints as many boxes. A third page would be lost, or taken for another person's.
 */
const ownTypes = [5, 4, 3, 2.5, 2, 1.5] as const;
type OwnPoints = (typeof ownTypes)[number];

/** Room that everything else leaves them on page 2 of the fullest sheet, in type `tiny`. */
const roomForOwn = 92;

function ownTypeOf(summary: Summary, words: SheetWords): OwnPoints | undefined {
  const fits = (points?: OwnPoints) => {
    const { height } = ownInColumns(summary, 'tiny', words, points);
    return height + heightOfQuestion(summary, 'tiny', words, points) <= roomForOwn;
  };
  return fits() ? undefined : (ownTypes.find(fits) ?? ownTypes.at(-1));
}

/** Wider than this, in ems, what was said of the scars does not stand beside two pictures or more. */
const widestBeside = 16;

function scarsOn(summary: Summary, words: SheetWords): ScarSetting {
  const pictures = picturesIn(summary);
  if (pictures > 3 || summary.wishes.length > 6) return 'rows';
  const isWide = words.en !== undefined || Math.max(...scarWidths(summary, words)) > widestBeside;
  return pictures > 1 && isWide ? 'stacked' : 'beside';
}

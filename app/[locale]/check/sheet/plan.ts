import type { Summary } from '@/lib/summary/summary.ts';
import type { SheetWords } from '@/lib/wording/terms.ts';
import {
  heading,
  heightOfFlags,
  heightOfQuestion,
  heightOfRest,
  heightOfStates,
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
  /** What ends page 1: the flags, or the answers to every safety question where they stand beneath few flags. */
  readonly firstEnds: 'points' | 'states';
  readonly scars: ScarSetting;
  /** Type of what follows the flags: below 9 pt only where words fill pages, or everything is said twice. */
  readonly size: Size;
  /** What the fuller page has left by this reckoning, in millimetres; a page all but full is where it would show to err. */
  readonly spare: number;
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

// Lengths in millimetres: what a page holds with a little to spare, and the heads of both, that of page 1 with its first heading.
const page = 269;
const head = { ja: 30, en: 48 };
const secondHead = { ja: 5, en: 7 };

/** Sets the sheet of a visit, in one language or two. */
export function planOf(summary: Summary, words: SheetWords): Plan {
  const hasEnglish = words.en !== undefined;
  const count = summary.confirm.length + summary.expectations.length;
  const pageOne = page - (hasEnglish ? head.en : head.ja);
  const pageTwo = page - (hasEnglish ? secondHead.en : secondHead.ja);
  const scars = scarsOn(summary, words);
  const flagsIn = (offer: Offer) => heightOfFlags(summary, offer, words);
  const restIn = (size: Size) => heightOfRest(summary, size, scars, words);
  const ownIn = (size: Size) => {
    const { height } = ownInColumns(summary, size, words);
    return height > 0 ? heading + height : 0;
  };

  if (!hasEnglish && count <= mostOnOnePage) {
    for (const [offer, size] of whole) {
      const spare = pageOne - flagsIn(offer) - restIn(size);
      if (spare >= 0) return { ...offer, pages: 1, firstEnds: 'points', size, scars, spare };
    }
  }

  for (const offer of lines.slice(0, 2)) {
    for (const size of ['roomy', 'regular'] as const) {
      const states = heightOfStates(summary, size, words);
      const spare = Math.min(pageOne - flagsIn(offer) - states, pageTwo - restIn(size) + states);
      if (spare >= 0) return { ...offer, pages: 2, firstEnds: 'states', size, scars, spare };
    }
  }

  const offer = [...(count > mostLines ? [] : lines), columns].find((each) => flagsIn(each) <= pageOne) ?? dense;
  for (const size of ['roomy', 'regular', 'small', 'smaller', 'smallest'] as const) {
    const apart = offer.own === 'overleaf' ? ownIn(size) : 0;
    const isBeneath = apart > 0 && flagsIn(offer) + apart <= pageOne;
    const own = isBeneath ? 'beneath' : offer.own;
    const onFirst = flagsIn(offer) + (isBeneath ? apart : 0);
    const onSecond = restIn(size) + (isBeneath ? 0 : apart);
    const spare = Math.min(pageOne - onFirst, pageTwo - onSecond);
    if (onSecond <= pageTwo) return { ...offer, own, pages: 2, firstEnds: 'points', size, scars, spare };
  }
  const ownPoints = ownTypeOf(summary, words);
  return { ...offer, pages: 2, firstEnds: 'points', size: 'tiny', scars, spare: 0, ...(ownPoints && { ownPoints }) };
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

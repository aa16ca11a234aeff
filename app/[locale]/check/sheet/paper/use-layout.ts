import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Arrangement, setStep } from './layouts.ts';

/** The tallest page that A4 and Letter both hold, and its white at head and foot, in millimetres, as in `paper.css`. */
const page = { height: 278.5, head: 10, foot: 8 };

/** An arrangement under trial, and what was measured for it. */
interface Trial {
  readonly index: number;
  /** The blocks with words longer than a line. */
  readonly later?: readonly string[];
  /** The blocks that begin a page, and the millimetres left free on each because a head stands on it. */
  readonly breaks?: readonly string[] | undefined;
  readonly headroom: number;
}

/**
 * Lays the sheet out in one arrangement after another and keeps the first in which no page is taller than the paper: when
 * it is shown, once the fonts are here, and before printing. Nothing is estimated; the browser's own layout is measured.
 *
 * @param sheet the article, with pages `.page` that hold blocks `[data-block]`
 * @param arrangements to try, from roomy to close; the last may hold any number of pages
 * @returns the arrangement, the blocks that begin a page where there may be any number, and those whose words come later
 */
export function useLayout(sheet: RefObject<HTMLElement | null>, arrangements: readonly Arrangement[]) {
  const [trial, setTrial] = useState<Trial>({ index: 0, headroom: 0 });
  const arrangement = arrangements[trial.index];
  if (!arrangement)
    throw new Error('No arrangement fits: the last one of paper/layouts.ts has to take any number of pages');
  useLayoutEffect(() => {
    const next = sheet.current && nextTrial(sheet.current, arrangement, trial);
    if (next) setTrial(next);
  }, [sheet, arrangement, trial]);
  useEffect(() => {
    const again = () => flushSync(() => setTrial({ index: 0, headroom: 0 }));
    let isCurrent = true;
    if (document.fonts.status !== 'loaded') void document.fonts.ready.then(() => isCurrent && again());
    addEventListener('beforeprint', again);
    return () => {
      isCurrent = false;
      removeEventListener('beforeprint', again);
    };
  }, []);
  return { pages: arrangement.pages, breaks: trial.breaks ?? [], later: trial.later ?? [] };
}

/** What to try next, or undefined where the arrangement fits; its first step that fits is then set. */
function nextTrial(sheet: HTMLElement, { pages, areWordsLater, steps }: Arrangement, trial: Trial): Trial | undefined {
  const isFittingIn = (step: (typeof steps)[number]) => {
    setStep(sheet, step);
    return isFitting(sheet);
  };
  const closest = steps.at(-1) ?? steps[0];
  if (areWordsLater && !trial.later) {
    setStep(sheet, closest);
    return { ...trial, later: blocksWithLongWords(sheet) };
  }
  if (pages === 'any' && !trial.breaks) {
    setStep(sheet, closest);
    return { ...trial, breaks: fill(sheet, trial.headroom) };
  }
  // Where the closest does not fit, none does.
  if (isFittingIn(closest)) return void steps.some(isFittingIn);
  // The heads of further pages are not on the one long page that was measured first.
  if (pages === 'any')
    return trial.headroom > 40 ? undefined : { ...trial, breaks: undefined, headroom: trial.headroom + 5 };
  return { index: trial.index + 1, headroom: 0 };
}

function isFitting(sheet: HTMLElement): boolean {
  return [...sheet.querySelectorAll<HTMLElement>('.page')].every(
    // In the sheet's own measure, whatever the zoom; the browser rounds to whole pixels.
    ({ scrollHeight }) => (scrollHeight * 210) / sheet.offsetWidth <= page.height + 0.3,
  );
}

const blocksOf = (sheet: HTMLElement) => [...sheet.querySelectorAll<HTMLElement>('[data-block]')];

function blocksWithLongWords(sheet: HTMLElement): string[] {
  return blocksOf(sheet).flatMap((block) => {
    const words = block.querySelector<HTMLElement>('.what .own-words');
    const isLong = words && words.offsetHeight > 1.5 * Number.parseFloat(getComputedStyle(words).lineHeight);
    return isLong ? [block.dataset.block ?? ''] : [];
  });
}

/** Fills page after page with whole blocks, from one page that holds them all. */
function fill(sheet: HTMLElement, headroom: number): string[] {
  const { top, width } = sheet.getBoundingClientRect();
  const at = (length: number) => ((length - top) * 210) / width;
  const begin: string[] = [];
  let end = page.height - page.foot;
  for (const block of blocksOf(sheet)) {
    const box = block.getBoundingClientRect();
    if (at(box.bottom) <= end) continue;
    begin.push(block.dataset.block ?? '');
    end = at(box.top) + page.height - page.foot - page.head - headroom;
  }
  return begin;
}

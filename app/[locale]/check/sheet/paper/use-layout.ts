import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Layout } from './layouts.ts';

/** The tallest page that A4 and Letter both hold, and its white at head and foot, in millimetres, as in `paper.css`. */
const page = { height: 278.5, head: 10, foot: 8 };

/** A layout under trial, and what was measured for it. */
interface Trial {
  readonly group: number;
  readonly index: number;
  /** The closest layout of the group that may still not fit, and the roomiest that was measured as fitting. */
  readonly low: number;
  readonly high?: number;
  /** The blocks with words longer than a line. */
  readonly later?: readonly string[];
  /** The blocks that begin a page, and the millimetres left free on each because a head stands on it. */
  readonly breaks?: readonly string[];
  readonly headroom: number;
}

/**
 * Lays the sheet out in one layout after another and keeps the first in which no page is taller than the paper: when it
 * is shown, once the fonts are here, and before printing. Nothing is estimated; the browser's own layout is measured.
 *
 * @param sheet the article, with pages `.page` that hold blocks `[data-block]`
 * @param groups the layouts, each group from roomy to close
 * @returns the layout, the blocks that begin a page where there may be any number, and those whose words come later
 */
export function useLayout(sheet: RefObject<HTMLElement | null>, groups: readonly (readonly Layout[])[]) {
  const [trial, setTrial] = useState(() => closest(groups, 0));
  const layout = groups[trial.group]?.[trial.index];
  if (!layout) throw new Error('No layout to choose from: paper/layouts.ts lists them');
  useLayoutEffect(() => {
    const next = sheet.current && nextTrial(sheet.current, layout, trial, groups);
    if (next) setTrial(next);
  }, [sheet, layout, groups, trial]);
  useEffect(() => {
    const again = () => flushSync(() => setTrial(closest(groups, 0)));
    let isCurrent = true;
    if (document.fonts.status !== 'loaded') void document.fonts.ready.then(() => isCurrent && again());
    addEventListener('beforeprint', again);
    return () => {
      isCurrent = false;
      removeEventListener('beforeprint', again);
    };
  }, [groups]);
  return { ...layout, breaks: trial.breaks ?? [], later: trial.later ?? [] };
}

/** The closest layout of a group: where it does not fit, none of the group does. */
const closest = (groups: readonly (readonly Layout[])[], group: number): Trial => ({
  group,
  index: (groups[group]?.length ?? 1) - 1,
  low: 0,
  headroom: 0,
});

/** What to try next, or undefined where what is laid out now is the first that fits. */
function nextTrial(sheet: HTMLElement, layout: Layout, trial: Trial, groups: readonly (readonly Layout[])[]) {
  const { group, index, low, high, headroom } = trial;
  if (layout.areWordsLater && !trial.later) return { ...trial, later: blocksWithLongWords(sheet) };
  if (layout.pages === 'any') {
    if (!trial.breaks) return { ...trial, breaks: fill(sheet, headroom) };
    // The heads of further pages are not on the one long page that was measured first.
    return isFitting(sheet) || headroom > 40 ? undefined : { ...closest(groups, group), headroom: headroom + 5 };
  }
  if (isFitting(sheet)) {
    const middle = Math.floor((low + index) / 2);
    return low === index ? undefined : { ...trial, index: middle, high: index };
  }
  if (high === undefined) return closest(groups, group + 1);
  return { ...trial, low: index + 1, index: Math.floor((index + 1 + high) / 2) };
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

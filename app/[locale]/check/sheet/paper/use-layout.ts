import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Layout } from './layouts.ts';

/** The tallest page that A4 and Letter both hold, in millimetres; `paper.css` makes pages as tall at least. */
export const pageHeight = 278.5;

/** The white at head and foot of a page, in millimetres, as in `paper.css`. */
const padding = { head: 10, foot: 8 };

/** A layout under trial, and what was measured for it. */
interface Trial {
  readonly index: number;
  /** The blocks that begin a page. */
  readonly breaks?: readonly string[];
  /** The blocks with words longer than a line. */
  readonly later?: readonly string[];
  /** Millimetres left free on each page that is filled, because a head stands on it. */
  readonly headroom: number;
}

/**
 * Lays the sheet out in one layout after another and keeps the first in which no page is taller than the paper: when it
 * is shown, once the fonts are here, and before printing. Nothing is estimated; the browser's own layout is measured.
 *
 * @param sheet the article, with pages `.page` that hold blocks `[data-block]`
 * @returns the layout, the blocks that begin a page where there may be any number, and those whose words come later
 */
export function useLayout(sheet: RefObject<HTMLElement | null>, layouts: readonly Layout[]) {
  const [trial, setTrial] = useState<Trial>(first);
  const layout = layouts[trial.index] ?? layouts[0];
  if (!layout) throw new Error('No layout to choose from: paper/layouts.ts lists them');
  useLayoutEffect(() => {
    const next = sheet.current && nextTrial(sheet.current, layout, trial, layouts.length - 1);
    if (next) setTrial(next);
  }, [sheet, layout, layouts, trial]);
  useEffect(() => {
    const again = () => flushSync(() => setTrial({ ...first }));
    let isCurrent = true;
    if (document.fonts.status !== 'loaded') void document.fonts.ready.then(() => isCurrent && again());
    addEventListener('beforeprint', again);
    return () => {
      isCurrent = false;
      removeEventListener('beforeprint', again);
    };
  }, []);
  return { ...layout, breaks: trial.breaks ?? [], later: trial.later ?? [] };
}

const first: Trial = { index: 0, headroom: 0 };

/** What to try next, or undefined where what is laid out now fits. */
function nextTrial(sheet: HTMLElement, layout: Layout, trial: Trial, last: number): Trial | undefined {
  if (layout.wordsLater && !trial.later) return { ...trial, later: blocksWithLongWords(sheet) };
  if (layout.pages === 'any' && !trial.breaks) return { ...trial, breaks: fill(sheet, trial.headroom) };
  if (isFitting(sheet)) return undefined;
  if (trial.index < last) return { ...first, index: trial.index + 1 };
  // A page that is filled has heads that the one long page measured first has not.
  return trial.headroom < 40 ? { index: trial.index, headroom: trial.headroom + 5 } : undefined;
}

/** Millimetres in the sheet's own measure, whatever the zoom. */
const millimetres = (sheet: HTMLElement, length: number) => (length * 210) / sheet.offsetWidth;

function isFitting(sheet: HTMLElement): boolean {
  return [...sheet.querySelectorAll<HTMLElement>('.page')].every(
    (page) => millimetres(sheet, page.scrollHeight) <= pageHeight + 0.3,
  );
}

const blocksOf = (sheet: HTMLElement) => [...sheet.querySelectorAll<HTMLElement>('[data-block]')];

function blocksWithLongWords(sheet: HTMLElement): string[] {
  return blocksOf(sheet).flatMap((block) => {
    const words = block.querySelector<HTMLElement>('.point .own-words');
    const isLong = words && words.offsetHeight > 1.5 * Number.parseFloat(getComputedStyle(words).lineHeight);
    return isLong ? [block.dataset.block ?? ''] : [];
  });
}

/** Fills page after page with whole blocks, from one page that holds them all. */
function fill(sheet: HTMLElement, headroom: number): string[] {
  const { top, width } = sheet.getBoundingClientRect();
  const at = (length: number) => ((length - top) * 210) / width;
  const begin: string[] = [];
  let end = pageHeight - padding.foot;
  for (const block of blocksOf(sheet)) {
    const box = block.getBoundingClientRect();
    if (at(box.bottom) <= end) continue;
    begin.push(block.dataset.block ?? '');
    end = at(box.top) + pageHeight - padding.foot - padding.head - headroom;
  }
  return begin;
}

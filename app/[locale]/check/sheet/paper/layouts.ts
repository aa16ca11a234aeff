/** One way to set the sheet. `paper.css` gives each step its sizes. */
export interface Layout {
  readonly step: 'roomy' | 'prompts' | 'regular' | 'close' | 'near' | 'tight' | 'dense' | 'least' | 'large';
  /** On two, the points are on the first; `any` fills page after page. */
  readonly pages: 1 | 2 | 'any';
  /** Words longer than a line move behind the points, under their number. */
  readonly wordsLater?: true;
}

/** From roomy to close: the first that measures as fitting is taken, the last one fits on as many pages as it needs. */
export const layouts: readonly Layout[] = [
  { step: 'roomy', pages: 1 },
  { step: 'prompts', pages: 1 },
  { step: 'regular', pages: 1 },
  { step: 'close', pages: 1 },
  { step: 'near', pages: 1 },
  { step: 'tight', pages: 1 },
  { step: 'dense', pages: 1 },
  { step: 'roomy', pages: 2 },
  { step: 'prompts', pages: 2 },
  { step: 'regular', pages: 2 },
  { step: 'close', pages: 2 },
  { step: 'tight', pages: 2 },
  { step: 'dense', pages: 2 },
  { step: 'dense', pages: 2, wordsLater: true },
  { step: 'least', pages: 2, wordsLater: true },
  { step: 'least', pages: 'any', wordsLater: true },
];

export const largeLayouts: readonly Layout[] = [{ step: 'large', pages: 'any' }];

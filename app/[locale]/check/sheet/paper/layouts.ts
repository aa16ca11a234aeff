/** One way to set the sheet. `paper.css` gives each step its sizes. */
export interface Layout {
  readonly step: 'roomy' | 'prompts' | 'regular' | 'close' | 'near' | 'tight' | 'dense' | 'least' | 'large';
  /** On two, the points are on the first; `any` fills page after page. */
  readonly pages: 1 | 2 | 'any';
  /** Words longer than a line move behind the points, under their number. */
  readonly areWordsLater?: true;
}

const steps = ['roomy', 'prompts', 'regular', 'close', 'near', 'tight', 'dense'] as const;

/**
 * Groups of layouts, each group from roomy to close: where one fits, all behind it in its group do. The first that
 * measures as fitting is taken; the last one fits whatever was written, on as many pages as it needs.
 */
export const layouts: readonly (readonly Layout[])[] = [
  steps.map((step) => ({ step, pages: 1 })),
  steps.map((step) => ({ step, pages: 2 })),
  [
    { step: 'dense', pages: 2, areWordsLater: true },
    { step: 'least', pages: 2, areWordsLater: true },
  ],
  [{ step: 'least', pages: 'any', areWordsLater: true }],
];

export const largeLayouts: readonly (readonly Layout[])[] = [[{ step: 'large', pages: 'any' }]];

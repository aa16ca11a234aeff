/** Sizes of letters in points and of lengths in millimetres; what is drawn from them is in `paper.css`. */
interface Step {
  readonly type: number;
  /** Names of points, and headings. */
  readonly name: number;
  readonly leading: number;
  /** White above and below a row. */
  readonly row: number;
  readonly drawing: number;
  /** The least that is left for the doctor's notes. */
  readonly notes: number;
  /** What to ask: at every point, where the person told nothing, or nowhere. */
  readonly prompts: 'all' | 'untold' | 'none';
  /** Denials run on, and are not set section by section. */
  readonly denied?: 'running';
}

const steps = {
  roomy: { type: 9.5, name: 11, leading: 1.4, row: 1.5, drawing: 20, notes: 10, prompts: 'all' },
  prompts: { type: 9.5, name: 11, leading: 1.4, row: 1, drawing: 20, notes: 10, prompts: 'all' },
  regular: { type: 9.5, name: 11, leading: 1.4, row: 1, drawing: 20, notes: 10, prompts: 'untold' },
  close: { type: 9, name: 10.5, leading: 1.36, row: 0.7, drawing: 18, notes: 10, prompts: 'untold' },
  near: { type: 9, name: 10.5, leading: 1.3, row: 0.6, drawing: 16, notes: 10, prompts: 'untold' },
  tight: { type: 9, name: 10.5, leading: 1.3, row: 0.5, drawing: 16, notes: 1, prompts: 'none' },
  snug: { type: 9, name: 10, leading: 1.26, row: 0.4, drawing: 16, notes: 1, prompts: 'none' },
  dense: { type: 9, name: 10, leading: 1.2, row: 0.15, drawing: 16, notes: 1, prompts: 'none' },
  running: { type: 9, name: 10, leading: 1.2, row: 0.1, drawing: 16, notes: 1, prompts: 'none', denied: 'running' },
  least: { type: 8, name: 8.5, leading: 1.02, row: 0, drawing: 14, notes: 1, prompts: 'none', denied: 'running' },
  large: { type: 14, name: 14, leading: 1.3, row: 0.6, drawing: 26, notes: 1, prompts: 'none' },
} as const satisfies Record<string, Step>;
type StepName = keyof typeof steps;

/** Gives the sheet the sizes of a step. The policy allows custom properties set by a script, and no style attribute. */
export function setStep(sheet: HTMLElement, name: StepName): void {
  const { prompts, denied, ...sizes }: Step = steps[name];
  const properties = {
    type: `${sizes.type}pt`,
    name: `${sizes.name}pt`,
    leading: `${sizes.leading}`,
    row: `${sizes.row}mm`,
    drawing: `${sizes.drawing}mm`,
    notes: `${sizes.notes}mm`,
    prompt: prompts === 'none' ? 'none' : 'block',
    'prompt-told': prompts === 'all' ? 'block' : 'none',
    denied: denied === 'running' ? 'inline' : 'var(--sections)',
  };
  sheet.dataset.step = name;
  for (const [property, value] of Object.entries(properties)) sheet.style.setProperty(`--${property}`, value);
}

/** Where pages begin, and the steps to try there, from roomy to close. */
export interface Arrangement {
  /** On two pages, the points are on the first; `any` fills page after page. */
  readonly pages: 1 | 2 | 'any';
  /** Words longer than a line come behind the points, under their number. */
  readonly areWordsLater?: true;
  readonly steps: readonly [StepName, ...StepName[]];
}

const usual = ['roomy', 'prompts', 'regular', 'close', 'near', 'tight', 'snug', 'dense', 'running'] as const;

/** The first that measures as fitting is taken; the last one fits whatever was written, on as many pages as it needs. */
export const arrangements: readonly Arrangement[] = [
  { pages: 1, steps: usual },
  { pages: 2, steps: usual },
  { pages: 2, areWordsLater: true, steps: ['running', 'least'] },
  { pages: 'any', areWordsLater: true, steps: ['least'] },
];

export const largePrint: readonly Arrangement[] = [{ pages: 'any', steps: ['large'] }];

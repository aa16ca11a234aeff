import type { questionnaire } from '@/lib/catalogue/questionnaire.ts';
import { curve, type Point } from './scar-geometry.ts';

/** Every place a person can point to. */
export type AreaCode = Extract<(typeof questionnaire)[number], { shows: 'face-map' }>['raisesNothing'][number];

/** Whose eyes it is for: the person's own, as in a mirror, or those of someone who faces the person. */
export type Facing = 'mirror' | 'reader';

type Line = readonly Point[];

/** Size of the drawing, and where the middle of the front and of the back stand in it. */
export const drawing = { width: 320, height: 400, front: 112, back: 273 } as const;

// Only the half to the right of the middle is written down, so both sides are alike to the point.
// What starts on the middle line runs across it; anything else stands once on each side.

const line = (data: string): Line =>
  data.split(' ').map((point): Point => {
    const [x = 0, y = 0] = point.split(',').map(Number);
    return [x, y];
  });

const front: readonly Line[] = [
  // head, hairline, ears
  line('0,6 36,11 68,36 84,76 87,120 84,164 74,206 54,242 26,262 0,267'),
  line('0,40 30,41 60,53 79,78 87,108'),
  line('87,122 95,116 102,124 101,142 94,160 85,166'),
  // brows, eyes, nose, mouth
  line('20,109 34,102 48,102 59,108'),
  line('24,126 33,119 44,118 57,126'),
  line('24,126 34,130 46,130 57,126'),
  line('0,180 8,179 15,173'),
  line('0,206 6,203 14,205 26,209'),
  line('0,214 12,213 26,209'),
  line('0,225 8,224 14,220'),
  // neck and shoulders, collar bones
  line('45,250 45,276 50,290 72,300 104,309'),
  line('4,330 24,322 58,318 84,313'),
];

const back: readonly Line[] = [
  // head, neck and arms; nape and spine, which say that it is seen from behind; sides
  line('0,204 13,208 17,222 14,238 9,246 10,256 24,262 40,272 44,300 46,340'),
  line('0,250 9,247'),
  line('0,286 0,350'),
  line('33,292 30,326 29,350 33,384'),
];

const places = {
  forehead: line('0,52 24,53 46,64 55,80 49,94 30,95 0,100'),
  temple: line('64,76 74,84 82,106 82,130 75,140 67,134 66,112 61,94'),
  cheek: line('29,144 46,140 66,145 78,160 72,186 60,205 49,202 36,186 29,166'),
  nose: line('0,108 9,112 12,140 25,164 21,177 0,184'),
  chin: line('0,193 28,192 42,208 42,228 26,247 0,252'),
  jawAndNeck: line('0,260 30,254 54,234 68,208 76,182 82,184 74,210 56,242 42,256 42,284 24,302 0,306'),
  shoulders: line('0,309 26,305 47,291 72,301 104,310 105,326 97,328 82,320 34,326 0,333'),
  chest: line('0,336 34,328 82,322 97,330 99,386 60,392 0,392'),
  back: line('0,262 16,266 30,280 28,320 26,366 0,368'),
};

/** Where a place is too small for a finger, the wider shape that answers to it. */
const reaches = {
  forehead: line('0,38 40,42 58,62 58,98 0,104'),
  temple: line('59,62 112,62 112,139 66,139 59,112'),
  cheek: line('27,142 46,137 68,142 82,159 76,188 62,208 47,205 34,187 27,166'),
  shoulders: line('0,308 26,305 50,268 111,268 111,326 97,328 82,320 34,326 0,333'),
  nose: line('0,104 26,104 26,188 0,188'),
};

const beside = (half: Line, middle: number, sign: number): Point[] => half.map(([x, y]) => [middle + x * sign, y]);

/** Both halves as one, the points on the middle line once. */
const across = (half: Line, middle: number): Point[] => [
  ...beside(half.filter(([x]) => x > 0).reverse(), middle, -1),
  ...beside(half, middle, 1),
];

const drawn = (lines: readonly Line[], middle: number): Point[][] =>
  lines.flatMap((half) => {
    if (half[0]?.[0] !== 0) return [curve(beside(half, middle, 1)), curve(beside(half, middle, -1))];
    // A line that comes back to the middle, such as the head, is closed there.
    const end = half.slice(-1).filter(([x]) => x === 0);
    return [curve([...beside(end, middle, 1), ...across(half, middle)])];
  });

/** The lines of both figures. */
export const figure: readonly Line[] = [...drawn(front, drawing.front), ...drawn(back, drawing.back)];

/** Which way from the middle of the drawing the person's own right is: 1 to the right, -1 to the left. */
export function rightSide(facing: Facing): 1 | -1 {
  return facing === 'mirror' ? 1 : -1;
}

/** A place that can be chosen: its outline, and the shape that answers to a pointer. */
export interface Area {
  readonly code: AreaCode;
  readonly outline: Line;
  readonly reach: Line;
}

/** Every place, in the order of the questionnaire. Only the front has sides: the back is one place. */
export function areas(facing: Facing): Area[] {
  const right = rightSide(facing);
  const one = (code: AreaCode, half: Line, reach = half, middle: number = drawing.front): Area => ({
    code,
    outline: curve(across(half, middle), true),
    reach: across(reach, middle),
  });
  const side = (code: AreaCode, sign: number, half: Line, reach = half): Area => ({
    code,
    outline: curve(beside(half, drawing.front, sign), true),
    reach: beside(reach, drawing.front, sign),
  });
  return [
    one('forehead', places.forehead, reaches.forehead),
    side('temple-right', right, places.temple, reaches.temple),
    side('temple-left', -right, places.temple, reaches.temple),
    side('cheek-right', right, places.cheek, reaches.cheek),
    side('cheek-left', -right, places.cheek, reaches.cheek),
    one('nose', places.nose, reaches.nose),
    one('chin', places.chin),
    one('jaw-neck', places.jawAndNeck),
    one('shoulders', places.shoulders, reaches.shoulders),
    one('chest', places.chest),
    one('back', places.back, places.back, drawing.back),
  ];
}

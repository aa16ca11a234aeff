import type { questionnaire } from '@/lib/catalogue/questionnaire.ts';

/** Every kind of scar or mark a person can pick by its picture. */
export type ScarCode = Extract<(typeof questionnaire)[number], { shows: 'pictures' }>['pictured'][number];

/** The line its edge follows: how a dent goes down, or how a raised scar comes up. */
type Wall = 'flat' | 'tapering' | 'vertical' | 'steep' | 'wave' | 'funnel' | 'dome' | 'overhanging';

/** One kind, in millimetres. Depth and height are counted from healthy skin. */
export interface Scar {
  readonly width: number;
  readonly depth: number;
  readonly height: number;
  readonly wall: Wall;
  /** Width of the wound it came from, where it distinguishes the kind. */
  readonly wound?: number;
  /** Where it meets the cut through the piece of skin, from the middle. */
  readonly centres: readonly number[];
}

/**
 * The piece of skin in every picture, in millimetres; the layers end at these depths.
 * The outermost layer is drawn thicker than life, in every picture alike, or it would be one line.
 */
export const piece = { width: 10, length: 4, air: 0.9, epidermis: 0.15, dermis: 2, subcutis: 2.8 } as const;

/** Picture units to a millimetre. Depth is stretched, in every picture alike, so that a shallow dent can be seen. */
export const scale = { across: 20, down: 40 } as const;

/**
 * What each picture shows. Widths and depths of ice pick, boxcar and rolling scars follow the scheme of Jacob and others (2001);
 * a raised scar stays inside its wound or outgrows it. The other figures are only chosen to be seen: no source gives any.
 */
export const scars = {
  'ice-pick': { width: 1.3, depth: 1.95, height: 0, wall: 'tapering', centres: [0] },
  boxcar: { width: 3, depth: 0.6, height: 0, wall: 'vertical', centres: [0] },
  rolling: { width: 4.6, depth: 0.5, height: 0, wall: 'wave', centres: [-2.45, 2.45] },
  'very-deep': { width: 3.6, depth: 2.35, height: 0, wall: 'steep', centres: [0] },
  red: { width: 4.4, depth: 0, height: 0, wall: 'flat', centres: [0] },
  brown: { width: 4.4, depth: 0, height: 0, wall: 'flat', centres: [0] },
  'pores-texture': {
    width: 0.5,
    depth: 0.25,
    height: 0,
    wall: 'funnel',
    centres: [-4.2, -2.7, -1, 0.6, 2.3, 3.9],
  },
  'stays-within': { width: 3, depth: 0, height: 0.65, wall: 'dome', wound: 4, centres: [0] },
  'spreads-beyond': { width: 7.6, depth: 0, height: 0.85, wall: 'overhanging', wound: 4, centres: [0] },
} as const satisfies Record<ScarCode, Scar>;

/** A point in picture units, x to the right and y downward. */
export type Point = readonly [x: number, y: number];

/** How far from round an edge is: 1 is a straight taper, 2 a bowl or dome, and the higher, the squarer. */
const squareness = { tapering: 1.15, funnel: 1.6, steep: 2.7, vertical: 12, dome: 2.1 } as const;

/** Outline of a keloid in half widths and heights: it hangs over the healthy skin beside it. */
const overhang: readonly Point[] = [
  [-0.88, 0],
  [-1, 0.4],
  [-0.84, 0.84],
  [-0.5, 0.84],
  [-0.18, 1],
  [0.16, 0.88],
  [0.48, 0.98],
  [0.84, 0.78],
  [1, 0.36],
  [0.9, 0],
];

/** The edge of one scar from left to right in millimetres around its centre, y upward. */
function edge({ width, depth, height, wall }: Scar): readonly Point[] {
  const rise = height - depth;
  const half = width / 2;
  if (wall === 'flat') return [];
  if (wall === 'overhanging') return curve(overhang.map(([u, v]) => [u * half, v * rise]));
  const steps = 24;
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    if (wall === 'wave') {
      const u = (step / steps) * 2 - 1;
      return [u * half, (rise * (1 + Math.cos(u * Math.PI))) / 2];
    }
    const turn = (step / steps) * Math.PI;
    const power = 2 / squareness[wall];
    const along = -Math.cos(turn);
    return [Math.sign(along) * Math.abs(along) ** power * half, rise * Math.sin(turn) ** power];
  });
}

/** Where healthy skin lies in the picture: below the view from above and the air a raised scar stands in. */
export const ground = piece.length * scale.across + 8 + piece.air * scale.down;

/** From millimetres around the middle of the cut, y upward, to the picture. */
export function inCut([x, y]: Point): Point {
  return [(piece.width / 2 + x) * scale.across, ground - y * scale.down];
}

/** From millimetres around the middle of the view from above to the picture. */
export function inView([x, y]: Point): Point {
  return [(piece.width / 2 + x) * scale.across, (piece.length / 2 - y) * scale.across];
}

/** The surface of the skin along the cut, from the left side of the piece to the right, in picture units. */
export function surface(scar: Scar): readonly Point[] {
  const marks = scar.centres.flatMap((centre) => edge(scar).map(([x, y]): Point => [centre + x, y]));
  const side = piece.width / 2;
  return [[-side, 0] as const, ...marks, [side, 0] as const].map(inCut);
}

/** A smooth line through the given points, as many short straight ones; `isClosed` leads it back to the first. */
export function curve(points: readonly Point[], isClosed = false): Point[] {
  const count = points.length;
  const at = (index: number): Point =>
    points[isClosed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1)] ?? [0, 0];
  const steps = 5;
  const line = Array.from({ length: isClosed ? count : count - 1 }, (_, index) =>
    Array.from({ length: steps }, (_, step): Point => {
      const t = step / steps;
      const along = (axis: 0 | 1) => {
        const [a, b, c, d] = [at(index - 1)[axis], at(index)[axis], at(index + 1)[axis], at(index + 2)[axis]];
        return b + (t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))) / 2;
      };
      return [along(0), along(1)];
    }),
  ).flat();
  return isClosed ? line : [...line, at(count - 1)];
}

/** Points at equal steps along a line. */
export function paced(line: readonly Point[], pace: number): Point[] {
  const points: Point[] = [];
  let ahead = 0;
  line.forEach((to, index) => {
    const from = line[index - 1];
    if (!from) return;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    for (; ahead < length; ahead += pace) {
      const share = ahead / length;
      points.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
    }
    ahead -= length;
  });
  return points;
}

/** Where a line at height `y` enters and leaves the shapes; a shape inside another is a hole. */
function crossings(shapes: readonly (readonly Point[])[], y: number): number[] {
  return shapes
    .flatMap((shape) =>
      shape.flatMap((to, index) => {
        const from = shape.at(index - 1) ?? to;
        if (from[1] > y === to[1] > y) return [];
        return [from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])];
      }),
    )
    .sort((a, b) => a - b);
}

/** Whether a point lies inside the shape. */
export function isInside([x, y]: Point, shape: readonly Point[]): boolean {
  return crossings([shape], y).filter((crossing) => crossing < x).length % 2 === 1;
}

/** To a tenth of a picture unit, finer than any screen or printer shows. */
export const round = (value: number) => Math.round(value * 10) / 10;

/** Path data of a line through points. */
export function path(points: readonly Point[], isClosed = false): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}${isClosed ? 'Z' : ''}`;
}

/** Path data of slanting parallel lines that fill the shapes; strokes, unlike a pattern, need no id and print everywhere. */
export function hatch(shapes: readonly (readonly Point[])[], spacing: number, slant = -45): string {
  const [cos, sin] = [Math.cos((slant * Math.PI) / 180), Math.sin((slant * Math.PI) / 180)];
  const level = shapes.map((shape) => shape.map(([x, y]): Point => [x * cos + y * sin, y * cos - x * sin]));
  const heights = level.flat().map(([, y]) => y);
  const lines: string[] = [];
  // Counted from the origin, so that the lines of neighbouring shapes meet.
  for (let y = Math.ceil(Math.min(...heights) / spacing) * spacing; y < Math.max(...heights); y += spacing) {
    const ends = crossings(level, y);
    ends.forEach((to, index) => {
      const from = ends[index - 1];
      // A crumb of a line would read as a dot.
      if (from === undefined || index % 2 === 0 || to - from < spacing * 0.6) return;
      lines.push(path([from, to].map((x): Point => [x * cos - y * sin, x * sin + y * cos])));
    });
  }
  return lines.join('');
}

/** Path data of dots in staggered rows inside a shape: strokes without length, made round by their caps. */
export function dots(shape: readonly Point[], spacing: number): string {
  const [xs, ys] = [shape.map(([x]) => x), shape.map(([, y]) => y)];
  const marks: string[] = [];
  let row = 0;
  for (let y = Math.min(...ys) + spacing / 2; y < Math.max(...ys); y += spacing * 0.87, row += 1) {
    for (let x = Math.min(...xs) + (row % 2) * (spacing / 2); x < Math.max(...xs); x += spacing)
      if (isInside([x, y], shape)) marks.push(`M${round(x)} ${round(y)}h0`);
  }
  return marks.join('');
}

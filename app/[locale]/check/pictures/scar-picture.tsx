import {
  curve,
  dots,
  ground,
  hatch,
  inCut,
  inView,
  isInside,
  type Point,
  paced,
  path,
  piece,
  round,
  type Scar,
  type ScarCode,
  scale,
  scars,
  surface,
} from './scar-geometry.ts';

/** Weight of a stroke, heaviest first; the style sheet gives each its width. */
const weights = ['skin', 'edge', 'dots', 'dash', 'fine', 'faint'] as const;
type Stroke = readonly [weight: (typeof weights)[number], d: string];

const right = piece.width * scale.across;
const viewEnd = piece.length * scale.across;
const depth = (mm: number) => ground + mm * scale.down;

/** A ring in the view from above, pushed in and out by `swing` of its radius in a few uneven lobes. */
function ring(width: number, height: number, [x, y]: Point = [0, 0], swing = 0, lobes = 2): Point[] {
  const steps = 20;
  const points = Array.from({ length: steps }, (_, step): Point => {
    const turn = (step / steps) * 2 * Math.PI;
    const reach = 1 + swing * (0.6 * Math.cos(lobes * turn + 1) + 0.4 * Math.sin((lobes + 1) * turn));
    return [x + (Math.cos(turn) * width * reach) / 2, y + (Math.sin(turn) * height * reach) / 2];
  });
  return curve(points.map(inView), true);
}

const oval = ([x, y]: Point, wide: number, high: number) => {
  const [w, h] = [round(wide), round(high)];
  return `M${round(x - w)} ${round(y)}a${w} ${h} 0 1 0 ${2 * w} 0a${w} ${h} 0 1 0 ${-2 * w} 0`;
};

/**
 * Shadow along one side of a rim: hatching between the rim and the same rim shrunk to `share` towards its lit side.
 * The light comes from the upper left, so a dent is lit at its lower right (1) and a raised scar at its upper left (-1).
 */
function shadow(rim: readonly Point[], share: number, litSide: 1 | -1, spacing: number): string {
  const brightness = ([x, y]: Point) => (x + y) * litSide;
  const lit = rim.reduce((best, point) => (brightness(point) > brightness(best) ? point : best));
  const rest = rim.map(([x, y]): Point => [lit[0] + (x - lit[0]) * share, lit[1] + (y - lit[1]) * share]);
  return hatch([rim, rest], spacing);
}

const cross = (rim: readonly Point[], spacing: number) => hatch([rim], spacing) + hatch([rim], spacing, 45);

/** Between the lines of a shadow: few and bold, for a picture may be 22 mm wide on paper. */
const spacing = 9;

/** The skin from above. */
const fromAbove: Record<ScarCode, (scar: Scar) => Stroke[]> = {
  'ice-pick': ({ width }) => {
    const pits = [
      ring(width, width),
      ring(width * 0.8, width * 0.8, [-2.8, 0.95]),
      ring(width * 0.9, width * 0.9, [2.6, -0.9]),
    ];
    return pits.flatMap((rim) => [
      ['edge', path(rim, true)],
      ['fine', cross(rim, spacing * 0.6)],
    ]);
  },
  boxcar: ({ width }) => {
    const rim = ring(width, width * 0.9, [0, 0], 0.07);
    return [
      ['edge', path(rim, true)],
      ['fine', shadow(rim, 0.75, 1, spacing * 0.8)],
    ];
  },
  'very-deep': ({ width }) => {
    const rim = ring(width, width * 0.86, [0, 0], 0.09, 3);
    const floor = ring(width * 0.72, width * 0.6, [0.2, -0.16], 0.09, 3);
    return [
      ['edge', path(rim, true) + path(floor, true)],
      ['fine', hatch([rim], spacing * 0.8) + hatch([floor], spacing * 0.8, 45)],
    ];
  },
  // Nothing in a wave has an edge: no rim, and a shadow that thins out.
  rolling: ({ width, centres }) =>
    centres.map((x) => [
      'fine',
      shadow(ring(width * 0.9, width * 0.78, [x, 0]), 0.55, 1, spacing * 1.6) +
        shadow(ring(width * 0.72, width * 0.6, [x, 0]), 0.7, 1, spacing * 0.8),
    ]),
  red: ({ width }) => [['dots', dots(ring(width, width * 0.72, [0, 0], 0.1), spacing * 1.1)]],
  brown: ({ width }) => [['fine', hatch([ring(width, width * 0.72, [0, 0], 0.1)], spacing * 0.8)]],
  'pores-texture': ({ width, centres }) =>
    [1.5, 0.75, 0, -0.75, -1.5].flatMap((y, row) =>
      centres.map((x, index): Stroke => {
        const shift = row === 2 ? 0 : (row % 2) * 0.8 - 0.45 + ((index * 7 + row * 3) % 5) * 0.09;
        const size = (width / 2) * (0.8 + ((index * 3 + row) % 4) * 0.1) * scale.across;
        return ['fine', oval(inView([x + shift, y + (((index + row) % 3) - 1) * 0.1]), size, size * 0.85)];
      }),
    ),
  'stays-within': ({ width, wound = width }) => {
    const rim = ring(width, width * 0.7, [0, 0], 0.04);
    return [
      ['dash', path(ring(wound, wound * 0.76), true)],
      ['edge', path(rim, true)],
      ['fine', shadow(rim, 0.8, -1, spacing * 0.8)],
    ];
  },
  'spreads-beyond': ({ width, wound = width }) => {
    const rim = ring(width, width * 0.43, [0, 0], 0.1, 6);
    return [
      ['edge', path(rim, true)],
      ['fine', shadow(rim, 0.9, -1, spacing * 0.8)],
      ['dash', path(ring(wound, wound * 0.46), true)],
    ];
  },
};

/** What lies under the surface and makes the kind: widened vessels, pigment, or coarse fibres and the sides of the wound. */
function underneath(code: ScarCode): Stroke[] {
  const { width, height, wound }: Scar = scars[code];
  if (code === 'red') {
    const loops = [-1.75, -0.9, 0, 0.9, 1.75].map((x, index) => {
      const [left, top] = inCut([x, -0.34 - (index % 2) * 0.12]);
      return `M${left - 3.5} ${top + 28}c1 -8 -2.5 -14 -1.5 -22c1 -8 9 -8 10 0c1 8 -2.5 14 -1.5 22`;
    });
    return [['edge', loops.join('')]];
  }
  if (code === 'brown') {
    const band: Point[] = [
      [-width / 2, 0],
      [width / 2, 0],
      [width / 2, -0.24],
      [-width / 2, -0.24],
    ];
    return [['edge', hatch([band.map(inCut)], spacing * 0.62)]];
  }
  if (!wound) return [];
  const sides = [-wound / 2, wound / 2].map((x): Stroke => ['dash', path([inCut([x, 0.12]), inCut([x, -1.5])])]);
  const bundles = [0.75, 0.5, 0.25].flatMap((size): Stroke[] => {
    const reach = (width / 2) * size;
    const crest = [-1, -0.7, 0, 0.7, 1].map(
      (u): Point => inCut([u * reach, height * (size * 1.15 - 0.3) * (1 - u * u) - 0.1]),
    );
    return [['fine', path(curve(crest))]];
  });
  return [...sides, ...bundles];
}

/** Everything below the surface that healthy skin has too. */
function layers(line: readonly Point[]): Stroke[] {
  const bottom = depth(piece.subcutis);
  const tissue = [...line, [right, bottom] as const, [0, bottom] as const];
  const steps = paced(line, 2);
  const isAway = (point: Point, gap: number) =>
    steps.every(([x, y]) => (x - point[0]) ** 2 + (y - point[1]) ** 2 >= gap ** 2);
  const isClear = (point: Point, gap: number) => isAway(point, gap) && isInside(point, tissue);

  const thickness = piece.epidermis * scale.down;
  const junction = steps.flatMap((point, index): Point[] => {
    const [before, after] = [steps[index - 1] ?? point, steps[index + 1] ?? point];
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]);
    const inner: Point = [
      point[0] - ((after[1] - before[1]) / length) * thickness,
      point[1] + ((after[0] - before[0]) / length) * thickness,
    ];
    return isAway(inner, thickness - 0.3) ? [inner] : [];
  });

  const floor = depth(piece.dermis);
  const base: Point[][] = [[]];
  for (let x = 0; x <= right; x += 2) {
    const point: Point = [x, floor + Math.sin(x / 9) * 1.5];
    if (isClear(point, thickness)) base.at(-1)?.push(point);
    else base.push([]);
  }

  const fat: string[] = [];
  const cell = 25;
  for (let row = 0; floor + (row + 1) * cell * 0.8 < bottom + 2; row += 1)
    for (let x = cell * (row % 2 ? 1 : 0.5); x < right - 2; x += cell) {
      const centre: Point = [x, floor + (row + 0.55) * cell * 0.86 + 3];
      if (isClear(centre, cell / 2 + thickness)) fat.push(oval(centre, cell / 2 - 1, cell / 2 - 2));
    }

  return [
    ['fine', path(junction)],
    ...base.filter(({ length }) => length > 1).map((part): Stroke => ['fine', path(part)]),
    ['faint', fat.join('')],
  ];
}

/** The strokes of one picture, in picture units. */
function draw(code: ScarCode): Stroke[] {
  const line = surface(scars[code]);
  const bottom = depth(piece.subcutis);
  const all: Stroke[] = [
    ['fine', `M0 0H${right}V${viewEnd}H0Z`],
    ['edge', `M0 ${viewEnd / 2}h7M${right} ${viewEnd / 2}h-7`],
    ...fromAbove[code](scars[code]),
    ['fine', `M0 ${ground}V${bottom}H${right}V${ground}`],
    ...layers(line),
    ...underneath(code),
    ['skin', path(line)],
  ];
  // One path for each weight: nothing is filled, so nothing covers anything.
  return weights.map((weight) => [weight, all.flatMap(([of, d]) => (of === weight ? d : [])).join('')]);
}

// A picture never changes, but every answer renders the whole question again, and drawing is the slow part.
const drawn = new Map<ScarCode, Stroke[]>();

function strokes(code: ScarCode): Stroke[] {
  const kept = drawn.get(code) ?? draw(code);
  drawn.set(code, kept);
  return kept;
}

/**
 * One kind of scar from above and, below that, cut through where the two marks at the sides point.
 * Hidden from assistive technology: the label beside it names it.
 */
export function ScarPicture({ code }: { code: ScarCode }) {
  return (
    <svg
      aria-hidden="true"
      className="scar-picture"
      data-picture={code}
      fill="none"
      focusable="false"
      stroke="currentColor"
      viewBox={`-3 -3 ${right + 6} ${depth(piece.subcutis) + 6}`}
    >
      {strokes(code).map(([weight, d]) => d && <path className={`scar-${weight}`} d={d} key={weight} />)}
    </svg>
  );
}

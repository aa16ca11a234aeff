import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { areas, drawing, type Facing } from '../../app/[locale]/check/pictures/face-geometry.ts';
import { FaceMap } from '../../app/[locale]/check/pictures/face-map.tsx';
import {
  ground,
  piece,
  type Scar,
  type ScarCode,
  scale,
  scars,
  surface,
} from '../../app/[locale]/check/pictures/scar-geometry.ts';
import { ScarPicture } from '../../app/[locale]/check/pictures/scar-picture.tsx';
import { items } from '../../lib/catalogue/questionnaire.ts';

const marks = { right: 'R', left: 'L' };
const codes = Object.keys(scars) as ScarCode[];
const facings: Facing[] = ['mirror', 'reader'];

const pictured = items.flatMap((item) => item.pictured ?? []);
const places = items.find(({ shows }) => shows === 'face-map')?.raisesNothing ?? [];

const pictureOf = (code: ScarCode) => renderToStaticMarkup(createElement(ScarPicture, { code }));

const mapOf = (facing: Facing, selected: readonly string[] = [], onToggle?: () => void) =>
  renderToStaticMarkup(
    createElement(FaceMap, { facing, marks, selected: new Set(selected), ...(onToggle ? { onToggle } : {}) }),
  );

/** Extent of the drawn surface that is not healthy skin, in millimetres. */
function measure(code: ScarCode) {
  const changed = surface(scars[code]).filter(([, y]) => y !== ground);
  const xs = changed.map(([x]) => x / scale.across);
  const ys = changed.map(([, y]) => (ground - y) / scale.down);
  return {
    width: Math.max(...xs) - Math.min(...xs),
    depth: -Math.min(0, ...ys),
    height: Math.max(0, ...ys),
  };
}

const middleOf = (facing: Facing, code: string) => {
  const outline = areas(facing).find((area) => area.code === code)?.outline ?? [];
  return outline.reduce((sum, [x]) => sum + x, 0) / outline.length;
};

const xOfMark = (facing: Facing, side: 'right' | 'left') =>
  Number(mapOf(facing).match(new RegExp(`<text[^>]*data-side="${side}"[^>]* x="([\\d.]+)"`))?.[1]);

describe('the scar pictures', () => {
  it('have one for every kind that can be picked, and no other', () => {
    expect(codes.toSorted()).toEqual(pictured.toSorted());
  });

  it('draw an ice pick scar narrow, deeper than wide, down to the deep dermis', () => {
    const { width, depth } = scars['ice-pick'];
    expect(width).toBeLessThanOrEqual(2);
    expect(depth).toBeGreaterThan(width);
    expect(depth).toBeGreaterThan(piece.dermis * 0.8);
    expect(scars['ice-pick'].wall).toBe('tapering');
  });

  it('draw a boxcar scar 1.5 to 4 mm wide and at least 0.5 mm deep, with upright walls and a flat base', () => {
    const { width, depth } = scars.boxcar;
    expect(width).toBeGreaterThanOrEqual(1.5);
    expect(width).toBeLessThanOrEqual(4);
    expect(depth).toBeGreaterThanOrEqual(0.5);
    const floor = surface(scars.boxcar).filter(([, y]) => (y - ground) / scale.down > depth * 0.95);
    const across = floor.map(([x]) => x / scale.across);
    expect(Math.max(...across) - Math.min(...across)).toBeGreaterThan(width * 0.75);
  });

  it('draw rolling scars wider than 4 mm, many times wider than deep, and more than one', () => {
    const { width, depth, centres } = scars.rolling;
    expect(width).toBeGreaterThan(4);
    expect(width / depth).toBeGreaterThan(5);
    expect(centres.length).toBeGreaterThan(1);
    expect(Math.abs(centres[1] - centres[0])).toBeGreaterThanOrEqual(width);
  });

  it('draw a very deep scar deeper than any other dent and wider than an ice pick scar', () => {
    const others = (['ice-pick', 'boxcar', 'rolling'] as const).map((code) => scars[code].depth);
    expect(scars['very-deep'].depth).toBeGreaterThan(Math.max(...others));
    expect(scars['very-deep'].width).toBeGreaterThan(scars['ice-pick'].width * 2);
  });

  it('draw one raised scar inside its wound and the other beyond a wound of the same width', () => {
    const { 'stays-within': inside, 'spreads-beyond': beyond } = scars;
    expect(inside.wound).toBe(beyond.wound);
    // On paper the two lines must not run into one.
    expect(inside.width).toBeLessThanOrEqual(inside.wound - 0.8);
    expect(beyond.width).toBeGreaterThan(beyond.wound);
    expect(Math.min(inside.height, beyond.height)).toBeGreaterThan(0);
  });

  it('draw red and brown marks flat, the one with dots and the other with lines', () => {
    for (const code of ['red', 'brown'] as const)
      expect(surface(scars[code]).every(([, y]) => y === ground)).toBe(true);
    expect(pictureOf('red')).toContain('scar-dots');
    expect(pictureOf('brown')).not.toContain('scar-dots');
  });

  it.each(codes)('draw %s as it is measured in the table', (code) => {
    const { depth, height, width, centres, wall }: Scar = scars[code];
    const drawn = measure(code);
    expect(drawn.depth).toBeCloseTo(depth, 1);
    expect(drawn.height).toBeCloseTo(height, 1);
    if (centres.length === 1 && wall !== 'flat') expect(Math.abs(drawn.width - width)).toBeLessThan(0.12);
    expect(height).toBeLessThanOrEqual(piece.air);
    expect(depth).toBeLessThan(piece.subcutis);
  });

  it('share one frame and scale, and hold no words', () => {
    const frames = codes.map((code) => pictureOf(code).match(/viewBox="[^"]+"/)?.[0]);
    expect(new Set(frames).size).toBe(1);
    expect(frames[0]).toBeDefined();
    expect(codes.map(pictureOf).join('')).not.toContain('<text');
  });

  it('are all different', () => {
    expect(new Set(codes.map((code) => pictureOf(code).replace(/data-picture="[^"]+"/, ''))).size).toBe(codes.length);
  });
});

describe('the face map', () => {
  it.each(facings)('has every place that can be picked, and no other (%s)', (facing) => {
    expect(areas(facing).map(({ code }) => code)).toEqual(places);
    const drawn = [...mapOf(facing).matchAll(/data-area="([^"]+)"/g)].map(([, code]) => code);
    expect(drawn).toEqual(places);
  });

  it.each(['cheek', 'temple'])(
    "shows the person's right %s to the right in the mirror, to the left for a reader",
    (place) => {
      expect(middleOf('mirror', `${place}-right`)).toBeGreaterThan(drawing.front);
      expect(middleOf('mirror', `${place}-left`)).toBeLessThan(drawing.front);
      expect(middleOf('reader', `${place}-right`)).toBeLessThan(drawing.front);
      expect(middleOf('reader', `${place}-left`)).toBeGreaterThan(drawing.front);
    },
  );

  it('writes the marks on the sides they name', () => {
    expect(xOfMark('mirror', 'right')).toBeGreaterThan(drawing.front);
    expect(xOfMark('mirror', 'left')).toBeLessThan(drawing.front);
    expect(xOfMark('reader', 'right')).toBeLessThan(drawing.front);
    expect(xOfMark('reader', 'left')).toBeGreaterThan(drawing.front);
  });

  it('is alike on both sides', () => {
    for (const place of ['cheek', 'temple'])
      expect(middleOf('mirror', `${place}-right`) - drawing.front).toBeCloseTo(
        drawing.front - middleOf('mirror', `${place}-left`),
      );
  });

  it('distinguishes a chosen place by line and hatching', () => {
    expect(mapOf('mirror')).not.toContain('face-hatch');
    const chosen = mapOf('mirror', ['cheek-left', 'unsure']);
    expect(chosen.match(/face-hatch/g)).toHaveLength(1);
    expect(chosen).toMatch(/<g class="face-area selected" data-area="cheek-left">/);
  });

  it('gives a finger at least 44 px on a screen of 320 px, where the map is 280 px wide', () => {
    const unit = 280 / drawing.width;
    for (const { code, reach } of areas('mirror'))
      for (const axis of [0, 1] as const) {
        const along = reach.map((point) => point[axis] * unit);
        expect(Math.max(...along) - Math.min(...along), code).toBeGreaterThanOrEqual(44);
      }
  });
});

describe('the markup of every picture', () => {
  const page = [...codes.map(pictureOf), ...facings.map((facing) => mapOf(facing, places, () => {}))];

  it('needs no inline style and no id', () => {
    expect(page.join('')).not.toMatch(/style=|<style|\sid=/);
  });

  it('is hidden from assistive technology and from the tab order', () => {
    for (const picture of page) {
      expect(picture).toMatch(/^<svg aria-hidden="true"/);
      expect(picture).not.toMatch(/tabindex|role=/i);
    }
  });

  it('names no colour', () => {
    expect(page.join('')).not.toMatch(/(fill|stroke)="(?!none|currentColor)/);
  });

  it('has finished path data', () => {
    expect(page.join('')).not.toMatch(/NaN|undefined|Infinity/);
  });
});

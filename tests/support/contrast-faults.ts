/**
 * Run inside the page: borders, marks and lines of drawings that a person must see to use the page, and that stand out
 * from what is beside them by less than 3:1; and text that axe cannot judge, by less than 4.5:1.
 */
export function contrastFaults(): string[] {
  const faults: string[] = [];
  const judge = (what: string, colour: string, ground: string, floor = 3) => {
    const ratio = look.contrast(colour, ground);
    if (ratio < floor) faults.push(`${what} ${ratio.toFixed(2)}: ${colour} on ${ground}`);
  };
  const fields =
    'input:not([type=checkbox], [type=radio]), textarea, select, button, a.button, label.option:not(.list label)';
  for (const box of document.querySelectorAll(
    `${fields}, .list, .card input, [data-error-summary], .fault, .notice, dialog[open]`,
  )) {
    if (!look.isVisible(box)) continue;
    const outside = look.ground(box, true);
    const { borderTopStyle, borderTopWidth, borderTopColor, borderInlineStartWidth, borderInlineStartColor } =
      getComputedStyle(box);
    if (borderTopStyle !== 'none' && borderTopWidth !== '0px')
      judge(`edge of ${look.name(box)}`, borderTopColor, outside);
    // A line of one pixel separates what is beside it, and has no meaning.
    if (Number.parseFloat(borderInlineStartWidth) > Number.parseFloat(borderTopWidth) + 1) {
      judge(`bar of ${look.name(box)}`, borderInlineStartColor, outside);
    }
    const mark = getComputedStyle(box, '::before');
    if (mark.content !== 'none' && !mark.backgroundColor.endsWith(', 0)')) {
      judge(`mark of ${look.name(box)}`, mark.backgroundColor, look.ground(box));
    }
  }
  for (const shape of document.querySelectorAll('main svg :is(path, line, circle, ellipse, rect, polygon, polyline)')) {
    const { stroke, strokeWidth, strokeOpacity, opacity } = getComputedStyle(shape);
    // Hatching distinguishes layers as a texture; each of its lines may be faint.
    if (stroke === 'none' || strokeWidth === '0px' || shape.closest('pattern, .shade') || !look.isVisible(shape))
      continue;
    const svg = shape.closest('svg');
    if (svg && Number(strokeOpacity) === 1 && Number(opacity) === 1) {
      judge(`line of ${svg.getAttribute('class')} ${shape.getAttribute('class')}`, stroke, look.ground(svg));
    }
  }
  // Text whose ground axe cannot determine: letters in drawings, boxes for a pen, names in narrow cells.
  for (const text of document.querySelectorAll('svg text, .square, .medicines :is(.name, a), .imprint span')) {
    if (!look.isVisible(text)) continue;
    const { color, fill } = getComputedStyle(text);
    judge(`letters of ${look.name(text)}`, text.closest('svg') ? fill : color, look.ground(text), 4.5);
  }
  return [...new Set(faults)];
}

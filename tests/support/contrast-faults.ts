/**
 * Run inside the page: borders, marks and lines of drawings that a person must see to use the page, and that stand out
 * from what is beside them by less than 3:1. axe looks at text alone.
 */
export function contrastFaults(): string[] {
  const faults: string[] = [];
  const judge = (what: string, colour: string, ground: string) => {
    const ratio = look.contrast(colour, ground);
    if (ratio < 3) faults.push(`${what} ${ratio.toFixed(2)}: ${colour} on ${ground}`);
  };
  const fields = 'input:not([type=checkbox], [type=radio]), textarea, select, button, a.button, label.option';
  for (const box of document.querySelectorAll(`${fields}, [data-error-summary], .fault, .notice, dialog[open]`)) {
    if (!look.isVisible(box)) continue;
    const outside = look.ground(box, true);
    const { borderTopStyle, borderTopWidth, borderTopColor, borderInlineStartWidth, borderInlineStartColor } =
      getComputedStyle(box);
    if (borderTopStyle !== 'none' && borderTopWidth !== '0px')
      judge(`edge of ${look.name(box)}`, borderTopColor, outside);
    if (Number.parseFloat(borderInlineStartWidth) > Number.parseFloat(borderTopWidth)) {
      judge(`bar of ${look.name(box)}`, borderInlineStartColor, outside);
    }
    const mark = getComputedStyle(box, '::before');
    if (mark.content !== 'none' && mark.backgroundColor !== 'rgba(0, 0, 0, 0)') {
      judge(`mark of ${look.name(box)}`, mark.backgroundColor, look.ground(box));
    }
  }
  for (const shape of document.querySelectorAll('main svg :is(path, line, circle, ellipse, rect, polygon, polyline)')) {
    const { stroke, strokeWidth, strokeOpacity, opacity } = getComputedStyle(shape);
    // Hatching tells layers apart as a texture; each of its lines may be faint.
    if (stroke === 'none' || strokeWidth === '0px' || shape.closest('pattern, .shade') || !look.isVisible(shape))
      continue;
    const svg = shape.closest('svg');
    if (svg && Number(strokeOpacity) === 1 && Number(opacity) === 1) {
      judge(`line of ${svg.getAttribute('class')} ${shape.getAttribute('class')}`, stroke, look.ground(svg));
    }
  }
  return [...new Set(faults)];
}

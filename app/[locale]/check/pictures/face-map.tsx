import { type AreaCode, areas, drawing, type Facing, figure, rightSide } from './face-geometry.ts';
import { hatch, path } from './scar-geometry.ts';

interface FaceMapProps {
  /** Codes of the places chosen; any others, such as `unsure`, are passed over. */
  readonly selected: ReadonlySet<string>;
  readonly facing: Facing;
  /** What to write at the person's own right and left. */
  readonly marks: { readonly right: string; readonly left: string };
  /** Makes the places answer to a pointer. Left out on paper. */
  readonly onToggle?: (code: AreaCode) => void;
}

/**
 * A head and chest from the front and, smaller, a back, with every place that can be chosen.
 * Hidden from assistive technology and not in the tab order: the checkboxes beside it do the same in words.
 */
export function FaceMap({ selected, facing, marks, onToggle }: FaceMapProps) {
  const right = rightSide(facing);
  return (
    <svg
      aria-hidden="true"
      className={onToggle ? 'face-map face-map-live' : 'face-map'}
      data-facing={facing}
      fill="none"
      focusable="false"
      stroke="currentColor"
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
    >
      <path className="face-figure" d={figure.map((line) => path(line)).join('')} />
      {areas(facing).map(({ code, outline, reach }) => {
        const isSelected = selected.has(code);
        return (
          // biome-ignore lint/a11y: a second way to the checkbox of the same name, for pointers only
          <g
            className={isSelected ? 'face-area selected' : 'face-area'}
            data-area={code}
            key={code}
            onClick={onToggle && (() => onToggle(code))}
          >
            {onToggle && <path d={path(reach, true)} stroke="none" />}
            <path className="face-outline" d={path(outline, true)} />
            {isSelected && <path className="face-hatch" d={hatch([outline], 6)} />}
          </g>
        );
      })}
      <text className="face-mark" data-side="right" textAnchor="middle" x={drawing.front + right * 98} y={236}>
        {marks.right}
      </text>
      <text className="face-mark" data-side="left" textAnchor="middle" x={drawing.front - right * 98} y={236}>
        {marks.left}
      </text>
    </svg>
  );
}

import { sections } from '@/lib/catalogue/questionnaire.ts';
import type { Progress } from '@/lib/flow/progress.ts';

const width = 100;
const gap = 4;

/** One bar with a segment for each section, filled up to a share of the present one. The text beside it says it in words. */
export function Segments({ section: present, share }: Progress) {
  const filled = (number: number) => (number < present ? 1 : number === present ? share : 0) * (width - gap);
  return (
    <svg
      className="segments"
      aria-hidden="true"
      focusable="false"
      viewBox={`0 0 ${sections.length * width - gap} 3`}
      preserveAspectRatio="none"
    >
      {sections.map((section, index) => (
        <g key={section}>
          <rect className="track" x={index * width} width={width - gap} height={3} />
          <rect className="done" x={index * width} width={filled(index + 1)} height={3} />
        </g>
      ))}
    </svg>
  );
}

import { correction, generate, mode } from 'lean-qr';
import { useSheetWording } from './words.tsx';

/** White around the code, in modules, that scanners need (ISO/IEC 18004, 9.1). */
const quietZone = 4;

/** The code that reception scans, as one black path: the answers alone, no words, no address. */
export function ReceptionCode({ digits }: { digits: string }) {
  const { size, path } = pathOf(digits);
  const side = size + 2 * quietZone;
  return (
    <svg
      className="reception-code"
      data-reception-code={digits}
      viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
      shapeRendering="crispEdges"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}

/** What the code is for, and who can read it; on a sheet made from one, what it lacks. For the clinic, in Japanese alone. */
export function CodeNote({ isFromCode = false }: { isFromCode?: boolean | undefined }) {
  const { say } = useSheetWording();
  return (
    <p className="code-note" lang="ja">
      <span>{say('code-for')}</span> <span>{say(isFromCode ? 'words-on-first-paper' : 'code-readable')}</span>
    </p>
  );
}

/** One rectangle for each run of black modules in a row. */
function pathOf(digits: string) {
  const code = generate(mode.numeric(digits), {
    minCorrectionLevel: correction.M,
    maxCorrectionLevel: correction.M,
  });
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      const start = x;
      while (code.get(x + 1, y)) x += 1;
      path += `M${start} ${y}h${x + 1 - start}v1h${start - x - 1}z`;
    }
  }
  return { size: code.size, path };
}

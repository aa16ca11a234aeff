/** A sheet of paper with boxes to tick: decoration, so that the page shows at a glance what comes out. */
export function SheetPicture() {
  return (
    <svg className="sheet-picture" viewBox="0 0 96 120" aria-hidden="true" focusable="false">
      <path className="shade" d="M14 10h60l14 14v92H14z" />
      <path className="paper" d="M8 4h60l14 14v92H8z" />
      <path d="M68 4v14h14" />
      <path className="title" d="M18 22h34" />
      <path d="M18 36h10v10H18zM18 56h10v10H18zM18 76h10v10H18z" />
      <path d="m20 41 3 3 6-8M20 81l3 3 6-8" />
      <path className="line" d="M36 39h36M36 44h22M36 59h32M36 64h26M36 79h36M36 84h18" />
      <path className="line" d="M18 100h26" />
    </svg>
  );
}
